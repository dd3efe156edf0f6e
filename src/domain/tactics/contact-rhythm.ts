// Rhythm and next contact (catalogue 5.8): how often, by whom, and on which working day next.
import { nearestCalendarDate, partsOf, type CalendarDate } from "../calendar/calendar-date";
import { dayOfMonth } from "../calendar/calendar-months";
import { addWorkingDays, areHolidaysKnown, workingDayFrom } from "../calendar/working-days";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { RunningOverrides } from "./level";
import { LEVELS, RHYTHMS } from "./rhythm-table";
import type { TacticInputs } from "./tactic-inputs";
import type { NextContact, RhythmPlan, Standing } from "./tactic-plan";

/** How often to be in touch at this level, and who leads. */
export function rhythmPlan(
  level: number,
  standing: Standing,
  overrides: RunningOverrides,
  policy: CollectionPolicy,
): RhythmPlan {
  const id = LEVELS[level] ?? "E6";
  const isWrittenOnly = overrides.all.includes("O3");
  const isLargeVisit = id === "E2" && standing.amountClass === "A3";
  const visits = isLargeVisit ? policy["rhythm.E2.visitsLarge"] : policy[`rhythm.${id}.visits`];
  return {
    level: id,
    messages: policy[`rhythm.${id}.messages`],
    calls: isWrittenOnly ? 0 : policy[`rhythm.${id}.calls`],
    visits: isWrittenOnly ? 0 : visits,
    owners: RHYTHMS[id].owners,
    isWrittenOnly,
  };
}

interface ContactCase {
  readonly inputs: TacticInputs;
  readonly standing: Standing;
  readonly overrides: RunningOverrides;
  readonly level: number;
  readonly policy: CollectionPolicy;
}

/** The next contact: always a working day, and always after the as-of date. */
export function nextContact(of: ContactCase): NextContact {
  const { inputs, overrides, policy } = of;
  const { promise, asOfDate } = inputs;
  if (overrides.main === "O10" && promise !== undefined && promise.date >= asOfDate) {
    const on = addWorkingDays(promise.date, 1);
    return found(on, { gapDays: on - asOfDate, because: "promise", isMoved: false });
  }
  const before = contactBeforeDue(of);
  if (before !== undefined) return before;
  const gapDays = gapOf(of);
  const planned = nearestCalendarDate(asOfDate + gapDays);
  const on = workingDayFrom(planned);
  const early = contactBeforePayday(inputs, policy);
  if (early !== undefined)
    return found(early, { gapDays: early - asOfDate, because: "payday", isMoved: false });
  return found(on, { gapDays, because: "rhythm", isMoved: on !== planned });
}

function found(on: CalendarDate, how: Omit<NextContact, "on" | "isHolidayKnown">): NextContact {
  return { on, ...how, isHolidayKnown: areHolidaysKnown(on) };
}

function gapOf({ level, standing, policy }: ContactCase): number {
  const id = LEVELS[level] ?? "E6";
  const days = policy[`rhythm.${id === "E0" ? "E1" : id}.days`];
  // 5 × 0.8 is a hair above 4 in binary: rounding up must not see that.
  const exact = days * policy[`tier.${standing.risk.tier}.gap`];
  return Math.max(policy["rhythm.leastDays"], Math.ceil(exact - 1e-9));
}

// Service before the due date: the plan call, letter 1, then the due day itself.
function contactBeforeDue({ inputs, level, policy }: ContactCase): NextContact | undefined {
  const { daysPastDue, asOfDate } = inputs;
  if (level > 0 || daysPastDue >= 0) return undefined;
  const offsets = [policy["planConfirmOffset"], policy["letter1Offset"], 0];
  const offset = offsets.find((each) => each > daysPastDue) ?? 0;
  const gapDays = offset - daysPastDue;
  const planned = nearestCalendarDate(asOfDate + gapDays);
  const on = workingDayFrom(planned);
  return found(on, { gapDays, because: "before-due", isMoved: on !== planned });
}

// Shortly before the customer pays its suppliers is the best moment there is.
function contactBeforePayday(
  { asOfDate, payday }: TacticInputs,
  policy: CollectionPolicy,
): CalendarDate | undefined {
  if (payday === undefined) return undefined;
  const next = nextPayday(asOfDate, payday);
  if (next - asOfDate > policy["payday.withinDays"]) return undefined;
  const before = addWorkingDays(next, -policy["payday.workingDaysBefore"]);
  return before > asOfDate ? before : undefined;
}

/** The next payday after a day; a month without that day pays on its last one. */
function nextPayday(after: CalendarDate, payday: number): CalendarDate {
  const { year, month } = partsOf(after);
  const candidates = [0, 1].map((ahead) => {
    const at = month - 1 + ahead;
    return dayOfMonth(year + Math.floor(at / 12), (at % 12) + 1, payday);
  });
  return candidates.find((day) => day > after) ?? (candidates[1] as CalendarDate);
}
