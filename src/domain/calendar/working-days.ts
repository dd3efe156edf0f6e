// Working days of mainland China: weekends, public holidays and the weekend days worked in exchange for them.
import { isWorkday } from "chinese-days";
import { calendarDateOfSerial, partsOf, type CalendarDate } from "./calendar-date";

// The package reads a date in the machine's own zone. Noon of the same zone is the same day in every zone.
function localNoon(date: CalendarDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day, 12);
}

/** Years whose public holidays the calendar package knows; in other years only weekends are free. */
export const HOLIDAY_YEARS: { readonly first: number; readonly last: number } = holidayYears();

function holidayYears(): { readonly first: number; readonly last: number } {
  // The first three days of October are free every year; at least one of them is no weekend day.
  const knows = (year: number): boolean =>
    [1, 2, 3].some((day) => {
      const date = new Date(year, 9, day, 12);
      return date.getDay() % 6 !== 0 && !isWorkday(date);
    });
  const years = Array.from({ length: 100 }, (_, at) => 2000 + at).filter(knows);
  return { first: years[0] ?? 0, last: years.at(-1) ?? 0 };
}

/** Whether the public holidays of this day's year are known. */
export function areHolidaysKnown(date: CalendarDate): boolean {
  const { year } = partsOf(date);
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

/**
 * Whether people work on this day. Outside `HOLIDAY_YEARS` Monday to Friday count as working days.
 *
 * @example isWorkingDay(calendarDateOf(2026, 10, 10)!) // true: a Saturday worked for the National Day
 */
export function isWorkingDay(date: CalendarDate): boolean {
  if (areHolidaysKnown(date)) return isWorkday(localNoon(date));
  // Serial 1 was a Sunday in Excel's count, so that weekdays come out as 0 = Saturday, 1 = Sunday.
  return date % 7 > 1;
}

/** The day itself when people work on it, else the next working day. */
export function workingDayFrom(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = neighbour(day, 1);
  return day;
}

/** The working day `count` working days after `date`, or before it when `count` is negative. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = neighbour(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function neighbour(date: CalendarDate, step: 1 | -1): CalendarDate {
  const next = calendarDateOfSerial(date + step);
  if (next === undefined) throw new RangeError("No working day before the end of the calendar.");
  return next;
}
