// What the user has protected: every button that would write says what is protected and how to take that off, and
// leaves the workbook as it was.
import type { Frame } from "playwright-core";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });
const SHEET_PROTECTED = "工作表“应收明细”受保护，无法写入。请先撤销工作表保护，再试一次。";
const BOOK_PROTECTED =
  "工作簿的结构受保护，不能新建、复制或删除工作表。请在“审阅”选项卡中撤销工作簿保护，再试一次。";

async function opened(): Promise<readonly [WorkbenchPage, Frame]> {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  return [workbench, pane];
}

function asItIs(workbench: WorkbenchPage) {
  return workbench.excelRun(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    const ledger = context.workbook.worksheets.getItem("应收明细");
    const used = ledger.getUsedRange(true).load("address,values");
    const rules = ledger.getRange().conditionalFormats.load("items/type");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      ledger: [used.address, JSON.stringify(used.values), rules.items.length],
    };
  });
}

test("a protected ledger sheet is read, and neither coloured nor written beside nor copied", async () => {
  const [workbench, pane] = await opened();
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("应收明细").protection.protect();
    await context.sync();
  });
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  const before = await asItIs(workbench);

  await pane.getByRole("button", { name: "在表中标色" }).click();
  await pane.getByText(SHEET_PROTECTED).waitFor();
  await workbench.screenshot("protected-1-marks");
  expect(await asItIs(workbench)).toEqual(before);

  await workbench.openScreen("今日");
  await pane.getByText("写到台账旁", { exact: true }).first().click();
  await pane.getByRole("button", { name: "写到台账旁" }).click();
  await pane.getByText(SHEET_PROTECTED).filter({ visible: true }).waitFor();
  await workbench.screenshot("protected-2-beside");
  expect(await asItIs(workbench)).toEqual(before);

  // The protection off, as the sentence says, and the same button works.
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("应收明细").protection.unprotect();
    await context.sync();
  });
  await pane.getByRole("button", { name: "写到台账旁" }).click();
  await pane.getByText("已写入 R1:AC1205，共").first().waitFor();
});

test("a workbook whose structure is protected gets no new sheet, and says why", async () => {
  const [workbench, pane] = await opened();
  await workbench.excelRun(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await asItIs(workbench);
  await workbench.openScreen("账龄");
  await pane.getByRole("button", { name: "写入账龄表" }).click();
  await pane.getByText(BOOK_PROTECTED).waitFor();
  await workbench.screenshot("protected-3-structure");
  expect(await asItIs(workbench)).toEqual(before);

  await workbench.excelRun(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  await pane.getByRole("button", { name: "写入账龄表" }).click();
  await pane.getByText("已新建工作表“账龄分析”").waitFor();
});
