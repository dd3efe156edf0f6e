// Maps as programs and people really write them, each with what a reader of the map expects to find again.
import { strToU8, zipSync } from "fflate";
import type { MapTopic, MapTree } from "../../../src/files/mind-maps/map-tree";
import { readMindMap } from "../../../src/files/mind-maps/read-mind-map";

function mapIn(bytes: Uint8Array, name = "文件.md"): MapTree {
  const { sheets, active } = readMindMap(bytes, name);
  const sheet = sheets[active];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet.map;
}

/** A topic as "title (note) {labels} [markers] →link", its children indented by two blanks. */
function linesOf(topic: MapTopic, indent = ""): string[] {
  const { title, note, labels, markers, href, isFolded } = topic;
  const own = [
    title.replaceAll("\n", "/"),
    note === undefined ? "" : `(${note.replaceAll("\n", "/")})`,
    labels === undefined ? "" : `{${labels.join()}}`,
    markers === undefined ? "" : `[${markers.join()}]`,
    href === undefined ? "" : `→${href}`,
    isFolded === true ? "folded" : "",
  ];
  return [
    indent + own.filter(Boolean).join(" "),
    ...topic.children.flatMap((child) => linesOf(child, `${indent}  `)),
  ];
}

/** The tree, then floating topics, brackets with their range, frames and lines, then warnings. */
function told(map: MapTree): string[] {
  return [
    ...linesOf(map.root),
    ...map.floating.flatMap((one) => linesOf(one, "~")),
    ...map.summaries.flatMap(({ first, last, topic }) => linesOf(topic, `}${first}-${last} `)),
    ...(map.boundaries ?? []).map(({ first, last, title = "" }) => `#${first}-${last} ${title}`),
    ...map.relationships.map(({ fromId, toId, title = "" }) => `${fromId}>${toId} ${title}`),
    ...map.warnings.map(({ code, count }) => `! ${code} ${count}`),
  ];
}

const xmind = (content: unknown, folder = ""): Uint8Array =>
  zipSync({ [`${folder}content.json`]: strToU8(JSON.stringify(content)) });
const sheet = (topic: object): object[] => [
  { class: "sheet", title: "画布", rootTopic: { id: "r", title: "课", ...topic } },
];

describe(".xmind since 2018", () => {
  test.each<[string, Uint8Array, string[]]>([
    [
      "frames: around some, around one topic, around nothing",
      xmind(
        sheet({
          children: {
            attached: [
              { id: "a", title: "甲", boundaries: [{ range: "master", title: "一个" }] },
              { id: "b", title: "乙" },
            ],
          },
          boundaries: [{ range: "(0,1)", title: "两个" }, { range: "(5,9)" }],
        }),
      ),
      ["课", "  甲", "  乙", "#0-0 一个", "#0-1 两个", "! boundary-left-out 1"],
    ],
    [
      "who does a task and when, as labels; how far, as a marker",
      xmind(
        sheet({
          extensions: [
            {
              provider: "org.xmind.ui.task",
              content: [
                { name: "assigned-to", content: "张三" },
                { name: "start-date", content: "2026-11-01T00:00:00" },
                { name: "end-date", content: "2026-11-30" },
                { name: "progress", content: "0.5" },
              ],
            },
          ],
        }),
      ),
      ["课 {张三,2026-11-01 – 2026-11-30} [task-half]"],
    ],
    [
      "a formula as title, or else in the note; a recording is told",
      xmind(
        sheet({
          title: "",
          extensions: [{ provider: "org.xmind.ui.mathJax", content: { content: "a^2" } }],
          children: {
            attached: [
              {
                title: "算式",
                extensions: [
                  { provider: "org.xmind.ui.mathJax", content: { content: "b" } },
                  { provider: "org.xmind.ui.audionotes", content: {} },
                ],
              },
            ],
          },
        }),
      ),
      ["$a^2$", "  算式 ($b$)", "! attachment-left-out 1"],
    ],
    [
      "automatic numbers are told",
      xmind(sheet({ numbering: { numberFormat: "org.xmind.numbering.arabic" } })),
      ["课", "! numbering-left-out 1"],
    ],
    [
      "a web address without its beginning",
      xmind(sheet({ href: "www.example.com/x" })),
      ["课 →https://www.example.com/x"],
    ],
    ["one sheet that is no list", xmind(sheet({})[0]), ["课"]],
    ["packed again with its folder", xmind(sheet({}), "我的导图/"), ["课"]],
    ["content.json alone, indented", strToU8(JSON.stringify(sheet({}), null, 2)), ["课"]],
    [
      "nothing where something should be",
      xmind(
        sheet({
          ...{ labels: null, markers: ["priority-2"], notes: null },
          children: { attached: [{ id: "a", title: null }, { title: "无号" }], detached: null },
        }),
      ),
      ["课", "  ", "  无号"],
    ],
  ])("%s", (_, bytes, lines) => {
    expect(told(mapIn(bytes, "x.xmind"))).toEqual(lines);
  });
});

