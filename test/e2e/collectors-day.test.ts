// A collector's day, whole, in the workbench: what is to do, what is known of a customer, what is done about it, and
// what the team ticks on the shared sheet. Everything is read back from the workbook, not from the pane.
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import { accessibilityFaults } from "../support/browser/accessibility";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });
const AS_OF = "2026-03-31";

type Cells = readonly (readonly unknown[])[];

/** Header and rows of a table, as the workbook holds them. */
function tableCells(workbench: WorkbenchPage, name: string): Promise<Cells> {
  return workbench.excelRun(async (context, table) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  }, name);
}

/** Puts a value into the first row of a table that has `where` in its first named column. */
async function fill(
  workbench: WorkbenchPage,
  where: { readonly table: string; readonly column: string; readonly is: string },
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await workbench.excelRun(
    async (context, given) => {
      const range = context.workbook.tables.getItem(given.where.table).getRange();
      range.load("values");
      await context.sync();
      const [header = [], ...rows] = range.values as unknown[][];
      const key = header.indexOf(given.where.column);
      const row = rows.findIndex((cells) => cells[key] === given.where.is);
      for (const [column, value] of Object.entries(given.values))
        range.getCell(row + 1, header.indexOf(column)).values = [[value]];
      await context.sync();
      return null;
    },
    { where, values },
  );
}

test("a collector's day", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill(AS_OF);
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();

  // Today's work, in order of priority.
  await workbench.openScreen("今日");
  const first = pane.locator("[data-work-row]").first();
  await first.waitFor();
  await workbench.screenshot("day-1-today");
  expect(await accessibilityFaults(pane)).toEqual([]);
  const priorities = await pane
    .locator("[data-work-row]")
    .evaluateAll((rows) => rows.map((row) => Number(/优先级 ([\d.]+)/.exec(row.textContent)?.[1])));
  expect(priorities).toEqual([...priorities].sort((one, other) => other - one));

  // Its card: tactic with how-to, nine factors, clocks.
  const name = (await first.locator("span").first().textContent()) ?? "";
  await first.click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
  await pane.getByRole("heading", { name: "风险九因素" }).waitFor();
  await workbench.screenshot("day-2-card");
  expect(await accessibilityFaults(pane)).toEqual([]);
  const before = await pane.getByRole("heading", { name: /^怎么做/ }).textContent();

  // A profile row is made, filled in, and changes the tactic with its reason.
  await pane.getByRole("button", { name: "填写客户档案" }).click();
  await pane.getByText("已转到“客户档案”").first().waitFor();
  await workbench.screenshot("day-3-profile");
  await fill(
    workbench,
    { table: "HuikuanProfiles", column: "客户", is: name },
    { 破产状态: "法院已受理破产", 负责人: "王敏" },
  );
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByRole("heading", { name: "怎么做 · 破产债权申报" }).waitFor();
  expect(before).not.toContain("破产债权申报");
  await pane.getByText("法院已受理破产：停止一切催收").first().waitFor();
  await workbench.screenshot("day-4-changed");

  // One is done, one postponed: each a line of the log, the last one taken back.
  await workbench.openScreen("今日");
  const rows = pane.locator("[data-work-row]");
  await rows.first().waitFor();
  const done = (await rows.first().locator("span").first().textContent()) ?? "";
  await pane.getByRole("button", { name: "完成", exact: true }).first().click();
  await pane.getByText(`已记录：${done} 完成`).first().waitFor();
  const later = (await rows.first().locator("span").first().textContent()) ?? "";
  expect(later).not.toBe(done);
  await pane.getByRole("button", { name: "推迟", exact: true }).first().click();
  await pane.getByRole("button", { name: "记下" }).click();
  await pane.getByText(`已记录：${later} 推迟`).first().waitFor();
  const log = await tableCells(workbench, "HuikuanLog");
  const kinds = log.slice(1).map((cells) => [cells[2], cells[4]]);
  expect(kinds).toEqual([
    [done, "完成"],
    [later, "推迟"],
  ]);
  await pane.getByRole("button", { name: "撤销上一步" }).click();
  await pane.getByText(`已撤销：${later}，记录标为作废`).first().waitFor();
  expect((await tableCells(workbench, "HuikuanLog"))[2]?.[4]).toBe("作废");
  await rows.filter({ hasText: later }).first().waitFor();

  // The worklist on a sheet; a tick there comes back into the log.
  await pane.getByRole("button", { name: "写入工作表" }).click();
  await pane
    .getByText(/^已写入“催收工作表”/)
    .first()
    .waitFor();
  await workbench.screenshot("day-5-worklist");
  await fill(
    workbench,
    { table: "HuikuanWorklist", column: "客户", is: later },
    { 状态: "完成", 备注: "已答应周五付款" },
  );
  await pane.getByRole("button", { name: "读回勾选" }).click();
  await pane.getByText("读回 1 条勾选，已记入催收记录").first().waitFor();
  const ticked = (await tableCells(workbench, "HuikuanLog")).at(-1);
  expect([ticked?.[2], ticked?.[4], ticked?.[13]]).toEqual([later, "完成", "已答应周五付款"]);
  await pane.getByRole("button", { name: "读回勾选" }).click();
  await pane.getByText("没有新的勾选。").first().waitFor();

  // Letter 2 from the ledger: checked, written to a sheet; an unlawful sentence in it is refused.
  await rows.first().click();
  await pane.getByRole("button", { name: "逾期催款函（第二封）" }).click();
  const text = pane.getByLabel("函件正文");
  await text.waitFor();
  await workbench.screenshot("day-6-letter");
  const letter = await text.inputValue();
  expect(letter).toContain("逾期催款函");
  expect(letter).toMatch(/INV\d+/);
  await pane.getByText("合规检查：没有发现问题。").waitFor();
  await pane.getByRole("button", { name: "写入工作表" }).click();
  await pane.getByText("已写入“函件 逾期催款函（第二封）”").waitFor();
  await text.fill(`${letter}\n再不付款就通知你父母。`);
  await pane.getByText("不能发出：含有禁止的内容。").waitFor();
  expect(await pane.getByRole("button", { name: "登记为已发" }).count()).toBe(0);

  // The sheet's own customer by its row.
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("应收明细").activate();
    context.workbook.worksheets.getItem("应收明细").getRange("B4").select();
    await context.sync();
    return null;
  });
  await pane.getByRole("button", { name: "查看选中行的客户" }).click();
  await pane.getByRole("heading", { level: 1, name: "禾穗谷商贸有限公司" }).waitFor();
});
