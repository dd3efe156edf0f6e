// A bucket scheme cuts days into named bands. Schemes are data; this file only reads them.

/** The six stages in which not paying becomes a habit (catalogue habit-stage-6; days as in its section 5.2). */
export const HABIT_STAGES = [
  "before-due",
  "after-due",
  "one-month",
  "three-months",
  "six-months",
  "one-year",
] as const;
export type HabitStageId = (typeof HABIT_STAGES)[number];

/** Early warning, mid attack and long intervention (catalogue cycle-stage-3), and the time before them. */
export const PHASES = ["before", "early", "mid", "long"] as const;
export type PhaseId = (typeof PHASES)[number];

/** What a bucket stands for where its days alone do not say it. */
export type BucketMeaning =
  | { readonly kind: "habit-stage"; readonly stage: HabitStageId }
  | { readonly kind: "phase"; readonly phase: PhaseId }
  /** Whole calendar years, upper end included: 1 to 2 years. Null means without end. */
  | { readonly kind: "years"; readonly fromYears: number; readonly toYears: number | null };

/**
 * A named band of days; both ends belong to it, and null means without end. Days are days past due, or days
 * since the document date where the user ages by that.
 */
export interface AgingBucket {
  /** Stable across languages: it is a key of the JSON report and of column ids. */
  readonly id: string;
  readonly fromDaysPastDue: number | null;
  readonly toDaysPastDue: number | null;
  readonly meaning?: BucketMeaning;
}

/** Buckets from the earliest to the latest days; together they hold every whole number once. */
export interface BucketScheme {
  readonly id: string;
  readonly buckets: readonly AgingBucket[];
}

/**
 * Bands of whole calendar years, upper ends included, as the notes of Chinese annual accounts have them: an item
 * of 30 June 2025 is within one year on 30 June 2026 and in its second year a day later. How many days that is
 * depends on the day the report looks from.
 */
export interface CalendarYearScheme {
  readonly id: string;
  /** Rising whole numbers of years; an open band follows the last. */
  readonly years: readonly number[];
}

/**
 * Where the scheme fails to hold every whole number exactly once: the first bucket at fault, or -1.
 * Buckets must follow each other without gap or overlap, open at both ends of the scheme and nowhere else.
 */
export function firstBucketAtFault(scheme: BucketScheme): number {
  const { buckets } = scheme;
  if (buckets.length === 0) return 0;
  return buckets.findIndex((bucket, index) => {
    const before = buckets[index - 1];
    const isFirst = before === undefined;
    const isLast = index === buckets.length - 1;
    const { fromDaysPastDue: from, toDaysPastDue: to } = bucket;
    if (isFirst ? from !== null : from === null || from !== (before.toDaysPastDue ?? NaN) + 1)
      return true;
    if (isLast) return to !== null;
    return to === null || !Number.isInteger(to) || (from !== null && to < from);
  });
}

/** The bucket of every number of days between a scheme's first and last limit, looked up in one step. */
export interface BucketFinder {
  readonly firstDay: number;
  readonly bucketOfDay: Uint8Array;
}

/** A finder for a scheme without fault. A table, because comparing limits one by one costs a ledger its time. */
export function bucketFinder({ buckets }: BucketScheme): BucketFinder {
  const limits = buckets.slice(0, -1).map(({ toDaysPastDue }) => toDaysPastDue ?? 0);
  const firstDay = limits[0] ?? 0;
  const lastDay = (limits.at(-1) ?? firstDay) + 1;
  const bucketOfDay = new Uint8Array(lastDay - firstDay + 1);
  let bucket = 0;
  for (let offset = 0; offset < bucketOfDay.length; offset += 1) {
    while (firstDay + offset > (limits[bucket] ?? Infinity)) bucket += 1;
    bucketOfDay[offset] = bucket;
  }
  return { firstDay, bucketOfDay };
}

/**
 * Index of the bucket that days past due fall into.
 *
 * @example bucketIndexOf(30, bucketFinder(THIRTY_DAY_SCHEME)) // 1: thirty days late still is "1-30"
 */
export function bucketIndexOf(days: number, { firstDay, bucketOfDay }: BucketFinder): number {
  const last = bucketOfDay.length - 1;
  const offset = days - firstDay;
  return bucketOfDay[offset < 0 ? 0 : offset > last ? last : offset] ?? 0;
}

/** True when nothing in the bucket is past due. An item due today is not past due. */
export function isCurrentBucket(bucket: AgingBucket): boolean {
  return bucket.toDaysPastDue !== null && bucket.toDaysPastDue <= 0;
}
