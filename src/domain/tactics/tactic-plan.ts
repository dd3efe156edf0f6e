// What the engine answers for one customer in one currency: the standing, the level, the tactics in order, and
// everything that made them so. Each part is data; messages/ puts it into words.
import type { CalendarDate } from "../calendar/calendar-date";
import type { AmountClass } from "../risk/amount-class";
import type { Behaviour, BehaviourId } from "../risk/behaviour";
import type { DebtGrade } from "../risk/debt-grade";
import type { Quadrant, QuadrantId } from "../risk/quadrant";
import type { RiskScore } from "../risk/risk-score";
import type { Phase, StageId } from "../risk/stage-table";
import type { WarningLevel } from "../risk/warning-signs";
import type { Approver, CustomerClass, MainOverride, OverrideCode } from "./modifier-table";
import type { PersuasionCard, ReasonCode } from "./reason-table";
import type { LevelId, OwnerRole } from "./rhythm-table";
import type { DisputeState } from "./tactic-inputs";
import type { LetterId, Tactic, TacticCode } from "./tactic-table";

/** Steps 1 to 3: where the customer stands. */
export interface Standing {
  readonly daysPastDue: number;
  readonly stage: StageId;
  readonly phase: Phase;
  /** Undefined in the last stage. */
  readonly daysToNextStage: number | undefined;
  /** The stage ends on a day of the calendar instead of after so many days. */
  readonly isByMonths: boolean;
  readonly dispute: DisputeState;
  readonly amountClass: AmountClass;
  readonly importance: CustomerClass;
  readonly reason: ReasonCode;
  readonly behaviour: Behaviour;
  readonly quadrant: Quadrant;
  readonly grade: DebtGrade;
  readonly risk: RiskScore;
  readonly warning: { readonly score: number; readonly level: WarningLevel };
  readonly fraudSigns: number;
  readonly limitation: { readonly daysLeft: number | undefined; readonly isExpired: boolean };
  /** Undefined when no guarantee is recorded. */
  readonly guaranteeDaysLeft: number | undefined;
}

/** Steps 4 and 5: the overrides that run, and the level they leave. */
export interface LevelLine {
  readonly base: number;
  readonly deltas: {
    readonly behaviour: number;
    readonly tier: number;
    readonly class: number;
    readonly quadrant: number;
  };
  /** Sum of the deltas within its limits. */
  readonly delta: number;
  /** Base and delta within the stage's least and most level. */
  readonly inStage: number;
  readonly gradeLeast: number;
  /** Set by the main override; undefined where it sets none. */
  readonly cap: number | undefined;
  /** Undefined under O1 and O2: nothing is pressed for. */
  readonly level: number | undefined;
}

/** What brought a tactic into the list. */
export type TacticOrigin =
  | { readonly by: "cell"; readonly stage: StageId; readonly quadrant: QuadrantId }
  | { readonly by: "override"; readonly override: OverrideCode }
  | { readonly by: "behaviour"; readonly behaviour: BehaviourId }
  | { readonly by: "reason"; readonly reason: ReasonCode }
  | { readonly by: "amount"; readonly amountClass: AmountClass }
  | { readonly by: "rhythm" };

/** What changed a tactic's place in the list. */
export type TacticMove =
  | { readonly by: "class" }
  | { readonly by: "reason"; readonly reason: ReasonCode }
  | { readonly by: "done"; readonly on: CalendarDate }
  | { readonly by: "front"; readonly override: OverrideCode };

/** What took a tactic out of the list. */
export type RemovalCause =
  | { readonly by: "behaviour"; readonly behaviour: BehaviourId }
  | { readonly by: "class"; readonly importance: CustomerClass }
  | { readonly by: "amount" }
  | { readonly by: "cost" }
  | { readonly by: "override"; readonly override: OverrideCode }
  | { readonly by: "not-partly-disputed" }
  | { readonly by: "nobody-liable" }
  | { readonly by: "level"; readonly least: number; readonly level: number }
  | { readonly by: "only-before-due" }
  | { readonly by: "only-on-due-day" }
  | { readonly by: "not-before-day"; readonly day: number }
  | {
      readonly by: "letter-sent";
      readonly on: CalendarDate | "unknown";
      /** Day from which it may go out again; undefined when it is sent once. */
      readonly againOn: CalendarDate | undefined;
    };

