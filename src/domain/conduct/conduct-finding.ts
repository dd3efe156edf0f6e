import type { ConditionCode, ConductCode, ConductLevel } from "./conduct-code-table";
import { CONDUCT_LEVELS, isConditionCode, isStrict } from "./conduct-code-table";
import type { TextSpan } from "./folded-text";
import type { RewordingId } from "./wording-table";

/** Answers to conditions stated by the guard: true = the condition holds, false = it does not. */
export type ConditionAnswers = Readonly<Partial<Record<ConditionCode, boolean>>>;

/** What the guard says of one place of a text, of a contact or of a tactic. Why and what instead are in messages/. */
export interface ConductFinding {
  readonly code: ConductCode;
  /** Other rules the same place offends. */
  readonly also: readonly ConductCode[];
  readonly level: ConductLevel;
  /** Undefined where the finding is about the whole. */
  readonly span: TextSpan | undefined;
  readonly instead: RewordingId;
  /** The condition was answered: a flag became a note (true) or a block (false). */
  readonly answered: boolean | undefined;
}

/** The strictest level of some findings; undefined when there is nothing to say. */
export function strictestOf(findings: readonly ConductFinding[]): ConductLevel | undefined {
  return CONDUCT_LEVELS.find((level) => findings.some((finding) => finding.level === level));
}

/** Level of a code after the user's answer. Only codes with a stated condition can be answered. */
export function levelAfterAnswer(
  code: ConductCode,
  level: ConductLevel,
  answers: ConditionAnswers,
): Pick<ConductFinding, "level" | "answered"> {
  if (level !== "flag" || !isConditionCode(code)) return { level, answered: undefined };
  const answer = answers[code];
  if (answer === undefined)
    return { level: isStrict(code) ? "block" : "flag", answered: undefined };
  return { level: answer ? "info" : "block", answered: answer };
}
