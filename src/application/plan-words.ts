// The words a plan is told in. application/ chooses which sentence; messages/ supplies it.
import type { AmountClass } from "../domain/risk/amount-class";
import type { BehaviourCause, BehaviourId } from "../domain/risk/behaviour";
import type { GradeCause, GradeId } from "../domain/risk/debt-grade";
import type { AxisScore, QuadrantId } from "../domain/risk/quadrant";
import type { Factor, RiskScore, TierId } from "../domain/risk/risk-score";
import type { Phase } from "../domain/risk/stage-table";
import type { ShortAdviceCause } from "../domain/tactics/customer-advice";
import type { Approver, CustomerClass, OverrideCode } from "../domain/tactics/modifier-table";
import type { PersuasionCard, ReasonCode } from "../domain/tactics/reason-table";
import type { LevelId, OwnerRole } from "../domain/tactics/rhythm-table";
import type { DisputeState } from "../domain/tactics/tactic-inputs";
import type {
  InputConflict,
  LetterDue,
  LevelLine,
  MissingEvidence,
  NextContact,
  RemovalCause,
} from "../domain/tactics/tactic-plan";

type Names<Id extends string | number> = Readonly<Record<Id, string>>;

/** Names of the engine's ids, and the sentences that give its reasons. */
export interface PlanWords {
  readonly grades: Names<GradeId>;
  readonly behaviours: Names<BehaviourId>;
  readonly quadrants: Names<QuadrantId>;
  readonly reasons: Names<ReasonCode>;
  readonly factors: Names<Factor>;
  readonly amountClasses: Names<AmountClass>;
  readonly classes: Names<CustomerClass>;
  readonly levels: Names<LevelId>;
  readonly overrides: Names<OverrideCode>;
  readonly approvers: Names<Approver>;
  readonly owners: Names<OwnerRole>;
  readonly letters: Names<LetterDue["letter"]>;
  readonly letterStates: Names<LetterDue["state"]>;
  readonly missing: Names<MissingEvidence>;
  readonly disputes: Names<DisputeState>;
  readonly phases: Names<Phase>;
  readonly cards: Names<PersuasionCard>;
  readonly conflicts: Names<InputConflict>;
  readonly short: Names<ShortAdviceCause>;
  readonly listMark: string;
  readonly clauseMark: string;
  /** Between two sentences. */
  readonly sentenceMark: string;
  readonly because: BecauseWords;
}

type Cause<By extends RemovalCause["by"]> = Extract<RemovalCause, { readonly by: By }>;

interface BecauseWords {
  readonly days: (days: number) => string;
  readonly stage: (days: string, stage: string, phase: string) => string;
  readonly byMonths: string;
  readonly nextStage: (days: number) => string;
  readonly dispute: (state: string) => string;
  readonly amount: (name: string, amount: string) => string;
  readonly behaviour: (name: string, causes: readonly BehaviourCause[]) => string;
  readonly quadrantGiven: (name: string) => string;
  readonly quadrant: (name: string, willing: string, able: string) => string;
  readonly axis: (
    answer: AxisScore["answer"],
    origin: AxisScore["origin"],
    score: number | undefined,
    found: AxisScore["indicators"],
  ) => string;
  readonly grade: (name: string, causes: readonly GradeCause[]) => string;
  readonly score: (
    score: string,
    tier: TierId,
    origin: RiskScore["origin"],
    weight: number,
  ) => string;
  readonly ratings: (
    list: readonly { readonly factor: Factor; readonly rating: number }[],
  ) => string;
  readonly override: (text: string) => string;
  readonly outranked: (text: string) => string;
  readonly level: (
    base: number,
    parts: readonly (readonly [string, number])[],
    delta: number,
    inStage: number,
  ) => string;
  readonly deltaNames: Names<keyof LevelLine["deltas"]>;
  readonly gradeLeast: (grade: string, least: number) => string;
  readonly cap: (override: string, cap: number) => string;
  readonly levelSet: (override: string, level: number) => string;
  readonly levelIs: (level: number, name: string) => string;
  readonly noLevel: string;
  readonly primary: (name: string, origin: string) => string;
  readonly next: (name: string, origin: string) => string;
  readonly origins: {
    readonly cell: (stage: string, quadrant: string) => string;
    readonly override: (override: string) => string;
    readonly behaviour: (behaviour: string) => string;
    readonly reason: (reason: string) => string;
    readonly amount: (amount: string) => string;
    readonly rhythm: string;
  };
  readonly moves: {
    readonly class: string;
    readonly reason: (reason: string) => string;
    readonly done: (day: string) => string;
    readonly front: string;
  };
  readonly scheduled: (day: string) => string;
  readonly removed: (name: string, cause: string) => string;
  readonly causes: {
    readonly behaviour: (behaviour: string) => string;
    readonly class: (name: string) => string;
    readonly amount: string;
    readonly cost: string;
    readonly override: (override: string) => string;
    readonly "not-partly-disputed": string;
    readonly "nobody-liable": string;
    readonly level: (least: Cause<"level">["least"], level: number) => string;
    readonly "only-before-due": string;
    readonly "only-on-due-day": string;
    readonly "not-before-day": (day: number) => string;
    readonly "letter-sent": (on: string, again: string | undefined) => string;
  };
  readonly unknownDay: string;
  readonly offered: (names: string) => string;
  readonly notes: (ids: string) => string;
  readonly approval: (name: string, approver: string) => string;
  readonly limitationLeft: (days: number) => string;
  readonly limitationExpired: string;
  readonly guaranteeLeft: (days: number) => string;
  readonly warning: (score: number, level: "amber" | "red") => string;
  readonly letter: (name: string, day: string, state: string) => string;
  readonly contact: Readonly<Record<NextContact["because"], (day: string, gap: number) => string>>;
  readonly movedDay: string;
  readonly holidaysUnknown: (first: number, last: number) => string;
  readonly rhythm: (level: string, messages: number, calls: number, visits: number) => string;
  readonly ownersAre: (names: string) => string;
  readonly writtenOnly: string;
  readonly noContact: string;
  /** Parts: score, amount rank, window, legal urgency. */
  readonly priority: (priority: string, parts: readonly string[]) => string;
  readonly forecast: (amount: string, rate: string) => string;
  readonly promised: (amount: string, weight: string) => string;
  readonly forecastNone: string;
  readonly missing: (list: string) => string;
  readonly overruled: (fields: string) => string;
}
