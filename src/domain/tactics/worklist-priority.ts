// Worklist order and forecast (catalogue 5.10).
import { promiseWeight } from "../metrics/cash-forecast";
import { roundHalfUp } from "../money/round-half-up";
import type { CollectionPolicy } from "../policy/collection-policy";
import { isPromiseRunning, type RunningOverrides } from "./level";
import { disputedMinorOf } from "./standing";
import type { TacticInputs } from "./tactic-inputs";
import type { RecoveryForecast, Standing, TacticPlan } from "./tactic-plan";

/** The parts of the priority, each 0–1 but the score (0–100). */
export function priorityParts(
  inputs: TacticInputs,
  standing: Standing,
  policy: CollectionPolicy,
): TacticPlan["priorityParts"] {
  return {
    score: standing.risk.score,
    amountRank: inputs.amountRank,
    window: windowOf(standing, policy),
    legal: Math.max(limitationUrgency(standing, policy), guaranteeUrgency(standing, policy)),
  };
}

/** Priority in the worklist, 0–100 to two decimals, halves up, from exact values. */
export function priorityOf(
  standing: Standing,
  parts: TacticPlan["priorityParts"],
  policy: CollectionPolicy,
): number {
  const exact =
    policy["priority.score"] * standing.risk.exact +
    100 *
      (policy["priority.amount"] * parts.amountRank +
        policy["priority.window"] * parts.window +
        policy["priority.legal"] * parts.legal);
  return roundHalfUp(exact, 2);
}

function windowOf({ stage, daysPastDue }: Standing, policy: CollectionPolicy): number {
  const isNear = stage === "S0" && daysPastDue >= policy["planConfirmOffset"];
  return isNear ? policy["stage.S0.windowNear"] : policy[`stage.${stage}.window`];
}

function limitationUrgency({ limitation }: Standing, policy: CollectionPolicy): number {
  const { daysLeft, isExpired } = limitation;
  if (isExpired || daysLeft === undefined || daysLeft < 0) return 0;
  if (daysLeft <= policy["limitationAlert.third"]) return policy["legal.limitation30"];
  if (daysLeft <= policy["limitationAlert.second"]) return policy["legal.limitation90"];
  return daysLeft <= policy["limitationAlert.first"] ? policy["legal.limitation180"] : 0;
}

function guaranteeUrgency(
  { guaranteeDaysLeft: daysLeft }: Standing,
  policy: CollectionPolicy,
): number {
  if (daysLeft === undefined || daysLeft < 0) return 0;
  if (daysLeft <= policy["guaranteeAlert"]) return policy["legal.guarantee30"];
  return daysLeft <= policy["O6.guaranteeDays"] ? policy["legal.guarantee60"] : 0;
}

/** What can be expected of a customer. The disputed part is left out, and a promise counts with its weight. */
export function recoveryForecast(
  inputs: TacticInputs,
  standing: Standing,
  overrides: Pick<RunningOverrides, "main" | "outranked">,
  policy: CollectionPolicy,
): RecoveryForecast {
  const holds = [overrides.main, ...overrides.outranked];
  const isExcluded =
    holds.some((code) => code === "O2" || code === "O4" || code === "O5") ||
    standing.grade.grade === "G5";
  const openMinor = inputs.openAmountMinor - disputedMinorOf(inputs, standing.dispute);
  const promised = isPromiseRunning(inputs) ? (inputs.promise?.amountMinor ?? 0) : 0;
  const promisedMinor = Math.min(promised, openMinor);
  const recoveryRate = policy[`stage.${standing.stage}.recovery`];
  const { promiseWeight, weightOrigin } = promiseWeightOf(inputs, standing, policy);
  const expected = promisedMinor * promiseWeight + (openMinor - promisedMinor) * recoveryRate;
  return {
    ...{ promisedMinor, promiseWeight, weightOrigin, recoveryRate, isExcluded },
    expectedMinor: isExcluded ? 0 : roundHalfUp(expected, 0),
  };
}

function promiseWeightOf(
  inputs: TacticInputs,
  { behaviour }: Standing,
  policy: CollectionPolicy,
): Pick<RecoveryForecast, "promiseWeight" | "weightOrigin"> {
  const { promisesKept = 0, promisesBroken = 0 } = inputs;
  const isHabitual = behaviour.behaviour === "B3" || behaviour.behaviour === "B4";
  const { weight, origin } = promiseWeight(
    { kept: promisesKept, broken: promisesBroken, isHabitual },
    policy,
  );
  const weightOrigin = origin === "own" ? "measured" : isHabitual ? "habitual" : "default";
  return { promiseWeight: weight, weightOrigin };
}
