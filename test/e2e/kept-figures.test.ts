// What the user keeps beside the ledger: exchange rates, monthly sales, month-end snapshots. All stand on sheets of the
// workbook, and the figures follow them.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import type { WorkbenchPage } from "../support/browser/workbench-page";
import { useWorkbenchLab, SAMPLE_LEDGERS } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

async function opened(query: string): Promise<[WorkbenchPage, Frame]> {
  const workbench = await lab.open(query);
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: /查看账龄|See the aging/ }).waitFor();
  return [workbench, pane];
}

test("rates are typed in the pane or on their sheet; without all of them nothing is added up", async () => {
  const [workbench, pane] = await opened("lang=zh-CN&pane=350");
  await workbench.openScreen("账龄");
  await pane.getByText("折合为一种币种").click();
  await pane.getByLabel("折合币种").selectOption("CNY");
  await pane.getByText("折合 CNY：缺少汇率，未合计").waitFor();
  await pane.getByText(/^缺少汇率：.*补上之前不做合计。/).waitFor();
  await pane.getByLabel("1 USD = ? CNY").fill("7.12");
  await pane.getByLabel("1 EUR = ? CNY").fill("0");
  await pane.getByRole("button", { name: "存入汇率表" }).click();
  await pane.getByText("请输入大于零的数字").waitFor();
  await pane.getByLabel("1 EUR = ? CNY").fill("7.8");
  await pane.getByRole("button", { name: "存入汇率表" }).click();
  await pane.getByText("缺少汇率：HKD。补上之前不做合计。").waitFor();
  // The last one on the sheet itself.
  await pane.getByRole("button", { name: "打开汇率表" }).click();
  await workbench.eventually(
    () =>
      workbench.excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),
    (name) => name === "汇率",
  );
  await workbench.excelRun(async (context) => {
    const table = context.workbook.tables.getItem("HuikuanRates");
    table.rows.add(undefined, [["港币", 0.92, "人民币", "", "手工"]]);
    await context.sync();
  });
  await pane.getByRole("button", { name: "重新读取汇率" }).click();
  await pane.getByText(/^折合 CNY：未清余额 ¥/).waitFor();
  await pane.getByText(/^1 HKD = 0.92 CNY，取自 汇率/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.screenshot("rates-350");
  await pane.getByRole("button", { name: "写入账龄表" }).click();
  await pane.getByText(/已新建工作表“账龄分析”/).waitFor();
  const printed = await workbench.excelRun(async (context) => {
    const used = context.workbook.worksheets.getItem("账龄分析").getUsedRange();
    used.load("values");
    await context.sync();
    return used.values.flat().map(String);
  });
  expect(printed).toContain("各币种折合 CNY");
  expect(printed.filter((text) => /^1 (USD|EUR|HKD) = /.test(text))).toHaveLength(3);
});

test("snapshots are kept, compared, drawn, deleted and put back; sales give the metrics what they lack", async () => {
  const [workbench, pane] = await opened("lang=zh-CN&pane=350");
  await workbench.openScreen("账龄");
  for (const day of ["2026-05-31", "2026-06-30"]) {
    await workbench.openScreen("账龄");
    await pane.getByLabel("截至日").fill(day);
    await workbench.openScreen("报告");
    await pane.getByRole("button", { name: `留存 ${day} 的快照` }).click();
    await pane.getByText(`已把 ${day} 的快照留存到“账龄快照”。`).waitFor();
  }
  await pane.getByRole("img", { name: /^历次快照的未清余额与逾期金额/ }).waitFor();
  await pane.getByText("比较两次快照").click();
  await pane.getByRole("table").filter({ hasText: "迁徙率" }).waitFor();
  await pane.getByRole("table").filter({ hasText: "客户迁徙" }).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByRole("img", { name: /^历次快照/ }).scrollIntoViewIfNeeded();
  await workbench.screenshot("snapshots-350");
  await pane.getByRole("button", { name: "删除 2026-05-31 的快照" }).click();
  await pane.getByText("已删除 2026-05-31 的快照。").waitFor();
  await pane.getByRole("button", { name: "撤销删除" }).click();
  await pane.getByRole("button", { name: "删除 2026-05-31 的快照" }).waitFor();

  await pane.getByText("需要赊销额").first().waitFor();
  await pane.getByText("月度赊销额").first().click();
  for (const month of ["2026-04", "2026-05", "2026-06"])
    await pane.getByLabel(`${month} CNY`).fill("20000000");
  await pane.getByRole("button", { name: "保存并计算" }).click();
  await pane.getByText("期末应收 ÷ 期间赊销额 × 期间天数").first().waitFor();
  await workbench.screenshot("sales-350");
});

test.each(["lang=en&pane=450&theme=dark", "lang=en&pane=350"])(
  "rates, metrics and snapshots read well and are clean to axe with %s",
  async (query) => {
    const name = query.replaceAll(/[^a-z0-9]+/gi, "-");
    const [workbench, pane] = await opened(query);
    await workbench.openScreen("Aging");
    await pane.getByText("Put into one currency").click();
    await pane.getByLabel("Reporting currency").selectOption("CNY");
    await pane.getByText("a rate is missing").waitFor();
    expect(await accessibilityFaults(pane)).toEqual([]);
    await workbench.screenshot(`rates-${name}`);
    await workbench.openScreen("Reports");
    await pane.getByText("Monthly credit sales").first().click();
    await pane.getByRole("button", { name: "Keep and count" }).scrollIntoViewIfNeeded();
    expect(await accessibilityFaults(pane)).toEqual([]);
    await workbench.screenshot(`metrics-${name}`);
  },
);
