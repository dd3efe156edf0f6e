import type { BucketScheme } from "./bucket-scheme";

/** Not due, then thirty-day steps that widen: what Chinese and Western ledgers both print most often. */
export const THIRTY_DAY_SCHEME = {
  id: "thirty-day",
  buckets: [
    { id: "current", fromDaysPastDue: null, toDaysPastDue: 0 },
    { id: "1-30", fromDaysPastDue: 1, toDaysPastDue: 30 },
    { id: "31-60", fromDaysPastDue: 31, toDaysPastDue: 60 },
    { id: "61-90", fromDaysPastDue: 61, toDaysPastDue: 90 },
    { id: "91-180", fromDaysPastDue: 91, toDaysPastDue: 180 },
    { id: "181-365", fromDaysPastDue: 181, toDaysPastDue: 365 },
    { id: "over-365", fromDaysPastDue: 366, toDaysPastDue: null },
  ],
} as const satisfies BucketScheme;
