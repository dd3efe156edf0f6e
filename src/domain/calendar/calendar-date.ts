/**
 * A day on the calendar, as its serial number in Excel's 1900 date system (1 March 1900 = 61).
 * It carries no time and no time zone, and days are counted by subtracting.
 */
export type CalendarDate = number & { readonly __brand: "CalendarDate" };

/** Stands where an item has no date. Serial 0 is Excel's "1900-01-00", which is no day at all. */
export const NO_DATE = 0 as CalendarDate;

const UNIX_EPOCH_SERIAL = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST_SERIAL = 61; // Before 1 March 1900 Excel counts a 29 February that never was.
const LAST_SERIAL = 2_958_465; // 9999-12-31, the last day Excel can show.

/**
 * The calendar date with this serial number; a time of day after the point is dropped.
 * Undefined outside 1900-03-01 … 9999-12-31.
 */
export function calendarDateOfSerial(serial: number): CalendarDate | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? (day as CalendarDate) : undefined;
}

/** The calendar date with this serial number, or the calendar's first or last day where it lies outside. */
export function nearestCalendarDate(serial: number): CalendarDate {
  return Math.min(Math.max(Math.floor(serial), FIRST_SERIAL), LAST_SERIAL) as CalendarDate;
}

/**
 * The calendar date of a year, month (1–12) and day. Undefined when the calendar has no such day.
 *
 * @example calendarDateOf(2026, 2, 31) // undefined
 */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  // Date.UTC rolls 31 February over into March: a day that does not come back is not a day.
  if (
    back.getUTCFullYear() !== year ||
    back.getUTCMonth() !== month - 1 ||
    back.getUTCDate() !== day
  )
    return undefined;
  return calendarDateOfSerial(time / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL);
}

/** The calendar date that an ISO text such as "2026-03-02" names, or undefined. */
export function calendarDateOfIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/**
 * A calendar date written in ISO form.
 *
 * @example isoOf(calendarDateOf(2026, 3, 2)!) // "2026-03-02"
 */
export function isoOf(date: CalendarDate): string {
  return new Date((date - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month (1–12) and day of a calendar date. */
export function partsOf(date: CalendarDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const utc = new Date((date - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}
