// Rates of interest as contracts write them.
import type { AgreedRate } from "./late-interest";

const PERIODS = [
  {
    per: "day",
    words: /每日|每天|日利率|日息|日|天|\bper day\b|\ba day\b|\bdaily\b|\/\s*(?:day|d)\b/,
  },
  {
    per: "month",
    words: /每月|月利率|月息|月|\bper month\b|\ba month\b|\bmonthly\b|\/\s*(?:month|m)\b/,
  },
] as const;

/** What one of a unit is in percent: 万分之五 is 0.05 %. */
const UNITS = [
  { percent: 0.01, words: /^万分之(.+)$|^(.+)[‱]$/ },
  { percent: 0.1, words: /^千分之(.+)$|^(.+)‰$/ },
  { percent: 1, words: /^百分之(.+)$|^(.+)%$/ },
] as const;
const DIGITS = "零一二三四五六七八九";

function numberOf(text: string): number {
  const spoken = /^([一二三四五六七八九])(?:点([零一二三四五六七八九]+))?$/.exec(text);
  if (spoken === null) return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const [, whole = "", decimals = ""] = spoken;
  const digits = Array.from(decimals, (digit) => DIGITS.indexOf(digit)).join("");
  return Number(`${String(DIGITS.indexOf(whole))}.${digits || "0"}`);
}

/**
 * A rate written as text: a share in percent, per mille or parts of ten thousand, for a year unless it names a day or a
 * month. Undefined when it is none.
 *
 * @example rateOfText("日万分之五") // { percent: 0.05, per: "day" }
 */
export function rateOfText(text: string): AgreedRate | undefined {
  const folded = text.normalize("NFKC").toLowerCase();
  const period = PERIODS.find(({ words }) => words.test(folded));
  const bare = (period === undefined ? folded : folded.replace(period.words, ""))
    .replace(
      /每年|年利率|年化|年息|年|\bper year\b|\ba year\b|\bp\.?a\.?|\byearly\b|\/\s*(?:year|y)\b/,
      "",
    )
    .replace(/利率|利息|[按为的\s/,，:]/g, "");
  for (const { percent, words } of UNITS) {
    const match = words.exec(bare);
    const value = match === null ? Number.NaN : numberOf(match[1] ?? match[2] ?? "");
    // 0.05 × 5 is 0.25, not a hair beside it: contracts write at most a few decimals.
    if (!Number.isNaN(value))
      return { percent: Number((value * percent).toPrecision(12)), per: period?.per ?? "year" };
  }
  return undefined;
}
