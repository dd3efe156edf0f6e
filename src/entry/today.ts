import { calendarDateOf, NO_DATE, type CalendarDate } from "../domain/calendar/calendar-date";

/** The day that the clock of this machine shows. */
export function today(): CalendarDate {
  const now = new Date();
  return calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? NO_DATE;
}
