// What one cell of a date column comes to, as one integer: a day, a reason why it is none, or three numbers whose
// order is the column's to decide (date-order.ts), packed.

/**
 * What a cell of a date column can be, as one integer: a positive serial number is a calendar date,
 * these are not, and anything at or below `UNDECIDED` still needs the column's order.
 */
export const DATE_CODE = {
  blank: 0,
  unreadable: -1,
  /** A time of day without a day. */
  timeOnly: -2,
  /** 1900-01-01, 0, 0000-00-00, 9999-12-31: what programs write for "no date". */
  placeholder: -3,
  /** Looks like a date, but the calendar has no such day: 31/02/2026. */
  notADay: -4,
  /** A month without a day: 2026-03. */
  monthOnly: -5,
  /** An error value such as #N/A. */
  errorValue: -6,
} as const;

const UNDECIDED = -1000;

/** Which of the three numbers of 03/04/2026 or 25/3/1 is which. */
export type DateOrder = "day-first" | "month-first" | "year-first";

/** The three numbers of an undecided date as written. */
export interface UndecidedDate {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly hasDots: boolean;
  /** False for 3/1/25, where the year may also stand first. */
  readonly hasFullYear: boolean;
}

export function isUndecided(code: number): boolean {
  return code <= UNDECIDED;
}

// Four flags' worth of room below the three numbers: dots, full year.
function packed(first: number, second: number, third: number, kind: number): number {
  return UNDECIDED - (((first * 100 + second) * 10_000 + third) * 4 + kind);
}

/** Takes an undecided code apart again. */
export function undecidedDateOf(code: number): UndecidedDate {
  const whole = UNDECIDED - code;
  const kind = whole & 3;
  const numbers = Math.floor(whole / 4);
  const third = numbers % 10_000;
  const pair = Math.floor(numbers / 10_000);
  return {
    first: Math.floor(pair / 100),
    second: pair % 100,
    third,
    hasDots: (kind & 1) === 1,
    hasFullYear: (kind & 2) === 2,
  };
}

/** The calendar date of an undecided code under an order, or `DATE_CODE.notADay`. */
export function dateUnderOrder(code: number, order: DateOrder): number {
  const { first, second, third, hasFullYear } = undecidedDateOf(code);
  if (order === "year-first")
    return hasFullYear ? DATE_CODE.notADay : dayOf(fullYear(first), second, third);
  const year = hasFullYear ? third : fullYear(third);
  return order === "day-first" ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Years of two digits: 70–99 are 1970–1999, 00–69 are 2000–2069. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The code of a year, month and day: a serial number, `placeholder`, or `notADay`.
 */
// Days from a civil date by era arithmetic (H. Hinnant), shifted to Excel's serial numbers: `calendarDateOf`
// goes through Date and is some ten times slower, which a million cells notice.
export function dayOf(year: number, month: number, day: number): number {
  if (isPlaceholder(year, month, day)) return DATE_CODE.placeholder;
  if (month < 1 || month > 12 || day < 1 || year < 1901 || year > 9998) return DATE_CODE.notADay;
  const isLeapDay =
    month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (DAYS_IN_MONTH[month] ?? 0) && !isLeapDay) return DATE_CODE.notADay;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + 25_569;
}

function isPlaceholder(year: number, month: number, day: number): boolean {
  return (
    (year === 1900 && month <= 1 && day <= 1) ||
    (year === 1899 && month === 12) ||
    year <= 1 ||
    (year === 1753 && month === 1 && day === 1) ||
    year === 9999
  );
}

/**
 * Reads a number cell of a date column: a serial number of the 1900 system, or digits such as 20260301.
 * A fraction of a day alone is a time; 0 and 1 are Excel's ways of having no date.
 */
export function dateCodeOfNumber(value: number): number {
  if (value >= 61 && value <= 2_958_465) return value | 0;
  if (value >= 19_000_101 && value <= 99_991_231 && Number.isInteger(value))
    return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  if (value === 0 || value === 1 || value === 2) return DATE_CODE.placeholder;
  if (value > 0 && value < 1) return DATE_CODE.timeOnly;
  return DATE_CODE.unreadable;
}

/** The code of three numbers in an unknown order; `notADay` when no order makes them a day. */
export function undecidedOrNotADay(
  first: number,
  second: number,
  third: number,
  ...[hasDots, hasFullYear]: readonly [boolean, boolean]
): number {
  if (hasFullYear && isPlaceholder(third, Math.min(first, second), Math.max(first, second)))
    return DATE_CODE.placeholder;
  const code = packed(first, second, third, (hasDots ? 1 : 0) + (hasFullYear ? 2 : 0));
  const isADay =
    dateUnderOrder(code, "day-first") > 0 ||
    dateUnderOrder(code, "month-first") > 0 ||
    dateUnderOrder(code, "year-first") > 0;
  return isADay ? code : DATE_CODE.notADay;
}
