// Step 13 of the algorithm (catalogue 5.11): the days on which a tactic makes sense, and letters already sent.
import { calendarDateOfSerial, type CalendarDate } from "../calendar/calendar-date";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { StageId } from "../risk/stage-table";
import type { TacticInputs } from "./tactic-inputs";
import type { RemovalCause, Standing } from "./tactic-plan";
import { LETTER_TACTICS, type LetterId, type TacticCode } from "./tactic-table";

interface DatedCase {
  readonly inputs: TacticInputs;
  readonly standing: Standing;
  readonly level: number | undefined;
  readonly policy: CollectionPolicy;
}

/** Why a tactic makes no sense on the as-of date; undefined when it does. */
export function windowCause(code: TacticCode, of: DatedCase): RemovalCause | undefined {
  const { standing, policy } = of;
  const { daysPastDue } = standing;
  if ((code === "T01" || code === "T02") && daysPastDue >= 0) return { by: "only-before-due" };
  const isDueDay = daysPastDue >= 0 && daysPastDue <= policy["tactic.T03.lastDay"];
  if (code === "T03" && !isDueDay) return { by: "only-on-due-day" };
  if (code === "T06") {
    const day = letter3FromDay(standing, of.level, policy);
    if (daysPastDue < day) return { by: "not-before-day", day };
  }
  return letterSentCause(code, of);
}

/** The day past due before which letter 3 is too early. */
export function letter3FromDay(
  { importance }: Standing,
  level: number | undefined,
  policy: CollectionPolicy,
): number {
  const earliest = policy["letter3Earliest"];
  if (importance !== "I1" || (level ?? 0) >= policy["class.I1.letter3AnyDayFromLevel"])
    return earliest;
  return Math.max(earliest, policy["class.I1.letter3Day"]);
}

/** Days after which a letter goes out again in a stage; undefined where it is sent once. */
export function repeatDays(
  letter: LetterId,
  stage: StageId,
  policy: CollectionPolicy,
): number | undefined {
  if (letter !== "letter3") return undefined;
  return stage === "S4" || stage === "S5" || stage === "S6"
    ? policy[`letter3Repeat.${stage}`]
    : undefined;
}

/** When a letter was sent, as far as that is on or before the as-of date. */
export function sentOn(
  letter: LetterId,
  inputs: TacticInputs,
): CalendarDate | "unknown" | undefined {
  const sent = inputs.lettersSent?.[letter];
  return sent !== undefined && sent !== "unknown" && sent > inputs.asOfDate ? undefined : sent;
}

function letterSentCause(code: TacticCode, of: DatedCase): RemovalCause | undefined {
  const letters = Object.keys(LETTER_TACTICS) as readonly LetterId[];
  const letter = letters.find((each) => LETTER_TACTICS[each] === code);
  const on = letter === undefined ? undefined : sentOn(letter, of.inputs);
  if (letter === undefined || on === undefined) return undefined;
  const after = repeatDays(letter, of.standing.stage, of.policy);
  // Nobody knows when: the interval cannot be shown to be over, so it is not repeated.
  if (after === undefined || on === "unknown") return { by: "letter-sent", on, againOn: undefined };
  const againOn = calendarDateOfSerial(on + after);
  return againOn !== undefined && of.inputs.asOfDate >= againOn
    ? undefined
    : { by: "letter-sent", on, againOn };
}
