import type { LedgerQuestion } from "./reading";

/**
 * The key under which `ReadingChoices.answers` takes the answer to a question: the code alone, or with what
 * it is about, the role for "which-column" and else the column's header.
 */
export function answerKeyOf({ code, role, column }: LedgerQuestion): string {
  const about = role ?? column;
  return about === "" ? code : `${code}:${about}`;
}
