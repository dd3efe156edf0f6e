import type { pack as chinese } from "../zh-CN/pack";

export const pack: typeof chinese = {
  names: {
    metrics: "Key figures",
    customers: "Aging",
    owners: "By salesperson and region",
    largest: "Largest balances",
    overdue: "Overdue items",
    provision: "Allowance",
    migration: "Trend and migration",
    forecast: "Cash forecast",
    issues: "Data issues",
    method: "Method",
  },
  titles: {
    metrics: "Receivables at a glance",
    customers: "Accounts receivable aging",
    owners: "Aging by salesperson and region",
    largest: "Largest balances",
    overdue: "Overdue items",
    provision: "Allowance for bad debts",
    migration: "Trend and migration",
    forecast: "Cash-in forecast",
    issues: "Data issues in the ledger",
    method: "How the figures were made",
  },
  columns: {
    pastDueShare: "Past due, %",
    weightedDays: "Weighted days late",
    rank: "Rank",
    share: "Share",
    cumulativeShare: "Cumulative share",
    document: "Document",
    documentDate: "Document date",
    dueDate: "Due date",
    bucket: "Bucket",
    openAmount: "Open amount",
    disputed: "Disputed",
    ledgerRow: "Ledger row",
    unit: "Unit",
  },
  issueColumns: {
    cell: "Cell",
    issue: "Issue",
    severity: "Weight",
    column: "Column",
    found: "As found",
    meaning: "What is wrong",
    done: "What was done",
    cure: "What to do",
  },
  /** Reports whose cells are formulas. */
  live: {
    sheetName: (name: string) => `${name.slice(0, 24)} (live)`,
    asOf: "As of",
    works:
      "This sheet is calculated by formulas: change the ledger and the figures follow; the date above can be changed too. Leave the empty cells below and beside the formulas empty.",
    broken:
      "A formula has no result. For #SPILL!, clear the cells below the formula or write this sheet again; for #NAME?, open the Huikuan add-in; while it calculates, wait a moment.",
    stayedHere: (names: readonly string[]) =>
      `These parts are values as written and do not follow the ledger: ${names.join(", ")}. The Method sheet says why.`,
    heading: "Live formulas",
    mode: "How",
    modeText:
      "Sheets named “(live)” are calculated by formulas that point to the ledger's cells; the other sheets are values as written.",
    needs: "Needs",
    needsText:
      "Microsoft 365, Excel 2021 or later (dynamic arrays), with the Huikuan add-in installed. In Excel 2019 and earlier use values.",
    grows: "New rows",
    growsText:
      "The formulas also watch the 500 empty rows below the ledger (unless something else stands there). After a new currency or a renamed column, write the reports again.",
    stayed: "Kept as values",
    stayedText: (what: string) =>
      `${what}: a formula sees the ledger's cells only and would not come to the same figures, so the values as written stay.`,
    adviceStayed:
      "Tier and tactic: they depend on customer profiles and the collection policy, which a formula does not see, so the live sheet has no such columns. See the aging sheet with values.",
    pieces: {
      customers: "customers' aging",
      totals: "aging totals",
      proof: "proof",
      charted: "chart figures",
      salesperson: "by salesperson",
      region: "by region",
      largest: "largest balances",
      overdue: "overdue list",
      figures: "key figures",
      bands: "aging bands",
      metrics: "metrics",
    },
  },
  severities: { error: "Error", warning: "Warning", note: "Note" },
  figures: {
    outstanding: "Outstanding",
    pastDue: "Past due",
    pastDueShare: "Past due, %",
    customersPastDue: "Customers past due",
    weightedDays: "Weighted days late",
  },
  figureUnits: { amount: "", percent: "", count: "", days: "days" },
  chartOf: (heading: string, currency: string) =>
    currency === ""
      ? `${heading}: how old the debt is`
      : `${heading}: how old the debt is (${currency})`,
  proof: (isProven: boolean, differences: string) =>
    isProven
      ? "Agrees: buckets + credits + no due date = outstanding = ledger total."
      : `Does not agree with the ledger total: ${differences}. Find out why before using this sheet.`,
  reportingProof: ({ code, sum, total }: { code: string; sum: number; total: number }) =>
    sum === total
      ? `Proven: this table adds up to all currencies in ${code}, ${pair(sum)}.`
      : `Not proven: this table adds up to ${pair(sum)}, all currencies in ${code} to ${pair(total)}.`,
  largestNote:
    "By outstanding amount, largest first; the cumulative share is of all positive balances.",
  largestHeading: (count: number, currency: string) =>
    `The ${count} largest balances (${currency})`,
  paretoTitle: (currency: string) => `How concentrated the balances are (${currency})`,
  bandsTitle: (currency: string) => `How old the debt is (${currency})`,
  currencyHeading: (currency: string) => `Currency: ${currency}`,
  overdueCount: (count: number) => `${count} items are past due, longest overdue first.`,
  overdueCut: (count: number) =>
    `The ${count} least overdue are not listed here. They count in every report; filter the ledger by due date to see them.`,
  nothingOverdue: "Nothing is past due.",
  issueCount: (count: number) =>
    count === 0 ? "No data issues were found." : `${count} in all, the weightiest first.`,
  noIssues: "No data issues were found.",
  wholeRow: (row: number) => `Row ${row}`,
  alike: (count: number) => (count === 0 ? "" : ` (and ${count} more like it)`),
  yes: "Yes",
  unknown: "not known",
  separator: "; ",
  inBrackets: (text: string) => ` (${text})`,
  amount: (value: number, decimals: number) =>
    value.toLocaleString("en", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
  method: {
    settings: "How ages are counted",
    buckets: "Buckets",
    reading: "What was read",
    columns: "Columns understood",
    control: "Agreement with the ledger",
    formulas: "Formulas of the metrics",
    names: "Names of the figures",
    namesUse: "How to use them",
    namesText:
      "Type them into a formula in any cell of this workbook, such as =AR_PastDue/AR_Outstanding; after a refresh they still point at the same figure. Where the ledger has several currencies they end in the code of the currency, and in live reports in _Live. A name of your own in the same spelling is left alone: ours then ends in _Huikuan. For the unit, see beside the figure.",
    asOf: "Balances as of",
    ageAsOf: "Days counted to",
    scheme: "Bucket scheme",
    basis: "Ages count from",
    bases: { due: "the due date", document: "the document date" },
    dueToday: "An item due today",
    dueTodayPastDue: "is past due",
    dueTodayCurrent: "is not past due",
    grace: "Grace",
    days: (count: number) => (count === 1 ? "1 day" : `${count} days`),
    credits: "Credits and advances",
    creditPolicies: {
      separate: "stand on a line of their own and lower no bucket",
      "own-date": "lower the bucket of their own date",
      "oldest-first": "are set off against the customer's oldest items; what is left stands alone",
    },
    undated: "Items without a due date",
    undatedApart: "stand on a line of their own, in no bucket",
    undatedByDocument: (count) =>
      `are aged by the document's date, ${count} of them; what has no date at all stands on a line of its own`,
    currencies: "Currencies",
    currenciesApart: "are counted apart, never added or converted",
    bucketDays: (from: number | null, to: number | null) => {
      if (from === null) return `${to ?? 0} days or fewer`;
      return to === null ? `${from} days or more` : `${from} to ${to} days, both included`;
    },
    source: "Source",
    rows: "Rows",
    items: "Items read",
    issues: "Data issues",
    leftOut: {
      blank: "Blank rows",
      totals: "Total rows",
      headers: "Repeated headers",
      notes: "Notes between the rows",
      zero: "Nothing open",
      closed: "Closed or void",
      hidden: "Hidden rows (not counted, as set)",
      unreadable: "Rows that could not be read",
    },
    controlLine: (figures: {
      readonly outstanding: number;
      readonly control: number | undefined;
      readonly origin: string;
      readonly difference: number;
    }) =>
      `Outstanding ${pair(figures.outstanding)}, ledger total ${
        figures.control === undefined ? "none" : pair(figures.control)
      } (${figures.origin}), difference ${pair(figures.difference)}`,
  },
};

function pair(value: number): string {
  return value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 3 });
}
