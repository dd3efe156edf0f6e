// What the records say of a customer, as facts of its profile (catalogue 5.6 and the decisions on promises).
import type { CalendarDate } from "../calendar/calendar-date";
import type { LoggedContact } from "../conduct/check-contact";
import type { ConditionAnswers } from "../conduct/conduct-finding";
import { EMPTY_PROFILE, type CustomerProfile } from "../profile/customer-profile";
import type { ContactLogFacts } from "../risk/contact-log-facts";
import type { TacticDone } from "../tactics/tactic-inputs";
import { LETTER_TACTICS, TACTICS, type TacticCode } from "../tactics/tactic-table";
import { NO_RECORDS, type CollectionRecords, type LogEntry } from "./collection-records";
import { recordedLimitation } from "./recorded-limitation";

/** Twelve months, the time the log is looked at. */
const LOOK_BACK_DAYS = 365;

/** Papers that every claim needs before it can be proved; the score is the share of them at hand. */
const NEEDED_EVIDENCE = [
  "contract",
  "invoice",
  "delivery-note",
  "statement-signed",
  "demand-proof",
];

/** Entries that stand: a line taken back says nothing. */
function standing(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter(({ kind }) => kind !== "void");
}

/** Records by the name under which they mean a customer, so that a ledger of thousands is not searched each time. */
export interface RecordsIndex {
  readonly about: (customer: {
    readonly names: readonly string[];
    readonly currency: string;
  }) => CollectionRecords;
}

/** A record without a currency is about all of a customer's currencies. */
export function indexRecords(records: CollectionRecords): RecordsIndex {
  const log = grouped(records.log);
  const promises = grouped(records.promises);
  const disputes = grouped(records.disputes);
  const evidence = grouped(records.evidence);
  const isBare = [log, promises, disputes, evidence].every(({ size }) => size === 0);
  return {
    about: ({ names, currency }) => {
      if (isBare) return NO_RECORDS;
      const of = <Row extends About>(groups: ReadonlyMap<string, readonly Row[]>): Row[] =>
        names
          .flatMap((name) => groups.get(name) ?? [])
          .filter((row) => (row.currency ?? "") === "" || row.currency === currency);
      const found = {
        log: of(log),
        promises: of(promises),
        disputes: of(disputes),
        evidence: of(evidence),
      };
      const isEmpty = Object.values(found).every((rows) => rows.length === 0);
      return isEmpty ? NO_RECORDS : found;
    },
  };
}

interface About {
  readonly customer: string;
  readonly currency?: string;
}

function grouped<Row extends About>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.customer);
    if (group === undefined) groups.set(row.customer, [row]);
    else group.push(row);
  }
  return groups;
}

/** Contacts for the guard's caps: calls, messages and visits, whatever they were noted under. */
export function contactsIn(records: CollectionRecords): readonly LoggedContact[] {
  return standing(records.log).flatMap(({ channel, direction, date, isHeated }) =>
    channel === undefined ? [] : [{ channel, direction: direction ?? "out", date, isHeated }],
  );
}

/** The last answer to each condition of the guard. */
export function conditionAnswers(records: CollectionRecords): ConditionAnswers {
  const answered = standing(records.log)
    .filter(({ kind, conditionHolds }) => kind === "condition" && conditionHolds !== undefined)
    .sort((one, other) => one.date - other.date);
  return Object.fromEntries(
    answered.map(({ condition, conditionHolds }) => [condition, conditionHolds]),
  );
}

/**
 * The facts of a profile that the records hold. A promise past its day that nobody marked as kept counts as
 * broken; one that is still to come is running. Undefined means that nothing is recorded.
 */
