// Worksheet functions about the law's clocks. See day-functions.ts for what the docstrings are.
import { DEFAULT_POLICY } from "../domain/policy/collection-policy";
import { NO_DATE, type CalendarDate } from "../domain/calendar/calendar-date";
import { limitationClock } from "../domain/limitation/limitation-period";
import { cellByCell, onlyValue } from "./cell-by-cell";
import { choiceArgument } from "./choice-argument";
import { dateArgument } from "./date-argument";

type LimitationField = "daysLeft" | "end";

const FIELD = choiceArgument<LimitationField>(
  "limitationField",
  { daysLeft: ["days", "剩余天数"], end: ["届满日"] },
  { means: "daysLeft" },
);
const ARGUMENTS = [
  dateArgument("dueDate", "stays-blank"),
  dateArgument("asOfDate", "is-missing"),
  // Nothing has interrupted the period.
  dateArgument("lastInterruption", { means: NO_DATE }),
] as const;

function clockOf(dueDate: CalendarDate, asOfDate: CalendarDate, interrupted: CalendarDate) {
  return limitationClock(
    {
      start: { kind: "due-date", date: dueDate },
      events: interrupted === NO_DATE ? [] : [{ kind: "acknowledgement", date: interrupted }],
      obstacles: [],
    },
    asOfDate,
    DEFAULT_POLICY,
  );
}

/**
 * Limitation of a claim: three years from the due date or from the last proved interruption, at most twenty (Civil Code arts. 188, 195). Not legal advice.
 * @customfunction LIMITATION
 * @param dueDate Due date, one cell or a whole column.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [lastInterruption] Day of the last demand, part payment, acknowledgement or plan that can be proved.
 * @param [limitationField] daysLeft (negative once expired) or end (a date number; format the cells as dates). daysLeft if empty.
 * @returns Days left, or the last day of the period.
 */
export function limitationInCells(
  dueDate: unknown[][],
  asOfDate: unknown[][],
  lastInterruption?: unknown[][],
  limitationField?: unknown[][],
): unknown[][] {
  const field = onlyValue(FIELD, limitationField);
  return cellByCell(ARGUMENTS, (due, asOf, interrupted) => {
    const { daysLeft, endsOn } = clockOf(due, asOf, interrupted);
    return (field === "end" ? endsOn : daysLeft) ?? "";
  })(dueDate, asOfDate, lastInterruption);
}
