import { DEFAULT_PROVISION_CHOICES, provisionReport } from "../../src/application/provision-report";
import { agingReport, type AgingReport } from "../../src/application/aging-report";
import { forecastReport } from "../../src/application/forecast-report";
import { metricsReport } from "../../src/application/metrics-report";
import { keyFigures } from "../../src/application/reports/key-figures";
import { rankedCustomers } from "../../src/application/reports/ranked-customers";
import { reportSheet } from "../../src/application/reports/report-pack";
import {
  inPackOrder,
  REPORT_PARTS,
  type PackSource,
  type ReportPart,
} from "../../src/application/reports/report-parts";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { LANGUAGES } from "../../src/messages/messages";
import { packMessagesIn } from "../../src/messages/pack-messages";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

const ITEMS: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-01-31", dated: "2026-01-01", open: 600, salesperson: "张" },
  { customer: "甲", due: "2026-04-30", dated: "2026-03-01", open: 100, salesperson: "张" },
  { customer: "乙", due: "2026-03-20", dated: "2026-02-20", open: 200, salesperson: "李" },
  { customer: "丙", due: "2026-05-01", dated: "2026-03-31", open: 100 },
  { customer: "丁", dated: "2026-03-01", open: -50, salesperson: "李" },
  { customer: "Acme", currency: "USD", due: "2025-11-01", open: 10, isDisputed: true },
];
const aging = agingReport(ledgerOf(ITEMS), defaultAgingSettings(dateOf("2026-03-31")));
const sourceOf = (of: AgingReport, company = ""): PackSource => ({
  ...{ aging: of, metrics: metricsReport(of), company },
  kept: { snapshots: [], issues: [] },
  forecast: { currencies: forecastReport(of, metricsReport(of)), uncountedCount: 0 },
  provision: {
    ...{ choices: DEFAULT_PROVISION_CHOICES, rejected: [], unmatched: [] },
    currencies: provisionReport(of),
  },
});
const source = sourceOf(aging, "回款 & 公司");
const zh = packMessagesIn("zh-CN");
const sheet = (part: ReportPart): SheetPlan => reportSheet(part, source, zh);

test("key figures of a currency: credits lower what is outstanding, not what is past due", () => {
  const [cny] = aging.currencies;
  expect(cny && keyFigures(aging, cny).map(({ id, value }) => [id, value])).toEqual([
    ["outstanding", 950],
    ["pastDue", 800],
    ["pastDueShare", 800 / 950],
    ["customersPastDue", 2],
    // 600 × 59 days and 200 × 11 days, over 800.
    ["weightedDays", 47],
  ]);
});

test("the largest balances add up to everything owed; a customer in credit is not among them", () => {
  const ranked = rankedCustomers(aging.customers, 0);
  expect(
    ranked.map(({ rank, customer, share, cumulativeShare }) => [
      ...[rank, customer.name, share, cumulativeShare],
    ]),
  ).toEqual([
    [1, "甲", 0.7, 0.7],
    [2, "乙", 0.2, 0.9],
    [3, "丙", 0.1, 1],
  ]);
});

test("the overdue list has every item past due once, longest overdue first", () => {
  const [table] = sheet("overdue").tables;
  expect(table?.rows.map((row) => [row[0], row[4], row[7]])).toEqual([
    ["Acme", 150, 10],
    ["甲", 59, 600],
    ["乙", 11, 200],
  ]);
  // Two currencies are never added up.
  expect(table?.totals).toBeUndefined();
});

test("by salesperson: what names nobody is shown as such, and the sheet proves itself", () => {
  const { tables, blocks } = sheet("owners");
  const [table] = tables;
  const at = table?.header.indexOf("未清余额") ?? -1;
  expect(table?.rows.map((row) => [row[0], row[1], row[at]])).toEqual([
    ["CNY", "张", 700],
    ["CNY", "李", 150],
    ["CNY", "（未注明）", 100],
    ["USD", "（未注明）", 10],
  ]);
  const texts = blocks.flatMap(({ values }) => values.flat());
  expect(texts).toContain("核对一致：各段 + 贷项 + 无到期日 = 未清余额 = 台账合计。");
  // The ledger has no region.
  expect(texts).toContain(zh.breakdown.needsColumn("地区"));
});

test("a difference from the ledger's own total is printed, not hidden", () => {
  const wrong = ledgerOf(ITEMS, [{ origin: "entered", amountMinor: 1 }]);
  const other = agingReport(wrong, defaultAgingSettings(dateOf("2026-03-31")));
  const plan = reportSheet("owners", { ...source, aging: other }, zh);
  const texts = plan.blocks.flatMap(({ values }) => values.flat()).join("\n");
  expect(texts).toMatch(/核对不一致，与台账合计相差 CNY -?949\.99/);
});

