// How a ledger is aged, decided in the pane: every choice changes the figures at once, is printed on the reports and is
// found again when the file is opened.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import type { WorkbenchPage } from "../support/browser/workbench-page";
import { useWorkbenchLab, SAMPLE_LEDGERS } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

async function atAging(query = "lang=zh-CN&pane=350"): Promise<[WorkbenchPage, Frame]> {
  const workbench = await lab.open(query);
  const isChinese = query.includes("zh-CN");
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: isChinese ? "查看账龄" : "See the aging" }).waitFor();
  await workbench.openScreen(isChinese ? "账龄" : "Aging");
  return [workbench, pane];
}

/** The names of the lines in the first table of the screen. */
const lineNames = (pane: Frame): Promise<string[]> =>
  pane.getByRole("table").first().getByRole("rowheader").allInnerTexts();

test("buckets, basis, grace and credits are chosen in the pane and found again in the file", async () => {
  const [workbench, pane] = await atAging();
  await pane.getByText("口径：30 天一段，按到期日").click();
  await pane.getByLabel("账龄分段").selectOption("自定义天数");
  const edges = pane.getByLabel("自定义分段天数");
  await edges.fill("30,20");
  await pane.getByRole("button", { name: "采用" }).click();
  await pane.getByText("“20”没有比前一个数大").waitFor();
  await edges.fill("15，45，90");
  await pane.getByRole("button", { name: "采用" }).click();
  await pane.getByText("口径：自定义，按到期日").waitFor();
  expect((await lineNames(pane)).slice(0, 5).map((name) => name.trim())).toEqual([
    ...["未到期", "1–15 天", "16–45 天", "46–90 天", "90 天以上"],
  ]);
  await pane.getByLabel("宽限天数").fill("abc");
  await pane.getByLabel("宽限天数").press("Enter");
  await pane.getByText("请输入 0 到 999 的整数。").waitFor();
  await pane.getByLabel("宽限天数").fill("5");
  await pane.getByLabel("宽限天数").press("Enter");
  await pane.getByText("宽限 5 天").first().waitFor();
  await pane.getByRole("radio", { name: /先冲抵同一客户/ }).check();
  await pane.getByText("贷项先冲最早").waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.screenshot("aging-settings-350");

  await workbench.openFile(await workbench.saveFile(), "五月.xlsx");
  await workbench.ready();
  const reopened = await workbench.pane();
  await reopened.getByRole("button", { name: "查看账龄" }).waitFor();
  await workbench.openScreen("账龄");
  await reopened.getByText("口径：自定义，按到期日，宽限 5 天，贷项先冲最早").click();
  await reopened.getByRole("button", { name: "恢复默认口径" }).click();
  await reopened.getByText("口径：30 天一段，按到期日，贷项先冲最早").waitFor();
});

test("ages by the document's date, to another day, and prints it on the method page", async () => {
  const [workbench, pane] = await atAging();
  await pane.getByLabel("截至日").fill("2026-03-31");
  await pane.getByText("口径：30 天一段，按到期日").click();
  await pane.getByRole("radio", { name: /^单据日期/ }).check();
  await pane.getByText("口径：30 天一段，按单据日期").waitFor();
  await pane.getByLabel("天数算到").fill("2026-04-15");
  await pane.getByText("天数算到 2026-04-15", { exact: false }).first().waitFor();
  // Stages are of due dates and cannot be chosen now.
  expect(await pane.getByRole("option", { name: "全周期三级（需按到期日）" }).isDisabled()).toBe(
    true,
  );
  await workbench.openScreen("报告");
  for (const part of await pane.getByRole("checkbox").all()) await part.uncheck();
  await pane.getByRole("checkbox", { name: /编制说明/ }).check();
  await pane.getByRole("button", { name: "写入报告（1 张表）" }).click();
  await pane.getByText("已写好 1 张表").waitFor();
  const printed = await workbench.excelRun(async (context) => {
    const used = context.workbook.worksheets.getItem("编制说明").getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  const valueOf = (label: string): unknown => printed.find(([name]) => name === label)?.[1];
  expect(["余额截至日", "天数计算到", "账龄分段方式", "账龄起算"].map(valueOf)).toEqual([
    // The balance date has a name (AR_AsOfDate) and is a date for formulas: 31 March 2026.
    ...[46_112, "2026-04-15", "30 天一段", "按单据日期"],
  ]);

  // The day is offered again, not used: figures of last month under today's date would mislead.
  await workbench.openFile(await workbench.saveFile(), "四月.xlsx");
  await workbench.ready();
  const reopened = await workbench.pane();
  await reopened.getByRole("button", { name: "查看账龄" }).waitFor();
  await workbench.openScreen("账龄");
  await reopened.getByRole("button", { name: "上次用的 2026-03-31" }).click();
  await reopened.getByText("天数算到 2026-04-15").waitFor();
  expect(await reopened.getByLabel("截至日").inputValue()).toBe("2026-03-31");
});

test.each([
  "lang=en&pane=450&theme=dark",
  "lang=en&pane=350",
  "lang=zh-CN&pane=450&theme=high-contrast",
])("the settings read well and are clean to axe with %s", async (query) => {
  const [workbench, pane] = await atAging(query);
  await pane.locator("summary").first().click();
  await pane.getByRole("radiogroup").first().waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.screenshot(`aging-settings-${query.replaceAll(/[^a-z0-9]+/gi, "-")}`);
});