export interface ListedTactic {
  readonly code: TacticCode;
  readonly origin: TacticOrigin;
  readonly moves: readonly TacticMove[];
  readonly gate: Tactic["gate"];
  /** Guard rules that name its conditions. */
  readonly notes: readonly string[];
  /** Who has to agree; undefined when nobody has to. */
  readonly approval: Approver | undefined;
  /** Not before this day: it is planned for it. */
  readonly scheduledFor: CalendarDate | undefined;
}

export interface RemovedTactic {
  readonly code: TacticCode;
  readonly origin: TacticOrigin;
  readonly cause: RemovalCause;
}

/** A date of the letter calendar, which runs beside the tactic. */
export interface LetterDue {
  readonly letter: LetterId | "plan-call";
  readonly dueOn: CalendarDate;
  readonly state:
    | "scheduled"
    | "due"
    | "overdue"
    /** Gone out; `sentOn` says when. */
    | "sent"
    /** Its day has passed and it makes no sense any more. */
    | "lapsed"
    /** Not allowed at this level or under this override: never drafted without approval. */
    | "needs-approval";
  readonly sentOn: CalendarDate | "unknown" | undefined;
}

export interface RhythmPlan {
  readonly level: LevelId;
  /** Planned contacts in 30 days. */
  readonly messages: number;
  readonly calls: number;
  readonly visits: number;
  readonly owners: readonly OwnerRole[];
  /** Written channel only: the customer has asked for it. */
  readonly isWrittenOnly: boolean;
}

/** The next contact and how its day was found. */
export interface NextContact {
  readonly on: CalendarDate;
  /** Days from the as-of date before any day was moved. */
  readonly gapDays: number;
  readonly because: "rhythm" | "before-due" | "promise" | "payday";
  /** The day was moved to a working day. */
  readonly isMoved: boolean;
  /** Public holidays of that year are known; otherwise only weekends were avoided. */
  readonly isHolidayKnown: boolean;
}

/** A paper that is missing: a catalogue id of evidence, or a fact nobody has entered. */
export type MissingEvidence =
  | "evidence-unknown"
  | "evidence-incomplete"
  | "reason-unknown"
  | "letter-day-unknown"
  | "plan-unwritten"
  | "fraud-unproven"
  | "delivery-proof"
  | "grade-review";

/** A contradiction in what was given; the engine has settled it as told and says so. */
export type InputConflict = "dispute-word-and-amount" | "promise-without-amount";

/** Money to be expected, in minor units. */
export interface RecoveryForecast {
  readonly expectedMinor: number;
  readonly promisedMinor: number;
  readonly promiseWeight: number;
  readonly weightOrigin: "default" | "habitual" | "measured";
  readonly recoveryRate: number;
  /** Nothing is expected: insolvency, fraud, limitation or a dead debt. */
  readonly isExcluded: boolean;
}

export interface TacticPlan {
  readonly standing: Standing;
  readonly line: LevelLine;
  readonly main: MainOverride | undefined;
  /** All overrides that run, the main one first. */
  readonly overrides: readonly OverrideCode[];
  /** Main overrides that hold but do not count, because another comes first. */
  readonly outranked: readonly MainOverride[];
  readonly list: readonly ListedTactic[];
  readonly removed: readonly RemovedTactic[];
  /** Offered beside the list to an important customer. */
  readonly offered: readonly TacticCode[];
  readonly primary: ListedTactic;
  /** The next three. */
  readonly next: readonly ListedTactic[];
  /** 0–100 to two decimals; undefined under O1 and O2. */
  readonly priority: number | undefined;
  readonly priorityParts: {
    readonly score: number;
    readonly amountRank: number;
    readonly window: number;
    readonly legal: number;
  };
  readonly letters: readonly LetterDue[];
  /** Undefined where nobody is to be contacted. */
  readonly rhythm: RhythmPlan | undefined;
  readonly nextContact: NextContact | undefined;
  readonly tone: "milder" | "as-level" | "formal";
  readonly missing: readonly MissingEvidence[];
  readonly cards: readonly PersuasionCard[];
  readonly conflicts: readonly InputConflict[];
  readonly forecast: RecoveryForecast;
  /** Catalogue ids that the advice rests on. */
  readonly sources: readonly string[];
}
