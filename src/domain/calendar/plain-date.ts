// Dates in the shapes that nearly all cells of real columns have, looked at one character at a time.
import { dayOf, fullYear, undecidedOrNotADay } from "./date-code";
import { MONTH_NAMES } from "./month-names-table";

/** Says that a text needs the careful reading of date-text. */
export const NEEDS_CARE = -7;

const BLANK = 32;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const YEAR_MARK = 0x5e74; // 年
const MONTH_MARK = 0x6708; // 月
const DAY_MARK = 0x65e5; // 日

const packedName = (a: number, b: number, c: number): number => (a << 16) | (b << 8) | c;

const MONTH_OF_PACKED = new Map<number, number>(
  Object.entries(MONTH_NAMES).flatMap(([month, beginnings]) =>
    beginnings
      .filter((name) => /^[a-z]{3}$/.test(name))
      .map((name): [number, number] => [
        packedName(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)),
        Number(month),
      ]),
  ),
);

/**
 * Reads 2026-03-01, 1/3/2026, 1.3.26, 20260301, 2026年3月1日 and 1-Mar-2026, with or without midnight behind them and
 * blanks around; `NEEDS_CARE` for anything else, never a guess. Codes are those of date-code.
 */
export function plainDateCode(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === BLANK) start++;
  while (end > start && text.charCodeAt(end - 1) === BLANK) end--;
  if (end - start < 6) return NEEDS_CARE;
  let first = 0;
  let at = start;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    first = first * 10 + digit;
  }
  const digits = at - start;
  if (at === end) return digits === 8 ? dayOfEightDigits(first) : NEEDS_CARE;
  if (digits === 0 || digits > 4) return NEEDS_CARE;
  const mark = text.charCodeAt(at);
  if (mark === YEAR_MARK)
    return digits === 4 ? chineseDay(text, at + 1, { end, year: first }) : NEEDS_CARE;
  if (mark !== DASH && mark !== SLASH && mark !== DOT) return NEEDS_CARE;
  const next = text.charCodeAt(at + 1) - 48;
  return next >= 0 && next <= 9
    ? numberedDay(text, at, { end, first, digits })
    : namedDay(text, at, { end, first, digits });
}

function dayOfEightDigits(value: number): number {
  if (value < 19_000_101) return NEEDS_CARE;
  const code = dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  return code > 0 ? code : NEEDS_CARE;
}

function chineseDay(
  text: string,
  from: number,
  { end, year }: { readonly end: number; readonly year: number },
): number {
  let at = from;
  let month = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    month = month * 10 + digit;
  }
  if (at === from || at - from > 2 || text.charCodeAt(at) !== MONTH_MARK) return NEEDS_CARE;
  const dayFrom = ++at;
  let day = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    day = day * 10 + digit;
  }
  const isWhole = at === end || (at === end - 1 && text.charCodeAt(at) === DAY_MARK);
  return at > dayFrom && at - dayFrom <= 2 && isWhole ? dayOf(year, month, day) : NEEDS_CARE;
}

interface Begun {
  readonly end: number;
  readonly first: number;
  readonly digits: number;
}

function numberedDay(text: string, markAt: number, { end, first, digits }: Begun): number {
  const mark = text.charCodeAt(markAt);
  let at = markAt + 1;
  let second = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    second = second * 10 + digit;
  }
  if (at - markAt > 3 || text.charCodeAt(at) !== mark) return NEEDS_CARE;
  const thirdFrom = ++at;
  let third = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    third = third * 10 + digit;
  }
  const thirdDigits = at - thirdFrom;
  if (thirdDigits === 0 || (at < end && !isMidnight(text, at, end))) return NEEDS_CARE;
  if (digits === 4 && thirdDigits <= 2) return dayOf(first, second, third);
  if (digits > 2 || (thirdDigits !== 4 && thirdDigits !== 2)) return NEEDS_CARE;
  return undecidedOrNotADay(first, second, third, mark === DOT, thirdDigits === 4);
}

/** 1-Mar-2026 and 01/MAR/26: three letters between two equal marks. */
function namedDay(text: string, markAt: number, { end, first, digits }: Begun): number {
  const mark = text.charCodeAt(markAt);
  if (digits > 2 || text.charCodeAt(markAt + 4) !== mark) return NEEDS_CARE;
  const lower = (offset: number): number => text.charCodeAt(markAt + offset) | 32;
  const month = MONTH_OF_PACKED.get(packedName(lower(1), lower(2), lower(3)));
  if (month === undefined) return NEEDS_CARE;
  let at = markAt + 5;
  let year = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    year = year * 10 + digit;
  }
  const yearDigits = at - markAt - 5;
  if (at < end || (yearDigits !== 4 && yearDigits !== 2)) return NEEDS_CARE;
  return dayOf(fullYear(year), month, first);
}

// Midnight is how a date leaves a program that knows only moments; any other time is for the careful reading.
function isMidnight(text: string, index: number, end: number): boolean {
  const rest = end - index;
  return (
    (rest === 9 && (text.startsWith(" 00:00:00", index) || text.startsWith("T00:00:00", index))) ||
    (rest === 6 && text.startsWith(" 00:00", index))
  );
}
