import type { MapTopic, MapTree } from "../../../src/files/mind-maps/map-tree";
import { readMindMap } from "../../../src/files/mind-maps/read-mind-map";

function read(content: string, name = "文件.md"): MapTree {
  const { sheets, active } = readMindMap(new TextEncoder().encode(content), name);
  const sheet = sheets[active];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet.map;
}

/** A map as lines "title (note) [markers]", two blanks a level. */
function linesOf(topic: MapTopic, indent = ""): string[] {
  const note = topic.note === undefined ? "" : ` (${topic.note.replaceAll("\n", "/")})`;
  const marks = topic.markers === undefined ? "" : ` [${topic.markers.join()}]`;
  const own = `${indent}${topic.title.replaceAll("\n", "/")}${note}${marks}`;
  return [own, ...topic.children.flatMap((child) => linesOf(child, `${indent}  `))];
}
const shape = (map: MapTree): string => linesOf(map.root).join("|");

describe("a Markdown outline", () => {
  test.each([
    [
      "headings and lists",
      "# 课\n## 事前\n- 档案\n  - 工商\n- 授信\n## 事后",
      "课|  事前|    档案|      工商|    授信|  事后",
    ],
    [
      "no blank after the marks, as many Chinese files have",
      "#课\n##\t事前\n##事后",
      "课|  事前|  事后",
    ],
    ["a level left out", "# 课\n### 深\n## 浅", "课|  深|  浅"],
    [
      "tabs and two, three, four blanks",
      "# 课\n- a\n\t- b\n\t\t- c\n   - d\n      - e\n- f",
      "课|  a|    b|      c|    d|      e|  f",
    ],
    ["several first headings", "# 甲\n# 乙", "文件|  甲|  乙"],
    ["no heading", "- 甲\n- 乙", "文件|  甲|  乙"],
    [
      "paragraphs as notes",
      "# 课\n开场\n第二行\n## 事前\n要点\n- 项\n  说明",
      "课 (开场/第二行)|  事前 (要点)|    项 (说明)",
    ],
    ["underlined headings", "课\n===\n事前\n---\n- 项", "课|  事前|    项"],
    [
      "front matter, code, tables and comments",
      "---\ntags: x\n---\n# 课\n```\n# no\n```\n| a | b |\n|---|---|\n<!-- # no -->\n- 项",
      "课 (# no/a | b)|  项",
    ],
    [
      "marks inside a line",
      "# **课** `码`\n- [链](https://example.com) 后\n- ![图](a.png)\n- a\\*b\\*",
      "课 码|  链 后|  图|  a*b*",
    ],
    [
      "task lists",
      "# 课\n- [x] 完\n- [ ] 未\n1. 一\n2) 二",
      "课|  完 [task-done]|  未 [task-start]|  一|  二",
    ],
  ])("with %s", (_, text, expected) => {
    expect(shape(read(text))).toBe(expected);
  });
});

describe("a FreeMind or Freeplane map", () => {
  const map = (inner: string): string => `<map version="1.0.1">${inner}</map>`;
  test.each([
    ["numeric references", map('<node TEXT="&#x5b89;&#20840;"/>'), "安全"],
    [
      "a title in HTML",
      map(
        '<node><richcontent TYPE="NODE"><html><head/><body><p><b>G</b>etting</p><p>started</p></body></html></richcontent></node>',
      ),
      "Getting/started",
    ],
    [
      "a title that is escaped HTML",
      map(
        '<node TEXT="&lt;html&gt;&lt;body&gt;&lt;p&gt;&amp;#12391;す&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;"/>',
      ),
      "です",
    ],
    [
      "notes and details",
      map(
        '<node TEXT="a"><richcontent TYPE="NOTE"><html><body><p>一</p><p>二</p></body></html></richcontent><richcontent TYPE="DETAILS" CONTENT-TYPE="plain/markdown"><text>三</text></richcontent></node>',
      ),
      "a (一/二//三)",
    ],
    [
      "entities that only HTML knows",
      map('<node TEXT="a&nbsp;b &amp; c & d"/>').replace("&nbsp;", "&nbsp;"),
      "a\u00a0b & c & d",
    ],
    [
      "a bracket over nothing",
      map('<node TEXT="r"><node><hook NAME="SummaryNode"/><node TEXT="概要"/></node></node>'),
      "r|  概要",
    ],
    [
      "a clone, which has no title",
      map('<node TEXT="r"><node TEXT="原" ID="x"/><node CONTENT_ID="x"/></node>'),
      "r|  原|  原",
    ],
    [
      "icons",
      map('<node TEXT="r"><icon BUILTIN="full-2"/><icon BUILTIN="mine"/></node>'),
      "r [priority-2,mine]",
    ],
    [
      "Mubu's leading line and its own attributes",
      `\n${map('<node TEXT="课" _mubu_text="%3Cspan%3E"/>')}`,
      "课",
    ],
    ["a prefix on every name", '<m:map xmlns:m="x"><m:node TEXT="a"/></m:map>', "a"],
  ])("with %s", (_, text, expected) => {
    expect(shape(read(text, "x.mm"))).toBe(expected);
  });

  test("sets a floating node aside and draws arrows as relationships", () => {
    const { floating, relationships } = read(
      map(
        '<node TEXT="r" ID="r"><arrowlink DESTINATION="f" MIDDLE_LABEL="见"/><node TEXT="自由" ID="f"><hook NAME="FreeNode"/></node></node>',
      ),
    );
    expect(floating.map(({ title }) => title)).toEqual(["自由"]);
    expect(relationships).toEqual([{ fromId: "r", toId: "f", title: "见" }]);
  });
});

