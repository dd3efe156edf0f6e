// The worksheet functions of the namespace AR. The docstrings are the help that Excel shows in English;
// Chinese stands in messages/zh-CN/functions.ts. Ids and the order of arguments live in users' workbooks
// for ever. Metadata is read from this file's text, so every function is a declaration of its own.
import { daysPastDue } from "../domain/aging/days-past-due";
import { cellByCell } from "./cell-by-cell";
import { dateArgument } from "./date-argument";

const DAYS_PAST_DUE = cellByCell(
  [dateArgument("dueDate", "stays-blank"), dateArgument("asOfDate", "is-missing")],
  (dueDate, asOfDate) => daysPastDue({ dueDate, asOfDate }),
);

/**
 * Days past due: calendar days from the due date to the as-of date. Negative before the due date, 0 on it; an empty due date stays empty.
 * @customfunction DAYSPASTDUE
 * @param dueDate Due date, one cell or a whole column; for a column the result spills down beside it.
 * @param asOfDate Day to look from, best a cell such as $B$1. TODAY() here would recalculate every formula at each edit.
 * @returns Days past due for each due date.
 */
export function daysPastDueInCells(dueDate: unknown[][], asOfDate: unknown[][]): unknown[][] {
  return DAYS_PAST_DUE(dueDate, asOfDate);
}

/** Every worksheet function by its id. */
export const WORKSHEET_FUNCTIONS = { DAYSPASTDUE: daysPastDueInCells } as const;
