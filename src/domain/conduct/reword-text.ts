// A lawful rewording of a whole text: what may stand stays, the rest is said another way or left out.
import { checkText, type TextContext } from "./check-text";
import type { ConductFinding } from "./conduct-finding";
import type { TextSpan } from "./folded-text";
import { WORDINGS, type RewordingId } from "./wording-table";

/** Codes whose wording is replaced in place, not with its whole sentence. */
export type InPlaceCode = "how-not-why" | "X21" | "last-word";

/** The lawful sentences of one language. */
export interface RewordingWords {
  readonly sentences: Readonly<Record<RewordingId, string>>;
  readonly inPlace: Readonly<Record<InPlaceCode, string>>;
}

/** `text` undefined: there is nothing to reword. `changed`: sentences that were replaced or left out. */
export interface Rewording {
  readonly text: string | undefined;
  readonly changed: number;
}

type Words = Readonly<Record<"zh" | "en", RewordingWords>>;

/**
 * Rewords a text until the guard refuses nothing in it. Conditions that are still open stay open:
 * only the user can answer them.
 */
export function rewordText(text: string, context: TextContext, words: Words): Rewording {
  const first = checkText(text, context);
  if (!first.findings.some(isRefused)) return { text: undefined, changed: 0 };
  const own = words[isChinese(text) ? "zh" : "en"];
  // Reception is told name and number only, whatever the text was about.
  if (first.findings.some(({ code }) => code === "X43"))
    return { text: own.sentences["call-back"], changed: sentencesOf(text).length };
  const used = new Set<RewordingId>();
  let changed = 0;
  const kept = sentencesOf(text).map((sentence) => {
    const refused = refusedIn(sentence, first.findings);
    if (refused.length === 0) return sentence.text;
    changed += 1;
    return rewordedSentence(sentence, refused, { words, used });
  });
  const reworded = withoutRefused(tidy(kept.join("")), context);
  return { text: reworded === "" ? own.sentences["ask-condition"] : reworded, changed };
}

interface Sentence extends TextSpan {
  readonly text: string;
}

/** Sentences with their marks and the blanks after them; a point inside a number or name ends none. */
function sentencesOf(text: string): Sentence[] {
  const pattern =
    /[^。！？!?；;\n.]*(?:\.(?=\S)[^。！？!?；;\n.]*)*(?:[。！？!?；;.]+["”’)）]*[^\S\n]*\n*|\n+|$)/gu;
  return [...text.matchAll(pattern)]
    .filter(([whole]) => whole !== "")
    .map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function refusedIn(sentence: Sentence, findings: readonly ConductFinding[]): ConductFinding[] {
  return findings.filter(
    (finding) =>
      isRefused(finding) &&
      finding.span !== undefined &&
      finding.span.start < sentence.end &&
      finding.span.end > sentence.start,
  );
}

function isRefused({ level, span, code }: ConductFinding): boolean {
  return (level === "block" || level === "rewrite") && (span !== undefined || code === "X43");
}

function rewordedSentence(
  sentence: Sentence,
  refused: readonly ConductFinding[],
  { words, used }: { readonly words: Words; readonly used: Set<RewordingId> },
): string {
  const own = words[isChinese(sentence.text) ? "zh" : "en"];
  const [only] = refused;
  if (only !== undefined && refused.every(({ code }) => code === only.code)) {
    const put = replacedInPlace(sentence, refused, own);
    if (put !== undefined) return put;
  }
  const ending = /\s*$/u.exec(sentence.text)?.[0] ?? "";
  // The strictest reason decides what is said instead, once in a text.
  const instead = [...refused].sort(
    (one, other) => Number(one.level !== "block") - Number(other.level !== "block"),
  )[0]?.instead;
  if (instead === undefined || instead === "drop" || used.has(instead)) return ending;
  used.add(instead);
  return own.sentences[instead] + (ending === "" && own === words.en ? " " : ending);
}

function replacedInPlace(
  sentence: Sentence,
  refused: readonly ConductFinding[],
  words: RewordingWords,
): string | undefined {
  const code = refused[0]?.code;
  if (code !== "how-not-why" && code !== "X21" && code !== "last-word") return undefined;
  const whole = WORDINGS.find((wording) => wording.code === code)?.replace === "clause";
  const spans = refused.flatMap(({ span }) => (span === undefined ? [] : [span]));
  const from = Math.max(0, Math.min(...spans.map(({ start }) => start)) - sentence.start);
  const to = Math.max(...spans.map(({ end }) => end)) - sentence.start;
  const { text } = sentence;
  const start = whole
    ? Math.max(...["，", ",", "：", ":"].map((mark) => text.lastIndexOf(mark, from))) + 1
    : from;
  const after = whole ? text.slice(to).search(/[，,。！？!?；;.\n]|$/u) : 0;
  const blank = whole && /[,:]$/u.test(text.slice(0, start)) ? " " : "";
  return text.slice(0, start) + blank + words.inPlace[code] + text.slice(to + after);
}

/** What is refused even now leaves sentence by sentence; the rounds are few, as each leaves at least one. */
function withoutRefused(text: string, context: TextContext): string {
  let rest = text;
  for (;;) {
    const { findings } = checkText(rest, context);
    const sentences = sentencesOf(rest);
    const lawful = sentences.filter((sentence) => refusedIn(sentence, findings).length === 0);
    if (lawful.length === sentences.length) return rest;
    rest = tidy(lawful.map((sentence) => sentence.text).join(""));
  }
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]{2,}/gu, " ")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
