import type { metrics as chinese } from "../zh-CN/metrics";

export const metrics: typeof chinese = {
  heading: "Metrics",
  columns: {
    metric: "Metric",
    value: "Value",
    formula: "Formula",
    inputs: "Inputs",
    source: "Source",
  },
  names: {
    dso: "Days sales outstanding (DSO)",
    "dso-count-back": "DSO, count-back",
    "dso-rolling": "DSO, rolling twelve months",
    "best-possible-dso": "Best possible DSO",
    "average-days-delinquent": "Average days delinquent (ADD)",
    "collection-effectiveness": "Collection effectiveness index (CEI)",
    "collection-effectiveness-monthly": "CEI with mean monthly sales",
    turnover: "Receivables turnover",
    "turnover-days": "Turnover days (on the mean balance)",
    "overdue-ratio": "Overdue ratio",
    "average-days-late": "Average days late",
    "average-days-to-pay": "Average days to pay",
    "concentration-top-1": "Share of the largest customer",
    "concentration-top-5": "Share of the five largest customers",
    "concentration-top-10": "Share of the ten largest customers",
    herfindahl: "Herfindahl index",
    "leaving-window": "Leaves the three-month window within 14 days",
  },
  formulas: {
    dso: "Closing receivables ÷ credit sales of the period × days of the period",
    "dso-count-back":
      "Closing receivables less each month's credit sales, latest first: a month used up counts its days, the last one in proportion",
    "dso-rolling":
      "Closing receivables ÷ credit sales of the last twelve months × days of those months",
    "best-possible-dso":
      "Closing receivables not past due ÷ credit sales of the period × days of the period",
    "average-days-delinquent": "DSO − best possible DSO",
    "collection-effectiveness":
      "(Opening receivables + credit sales − closing receivables) ÷ (opening receivables + credit sales − closing receivables not past due) × 100",
    "collection-effectiveness-monthly":
      "(Opening receivables + mean monthly sales − closing receivables) ÷ (opening receivables + mean monthly sales − closing receivables not past due) × 100",
    turnover: "Credit sales of the period ÷ mean of opening and closing receivables",
    "turnover-days": "Days of the period ÷ receivables turnover",
    "overdue-ratio": "Past due ÷ all receivables before credits apart × 100",
    "average-days-late":
      "Mean of settled date − due date over settled items; paid early counts as negative",
    "average-days-to-pay": "Mean of settled date − document date over settled items",
    "concentration-top-1": "Balance of the largest customer ÷ all positive balances × 100",
    "concentration-top-5": "Balances of the five largest customers ÷ all positive balances × 100",
    "concentration-top-10": "Balances of the ten largest customers ÷ all positive balances × 100",
    herfindahl: "Sum of the squared shares of all positive balances, 0 to 1",
    "leaving-window":
      "Sum of debts that are at most 90 days past due today and will be more in 14 days",
  },
  units: { days: "days", percent: "%", times: "times", amount: "amount", index: "(0–1)" },
  inputs: {
    "closing-receivables": "Closing receivables",
    "closing-not-due": "Closing receivables not past due",
    "closing-past-due": "Closing past due",
    "closing-debts": "Closing receivables before credits apart",
    "opening-receivables": "Opening receivables",
    "credit-sales": "Credit sales",
    "period-days": "Days of the period",
    "months-counted": "Months used",
    "largest-customers": "Largest balances",
    "positive-balances": "All positive balances",
    customers: "Customers",
    "settled-items": "Settled items",
    "window-days": "Days of the window",
    "days-ahead": "Days ahead",
    items: "Items",
  },
  origins: {
    ledger: "ledger",
    "ledger-documents": "ledger's document dates",
    snapshot: "kept snapshot",
    entered: "entered",
    setting: "setting",
  },
  needs: {
    "credit-sales":
      "Needs credit sales: type them by month, or use a ledger that keeps its settled items.",
    "twelve-months-of-sales": "Needs the credit sales of each of the last twelve months.",
    "earlier-sales":
      "The months known do not add up to the closing receivables: add the credit sales of earlier months.",
    "opening-receivables":
      "Needs the receivables on the day before the period: from a kept snapshot, typed, or from a ledger with settled dates.",
    "settled-items": "Needs settled items with a due date and a settled date.",
    "document-dates": "Needs the document date of every settled item.",
    "open-items": "Nothing is open on this day to measure.",
  },
  period: (from: string, to: string, days: number) => `Period ${from} to ${to}, ${days} days`,
  salesFrom: (origin: string) => `Credit sales from: ${origin}`,
  unknown: "n/a",
  daysLateHeading: "How customers paid (settled items)",
  collectionRatesHeading: "Collected by stage",
};
