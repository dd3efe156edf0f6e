import type { CalendarDate } from "../domain/calendar/calendar-date";
import { dateOrderOf } from "../domain/calendar/date-order";
import {
  DATE_CODE,
  dateCodeOfNumber,
  dateUnderOrder,
  isUndecided,
  type DateOrder,
} from "../domain/calendar/date-code";
import { dateCodeOfText } from "../domain/calendar/date-text";
import { BLANK, type Argument, type Cells, type FilledCell } from "./cell-by-cell";
import { type ArgumentName, numberError, quoted, valueError } from "./cell-error";

/** Day or month first, as the texts of the range show when taken together; undefined when they do not. */
function orderIn(cells: Cells): DateOrder | undefined {
  const codeByText = new Map<string, number>();
  const codes: number[] = [];
  for (const row of cells)
    for (const cell of row) {
      if (typeof cell !== "string") continue;
      const code = codeByText.get(cell) ?? dateCodeOfText(cell);
      codeByText.set(cell, code);
      codes.push(code);
    }
  if (!codes.some(isUndecided)) return undefined;
  const decision = dateOrderOf(Int32Array.from(codes));
  return decision.status === "decided" ? decision.order : undefined;
}

type Answer = CalendarDate | CustomFunctions.Error | typeof BLANK;

function answerFor(name: ArgumentName, cell: FilledCell, order: DateOrder | undefined): Answer {
  if (typeof cell === "boolean")
    return valueError(name, (messages, argument) => messages.notADate(argument, quoted(cell)));
  const code = typeof cell === "number" ? dateCodeOfNumber(cell) : dateCodeOfText(cell);
  if (isUndecided(code) && order === undefined)
    return valueError(name, (messages, argument) => messages.ambiguousDate(argument, quoted(cell)));
  const day = isUndecided(code) && order !== undefined ? dateUnderOrder(code, order) : code;
  if (day > 0) return day as CalendarDate;
  if (day === DATE_CODE.blank || day === DATE_CODE.placeholder) return BLANK;
  if (typeof cell === "number" && day === DATE_CODE.unreadable) return numberError();
  return valueError(name, (messages, argument) => messages.notADate(argument, quoted(cell)));
}

/**
 * An argument that is a date, read as the pane reads a date column: serial numbers, and texts such as
 * "2026-03-31", "31.03.2026" or "2026年3月31日". What programs write for "no date" (0, 1900-01-01, "-") is blank.
 * An order of day and month that is given wins over what the range shows.
 */
export function dateArgument(
  name: ArgumentName,
  whenBlank: Argument<CalendarDate>["whenBlank"],
  givenOrder?: DateOrder,
): Argument<CalendarDate> {
  const reader = (cells: Cells): ((cell: FilledCell) => Answer) => {
    const order = givenOrder ?? orderIn(cells);
    // A ledger repeats its dates, and its "to be agreed": each text is read once.
    const answers = new Map<string, Answer>();
    return (cell) => {
      if (typeof cell !== "string") return answerFor(name, cell, order);
      const known = answers.get(cell);
      if (known !== undefined) return known;
      const answer = answerFor(name, cell, order);
      answers.set(cell, answer);
      return answer;
    };
  };
  return { name, whenBlank, reader };
}
