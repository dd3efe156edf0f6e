// Ratings of the nine factors (catalogue 5.4) as far as the ledger and the profile hold the facts. The second factor,
// willingness, is left to people.
import type { CollectionPolicy } from "../policy/collection-policy";
import { LOCATION_KINDS, type LocationKind } from "../profile/customer-profile";
import type { NineRatings, Rating } from "./risk-score";

export interface FactorFacts {
  /** Share of all that is open in the currency. */
  readonly shareOfOpen: number;
  readonly daysPastDue: number;
  readonly onTimeShare: number | undefined;
  readonly marginOfAverage: number | undefined;
  readonly orderGrowth: number | undefined;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly falseStatements: number;
  readonly location: LocationKind | undefined;
}

/** The nine ratings, null where nothing is known. */
export function factorRatings(facts: FactorFacts, policy: CollectionPolicy): NineRatings {
  const promises = facts.promisesKept + facts.promisesBroken;
  const kept = promises === 0 ? undefined : facts.promisesKept / promises;
  const place = facts.location === undefined ? -1 : LOCATION_KINDS.indexOf(facts.location);
  return [
    rising(facts.shareOfOpen, limits("1", policy)),
    null,
    rising(facts.daysPastDue, limits("3", policy)),
    falling(facts.onTimeShare, limits("4", policy)),
    falling(facts.marginOfAverage, limits("5", policy)),
    falling(facts.orderGrowth, limits("6", policy)),
    facts.falseStatements > 0 ? 5 : falling(kept, limits("7", policy)),
    null,
    place < 0 ? null : ((place + 1) as Rating),
  ];
}

function limits(factor: "1" | "3" | "4" | "5" | "6" | "7", policy: CollectionPolicy) {
  return ([1, 2, 3, 4] as const).map((at) => policy[`factor.${factor}.limit${at}`]);
}

/** The more, the worse: 1 up to the first limit … 5 above the last. */
function rising(value: number, upTo: readonly number[]): Rating {
  return (upTo.filter((limit) => value > limit).length + 1) as Rating;
}

/** The less, the worse: 1 from the first limit on … 5 below the last. */
function falling(value: number | undefined, from: readonly number[]): Rating {
  return value === undefined
    ? null
    : ((from.filter((limit) => value < limit).length + 1) as Rating);
}
