// How well a header names a role, by looking up its parts in the word tables.
import { isBucketHeader } from "./bucket-header";
import { COLUMN_ROLES, type ColumnRole } from "./column-role";
import { COLUMN_WORDS } from "./column-words-table";
import { DECOY_WORDS } from "./decoy-words-table";
import { type HeaderText, headerTextOf, MOST_REMEMBERED } from "./header-text";
import { isSlip } from "./misspelt-header";

interface Named {
  readonly role: ColumnRole;
  readonly weight: number;
}

const SURE = 1;
const WEAK = 0.55;

const squeezed = (text: string): string => text.replace(/ /g, "");

// The tables are folded like the headers, so that an author may write accents and both kinds of brackets.
const ROLES_BY_WORD = new Map<string, Named[]>();
for (const role of COLUMN_ROLES) {
  for (const [list, weight] of [
    [COLUMN_WORDS[role].sure, SURE],
    [COLUMN_WORDS[role].weak, WEAK],
  ] as const)
    for (const word of list) {
      const key = squeezed(headerTextOf(word).whole);
      const named = ROLES_BY_WORD.get(key) ?? [];
      if (!named.some((entry) => entry.role === role)) named.push({ role, weight });
      ROLES_BY_WORD.set(key, named);
    }
}

const DECOYS_BY_WORD = new Map<string, (typeof DECOY_WORDS)[number][]>();
for (const decoy of DECOY_WORDS)
  for (const word of decoy.words) {
    const key = squeezed(word);
    DECOYS_BY_WORD.set(key, [...(DECOYS_BY_WORD.get(key) ?? []), decoy]);
  }

/** How well one header names each role, 0–1, with the reasons for what it lost or won. */
export interface HeaderScores {
  readonly scores: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly isExact: Readonly<Partial<Record<ColumnRole, boolean>>>;
  /** Roles it would have named if a decoy word did not stand beside. */
  readonly decoyed: ReadonlySet<ColumnRole>;
}

const memory = new Map<string, HeaderScores>();

/** Scores a header against every role. */
export function headerScoresOf(text: string): HeaderScores {
  const known = memory.get(text);
  if (known) return known;
  const scores = scoredHeader(headerTextOf(text));
  if (memory.size > MOST_REMEMBERED) memory.clear();
  memory.set(text, scores);
  return scores;
}

const NO_DATES = { documentDate: 0, dueDate: 0, settledDate: 0 };

function scoredHeader(header: HeaderText): HeaderScores {
  const scores: Partial<Record<ColumnRole, number>> = {};
  const isExact: Partial<Record<ColumnRole, boolean>> = {};
  for (const reading of header.readings) {
    const length = squeezed(reading).length;
    for (const part of partsOf(reading))
      for (const { role, weight } of ROLES_BY_WORD.get(part) ?? []) {
        const isWhole = part.length === length;
        // A word inside a longer header counts by how much of the header it explains.
        const score = weight * (isWhole ? 1 : 0.3 + 0.65 * (part.length / length));
        if (score > (scores[role] ?? 0)) {
          scores[role] = score;
          isExact[role] = isWhole && weight === SURE;
        }
      }
  }
  // "未到期" and "Current" head sums, whatever dates they are about.
  if (isBucketHeader(header.whole)) Object.assign(scores, NO_DATES);
  const decoyed = withoutDecoys(header, scores, isExact);
  return { scores, isExact, decoyed };
}

function withoutDecoys(
  header: HeaderText,
  scores: Partial<Record<ColumnRole, number>>,
  isExact: Readonly<Partial<Record<ColumnRole, boolean>>>,
): Set<ColumnRole> {
  const decoyed = new Set<ColumnRole>();
  const wholeLength = squeezed(header.whole).length;
  const hit = new Set(partsOf(header.whole).flatMap((part) => DECOYS_BY_WORD.get(part) ?? []));
  for (const { against, factor } of hit)
    for (const role of against) {
      const score = scores[role];
      if (score === undefined) continue;
      // A word table that lists the whole header knows better than a table of warning words.
      const isWholeHeader = isExact[role] === true && isListed(header.whole, role, wholeLength);
      if (isWholeHeader) continue;
      scores[role] = score * factor;
      decoyed.add(role);
    }
  return decoyed;
}

function isListed(whole: string, role: ColumnRole, length: number): boolean {
  const key = squeezed(whole);
  return (
    key.length === length &&
    (ROLES_BY_WORD.get(key) ?? []).some((entry) => entry.role === role && entry.weight === SURE)
  );
}

const LONGEST_CHINESE_WORD = 10;
const LONGEST_PHRASE = 5;

/** Every run of words of a folded header, without blanks; of Chinese, every run of two characters and more. */
export function partsOf(reading: string): readonly string[] {
  const tokens = reading.split(" ");
  const parts = new Set<string>([squeezed(reading)]);
  for (let start = 0; start < tokens.length; start++)
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_PHRASE); end++)
      parts.add(tokens.slice(start, end).join(""));
  for (const token of tokens) {
    if (!/\p{Script=Han}|\p{Script=Katakana}/u.test(token)) continue;
    for (let start = 0; start < token.length - 1; start++)
      for (let size = 1; size <= LONGEST_CHINESE_WORD && start + size <= token.length; size++)
        parts.add(token.slice(start, start + size));
  }
  return [...parts];
}

const LEAST_LETTERS = 6;
const MISSPELT = 0.75;

/** Roles that a header names but for one slip of the finger; empty when it names one without, or is too short. */
export function misspeltScoresOf(text: string): Readonly<Partial<Record<ColumnRole, number>>> {
  const key = squeezed(headerTextOf(text).whole);
  if (key.length < LEAST_LETTERS || !/^[a-z]+$/.test(key)) return {};
  const { scores } = headerScoresOf(text);
  if (Object.values(scores).some((score) => score > 0)) return {};
  const found: Partial<Record<ColumnRole, number>> = {};
  for (const [word, named] of ROLES_BY_WORD) {
    if (word.length < LEAST_LETTERS || !isSlip(key, word)) continue;
    for (const { role, weight } of named)
      found[role] = Math.max(found[role] ?? 0, weight * MISSPELT);
  }
  return found;
}

/** The best score a text has as a header of any role; 0 when it is none. */
export function bestHeaderScore(text: string): number {
  let best = 0;
  for (const score of Object.values(headerScoresOf(text).scores)) if (score > best) best = score;
  return best;
}
