// Advice for a customer in the few words that a row of a table or a card has room for.
import { advisedTactics, type CustomerAdvice } from "../domain/tactics/customer-advice";
import type { StageId } from "../domain/risk/stage-table";
import type { TierId } from "../domain/risk/risk-score";
import type { TacticPlan } from "../domain/tactics/tactic-plan";
import type { TacticCode } from "../domain/tactics/tactic-table";
import type { PlanReason, ReasonWords } from "./plan-reason";
import { planReasons } from "./plan-reasons";
import { whyListed } from "./tactic-reasons";

/** How many tactics are shown after the first. */
const NEXT_SHOWN = 3;

/** The figures and codes of an advice, undefined where it needs no plan. */
export interface AdviceFigures {
  readonly daysPastDue: number | undefined;
  readonly stage: StageId | undefined;
  readonly tier: TierId | undefined;
  readonly score: number | undefined;
  /** Place in the worklist, 0–100. */
  readonly priority: number | undefined;
  readonly tactic: TacticCode;
  readonly next: readonly TacticCode[];
}

/** What a table shows of an advice. */
export function adviceFigures(advice: CustomerAdvice): AdviceFigures {
  const [tactic = "T07", ...rest] = advisedTactics(advice);
  const standing = advice.kind === "plan" ? advice.plan.standing : undefined;
  return {
    daysPastDue: standing?.daysPastDue,
    stage: standing?.stage,
    tier: standing?.risk.tier,
    score: standing?.risk.score,
    priority: advice.kind === "plan" ? advice.plan.priority : undefined,
    ...{ tactic, next: rest.slice(0, NEXT_SHOWN) },
  };
}

/** What gave the list: an override, a cell of the base matrix such as "S3/Q1", or the cause of a short advice. */
export function ruleOf(advice: CustomerAdvice): string {
  if (advice.kind === "short") return advice.cause;
  const { main, standing } = advice.plan;
  return main ?? `${standing.stage}/${standing.quadrant.quadrant}`;
}

/** Who has to agree to the first tactic, or what to look at before using it; "" when nothing. */
export function conditionText(advice: CustomerAdvice, words: ReasonWords): string {
  if (advice.kind === "short") return "";
  const { approval, gate } = advice.plan.primary;
  return approval === undefined ? words.tactics.gates[gate] : words.plan.approvers[approval];
}

/** Why the first tactic is advised, in a sentence or two. */
export function adviceText(advice: CustomerAdvice, words: ReasonWords): string {
  if (advice.kind === "short") return words.plan.short[advice.cause];
  const { plan } = advice;
  const { because } = words.plan;
  const name = words.tactics.tactics[plan.primary.code];
  return [
    because.stage(
      because.days(plan.standing.daysPastDue),
      words.tactics.stages[plan.standing.stage],
      words.plan.phases[plan.standing.phase],
    ),
    because.primary(name, whyListed(plan.primary, words)),
    ...clockSentences(plan, words),
  ].join(words.plan.sentenceMark);
}

function clockSentences({ standing, overrides }: TacticPlan, { plan: words }: ReasonWords) {
  const { daysLeft, isExpired } = standing.limitation;
  if (isExpired) return [words.because.limitationExpired];
  const isNear = overrides.includes("O6") && daysLeft !== undefined;
  return isNear ? [words.because.limitationLeft(daysLeft)] : [];
}

/** The whole explanation, sentence by sentence. */
export function adviceReasons(advice: CustomerAdvice, words: ReasonWords): readonly PlanReason[] {
  if (advice.kind === "plan") return planReasons(advice.plan, advice.inputs, words);
  return [{ topic: "tactic", ids: [advice.cause], text: words.plan.short[advice.cause] }];
}
