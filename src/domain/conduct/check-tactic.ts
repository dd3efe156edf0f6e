// The compliance guard on a recommended tactic.
import type { TacticCode } from "../tactics/tactic-table";
import { ADVICE_AGAINST_PROHIBITION, type ConductLevel } from "./conduct-code-table";
import { levelAfterAnswer, type ConditionAnswers, type ConductFinding } from "./conduct-finding";
import { TACTIC_CONDUCT } from "./tactic-conduct-table";

export interface TacticFacts {
  readonly answers: ConditionAnswers;
  readonly noContactRequest: boolean;
  /** The customer has paid three quarters of the price or more: taking goods back is refused (X15). */
  readonly hasPaidMostOfPrice?: boolean;
}

/** Tactics that call on or visit the customer. */
const CALLING: readonly TacticCode[] = ["T03", "T04", "T08"];

/**
 * What the guard says of a tactic: a flag asks the condition of its code, a note says what it must not
 * turn into. A block is shown with its reason beside the tactic, never instead of it.
 */
export function checkTactic(tactic: TacticCode, facts: TacticFacts): readonly ConductFinding[] {
  const about = { also: [], span: undefined, instead: "agreed-basis" } as const;
  const findings = (TACTIC_CONDUCT[tactic] ?? []).map((code): ConductFinding => {
    if (code === "X15" && facts.hasPaidMostOfPrice === true)
      return { ...about, code, level: "block", answered: undefined };
    const usual: ConductLevel =
      ADVICE_AGAINST_PROHIBITION.find((row) => row.code === code)?.level ?? "info";
    // A tactic that touches a prohibited form is lawful without it: the prohibition is told as a note.
    if (usual !== "flag") return { ...about, code, level: "info", answered: undefined };
    const answer = levelAfterAnswer(code, "flag", facts.answers);
    return {
      ...about,
      code,
      ...answer,
      level: answer.answered === undefined ? "flag" : answer.level,
    };
  });
  if (facts.noContactRequest && CALLING.includes(tactic))
    findings.push({ ...about, code: "C04", level: "block", answered: undefined });
  return findings;
}
