// Customers that look like one and the same: suggested for joining, with the evidence, and never joined here.
import type { Customer } from "./ledger";
import { LEGAL_FORMS } from "./legal-forms-table";

/** What makes two customers look alike. */
export type JoinEvidence =
  "same-name-other-id" | "legal-form-differs" | "punctuation-differs" | "one-character-differs";

/** Customers that may be one; indexes into `Ledger.customers`, in their order. */
export interface JoinSuggestion {
  readonly customers: readonly number[];
  readonly evidence: JoinEvidence;
}

/** More customers than this are compared by their names without legal form only. */
const MOST_COMPARED = 50_000;

/** Suggests which customers may be the same. Each customer is in at most one suggestion per kind of evidence. */
export function joinSuggestionsOf(customers: readonly Customer[]): readonly JoinSuggestion[] {
  const bare = customers.map(({ name }) => withoutMarks(name));
  const core = customers.map(({ name }) => coreName(name));
  const suggestions = [
    ...grouped(bare, (group) => evidenceForSameName(customers, group)),
    ...grouped(core, (group) =>
      new Set(group.map((index) => bare[index])).size > 1 ? "legal-form-differs" : undefined,
    ),
    ...(customers.length > MOST_COMPARED ? [] : oneCharacterApart(core)),
  ];
  return suggestions.sort((a, b) => (a.customers[0] ?? 0) - (b.customers[0] ?? 0));
}

function evidenceForSameName(
  customers: readonly Customer[],
  group: readonly number[],
): JoinEvidence {
  const names = new Set(group.map((index) => folded(customers[index]?.name ?? "")));
  return names.size === 1 ? "same-name-other-id" : "punctuation-differs";
}

function grouped(
  keys: readonly string[],
  evidenceOf: (group: readonly number[]) => JoinEvidence | undefined,
): readonly JoinSuggestion[] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === "") return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].flatMap((group): readonly JoinSuggestion[] => {
    const evidence = group.length > 1 ? evidenceOf(group) : undefined;
    return evidence === undefined ? [] : [{ customers: group, evidence }];
  });
}

const folded = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** Letters and digits only. */
function withoutMarks(name: string): string {
  return folded(name).replace(/[^\p{L}\p{N}]/gu, "");
}

const CHINESE_FORM = new RegExp(`(?:${LEGAL_FORMS.chinese.join("|")})`, "gu");
const LATIN_FORM = new RegExp(`\\s(?:${LEGAL_FORMS.latin.join("|")})(?=$|\\s)`, "gu");

/** The name without legal form, brackets and marks; "" when too little is left to compare. */
function coreName(name: string): string {
  const words = folded(name)
    .replace(/[.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const core = words
    .replace(CHINESE_FORM, "")
    .replace(LATIN_FORM, " ")
    .replace(LATIN_FORM, " ")
    .replace(/\s+/g, "");
  const isEnough = /\p{Script=Han}/u.test(core) ? core.length >= 2 : core.length >= 3;
  return isEnough ? core : "";
}

/**
 * Names that differ by one character, found through the names each leaves when one character is taken out,
 * so that a thousand customers are not compared with a thousand others. Numbers must be equal: 三号店 is not 二号店.
 */
function oneCharacterApart(cores: readonly string[]): readonly JoinSuggestion[] {
  const byShortened = new Map<string, number[]>();
  cores.forEach((core, index) => {
    if (core.length < leastLength(core) || core.length > 60) return;
    for (const key of new Set([core, ...shortenedForms(core)])) {
      const holders = byShortened.get(key);
      if (holders) holders.push(index);
      else byShortened.set(key, [index]);
    }
  });
  const seen = new Set<string>();
  const found: JoinSuggestion[] = [];
  for (const holders of byShortened.values())
    for (let a = 0; a < holders.length && holders.length <= 20; a++)
      for (let b = a + 1; b < holders.length; b++) {
        const [first, second] = [holders[a] ?? 0, holders[b] ?? 0];
        const key = `${first}/${second}`;
        if (seen.has(key) || !isOneEditApart(cores[first] ?? "", cores[second] ?? "")) continue;
        seen.add(key);
        found.push({ customers: [first, second], evidence: "one-character-differs" });
      }
  return found;
}

const leastLength = (core: string): number => (/\p{Script=Han}/u.test(core) ? 5 : 8);

function shortenedForms(core: string): readonly string[] {
  return Array.from(core, (_, index) => core.slice(0, index) + core.slice(index + 1));
}

const NUMBERS = /[\d一二三四五六七八九十东南西北甲乙丙丁上下大小新老abcd]/u;

function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const edited =
    restA.length === restB.length
      ? restA.slice(1) === restB.slice(1)
      : restA.length > restB.length
        ? restA.slice(1) === restB
        : restB.slice(1) === restA;
  // A digit or a point of the compass tells two branches apart; it is no slip of the pen. Letters of Latin names may be.
  const isHan = /\p{Script=Han}/u.test(a);
  const differing = (restA[0] ?? "") + (restB[0] ?? "");
  return edited && !(isHan ? NUMBERS.test(differing) : /\d/.test(differing));
}
