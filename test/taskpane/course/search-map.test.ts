// What people type, and the topic of the course they want to see.
import { builtInMap, courseNumberOf } from "../../../src/domain/course/built-in-map";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { mapSearch, type MapSearch } from "../../../src/taskpane/course/search-map";

const [zh, en] = [courseMessagesIn("zh-CN").nodes, courseMessagesIn("en").nodes];
let search: MapSearch;
beforeAll(async () => {
  const map = builtInMap((number) => zh[number]?.title ?? "");
  search = await mapSearch(map, (id) => en[courseNumberOf(id) ?? ""]?.title ?? "");
});

describe("a search over the course finds", () => {
  test.each([
    ["时效", "诉讼时效", "a part of the title"],
    ["诉讼 时效", "诉讼时效", "parts apart"],
    ["sssx", "诉讼时效", "initials"],
    ["susong", "诉讼时效", "a syllable and more"],
    ["susongshixiao", "诉讼时效", "all of the pinyin"],
    ["su song", "诉讼时效", "pinyin with a blank"],
    ["SSSX", "诉讼时效", "initials in capitals"],
    ["对账", "对账送货", "two characters"],
    ["dzsh", "对账送货", "initials of four"],
    ["录音", "录音", "the whole title"],
    ["luyin", "录音", "pinyin of the whole title"],
    ["zjly", "证据", "no title: nothing is invented", true],
    ["红线", "合规红线", "the end of a title"],
    ["hghx", "合规红线", "initials"],
    ["四象限", "意愿能力四象限", "the end of a long title"],
    ["yynl", "意愿能力四象限", "the first initials"],
    ["三封函", "三封函", "a number in characters"],
    ["sfh", "三封函", "initials of three"],
    ["债务五级", "债务五级", "the whole title"],
    ["zwwj", "债务五级", "initials of the whole title"],
    ["拍板", "拍板人", "the beginning"],
    ["pbr", "拍板人", "initials"],
    ["保全", "诉前保全", "the end"],
    ["sqbq", "诉前保全", "initials"],
    ["股东", "股东责任", "the beginning"],
    ["account tier", "", "English that is no title", true],
    ["limitation", "诉讼时效", "an English word"],
    ["LIMITATION", "诉讼时效", "in capitals"],
    ["recording", "录音", "an English word"],
    ["evidence", "证据", "an English title"],
  ])("%s: %s, by %s", (query, title, _because, isNothing = false) => {
    const found = [...search(query)].map((id) => zh[courseNumberOf(id) ?? ""]?.title);
    if (isNothing) expect(found).not.toContain(title);
    else expect(found).toContain(title);
  });
});
