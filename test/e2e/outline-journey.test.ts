// The map as an outline sheet: written, changed by hand, taken over line by line; cells linked to topics and back.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

const row = (pane: Frame, title: string) => pane.getByRole("treeitem", { name: title }).first();

async function importMap(pane: Frame, text: string): Promise<void> {
  await pane.getByText("导入、导出和图片", { exact: true }).click();
  await pane.locator("input[type=file]").setInputFiles({
    ...{ name: "小组.md", mimeType: "text/markdown", buffer: Buffer.from(text) },
  });
  await pane.getByRole("button", { name: "导入为新导图" }).click();
  await pane.getByText("已导入“小组”", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "知道了" }).click();
}

/** The rows of the outline table, as they are typed. */
const outline = (workbench: WorkbenchPage) =>
  workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("导图大纲");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    const [table] = tables.items;
    if (table === undefined) throw new Error("no table");
    const range = table.getRange().load("formulas");
    await context.sync();
    return range.formulas as string[][];
  });

test("a map becomes a sheet, and what is changed there is taken over after a look", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  await importMap(pane, "# 小组\n## 电话\n- 核对\n- 约定\n## =1+1\n## 上门\n");

  await pane.getByText("大纲表", { exact: true }).click();
  await pane.getByRole("button", { name: "把导图写成大纲表" }).click();
  await pane.getByText("已写成工作表“导图大纲”", { exact: false }).waitFor();
  const made = await outline(workbench);
  expect(made.map((line) => line.slice(0, 3).join("|"))).toEqual([
    ...["编号|一级|二级", "1|电话|", "1.1||核对", "1.2||约定", "2|=1+1|", "3|上门|"],
  ]);
  await workbench.screenshot("outline-1-sheet");

  // By hand: a title, a column of the user's, a new row, a deleted one.
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("导图大纲");
    sheet.getRange("C6").values = [["核对金额"]];
    sheet.getRange("H5:H9").formulas = [["一组"], ["二组"], ["=1+2"], [""], ["三组"]];
    sheet.getRange("A8:L8").delete(Excel.DeleteShiftDirection.up);
    await context.sync();
    sheet.getRange("C9").values = [["谈话"]];
    const tables = sheet.tables.load("items/name");
    await context.sync();
    tables.items[0]?.resize("A4:L9");
    await context.sync();
  });
  await pane.getByRole("button", { name: "读取大纲表的改动" }).click();
  await pane.getByRole("checkbox", { name: "改名：“核对”→“核对金额”" }).waitFor();
  await pane.getByRole("checkbox", { name: "新增“谈话”" }).waitFor();
  await pane.getByRole("checkbox", { name: "删除“=1+1”" }).uncheck();
  await workbench.screenshot("outline-2-changes");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByRole("button", { name: "应用所选 2 条" }).click();
  await pane.getByText("已应用 2 条改动", { exact: false }).waitFor();
  await row(pane, "核对金额").waitFor();
  await row(pane, "谈话").waitFor();
  await row(pane, "=1+1").waitFor();
  const after = await outline(workbench);
  expect(after.map((line) => [line[0], line[1], line[2], line[7]].join("|"))).toEqual([
    ...["编号|一级|二级|负责组", "1|电话||一组", "1.1||核对金额|二组", "1.2||约定|=1+2"],
    ...["2|=1+1||", "3|上门||三组", "3.1||谈话|"],
  ]);
  expect(after.every((line) => line[9] !== "")).toBe(true);
  await workbench.screenshot("outline-3-applied");

  // One step back in the map, and the sheet is brought up to it.
  await pane.getByRole("button", { name: "撤销" }).click();
  await row(pane, "核对金额").waitFor({ state: "detached" });
});

test("another layout on any sheet is shown before it becomes a map", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B4").values = [
      ["层级", "标题"],
      [1, "催收"],
      [2, "电话"],
      [2, "上门"],
    ];
    await context.sync();
  });
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  await pane.getByText("大纲表", { exact: true }).click();
  await pane.getByRole("button", { name: "把当前工作表读成导图" }).click();
  await pane.getByText("3 个主题 · 层级＋标题", { exact: false }).waitFor();
  await workbench.screenshot("outline-4-preview");
  await pane.getByRole("button", { name: "导入为新导图" }).click();
  await row(pane, "催收").waitFor();
  await row(pane, "上门").waitFor();
});

test("cells belong to topics: linked, gone to, followed, counted, broken and mended", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const select = (address: string) =>
    workbench.excelRun(async (context, where) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.activate();
      sheet.getRange(where).select();
      await context.sync();
    }, address);
  const selected = () =>
    workbench.excelRun(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:B5").values = [["客户"], ["甲"], ["乙"], [""]];
    await context.sync();
  });
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  await importMap(pane, "# 小组\n## 电话\n## 上门\n");

  await row(pane, "电话").click();
  await select("B2:B5");
  await pane.getByRole("button", { name: "关联所选单元格" }).click();
  await pane.getByRole("button", { name: "到 Sheet1!B2:B5" }).waitFor();
  await select("D2:E3");
  await pane.getByRole("button", { name: "关联所选单元格" }).click();
  await pane.getByRole("button", { name: "到 Sheet1!D2:E3" }).waitFor();
  // The header is nobody's to fill in: two of three, and none of four.
  await pane.getByRole("treeitem", { name: "电话 2/7" }).waitFor();
  await workbench.screenshot("links-1-two");

  // From the topic to its cells by keyboard, and from a cell to its topic.
  await select("A1");
  await row(pane, "电话").press("Enter");
  await workbench.eventually(selected, (address) => address === "Sheet1!B2:B5");
  await row(pane, "上门").click();
  await select("E3");
  await pane.locator("[role=treeitem][aria-selected=true]").getByText("电话").waitFor();

  // What is filled in is counted as soon as the cell is left.
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B5").values = [["丙"]];
    await context.sync();
  });
  await select("A1");
  await pane.getByRole("treeitem", { name: "电话 3/7" }).waitFor();

  // The cells go: the pane says so, and the link is pointed elsewhere.
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:B5").delete(Excel.DeleteShiftDirection.left);
    await context.sync();
  });
  await row(pane, "电话").press("Enter");
  await pane.getByText("1 个关联的单元格已不在").waitFor();
  await workbench.screenshot("links-2-broken");
  await select("G1:G2");
  const list = pane.getByRole("list", { name: "1 个关联的单元格已不在" });
  await list.getByRole("button", { name: "电话：Sheet1!B2:B5" }).waitFor();
  await list.getByRole("button", { name: "改到所选单元格" }).click();
  await pane.getByRole("button", { name: "到 Sheet1!G1:G2" }).waitFor();
  await pane.getByText("1 个关联的单元格已不在").waitFor({ state: "detached" });
  expect(await accessibilityFaults(pane)).toEqual([]);
});
