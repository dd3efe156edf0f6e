type Named<Id extends string> = Readonly<Record<Id, string>>;

/** Words of the sheet of trend and migration. */
export interface MigrationSheetWords {
  readonly kept: (count: number, first: string, last: string) => string;
  /** Said while there are fewer than two closes. */
  readonly needs: (count: number) => string;
  readonly withNow: (day: string) => string;
  readonly otherBuckets: (days: string) => string;
  readonly columns: Named<
    "close" | "outstanding" | "pastDue" | "share" | "change" | "days" | "from" | "settled" | "owed"
  >;
  readonly headings: Named<"trend" | "buckets" | "rolls">;
  readonly movedHeading: (before: string, after: string) => string;
  readonly movedNote: string;
  readonly rollsNote: string;
  readonly newCustomers: string;
  readonly step: (before: string, after: string) => string;
  readonly roll: (from: string, to: string) => string;
  readonly mean: string;
  readonly charts: {
    readonly trend: (currency: string) => string;
    readonly buckets: (currency: string) => string;
    readonly moved: (currency: string) => string;
  };
}
