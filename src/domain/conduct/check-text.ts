// The compliance guard on a text: what in it may not be sent, should be reworded, or needs a condition.
import {
  levelAfterAnswer,
  strictestOf,
  type ConditionAnswers,
  type ConductFinding,
} from "./conduct-finding";
import { CONDUCT_LEVELS, type ConductLevel } from "./conduct-code-table";
import { findWordings, type FoundWording } from "./find-wordings";
import type { TextSpan } from "./folded-text";
import { isNegated } from "./negation";
import { recipientFinding, type RecipientId } from "./recipient-table";
import { sumsIn } from "./sums-in-text";

/** What is known about a text beside its words. */
export interface TextContext {
  /** A text that is to be sent or said, or a note that stays with us. */
  readonly kind: "draft" | "note";
  readonly recipient?: RecipientId;
  readonly answers?: ConditionAnswers;
  /** The court's number of a case; with it a text may say that a suit exists. */
  readonly caseNumber?: string;
  /** Names that are names only (the customer, our company): a word inside one says nothing. */
  readonly names?: readonly string[];
  /** Sums in whole units that the ledger knows. A sum with a currency mark that is none of them is untrue (C10). */
  readonly knownSums?: readonly number[];
}

export interface TextCheck {
  /** In the order of the text; findings about the whole come first. */
  readonly findings: readonly ConductFinding[];
  /** Undefined: nothing to say. */
  readonly level: ConductLevel | undefined;
  /** May be sent as it stands: nothing blocked, nothing to reword, no condition open. */
  readonly isClear: boolean;
}

/**
 * Checks a text against the prohibited acts (C01–C20) and the advice that meets them (X01–X45).
 *
 * A block is never lifted by an answer; a flag is, when its condition is confirmed. Text is data here:
 * nothing in it is evaluated. The check is a help, not legal advice.
 */
export function checkText(text: string, context: TextContext): TextCheck {
  const findings = [
    ...wholeFindings(text, context),
    ...wordingFindings(text, context),
    ...sumFindings(text, context.knownSums),
  ].sort((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1));
  const level = strictestOf(findings);
  return { findings, level, isClear: level === undefined || level === "info" };
}

function wordingFindings(text: string, context: TextContext): ConductFinding[] {
  const found = findWordings(text).filter(
    ({ wording, span }) =>
      (wording.only === undefined || wording.only === context.kind) &&
      !isInsideName(text, span, context.names ?? []),
  );
  return withoutCovered(found.map((one) => findingOf(text, one, context)));
}

function findingOf(text: string, found: FoundWording, context: TextContext): ConductFinding {
  const { wording, span } = found;
  const { code, also = [], instead } = wording;
  const answers = answersOf(context);
  const base = { code, also, instead, span };
  if (wording.level === "info" || isNegated(text, span))
    return { ...base, level: "info", answered: undefined };
  // A comma inside a word: it may be two words. Said, not refused.
  if (found.isSplit) return { ...base, level: "flag", answered: undefined };
  const { level, answered } = levelAfterAnswer(code, wording.level, answers);
  // A note may name a crime that counsel has to look at; it is not an accusation sent out.
  const isNoteOfFacts = context.kind === "note" && wording.level === "flag" && level === "block";
  return { ...base, answered, level: isNoteOfFacts && answered === undefined ? "flag" : level };
}

/** A court's case number answers the conditions that ask for one. */
function answersOf({ answers = {}, caseNumber }: TextContext): ConditionAnswers {
  return isCaseNumber(caseNumber) ? { C06: true, X04: true, ...answers } : answers;
}

/** Whether a text can be a case number, such as （2026）沪0115民初1234号 or an arbitration number. */
export function isCaseNumber(text: string | undefined): boolean {
  const plain = (text ?? "").normalize("NFKC").replaceAll(/\s/g, "");
  return plain.length >= 6 && /\d{2}/.test(plain) && /[\p{L}]/u.test(plain);
}

function wholeFindings(text: string, { recipient, kind, answers }: TextContext): ConductFinding[] {
  if (recipient === undefined || kind === "note" || text.trim() === "") return [];
  const about = recipientFinding(recipient);
  if (about === undefined) return [];
  if (about.code === "X43" && !DEBT_WORDS.test(text)) return [];
  const { level, answered } = levelAfterAnswer(about.code, about.level, answers ?? {});
  const instead = about.code === "X43" ? "call-back" : "written-contact";
  return [{ code: about.code, also: ["C03"], level, answered, instead, span: undefined }];
}

const DEBT_WORDS =
  /欠|逾期|催|货款|账款|付款|未付|到期|发票|对账|\b(?:debts?|overdue|past due|owe[sd]?|invoices?|payments?|unpaid|outstanding)\b/i;

function sumFindings(text: string, known: readonly number[] | undefined): ConductFinding[] {
  if (known === undefined) return [];
  return sumsIn(text)
    .filter(({ amount }) => !known.some((sum) => Math.abs(sum - amount) < 0.005))
    .map(({ span }) => ({
      code: "C10",
      also: [],
      level: "block",
      span,
      instead: "state-claim",
      answered: undefined,
    }));
}

/** A company may be called what it likes: 孩子王, 定位科技. The name has to say more than the word found. */
function isInsideName(text: string, span: TextSpan, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name.trim().length < span.end - span.start + 2) return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (at <= span.start && span.end <= at + name.length) return true;
    return false;
  });
}

/** Of findings on the same words the strictest stays; equal ones stay side by side only with different codes. */
function withoutCovered(findings: readonly ConductFinding[]): ConductFinding[] {
  return findings.filter((finding, index) => {
    const { span } = finding;
    return !findings.some((other, at) => {
      if (at === index || other.span === undefined || span === undefined) return false;
      const covers = other.span.start <= span.start && span.end <= other.span.end;
      if (!covers) return false;
      const strictness =
        CONDUCT_LEVELS.indexOf(other.level) - CONDUCT_LEVELS.indexOf(finding.level);
      const isSame = other.span.start === span.start && other.span.end === span.end;
      if (other.code === finding.code)
        return strictness < 0 || (strictness === 0 && (!isSame || at < index));
      return strictness < 0;
    });
  });
}
