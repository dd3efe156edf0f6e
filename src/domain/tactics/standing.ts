// Steps 1 to 3 of the algorithm (catalogue 5.11): stage, dispute, amount class, behaviour, quadrant, grade, score.
import type { CollectionPolicy } from "../policy/collection-policy";
import { amountClassOf } from "../risk/amount-class";
import { behaviourOf } from "../risk/behaviour";
import { debtGradeOf } from "../risk/debt-grade";
import { quadrantOf } from "../risk/quadrant";
import { riskScore } from "../risk/risk-score";
import { daysToNextStage, phaseOf, stageOf } from "../risk/stage";
import { warningLevelOf, warningScoreOf } from "../risk/warning-signs";
import { REASONS, type NonPaymentReason, type ReasonCode } from "./reason-table";
import type { DisputeState, TacticInputs } from "./tactic-inputs";
import type { Standing } from "./tactic-plan";

const UNRATED = [null, null, null, null, null, null, null, null, null] as const;

/** Where a customer stands, by what is given and what can be derived from it. */
export function standingOf(inputs: TacticInputs, policy: CollectionPolicy): Standing {
  const stage = stageOf(inputs.daysPastDue, policy, inputs.asOfDate);
  const dispute = disputeOf(inputs);
  const reason = inputs.reason ?? "RC00";
  const warningScore = inputs.warningScore ?? warningScoreOf(inputs.warningSigns ?? [], policy);
  const isExpired = inputs.limitationExpired ?? (inputs.limitationDaysLeft ?? 0) < 0;
  const { fraudSigns = 0, promisesKept = 0, promisesBroken = 0, log = {} } = inputs;
  const { willing, able } = reasonOf(reason);
  const hints = { willing, able };
  const quadrantFacts = { log, promisesKept, promisesBroken, warningScore, hints };
  return {
    daysPastDue: inputs.daysPastDue,
    stage,
    phase: phaseOf(stage),
    dispute,
    reason,
    daysToNextStage: daysToNextStage(inputs.daysPastDue, policy, inputs.asOfDate),
    isByMonths: policy["stage.byMonths"] === 1,
    amountClass: amountClassIn(inputs, dispute, policy),
    importance: inputs.importance ?? "I2",
    behaviour: behaviourOf({ log, fraudSigns, promisesBroken }, policy, inputs.behaviour),
    quadrant: quadrantOf(quadrantFacts, policy, inputs.quadrant),
    grade: debtGradeOf(
      {
        daysPastDue: inputs.daysPastDue,
        fraudSigns,
        promisesBroken,
        warningScore,
        hasNoAssets: inputs.insolvency === "noAssets",
        enforcementEndedNoAssets: inputs.enforcementEndedNoAssets === true,
        struckOffNoSuccessor: inputs.struckOffNoSuccessor === true,
        limitationPleaded: inputs.limitationPleaded === true,
        isLimitationExpired: isExpired,
        cannotBeFound: inputs.cannotBeFound === true,
      },
      policy,
      inputs.debtGrade,
    ),
    risk: riskScore({ stage, ratings: inputs.nineRatings ?? UNRATED, given: inputs.score }, policy),
    warning: { score: warningScore, level: warningLevelOf(warningScore, policy) },
    fraudSigns,
    limitation: { daysLeft: inputs.limitationDaysLeft, isExpired },
    guaranteeDaysLeft: inputs.guaranteeDaysLeft,
  };
}

/** The row of a reason. */
export function reasonOf(code: ReasonCode): NonPaymentReason {
  return REASONS.find((reason) => reason.code === code) ?? REASONS[0];
}

/** The word wins over the amount. */
function disputeOf(inputs: TacticInputs): DisputeState {
  if (inputs.dispute !== undefined) return inputs.dispute;
  return disputeOfAmounts(inputs.openAmountMinor, inputs.disputedAmountMinor);
}

/** What a disputed amount says by itself: nothing, a part or all of the open amount is disputed. */
export function disputeOfAmounts(openMinor: number, disputedMinor: number): DisputeState {
  if (disputedMinor <= 0) return "none";
  return disputedMinor < openMinor ? "partial" : "full";
}

/**
 * The part of the open amount that is disputed, in minor units. The word wins over the amount: "none" leaves nothing
 * disputed, "full" all of it, whatever the amount says.
 */
export function disputedMinorOf(
  inputs: Pick<TacticInputs, "openAmountMinor" | "disputedAmountMinor">,
  dispute: DisputeState,
): number {
  if (dispute === "none") return 0;
  return dispute === "full" ? inputs.openAmountMinor : inputs.disputedAmountMinor;
}

/** The disputed part is nobody's to press for; a debt wholly disputed keeps its size. */
export function pressedMinorOf(
  inputs: Pick<TacticInputs, "openAmountMinor" | "disputedAmountMinor">,
  dispute: DisputeState,
): number {
  if (dispute === "full") return inputs.openAmountMinor;
  return inputs.openAmountMinor - disputedMinorOf(inputs, dispute);
}

/** Small, ordinary or large, by what can be pressed for. */
export function amountClassIn(
  inputs: TacticInputs,
  dispute: DisputeState,
  policy: CollectionPolicy,
) {
  const { currency, totalOpenMinor } = inputs;
  const amountMinor = pressedMinorOf(inputs, dispute);
  return amountClassOf({ amountMinor, totalOpenMinor, currency }, policy);
}
