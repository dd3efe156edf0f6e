import fc from "fast-check";
import {
  bucketIndexOf,
  firstBucketAtFault,
  isCurrentBucket,
  bucketFinder,
  type AgingBucket,
} from "../../../src/domain/aging/bucket-scheme";
import { AGE_BASES } from "../../../src/domain/aging/age-basis";
import { agingSettings } from "../../../src/domain/aging/aging-settings";
import { BUCKET_SCHEMES, THIRTY_DAY_SCHEME } from "../../../src/domain/aging/bucket-scheme-table";
import { dateOf } from "../../support/ledger-of";

// Every scheme of ours as it is in force under every setting, on a day with a 29 February within a year of it.
const SCHEMES = BUCKET_SCHEMES.flatMap((scheme) =>
  AGE_BASES.flatMap((basis) =>
    [true, false].map((isDueTodayPastDue) => {
      const choices = { asOfDate: dateOf("2024-02-29"), scheme, basis, isDueTodayPastDue };
      return { ...agingSettings(choices).scheme, basis, isDueTodayPastDue };
    }),
  ),
);
const holds = (bucket: AgingBucket, days: number): boolean =>
  (bucket.fromDaysPastDue ?? -Infinity) <= days && days <= (bucket.toDaysPastDue ?? Infinity);

describe.each(SCHEMES)("bucket scheme $id by $basis, today late: $isDueTodayPastDue", (scheme) => {
  test("holds every whole number of days exactly once", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.integer({ min: -10, max: 2000 })), (days) => {
        expect(scheme.buckets.filter((bucket) => holds(bucket, days))).toHaveLength(1);
      }),
    );
    expect(firstBucketAtFault(scheme)).toBe(-1);
  });

  test("finds the bucket that holds the days", () => {
    const limits = bucketFinder(scheme);
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 2500 }), (days) => {
        const bucket = scheme.buckets[bucketIndexOf(days, limits)];
        expect(bucket !== undefined && holds(bucket, days)).toBe(true);
      }),
    );
  });

  test("has ids of its own for every bucket", () => {
    expect(new Set(scheme.buckets.map(({ id }) => id)).size).toBe(scheme.buckets.length);
  });
});

describe("the thirty-day scheme", () => {
  const limits = bucketFinder(THIRTY_DAY_SCHEME);
  test.each([
    [-400, "current"],
    [0, "current"],
    [1, "1-30"],
    [30, "1-30"],
    [31, "31-60"],
    [60, "31-60"],
    [61, "61-90"],
    [90, "61-90"],
    [91, "91-180"],
    [180, "91-180"],
    [181, "181-365"],
    [365, "181-365"],
    [366, "over-365"],
    [20_000, "over-365"],
  ])("puts %d days into %s", (days, id) => {
    expect(THIRTY_DAY_SCHEME.buckets[bucketIndexOf(days, limits)]?.id).toBe(id);
  });

  test("counts only its first bucket as not past due", () => {
    expect(THIRTY_DAY_SCHEME.buckets.filter(isCurrentBucket).map(({ id }) => id)).toEqual([
      "current",
    ]);
  });
});

describe("a bucket scheme at fault", () => {
  const current = { id: "current", fromDaysPastDue: null, toDaysPastDue: 0 };
  const early = { id: "early", fromDaysPastDue: 1, toDaysPastDue: 30 };
  const late = { id: "late", fromDaysPastDue: 31, toDaysPastDue: null };
  test.each([
    { because: "there is no bucket", buckets: [], at: 0 },
    {
      because: "day 31 is missing",
      buckets: [current, early, { ...late, fromDaysPastDue: 32 }],
      at: 2,
    },
    {
      because: "day 30 is twice",
      buckets: [current, early, { ...late, fromDaysPastDue: 30 }],
      at: 2,
    },
    { because: "the last one ends", buckets: [current, { ...early, toDaysPastDue: 30 }], at: 1 },
    { because: "the first one begins", buckets: [{ ...early }, late], at: 0 },
    {
      because: "an open end is in the middle",
      buckets: [current, { ...early, toDaysPastDue: null }, late],
      at: 1,
    },
    {
      because: "a bucket runs backwards",
      buckets: [current, { ...early, toDaysPastDue: 0 }, { ...late, fromDaysPastDue: 1 }],
      at: 1,
    },
    {
      because: "a limit is no whole day",
      buckets: [current, { ...early, toDaysPastDue: 30.5 }, { ...late, fromDaysPastDue: 31.5 }],
      at: 1,
    },
  ])("is found at $at when $because", ({ buckets, at }) => {
    expect(firstBucketAtFault({ id: "own", buckets })).toBe(at);
  });
});
