// Working days of mainland China: weekends, public holidays and the weekend days worked in exchange for them.
// The data of the package are read as they are, because its functions go through the machine's time zone and are a
// day off west of Greenwich.
import data from "chinese-days/dist/chinese-days.json";
import { calendarDateOfIso, isoOf, nearestCalendarDate, type CalendarDate } from "./calendar-date";

// By serial number: a worklist asks of thousands of days, and building each one's text takes most of the time.
const HOLIDAYS = serialsOf(data.holidays);
const WORKED_WEEKEND_DAYS = serialsOf(data.workdays);

function serialsOf(days: Readonly<Record<string, string>>): ReadonlySet<number | undefined> {
  return new Set(Object.keys(days).map((day) => calendarDateOfIso(day)));
}

/** Years whose public holidays are known; in other years only weekends are free. */
export const HOLIDAY_YEARS: { readonly first: number; readonly last: number } = holidayYears();

function holidayYears(): { readonly first: number; readonly last: number } {
  const years = Object.keys(data.holidays).map((day) => Number(day.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Whether the public holidays of this day's year are known. */
export function areHolidaysKnown(date: CalendarDate): boolean {
  const year = Number(isoOf(date).slice(0, 4));
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

/**
 * Whether people work on this day. Outside `HOLIDAY_YEARS` Monday to Friday count as working days.
 *
 * @example isWorkingDay(calendarDateOf(2026, 10, 10)!) // true: a Saturday worked for the National Day
 */
export function isWorkingDay(date: CalendarDate): boolean {
  if (HOLIDAYS.has(date)) return false;
  // Excel's serial 1 was a Sunday, so that 0 stands for Saturday and 1 for Sunday.
  return date % 7 > 1 || WORKED_WEEKEND_DAYS.has(date);
}

/** The day itself when people work on it, else the next working day. */
export function workingDayFrom(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = (day + 1) as CalendarDate; // The calendar ends on a Friday.
  return day;
}

/**
 * The working day `count` working days after `date`, or before it when `count` is negative; the calendar's own last
 * or first day where it ends before.
 */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    const next = nearestCalendarDate(day + step);
    if (next === day) return day;
    day = next;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
