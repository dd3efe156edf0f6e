// An amount as text: thousands separators of both schools, currency signs, brackets for negatives, 万 and 亿, Chinese numerals.
// Percentages, scientific notation and anything that is not wholly understood are refused, never half read.
import { chineseAmount } from "./chinese-amount";
import { currencyNamed } from "./currency";

/** Which mark stands before the fraction: 1,234.56 or 1.234,56. */
export type DecimalMark = "point" | "comma";

/** Stands for an empty cell in a column of amounts; NaN stands for one that cannot be read. */
export const BLANK_AMOUNT = Infinity;

/** Why a text is no amount. */
export type AmountProblem = "percent" | "scientific" | "error-value" | "not-a-number";

export interface AmountText {
  /** NaN when the text is no amount, `BLANK_AMOUNT` when it says nothing. */
  readonly value: number;
  /** Code of the currency written beside the digits, "" when none is. */
  readonly currency: string;
  readonly problem?: AmountProblem;
}

const COMMA = 44;
const POINT = 46;
const MINUS = 45;
const NEEDS_CARE = -Infinity;
const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/**
 * Reads plain digits such as "1234.50", "-1,234.50" or "" at once; `-Infinity` asks for `amountOfText`.
 * "1.234" is left to `amountOfText` as well, because it may be a thousand and more.
 */
export function quickAmount(text: string): number {
  const length = text.length;
  if (length === 0) return BLANK_AMOUNT;
  let mantissa = 0;
  let digits = 0;
  let pointAt = -1;
  let sinceComma = -1;
  for (let index = text.charCodeAt(0) === MINUS ? 1 : 0; index < length; index++) {
    const character = text.charCodeAt(index);
    const digit = character - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (sinceComma >= 0 && pointAt < 0) sinceComma++;
    } else if (character === COMMA && pointAt < 0) {
      if (digits === 0 || (sinceComma < 0 ? digits > 3 : sinceComma !== 3)) return NEEDS_CARE;
      sinceComma = 0;
    } else if (character === POINT && pointAt < 0) {
      if (sinceComma >= 0 && sinceComma !== 3) return NEEDS_CARE;
      pointAt = digits;
    } else return NEEDS_CARE;
  }
  if (digits === 0 || digits > 15 || (pointAt < 0 && sinceComma >= 0 && sinceComma !== 3))
    return NEEDS_CARE;
  const decimals = pointAt < 0 ? 0 : digits - pointAt;
  if (decimals === 3 && sinceComma < 0) return NEEDS_CARE;
  // Both operands are exact, so the quotient is the double nearest to the decimal text.
  const value = mantissa / (POWERS_OF_TEN[decimals] ?? 1);
  return text.charCodeAt(0) === MINUS ? -value : value;
}

// Signs and words that most often stand before an amount, and the currency each means.
const BEFORE = [
  ["¥", "CNY"],
  ["￥", "CNY"],
  ["CNY", "CNY"],
  ["RMB", "CNY"],
  ["USD", "USD"],
  ["$", "USD"],
  ["€", "EUR"],
  ["EUR", "EUR"],
] as const;
const BLANK = 32;
const FIRST_LETTER = 65;
const YUAN = 0x5143; // 元

/**
 * Reads plain digits with the usual signs around them, such as " ¥1,234.50 ", "(1,200.00)", "-￥5" or "1,200.00元";
 * undefined asks for `amountOfText`. One messy cell in twenty is the rule, and these are most of them.
 */