describe(".mm of FreeMind and Freeplane", () => {
  const map = (nodes: string): string =>
    `<map version="freeplane 1.12.1"><node ID="r" TEXT="课">${nodes}</node></map>`;
  const empty = (hook: string, inner = ""): string =>
    `<node><hook NAME="${hook}"/><hook NAME="AlwaysUnfoldedNode"/>${inner}</node>`;

  test.each<[string, string, string[]]>([
    [
      "brackets: from the beginning, from where a group begins, with a text of their own",
      map(
        [
          '<node TEXT="甲"/><node TEXT="乙"/>',
          empty("SummaryNode", '<node TEXT="前两个"/>'),
          '<node TEXT="丙"/>',
          '<node TEXT="丁"><hook NAME="FirstGroupNode"/></node>',
          '<node TEXT="后一个"><hook NAME="SummaryNode"/></node>',
        ].join(""),
      ),
      ["课", "  甲", "  乙", "  丙", "  丁", "}0-1 前两个", "}3-3 后一个"],
    ],
    [
      "a cloud is a frame",
      map('<node TEXT="甲"><cloud COLOR="#ccccff"/><node TEXT="a"/></node>'),
      ["课", "  甲", "    a", "#0-0 "],
    ],
    [
      "notes of FreeMind 0.8",
      map(
        '<node TEXT="甲"><hook NAME="accessories/plugins/NodeNote.properties"><text>一&#xa;二</text></hook></node>',
      ),
      ["课", "  甲 (一/二)"],
    ],
    [
      "a formula, and a clone with the note of its twin",
      map(
        '<node TEXT="甲" ID="a"><hook EQUATION="a^2" NAME="plugins/latex/LatexNodeHook.properties"/></node><node CONTENT_ID="a"/>',
      ),
      ["课", "  甲 ($a^2$)", "  甲 ($a^2$)"],
    ],
    [
      "all three texts of an arrow",
      map(
        '<node TEXT="甲" ID="a"><arrowlink DESTINATION="r" SOURCE_LABEL="自" MIDDLE_LABEL="因" TARGET_LABEL="至"/></node>',
      ),
      ["课", "  甲", "a>r 自 · 因 · 至"],
    ],
    [
      "a second root is kept beside the first",
      '<map version="1.0.1"><node TEXT="课"/><node TEXT="另"><node TEXT="下"/></node></map>',
      ["课", "~另", "~  下"],
    ],
  ])("%s", (_, text, lines) => {
    expect(told(mapIn(strToU8(text), "x.mm"))).toEqual(lines);
  });
});

