// Maps of other programs in and out through the pane: looked at first, taken in, saved again in every format, and read
// again by our own reader to be the same.
import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import type { Frame } from "playwright-core";
import type { MapTree } from "../../src/files/mind-maps/map-tree";
import { readMindMap } from "../../src/files/mind-maps/read-mind-map";
import { writeXmind8 } from "../../src/files/mind-maps/write-xmind8";
import { withIdsByPlace } from "../support/any-map";
import { accessibilityFaults } from "../support/browser/accessibility";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

/** One of everything that a map can say. */
const RICH: MapTree = {
  root: {
    ...{ id: "r", title: "小组催收", note: "第一行\n第二行" },
    children: [
      {
        ...{ id: "a", title: "电话", labels: ["一组", "急"], markers: ["priority-1", "task-half"] },
        href: "https://example.com/a?b=1",
        callouts: [{ id: "k", title: "先核对", children: [] }],
        children: [{ id: "a1", title: "核对 <b>金额</b> & 日期", children: [] }],
      },
      { id: "b", title: "上门", isFolded: true, children: [{ id: "b1", title: "", children: [] }] },
      { id: "c", title: "=1+1", href: "#a", children: [] },
    ],
  },
  floating: [{ id: "f", title: "自由主题", children: [] }],
  summaries: [
    { parentId: "r", first: 0, last: 1, topic: { id: "s", title: "先礼后兵", children: [] } },
  ],
  relationships: [{ fromId: "a1", toId: "b", title: "谈不拢" }],
  boundaries: [{ parentId: "r", first: 1, last: 2, title: "当面" }],
  warnings: [],
};

const text = (content: string): Buffer => Buffer.from(content);
const twoSheets = (): Buffer =>
  Buffer.from(
    zipSync({
      "content.json": strToU8(
        JSON.stringify([
          { id: "s1", title: "目录", rootTopic: { id: "t1", title: "目录页" } },
          {
            ...{ id: "s2", title: "正文" },
            rootTopic: {
              ...{ id: "t2", title: "课程" },
              children: { attached: [{ id: "t3", title: "事前" }] },
            },
          },
        ]),
      ),
      "metadata.json": strToU8('{"activeSheetId":"s2"}'),
    }),
  );

const FILES: readonly (readonly [name: string, bytes: () => Buffer, shown: string])[] = [
  ["旧版.xmind", () => Buffer.from(writeXmind8({ name: "旧版", map: RICH })), "“旧版”：7 个主题"],
  ["新版.xmind", twoSheets, "“正文”：2 个主题"],
  [
    "freemind.mm",
    () =>
      text(
        '<map version="1.0.1"><node ID="r" TEXT="&#x50ac;&#x6536;"><node ID="a" TEXT="&#x7535;&#x8bdd;" FOLDED="true"><icon BUILTIN="full-2"/><arrowlink DESTINATION="b"/><node TEXT="a"/></node><node ID="b" TEXT="b" LINK="mailto:a@example.com"><richcontent TYPE="NOTE"><html><body><p>一</p><p>二</p></body></html></richcontent></node></node></map>',
      ),
    "“催收”：4 个主题",
  ],
  [
    "freeplane.mm",
    () =>
      text(
        '<map version="freeplane 1.12.1"><node ID="r" LOCALIZED_TEXT="new_mindmap"><hook NAME="MapStyle"><map_styles><stylenode LOCALIZED_TEXT="x"/></map_styles></hook><node><richcontent TYPE="NODE"><html><head/><body><p><b>电</b>话</p></body></html></richcontent><richcontent TYPE="DETAILS" CONTENT-TYPE="plain/markdown"><text>细节</text></richcontent></node><node TEXT="自由"><hook NAME="FreeNode"/></node></node></map>',
      ),
    "“new_mindmap”：3 个主题",
  ],
  [
    "幕布.mm",
    () =>
      text(
        '\n<map><node TEXT="幕布大纲" _mubu_text="%3Cspan%3E"><node TEXT="甲"/><node TEXT="乙"/></node></map>',
      ),
    "“幕布大纲”：3 个主题",
  ],
  [
    "幕布.opml",
    () =>
      text(
        '<?xml version="1.0"?><opml version="2.0"><head><title>幕布</title></head><body><outline text="甲" _mubu_text="x" _note="注" _complete="true"/><outline text="乙"/></body></opml>',
      ),
    "“幕布”：3 个主题",
  ],
  ["大纲.md", () => text("##事前\n- 档案\n\t- 工商\n##事后\n"), "“大纲”：5 个主题"],
];

async function choose(pane: Frame, name: string, buffer: Buffer): Promise<void> {
  const mimeType = "application/octet-stream";
  await pane.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
}

async function saved(workbench: WorkbenchPage, pane: Frame, format: string): Promise<Buffer> {
  await pane.getByRole("combobox", { name: "导出为" }).selectOption(format);
  const download = workbench.page.waitForEvent("download");
  await pane.getByRole("button", { name: "保存", exact: true }).click();
  return await readFile(await (await download).path());
}

/** The map as it is read, without ids, which are ours, and without what was told about the file. */
function comparable(bytes: Uint8Array, name = "x.md"): MapTree {
  const { sheets, active } = readMindMap(bytes, name);
  const sheet = sheets[active];
  if (sheet === undefined) throw new Error("no sheet");
  return withIdsByPlace({ ...sheet.map, warnings: [] });
}

async function atExchange(query: string, words: { course: string; more: string }) {
  const workbench = await lab.open(query);
  await workbench.openScreen(words.course);
  const pane = await workbench.pane();
  await pane.getByText(words.more, { exact: true }).click();
  return { workbench, pane };
}

