// A value that people enter in place of a derived one: marked on the sheet and on the card, never overwritten, and back
// to the derived one when its cell is emptied. What is chosen for late interest is kept beside it.
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });
const NAME = "禾穗谷商贸有限公司";
const BEHAVIOUR = "B3 逃避型";

/** Types into the customer's row of the profile table; answers what the row says. */
function profile(
  workbench: WorkbenchPage,
  values: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  return workbench.excelRun(
    async (context, given) => {
      const range = context.workbook.tables.getItem("HuikuanProfiles").getRange();
      range.load("values");
      await context.sync();
      const header = (range.values as unknown[][])[0] ?? [];
      const row = (range.values as unknown[][]).findIndex((cells) => cells[0] === given.name);
      for (const [column, value] of Object.entries(given.values))
        range.getCell(row, header.indexOf(column)).values = [[value]];
      const cells = range.getRow(row).load("values");
      await context.sync();
      return Object.fromEntries(header.map((name, at) => [String(name), cells.values[0]?.[at]]));
    },
    { name: NAME, values },
  );
}

/** Headers of the profile table whose cells stand out when filled. */
function markedColumns(workbench: WorkbenchPage): Promise<readonly string[]> {
  return workbench.excelRun(async (context) => {
    const table = context.workbook.tables.getItem("HuikuanProfiles");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange();
    await context.sync();
    const names = header.values[0] as string[];
    const found = names.map((_, at) => {
      const formats = body.getColumn(at).conditionalFormats;
      formats.load("items/type");
      return formats;
    });
    await context.sync();
    return names.filter((_, at) => found[at]?.items.some(({ type }) => type === "PresetCriteria"));
  });
}

test("an entered value is marked, kept, and gives way to the derived one when emptied", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill("2026-03-31");
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();
  await workbench.openScreen("今日");
  await pane.locator("[data-work-row]").filter({ hasText: NAME }).first().click();
  await pane.getByRole("heading", { level: 1, name: NAME }).waitFor();
  const openProfile = async (): Promise<void> => {
    await pane.getByRole("button", { name: "填写客户档案" }).click();
    await pane.getByText("已转到“客户档案”").first().waitFor();
  };
  const readAgain = () => pane.getByRole("button", { name: "重新读取" }).first().click();

  await openProfile();
  const marked = await markedColumns(workbench);
  expect(marked).toEqual(expect.arrayContaining(["行为类型", "欠款等级", "②还款意愿"]));
  expect(marked).not.toContain("负责人");
  await profile(workbench, { 行为类型: BEHAVIOUR, 负责人: "王敏" });
  await readAgain();
  const overruled = pane.getByRole("region", { name: "由您指定的值" });
  await overruled.getByText("行为类型", { exact: false }).first().waitFor();
  await workbench.screenshot("overruled-1-marked");

  // Opened again and read again, what was entered stands.
  await openProfile();
  expect(await profile(workbench)).toMatchObject({ 行为类型: BEHAVIOUR, 负责人: "王敏" });

  // The rule of interest, beside it.
  const interest = pane.getByRole("region", { name: "逾期利息（截至当日）" });
  await interest.getByLabel("计息规则").selectOption("agreed");
  await interest.getByLabel("约定利率").fill("日万分之五");
  await interest.getByRole("button", { name: "记入客户档案" }).click();
  await interest.getByText("与客户档案一致。").waitFor();
  expect(await profile(workbench)).toMatchObject({
    ...{ 行为类型: BEHAVIOUR, 计息规则: "合同约定", 约定利率: "日万分之五" },
  });
  await workbench.screenshot("overruled-2-interest");

  await profile(workbench, { 行为类型: "" });
  await readAgain();
  await overruled.waitFor({ state: "detached" });
  expect(await interest.getByLabel("约定利率").inputValue()).toBe("日万分之五");
});
