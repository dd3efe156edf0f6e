// What the engine is told of one customer in one currency (catalogue 5.1). Everything but the first block may be
// missing: then the engine derives it or works without, less sharply. A value that is given always wins over a
// derived one.
import type { CalendarDate } from "../calendar/calendar-date";
import type { LedgerCurrency } from "../ledger/ledger";
import type { BehaviourId } from "../risk/behaviour";
import type { ContactLogFacts } from "../risk/contact-log-facts";
import type { GradeId } from "../risk/debt-grade";
import type { QuadrantId } from "../risk/quadrant";
import type { NineRatings } from "../risk/risk-score";
import type { WarningSign } from "../risk/warning-signs";
import type { CustomerClass } from "./modifier-table";
import type { ReasonCode } from "./reason-table";
import type { LetterId, TacticCode } from "./tactic-table";

export type DisputeState = "none" | "partial" | "full";
export type InsolvencyState = "none" | "accepted" | "noAssets";

/** Day a letter was sent; "unknown" when it was sent and nobody knows the day. */
export type LettersSent = Readonly<Partial<Record<LetterId, CalendarDate | "unknown" | undefined>>>;

export interface TacticDone {
  readonly code: TacticCode;
  readonly date: CalendarDate;
}

/** A promise that is still running, or has just run out. */
export interface RunningPromise {
  readonly date: CalendarDate;
  /** 0 when no amount was named. */
  readonly amountMinor: number;
}

export interface TacticInputs {
  readonly asOfDate: CalendarDate;
  /** As-of date − due date; negative before the due date. */
  readonly daysPastDue: number;
  readonly currency: LedgerCurrency;
  /** 0 or more. */
  readonly openAmountMinor: number;
  /** 0 … open amount. */
  readonly disputedAmountMinor: number;
  /** All that is open in the currency. */
  readonly totalOpenMinor: number;
  /** 0 (the smallest) … 1 (the largest open sum of the currency). */
  readonly amountRank: number;

  readonly dispute?: DisputeState | undefined;
  readonly debtGrade?: GradeId | undefined;
  readonly nineRatings?: NineRatings | undefined;
  /** 0–100; wins over the ratings. */
  readonly score?: number | undefined;
  readonly behaviour?: BehaviourId | undefined;
  readonly reason?: ReasonCode | undefined;
  readonly quadrant?: QuadrantId | undefined;
  readonly importance?: CustomerClass | undefined;
  /** 0–6. */
  readonly fraudSigns?: number | undefined;
  /** 0–100; wins over the ticks. */
  readonly warningScore?: number | undefined;
  readonly warningSigns?: readonly WarningSign[] | undefined;
  readonly promise?: RunningPromise | undefined;
  /** A promise is running though its day is not known. */
  readonly promiseRunning?: boolean | undefined;
  readonly promisesKept?: number | undefined;
  readonly promisesBroken?: number | undefined;
  /** 0 = the period ends on the as-of date and still runs; negative = expired. */
  readonly limitationDaysLeft?: number | undefined;
  /** Wins over the days left. */
  readonly limitationExpired?: boolean | undefined;
  /** Undefined when no guarantee is recorded; negative = its period has ended. */
  readonly guaranteeDaysLeft?: number | undefined;
  readonly insolvency?: InsolvencyState | undefined;
  readonly externalEvent?: boolean | undefined;
  /** 0–100; undefined when nobody has looked. */
  readonly evidenceScore?: number | undefined;
  readonly lettersSent?: LettersSent | undefined;
  readonly tacticsDone?: readonly TacticDone[] | undefined;
  readonly log?: ContactLogFacts | undefined;

  readonly cannotBeFound?: boolean | undefined;
  readonly enforcementEndedNoAssets?: boolean | undefined;
  readonly struckOffNoSuccessor?: boolean | undefined;
  readonly limitationPleaded?: boolean | undefined;
  /** The customer has asked not to be called or visited: written channel only. */
  readonly noContactRequest?: boolean | undefined;
  readonly ourFaultProven?: boolean | undefined;
  /** What can still be recovered is worth more than an order for payment or a small claim costs. */
  readonly recoveryExceedsCost?: boolean | undefined;
  /** One of the legal conditions for recourse to shareholders is met. */
  readonly shareholderCondition?: boolean | undefined;
  /** Day of the month on which the customer pays its suppliers, 1–31. */
  readonly payday?: number | undefined;
}
