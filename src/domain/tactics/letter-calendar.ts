// The letter calendar (catalogue 5.2 and 5.8): it runs beside the tactic and says when each letter is due.
import { nearestCalendarDate, type CalendarDate } from "../calendar/calendar-date";
import { workingDayFrom } from "../calendar/working-days";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { TacticInputs } from "./tactic-inputs";
import type { LetterDue, Standing } from "./tactic-plan";
import { LETTER_TACTICS, type LetterId } from "./tactic-table";
import { letter3FromDay, repeatDays, sentOn } from "./tactic-windows";

interface LetterCase {
  readonly inputs: TacticInputs;
  readonly standing: Standing;
  readonly level: number | undefined;
  readonly policy: CollectionPolicy;
  /** The tactic may be used at this level and under the overrides that run. */
  readonly isAllowed: (letter: LetterId) => boolean;
}

/** The dates of the plan call and the three letters. Nothing is due of a debt that is settled or in insolvency. */
export function letterCalendar(of: LetterCase): readonly LetterDue[] {
  const { inputs, policy, level } = of;
  if (level === undefined) return [];
  const due = (days: number): CalendarDate => dayOf(inputs, days);
  const planCall = due(policy["planConfirmOffset"]);
  const call: LetterDue = {
    ...{ letter: "plan-call", dueOn: planCall, sentOn: undefined },
    state: stateOf(inputs, planCall, true),
  };
  return [
    call,
    letterDue(of, "letter1", due(policy["letter1Offset"])),
    letterDue(of, "letter2", due(policy["letter2Window"])),
    letterDue(of, "letter3", letter3DueOn(of)),
  ];
}

function dayOf({ asOfDate, daysPastDue }: TacticInputs, days: number): CalendarDate {
  return nearestCalendarDate(asOfDate - daysPastDue + days);
}

// The latest day of the class, never before the earliest; once sent, the end of the repeat interval.
function letter3DueOn({ inputs, standing, level, policy }: LetterCase): CalendarDate {
  const on = sentOn("letter3", inputs);
  const repeat = repeatDays("letter3", standing.stage, policy);
  const again =
    on === undefined || on === "unknown" || repeat === undefined
      ? undefined
      : nearestCalendarDate(on + repeat);
  if (again !== undefined) return again;
  const latest = policy[`class.${standing.importance}.letter3Day`];
  return dayOf(inputs, Math.max(latest, letter3FromDay(standing, level, policy)));
}

function letterDue(of: LetterCase, letter: LetterId, dueOn: CalendarDate): LetterDue {
  const on = sentOn(letter, of.inputs);
  const repeats = repeatDays(letter, of.standing.stage, of.policy) !== undefined;
  const isRunning = on === undefined || (repeats && on !== "unknown");
  if (!isRunning) return { letter, dueOn, state: "sent", sentOn: on };
  const state = stateOf(of.inputs, dueOn, letter === "letter1");
  const needsApproval = (state === "due" || state === "overdue") && !of.isAllowed(letter);
  return { letter, dueOn, state: needsApproval ? "needs-approval" : state, sentOn: on };
}

function stateOf(
  { asOfDate, daysPastDue }: TacticInputs,
  dueOn: CalendarDate,
  isOnlyBeforeDue: boolean,
): LetterDue["state"] {
  if (isOnlyBeforeDue && daysPastDue >= 0) return "lapsed";
  if (dueOn > asOfDate) return "scheduled";
  return dueOn === asOfDate ? "due" : "overdue";
}

/** The day a tactic is planned for, where that lies ahead: the plan call and letter 1. */
export function scheduledFor(
  code: string,
  inputs: TacticInputs,
  policy: CollectionPolicy,
): CalendarDate | undefined {
  const offset =
    code === "T01"
      ? policy["planConfirmOffset"]
      : code === LETTER_TACTICS.letter1
        ? policy["letter1Offset"]
        : undefined;
  if (offset === undefined || inputs.daysPastDue >= offset) return undefined;
  return workingDayFrom(dayOf(inputs, offset));
}
