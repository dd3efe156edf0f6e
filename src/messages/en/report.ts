import type { AgingBucket } from "../../domain/aging/bucket-scheme";
import type { report as chinese } from "../zh-CN/report";

export const report: typeof chinese = {
  sheetName: "Aging",
  title: "Accounts receivable aging",
  asOf: (date: string) => `As of ${date}`,
  source: (sheet: string, address: string) => `Source: ${sheet}!${address}`,
  settings: (credits: "separate" | "own-date") =>
    `Days past due are counted from the due date; an item due today is not past due. ${
      credits === "separate"
        ? "Credits stand on a line of their own and lower no bucket."
        : "Credits lower the bucket of their own date."
    } Currencies are never added or converted.`,
  lines: {
    bucket: ({ fromDaysPastDue: from, toDaysPastDue: to }: AgingBucket): string => {
      if (from === null) return "Not due";
      return to === null ? `Over ${from - 1} days` : `${from}–${to} days`;
    },
    credits: "Credits",
    noDueDate: "No due date",
  },
  columns: {
    currency: "Currency",
    customerId: "Customer no.",
    customer: "Customer",
    outstanding: "Outstanding",
    pastDue: "Past due",
    daysPastDue: "Days past due",
    stage: "Stage",
    tier: "Risk tier",
    tactic: "Recommended tactic",
    approval: "Condition",
    next: "Next tactics",
    reasons: "Reasons",
  },
  totals: {
    heading: "Totals and proof by currency",
    share: "Share",
    settled: "Settled by then",
    notYet: "Dated later",
    reopened: "Settled since",
    control: "Ledger total",
    controlOrigin: "Ledger total from",
    origins: {
      entered: "general ledger balance entered",
      "total-row": "total row of the sheet",
      "column-sum": "amount column added up",
    },
    noControl: "none",
    difference: "Difference",
    verdict: "Proof",
    proven: "Agrees",
    unproven: "Does not agree",
  },
  unnamedCurrency: "Not stated",
  unnamedCustomer: "(no customer stated)",
  total: "Total",
  totalsByCurrencyAbove: "Totals by currency: see above",
  customersHeading: (count: number) => `Customers (${count})`,
  chartTitle: (currency: string) =>
    currency === ""
      ? "Most past due: how old the debt is"
      : `Most past due: how old the debt is (${currency})`,
  chartHeading: (count: number, currency: string) =>
    currency === "" ? `${count} customers most past due` : `${count} most past due (${currency})`,
  unread: (count: number) =>
    `${count} rows of the ledger could not be read and are not counted: see the data issues.`,
  adviceNote:
    "Risk tier and tactic rest on days past due, amount and dispute marks only. They support collecting and are not legal advice.",
  pageFooter: "Page &P of &N",
};