export function signedAmount(text: string): AmountText | undefined {
  let start = skipBlanks(text, 0);
  let end = text.length;
  while (end > start && text.charCodeAt(end - 1) === BLANK) end--;
  const isBracketed = text.charCodeAt(start) === 40 && text.charCodeAt(end - 1) === 41;
  if (isBracketed) {
    start++;
    end--;
  }
  const hasMinus = text.charCodeAt(start) === MINUS;
  if (hasMinus) start++;
  const before = BEFORE.find(([sign]) => text.startsWith(sign, start));
  if (before) {
    const [sign] = before;
    start += sign.length;
    // A word of letters ends before the digits begin: USD1,200 is fine, USDT 1,200 is not ours.
    if (sign.charCodeAt(0) >= FIRST_LETTER && text.charCodeAt(start) >= FIRST_LETTER)
      return undefined;
    start = skipBlanks(text, start);
  }
  if (text.charCodeAt(end - 1) === YUAN) end--;
  if (start === 0 && end === text.length) return undefined;
  const value = quickAmount(text.slice(start, end));
  if (value === NEEDS_CARE || value === BLANK_AMOUNT || value < 0 || Object.is(value, -0))
    return undefined;
  if (isBracketed && hasMinus) return undefined;
  return { value: isBracketed || hasMinus ? -value : value, currency: before?.[1] ?? "" };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

export function needsCare(value: number): boolean {
  return value === NEEDS_CARE;
}

const NOTHING = new Set([
  "",
  "n/a",
  "na",
  "nan",
  "null",
  "none",
  "无",
  "無",
  "空",
  "(空白)",
  "(blank)",
]);
const ZERO = new Set(["-", "--", "—", "–", "nil"]);
const ERROR_VALUE = /^#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!|getting_data)$/;
const UNITS = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
} as const;
const SHAPE =
  /^(\D*?)([.,]?\d(?:[\d.,'’`\s]*\d)?[.,]?)\s*(千万|千萬|百万|百萬|千|万|萬|亿|億)?(?:元|圆|圓)?(?:整|正)?(\D*)$/u;
const NUMBER_OF = {
  point:
    /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d*)(?:\.\d*)?$/,
  comma: /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+|\d*)(?:,\d*)?$/,
} as const;

/** The sign by which a cell is kept as text; exports write it out. */
const TEXT_MARK = /^['’](?=.)/;

function unreadable(problem: AmountProblem): AmountText {
  return { value: NaN, currency: "", problem };
}

/**
 * Reads an amount with care, under the column's decimal mark. Never throws.
 *
 * @example amountOfText("（¥1,200.00）", "point").value // -1200
 */
export function amountOfText(text: string, mark: DecimalMark): AmountText {
  if (text.length > 60) return unreadable("not-a-number");
  const folded = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[−‒–﹣]/g, "-")
    .replace(TEXT_MARK, "");
  if (NOTHING.has(folded)) return { value: BLANK_AMOUNT, currency: "" };
  if (ZERO.has(folded)) return { value: 0, currency: "" };
  if (ERROR_VALUE.test(folded)) return unreadable("error-value");
  if (/[%‰]/.test(folded) && /\d/.test(folded)) return unreadable("percent");
  if (/^[-+(]*\d+(?:[.,]\d+)?e[-+]?\d+\)?$/.test(folded)) return unreadable("scientific");
  const shape = SHAPE.exec(folded);
  if (!shape) return chineseAmount(folded) ?? unreadable("not-a-number");
  const [, before = "", digits = "", unit, after = ""] = shape;
  const sides = sidesOf(before, after);
  const number = numberOf(digits, mark);
  if (sides === undefined || number === undefined) return unreadable("not-a-number");
  const factor = unit === undefined ? 1 : UNITS[unit as keyof typeof UNITS];
  return { value: sides.sign * number * factor, currency: sides.currency };
}

function numberOf(digits: string, mark: DecimalMark): number | undefined {
  const plain = digits.replace(/\s/g, " ").replace(/[’`]/g, "'");
  if (!NUMBER_OF[mark].test(plain)) return undefined;
  const value =
    mark === "point"
      ? Number(plain.replace(/[,' ]/g, ""))
      : Number(plain.replace(/[.' ]/g, "").replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}

/** What stands before and behind the digits: sign and currency, or undefined when there is anything else. */
function sidesOf(
  before: string,
  after: string,
): { readonly sign: 1 | -1; readonly currency: string } | undefined {
  const isBracketed = before.includes("(") && after.includes(")");
  const bare = (side: string): string => side.replace(/[()]/g, "").trim();
  if (!isBracketed && /[()]/.test(before + after)) return undefined;
  let [left, right] = [bare(before), bare(after)];
  let sign: 1 | -1 = isBracketed ? -1 : 1;
  const flip = (): void => {
    sign = -1;
  };
  // A minus sign before, between or behind currency and digits; a triangle is the Japanese minus.
  if (/[-△▲]/.test(left)) {
    flip();
    left = left.replace(/[-△▲]/, "").trim();
  } else left = left.replace("+", "").trim();
  if (/-$/.test(right)) {
    flip();
    right = right.slice(0, -1).trim();
  }
  if (/^贷|^貸/.test(left) || /(?:^|\s)cr\.?$/.test(right)) flip();
  left = left.replace(/^[借贷貸]/, "").trim();
  right = right.replace(/(?:^|\s)[cd]r\.?$/, "").trim();
  const named = [left, right].filter((side) => side !== "" && side !== "元");
  if (named.length === 0) return { sign, currency: "" };
  const codes = new Set(named.map((side) => currencyNamed(side)));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? { sign, currency: code } : undefined;
}

const DIGITS = /\d[\d.,'’`\s]*/;

/** What one text tells of its column's decimal mark. */
export type MarkEvidence = DecimalMark | "either" | "none";

/**
 * What one cell tells of the column's decimal mark: "1.234,50" says comma, "1.5" says point,
 * "1.234" fits both schools.
 */
export function markEvidenceOf(text: string): MarkEvidence {
  const digits = DIGITS.exec(text)?.[0] ?? DIGITS.exec(text.normalize("NFKC"))?.[0] ?? "";
  let points = 0;
  let commas = 0;
  for (let index = 0; index < digits.length; index++) {
    const character = digits.charCodeAt(index);
    if (character === POINT) points++;
    else if (character === COMMA) commas++;
  }
  if (points === 0 && commas === 0) return "none";
  if (points > 0 && commas > 0)
    return digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "point" : "comma";
  if (points > 1) return "comma";
  if (commas > 1) return "point";
  const [whole = "", fraction = ""] = digits.trim().split(/[.,]/);
  const couldGroup = fraction.length === 3 && whole.length <= 3 && !/^0/.test(whole);
  if (!couldGroup) return points === 1 ? "point" : "comma";
  // 1,234 is a thousand in most of the world and in China; 1.234 is an open question.
  return points === 1 ? "either" : "none";
}
