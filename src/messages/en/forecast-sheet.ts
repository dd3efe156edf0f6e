import type { forecastSheet as chinese } from "../zh-CN/forecast-sheet";

export const forecastSheet: typeof chinese = {
  columns: {
    week: "Week",
    from: "From",
    to: "To",
    promised: "Promised",
    history: "By payment history",
    stage: "By stage rate",
    total: "Total",
    running: "Running total",
  },
  sources: [
    "Promised: what the promises sheet has still to come × the weight of a promise (the customer's own kept rate from 3 on, else the policy's).",
    "By payment history: amount × the rate of its stage, as late as the customer (below 3 items: all customers) paid before.",
    "By stage rate: no payments to learn from, so amount × the rate of its stage on the due date; what is past due has no telling when, and stands apart.",
  ],
  chart: (currency: string) => `Cash expected by week (${currency})`,
  assumptions: "What it rests on, and the proof",
  rates: { heading: "Recovery by stage", stage: "Stage", rate: "Rate", origin: "Origin" },
  base: {
    open: "Open debts",
    promised: "Promised, in full",
    unpromised: "Not promised",
    disputed: "In dispute (left out)",
    stopped: "Beyond expectation (left out)",
    later: "Later",
    undated: "No telling when",
    expected: "Expected in all",
    difference: "Difference (has to be nil)",
  },
  uncounted: (count: number) =>
    count === 1
      ? "1 more promise has no amount, or its customer owes nothing: it is not counted. Complete it on the promises sheet."
      : `${count} more promises have no amount, or their customers owe nothing: they are not counted. Complete them on the promises sheet.`,
};
