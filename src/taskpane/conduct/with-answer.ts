import type { ConditionCode } from "../../domain/conduct/conduct-code-table";
import type { ConditionAnswers } from "../../domain/conduct/conduct-finding";

/** The answers with one given, changed, or taken back (undefined). */
export function withAnswer(
  answers: ConditionAnswers,
  code: ConditionCode,
  holds: boolean | undefined,
): ConditionAnswers {
  const others = Object.entries(answers).filter(([answered]) => answered !== code);
  return Object.fromEntries(holds === undefined ? others : [...others, [code, holds]]);
}
