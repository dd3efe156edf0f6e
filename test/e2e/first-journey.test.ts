// The first journey, whole: the built add-in in the workbench at 350 pixels, from the sample ledger to a saved file.
// What the pane shows is held against the headless report of the same file, made without browser, Excel or pane.
import type { Frame } from "playwright-core";
import { runReport } from "../../src/headless/run-report";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";

interface ReportJson {
  readonly currencies: readonly {
    readonly code: string;
    readonly outstanding: string;
    readonly buckets: readonly { readonly id: string; readonly amount: string }[];
  }[];
  readonly counts: { readonly openItems: number };
}

const AS_OF = "2026-03-31";
const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

async function headlessReport(): Promise<ReportJson> {
  const file = SAMPLE_LEDGERS["zh-CN"];
  const { output } = await runReport([file, "--as-of", AS_OF, "--json"], process.cwd());
  return JSON.parse(output) as ReportJson;
}

/** The aging table of the pane: bucket by bucket, then the total. */
function amountsShown(pane: Frame): Promise<string[]> {
  return pane
    .locator("table")
    .first()
    .locator("tbody tr, tfoot tr")
    .evaluateAll((rows) => rows.map((row) => row.querySelector("td")?.textContent ?? ""));
}

test("from the sample ledger to a saved workbook with an aging sheet", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  const report = await headlessReport();

  // The ledger is found by itself.
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await pane.getByText("1,200 笔", { exact: true }).waitFor();
  await pane.getByRole("heading", { name: /^识别出 \d+ 列$/ }).waitFor();
  await workbench.screenshot("journey-1-ledger");

  // Aging on the as-of date agrees with the report to the cent.
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill(AS_OF);
  const [local] = report.currencies;
  if (local === undefined) throw new Error("The report has no currency.");
  const expected = [...local.buckets.map(({ amount }) => amount), local.outstanding].map(grouped);
  await workbench.eventually(
    () => amountsShown(pane),
    (shown) => expected.every((amount) => shown.some((cell) => cell.includes(amount))),
  );
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();

  // A customer's rows are selected on the sheet: all of them, and nobody else's.
  const customer = pane.getByRole("listitem").first().getByRole("button").first();
  const name = (await customer.locator("span").first().textContent()) ?? "";
  await customer.click();
  const told = await pane.getByText(/^已在“应收明细”选中 \d+ 行$/).textContent();
  const names = await workbench.excelRun(async (context) => {
    const areas = context.workbook.getSelectedRanges().areas;
    areas.load("items/address");
    await context.sync();
    const rows = areas.items.map(({ address }) => address.replace(/^.*!/, "").match(/\d+/g) ?? []);
    const sheet = context.workbook.worksheets.getItem("应收明细");
    const cells = rows.map(([first, last = first]) => sheet.getRange(`B${first}:B${last}`));
    for (const range of cells) range.load("values");
    await context.sync();
    return cells.flatMap(({ values }) => values.map(([value]) => String(value)));
  });
  expect(new Set(names)).toEqual(new Set([name]));
  expect(told).toBe(`已在“应收明细”选中 ${names.length} 行`);
  await workbench.screenshot("journey-2-customer");

  // The aging sheet: made once, with table, totals and chart; then brought up to date in place.
  await pane.getByRole("button", { name: "写入账龄表" }).click();
  await pane.getByText("已新建工作表“账龄分析”").waitFor();
  const written = await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("账龄分析");
    const { tables, charts } = sheet;
    tables.load("items/name");
    charts.load("items/name");
    const used = sheet.getUsedRange(true);
    used.load("text");
    await context.sync();
    return {
      tables: tables.items.length,
      charts: charts.items.length,
      text: used.text.flat().join("|"),
    };
  });
  expect(written.tables).toBeGreaterThan(0);
  expect(written.charts).toBeGreaterThan(0);
  expect(written.text).toContain(grouped(local.outstanding));
  await pane.getByRole("button", { name: "打开该表" }).click();
  await workbench.screenshot("journey-3-aging-sheet");
  await pane.getByRole("button", { name: "写入账龄表" }).click();
  await pane.getByText("已更新工作表“账龄分析”").waitFor();

  // A worksheet function spills beside the ledger.
  const days = await workbench.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem("应收明细");
    sheet.getRange("R1").values = [[46112]];
    sheet.getRange("S2").formulas = [["=AR.DAYSPASTDUE(E2:E1201,$R$1)"]];
    await context.sync();
    return null;
  });
  expect(days).toBeNull();
  const spilled = await workbench.eventually(
    () =>
      workbench.excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem("应收明细");
        const due = sheet.getRange("E2:E1201");
        const result = sheet.getRange("S2:S1201");
        due.load("values");
        result.load("values");
        await context.sync();
        return due.values.map(([date], row) => [
          date as unknown,
          result.values[row]?.[0] as unknown,
        ]);
      }),
    (rows) => rows.every(([, result]) => result !== "#BUSY!") && rows[1199]?.[1] !== "",
  );
  for (const [due, result] of spilled) {
    if (typeof due === "number") expect(result).toBe(46112 - due);
  }

  // The saved file holds all of it.
  const saved = await readWorkbookFile(new Uint8Array(await workbench.saveFile()), "saved.xlsx");
  expect(saved.sheets.map((sheet) => sheet.name)).toEqual([
    "说明",
    "应收明细",
    "客户资料",
    "应付明细",
    "账龄分析",
  ]);
  const ledger = saved.sheets.find((sheet) => sheet.name === "应收明细");
  expect(ledger?.rows[1]?.[18]).toBe(spilled[0]?.[1]);
  expect(saved.sheets[4]?.tables.length).toBe(written.tables);
});
