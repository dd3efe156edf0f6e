// Results beside a ledger of thousands of rows: stopped half-way without a trace, written whole, written again, taken off.
import { stylesWith, xlsxOf } from "../support/xlsx-of";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();
const ROWS = 1_500;
const SHEET = "应收";
const HEADER = "客户名称 单据编号 单据日期 到期日 币种 未收余额".split(" ");

function largeLedger(): Buffer {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const date = 45_700 + ((row * 31) % 365);
    const cents = ((row * 104_729) % 2_000_000) + 100;
    const day = (value: number): string => `<c s="1"><v>${String(value)}</v></c>`;
    return `<row>${text(`第${String((row * 7) % 400)}贸易有限公司`)}${text(`INV-${String(row)}`)}${day(date)}${day(date + 30)}${text("CNY")}<c><v>${String(cents / 100)}</v></c></row>`;
  });
  const header = `<row>${HEADER.map(text).join("")}</row>`;
  const content = `<sheetData>${header}${rows.join("")}</sheetData>`;
  return Buffer.from(xlsxOf({ sheets: { [SHEET]: content }, styles: stylesWith([14]) }));
}

function texts(workbench: WorkbenchPage, address: string): Promise<unknown[][]> {
  return workbench.excelRun(
    async (context, given) => {
      const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    },
    { sheet: SHEET, address },
  );
}

test("thousands of rows: progress, a stop that leaves nothing, the whole, and off again", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.openFile(largeLedger(), "大台账.xlsx");
  const pane = await workbench.pane();
  await pane.getByText(`${SHEET} · A1:F${String(ROWS + 1)}`).waitFor();
  await workbench.openScreen("今日");
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await pane.getByText("写到台账旁", { exact: true }).first().click();

  // A host that takes its time, as Excel on the web does.
  await workbench.setFaults({ latencyMs: 300 });
  await button("写到台账旁").click();
  await pane.getByText(/^正在写入：[1-9]/).waitFor();
  await workbench.screenshot("beside-large-1-progress");
  await button("停止").click();
  await pane.getByText("已停止。写了一半的列已移除，您的单元格没有改动").first().waitFor();
  expect((await texts(workbench, "G1:T1501")).flat().every((cell) => cell === "")).toBe(true);
  await workbench.screenshot("beside-large-2-stopped");
  await workbench.setFaults({ latencyMs: 0 });

  await button("写到台账旁").click();
  await pane.getByText("已写入 H1:S1501，共 1,500 张单据").first().waitFor();
  const whole = await texts(workbench, "H1:S1501");
  // Stage, next step, tier, tactic and reason of each document; letters and days only where there are any.
  expect(whole.filter((row) => [0, 1, 5, 6, 7, 9].every((at) => row[at] !== ""))).toHaveLength(
    ROWS + 1,
  );
  await button("移除这些列").click();
  await pane.getByText("已移除，您的单元格没有改动").first().waitFor();
  expect((await texts(workbench, "G1:T1501")).flat().every((cell) => cell === "")).toBe(true);
});
