import type { PlanWords } from "./plan-words";
import type { TacticWords } from "./report-words";

/** What a sentence speaks of. */
export type ReasonTopic =
  | "stage"
  | "amount"
  | "dispute"
  | "behaviour"
  | "quadrant"
  | "grade"
  | "score"
  | "clock"
  | "warning"
  | "override"
  | "level"
  | "tactic"
  | "removed"
  | "condition"
  | "letter"
  | "contact"
  | "priority"
  | "forecast"
  | "missing"
  | "conflict";

/** One sentence of the explanation. */
export interface PlanReason {
  readonly topic: ReasonTopic;
  /** Ids it speaks of: S3, B2, T06, O7 … */
  readonly ids: readonly string[];
  readonly text: string;
}

export interface ReasonWords {
  readonly plan: PlanWords;
  readonly tactics: TacticWords;
}