export function profileOfRecords(
  records: CollectionRecords,
  asOfDate: CalendarDate,
): CustomerProfile {
  if (records === NO_RECORDS) return EMPTY_PROFILE;
  const log = standing(records.log).filter(({ date }) => date <= asOfDate);
  const recent = log.filter(({ date }) => date > asOfDate - LOOK_BACK_DAYS);
  const disputed = records.disputes.filter(({ isOpen }) => isOpen);
  return {
    ...promiseFacts(records, asOfDate),
    ...(disputed.length === 0
      ? {}
      : { disputedAmountMinor: disputed.reduce((sum, { amountMinor }) => sum + amountMinor, 0) }),
    ...(records.evidence.length === 0 ? {} : { evidenceScore: evidenceScore(records) }),
    log: contactFacts(recent),
    tacticsDone: tacticsDone(log),
    lettersSent: lettersSent(log),
    ...limitationFacts(log, records.promises),
    ...(log.some(({ kind }) => kind === "no-contact-request") ? { noContactRequest: true } : {}),
  };
}

function limitationFacts(
  log: readonly LogEntry[],
  promises: CollectionRecords["promises"],
): CustomerProfile {
  const limitationRecord = recordedLimitation(log, promises);
  return limitationRecord === undefined ? {} : { limitationRecord };
}

function promiseFacts({ promises }: CollectionRecords, asOfDate: CalendarDate): CustomerProfile {
  if (promises.length === 0) return {};
  const isBroken = ({ state, dueDate }: (typeof promises)[number]): boolean =>
    state === "broken" || (state === "pending" && dueDate < asOfDate);
  const running = promises
    .filter(({ state, dueDate }) => state === "pending" && dueDate >= asOfDate)
    .sort((one, other) => one.dueDate - other.dueDate);
  const [next] = running;
  return {
    promisesKept: promises.filter(({ state }) => state === "kept").length,
    promisesBroken: promises.filter(isBroken).length,
    ...(next === undefined
      ? {}
      : { promise: { date: next.dueDate, amountMinor: next.amountMinor } }),
  };
}

/** 0–100: the share of the papers a claim needs that is at hand. */
export function evidenceScore({ evidence }: CollectionRecords): number {
  const held = NEEDED_EVIDENCE.filter((type) =>
    evidence.some((record) => record.type === type && record.isAtHand),
  );
  return Math.round((held.length * 100) / NEEDED_EVIDENCE.length);
}

function contactFacts(log: readonly LogEntry[]): ContactLogFacts {
  const contacts = log
    .filter(({ channel, direction }) => channel !== undefined && direction !== "in")
    .filter(({ isAnswered }) => isAnswered !== undefined)
    .sort((one, other) => one.date - other.date);
  if (contacts.length === 0) return {};
  const unanswered = contacts.filter(({ isAnswered }) => isAnswered === false).length;
  const lastAnswered = contacts.map(({ isAnswered }) => isAnswered === true).lastIndexOf(true);
  const partPayments = log.filter(({ kind }) => kind === "part-payment").length;
  return {
    contacts: contacts.length,
    unanswered,
    unansweredInRow: contacts.length - 1 - lastAnswered,
    ...(partPayments === 0 ? {} : { partPayments }),
  };
}

function tacticsDone(log: readonly LogEntry[]): readonly TacticDone[] {
  return log.flatMap(({ kind, tactic, date }) =>
    kind === "done" && isTactic(tactic) ? [{ code: tactic, date }] : [],
  );
}

function isTactic(code: string): code is TacticCode {
  return TACTICS.some((tactic) => tactic.code === code);
}

/** A letter counts as sent when it is logged, or when its tactic was ticked as done. */
function lettersSent(log: readonly LogEntry[]): CustomerProfile["lettersSent"] {
  const last = (letter: keyof typeof LETTER_TACTICS): CalendarDate | undefined => {
    const days = log
      .filter(
        ({ kind, tactic }) =>
          kind === letter || (kind === "done" && tactic === LETTER_TACTICS[letter]),
      )
      .map(({ date }) => date);
    return days.length === 0 ? undefined : (Math.max(...days) as CalendarDate);
  };
  return { letter1: last("letter1"), letter2: last("letter2"), letter3: last("letter3") };
}
