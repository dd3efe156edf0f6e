import type { CalendarDate } from "../calendar/calendar-date";

/**
 * Days past due: how many calendar days `asOfDate` lies after `dueDate`.
 *
 * Negative before the due date and 0 on it, because an item due today is still current.
 *
 * @example
 * // February 2026 has 28 days.
 * daysPastDue({ dueDate: calendarDateOf(2026, 1, 31)!, asOfDate: calendarDateOf(2026, 3, 2)! }) // 30
 */
export function daysPastDue(dates: {
  readonly dueDate: CalendarDate;
  readonly asOfDate: CalendarDate;
}): number {
  return dates.asOfDate - dates.dueDate;
}
