import { agingReport } from "../../src/application/aging-report";
import { agingSheetPlan } from "../../src/application/aging-sheet-plan";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { messagesIn, type Language } from "../../src/messages/messages";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

const ITEMS: ItemSpec[] = [
  { customer: "=cmd|'/c calc'!A1", due: "2026-06-01", open: 100.25 },
  { customer: "乙公司", due: "2026-03-01", open: 20_000 },
  { customer: "乙公司", due: "2026-07-01", open: -50 },
];
function planOf(specs: readonly ItemSpec[], language: Language = "zh-CN") {
  const report = agingReport(ledgerOf(specs), defaultAgingSettings(dateOf("2026-06-30")));
  return agingSheetPlan(report, messagesIn(language));
}
const textsOf = (plan: ReturnType<typeof planOf>) =>
  plan.blocks.flatMap(({ values }) => values.flat().map(String));

describe("the aging sheet", () => {
  const plan = planOf(ITEMS);
  const [table] = plan.tables;

  test("has a row per customer with figures, tier, tactic and reasons", () => {
    const columns = Object.fromEntries(
      (table?.header ?? []).map((name, at) => [name, table?.rows[0]?.[at]]),
    );
    expect(columns).toMatchObject({
      ...{ 币种: "CNY", 客户: "乙公司", "91–180 天": 20_000, 贷项与预收: -50 },
      ...{ 未清余额: 19_950, 逾期金额: 20_000, 逾期天数: 121, 风险等级: "R3 高" },
      ...{ 建议动作: "对账签章", 依据: expect.stringContaining("属“六个月内”阶段") },
    });
    expect(table?.rows.every((row) => row.length === table.header.length)).toBe(true);
  });

  test("names its columns differently, because a table of Excel's must", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const header = planOf(ITEMS, language).tables[0]?.header ?? [];
      expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    }
  });

  test("keeps table, key and chart names in every language, so that formulas survive", () => {
    const english = planOf(ITEMS, "en");
    expect([english.key, english.tables[0]?.name, english.charts[0]?.name]).toEqual([
      ...["aging", "HuikuanAging", "HuikuanAgingChart"],
    ]);
    expect([plan.key, table?.name, plan.charts[0]?.name]).toEqual([
      ...["aging", "HuikuanAging", "HuikuanAgingChart"],
    ]);
  });

  test("never makes a formula of what users typed", () => {
    expect(plan.formulas ?? []).toEqual([]);
    expect(table?.rows.flat()).toContain("=cmd|'/c calc'!A1");
  });

  test("states what it was made from, how, and that it is proven", () => {
    const texts = textsOf(plan);
    for (const text of ["应收账款账龄分析表", "截至 2026-06-30    来源：应收明细!A1:F4", "一致"])
      expect(texts).toContain(text);
    expect(texts.some((text) => text.includes("不构成法律意见"))).toBe(true);
  });

  test("sums a table of one currency, and never one of several", () => {
    expect(table?.totals?.filter((total) => total === "sum")).toHaveLength(11);
    const mixed = planOf([...ITEMS, { currency: "USD", due: "2026-06-01", open: 1 }]).tables[0];
    expect(mixed?.totals).not.toContain("sum");
  });

  test("draws the customers most past due by bucket", () => {
    const [chart] = plan.charts;
    const source = plan.blocks.find(
      ({ row, column }) => row === chart?.source.row && column === chart.source.column,
    );
    const body = plan.blocks.find(
      ({ row, column }) => row === (chart?.source.row ?? 0) + 1 && column === chart?.source.column,
    );
    expect(source?.values[0]).toHaveLength(chart?.source.columnCount ?? 0);
    expect(body?.values).toHaveLength((chart?.source.rowCount ?? 0) - 1);
    expect(body?.values[0]?.slice(0, 2)).toEqual(["乙公司", 0]);
  });

  test("never lays one block over another", () => {
    const taken = new Set<string>();
    const areas = [
      ...plan.blocks.map(({ row, column, values }) => ({ row, column, values })),
      ...plan.tables.map(({ row, column, header, rows }) => ({
        row,
        column,
        values: [header, ...rows],
      })),
    ];
    for (const { row, column, values } of areas)
      values.forEach((cells, down) => {
        cells.forEach((_, right) => {
          const cell = `${row + down},${column + right}`;
          expect(taken.has(cell)).toBe(false);
          taken.add(cell);
        });
      });
    const [chart] = plan.charts;
    for (let row = 0; row < (chart?.place.rowCount ?? 0); row += 1)
      for (let column = 0; column < (chart?.place.columnCount ?? 0); column += 1)
        expect(taken.has(`${row + (chart?.place.row ?? 0)},${column}`)).toBe(false);
  });

  test("says the difference loudly when the ledger's own sum is another", () => {
    const ledger = ledgerOf(ITEMS, [{ origin: "total-row", amountMinor: 1 }]);
    const report = agingReport(ledger, defaultAgingSettings(dateOf("2026-06-30")));
    const blocks = agingSheetPlan(report, messagesIn("en")).blocks;
    const proof = blocks.find(({ values }) => values[0]?.includes("Does not agree"));
    expect(proof?.style).toContain("warning");
    expect(proof?.values[0]).toContain(-20_050.24);
  });

  test("without customers has no chart, one row that says so, and still its proof", () => {
    const empty = planOf([{ due: "2026-01-01", settled: "2026-02-01", open: 5 }]);
    expect(empty.charts).toEqual([]);
    expect(empty.tables[0]?.rows).toHaveLength(1);
    expect(empty.tables[0]?.rows.flat()).toContain("截至这一天没有未清余额。");
    expect(textsOf(empty)).toContain("一致");
  });
});
