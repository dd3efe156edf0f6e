// What the company has done and been told about its customers: the collector's log, promises, disputes, evidence.
import type { CalendarDate } from "../calendar/calendar-date";
import type { ContactChannel } from "../conduct/check-contact";

export const LOG_KINDS = [
  "contact",
  "done",
  "postponed",
  "note",
  "letter1",
  "letter2",
  "letter3",
  "part-payment",
  "acknowledgement",
  "suit",
  "suit-ended",
  "obstacle",
  "obstacle-ended",
  "no-contact-request",
  "condition",
  "void",
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** One line of the log. It is added to, never rewritten: a line taken back becomes "void". */
export interface LogEntry {
  readonly id: string;
  readonly date: CalendarDate;
  /** Number or name of the customer, as the ledger has it. */
  readonly customer: string;
  /** "" where the ledger names none. */
  readonly currency: string;
  readonly kind: LogKind;
  /** T01 … T47; "" where no tactic is meant. */
  readonly tactic: string;
  readonly channel: ContactChannel | undefined;
  readonly direction: "out" | "in" | undefined;
  /** The customer answered; undefined when nobody noted it. */
  readonly isAnswered: boolean | undefined;
  readonly isHeated: boolean;
  /** Postponed to this day. */
  readonly until: CalendarDate | undefined;
  /** The guard's condition (X14 …) and whether it holds. */
  readonly condition: string;
  readonly conditionHolds: boolean | undefined;
  readonly text: string;
}

export const PROMISE_STATES = ["pending", "kept", "broken"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

export interface PromiseToPay {
  readonly customer: string;
  readonly currency: string;
  /** Undefined when nobody noted it. */
  readonly madeOn?: CalendarDate | undefined;
  readonly dueDate: CalendarDate;
  /** Minor units; 0 when no amount was named. */
  readonly amountMinor: number;
  readonly state: PromiseState;
  /** Written, signed or sealed. */
  readonly isWritten: boolean;
}

export interface DisputeRecord {
  readonly customer: string;
  readonly currency: string;
  readonly amountMinor: number;
  readonly isOpen: boolean;
}

/**
 * Papers that prove a claim (catalogue evidence-performance, evidence-dunning, evidence-delivery-note,
 * evidence-change, evidence-security, evidence-recording).
 */
export const EVIDENCE_TYPES = [
  "contract",
  "invoice",
  "delivery-note",
  "acceptance",
  "statement-signed",
  "demand-proof",
  "change-agreement",
  "payment-record",
  "guarantee",
  "correspondence",
  "recording",
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

export interface EvidenceRecord {
  readonly customer: string;
  readonly type: EvidenceType;
  readonly isAtHand: boolean;
}

export interface CollectionRecords {
  readonly log: readonly LogEntry[];
  readonly promises: readonly PromiseToPay[];
  readonly disputes: readonly DisputeRecord[];
  readonly evidence: readonly EvidenceRecord[];
}

export const NO_RECORDS: CollectionRecords = { log: [], promises: [], disputes: [], evidence: [] };
