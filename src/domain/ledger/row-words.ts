// What a cell says about its row: kind of document, status, side of the account, total.
import {
  CARRIED_WORDS,
  DIRECTION_WORDS,
  DOCUMENT_KINDS,
  STATUS_WORDS,
  TOTAL_WORDS,
  YES_WORDS,
} from "./row-words-table";
import { SIMPLIFIED } from "./traditional-characters-table";

export type DocumentKind = keyof typeof DOCUMENT_KINDS;
export type DocumentStatus = keyof typeof STATUS_WORDS;
export type Direction = keyof typeof DIRECTION_WORDS;

const list = (words: string): readonly string[] => words.split("|");

function lookupOf<Kind extends string>(table: Readonly<Record<Kind, string>>): Map<string, Kind> {
  const found = new Map<string, Kind>();
  for (const kind of Object.keys(table) as Kind[])
    for (const word of list(table[kind])) if (!found.has(word)) found.set(word, kind);
  return found;
}

const KIND_OF = lookupOf(DOCUMENT_KINDS);
const STATUS_OF = lookupOf(STATUS_WORDS);
const DIRECTION_OF = lookupOf(DIRECTION_WORDS);
const TOTALS = list(TOTAL_WORDS);
const BARE_TOTALS = new Set(TOTALS.map((word) => word.replace(/ /g, "")));
const FIRST_OF_TOTALS = new Set(Array.from(BARE_TOTALS, (word) => word.charCodeAt(0)));
/** With room for blanks and marks between the characters. */
const LONGEST_TOTAL = 24;
const CARRIED = new Set(list(CARRIED_WORDS));
const IS_YES = new Set(list(YES_WORDS));

const LONGEST_WORD = 40;

/** A cell folded for looking it up: the words are many and the cells more, so headers' finer folding is too slow here. */
function wordOf(text: string): string {
  if (text.length > LONGEST_WORD) return "";
  const folded = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  if (!/\p{Script=Han}/u.test(folded)) return folded;
  return Array.from(folded, (character) => SIMPLIFIED.get(character) ?? character).join("");
}

/** Invoice or credit, when the cell of a document-type column says so in a word we know. */
export function documentKindOf(text: string): DocumentKind | undefined {
  return KIND_OF.get(wordOf(text));
}

/** Closed, open, partly paid or void, when the cell of a status column says so. */
export function statusOf(text: string): DocumentStatus | undefined {
  return STATUS_OF.get(wordOf(text));
}

/** Debit or credit, when the cell of a direction column says so. */
export function directionOf(text: string): Direction | undefined {
  return DIRECTION_OF.get(wordOf(text)) ?? DIRECTION_OF.get(text.trim());
}

/** True for the label of a line that carries a balance on: 期初余额, 承前页, Balance b/f. */
export function isCarriedForward(text: string): boolean {
  return CARRIED.has(wordOf(text));
}

export function isYes(text: string): boolean {
  return IS_YES.has(wordOf(text)) || IS_YES.has(text.trim());
}

const LABEL = new RegExp(
  `^(?:${TOTALS.join("|")})(?=$|[^\\p{L}])|^(?:${TOTALS.filter((word) => /\p{Script=Han}/u.test(word)).join("|")})|(?:^|[\\s:：_-])(?:${TOTALS.join("|")})$|(?:小计|合计|总计|小計|合計)$`,
  "u",
);

/** True when a text reads like the label of a total row: "合计", "Total · 20 customers", "北京公司 小计". */
export function isTotalLabel(text: string): boolean {
  if (text.length > 60) return false;
  const folded = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  // Spread out for looks: 合　　计.
  const packed = /^\p{Script=Han}( \p{Script=Han})+$/u.test(folded)
    ? folded.replace(/ /g, "")
    : folded;
  return LABEL.test(packed.replace(/^[\s*=-]+|[\s*:：=-]+$/gu, ""));
}

const SIGN_OFF =
  /^(?:制表|制单|填表|编制|复核|审核|审批|批准|核准|经办|会计|财务|主管|负责人|出纳|打印|报表日期)[^:：]{0,6}[:：]|^(?:prepared|approved|reviewed|checked|printed)(?: by| on| at)?\s*[:：]/iu;

/** True for the text of a sign-off below a table: "制表人：张三", "Approved by: L. Chen". */
export function isSignOff(text: string): boolean {
  return text.length <= 60 && SIGN_OFF.test(text.trim());
}

/** True when the label can be nothing but a total, whatever else the row holds. */
export function isBareTotalLabel(text: string): boolean {
  // Names are many and long; no label of a total is.
  if (text.length > LONGEST_TOTAL || !mayBeginTotal(text.charCodeAt(0))) return false;
  const folded = text
    .normalize("NFKC")
    .replace(/[\s:：*=-]+/gu, "")
    .toLowerCase();
  return BARE_TOTALS.has(folded);
}

/** False for a letter, a digit or a Chinese character with which no total begins; all others need folding. */
function mayBeginTotal(first: number): boolean {
  const isUpper = first >= 65 && first <= 90;
  const isLetter = isUpper || (first >= 97 && first <= 122) || (first >= 0x4e00 && first <= 0x9fff);
  const isDigit = first >= 48 && first <= 57;
  return !(isLetter || isDigit) || FIRST_OF_TOTALS.has(isUpper ? first + 32 : first);
}
