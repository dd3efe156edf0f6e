// A date as text, cell by cell. What a single cell can tell is told here; whether 03/04/2026 is in March or
// April is the column's to decide (date-order.ts), so such a cell comes back undecided, packed in one number.
import { MONTH_NAMES } from "./month-names-table";

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
const NEEDS_CARE = -7;

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

/** Two-digit years: 70–99 are 1970–1999, 00–69 are 2000–2069. */
function fullYear(year: number): number {
  return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// Days from a civil date by era arithmetic (H. Hinnant), shifted to Excel's serial numbers: `calendarDateOf`
// goes through Date and is some ten times slower, which a million cells notice.
function dayOf(year: number, month: number, day: number): number {
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

/** Reads a text cell of a date column. Never throws, whatever the text. */
export function dateCodeOfText(text: string): number {
  const quick = quickCode(text);
  return quick === NEEDS_CARE ? carefulCode(text) : quick;
}

const SLASH = 47;
const DASH = 45;
const DOT = 46;

// The three plain shapes 2026-03-01, 1/3/2026 and 1.3.26, with or without a time behind a blank. Anything else
// goes to `carefulCode`: nearly every cell of a real column ends here, so it looks at each character once.
function quickCode(text: string): number {
  const length = text.length;
  if (length < 6) return NEEDS_CARE;
  let part = 0;
  let number = 0;
  let digits = 0;
  let first = 0;
  let firstDigits = 0;
  let second = 0;
  let separator = 0;
  for (let index = 0; index < length; index++) {
    const character = text.charCodeAt(index);
    const digit = character - 48;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digits++;
      continue;
    }
    if (character === SLASH || character === DASH || character === DOT) {
      if (digits === 0 || (part === 1 && character !== separator) || part === 2) return NEEDS_CARE;
      if (part === 0) {
        first = number;
        firstDigits = digits;
        separator = character;
      } else {
        if (digits > 2) return NEEDS_CARE;
        second = number;
      }
      part++;
      number = 0;
      digits = 0;
      continue;
    }
    // Midnight is how a date leaves a program that knows only moments; any other time is for the careful path.
    if (part === 2 && digits > 0 && isMidnight(text, index)) break;
    return NEEDS_CARE;
  }
  if (part !== 2 || digits === 0) return NEEDS_CARE;
  if (firstDigits === 4 && digits <= 2) return dayOf(first, second, number);
  if (firstDigits > 2 || (digits !== 4 && digits !== 2)) return NEEDS_CARE;
  return undecidedOrNotADay(first, second, number, separator === DOT, digits === 4);
}

function isMidnight(text: string, index: number): boolean {
  const rest = text.length - index;
  return (
    (rest === 9 && (text.endsWith(" 00:00:00") || text.endsWith("T00:00:00"))) ||
    (rest === 6 && text.endsWith(" 00:00"))
  );
}

function undecidedOrNotADay(
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

const BLANK_TEXTS = new Set([
  ..."- -- — – / . 0 无 無 空 暂无".split(" "),
  ..."n/a na nan nat none null nil (blank) (空白)".split(" "),
]);
const TIME =
  /(?:^|[t\s日]|(?<=\d)\s?(?=[上下]午))\s*(?:上午|下午|am|pm)?\s*\d{1,2}[:时時]\d{1,2}(?:[:分]\d{0,2}(?:[.,]\d+)?秒?)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY =
  /[(,]?\s*(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][),]?|\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\b[,.]?/g;
const ERROR_VALUE = /^#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!|getting_data)$/;
const ERAS = { 民国: 1911, 民國: 1911, 令和: 2018, 平成: 1988 } as const;

function carefulCode(text: string): number {
  // Folds full-width digits and marks to plain ones, and drops accents from month names.
  const folded = text.normalize("NFKC").trim().toLowerCase();
  if (folded === "" || BLANK_TEXTS.has(folded)) return DATE_CODE.blank;
  if (folded.length > 60) return DATE_CODE.unreadable;
  if (ERROR_VALUE.test(folded)) return DATE_CODE.errorValue;
  const time = TIME.exec(folded);
  const withoutTime = time
    ? folded.slice(0, time.index) + (time[0].startsWith("日") ? "日" : "")
    : folded;
  const day = withoutTime
    .replace(WEEKDAY, " ")
    .replace(/[.,;\s]+$/, "")
    .trim();
  if (day === "") return time ? DATE_CODE.timeOnly : DATE_CODE.unreadable;
  return codeOfDigits(day) ?? codeOfCharacters(day) ?? codeOfNumbers(day) ?? codeOfMonthName(day);
}

function codeOfDigits(text: string): number | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  if (text.length === 8) {
    const asYearFirst = dateCodeOfNumber(value);
    if (asYearFirst > 0 || asYearFirst === DATE_CODE.placeholder) return asYearFirst;
    // 31122026: a year of four digits at the end.
    return undecidedOrNotADay(
      Math.floor(value / 1_000_000),
      Math.floor(value / 10_000) % 100,
      value % 10_000,
      false,
      true,
    );
  }
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(text)) return DATE_CODE.monthOnly;
  if (/^0+$/.test(text)) return DATE_CODE.placeholder;
  // A serial number that lost its format on the way into a text file.
  return value >= 20_000 && value < 80_000 ? Math.floor(value) : DATE_CODE.unreadable;
}

