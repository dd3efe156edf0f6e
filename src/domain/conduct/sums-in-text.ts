import type { TextSpan } from "./folded-text";

/** A sum of money that a text names, in whole units of whatever currency. */
export interface NamedSum {
  readonly amount: number;
  readonly span: TextSpan;
}

const NUMBER = String.raw`(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const MARKED_BEFORE = new RegExp(
  String.raw`(?:[¥￥$€£]|人民币|\b(?:RMB|CNY|USD|EUR|HKD|GBP)\b)\s*${NUMBER}\s*(万|亿)?`,
  "giu",
);
const MARKED_AFTER = new RegExp(
  String.raw`${NUMBER}\s*(万|亿)?\s*(?:元|圆|美元|欧元|港元|\b(?:RMB|CNY|USD|EUR|HKD|GBP)\b)`,
  "giu",
);
const UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Numbers with a currency mark before or after them, each once, in the order of the text. */
export function sumsIn(text: string): readonly NamedSum[] {
  const found = [MARKED_BEFORE, MARKED_AFTER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const [whole, digits = "", unit = ""] = match;
      const start = match.index + whole.indexOf(digits);
      return {
        amount: Number(digits.replaceAll(/[,，]/g, "")) * (UNITS[unit] ?? 1),
        span: { start, end: start + digits.length },
      };
    }),
  );
  return found
    .filter((sum, index) => found.findIndex(({ span }) => span.start === sum.span.start) === index)
    .sort((one, other) => one.span.start - other.span.start);
}
