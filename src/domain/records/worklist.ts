// Today's actions in priority order (catalogue 5.10): who is to be contacted, how, by whom, and since when.
import type { CalendarDate } from "../calendar/calendar-date";
import { isWorkingDay, workingDayFrom } from "../calendar/working-days";
import type { CollectionRecords, LogEntry } from "./collection-records";
import type { TacticPlan } from "../tactics/tactic-plan";
import type { TacticCode } from "../tactics/tactic-table";
import { TACTIC_CHANNELS, type WorkChannel } from "./tactic-channel-table";

export const WORK_STATES = ["open", "done", "postponed", "upcoming"] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** Where one customer stands in the work of a day. */
export interface WorkItem {
  readonly tactic: TacticCode;
  readonly channel: WorkChannel;
  /** The day the action is due; in the past when it has waited. */
  readonly dueOn: CalendarDate;
  readonly state: WorkState;
  /** The line of the log that made the state; undefined when nothing was marked. */
  readonly markedBy: LogEntry | undefined;
}

/** The work on one customer on a day. */
export function workItemOf(
  plan: TacticPlan,
  records: CollectionRecords,
  asOfDate: CalendarDate,
): WorkItem {
  const tactic = plan.primary.code;
  const channel = TACTIC_CHANNELS[tactic];
  const marks = records.log
    .filter(({ kind, date }) => (kind === "done" || kind === "postponed") && date <= asOfDate)
    .sort((one, other) => one.date - other.date);
  const last = marks.at(-1);
  const isToday = last?.date === asOfDate;
  if (last?.kind === "done" && isToday)
    return {
      tactic: doneTactic(last, tactic),
      channel,
      dueOn: asOfDate,
      state: "done",
      markedBy: last,
    };
  const until = last?.kind === "postponed" ? workingDayFrom(last.until ?? asOfDate) : asOfDate;
  if (last?.kind === "postponed" && until > asOfDate)
    return { tactic, channel, dueOn: until, state: "postponed", markedBy: last };
  const since = dueDayOf(plan, last, asOfDate);
  // What has waited waits over a day off as well: nobody is contacted on it.
  const dueOn = since > asOfDate || isWorkingDay(asOfDate) ? since : workingDayFrom(asOfDate);
  return {
    tactic,
    channel,
    dueOn,
    state: dueOn > asOfDate ? "upcoming" : "open",
    markedBy: undefined,
  };
}

function doneTactic(entry: LogEntry, tactic: TacticCode): TacticCode {
  return entry.tactic in TACTIC_CHANNELS ? (entry.tactic as TacticCode) : tactic;
}

// Never acted upon: today. Acted upon: after the gap of the rhythm. Planned for a day: that day.
function dueDayOf(
  plan: TacticPlan,
  last: LogEntry | undefined,
  asOfDate: CalendarDate,
): CalendarDate {
  const { nextContact, primary } = plan;
  if (primary.scheduledFor !== undefined) return primary.scheduledFor;
  if (last?.kind === "postponed") return workingDayFrom(last.until ?? asOfDate);
  if (nextContact?.because === "promise") return nextContact.on;
  if (nextContact?.because === "before-due" && last === undefined)
    return plan.standing.daysPastDue >= -7 ? workingDayFrom(asOfDate) : nextContact.on;
  if (last === undefined || nextContact === undefined) return workingDayFrom(asOfDate);
  return workingDayFrom((last.date + Math.max(1, nextContact.gapDays)) as CalendarDate);
}
