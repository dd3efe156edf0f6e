import type { CalendarDate } from "../calendar/calendar-date";
import { bucketBalances, outstandingOf, type AgingSnapshot } from "./aging-snapshot";

/** One close of one currency, in minor units. */
export interface TrendPoint {
  readonly asOfDate: CalendarDate;
  readonly outstandingMinor: number;
  /** Buckets that begin after the due date. */
  readonly pastDueMinor: number;
  /** By bucket of that snapshot, in its order. */
  readonly bucketsMinor: readonly number[];
  readonly bucketIds: readonly string[];
}

/** The closes of one currency in order of time. */
export function snapshotTrend(
  snapshots: readonly AgingSnapshot[],
  currency: string,
): readonly TrendPoint[] {
  return [...snapshots]
    .sort((a, b) => a.asOfDate - b.asOfDate)
    .map((snapshot): TrendPoint => {
      const bucketsMinor = bucketBalances(snapshot, currency);
      const isLate = snapshot.buckets.map((bucket) => (bucket.fromDaysPastDue ?? -1) > 0);
      return {
        asOfDate: snapshot.asOfDate,
        outstandingMinor: outstandingOf(snapshot, currency),
        pastDueMinor: bucketsMinor.reduce((sum, minor, at) => sum + (isLate[at] ? minor : 0), 0),
        ...{ bucketsMinor, bucketIds: snapshot.buckets.map(({ id }) => id) },
      };
    });
}
