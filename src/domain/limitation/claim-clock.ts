// The limitation clock of a claim with an agreed due date, by what is entered and recorded about its customer.
import type { CalendarDate } from "../calendar/calendar-date";
import type { CollectionPolicy } from "../policy/collection-policy";
import { limitationClock, type LimitationClock, type LimitationRecord } from "./limitation-period";

const NOTHING_RECORDED: LimitationRecord = { events: [], obstacles: [] };

/** What is known beside the due date. A day entered by hand stands in place of the recorded restarts. */
export interface ClaimFacts {
  readonly lastInterruption?: CalendarDate | undefined;
  readonly limitationRecord?: LimitationRecord | undefined;
}

/**
 * The clock from the due date. Proceedings and obstacles count as recorded. A restart entered by hand is taken for
 * one that binds; one recorded in the log for what it is.
 */
export function claimClock(
  dueDate: CalendarDate,
  { lastInterruption, limitationRecord = NOTHING_RECORDED }: ClaimFacts,
  asOfDate: CalendarDate,
  policy: CollectionPolicy,
): LimitationClock {
  const { events, obstacles } = limitationRecord;
  const restarts =
    lastInterruption === undefined
      ? events
      : [
          { kind: "acknowledgement" as const, date: lastInterruption },
          ...events.filter(({ kind }) => kind === "suit"),
        ];
  const start = { kind: "due-date" as const, date: dueDate };
  return limitationClock({ start, events: restarts, obstacles }, asOfDate, policy);
}
