// The nine-factor score and its tier (catalogue 5.4).
import type { CollectionPolicy } from "../policy/collection-policy";
import { roundHalfUp } from "../money/round-half-up";
import type { StageId } from "./stage-table";

/** The nine factors, in the course's order. */
export const FACTORS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Factor = (typeof FACTORS)[number];

/** 1 = low risk … 5 = high risk; null where nobody has rated. */
export type Rating = 1 | 2 | 3 | 4 | 5 | null;
/** One rating per factor. */
export type NineRatings = readonly Rating[];

export const TIERS = ["R1", "R2", "R3", "R4"] as const;
export type TierId = (typeof TIERS)[number];

export interface RiskScore {
  /** 0–100, higher is worse; exact, for further reckoning. */
  readonly exact: number;
  /** To two decimals, halves up, as it is shown. */
  readonly score: number;
  readonly tier: TierId;
  readonly origin: "given" | "ratings" | "stage-default";
  /** Weight of the factors that were rated, out of the weight of all nine. */
  readonly ratedWeight: number;
  readonly ratings: NineRatings;
}

/**
 * The risk score: Σ weight × (rating − 1) ÷ 4 over the rated factors, as a share of their weight, times 100. With too
 * little rated the stage's default stands in; a score that is given is taken as it is.
 */
export function riskScore(
  facts: {
    readonly stage: StageId;
    readonly ratings: NineRatings;
    readonly given: number | undefined;
  },
  policy: CollectionPolicy,
): RiskScore {
  const rated = FACTORS.map((factor, at) => ({
    weight: policy[`factor.${factor}.weight`],
    rating: facts.ratings[at] ?? null,
  })).filter(({ rating }) => rating !== null);
  const ratedWeight = rated.reduce((sum, { weight }) => sum + weight, 0);
  const risk = rated.reduce((sum, { weight, rating }) => sum + weight * ((rating ?? 1) - 1), 0);
  const isEnough = ratedWeight >= policy["factor.leastWeight"] && ratedWeight > 0;
  const fromRatings = isEnough ? (25 * risk) / ratedWeight : undefined;
  const exact = facts.given ?? fromRatings ?? policy[`stage.${facts.stage}.score`];
  const origin = fromRatings === undefined ? "stage-default" : "ratings";
  return {
    exact,
    score: roundHalfUp(exact, 2),
    tier: tierOf(exact, policy),
    origin: facts.given === undefined ? origin : "given",
    ratedWeight,
    ratings: facts.ratings,
  };
}

/** The tier that a risk score lies in. */
export function tierOf(score: number, policy: CollectionPolicy): TierId {
  const below = (["R1", "R2", "R3"] as const).find((tier) => score < policy[`tier.${tier}.below`]);
  return below ?? "R4";
}
