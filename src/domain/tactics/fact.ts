import type { AmountClass } from "../risk/amount-class";
import type { StageId } from "../risk/stage-table";

export type DisputeState = "none" | "partial" | "full";

/** Every fact a tactic rule may ask about, with its kind. The kind decides which questions make sense. */
export const FACT_KINDS = {
  daysPastDue: "number",
  stage: "choice",
  amountClass: "choice",
  dispute: "choice",
  owesNothing: "yes-no",
  hasOwedItems: "yes-no",
} as const satisfies Readonly<Record<keyof CustomerFacts, "number" | "yes-no" | "choice">>;

export type FactName = keyof typeof FACT_KINDS;

/** What is known of one customer in one currency. Undefined means unknown, which is a fact as well. */
export interface CustomerFacts {
  /** Negative before the due date; unknown when nothing owed has one. */
  readonly daysPastDue: number | undefined;
  readonly stage: StageId | undefined;
  readonly amountClass: AmountClass;
  readonly dispute: DisputeState;
  /** All open items, credits taken off, come to nothing or less. */
  readonly owesNothing: boolean;
  /** Something is owed, whether or not credits cover it. */
  readonly hasOwedItems: boolean;
}
