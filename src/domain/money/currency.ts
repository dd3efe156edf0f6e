import { CURRENCIES } from "./currency-table";

const CODE_OF_WORD = new Map<string, string>(
  CURRENCIES.flatMap(({ code, words = [] }) => [
    [code.toLowerCase(), code] as const,
    ...words.map((word) => [word, code] as const),
  ]),
);
const DIGITS_OF_CODE = new Map<string, number>(
  CURRENCIES.map(({ code, digits }) => [code, digits ?? 2]),
);

/** Digits after the point in a currency's minor unit: 2 for CNY, 0 for JPY; 2 where the code is unknown or "". */
export function minorDigitsOf(code: string): number {
  return DIGITS_OF_CODE.get(code) ?? 2;
}

/**
 * The code of the currency that a whole cell names: "USD", "usd", "美元", "US$".
 * Undefined when it names none we know. A bare "¥" counts as CNY and a bare "$" as USD.
 *
 * @example currencyNamed(" 人民币 ") // "CNY"
 */
export function currencyNamed(text: string): string | undefined {
  return CODE_OF_WORD.get(text.normalize("NFKC").trim().toLowerCase());
}

const CODE_IN_TEXT = /(?<![A-Za-z])(?:[A-Z]{3}|[A-Z]{1,3}\$)(?![A-Za-z])/g;
const SIGN_IN_TEXT = /[¥€£₩₹฿₫₱₽₪₺₴₦৳₸円]|(?<![A-Za-z])\$/;
// Codes that are English words as well.
const ORDINARY_WORDS = new Set(["TRY", "ALL", "PEN", "COP", "MAD", "LAK"]);

/**
 * The code of the currency mentioned somewhere in a header, a title or a number format, such as "金额（美元）",
 * "Open Amount (ILS)" or "[$€-407]#,##0.00". Undefined when none or several are mentioned.
 */
export function currencyMentioned(text: string): string | undefined {
  // "[$€-407]" in a number format is a euro sign with a locale, no dollar.
  const folded = text.normalize("NFKC").replace(/\[\$/g, "[");
  const found = new Set<string>();
  // "kEUR" and "TEUR" are thousands of euros.
  const plain = folded.replace(/(?<![A-Za-z])(?:k|T|m|M)(?=[A-Z]{3}(?![A-Za-z]))/g, " ");
  for (const word of plain.match(CODE_IN_TEXT) ?? []) {
    const code = CODE_OF_WORD.get(word.toLowerCase());
    if (code !== undefined && !ORDINARY_WORDS.has(word)) found.add(code);
  }
  for (const { code, words = [] } of CURRENCIES)
    if (words.some((word) => /\p{Script=Han}{2,}/u.test(word) && folded.includes(word)))
      found.add(code);
  const sign = SIGN_IN_TEXT.exec(folded)?.[0];
  if (found.size === 0 && sign !== undefined) return CODE_OF_WORD.get(sign);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
