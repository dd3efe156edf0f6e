// The forecast's sheet, and the promises of the workbook in it.
import { agingReport } from "../../src/application/aging-report";
import { runningPromises } from "../../src/application/forecast-promises";
import { DEFAULT_FORECAST_CHOICES, forecastReport } from "../../src/application/forecast-report";
import { metricsReport } from "../../src/application/metrics-report";
import { DEFAULT_PROVISION_CHOICES } from "../../src/application/provision-report";
import { reportSheet } from "../../src/application/reports/report-pack";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { policyWith } from "../../src/domain/policy/collection-policy";
import type { PromiseToPay } from "../../src/domain/records/collection-records";
import { packMessagesIn } from "../../src/messages/pack-messages";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

const ITEMS: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-07-20", open: 100 },
  { customer: "乙", due: "2026-07-10", open: 50 },
  { customer: "丙", due: "2026-07-10", open: 30, isDisputed: true },
];
const report = agingReport(ledgerOf(ITEMS), defaultAgingSettings(dateOf("2026-06-30")));
const promise = (part: Partial<PromiseToPay>): PromiseToPay => ({
  ...{ customer: "甲", currency: "", dueDate: dateOf("2026-07-03"), amountMinor: 8_000 },
  ...{ state: "pending", isWritten: false, ...part },
});

describe("the promises of the workbook", () => {
  test.each([
    { made: [promise({})], weights: [0.5], uncounted: 0, because: "half of what is said" },
    {
      made: [
        promise({}),
        promise({ state: "kept" }),
        promise({ state: "kept" }),
        promise({ state: "broken" }),
      ],
      ...{ weights: [2 / 3], uncounted: 0, because: "two of three were kept" },
    },
    {
      made: [promise({ dueDate: dateOf("2026-06-29") })],
      ...{ weights: [], uncounted: 0, because: "its day has gone by: broken" },
    },
    {
      made: [promise({ amountMinor: 0 }), promise({ customer: "丁" })],
      ...{ weights: [], uncounted: 2, because: "no amount, and nobody of that name owes" },
    },
  ])("count $weights: $because", ({ made, weights, uncounted }) => {
    const { promises, uncountedCount } = runningPromises(report, made);
    expect(promises.map(({ weight }) => weight)).toEqual(weights);
    expect(uncountedCount).toBe(uncounted);
  });
});

test("a rate of the company's own policy goes before the placeholder, and says so", () => {
  const { policy } = policyWith([["stage.S0.recovery", 0.9]]);
  const other = { ...report, basis: { ...report.basis, policy } };
  const [forecast] = forecastReport(other, metricsReport(other));
  expect(forecast?.rates.slice(0, 2)).toEqual([
    { stage: "S0", ratePercent: 90, origin: "entered" },
    { stage: "S1", ratePercent: 95, origin: "default" },
  ]);
});

test("the sheet tells the three sources apart week by week, and proves that no debt is missing", () => {
  const metrics = metricsReport(report);
  const { promises } = runningPromises(report, [promise({})]);
  const choices = { ...DEFAULT_FORECAST_CHOICES, promises };
  const plan = reportSheet(
    "forecast",
    {
      ...{ aging: report, metrics, company: "", kept: { snapshots: [], issues: [] } },
      provision: {
        choices: DEFAULT_PROVISION_CHOICES,
        currencies: [],
        rejected: [],
        unmatched: [],
      },
      forecast: { currencies: forecastReport(report, metrics, choices), uncountedCount: 0 },
    },
    packMessagesIn("zh-CN"),
  );
  const [weeks] = plan.tables;
  // 80 promised at half; 50 and the rest of 20 at 98 % on their due dates.
  expect(weeks?.rows.slice(0, 3).map((row) => row.slice(1, 6))).toEqual([
    [40, 0, 0, 40, 40],
    [0, 0, 49, 49, 89],
    [0, 0, 19.6, 19.6, 108.6],
  ]);
  const proof = plan.formulas?.find(({ style }) => style === "proof");
  expect(proof?.values).toEqual([[0]]);
  expect(plan.charts[0]?.source.columnCount).toBe(4);
});
