// From the scheme a user chose to the bands of days it means on one day and for one kind of age.
import type { CalendarDate } from "../calendar/calendar-date";
import { monthsAfter } from "../calendar/calendar-months";
import type { AgeBasis } from "./age-basis";
import type { AgingBucket, BucketScheme, CalendarYearScheme } from "./bucket-scheme";

interface SchemeUse {
  readonly ageAsOfDate: CalendarDate;
  readonly basis: AgeBasis;
  readonly isDueTodayPastDue: boolean;
}

/** The scheme in days. Applied to its own result it changes nothing. */
export function schemeInForce(
  chosen: BucketScheme | CalendarYearScheme,
  use: SchemeUse,
): BucketScheme {
  const scheme = "years" in chosen ? inDays(chosen, use) : chosen;
  // A document's age is never "not due": the day it is written opens the first band.
  if (use.basis === "document") return withoutCurrent(scheme);
  return use.isDueTodayPastDue ? withDueTodayPastDue(scheme) : scheme;
}

function inDays({ id, years }: CalendarYearScheme, { ageAsOfDate }: SchemeUse): BucketScheme {
  const limits = years.map((count) => daysWithinYears(ageAsOfDate, count));
  const bands = [...years, null].map((toYears, index): AgingBucket => {
    const fromYears = years[index - 1] ?? 0;
    return {
      id: toYears === null ? `over-${fromYears}y` : `${fromYears}-${toYears}y`,
      fromDaysPastDue: (limits[index - 1] ?? 0) + 1,
      toDaysPastDue: limits[index] ?? null,
      meaning: { kind: "years", fromYears, toYears },
    };
  });
  return { id, buckets: [{ id: "current", fromDaysPastDue: null, toDaysPastDue: 0 }, ...bands] };
}

/** The most days a date can lie back and still be within some years: its corresponding day has not passed. */
function daysWithinYears(asOfDate: CalendarDate, years: number): number {
  let earliest = monthsAfter(asOfDate, -12 * years);
  while (monthsAfter(earliest, 12 * years) < asOfDate) earliest = (earliest + 1) as CalendarDate;
  return asOfDate - earliest;
}

function withoutCurrent(scheme: BucketScheme): BucketScheme {
  const [first, second, ...rest] = scheme.buckets;
  if (first === undefined || second === undefined || first.toDaysPastDue !== 0) return scheme;
  const { toDaysPastDue: to } = second;
  const id = second.meaning === undefined && to !== null ? `0-${to}` : second.id;
  return { ...scheme, buckets: [{ ...second, id, fromDaysPastDue: null }, ...rest] };
}

function withDueTodayPastDue(scheme: BucketScheme): BucketScheme {
  const at = scheme.buckets.findIndex((bucket) => bucket.toDaysPastDue === 0);
  const [current, first] = scheme.buckets.slice(at);
  // A band of its own for today says it all already.
  if (at < 0 || current === undefined || first === undefined || current.fromDaysPastDue === 0)
    return scheme;
  const { toDaysPastDue: to } = first;
  const id = first.meaning === undefined && to !== null ? `0-${to}` : first.id;
  const shifted = [
    { ...current, toDaysPastDue: -1 },
    { ...first, id, fromDaysPastDue: 0 },
  ];
  const { buckets } = scheme;
  return { ...scheme, buckets: [...buckets.slice(0, at), ...shifted, ...buckets.slice(at + 2)] };
}
