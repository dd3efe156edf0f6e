// Headers folded to one form, so that "Invoice_Date", "INVOICE DATE" and "InvoiceDate" are one word to look up.
import { SIMPLIFIED } from "./traditional-characters-table";

/** A header folded for comparison. */
export interface HeaderText {
  /** Everything, single blanks between words, lower case, simplified characters. */
  readonly whole: string;
  /** The readings to try: whole, without brackets, Chinese part, Latin part, pieces around a slash or from two rows. */
  readonly readings: readonly string[];
}

const HAN = /\p{Script=Han}/u;
/** More than the columns a sheet can have: a memory that is emptied on the way through a header is none. */
export const MOST_REMEMBERED = 20_000;
const memory = new Map<string, HeaderText>();

/** Folds a header. The result is remembered: the same few dozen texts come by again and again. */
export function headerTextOf(text: string): HeaderText {
  const known = memory.get(text);
  if (known) return known;
  const header = foldedHeader(text);
  if (memory.size > MOST_REMEMBERED) memory.clear();
  memory.set(text, header);
  return header;
}

function foldedHeader(text: string): HeaderText {
  const plain = text
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
  const main = plain.replace(/[([【<「][^)\]】>」]*[)\]】>」]/g, " ");
  // Chinese words do not need blanks: where there are some, two rows of a header meet.
  const rows = HAN.test(plain) ? plain.split(/\s+/) : [];
  const pieces = [plain, main, latinOf(plain), hanOf(plain), ...plain.split(/[/\n|;]/), ...rows];
  const readings = [...new Set(pieces.map(wordsOf))].filter((reading) => reading !== "");
  return { whole: wordsOf(plain), readings };
}

function latinOf(text: string): string {
  return HAN.test(text) ? text.replace(/[^\p{Script=Latin}\d\s_./-]/gu, " ") : "";
}

function hanOf(text: string): string {
  return HAN.test(text) && /\p{Script=Latin}{2}/u.test(text)
    ? text.replace(/[^\p{Script=Han}\d]/gu, "")
    : "";
}

/** Lower case, accents dropped, simplified characters, marks to blanks, no blanks between Chinese characters. */
function wordsOf(text: string): string {
  let simplified = "";
  for (const character of text.toLowerCase()) simplified += SIMPLIFIED.get(character) ?? character;
  return simplified
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}$%#]+/gu, " ")
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]) (?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])/gu,
      "",
    )
    .replace(/#/g, " no ")
    .replace(/\s+/g, " ")
    .trim();
}
