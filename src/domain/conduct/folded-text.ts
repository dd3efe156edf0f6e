// A text folded so that disguises fall away, with the way back to the places in the text as it was typed.
import { SIMPLIFIED_FORMS } from "./traditional-variants-table";

/** A part of a text: from `start` up to, not including, `end` (UTF-16 units). */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Folded text; unit i of it stands for `starts[i]` … `ends[i]` of the original. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// A single line break is only where a line was full: words go on over it.
const SENTENCE_END = /[。．！？!?；;]/u;
const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/;
/** Figures and signs that are typed for letters: "j@il", "ja1l". */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "|": "l",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};
/** Letters of other scripts that look like Latin ones. */
const CONFUSABLES: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  і: "i",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  ѕ: "s",
  ј: "j",
  ο: "o",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ρ: "p",
  ɡ: "g",
  ı: "i",
};

interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Chinese reading: letters and figures only, simplified, half-width, lower case; "。" at the end of a sentence.
 *
 * @example chineseReadingOf("坐 * 牢！").folded // "坐牢。"
 */
export function chineseReadingOf(text: string): FoldedText {
  const units = unitsOf(text).flatMap((unit, index, all) => {
    if (LETTER.test(unit.text)) return [{ ...unit, text: simplifiedOf(unit.text) }];
    const isParagraphEnd = unit.text === "\n" && all[index + 1]?.text === "\n";
    return SENTENCE_END.test(unit.text) || isParagraphEnd ? [{ ...unit, text: "。" }] : [];
  });
  return joined(units);
}

/**
 * English reading: words in lower case with one blank between, accents and apostrophes dropped,
 * single letters in a row joined ("j a i l"), look-alikes undone; "." as a word at the end of a sentence.
 * Hyphens part words ("e-mail"), or are taken for a disguise inside one ("wi-fe").
 */
export function englishReadingOf(text: string, hyphens: "part" | "join"): FoldedText {
  const words = latinWords(unitsOf(text), hyphens);
  const units: Unit[] = [];
  for (const word of words) {
    const before = units.at(-1);
    if (before !== undefined)
      units.push({ text: " ", start: before.end, end: word[0]?.start ?? before.end });
    units.push(...word);
  }
  return joined(units);
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const part of plainOf(character)) units.push({ text: part, start, end });
    start = end;
  }
  return units;
}

/** Half-width, without accents, in lower case; invisible marks vanish. */
function plainOf(character: string): string {
  const plain = character
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "");
  return CONFUSABLES[plain] ?? plain;
}

function simplifiedOf(character: string): string {
  return SIMPLIFIED_FORMS.get(character) ?? character;
}

function latinWords(units: readonly Unit[], hyphens: "part" | "join"): Unit[][] {
  const words: Unit[][] = [];
  let word: Unit[] = [];
  const close = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  units.forEach((unit, index) => {
    if (LATIN.test(unit.text)) word.push(unit);
    else if (word.length > 0 && isLookalike(unit, units[index + 1]))
      word.push({ ...unit, text: lookalikeOf(unit.text) });
    else if (!/['’‘`´*_-]/u.test(unit.text) || word.length === 0) {
      close();
      if (/[.!?。！？\n;；]/u.test(unit.text)) words.push([{ ...unit, text: "." }]);
    } else if (hyphens === "part" && /[-_*]/u.test(unit.text)) close();
  });
  close();
  return joinedLetters(words.map(undisguised));
}

/** A sign inside a word stands for a letter; after a word it is a mark. */
function isLookalike(unit: Unit, next: Unit | undefined): boolean {
  return (
    unit.text in LOOKALIKES &&
    next !== undefined &&
    LATIN.test(next.text) &&
    next.start === unit.end
  );
}

function lookalikeOf(text: string): string {
  return LOOKALIKES[text] ?? text;
}

/** Figures among letters are letters; a word of figures only is a number. */
function undisguised(word: readonly Unit[]): Unit[] {
  const letters = word.filter(({ text }) => /[a-z]/.test(text)).length;
  if (letters < 2 || letters === word.length) return [...word];
  return word.map((unit) => ({ ...unit, text: lookalikeOf(unit.text) }));
}

/** "j a i l" and "j.a.i.l" are one word; "a" and "I" alone are not joined to their neighbours. */
function joinedLetters(words: readonly Unit[][]): Unit[][] {
  const result: Unit[][] = [];
  let row: Unit[][] = [];
  const close = (): void => {
    while (row.at(-1)?.[0]?.text === ".") row.pop();
    const letters = row.filter(([unit]) => unit?.text !== ".");
    if (letters.length >= 3) result.push(letters.flat());
    else result.push(...row);
    row = [];
  };
  words.forEach((word, index) => {
    const isMark = word[0]?.text === ".";
    const isLetter = word.length === 1 && /[a-z]/.test(word[0]?.text ?? "");
    const goesOn = isMark && row.length > 0 && isSingle(words[index + 1]);
    if (isLetter || goesOn) {
      row.push(word);
      return;
    }
    close();
    result.push(word);
  });
  close();
  return result;
}

function isSingle(word: readonly Unit[] | undefined): boolean {
  return word?.length === 1 && /[a-z]/.test(word[0]?.text ?? "");
}

function joined(units: readonly Unit[]): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { text, start, end } of units)
    for (let index = 0; index < text.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
  return { folded: units.map(({ text }) => text).join(""), starts, ends };
}

/** The place in the original text of units `from` up to, not including, `to` of the folded one. */
export function spanOf(text: FoldedText, from: number, to: number): TextSpan {
  return { start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 };
}
