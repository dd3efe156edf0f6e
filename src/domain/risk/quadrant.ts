// Willingness and ability (catalogue 5.6), and the quadrant they make.
import type { CollectionPolicy } from "../policy/collection-policy";
import type { ContactLogFacts } from "./contact-log-facts";

export const QUADRANTS = ["Q0", "Q1", "Q2", "Q3", "Q4"] as const;
/** Q0 unknown, Q1 willing and able, Q2 willing but unable, Q3 unwilling but able, Q4 neither. */
export type QuadrantId = (typeof QUADRANTS)[number];

/** What a reason for non-payment suggests of willingness or ability. */
export type Hint = "+" | "-" | "?";

export const WILLINGNESS_INDICATORS = [
  ...(["offeredPlanOrAnswered", "keptRateHigh", "keptRateLow", "partPaymentWithin60"] as const),
  ...(["unansweredInRow", "objectionOnlyAfterAcceptance", "excusesWithoutProof"] as const),
];
export const ABILITY_INDICATORS = [
  ...(["freeAssets15", "paysWagesAndSuppliers", "warningRed", "warningAmber"] as const),
  ...(["returnedBills", "cashGap", "customerInEnforcement"] as const),
];

/** One of the two scores, with the indicators that made it. */
export interface AxisScore {
  /** 0–100; undefined without an indicator. */
  readonly score: number | undefined;
  readonly answer: "yes" | "no" | "unknown";
  /** What gave the answer. */
  readonly origin: "indicators" | "hint" | "none";
  readonly indicators: readonly { readonly id: string; readonly points: number }[];
}

export interface Quadrant {
  readonly quadrant: QuadrantId;
  readonly origin: "given" | "indicators" | "indicators-and-hint" | "hint" | "unknown";
  readonly willingness: AxisScore;
  readonly ability: AxisScore;
}

export interface QuadrantFacts {
  readonly log: ContactLogFacts;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly warningScore: number;
  readonly hints: { readonly willing: Hint; readonly able: Hint };
}

/**
 * The quadrant of a customer. Where only one of the two has an indicator, the reason's hint fills the other; without
 * any, both come from the hint. A quadrant that is given is final, Q0 as well.
 */
export function quadrantOf(
  facts: QuadrantFacts,
  policy: CollectionPolicy,
  given?: QuadrantId,
): Quadrant {
  const willingness = withHint(willingnessOf(facts, policy), facts.hints.willing);
  const ability = withHint(abilityOf(facts, policy), facts.hints.able);
  if (given !== undefined) return { quadrant: given, origin: "given", willingness, ability };
  const quadrant = quadrantOfAnswers(willingness.answer, ability.answer);
  const origins = [willingness.origin, ability.origin];
  if (quadrant === "Q0") return { quadrant, origin: "unknown", willingness, ability };
  const origin = origins.every((from) => from === "indicators")
    ? "indicators"
    : origins.every((from) => from === "hint")
      ? "hint"
      : "indicators-and-hint";
  return { quadrant, origin, willingness, ability };
}

function quadrantOfAnswers(willing: AxisScore["answer"], able: AxisScore["answer"]): QuadrantId {
  if (willing === "unknown" || able === "unknown") return "Q0";
  if (willing === "yes") return able === "yes" ? "Q1" : "Q2";
  return able === "yes" ? "Q3" : "Q4";
}

function willingnessOf(facts: QuadrantFacts, policy: CollectionPolicy): AxisScore {
  const { log, promisesKept, promisesBroken } = facts;
  const promises = promisesKept + promisesBroken;
  const keptRate = promises === 0 ? undefined : promisesKept / promises;
  const holds: Readonly<Record<(typeof WILLINGNESS_INDICATORS)[number], boolean>> = {
    offeredPlanOrAnswered: log.offeredPlanOrAnswered === true,
    keptRateHigh: keptRate !== undefined && keptRate >= policy["willingness.keptRateHighFrom"],
    keptRateLow: keptRate !== undefined && keptRate < policy["willingness.keptRateLowBelow"],
    partPaymentWithin60: log.partPaymentWithin60 === true,
    unansweredInRow: (log.unansweredInRow ?? 0) >= policy["willingness.unansweredInRowFrom"],
    objectionOnlyAfterAcceptance: log.objectionOnlyAfterAcceptance === true,
    excusesWithoutProof:
      (log.excusesWithoutProof ?? 0) >= policy["willingness.excusesWithoutProofFrom"],
  };
  const indicators = WILLINGNESS_INDICATORS.filter((id) => holds[id]).map((id) => ({
    ...{ id, points: policy[`willingness.${id}`] },
  }));
  return scoreOf(indicators, policy["willingness.start"], policy["willingness.yesFrom"]);
}

function abilityOf(facts: QuadrantFacts, policy: CollectionPolicy): AxisScore {
  const { log, warningScore } = facts;
  const isRed = warningScore >= policy["warning.red"];
  const holds: Readonly<Record<(typeof ABILITY_INDICATORS)[number], boolean>> = {
    freeAssets15: log.freeAssets15 === true,
    paysWagesAndSuppliers: log.paysWagesAndSuppliers === true,
    warningRed: isRed,
    warningAmber: !isRed && warningScore >= policy["warning.amber"],
    returnedBills: log.returnedBills === true,
    cashGap: log.cashGap === true,
    customerInEnforcement: log.customerInEnforcement === true,
  };
  const indicators = ABILITY_INDICATORS.filter((id) => holds[id]).map((id) => ({
    ...{ id, points: policy[`ability.${id}`] },
  }));
  return scoreOf(indicators, policy["ability.start"], policy["ability.yesFrom"]);
}

function scoreOf(indicators: AxisScore["indicators"], start: number, yesFrom: number): AxisScore {
  if (indicators.length === 0)
    return { score: undefined, answer: "unknown", origin: "none", indicators };
  const sum = indicators.reduce((total, { points }) => total + points, start);
  const score = Math.max(0, Math.min(100, sum));
  return { score, answer: score >= yesFrom ? "yes" : "no", origin: "indicators", indicators };
}

function withHint(axis: AxisScore, hint: Hint): AxisScore {
  if (axis.origin === "indicators" || hint === "?") return axis;
  return { ...axis, answer: hint === "+" ? "yes" : "no", origin: "hint" };
}
