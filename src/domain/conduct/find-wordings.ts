// Where a text says what the wording table looks for.
import {
  chineseReadingOf,
  englishReadingOf,
  spanOf,
  type FoldedText,
  type TextSpan,
} from "./folded-text";
import { PLANNED_ACTS } from "./planned-acts-table";
import { WORD_PINYIN } from "./word-pinyin-table";
import { WORDINGS, type Wording } from "./wording-table";

/** A wording found. `isSplit`: a comma or full stop stands inside the word, so it may be two. */
export interface FoundWording {
  readonly wording: Wording;
  readonly span: TextSpan;
  readonly isSplit: boolean;
}

interface Search {
  readonly wording: Wording;
  readonly words: RegExp | undefined;
  readonly zh: RegExp | undefined;
  readonly en: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

const SEARCHES: readonly Search[] = [...WORDINGS, ...PLANNED_ACTS].map((wording) => ({
  wording,
  words:
    wording.words === undefined ? undefined : alternatives(wording.words.split(" ").map(disguised)),
  zh: alternatives(wording.zh),
  en: alternatives(wording.en?.map((pattern) => `\\b(?:${pattern})\\b`)),
  unless: alternatives(wording.unless),
}));

/** A word with each character as it is or as its pinyin, and with marks between that a sentence does not end at. */
function disguised(word: string): string {
  return Array.from(word, (character) => {
    const syllable = WORD_PINYIN.get(character);
    return syllable === undefined ? character : `(?:${character}|${syllable})`;
  }).join("。{0,2}");
}

function alternatives(patterns: readonly string[] | undefined): RegExp | undefined {
  return patterns === undefined || patterns.length === 0
    ? undefined
    : new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "gu");
}

/** Everything the wording table finds in a text, in the table's order. */
export function findWordings(text: string): readonly FoundWording[] {
  const chinese = chineseReadingOf(text);
  const english = englishReadingOf(text, "part");
  const unhyphened = /[a-z][-_*][a-z]/i.test(text) ? englishReadingOf(text, "join") : undefined;
  return SEARCHES.flatMap((search) => [
    ...foundIn(text, chinese, search.words, search).filter(
      ({ span }) => !isChanceInLatin(text, span),
    ),
    ...foundIn(text, chinese, search.zh, search).map((found) => ({ ...found, isSplit: false })),
    ...foundIn(text, english, search.en, search).map((found) => ({ ...found, isSplit: false })),
    ...(unhyphened === undefined
      ? []
      : foundIn(text, unhyphened, search.en, search).map((found) => ({
          ...found,
          isSplit: false,
        }))),
  ]);
}

function foundIn(
  original: string,
  text: FoldedText,
  pattern: RegExp | undefined,
  { wording, unless }: Search,
): FoundWording[] {
  if (pattern === undefined) return [];
  const matches = [...text.folded.matchAll(pattern)];
  if (matches.length === 0) return [];
  const allowed = unless === undefined ? [] : [...text.folded.matchAll(unless)];
  return matches.flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const isAllowed = allowed.some(
      (lawful) => lawful.index < to && lawful.index + lawful[0].length > from,
    );
    if (isAllowed || to === from) return [];
    return [{ wording, span: spanOf(text, from, to), isSplit: isSplit(original, text, from, to) }];
  });
}

const PROSE_MARK = /[，,。．.！？!?；;：:、]/u;

/** Whether marks that prose uses stand inside the word, and nothing shows that they are there to hide it. */
function isSplit(original: string, text: FoldedText, from: number, to: number): boolean {
  let marks = 0;
  let characters = 1;
  for (let index = from; index + 1 < to; index += 1) {
    const gap = original.slice(text.ends[index], text.starts[index + 1]);
    const isMark = text.folded[index] === "。" || PROSE_MARK.test(gap.replace(/^\.$/, ""));
    if (isMark) marks += 1;
    if (text.folded[index + 1] !== "。") characters += 1;
  }
  if (marks === 0) return false;
  const { start, end } = spanOf(text, from, to);
  const isBetweenMarks =
    (start === 0 || PROSE_MARK.test(original.slice(start - 1, start))) &&
    (end === original.length || PROSE_MARK.test(original.slice(end, end + 1)));
  return !isBetweenMarks && !(characters >= 3 && marks >= 2);
}

/** Pinyin in Latin letters counts as whole words only, and not when it is as short as an English word. */
function isChanceInLatin(text: string, { start, end }: TextSpan): boolean {
  const part = text.slice(start, end);
  if (/\p{Script=Han}/u.test(part)) return false;
  const letters = part.replace(/[^\p{L}]/gu, "");
  const isWhole =
    !/[a-z0-9]/i.test(text.slice(Math.max(0, start - 1), start)) &&
    !/[a-z0-9]/i.test(text.slice(end, end + 1));
  return letters.length < 6 || !isWhole;
}
