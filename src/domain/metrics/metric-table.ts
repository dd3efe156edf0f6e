// Every metric with its unit, what it is made of and where its formula comes from. The formula in words is in
// messages/; docs/metrics.md is written from both.

/** Days, percent (72.5 is 72.5 %), times in the period, minor units of the currency, or a bare number from 0 to 1. */
export type MetricUnit = "days" | "percent" | "times" | "amount" | "index";

/** What a metric can be made of. Each has a name in messages/. */
export const METRIC_INPUTS = [
  "closing-receivables",
  "closing-not-due",
  "closing-past-due",
  "closing-debts",
  "opening-receivables",
  "credit-sales",
  "period-days",
  "months-counted",
  "largest-customers",
  "positive-balances",
  "customers",
  "settled-items",
  "window-days",
  "days-ahead",
  "items",
] as const;
export type MetricInputName = (typeof METRIC_INPUTS)[number];

/** What a metric waits for. Each has a sentence in messages/ that says how to supply it. */
export const METRIC_NEEDS = [
  "credit-sales",
  "twelve-months-of-sales",
  "earlier-sales",
  "opening-receivables",
  "settled-items",
  "open-items",
  "document-dates",
] as const;
export type MetricNeed = (typeof METRIC_NEEDS)[number];

interface Metric {
  readonly unit: MetricUnit;
  readonly inputs: readonly MetricInputName[];
  /** Short reference: who defines it so. */
  readonly source: string;
}

const SALES_SOURCE = "Credit Research Foundation, glossary of credit terms";

/** Every metric of one currency, in the order a report shows them. */
export const METRICS = {
  dso: {
    unit: "days",
    inputs: ["closing-receivables", "credit-sales", "period-days"],
    source: SALES_SOURCE,
  },
  "dso-count-back": {
    unit: "days",
    inputs: ["closing-receivables", "credit-sales", "months-counted"],
    source: "Count-back (exhaustion) method, Credit Research Foundation",
  },
  "dso-rolling": {
    unit: "days",
    inputs: ["closing-receivables", "credit-sales", "period-days"],
    source: "Simple formula over the last twelve months, which takes the season out",
  },
  "best-possible-dso": {
    unit: "days",
    inputs: ["closing-not-due", "credit-sales", "period-days"],
    source: SALES_SOURCE,
  },
  "average-days-delinquent": {
    unit: "days",
    inputs: ["closing-receivables", "closing-not-due", "credit-sales", "period-days"],
    source: SALES_SOURCE,
  },
  "collection-effectiveness": {
    unit: "percent",
    inputs: ["opening-receivables", "credit-sales", "closing-receivables", "closing-not-due"],
    source:
      "Collection effectiveness index with the sales of the whole period, as most vendors print it",
  },
  "collection-effectiveness-monthly": {
    unit: "percent",
    inputs: [
      ...(["opening-receivables", "credit-sales", "months-counted"] as const),
      ...(["closing-receivables", "closing-not-due"] as const),
    ],
    source:
      "Collection Effectiveness Index of the Credit Research Foundation: credit sales ÷ months",
  },
  turnover: {
    unit: "times",
    inputs: ["credit-sales", "opening-receivables", "closing-receivables"],
    source: "应收账款周转率: sales ÷ mean of opening and closing receivables",
  },
  "turnover-days": {
    unit: "days",
    inputs: ["credit-sales", "opening-receivables", "closing-receivables", "period-days"],
    source: "应收账款周转天数: days of the period ÷ turnover",
  },
  "overdue-ratio": {
    unit: "percent",
    inputs: ["closing-past-due", "closing-debts"],
    source: "Share of receivables past due, as in every aging report",
  },
  "average-days-late": {
    unit: "days",
    inputs: ["settled-items"],
    source: "Mean of settled date − due date, early payments counted as negative",
  },
  "average-days-to-pay": {
    unit: "days",
    inputs: ["settled-items"],
    source: "Mean of settled date − document date",
  },
  "concentration-top-1": {
    unit: "percent",
    inputs: ["largest-customers", "positive-balances"],
    source: "Concentration ratio CR1",
  },
  "concentration-top-5": {
    unit: "percent",
    inputs: ["largest-customers", "positive-balances"],
    source: "Concentration ratio CR5",
  },
  "concentration-top-10": {
    unit: "percent",
    inputs: ["largest-customers", "positive-balances"],
    source: "Concentration ratio CR10",
  },
  herfindahl: {
    unit: "index",
    inputs: ["positive-balances", "customers"],
    source: "Herfindahl–Hirschman index: Σ share², 1 when one customer owes everything",
  },
  "leaving-window": {
    unit: "amount",
    inputs: ["items", "window-days", "days-ahead"],
    source: "Three-month window of the course (catalogue three-month-window)",
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];
