// Worksheets in the workbench: filled in, checked, mended at the cell that is named, and taken into the customers' records.
import type { Frame, Locator } from "playwright-core";
import { courseTopicOf } from "../../src/domain/course/built-in-map";
import { courseMessagesIn } from "../../src/messages/course-messages";
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

type Cells = Readonly<Record<string, string | number>>;

/** Types into a row of a worksheet's table, by its headers. */
function fill(workbench: WorkbenchPage, table: string, row: number, cells: Cells): Promise<void> {
  return workbench.excelRun(
    async (context, given) => {
      const found = context.workbook.tables.getItem(given.table);
      const header = found.getHeaderRowRange().load("values");
      await context.sync();
      const body = found.getDataBodyRange();
      for (const [name, value] of Object.entries(given.cells))
        body.getCell(given.row, (header.values[0] ?? []).indexOf(name)).values = [[value]];
      await context.sync();
    },
    { table, row, cells },
  );
}

/** What is typed where a sentence of the check asks for it. */
const CURES: Cells = {
  ...{ 我的第一个行动: "本周打电话核对", 日期: 46_150, 负责人: "何汀", 我方责任: "压货 300 台" },
  ...{ 缺口: "补盖章", 谁补: "顾砾", 哪天补: 46_150, 重要程度: "重要" },
};

function cureOf(sentence: string): string | number {
  if (sentence.includes("1 到 5")) return 4;
  if (sentence.includes("可选：")) return "重要";
  if (sentence.includes("“实付”的")) return 30_000;
  if (sentence.includes("矛盾")) return "否";
  const [, header = ""] = /(?:还没填|请填)“(.+?)”$/.exec(sentence) ?? [];
  return CURES[header] ?? "何汀";
}

const sheetOf = (pane: Frame, title: string): Locator =>
  pane
    .locator("details")
    .filter({ has: pane.getByText(title, { exact: true }) })
    .first();

/** A leaf of the course that has this worksheet: its line on the map carries the badge. */
function leafOf(worksheet: string): string {
  const { nodes } = courseMessagesIn("zh-CN");
  const numbers = Object.keys(nodes);
  const number = numbers.find(
    (one) =>
      courseTopicOf(`c${one.replaceAll(".", "-")}`)?.worksheet?.id === worksheet &&
      !numbers.some((other) => other.startsWith(`${one}.`)),
  );
  return nodes[number ?? ""]?.title ?? "";
}

/** As a group leaves them: begun, each with something that cannot stay. */
const FAULTY: readonly (readonly [string, string, Cells])[] = [
  [
    "W02 欠款原因分析",
    "Huikuan_W02",
    { 主要原因: "压货政策", 证据: "对账单", 处理办法: "协助退换" },
  ],
  [
    "W05 等级与九因素评分",
    "Huikuan_W05",
    { 等级: "准呆账", 意愿: 4, 表现: 9, 打分依据: "两次承诺未兑现" },
  ],
  ["W06 客户画像", "Huikuan_W06", { 行为: "逃避型", 重要程度: "大户", 信息来源: "拜访" }],
  [
    ...(["W12 还款计划与承诺", "Huikuan_W12"] as const),
    {
      ...{ 方案: "分期", 第几期: 1, 金额: 30_000, 承诺日: 46_122, 应付日: 46_142 },
      ...{ 已签章: "是", 兑现: "已兑现", 实付: 20_000 },
    },
  ],
  [
    "W13 证据台账",
    "Huikuan_W13",
    { 有: "否", 原件: "是", 缺口: "没有合同", 谁补: "顾砾", 哪天补: 46_150 },
  ],
];

async function openSheets(workbench: WorkbenchPage, name: string): Promise<Frame> {
  const pane = await workbench.pane();
  await workbench.openScreen("课程");
  await pane.getByRole("button", { name: "工作表", exact: true }).click();
  for (const [title, table, cells] of FAULTY) {
    await pane.getByText(title, { exact: true }).click();
    await pane.getByRole("button", { name: `插入 ${title}` }).click();
    await pane.getByText(`已建好工作表“${title}”。`).waitFor();
    await fill(workbench, table, 0, { 客户: name, ...cells });
  }
  for (let row = 1; row < 11; row += 1) await fill(workbench, "Huikuan_W13", row, { 有: "是" });
  return pane;
}

const profileOf = (workbench: WorkbenchPage, name: string) =>
  workbench.excelRun(async (context, customer) => {
    const table = context.workbook.tables.getItemOrNullObject("HuikuanProfiles");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    if (table.isNullObject) return {};
    const headers = (header.values[0] ?? []).map(String);
    const row = (body.values as (string | number)[][]).find((cells) => cells.includes(customer));
    return Object.fromEntries(headers.map((one, at) => [one, row?.[at] ?? ""]));
  }, name);

