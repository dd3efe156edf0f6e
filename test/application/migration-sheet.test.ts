// The sheet of trend and migration: closes kept in the workbook, and the aging at hand behind them.
import { agingReport } from "../../src/application/aging-report";
import { metricsReport } from "../../src/application/metrics-report";
import { DEFAULT_PROVISION_CHOICES, provisionReport } from "../../src/application/provision-report";
import { reportSheet } from "../../src/application/reports/report-pack";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { agingSettings } from "../../src/domain/aging/aging-settings";
import { schemeOfEdges } from "../../src/domain/aging/own-edges";
import type { AgingSnapshot } from "../../src/domain/snapshots/aging-snapshot";
import { snapshotOf } from "../../src/domain/snapshots/take-snapshot";
import { packMessagesIn } from "../../src/messages/pack-messages";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

function reportOf(asOf: string, specs: readonly ItemSpec[], ends = "30,60,90") {
  const edges = schemeOfEdges(ends);
  if (edges.status !== "read") throw new Error(edges.problem);
  const choices = { asOfDate: dateOf(asOf), scheme: edges.scheme };
  return agingReport(ledgerOf(specs), agingSettings(choices));
}
const MARCH = reportOf("2026-03-31", [
  { customer: "甲", due: "2026-04-10", open: 1_000 },
  { customer: "乙", due: "2026-03-10", open: 500 },
]);
const APRIL = reportOf("2026-04-30", [
  { customer: "甲", due: "2026-04-10", open: 200 },
  { customer: "乙", due: "2026-03-10", open: 300 },
  { customer: "丙", due: "2026-05-20", open: 1_000 },
]);
const words = packMessagesIn("zh-CN");
const texts = (plan: SheetPlan) => plan.blocks.flatMap(({ values }) => values.flat());

function sheetOf(report: ReturnType<typeof reportOf>, snapshots: readonly AgingSnapshot[]) {
  const source = {
    ...{ aging: report, metrics: metricsReport(report), company: "" },
    provision: {
      ...{ choices: DEFAULT_PROVISION_CHOICES, rejected: [], unmatched: [] },
      currencies: provisionReport(report),
    },
    kept: { snapshots, issues: [] },
    forecast: { currencies: [], uncountedCount: 0 },
  };
  return reportSheet("migration", source, words);
}
const closeOf = ({ ledger, aged, matrix }: ReturnType<typeof reportOf>) =>
  snapshotOf(ledger, aged, matrix);

test("without a snapshot the sheet says what it needs, and shows the one close there is", () => {
  const plan = sheetOf(APRIL, []);
  expect(texts(plan)).toContain(words.sheets.migration.needs(0));
  expect(plan.charts).toEqual([]);
  expect(plan.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["HuikuanTrend", 1],
    ["HuikuanTrendBuckets", 1],
  ]);
});

test("a kept close and the aging at hand make a trend, roll rates and a migration, each with its chart", () => {
  const plan = sheetOf(APRIL, [closeOf(MARCH)]);
  const [trend, buckets, rolls, moved] = plan.tables;
  expect(trend?.rows).toEqual([
    ["2026-03-31", 1_500, 500, 500 / 1_500, "", ""],
    ["2026-04-30", 1_500, 500, 500 / 1_500, 0, 30],
  ]);
  expect(buckets?.rows[1]).toEqual(["2026-04-30", 1_000, 200, 300, 0, 0, 0, 0]);
  // 200 of the 1,000 not due, and 300 of the 500 past due up to 30 days, have moved on.
  expect(rolls?.rows).toEqual([["2026-03-31 → 2026-04-30", 0.2, 0.6, "", ""]]);
  expect(moved?.rows).toEqual([
    ["上期没有欠款", 1_000, 0, 0, 0, 0, 0, 1],
    ["未到期", 0, 200, 0, 0, 0, 0, 1],
    ["1–30 天", 0, 0, 300, 0, 0, 0, 1],
  ]);
  expect(plan.charts.map(({ kind }) => kind)).toEqual(["line", "column-stacked", "bar-stacked"]);
  for (const { source } of plan.charts) expect(source.rowCount).toBeGreaterThan(2);
  expect(texts(plan)).toContain(words.sheets.migration.withNow("2026-04-30"));
});

test("a close cut otherwise keeps its totals, and neither its buckets nor roll rates are made up", () => {
  const other = reportOf("2026-03-31", [{ customer: "甲", due: "2026-03-10", open: 500 }], "45,90");
  const plan = sheetOf(APRIL, [closeOf(other)]);
  const [trend, buckets] = plan.tables;
  expect(trend?.rows[0]?.slice(0, 3)).toEqual(["2026-03-31", 500, 500]);
  expect(buckets?.rows[0]).toEqual(["2026-03-31", "", "", "", "", "", "", ""]);
  expect(plan.tables).toHaveLength(2);
  expect(texts(plan)).toContain(words.sheets.migration.otherBuckets("2026-03-31"));
});