describe("an OPML outline", () => {
  const opml = (body: string, head = ""): string =>
    `<opml version="2.0"><head>${head}</head><body>${body}</body></opml>`;
  test.each([
    [
      "one outline, which is the root",
      opml('<outline text="课"><outline text="a"/></outline>'),
      "课|  a",
    ],
    [
      "several, under the title",
      opml('<outline text="a"/><outline text="b"/>', "<title>课</title>"),
      "课|  a|  b",
    ],
    [
      "several and no title, under the file's name",
      opml('<outline text="a"/><outline text="b"/>'),
      "大纲|  a|  b",
    ],
    [
      "notes in each of the ways",
      opml(
        '<outline text="课" _note="一&#10;二"><outline text="a" note="三"/><outline text="b"><outline type="note" text="四"/></outline></outline>',
      ),
      "课 (一/二)|  a (三)|  b (四)",
    ],
    [
      "HTML in a text",
      opml('<outline text="&lt;strong&gt;重&lt;/strong&gt;点 &amp;amp; 其他"/>'),
      "重点 & 其他",
    ],
    ["names in capitals", '<OPML><BODY><OUTLINE TEXT="课"/></BODY></OPML>', "课"],
    ["a document type without entities", `<!DOCTYPE opml>${opml('<outline text="课"/>')}`, "课"],
  ])("with %s", (_, text, expected) => {
    expect(shape(read(text, "/x/大纲.opml"))).toBe(expected);
  });
});

describe("the bytes of a text", () => {
  const ascii = (content: string): number[] => [...new TextEncoder().encode(content)];
  /** 催收 in GBK. */
  const gbk = [0xb4, 0xdf, 0xca, 0xd5];
  const wide = (content: string, isBig: boolean): number[] =>
    Array.from(content).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    });
  const map = '<map><node TEXT="催收"/></map>';
  test.each([
    ["UTF-8 with a mark", "x.mm", ascii(`\ufeff${map}`)],
    ["UTF-8 with a mark, Markdown", "x.md", ascii("\ufeff# 催收\n- a")],
    ["UTF-16, little end first", "x.mm", [0xff, 0xfe, ...wide(map, false)]],
    ["UTF-16, big end first", "x.mm", [0xfe, 0xff, ...wide(map, true)]],
    [
      "GBK as declared",
      "x.mm",
      [
        ...ascii('<?xml version="1.0" encoding="GBK"?><map><node TEXT="'),
        ...[...gbk, ...ascii('"/></map>')],
      ],
    ],
    [
      "GB2312 as declared",
      "x.opml",
      [
        ...ascii('<?xml version="1.0" encoding="gb2312"?><opml><body><outline text="'),
        ...[...gbk, ...ascii('"/></body></opml>')],
      ],
    ],
    ["GBK undeclared", "x.mm", [...ascii('<map><node TEXT="'), ...gbk, ...ascii('"/></map>')]],
    ["GBK Markdown", "x.md", [...ascii("# "), ...gbk, ...ascii("\n- "), ...gbk]],
  ])("are %s", (_, name, bytes) => {
    expect(readMindMap(Uint8Array.from(bytes), name).sheets[0]?.map.root.title).toBe("催收");
  });
});
