// Whole months and years on the calendar, without any clock.
import { calendarDateOf, NO_DATE, partsOf, type CalendarDate } from "./calendar-date";

/**
 * The corresponding day some months later, or earlier when `months` is negative. Where the month has no such
 * day it is its last one: one month after 31 January is 28 February.
 */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const target = year * 12 + month - 1 + months;
  const [targetYear, targetMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const found = calendarDateOf(targetYear, targetMonth, day);
  if (found !== undefined) return found;
  const nextYear = targetMonth === 12 ? targetYear + 1 : targetYear;
  const next = calendarDateOf(nextYear, targetMonth === 12 ? 1 : targetMonth + 1, 1) ?? NO_DATE;
  return (next - 1) as CalendarDate;
}

/** The first day of the month that a date lies in. */
export function firstDayOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return calendarDateOf(year, month, 1) ?? NO_DATE;
}

/** The last day of the month that a date lies in. */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  return (monthsAfter(firstDayOfMonth(date), 1) - 1) as CalendarDate;
}
