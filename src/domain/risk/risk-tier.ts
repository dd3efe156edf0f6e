// First form of the risk tier: the stage decides it. The nine factors replace the score, not the shape.
import { STAGES, type StageId } from "./stage-table";
import { TIERS, type TierId } from "./tier-table";

/** Where a customer stands, with the figures that put it there. */
export interface RiskTier {
  readonly tier: TierId;
  readonly stage: StageId;
  /** 0–100, higher is worse. */
  readonly score: number;
  /** What the score was made of. */
  readonly origin: "stage-default";
  readonly daysPastDue: number;
}

/**
 * The stage of a debt by its days past due.
 *
 * @example stageOf(0) // "S1": due today is the first day of "just due", though it is not late yet
 */
export function stageOf(daysPastDue: number): StageId {
  return (STAGES.find((stage) => isWithin(daysPastDue, stage.toDaysPastDue)) ?? STAGES[6]).id;
}

function isWithin(daysPastDue: number, to: number | null): boolean {
  return to === null || daysPastDue <= to;
}

/** The tier that a risk score lies in. */
export function tierOf(score: number): TierId {
  return (TIERS.find((tier) => score < tier.belowScore) ?? TIERS[3]).id;
}

/** The risk tier that days past due alone give. */
export function riskTierOf(daysPastDue: number): RiskTier {
  const stage = stageOf(daysPastDue);
  const score = STAGES.find(({ id }) => id === stage)?.defaultScore ?? 0;
  return { tier: tierOf(score), stage, score, origin: "stage-default", daysPastDue };
}