test("every page carries company, title and as-of date; an & is not taken for a code", () => {
  for (const part of REPORT_PARTS)
    expect(sheet(part).print).toMatchObject({
      ...{ landscape: true, headerLeft: "回款 && 公司", headerRight: "截至 2026-03-31" },
      footer: "第 &P 页，共 &N 页",
    });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const words = packMessagesIn(language);
  const plans = REPORT_PARTS.map((part) => reportSheet(part, source, words));

  test("sheets have names Excel takes, each its own, and no cell says undefined", () => {
    const names = plans.map(({ name }) => name);
    expect(new Set(names).size).toBe(REPORT_PARTS.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    const cells = plans.flatMap(({ blocks, tables }) => [
      ...blocks.flatMap(({ values }) => values.flat()),
      ...tables.flatMap(({ header, rows }) => [...header, ...rows.flat()]),
    ]);
    expect(cells.filter((cell) => /undefined|NaN|\[object/.test(String(cell)))).toEqual([]);
    for (const cell of cells) expect(["string", "number", "boolean"]).toContain(typeof cell);
  });

  test("tables of the whole pack have names of their own, and rows as wide as their header", () => {
    const tables = plans.flatMap((plan) => plan.tables);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const { header, rows } of tables)
      for (const row of rows) expect(row).toHaveLength(header.length);
  });

  test("a ledger with nothing open still makes every sheet", () => {
    const empty = agingReport(ledgerOf([]), defaultAgingSettings(dateOf("2026-03-31")));
    const nothing = sourceOf(empty);
    for (const part of REPORT_PARTS)
      expect(reportSheet(part, nothing, words).blocks.length).toBeGreaterThan(0);
  });
});

test("parts are written in the order of the pack, whatever the order of the ticks", () => {
  expect(inPackOrder(["method", "customers"])).toEqual(["customers", "method"]);
});

test("figures have names: one for every currency where there are several, each pointing at its figure", () => {
  const named = (part: ReportPart): Readonly<Record<string, unknown>> => {
    const plan = sheet(part);
    return Object.fromEntries(
      (plan.names ?? []).map(({ name, row, column }) => [name, shownAt(plan, row, column)]),
    );
  };
  expect(named("metrics")).toMatchObject({
    ...{ AR_Outstanding_CNY: 950, AR_PastDue_CNY: 800, AR_Outstanding_USD: 10 },
    ...{ AR_OverduePercent_CNY: 80, AR_DSO_CNY: zh.metrics.unknown },
  });
  expect(named("method")).toEqual({ AR_AsOfDate: dateOf("2026-03-31") });
  const [cny] = source.provision.currencies;
  expect(named("provision")).toMatchObject({
    ...{ AR_Allowance_CNY: (cny?.requiredMinor ?? 0) / 100, AR_ForwardFactor_USD: 1 },
  });
  const [forecast] = source.forecast.currencies;
  expect(named("forecast")["AR_ExpectedCash_CNY"]).toBe((forecast?.totalMinor ?? 0) / 100);
  const only = sourceOf(agingReport(ledgerOf(ITEMS.slice(0, 5)), aging.settings));
  const names = reportSheet("metrics", only, zh).names ?? [];
  expect(names.map(({ name }) => name).slice(0, 2)).toEqual(["AR_Outstanding", "AR_PastDue"]);
});

/** What a cell of a plan shows; what is planned last stays. */
function shownAt(plan: SheetPlan, row: number, column: number): unknown {
  const rectangles = [
    ...plan.blocks,
    ...plan.tables.map((table) => ({ ...table, row: table.row + 1, values: table.rows })),
    ...(plan.formulas ?? []),
  ];
  return rectangles
    .map((each) => each.values?.[row - each.row]?.[column - each.column])
    .filter((value) => value !== undefined)
    .at(-1);
}

test("with a reporting currency customers and breakdowns are put together in it, and prove themselves", () => {
  const rate = { rate: 7.123_4, day: undefined, way: "stated" as const, place: "汇率" };
  const items: readonly ItemSpec[] = [
    ...ITEMS,
    { customer: "甲", currency: "USD", due: "2026-03-01", open: 33.33, salesperson: "张" },
  ];
  const of = agingReport(ledgerOf(items), aging.settings);
  const conversion = { code: "CNY", day: aging.settings.asOfDate, rates: new Map([["USD", rate]]) };
  const plan = reportSheet("owners", { ...sourceOf(of), conversion }, zh);
  const tables = plan.tables.filter(({ name }) => name.startsWith("HuikuanReporting"));
  // A ledger without regions has no table of them.
  expect(tables.map(({ name }) => name)).toEqual([
    "HuikuanReportingByCustomer",
    "HuikuanReportingBySalesperson",
  ]);
  const [customers] = tables;
  const at = customers?.header.indexOf(zh.report.columns.outstanding) ?? -1;
  // 700 of its own, and 33.33 dollars at 7.1234.
  expect(customers?.rows.map((row) => [row[0], row[at]]).slice(0, 2)).toEqual([
    ["甲", 937.42],
    ["乙", 200],
  ]);
  const texts = plan.blocks.flatMap(({ values }) => values.flat());
  // 950 and 43.33 dollars.
  const proof = zh.pack.reportingProof({ code: "CNY", sum: 1_258.66, total: 1_258.66 });
  expect(texts.filter((text) => text === proof)).toHaveLength(2);
  const unknown = reportSheet(
    "owners",
    { ...sourceOf(of), conversion: { ...conversion, rates: new Map() } },
    zh,
  );
  expect(unknown.tables.some(({ name }) => name.startsWith("HuikuanReporting"))).toBe(false);
  expect(unknown.blocks.flatMap(({ values }) => values.flat())).toContain(zh.rates.missing("USD"));
});

test("no formula stands in a cell of texts, where Excel would show it instead of calculating it", () => {
  const shownAsText = REPORT_PARTS.flatMap((part) =>
    sheet(part).tables.flatMap(({ header, styles, formats, formulas = [] }) =>
      header.filter((_, at) => {
        const isText = ["text", "wrapped"].includes(styles[at] ?? "");
        const hasFormula = formulas.some((row) => (row[at] ?? "") !== "");
        return hasFormula && isText && (formats?.[at] ?? "@") === "@";
      }),
    ),
  );
  expect(shownAsText).toEqual([]);
});
