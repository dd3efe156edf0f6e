// A bucket scheme cuts days past due into named bands. Schemes are data; this file only reads them.

/** A named band of days past due; both ends belong to it, and null means without end. */
export interface AgingBucket {
  /** Stable across languages: it is a key of the JSON report and of column ids. */
  readonly id: string;
  readonly fromDaysPastDue: number | null;
  readonly toDaysPastDue: number | null;
}

/** Buckets from the earliest to the latest days past due; together they hold every whole number once. */
export interface BucketScheme {
  readonly id: string;
  readonly buckets: readonly AgingBucket[];
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
  const bucketOfDay = Uint8Array.from(
    { length: lastDay - firstDay + 1 },
    (_, offset) => limits.filter((limit) => firstDay + offset > limit).length,
  );
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