function codeOfCharacters(text: string): number | undefined {
  const match =
    /^(民国|民國|令和|平成)?\s*(\d{1,4}|元)\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号號]?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, era, yearText, month, day] = match;
  if (day === undefined) return DATE_CODE.monthOnly;
  const year = yearText === "元" ? 1 : Number(yearText);
  return dayOf(
    era === undefined ? yearOfThreeDigits(year) : year + ERAS[era as keyof typeof ERAS],
    Number(month),
    Number(day),
  );
}

/** Years of three digits count from the founding of the Republic (1912 = 1), as documents from Taiwan write them. */
function yearOfThreeDigits(year: number): number {
  return year >= 100 && year <= 199 ? year + 1911 : fullYear(year);
}

function codeOfNumbers(text: string): number | undefined {
  const month = /^(\d{4})\s*[-/.]\s*(\d{1,2})$|^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (month) {
    const number = Number(month[2] ?? month[3]);
    return number >= 1 && number <= 12 ? DATE_CODE.monthOnly : DATE_CODE.unreadable;
  }
  const match = /^(\d{1,4})\s*([-/.,\s])\s*(\d{1,2})\s*[-/.,\s]\s*(\d{1,4})[日号]?$/.exec(text);
  if (!match) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const digits = (match[1] ?? "").length;
  if (digits >= 3) return dayOf(yearOfThreeDigits(first), second, third);
  const yearDigits = (match[4] ?? "").length;
  if (yearDigits === 3) return DATE_CODE.unreadable;
  // Nobody writes a year with one digit: 25/3/1 is in 2025.
  if (yearDigits === 1) return dayOf(fullYear(first), second, third);
  return undecidedOrNotADay(first, second, third, match[2] === ".", yearDigits === 4);
}

const DAY_MONTH_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s\-/.]*(?:de\s+|of\s+)?(\p{L}{3,})\.?,?[\s\-/.]*(?:de\s+)?'?(\d{4}|\d{2})$/u;
const MONTH_DAY_YEAR =
  /^(\p{L}{3,})\.?[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-/.]+'?(\d{4}|\d{2})$/u;
const YEAR_MONTH_DAY = /^(\d{4})[\s\-/.]*(\p{L}{3,})\.?[\s\-/.]*(\d{1,2})$/u;
const MONTH_YEAR = /^(\p{L}{3,})\.?[\s\-/.]*'?(?:\d{4}|\d{2})$/u;

function codeOfMonthName(text: string): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const dayFirst = DAY_MONTH_YEAR.exec(plain);
  if (dayFirst) return namedDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_DAY_YEAR.exec(plain);
  if (monthFirst) return namedDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  const yearFirst = YEAR_MONTH_DAY.exec(plain);
  if (yearFirst) return namedDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthOnly = MONTH_YEAR.exec(plain);
  return monthOnly && monthOfName(monthOnly[1] ?? "") > 0
    ? DATE_CODE.monthOnly
    : DATE_CODE.unreadable;
}

function namedDay(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): number {
  const month = monthOfName(name ?? "");
  return month === 0 ? DATE_CODE.unreadable : dayOf(fullYear(Number(year)), month, Number(day));
}

function monthOfName(name: string): number {
  let best = 0;
  let length = 0;
  for (const [month, beginnings] of Object.entries(MONTH_NAMES))
    for (const beginning of beginnings)
      if (name.startsWith(beginning) && beginning.length > length) {
        best = Number(month);
        length = beginning.length;
      }
  return best;
}
