// Checked by tsc, never run: a question that does not fit its fact must not compile.
import type { Condition, TacticRule } from "../../../src/domain/tactics/rule";

export const fitting: readonly Condition[] = [
  { fact: "daysPastDue", is: "at least", value: 31 },
  { fact: "stage", is: "one of", value: ["S1", "S2"] },
  { fact: "owesNothing", is: "true" },
  { fact: "dispute", is: "unknown" },
];

// @ts-expect-error A number is not one of some options.
export const numberAsChoice: Condition = { fact: "daysPastDue", is: "one of", value: ["S1"] };
// @ts-expect-error There is no stage S9.
export const unknownOption: Condition = { fact: "stage", is: "one of", value: ["S9"] };
// @ts-expect-error An empty choice can never match.
export const emptyChoice: Condition = { fact: "stage", is: "one of", value: [] };
// @ts-expect-error No such fact.
export const unknownFact: Condition = { fact: "mood", is: "true" };
// @ts-expect-error A yes or no is not more than anything.
export const comparedYesNo: Condition = { fact: "owesNothing", is: "at least", value: 1 };

const advise = { tactic: "T04", next: [] } as const;
// @ts-expect-error A rule without a condition would match everybody.
export const unconditional: TacticRule = { id: "always", when: [], advise };
export const noTactic: TacticRule = {
  id: "odd",
  when: [{ fact: "owesNothing", is: "true" }],
  // @ts-expect-error There is no tactic T99.
  advise: { tactic: "T99", next: [] },
};