describe(".opml of outliners", () => {
  const opml = (body: string): string =>
    `<?xml version="1.0"?><opml version="2.0"><head><title>课</title></head><body>${body}</body></opml>`;

  test.each<[string, string, string[]]>([
    [
      "columns of OmniOutliner, with their names",
      opml('<outline text="甲" Owner="张三" Effort="2h" _status="unchecked" created="x"/>'),
      ["甲 {Owner: 张三,Effort: 2h} [task-start]"],
    ],
    [
      "ticks, boxes and folding of Dynalist",
      opml(
        '<outline text="课" collapsed="true" colorLabel="1"><outline text="甲" complete="true"/><outline text="乙" checkbox="true"/></outline>',
      ),
      ["课 folded", "  甲 [task-done]", "  乙 [task-start]"],
    ],
    [
      "a link inside the text, as WorkFlowy writes it",
      opml(
        '<outline text="见 &lt;a href=&quot;https://example.com/?a=1&amp;amp;b=2&quot;&gt;这里&lt;/a&gt;"/>',
      ),
      ["见 这里 →https://example.com/?a=1&b=2"],
    ],
    [
      "priority and progress of iThoughts",
      opml('<outline text="课" priority="2" progress="50"/>'),
      ["课 [priority-2,task-half]"],
    ],
    [
      "categories and a description",
      opml('<outline text="课" category="财务,法务" description="说明"/>'),
      ["课 (说明) {财务,法务}"],
    ],
    ["a title where the text is empty", opml('<outline text="" title="课"/>'), ["课"]],
  ])("%s", (_, text, lines) => {
    expect(told(mapIn(strToU8(text), "x.opml"))).toEqual(lines);
  });
});

describe("Markdown and plain text of other habits", () => {
  test.each<[string, string, string[]]>([
    ["the title of the front matter", '---\ntitle: "课"\n---\n- 甲\n- 乙', ["课", "  甲", "  乙"]],
    ["a list below one item", "- 课\n  - 甲\n  - 乙", ["课", "  甲", "  乙"]],
    [
      "code and tables are notes, as they stand",
      "# 课\n```\n# 不是标题\n  - 缩进\n```\n| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |",
      ["课 (# 不是标题/  - 缩进/甲 | 乙/1 | 2)"],
    ],
    ["quotations without their mark", "# 课\n> 一\n> > 二", ["课 (一/二)"]],
    [
      "links by reference, and links in notes with their address",
      "# [课][1]\n见[这里](https://example.com/a_b)。\n\n[1]: https://example.com/ '题'",
      ["课 (见这里 (https://example.com/a_b)。) →https://example.com/"],
    ],
    [
      "a second link of a topic is told",
      "# 课\n- [甲](https://a.example) [乙](https://b.example)",
      ["课", "  甲 乙 →https://a.example", "! link-left-out 1"],
    ],
    [
      "a branch that Markmap starts closed",
      "# 课\n## 甲 <!-- markmap: fold -->\n- 子",
      ["课", "  甲 folded", "    子"],
    ],
    ["tabs alone", "课\n\t甲\n\t\t子\n\t乙\n", ["课", "  甲", "    子", "  乙"]],
    [
      "Chinese numbers",
      "催收课程\n一、事前\n（一）档案\n1. 工商\n2. 银行\n（二）授信\n二、事中\n说明文字",
      [
        ...["催收课程", "  一、事前", "    （一）档案", "      1. 工商", "      2. 银行"],
        ...["    （二）授信", "  二、事中 (说明文字)"],
      ],
    ],
    [
      "numbers of a report",
      "1 总则\n1.1 目的\n1.2 范围\n1.2.1 客户\n2 职责",
      ["文件", "  1 总则", "    1.1 目的", "    1.2 范围", "      1.2.1 客户", "  2 职责"],
    ],
    ["prose stays prose", "一段话。\n又一段话。", ["文件 (一段话。/又一段话。)"]],
  ])("%s", (_, text, lines) => {
    expect(told(mapIn(strToU8(text)))).toEqual(lines);
  });
});

describe("JSON", () => {
  test(".km of KityMinder", () => {
    const file = {
      root: {
        data: { text: "课", expandState: "collapse" },
        children: [
          {
            data: {
              ...{ text: "甲", note: "备注", priority: 1, progress: 9 },
              ...{ resource: ["财务"], hyperlink: "https://example.com" },
            },
            children: [],
          },
        ],
      },
      template: "default",
    };
    expect(told(mapIn(strToU8(JSON.stringify(file)), "x.km"))).toEqual([
      "课 folded",
      "  甲 (备注) {财务} [priority-1,task-done] →https://example.com",
    ]);
  });

  test.each([
    ["settings of a program", '{"name":"x","root":true}', "not-a-mind-map"],
    ["cut off", '{"root":{"title":"课","children":[', "damaged"],
  ])("%s is refused", (_, text, code) => {
    expect(() => mapIn(strToU8(text))).toThrow(expect.objectContaining({ code }) as Error);
  });
});
