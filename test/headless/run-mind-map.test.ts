import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { MapJson, MapTopicJson } from "../../src/files/mind-maps/map-json";
import type { MapTopic } from "../../src/files/mind-maps/map-tree";
import { readMindMap } from "../../src/files/mind-maps/read-mind-map";
import { runMindMap } from "../../src/headless/run-mind-map";
import { withIdsByPlace } from "../support/any-map";
import { xlsxOf } from "../support/xlsx-of";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huikuan-map-"));
  writeFileSync(join(folder, "课程.md"), "# 课程\n## 事前\n- 档案\n## 事后\n");
  writeFileSync(join(folder, "cut.mm"), "<map><node");
  writeFileSync(join(folder, "图.xmind"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
  const locked = {
    "manifest.json": strToU8('{"encryption-data":{}}'),
    "content.json": strToU8("x"),
  };
  writeFileSync(join(folder, "密.xmind"), zipSync(locked));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const run = (...args: string[]) => runMindMap(args, folder);
const jsonOf = async (...args: string[]): Promise<MapJson> =>
  JSON.parse((await run(...args, "--to", "json")).output) as MapJson;

describe("npm run mindmap", () => {
  test.each(["opml", "mm", "md", "xmind", "xmind8"])("goes through %s and back", async (format) => {
    const out = `via.${format}.x`;
    const written = await run("课程.md", "--to", format, "--out", out);
    expect([written.exitCode, written.output]).toEqual([0, ""]);
    expect(written.errors).toContain("4 个主题");
    expect(await jsonOf(out)).toEqual(await jsonOf("课程.md"));
  });

  test.each([
    ["nothing", [], "缺少要转换的导图文件"],
    ["no format", ["课程.md"], "缺少 --to"],
    ["an unknown format", ["课程.md", "--to", "toString"], "--to 不认识“toString”"],
    ["an archive without a file", ["课程.md", "--to", "xmind"], "要用 --out 指定文件"],
    ["its own file", ["课程.md", "--to", "md", "--out", "课程.md"], "另一个文件"],
    ["two files", ["课程.md", "b.md", "--to", "md"], "多余的参数"],
    ["an unknown option", ["--tto", "md"], "无法理解的参数"],
  ])("told %s, says what is wrong", async (_, args, sentence) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(64);
    expect(errors).toContain(sentence);
  });

  test.each([
    ["no such file", ["gone.mm", "--to", "md"], "找不到文件 gone.mm"],
    ["a damaged file", ["cut.mm", "--to", "md"], "已损坏"],
    ["no such sheet", ["课程.md", "--to", "md", "--sheet", "别的"], "没有名为“别的”的画布"],
    ["a folder as a file", [".", "--to", "md"], "是文件夹"],
    ["a folder that is not there", ["课程.md", "--to", "md", "--out", "no/x.md"], "请先建好文件夹"],
    ["a folder to write to", ["课程.md", "--to", "md", "--out", "."], "请在 --out 里写文件名"],
    ["a picture", ["图.xmind", "--to", "md"], "请先在原软件里导出"],
    ["a map with a password", ["密.xmind", "--to", "md"], "去掉密码"],
    ["English", ["cut.mm", "--to", "md", "--lang", "en"], "This map file is damaged"],
  ])("refuses %s in a sentence", async (_, args, sentence) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});

/** Texts as the cells of a sheet, from A1. */
const sheetXml = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string, column: number, row: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => (text === "" ? "" : cell(text, column, at)));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
};