test("files of each program are looked at, taken in and given back without a loss", async () => {
  const { workbench, pane } = await atExchange("lang=zh-CN&pane=350", {
    ...{ course: "课程", more: "导入、导出和图片" },
  });
  for (const [name, bytes, shown] of FILES) {
    const file = bytes();
    await choose(pane, name, file);
    await pane.getByRole("status").filter({ hasText: shown }).waitFor();
    if (name === "旧版.xmind") {
      await pane.getByText("自由主题 1 · 概要 1 · 联系 1", { exact: true }).waitFor();
      await pane.getByText("自由主题 1 · 概要 1", { exact: false }).scrollIntoViewIfNeeded();
      await workbench.screenshot("map-import-1-preview");
      expect(await accessibilityFaults(pane)).toEqual([]);
    }
    await pane.getByRole("button", { name: "导入为新导图" }).click();
    await pane.getByText("已导入“", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "知道了" }).click();
    expect(comparable(await saved(workbench, pane, "xmind"), name)).toEqual(comparable(file, name));
  }
});

test("of several sheets one is chosen, a refused file is told, and nothing is taken in unasked", async () => {
  const { workbench, pane } = await atExchange("lang=en&pane=450&theme=dark", {
    ...{ course: "Course", more: "Import, export and picture" },
  });
  await choose(pane, "two.xmind", twoSheets());
  await pane.getByRole("combobox", { name: "Sheet", exact: true }).selectOption("目录");
  await pane.getByRole("status").filter({ hasText: "“目录”: 1 topic" }).waitFor();
  await workbench.screenshot("map-import-2-sheets-dark");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("treeitem", { name: "目录页" }).waitFor({ state: "detached" });

  await choose(pane, "cut.mm", text("<map><node"));
  await pane.getByText("This map file is damaged", { exact: false }).waitFor();
  await workbench.screenshot("map-import-3-refused-dark");
  await choose(pane, "two.xmind", twoSheets());
  await pane.getByRole("button", { name: "Import as a new map" }).click();
  await pane.getByRole("treeitem", { name: "课程" }).waitFor();
});

test("a map with one of everything is saved in every format, as pictures too", async () => {
  const { workbench, pane } = await atExchange("lang=zh-CN&pane=350", {
    ...{ course: "课程", more: "导入、导出和图片" },
  });
  const file = Buffer.from(writeXmind8({ name: "小组", map: RICH }));
  await choose(pane, "小组.xmind", file);
  await pane.getByRole("button", { name: "导入为新导图" }).click();
  await pane.getByText("已导入“小组”", { exact: false }).waitFor();
  for (const format of ["xmind", "xmind8", "mm", "opml", "md"])
    expect(comparable(await saved(workbench, pane, format))).toEqual(comparable(file));

  const svg = (await saved(workbench, pane, "svg")).toString("utf8");
  for (const title of ["小组催收", "核对 &lt;b&gt;金额&lt;/b&gt; &amp; 日期", "自由主题", "=1+1"])
    expect(svg).toContain(title);
  const png = await saved(workbench, pane, "png");
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [, width = 0, height = 0] =
    /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  // Twice as fine as the SVG, so that it can be enlarged on a sheet.
  expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThan(3);
  expect(Math.abs(png.readUInt32BE(20) - 2 * height)).toBeLessThan(3);

  await pane.getByRole("button", { name: "放到工作表（图片）" }).click();
  await pane.getByText("图片已放到工作表“导图图片”", { exact: false }).waitFor();
  const shapes = await workbench.excelRun(async (context) => {
    const all = context.workbook.worksheets
      .getItem("导图图片")
      .shapes.load("items/name,items/type");
    await context.sync();
    return all.items.map(({ name, type }) => [name, type]);
  });
  expect(shapes).toEqual([["小组", "Image"]]);
  await workbench.screenshot("map-export-1-on-sheet");

  // What the node says beside its title is on the screen.
  await pane.getByRole("treeitem", { name: "电话" }).click();
  await pane.getByText("标注：先核对").waitFor();
  await pane.getByRole("treeitem", { name: "小组催收" }).click();
  await pane.getByText("概要（“电话”至“上门”）：先礼后兵").waitFor();
  await pane.getByRole("treeitem", { name: "上门" }).click();
  await pane.getByRole("button", { name: "谈不拢 ← 核对 <b>金额</b> & 日期" }).waitFor();
  await workbench.screenshot("map-export-2-node");
  expect(await accessibilityFaults(pane)).toEqual([]);

  // And the whole class sees it.
  await workbench.page.setViewportSize({ width: 1280, height: 720 });
  await pane.getByRole("button", { name: "投影", exact: true }).click();
  const element = await workbench.page.locator("dialog iframe").elementHandle();
  const dialog = await element?.contentFrame();
  if (!dialog) throw new Error("The projector has no frame.");
  for (const beside of ["先礼后兵", "先核对", "一组", "当面", "谈不拢"])
    await dialog.getByText(beside, { exact: true }).waitFor();
  await workbench.screenshot("map-export-3-projector");
  expect(await accessibilityFaults(dialog)).toEqual([]);
  await dialog.getByRole("treeitem", { name: "电话" }).dblclick();
  for (const line of ["标签：一组、急", "标注：先核对"]) await dialog.getByText(line).waitFor();
  await workbench.screenshot("map-export-4-present");
  expect(await accessibilityFaults(dialog)).toEqual([]);
});
