import type { CustomerFacts, FACT_KINDS, FactName } from "./fact";
import type { TacticCode } from "./tactic-table";

type Options<Name extends FactName> = Exclude<CustomerFacts[Name], undefined>;

type QuestionAbout<Name extends FactName> = (typeof FACT_KINDS)[Name] extends "number"
  ? { readonly fact: Name; readonly is: "at least" | "at most"; readonly value: number }
  : (typeof FACT_KINDS)[Name] extends "yes-no"
    ? { readonly fact: Name; readonly is: "true" | "false" }
    : {
        readonly fact: Name;
        readonly is: "one of";
        readonly value: readonly [Options<Name>, ...Options<Name>[]];
      };

/** A question about one fact. Only questions that fit the fact's kind compile; any fact can be unknown. */
export type Condition = {
  [Name in FactName]: QuestionAbout<Name> | { readonly fact: Name; readonly is: "unknown" };
}[FactName];

/**
 * When we advise which tactic. Plain data: it can be printed, explained and compared in review.
 * Why we advise it stands in messages/, under the rule's id.
 */
export interface TacticRule {
  readonly id: string;
  readonly when: readonly [Condition, ...Condition[]];
  readonly advise: {
    readonly tactic: TacticCode;
    /** What comes next if it does not help, in this order. */
    readonly next: readonly TacticCode[];
  };
}
