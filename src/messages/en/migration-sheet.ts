import type { migrationSheet as chinese } from "../zh-CN/migration-sheet";

export const migrationSheet: typeof chinese = {
  kept: (count: number, first: string, last: string) =>
    count === 1
      ? `1 snapshot is kept in this workbook: ${first}`
      : `${count} snapshots are kept in this workbook: ${first} to ${last}`,
  needs: (count: number): string =>
    count === 0
      ? "No snapshot is kept yet, so there is nothing to compare. Keep one at every month end; from the next month on this sheet shows trend and roll rates."
      : "There is only one close, so there is nothing to compare. Keep another snapshot at the next month end, or choose a later as-of date.",
  withNow: (day: string) => `The last row, ${day}, is this aging, not kept as a snapshot yet.`,
  otherBuckets: (days: string) =>
    `The snapshots of ${days} have other buckets or settings than the latest: their totals stand here, without buckets and roll rates.`,
  columns: {
    close: "Close",
    outstanding: "Outstanding",
    pastDue: "Past due",
    share: "Past due, %",
    change: "Change",
    days: "Days since",
    from: "Then",
    settled: "Nothing owed now (owed then)",
    owed: "Customers",
  },
  headings: { trend: "Trend", buckets: "Balances by bucket", rolls: "Roll rates" },
  movedHeading: (before: string, after: string) => `Where customers moved: ${before} to ${after}`,
  movedNote:
    "By the bucket of each customer's oldest debt: rows then, columns now, amounts what these customers owe now; of those who owe nothing any more, what they owed then.",
  rollsNote:
    "Share of a bucket's balance found in the next bucket at the next close. It says most where buckets are as long as the time between closes, and can exceed 100%.",
  newCustomers: "Owed nothing then",
  step: (before: string, after: string) => `${before} → ${after}`,
  roll: (from: string, to: string) => `${from} → ${to}`,
  mean: "Mean",
  charts: {
    trend: (currency: string) => `Outstanding and past due (${currency})`,
    buckets: (currency: string) => `How old the debt was at each close (${currency})`,
    moved: (currency: string) => `Where the debt of each former bucket stands now (${currency})`,
  },
};
