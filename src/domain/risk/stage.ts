import { DEFAULT_POLICY, type CollectionPolicy } from "../policy/collection-policy";
import { STAGES, type Phase, type StageId } from "./stage-table";

const ENDING = ["S0", "S1", "S2", "S3", "S4", "S5"] as const;

/**
 * The stage of a debt by its days past due (catalogue 5.2).
 *
 * @example stageOf(0, DEFAULT_POLICY) // "S1": due today is the first day of "just due", though it is not late yet
 */
export function stageOf(daysPastDue: number, policy: CollectionPolicy = DEFAULT_POLICY): StageId {
  return ENDING.find((stage) => daysPastDue <= policy[`stage.${stage}.lastDay`]) ?? "S6";
}

/** Days until the debt enters its next stage; undefined in the last one. */
export function daysToNextStage(daysPastDue: number, policy: CollectionPolicy): number | undefined {
  const stage = stageOf(daysPastDue, policy);
  return stage === "S6" ? undefined : policy[`stage.${stage}.lastDay`] + 1 - daysPastDue;
}

/** The phase of the collection cycle that a stage lies in. */
export function phaseOf(stage: StageId): Phase {
  return STAGES.find(({ id }) => id === stage)?.phase ?? "none";
}

/** 0 for S0 … 6 for S6. */
export function stageNumber(stage: StageId): number {
  return STAGES.findIndex(({ id }) => id === stage);
}