describe("outlines in workbooks", () => {
  const outline = [
    ["小组"],
    ["改标题、移动行都可以"],
    [],
    ["编号", "一级", "二级", "三级", "四级", "备注", "_id"],
    ["1", "电话", "", "", "", "先礼", "a"],
    ["1.1", "", "=1+1", "", "", "", "b"],
    ["2", "上门", "", "", "", "", "c"],
  ];
  beforeAll(() => {
    const sheets = { 封面: sheetXml([["日期", "2026"]]), 大纲: sheetXml(outline) };
    writeFileSync(join(folder, "大纲.xlsx"), xlsxOf({ sheets }));
    writeFileSync(join(folder, "层级.csv"), "层级,标题\n1,催收\n2,电话\n2,上门\n");
    writeFileSync(join(folder, "cut.xlsx"), "PK\u0003\u0004");
  });

  test("a sheet by its name: the title above is the root, notes come along, texts stay texts", async () => {
    expect((await jsonOf("大纲.xlsx", "--sheet", "大纲")).root).toEqual({
      title: "小组",
      children: [
        { title: "电话", note: "先礼", children: [{ title: "=1+1", children: [] }] },
        { title: "上门", children: [] },
      ],
    });
  });

  test("an only top is the root", async () => {
    const { root } = await jsonOf("层级.csv");
    expect([root.title, root.children.map(({ title }) => title)]).toEqual([
      ...["催收", ["电话", "上门"]],
    ]);
  });

  test.each([
    ["a damaged workbook", ["cut.xlsx", "--to", "md"], "已损坏"],
    ["a sheet that is not there", ["大纲.xlsx", "--to", "md", "--sheet", "别的"], "大纲"],
  ])("refuses %s in a sentence", async (_, args, sentence) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});

// Maps of other people, which the project may not carry: the figures were counted independently.
const MAPS = join(__dirname, "../../../shared/mindmaps");
const isThere = existsSync(MAPS);
if (!isThere)
  process.stdout.write("Skipped: the maps of ../shared/mindmaps are not here to compare with.\n");
const withMaps = isThere ? describe : describe.skip;

interface ExpectedSheet {
  readonly sheet: string | null;
  readonly attached: number;
  readonly detached: number;
  readonly summary: number;
  readonly callout: number;
  readonly notes: number;
  readonly labels: number;
  readonly markers: number;
  readonly relationships: number;
  readonly root: string;
  readonly level1: readonly string[];
}
interface ExpectedMap {
  readonly file: string;
  readonly error?: string;
  readonly root: string;
  readonly nodes: number;
  readonly level1?: readonly string[];
  readonly sheets?: readonly ExpectedSheet[];
}
const expectedMaps = (): readonly ExpectedMap[] =>
  isThere ? (JSON.parse(readFileSync(join(MAPS, "expected.json"), "utf8")) as ExpectedMap[]) : [];

const everyTopic = (topic: MapTopicJson): MapTopicJson[] => [
  topic,
  ...topic.children.flatMap(everyTopic),
];
const count = (topics: readonly MapTopicJson[]): number => topics.flatMap(everyTopic).length;

withMaps("a map of another program", () => {
  const readable = expectedMaps().filter(({ error }) => error === undefined);
  test.each(readable.map((one) => [one.file, one] as const))(
    "%s has its root and topics",
    async (file, one) => {
      const { root } = await jsonOf(join(MAPS, file));
      expect(root.title).toBe(one.root);
      expect(count([root])).toBe(one.nodes);
      const level1 = one.level1 ?? one.sheets?.[0]?.level1 ?? [];
      expect(root.children.map(({ title }) => title)).toEqual(level1);
    },
  );

  const sheets = readable.flatMap((one) =>
    (one.sheets ?? []).map(
      (sheet) => [`${one.file} ${sheet.sheet ?? ""}`, one.file, sheet] as const,
    ),
  );
  test.each(sheets)("%s has everything that was counted", async (_, file, sheet) => {
    const json = await jsonOf(join(MAPS, file), "--sheet", sheet.sheet ?? "");
    const summaries = json.summaries;
    const floating = json.floating;
    const attached = everyTopic(json.root);
    const all = [...attached, ...floating.flatMap(everyTopic), ...summaries.flatMap(everyTopic)];
    expect({
      attached: attached.length,
      detached: count(floating),
      summary: count(summaries),
      callout: all.flatMap(({ callouts }) => callouts ?? []).length,
      notes: all.filter(({ note }) => note !== undefined).length,
      labels: all.flatMap(({ labels }) => labels ?? []).length,
      markers: all.flatMap(({ markers }) => markers ?? []).length,
      relationships: json.relationships.length,
      root: json.root.title,
    }).toMatchObject({
      attached: sheet.attached,
      detached: sheet.detached,
      summary: sheet.summary,
      callout: sheet.callout,
      notes: sheet.notes,
      labels: sheet.labels,
      markers: sheet.markers,
      relationships: sheet.relationships,
      root: sheet.root,
    });
  });

  const treeOf = (file: string, sheet?: string) => {
    const { sheets, active } = readMindMap(readFileSync(file), file);
    const found = sheet === undefined ? sheets[active] : sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`no sheet in ${file}`);
    return withIdsByPlace({ ...found.map, warnings: [] });
  };
  const conversions = readable.flatMap((one) =>
    (one.sheets ?? [{ sheet: null }]).flatMap(({ sheet }) =>
      ["xmind", "xmind8", "mm", "opml", "md"].map((format) => [one.file, sheet, format] as const),
    ),
  );
  test.each(conversions)("%s, sheet %s, loses nothing as %s", async (file, sheet, format) => {
    const out = join(folder, `copy.${format}`);
    const chosen = sheet === null ? [] : ["--sheet", sheet];
    const source = join(MAPS, file);
    const { exitCode } = await run(source, ...chosen, "--to", format, "--out", out);
    expect(exitCode).toBe(0);
    expect(treeOf(out)).toEqual(treeOf(source, sheet ?? undefined));
  });

  test.each(readable.map(({ file }) => file))("%s is drawn, every title once", async (file) => {
    const { exitCode, output } = await run(join(MAPS, file), "--to", "svg");
    expect(exitCode).toBe(0);
    const { root, floating, summaries } = treeOf(join(MAPS, file));
    const topics = (topic: MapTopic): MapTopic[] => [topic, ...topic.children.flatMap(topics)];
    const drawn = [root, ...floating, ...summaries.map(({ topic }) => topic)].flatMap(topics);
    expect(output.match(/<text [^<>]*><tspan/g)).toHaveLength(drawn.length);
  });

  test("content.xml under the name .xmind is read", async () => {
    const { root } = await jsonOf(join(MAPS, "12-xmind-not-a-zip.xmind"));
    expect([root.title, count([root])]).toEqual(["Central Topic", 8]);
  });
});
