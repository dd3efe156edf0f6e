// Acts in the log that the limitation period turns on (Civil Code arts. 194, 195).
import type { CalendarDate } from "../calendar/calendar-date";
import type {
  LimitationEvent,
  LimitationObstacle,
  LimitationRecord,
} from "../limitation/limitation-period";
import type { LogEntry, LogKind, PromiseToPay } from "./collection-records";

/**
 * Restarts and obstacles as recorded; undefined when there are none. A letter alone is no restart, since nobody has
 * said that it arrived: the proved demand is tactic T43. A written promise with its day counts as a plan.
 */
export function recordedLimitation(
  log: readonly LogEntry[],
  promises: readonly PromiseToPay[],
): LimitationRecord | undefined {
  const restarts = log.flatMap((entry): LimitationEvent[] => {
    const { kind, tactic, date } = entry;
    if (kind === "part-payment" || kind === "acknowledgement") return [{ kind, date }];
    return kind === "done" && tactic === "T43" ? [{ kind: "demand", date }] : [];
  });
  const plans = promises.flatMap(({ isWritten, madeOn }): LimitationEvent[] =>
    isWritten && madeOn !== undefined ? [{ kind: "plan", date: madeOn }] : [],
  );
  const suits = spans(log, "suit", "suit-ended").map(({ from, to }): LimitationEvent => ({
    kind: "suit",
    date: from,
    endedOn: to,
  }));
  const obstacles: readonly LimitationObstacle[] = spans(log, "obstacle", "obstacle-ended");
  const events = [...restarts, ...plans, ...suits];
  return events.length + obstacles.length === 0 ? undefined : { events, obstacles };
}

/** Each beginning with the first end on its day or after; undefined while none is recorded. */
function spans(log: readonly LogEntry[], begins: LogKind, ends: LogKind) {
  const days = (wanted: LogKind): CalendarDate[] =>
    log.filter(({ kind }) => kind === wanted).map(({ date }) => date);
  const endDays = days(ends).sort((one, other) => one - other);
  return days(begins).map((from) => ({ from, to: endDays.find((end) => end >= from) }));
}
