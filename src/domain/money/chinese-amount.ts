// Amounts in Chinese numerals, as cheques, invoices and receipts write them out (中文大写金额): 人民币壹万贰仟元整, 三百五十元, and
// numbers that take the units apart: 1亿2000万, 12万5千. Strict: what could be read in two ways is refused.

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 貳: 2, 两: 2, 兩: 2, 三: 3, 叁: 3, 參: 3, 叄: 3 },
  ...{ 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 },
};
const SMALL_UNITS: Readonly<Record<string, number>> = {
  ...{ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 },
};
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** The whole number that the characters write; undefined when they do not, or not beyond doubt. */
function wholeOf(text: string): number | undefined {
  let total = 0;
  /** What stands before the next 万 or 亿. */
  let section = 0;
  let digit: number | undefined;
  /** Units go down: those that may still come are smaller. */
  let smallBelow = 10_000;
  let largeBelow = Infinity;
  let before = "";
  for (const character of text) {
    const read = DIGITS[character];
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (read === 0) {
      if (digit !== undefined || before === "") return undefined;
    } else if (read !== undefined) {
      if (digit !== undefined) return undefined;
      digit = read;
    } else if (small !== undefined) {
      // 十二 is twelve; a 百 or 千 wants its digit.
      const isBareTen = small === 10 && digit === undefined && section === 0;
      if (small >= smallBelow || (digit === undefined && !isBareTen)) return undefined;
      section += (digit ?? 1) * small;
      smallBelow = small;
      digit = undefined;
    } else if (large !== undefined) {
      section += digit ?? 0;
      // 一万亿: what came so far counts in 亿.
      const isOfAll = large === 1e8 && largeBelow === 1e4;
      if (isOfAll ? total >= 1e6 || section + total === 0 : section === 0) return undefined;
      if (!isOfAll && large >= largeBelow) return undefined;
      total = isOfAll ? (total + section) * large : total + section * large;
      [section, digit, smallBelow, largeBelow] = [0, undefined, 10_000, large];
    } else return undefined;
    before = character;
  }
  // 一百五 says 150 to one and 105 to another.
  const beforeLast = text.at(-2) ?? "";
  const isCutShort =
    digit !== undefined && ((SMALL_UNITS[beforeLast] ?? 0) > 10 || beforeLast in LARGE_UNITS);
  return isCutShort ? undefined : total + section + (digit ?? 0);
}

const SHAPE = /^(.*?)(元|圆|圓|块)?(?:零)?(?:(.)角)?(?:零)?(?:(.)分)?(整|正)?$/u;

function spelledOut(text: string): number | undefined {
  const [, whole = "", yuan, jiao, fen] = SHAPE.exec(text) ?? [];
  const parts = [jiao, fen].map((digit) => (digit === undefined ? 0 : DIGITS[digit]));
  const [tenths, hundredths] = parts;
  if (tenths === undefined || hundredths === undefined) return undefined;
  const hasFraction = jiao !== undefined || fen !== undefined;
  if (whole === "")
    return hasFraction && yuan === undefined ? (tenths * 10 + hundredths) / 100 : undefined;
  if (hasFraction && yuan === undefined) return undefined;
  // 二十 alone may be a class or a number of something; 百 and more, or a 元, is money.
  if (yuan === undefined && !/[百佰千仟万萬亿億]/.test(whole)) return undefined;
  const value = whole === "零" ? 0 : wholeOf(whole);
  return value === undefined ? undefined : (value * 100 + tenths * 10 + hundredths) / 100;
}

const UNIT = {
  亿: 1e8,
  億: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  萬: 1e4,
  千: 1e3,
  百: 100,
} as const;
const APART = /^(?:\d+(?:\.\d+)?(?:亿|億|千万|百万|万|萬|千|百)){2,}$/;
const PIECE = /(\d+(?:\.\d+)?)(亿|億|千万|百万|万|萬|千|百)/g;

function takenApart(text: string): number | undefined {
  const bare = text.replace(/元?整?$/, "");
  if (!APART.test(bare)) return undefined;
  let sum = 0;
  let below = Infinity;
  for (const [, digits, unit] of bare.matchAll(PIECE)) {
    const factor = UNIT[unit as keyof typeof UNIT];
    const value = Number(digits) * factor;
    if (value >= below) return undefined;
    sum += value;
    below = factor;
  }
  return Math.round(sum * 100) / 100;
}

/** Names and remarks come by in thousands: few of them end so. */
const MAY_BE_ONE =
  /[元圆圓块角分整正\d万萬亿億千仟百佰十拾零〇一壹二贰貳两兩三叁參叄四肆五伍六陆陸七柒八捌九玖)]$/;

export interface ChineseAmount {
  readonly value: number;
  /** "CNY" where the text says 人民币, else "". */
  readonly currency: string;
}

/**
 * Reads an amount in Chinese numerals; undefined for anything else. Expects plain-width characters.
 *
 * @example chineseAmount("人民币壹万贰仟元伍角整")?.value // 12000.5
 */
export function chineseAmount(text: string): ChineseAmount | undefined {
  if (!MAY_BE_ONE.test(text)) return undefined;
  const bracketed = /^\(([^()]+)\)$/.exec(text)?.[1];
  const [, named, sign, bare = ""] =
    /^(人民币|人民幣|rmb)?\s*(?:\(?大写\)?\s*[::]?)?\s*([负負-])?\s*(.+)$/u.exec(
      bracketed ?? text,
    ) ?? [];
  const value = spelledOut(bare) ?? takenApart(bare);
  if (value === undefined) return undefined;
  const isNegative = (bracketed !== undefined) !== (sign !== undefined);
  return { value: isNegative ? -value : value, currency: named === undefined ? "" : "CNY" };
}
