// Plans for many debts of which nothing is known but days, amounts and four facts: most of them are alike, so that
// what is equal is planned once.
import type { CollectionPolicy } from "../policy/collection-policy";
import { planTactics } from "./plan-tactics";
import { amountClassIn, disputeOfAmounts } from "./standing";
import type { TacticInputs } from "./tactic-inputs";
import type { TacticPlan } from "./tactic-plan";
import { priorityOf, priorityParts, recoveryForecast } from "./worklist-priority";

/** All that may differ between the debts; anything else known of a debt needs `planTactics`. */
export type PlainDebt = Pick<
  TacticInputs,
  | "asOfDate"
  | "daysPastDue"
  | "currency"
  | "openAmountMinor"
  | "disputedAmountMinor"
  | "totalOpenMinor"
  | "amountRank"
  | "reason"
  | "behaviour"
  | "quadrant"
  | "importance"
>;

export interface SharedPlanner {
  /** A plan of the same size class; its priority and forecast are those of the first such debt. */
  readonly alike: (debt: PlainDebt) => TacticPlan;
  /** The plan of this very debt, as `planTactics` gives it. */
  readonly own: (debt: PlainDebt) => TacticPlan;
}

/** A planner under one policy. Of the amounts a plan sees their class, what is disputed, and nothing being open. */
export function sharedPlanner(policy: CollectionPolicy): SharedPlanner {
  const plans = new Map<string, TacticPlan>();
  const alike = (debt: PlainDebt): TacticPlan => {
    const key = keyOf(debt, policy);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = planTactics(debt, policy);
    plans.set(key, plan);
    return plan;
  };
  const own = (debt: PlainDebt): TacticPlan => {
    const plan = alike(debt);
    const { standing, main, outranked } = plan;
    const parts = priorityParts(debt, standing, policy);
    return {
      ...plan,
      priorityParts: parts,
      priority: plan.priority === undefined ? undefined : priorityOf(standing, parts, policy),
      forecast: recoveryForecast(debt, standing, { main, outranked }, policy),
    };
  };
  return { alike, own };
}

function keyOf(debt: PlainDebt, policy: CollectionPolicy): string {
  const { asOfDate, daysPastDue, currency, openAmountMinor, disputedAmountMinor } = debt;
  const { reason = "", behaviour = "", quadrant = "", importance = "" } = debt;
  const dispute = disputeOfAmounts(openAmountMinor, disputedAmountMinor);
  const size = openAmountMinor === 0 ? "none" : amountClassIn(debt, dispute, policy);
  return `${asOfDate} ${daysPastDue} ${currency.code} ${currency.minorDigits} ${size} ${dispute} ${reason} ${behaviour} ${quadrant} ${importance}`;
}
