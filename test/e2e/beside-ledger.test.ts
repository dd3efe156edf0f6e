// The advice beside the ledger, in the workbench: written, found again after the user has sorted, added and written
// beside it, read past by the next reading, and taken off without a trace.
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });
const SHEET = "应收明细";

function sheetCells(workbench: WorkbenchPage, address: string): Promise<unknown[][]> {
  return workbench.excelRun(
    async (context, given) => {
      const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    },
    { sheet: SHEET, address },
  );
}

function put(workbench: WorkbenchPage, address: string, value: string): Promise<null> {
  return workbench.excelRun(
    async (context, given) => {
      context.workbook.worksheets.getItem(given.sheet).getRange(given.address).formulas = [
        [given.value],
      ];
      await context.sync();
      return null;
    },
    { sheet: SHEET, address, value },
  );
}

function ourNames(workbench: WorkbenchPage): Promise<readonly string[]> {
  return workbench.excelRun(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => name.startsWith("Huikuan_beside"));
  });
}

/** What stands beside each document, by its number and due day. */
function besideDocuments(cells: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  const [header = []] = cells;
  const [number, due] = [header.indexOf("发票号"), header.indexOf("到期日")];
  return new Map(
    cells
      .slice(1)
      .filter((row) => /^INV/.test(String(row[number])))
      .map((row) => [
        `${String(row[number])} ${String(row[due])}`,
        JSON.stringify(row.slice(17, 29)),
      ]),
  );
}

test("the advice stands beside the ledger, follows its rows, and comes off again", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill("2026-03-31");
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();
  const before = await sheetCells(workbench, "A1:P1206");

  await workbench.openScreen("今日");
  await pane.getByText("写到台账旁", { exact: true }).first().click();
  await pane.getByRole("button", { name: "写到台账旁" }).click();
  await pane.getByText("已写入 R1:AC1205，共").first().waitFor();
  await workbench.screenshot("beside-1-written");
  expect(await accessibilityFaults(pane)).toEqual([]);

  const written = await sheetCells(workbench, "A1:AC1205");
  expect(written[0]?.slice(16)).toEqual([
    ...["", "阶段", "下一步", "待发函件", "函件日期", "时效届满日", "风险等级"],
    ...["策略编号", "建议动作", "催收级别", "理由", "下次联系", "负责人"],
  ]);
  expect(written[1]?.[17]).toMatch(/^S\d /);
  expect(written[1]?.[23]).toMatch(/^T\d\d$/);

  // The user sorts the ledger without our columns, and writes a column and a cell of his own.
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("应收明细");
    sheet.getRange("A2:P1204").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
    return null;
  });
  await put(workbench, "AE1", "我的备注");
  await put(workbench, "AE5", "=1+1");
  await pane.getByRole("button", { name: "更新这些列" }).click();
  await pane.getByText("已写入 R1:AC1205，共").first().waitFor();
  const sorted = await sheetCells(workbench, "A1:AC1205");
  expect(sorted[1]?.slice(0, 16)).not.toEqual(written[1]?.slice(0, 16));
  expect(besideDocuments(sorted)).toEqual(besideDocuments(written));
  expect(await sheetCells(workbench, "AE5")).toEqual([["=1+1"]]);

  // What we wrote is no part of the ledger: read anew, it is the same one.
  await workbench.openScreen("台账");
  await pane.getByText(/应收明细 · A1:/).waitFor();
  expect(await pane.getByText("欠款等级").count()).toBe(0);

  // Off again: names, cells and widths.
  await workbench.openScreen("今日");
  await pane.getByText("写到台账旁", { exact: true }).first().click();
  await pane.getByRole("button", { name: "移除这些列" }).click();
  await pane.getByText("已移除，您的单元格没有改动").first().waitFor();
  expect((await sheetCells(workbench, "Q1:AD1206")).flat().every((cell) => cell === "")).toBe(true);
  expect(await ourNames(workbench)).toEqual([]);
  expect(await sheetCells(workbench, "AE1")).toEqual([["我的备注"]]);
  expect([...(await sheetCells(workbench, "A1:P1206"))].sort()).toEqual([...before].sort());
  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.getByText("已撤销").first().waitFor();
  expect(await ourNames(workbench)).toHaveLength(12);

  // The same on a sheet of ours.
  await pane.getByRole("button", { name: "写到单独的表" }).click();
  await pane
    .getByText(/^已写入“策略明细”/)
    .first()
    .waitFor();
  await workbench.screenshot("beside-2-own-sheet");
});

test("the menu of a cell leads to the customer of its row", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  const select = (sheet: string, address: string) =>
    workbench.excelRun(
      async (context, given) => {
        const worksheet = context.workbook.worksheets.getItem(given.sheet);
        worksheet.activate();
        worksheet.getRange(given.address).select();
        await context.sync();
        return null;
      },
      { sheet, address },
    );
  await select(SHEET, "B4");
  await workbench.ribbonButton("回款客户卡").click();
  await pane.getByRole("heading", { level: 1, name: "禾穗谷商贸有限公司" }).waitFor();
  // The card's documents, each with what is next for it.
  await pane.getByRole("heading", { name: /^未清单据（\d+）$/ }).waitFor();
  await pane
    .getByText(/^下一步：/)
    .first()
    .waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.screenshot("cell-menu-card");
  // And back: the rows of that customer are selected.
  await pane.getByRole("button", { name: "在表上选中" }).click();
  await select(SHEET, "B1");
  await workbench.ribbonButton("回款客户卡").click();
  await pane.getByText("选中的不是台账中的客户行。").first().waitFor();
});