test("five worksheets are checked, mended where they are wrong, and feed the customer's profile", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill("2026-03-31");
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();
  await workbench.openScreen("今日");
  const first = pane.locator("[data-work-row]").first();
  await first.waitFor();
  const name = (await first.locator("span").first().textContent()) ?? "";
  await openSheets(workbench, name);

  // Wrong answers are told with their cells; what the records cannot take is told before anything is written.
  const check = pane.getByRole("button", { name: "检查填写情况" });
  await check.click();
  await sheetOf(pane, "W05 等级与九因素评分").getByText("请填 1 到 5 之间的数").waitFor();
  await workbench.screenshot("worksheets-1-faults");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByText("写进客户档案", { exact: true }).click();
  const look = pane.getByRole("button", { name: "看看会改什么" });
  await look.click();
  await pane.getByRole("button", { name: /^W05 [A-Z]+\d+：.*“9”/ }).waitFor();
  await pane.getByRole("button", { name: /^W06 [A-Z]+\d+：.*“大户”/ }).waitFor();
  await workbench.screenshot("worksheets-2-preview");

  // Each sentence leads to its cell, where it is put right.
  for (const [title] of FAULTY) {
    const lines = sheetOf(pane, title).locator("li button");
    const sentences = await lines.allTextContents();
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) {
      await lines.filter({ hasText: sentence }).first().click();
      const [address] = /^[A-Z]+\d+/.exec(sentence) ?? [];
      await workbench.eventually(
        () =>
          workbench.excelRun(async (context) => {
            const range = context.workbook.getSelectedRange().load("address");
            await context.sync();
            return range.address;
          }),
        (selected) => selected.endsWith(`!${address ?? ""}`),
      );
      await workbench.excelRun(async (context, value) => {
        context.workbook.getSelectedRange().values = [[value]];
        await context.sync();
      }, cureOf(sentence));
    }
  }
  await check.click();
  await pane.getByText("5 张工作表中有 5 张已填完。").waitFor();
  for (const [title] of FAULTY)
    await sheetOf(pane, title).locator("summary").getByText("已填完").waitFor();
  await workbench.screenshot("worksheets-3-clean");

  // The map shows it at the topic.
  await pane.getByRole("button", { name: "导图", exact: true }).click();
  await pane.getByRole("searchbox").fill(leafOf("W02"));
  await pane.getByRole("treeitem").filter({ hasText: "已填完" }).first().waitFor();
  await workbench.screenshot("worksheets-4-map");

  // Seen first, then taken: the card says what people entered.
  await pane.getByRole("button", { name: "工作表", exact: true }).click();
  await pane.getByText("写进客户档案", { exact: true }).click();
  await look.click();
  await pane
    .getByRole("checkbox", { name: `W02 ${name} · 欠款原因：（空） → RC09 我方压货` })
    .waitFor();
  await pane.getByRole("button", { name: /^写入 \d+ 处$/ }).click();
  await pane.getByText(/^已写入 \d+ 处/).waitFor();
  const taken = await profileOf(workbench, name);
  expect([taken["行为类型"], taken["欠款等级"]]).toEqual(["B3 逃避型", "G3 准呆账"]);
  await workbench.openScreen("今日");
  await pane.locator("[data-work-row]").filter({ hasText: name }).first().click();
  await pane.getByRole("heading", { name: "由您指定的值" }).waitFor();
  await workbench.screenshot("worksheets-5-card");

  // Somebody else's word is not written over unless it is ticked.
  await fill(workbench, "Huikuan_W06", 0, { 行为: "克扣型" });
  await workbench.openScreen("课程");
  await pane.getByRole("button", { name: "工作表", exact: true }).click();
  await pane.getByText("写进客户档案", { exact: true }).click();
  await pane.getByText(/^已写入 \d+ 处/).waitFor();
  await look.click();
  const conflict = pane.getByRole("checkbox", { name: /逃避型 → .*克扣型$/ });
  await conflict.waitFor();
  expect(await conflict.isChecked()).toBe(false);
  await workbench.screenshot("worksheets-6-conflict");
  await pane.getByRole("button", { name: "撤销", exact: true }).click();
  await pane.getByText(/^已恢复/).waitFor();
  const undone = await profileOf(workbench, name);
  expect([undone["行为类型"], undone["欠款等级"]]).toEqual(["", ""]);
});

test("a column deleted, rows sorted, the sheet protected: the check goes on and says what to do", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("课程");
  await pane.getByRole("button", { name: "工作表", exact: true }).click();
  const title = "W02 欠款原因分析";
  await pane.getByText(title, { exact: true }).click();
  await pane.getByRole("button", { name: `插入 ${title}` }).click();
  await pane.getByText(`已建好工作表“${title}”。`).waitFor();
  await fill(workbench, "Huikuan_W02", 0, { 主要原因: "现金流困难", 证据: "对账单" });
  const own = sheetOf(pane, title);
  const check = pane.getByRole("button", { name: "检查填写情况" });
  await check.click();
  const remedy = own.getByRole("button", { name: /：还没填“处理办法”$/ });
  const before = (await remedy.textContent()) ?? "";

  // The group tidies the table its own way.
  await workbench.excelRun(async (context) => {
    const table = context.workbook.tables.getItem("Huikuan_W02");
    table.columns.getItem("证据").delete();
    await context.sync();
    table.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await check.click();
  await own.getByText("没有“证据”这一栏").waitFor();
  expect(await own.getByText("还没填“证据”").count()).toBe(0);

  // Protected, nothing is put back, and the pane says why; the check reads on.
  await workbench.excelRun(async (context) => {
    context.workbook.tables.getItem("Huikuan_W02").worksheet.protection.protect();
    await context.sync();
  });
  await own.getByRole("button", { name: "补上缺的栏" }).click();
  await pane.getByText("受保护，无法写入", { exact: false }).waitFor();
  await workbench.screenshot("worksheets-7-protected");
  await check.click();
  await remedy.waitFor();
  expect(await remedy.textContent()).not.toBe(before);

  await workbench.excelRun(async (context) => {
    context.workbook.tables.getItem("Huikuan_W02").worksheet.protection.unprotect();
    await context.sync();
  });
  await own.getByRole("button", { name: "补上缺的栏" }).click();
  await own.getByRole("button", { name: /：还没填“证据”$/ }).waitFor();
  const header = await workbench.excelRun(async (context) => {
    const row = context.workbook.tables.getItem("Huikuan_W02").getHeaderRowRange().load("values");
    await context.sync();
    return row.values[0]?.map(String);
  });
  expect(header?.at(-1)).toBe("证据");
});
