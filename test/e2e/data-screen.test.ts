// The data screen in the workbench: what the user decides is remembered by the file, doubtful cells are coloured and
// come off without a trace, corrections go to a copy, a long reading can be stopped, and a changed sheet says so.
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "../support/browser/workbench-page";
import { accessibilityFaults } from "../support/browser/accessibility";
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

/** Serial numbers of days in early 2026; D2 and F3 are text, D4 and F5 are doubtful, and D4 is blue. */
const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额", "承诺付款日"],
  ["恒昌机械有限公司", "FP-1", 46027, "'2026年3月1日", "CNY", 1200, 46200],
  [" 恒昌机械有限公司 ", "FP-2", 46030, 46090, "CNY", "'1,234.50", 46201],
  ["博远电子", "FP-3", 46040, "待定", "CNY", 99.5, 46202],
  ["博远电子", "FP-4", 46041, 46100, "CNY", "见合同", 46203],
  ["博远电子", "FP-5", 46042, 46101, "CNY", 77, 46204],
];
const BLUE = "#00B0F0";

async function openLedger(query = "lang=zh-CN&pane=350"): Promise<[WorkbenchPage, Frame]> {
  const workbench = await lab.open(`${query}&book=none`);
  await workbench.excelRun(
    async (context, { rows, blue }) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "应收明细";
      sheet.getRange("A1:G6").values = rows;
      sheet.getRange("C2:D6").numberFormat = [["yyyy-mm-dd"]];
      sheet.getRange("D4").format.fill.color = blue;
      await context.sync();
    },
    { rows: LEDGER, blue: BLUE },
  );
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByText("应收明细 · A1:G6").waitFor();
  return [workbench, pane];
}

/** Formats and values of the doubtful cells, and how many conditional formats the sheet has. */
function sheetAsSeen(workbench: WorkbenchPage) {
  return workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("应收明细");
    const cells = sheet.getRange("D2:F6");
    const [blue, plain] = [sheet.getRange("D4").format.fill, sheet.getRange("F5").format.fill];
    const rules = sheet.getRange().conditionalFormats;
    cells.load("values");
    blue.load("color");
    plain.load("color");
    rules.load("items/type");
    await context.sync();
    return { cells: cells.values, fills: [blue.color, plain.color], rules: rules.items.length };
  });
}

const roleButton = (pane: Frame, role: string) =>
  pane.getByRole("button", { name: new RegExp(`^${role}，`) });

test("a corrected role is remembered by the file, offered again, and taken back", async () => {
  const [workbench, pane] = await openLedger();
  // By keyboard: open the menu of the unused column, and choose.
  await pane.getByText(/^未使用的列/).click();
  await pane.getByRole("button", { name: /^不使用，G 列 承诺付款日/ }).focus();
  await workbench.page.keyboard.press("Enter");
  await pane.getByRole("menuitemradio", { name: "到期日", exact: true }).focus();
  await workbench.page.keyboard.press("Enter");
  await pane.getByText("已按您的选择重新识别").waitFor();
  await roleButton(pane, "到期日")
    .and(pane.getByRole("button", { name: /承诺付款日/ }))
    .waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);

  const saved = await workbench.saveFile();
  await workbench.openFile(saved, "四月.xlsx");
  await workbench.ready();
  const reopened = await workbench.pane();
  await reopened.getByText("沿用您上次对 1 列用途的指定。").waitFor();
  await reopened.getByRole("button", { name: /^到期日，G 列 承诺付款日/ }).waitFor();
  await workbench.screenshot("data-remembered");
  await reopened.getByRole("button", { name: "恢复自动识别" }).click();
  await reopened.getByRole("button", { name: /^到期日，D 列 到期日/ }).waitFor();
});

