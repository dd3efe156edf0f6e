// A date as text, cell by cell. What a single cell can tell is told here; whether 03/04/2026 is in March or
// April is the column's to decide (date-order.ts), so such a cell comes back undecided.
import { DATE_CODE, dateCodeOfNumber, dayOf, fullYear, undecidedOrNotADay } from "./date-code";
import { MONTH_NAMES } from "./month-names-table";
import { NEEDS_CARE, plainDateCode } from "./plain-date";

/** Reads a text cell of a date column. Never throws, whatever the text. */
export function dateCodeOfText(text: string): number {
  const plain = plainDateCode(text);
  return plain === NEEDS_CARE ? carefulCode(text) : plain;
}

const BLANK_TEXTS = new Set([
  ..."- -- — – / . 0 无 無 空 暂无".split(" "),
  ..."n/a na nan nat none null nil (blank) (空白)".split(" "),
]);
const TIME =
  /(?:^|[t\s日]|(?<=\d)\s?(?=[上下]午))\s*(?:上午|下午|am|pm)?\s*\d{1,2}[:时時]\d{1,2}(?:[:分]\d{0,2}(?:[.,]\d+)?秒?)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY =
  /[(,]?\s*(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][),]?|\([一二三四五六日月火水木金土]\)|\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\b[,.]?/g;
const ERROR_VALUE = /^#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!|getting_data)$/;
const ERAS = { 民国: 1911, 民國: 1911, 令和: 2018, 平成: 1988 } as const;

function carefulCode(text: string): number {
  // Folds full-width digits and marks to plain ones, and drops accents from month names.
  // An apostrophe in front keeps a cell as text; exports write it out.
  const folded = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^['’](?=\d)/, "");
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
  return (
    codeOfDigits(day) ??
    codeOfCharacters(day) ??
    codeOfNumerals(day) ??
    codeOfNumbers(day) ??
    codeOfMonthName(day)
  );
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

const NUMERALS = "〇一二三四五六七八九";
const IN_NUMERALS =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]?$/;

/** 十 is 10, 十二 12, 二十 20, 二十五 25; 0 for what is no number. */
function numeralBelow100(text: string): number {
  const [, tens, ones] = /^(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(text) ?? [];
  const ten = tens === undefined ? 0 : tens === "" ? 1 : NUMERALS.indexOf(tens);
  return ten * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}

/** 二〇二六年三月一日, as contracts and letters write a day. */
function codeOfNumerals(text: string): number | undefined {
  const match = IN_NUMERALS.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const digits = Array.from(year.replaceAll("零", "〇"), (each) => NUMERALS.indexOf(each));
  return dayOf(Number(digits.join("")), numeralBelow100(month), numeralBelow100(day));
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
  if (era === undefined) return dayOf(yearAsWritten(yearText ?? ""), Number(month), Number(day));
  return dayOf(year + ERAS[era as keyof typeof ERAS], Number(month), Number(day));
}

/**
 * Four digits are the year; three count from the founding of the Republic (1912 = 1), as documents from Taiwan write
 * them (a year beyond 199 is none); two are of this century or the last.
 */
function yearAsWritten(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  if (digits.length !== 3) return fullYear(year);
  return year <= 199 ? year + 1911 : Infinity;
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
  if (digits >= 3) return dayOf(yearAsWritten(match[1] ?? ""), second, third);
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

/** Texts of which normalising and taking accents off would change nothing, and would take long. */
const WITHOUT_ACCENTS = /^[\u0020-\u007e\u4e00-\u9fff]*$/;

function codeOfMonthName(text: string): number {
  const plain = WITHOUT_ACCENTS.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  if (!ANY_MONTH.test(plain)) return DATE_CODE.unreadable;
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

// Longest first: "juin" is June and "jul" is July, and neither is "ju".
const MONTH_BEGINNINGS = Object.entries(MONTH_NAMES)
  .flatMap(([month, beginnings]) =>
    beginnings.map((beginning) => ({ beginning, month: Number(month) })),
  )
  .sort((a, b) => b.beginning.length - a.beginning.length);

/** Document numbers and names come by here in thousands, and none of the shapes fits a text without a month in it. */
const ANY_MONTH = new RegExp(MONTH_BEGINNINGS.map(({ beginning }) => beginning).join("|"));

function monthOfName(name: string): number {
  return MONTH_BEGINNINGS.find(({ beginning }) => name.startsWith(beginning))?.month ?? 0;
}
