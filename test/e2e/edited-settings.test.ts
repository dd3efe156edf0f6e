// The numbers of the advice on a sheet of the workbook: edited there they change the pane, the columns beside the ledger
// and the terminal alike; a broken one falls back and names its cell; without the sheet the defaults hold.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReport } from "../../src/headless/run-report";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });
const AS_OF = "2026-03-31";
const SHEET = "应收明细";
const folder = mkdtempSync(join(tmpdir(), "huikuan-settings-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Types a value on the settings sheet beside a key; answers the cell. */
function setNumber(workbench: WorkbenchPage, key: string, value: number | string): Promise<string> {
  return workbench.excelRun(
    async (context, given) => {
      const table = context.workbook.tables.getItem("HuikuanPolicy").getRange();
      table.load("values,rowIndex,columnIndex");
      await context.sync();
      const rows = table.values as unknown[][];
      const column = rows[0]?.indexOf("数值") ?? -1;
      const cell = table.getCell(
        rows.findIndex((row) => row.includes(given.key)),
        column,
      );
      cell.values = [[given.value]];
      cell.load("address");
      await context.sync();
      return cell.address.split("!")[1] ?? "";
    },
    { key, value },
  );
}

/** Column "stage" beside the ledger by the row of the sheet, from 1. */
async function stagesBeside(workbench: WorkbenchPage): Promise<readonly string[]> {
  const cells = await workbench.excelRun(async (context, sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  }, SHEET);
  const column = cells[0]?.indexOf("阶段") ?? -1;
  return cells.map((row) => String(row[column] ?? "").slice(0, 2));
}

interface Told {
  readonly documents: readonly {
    readonly row: number;
    readonly plan: { readonly stage: string | null } | null;
  }[];
}

/** The same by the terminal, from the file as it would be saved now. */
async function stagesHeadless(workbench: WorkbenchPage): Promise<ReadonlyMap<number, string>> {
  writeFileSync(join(folder, "book.xlsx"), await workbench.saveFile());
  const args = ["book.xlsx", "--json", "--documents", "--as-of", AS_OF];
  const { output } = await runReport(args, folder);
  const { documents } = JSON.parse(output) as Told;
  return new Map(documents.map(({ row, plan }) => [row, plan?.stage ?? ""]));
}

test("a number edited on the sheet changes pane, columns and terminal alike", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill(AS_OF);
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const todayText = async (): Promise<string> => {
    await workbench.openScreen("今日");
    await pane.locator("[data-work-row]").first().waitFor();
    const rows = await pane.locator("[data-work-row]").allTextContents();
    return rows.join("\n");
  };
  const usual = await todayText();

  const openSettings = async (): Promise<void> => {
    await workbench.openScreen("台账");
    const summary = pane.getByText("读取与统计口径", { exact: true });
    await summary.waitFor();
    if (!(await button("建立参数表").or(button("打开参数表")).first().isVisible()))
      await summary.click();
  };
  await openSettings();
  await button("建立参数表").click();
  await pane.getByText("参数表“催收参数”与默认相同。").waitFor();
  expect(await todayText()).toBe(usual);

  // The phase of the middle ends after 60 days in place of 90.
  await setNumber(workbench, "stage.S3.lastDay", 60);
  await openSettings();
  await button("重新读取").last().click();
  await pane.getByText(/中有 1 个数字与默认不同/).waitFor();
  await workbench.screenshot("settings-1-edited");
  const edited = await todayText();
  expect(edited).not.toBe(usual);

  await pane.getByText("写到台账旁", { exact: true }).first().click();
  await button("写到台账旁").click();
  await pane
    .getByText(/^已写入 R1:/)
    .first()
    .waitFor();
  const [beside, headless] = [await stagesBeside(workbench), await stagesHeadless(workbench)];
  expect(headless.size).toBeGreaterThan(300);
  expect([...headless].map(([row, stage]) => [row, beside[row - 1], stage])).toEqual(
    [...headless].map(([row, stage]) => [row, stage, stage]),
  );

  // A value that cannot be: the default is used, and the cell is named.
  const address = await setNumber(workbench, "stage.S3.lastDay", "六十");
  await openSettings();
  await button("重新读取").last().click();
  await pane.getByText(`催收参数!${address}`, { exact: false }).first().waitFor();
  await workbench.screenshot("settings-2-broken");
  expect(await todayText()).toBe(usual);

  // Without the sheet everything is as it was.
  await setNumber(workbench, "stage.S3.lastDay", 60);
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("催收参数").delete();
    await context.sync();
    return null;
  });
  await openSettings();
  await button("重新读取").first().click();
  await pane.getByText("正在使用默认参数。", { exact: false }).waitFor();
  expect(await todayText()).toBe(usual);
});