function sheetNames(workbench: WorkbenchPage): Promise<string[]> {
  return workbench.excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

test("doubtful cells are coloured and come off without a trace", async () => {
  const [workbench, pane] = await openLedger();
  const before = await sheetAsSeen(workbench);
  await pane.getByRole("button", { name: "在表中标色" }).click();
  await pane.getByText("已标出 2 个单元格").waitFor();
  expect(await sheetAsSeen(workbench)).toEqual({ ...before, rules: 2 });
  await workbench.screenshot("data-marked");
  // Our own colours are no change of the ledger.
  expect(await pane.getByText("工作表有改动").count()).toBe(0);

  // Saved and opened again, the marks are known and can still be taken off.
  await workbench.openFile(await workbench.saveFile(), "标色.xlsx");
  await workbench.ready();
  const reopened = await workbench.pane();
  await reopened.getByText("表中有以前标出的颜色。").waitFor();
  await reopened.getByRole("button", { name: "去掉标色" }).click();
  await reopened.getByRole("button", { name: "在表中标色" }).waitFor();
  expect(await sheetAsSeen(workbench)).toEqual(before);
});

test("what is certain is corrected on a copy, listed, and the original stays as it is", async () => {
  const [workbench, pane] = await openLedger();
  const before = await sheetAsSeen(workbench);
  await pane.getByRole("button", { name: "生成更正副本（3 处）" }).click();
  await pane.getByText("已在副本“应收明细（更正）”上更正 3 处").waitFor();
  const made = await workbench.excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const copy = worksheets.getItem("应收明细（更正）").getRange("A2:F3");
    const list = worksheets.getItem("更正清单").getRange("A6:D8");
    copy.load("values");
    list.load("values");
    await context.sync();
    return { copy: copy.values as unknown[][], list: list.values as unknown[][] };
  });
  expect(made.copy.map(([name, , , due, , open]) => [name, due, open])).toEqual([
    ["恒昌机械有限公司", 46082, 1200],
    ["恒昌机械有限公司", 46090, 1234.5],
  ]);
  expect(made.list).toEqual([
    ["A3", "客户名称", " 恒昌机械有限公司 ", "恒昌机械有限公司"],
    ["D2", "到期日", "2026年3月1日", "2026-03-01"],
    ["F3", "未收金额", "1,234.50", "1234.5"],
  ]);
  expect(await sheetAsSeen(workbench)).toEqual(before);
  await workbench.screenshot("data-corrected-copy");
  await pane.getByRole("button", { name: "删除副本" }).click();
  await pane.getByRole("button", { name: "删除副本" }).waitFor({ state: "detached" });
  expect(await sheetNames(workbench)).toEqual(["应收明细", "更正清单"]);
});

test.each(["在表中标色", /^生成更正副本/])(
  "%s can be stopped after a second, and leaves the workbook as it was",
  async (name) => {
    const [workbench, pane] = await openLedger();
    const before = await sheetAsSeen(workbench);
    const sheets = await sheetNames(workbench);
    await workbench.setFaults({ latencyMs: 2_500 });
    await pane.getByRole("button", { name }).click();
    await pane.getByRole("button", { name: "停止" }).click();
    await pane.getByText("已取消，工作簿没有改动。").waitFor();
    await workbench.setFaults({ latencyMs: 0 });
    expect(await sheetAsSeen(workbench)).toEqual(before);
    expect(await sheetNames(workbench)).toEqual(sheets);
    await pane.getByRole("button", { name }).waitFor();
  },
);

test("the balance is held against the general ledger, typed or pointed at", async () => {
  const [workbench, pane] = await openLedger();
  await pane.getByText("与总账余额核对").click();
  await pane.getByRole("textbox", { name: /总账余额（CNY）/ }).fill("2,611.01");
  await pane.getByRole("button", { name: "核对", exact: true }).click();
  await pane.getByText("总账余额减表内余额的差额：¥0.01").waitFor();
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.add("总账");
    sheet.getRange("B2").values = [[2611]];
    sheet.activate();
    sheet.getRange("B2").select();
    await context.sync();
  });
  await pane.getByRole("button", { name: "取选中的单元格" }).click();
  await pane.getByText("与总账余额一致，差额为零").waitFor();
  await workbench.screenshot("data-control-total");
});

test("a changed sheet says that the figures are old, and one button reads it again", async () => {
  const [workbench, pane] = await openLedger();
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("应收明细").getRange("F6").values = [[78]];
    await context.sync();
  });
  await pane.getByText("工作表有改动，下面的数字可能已经过时。").waitFor();
  await pane.getByText("¥2,611.00").first().waitFor();
  await pane.locator("main").getByRole("button", { name: "重新读取" }).click();
  await pane.getByText("¥2,612.00").first().waitFor();
  expect(await pane.getByText("工作表有改动").count()).toBe(0);
});

test("a long reading shows how far it is, and stops when told to", async () => {
  const [workbench, pane] = await openLedger();
  await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("应收明细");
    const rows = Array.from({ length: 4_000 }, (_, row) => [
      ...["博远电子", `FP-${row + 6}`, 46042, 46101, "CNY", 1, ""],
    ]);
    sheet.getRange("A7:G4006").values = rows;
    await context.sync();
  });
  // Every answer of this Excel takes its time, so that reading takes longer than a second.
  await workbench.setFaults({ latencyMs: 1_500 });
  await pane.locator("main").getByRole("button", { name: "重新读取" }).click();
  await pane.getByRole("progressbar").waitFor();
  await pane.getByRole("button", { name: "取消" }).click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await workbench.setFaults({ latencyMs: 0 });
  // What was read before is still there, and still said to be old.
  await pane.getByText("应收明细 · A1:G6").waitFor();
  await pane.getByText("工作表有改动").waitFor();
});
