// Steps 4 and 5 of the algorithm (catalogue 5.11): the overrides that run and the level of escalation.
import type { CollectionPolicy } from "../policy/collection-policy";
import { stageNumber } from "../risk/stage";
import { OVERRIDES, type MainOverride, type Override, type OverrideCode } from "./modifier-table";
import type { TacticInputs } from "./tactic-inputs";
import type { LevelLine, Standing } from "./tactic-plan";

/** The row of an override. */
export function overrideOf(code: OverrideCode): Override {
  const found = OVERRIDES.find((override) => override.code === code);
  if (found === undefined) throw new Error(`There is no override ${code}.`);
  return found;
}

export interface RunningOverrides {
  readonly main: MainOverride | undefined;
  /** The main one first, then those that apply in addition. */
  readonly all: readonly OverrideCode[];
  readonly outranked: readonly MainOverride[];
  readonly isLimitationNear: boolean;
  readonly isGuaranteeNear: boolean;
}

/** The overrides that hold, the main one first. O6 and O7 in part do not apply under O1 and O2. */
export function overridesOf(
  inputs: TacticInputs,
  standing: Standing,
  policy: CollectionPolicy,
): RunningOverrides {
  const holds = mainConditions(inputs, standing, policy);
  const mains = OVERRIDES.filter(({ isMain }) => isMain).map(({ code }) => code as MainOverride);
  const [main, ...outranked] = mains.filter((code) => holds[code]);
  const isDunned = main !== "O1" && main !== "O2";
  const { limitation, guaranteeDaysLeft } = standing;
  const isLimitationNear =
    isDunned && !limitation.isExpired && isWithin(limitation.daysLeft, policy["O6.limitationDays"]);
  const isGuaranteeNear = isDunned && isWithin(guaranteeDaysLeft, policy["O6.guaranteeDays"]);
  const all: OverrideCode[] = main === undefined ? [] : [main];
  if (inputs.noContactRequest === true) all.push("O3");
  if (isLimitationNear || isGuaranteeNear) all.push("O6");
  if (isDunned && standing.dispute === "partial") all.push("O7 partial");
  return { main, all, outranked, isLimitationNear, isGuaranteeNear };
}

function isWithin(daysLeft: number | undefined, most: number): boolean {
  return daysLeft !== undefined && daysLeft >= 0 && daysLeft <= most;
}

function mainConditions(
  inputs: TacticInputs,
  standing: Standing,
  policy: CollectionPolicy,
): Readonly<Record<MainOverride, boolean>> {
  const { behaviour, fraudSigns, reason, dispute, limitation } = standing;
  return {
    O1: inputs.openAmountMinor === 0,
    O2: inputs.insolvency === "accepted",
    O4: behaviour.behaviour === "B4" && fraudSigns >= policy["O4.fraudSigns"],
    O5: limitation.isExpired,
    O7: dispute === "full",
    O8: reason === "RC11" || (reason === "RC09" && inputs.ourFaultProven === true),
    O10: isPromiseRunning(inputs) && fraudSigns === 0,
    O9: inputs.externalEvent === true,
  };
}

/** Whether a promise has not run out yet: its day is the as-of date or later. */
export function isPromiseRunning({ promise, promiseRunning, asOfDate }: TacticInputs): boolean {
  return promiseRunning ?? (promise !== undefined && promise.date >= asOfDate);
}

/** The level of escalation, with every step that leads to it. */
export function levelLine(
  standing: Standing,
  main: MainOverride | undefined,
  policy: CollectionPolicy,
): LevelLine {
  const { stage, behaviour, risk, importance, quadrant, grade } = standing;
  const base = policy[`stage.${stage}.baseLevel`];
  const deltas = {
    behaviour: policy[`behaviour.${behaviour.behaviour}.delta`],
    tier: policy[`tier.${risk.tier}.delta`],
    class: policy[`class.${importance}.delta`],
    quadrant: quadrantDelta(standing, policy),
  };
  const sum = deltas.behaviour + deltas.tier + deltas.class + deltas.quadrant;
  const delta = within(sum, policy["level.leastDelta"], policy["level.mostDelta"]);
  const least = policy[`stage.${stage}.leastLevel`];
  const inStage = within(base + delta, least, policy[`stage.${stage}.mostLevel`]);
  const gradeLeast = policy[`grade.${grade.grade}.leastLevel`];
  const cap = capOf(main, policy);
  const line = { base, deltas, delta, inStage, gradeLeast, cap };
  if (main === "O1" || main === "O2") return { ...line, level: undefined };
  // Fraud sets the level; every other override only limits it, and wins over the grade.
  if (main === "O4") return { ...line, level: cap };
  const reached = Math.max(inStage, gradeLeast);
  return { ...line, level: cap === undefined ? reached : Math.min(reached, cap) };

  function quadrantDelta(of: Standing, numbers: CollectionPolicy): number {
    const { quadrant: id } = quadrant;
    const isTooEarly = id === "Q4" && stageNumber(of.stage) < numbers["quadrant.Q4.fromStage"];
    return isTooEarly ? 0 : numbers[`quadrant.${id}.delta`];
  }
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function capOf(main: MainOverride | undefined, policy: CollectionPolicy): number | undefined {
  if (main === "O4") return policy["O4.level"];
  if (main === "O5" || main === "O7" || main === "O8" || main === "O9")
    return policy[`${main}.mostLevel`];
  return undefined;
}
