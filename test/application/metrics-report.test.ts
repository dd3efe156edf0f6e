import { agingReport } from "../../src/application/aging-report";
import { metricsJson } from "../../src/application/metrics-json";
import {
  DEFAULT_METRIC_CHOICES,
  metricsReport,
  type MetricChoices,
} from "../../src/application/metrics-report";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { METRIC_IDS, type MetricId } from "../../src/domain/metrics/metric-table";
import { messagesIn } from "../../src/messages/messages";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

const OPEN: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-06-01", open: 300 },
  { customer: "乙", due: "2026-07-15", open: 600 },
  { customer: "丙", due: "2026-06-10", open: 100 },
  { customer: "丙", due: "2026-06-10", open: -40 },
];
const month = (iso: string, amount: number) => ({
  ...{ currency: "", month: dateOf(`${iso}-01`), amount },
});

function metricsOf(specs: readonly ItemSpec[], choices: Partial<MetricChoices> = {}) {
  const report = agingReport(ledgerOf(specs), defaultAgingSettings(dateOf("2026-06-30")));
  return metricsReport(report, { ...DEFAULT_METRIC_CHOICES, ...choices });
}

function metricOf(id: MetricId, specs: readonly ItemSpec[], choices?: Partial<MetricChoices>) {
  const found = metricsOf(specs, choices).currencies[0]?.metrics.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("the metrics of a report", () => {
  test("are all there, in the table's order, whatever is missing", () => {
    const ids = metricsOf(OPEN).currencies[0]?.metrics.map(({ id }) => id);
    expect(ids).toEqual(METRIC_IDS);
  });

  test.each<{ id: MetricId; needs: string[] }>([
    { id: "dso", needs: ["credit-sales"] },
    { id: "dso-count-back", needs: ["credit-sales"] },
    { id: "dso-rolling", needs: ["credit-sales"] },
    { id: "best-possible-dso", needs: ["credit-sales"] },
    { id: "average-days-delinquent", needs: ["credit-sales"] },
    { id: "collection-effectiveness", needs: ["credit-sales"] },
    { id: "turnover", needs: ["credit-sales"] },
    { id: "average-days-late", needs: ["settled-items"] },
  ])("$id says what it needs of a list of open items and is not made up", ({ id, needs }) => {
    expect(metricOf(id, OPEN)).toEqual({ id, value: undefined, inputs: [], needs });
  });

  describe("with sales typed by month", () => {
    const sales = [month("2026-04", 500), month("2026-05", 500), month("2026-06", 920)];
    const opening = [{ currency: "", amount: 800 }];
    test.each<{ id: MetricId; value: number; because: string }>([
      { id: "dso", value: (960 / 1_920) * 91, because: "April to June has 91 days" },
      {
        id: "dso-count-back",
        value: 30 + (40 / 500) * 31,
        because: "June's 920 (30 days), then 40 of May's 500",
      },
      { id: "best-possible-dso", value: (600 / 1_920) * 91, because: "only 600 is not due" },
      { id: "average-days-delinquent", value: (360 / 1_920) * 91, because: "the difference" },
      {
        id: "collection-effectiveness",
        value: ((800 + 1_920 - 960) / (800 + 1_920 - 600)) * 100,
        because: "opening typed by the user",
      },
      {
        id: "collection-effectiveness-monthly",
        value: ((800 + 640 - 960) / (800 + 640 - 600)) * 100,
        because: "with 1,920 ÷ 3",
      },
      { id: "turnover", value: 1_920 / 880, because: "over the mean of 800 and 960" },
      { id: "turnover-days", value: (91 * 880) / 1_920, because: "91 days ÷ turnover" },
      { id: "overdue-ratio", value: 40, because: "400 of 1,000 before the credit apart" },
      { id: "concentration-top-1", value: 62.5, because: "600 of 300 + 600 + 60" },
      { id: "herfindahl", value: (300 ** 2 + 600 ** 2 + 60 ** 2) / 960 ** 2, because: "squares" },
    ])("$id is $value: $because", ({ id, value }) => {
      expect(metricOf(id, OPEN, { sales, opening }).value).toBeCloseTo(value, 8);
    });

    test("each figure says where it comes from", () => {
      const { inputs } = metricOf("collection-effectiveness", OPEN, { sales, opening });
      expect(inputs.map(({ name, origin }) => [name, origin])).toEqual([
        ["opening-receivables", "entered"],
        ["credit-sales", "entered"],
        ["closing-receivables", "ledger"],
        ["closing-not-due", "ledger"],
      ]);
    });

    test("the simple formulas look back no further than sales are known without a gap", () => {
      const gap = [month("2026-06", 920), month("2026-04", 500)];
      expect(metricOf("dso", OPEN, { sales: gap }).value).toBeCloseTo((960 / 920) * 30, 8);
      expect(metricOf("dso-count-back", OPEN, { sales: gap }).needs).toEqual(["earlier-sales"]);
    });

    test("rolling DSO wants twelve months", () => {
      expect(metricOf("dso-rolling", OPEN, { sales }).needs).toEqual(["twelve-months-of-sales"]);
      const year = Array.from({ length: 12 }, (_, index) =>
        month(`${index < 6 ? 2025 : 2026}-${String(((index + 6) % 12) + 1).padStart(2, "0")}`, 100),
      );
      const { value } = metricOf("dso-rolling", OPEN, { sales: year });
      expect(value).toBeCloseTo((960 / 1_200) * 365, 8);
    });

    test("a month of another currency is not taken", () => {
      const dollars = sales.map((each) => ({ ...each, currency: "USD" }));
      expect(metricOf("dso", OPEN, { sales: dollars }).needs).toEqual(["credit-sales"]);
    });
  });

  describe("of a ledger that keeps its settled items", () => {
    const history: ItemSpec[] = [
      {
        ...{ customer: "甲", dated: "2026-04-01", due: "2026-05-01", settled: "2026-05-11" },
        ...{ open: 0, original: 400 },
      },
      {
        ...{ customer: "甲", dated: "2026-05-01", due: "2026-05-31", settled: "2026-05-29" },
        ...{ open: 0, original: 100 },
      },
      { customer: "乙", dated: "2026-06-05", due: "2026-07-05", open: 500, original: 500 },
      {
        ...{ customer: "乙", dated: "2026-03-01", due: "2026-03-31", settled: "2026-04-20" },
        ...{ open: 0, original: 250 },
      },
    ];

    test("sales come from the documents' dates, and it says so", () => {
      const { sales } = metricsOf(history).currencies[0] ?? {};
      expect(sales?.origin).toBe("ledger-documents");
      expect([...(sales?.months.values() ?? [])].sort((a, b) => a - b)).toEqual([
        ...[10_000, 25_000],
        ...[40_000, 50_000],
      ]);
      expect(metricOf("dso", history).value).toBeCloseTo((500 / 1_000) * 91, 8);
    });

    test("opening receivables are what was open then", () => {
      const { inputs } = metricOf("collection-effectiveness", history);
      expect(inputs[0]).toEqual({
        ...{ name: "opening-receivables", value: 25_000, isAmount: true, origin: "ledger" },
      });
    });

    test("days late count early payment as negative, by customer and over all", () => {
      const { histories } = metricsOf(history);
      expect(histories).toEqual([
        {
          ...{ customer: 0, currency: 0, settledCount: 2, lateCount: 1, meanDaysLate: 4 },
          ...{ weightedDaysLate: (400 * 10 - 100 * 2) / 500, meanDaysToPay: 34 },
          settledMinor: 50_000,
        },
        {
          ...{ customer: 1, currency: 0, settledCount: 1, lateCount: 1, meanDaysLate: 20 },
          ...{ weightedDaysLate: 20, meanDaysToPay: 50, settledMinor: 25_000 },
        },
      ]);
      expect(metricOf("average-days-late", history).value).toBeCloseTo((10 - 2 + 20) / 3, 8);
    });

    test("collection by stage is what was collected of what got there", () => {
      const rates = metricsOf(history).currencies[0]?.collectionRates;
      const rate = (stage: string) => rates?.find((each) => each.stage === stage);
      expect(rate("S0")).toMatchObject({
        ...{ reachedMinor: 125_000, collectedHereMinor: 10_000, collectedLaterMinor: 65_000 },
        ...{ openMinor: 50_000, ratePercent: 60 },
      });
      expect(rate("S2")).toMatchObject({ reachedMinor: 25_000, ratePercent: 100 });
      expect(rate("S3")?.ratePercent).toBeUndefined();
    });
  });

  test("what leaves the three-month window in fourteen days is 77 to 90 days late", () => {
    const { leaving } = metricsOf([
      { due: "2026-04-14", open: 1 },
      { due: "2026-04-15", open: 2 },
      { due: "2026-04-01", open: 4 },
      { due: "2026-04-02", open: 8 },
      { due: "2026-04-02", open: -16 },
    ]).currencies[0] ?? { leaving: undefined };
    expect(leaving).toEqual({ amountMinor: 1_300, items: [2, 3, 0] });
  });

  test("as JSON carry formula, source, inputs and needs", () => {
    const report = agingReport(ledgerOf(OPEN), defaultAgingSettings(dateOf("2026-06-30")));
    const json = metricsJson(report, metricsReport(report), messagesIn("en").metrics);
    expect(json.currencies[0]?.metrics.find(({ id }) => id === "overdue-ratio")).toEqual({
      ...{ id: "overdue-ratio", value: 40, unit: "percent", needs: [] },
      formula: "Past due ÷ all receivables before credits apart × 100",
      inputs: [
        { name: "closing-past-due", value: "400.00", origin: "ledger" },
        { name: "closing-debts", value: "1000.00", origin: "ledger" },
      ],
      source: "Share of receivables past due, as in every aging report",
    });
    expect(json.currencies[0]?.metrics[0]).toMatchObject({ value: null, needs: ["credit-sales"] });
  });
});
