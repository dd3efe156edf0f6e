// Whole months and years on the calendar, without any clock.
import {
  calendarDateOf,
  NO_DATE,
  nearestCalendarDate,
  partsOf,
  type CalendarDate,
} from "./calendar-date";

/**
 * The corresponding day some months later, or earlier when `months` is negative. Where the month has no such
 * day it is its last one: one month after 31 January is 28 February. After the calendar's end it is the calendar's
 * last day, since ledgers write 9999-12-31 for a date they do not know; before its beginning it is no date.
 */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const target = year * 12 + month - 1 + months;
  return dayOfMonth(Math.floor(target / 12), (target % 12) + 1, day);
}

/** The first day of the month that a date lies in. */
export function firstDayOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return dayOfMonth(year, month, 1);
}

/** The last day of the month that a date lies in. */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return dayOfMonth(year, month, 31);
}

/** This day of the month, or the month's last one where the month is shorter; outside the calendar as above. */
export function dayOfMonth(year: number, month: number, wanted: number): CalendarDate {
  const found = [wanted, 30, 29, 28]
    .filter((day) => day <= wanted)
    .map((day) => calendarDateOf(year, month, day))
    .find((date) => date !== undefined);
  return found ?? (year < 2000 ? NO_DATE : nearestCalendarDate(Infinity));
}
