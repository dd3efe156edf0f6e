// Worksheet functions about amounts. See day-functions.ts for what the docstrings are.
import { daysPastDue } from "../domain/aging/days-past-due";
import type { DecimalMark } from "../domain/money/amount-text";
import { amountArgument, numberArgument } from "./amount-argument";
import { cellByCell, onlyValue } from "./cell-by-cell";
import { dateArgument } from "./date-argument";
import { choiceArgument } from "./choice-argument";

const MARK = choiceArgument<DecimalMark | "auto">(
  "decimalMark",
  { auto: [], point: [".", "点"], comma: [",", "逗号"] },
  { means: "auto" },
);
const parseAmounts = (mark?: DecimalMark) =>
  cellByCell([amountArgument("amountText", "stays-blank", mark)], (amount) => amount);
const PARSE_AMOUNT = {
  auto: parseAmounts(),
  point: parseAmounts("point"),
  comma: parseAmounts("comma"),
};

/**
 * Reads amounts written as text (¥1,234.50, (1,200.00), 1,200-, 1.2万, 人民币壹万元整, 1.234,50 €) as numbers. Percentages and scientific notation are refused.
 * @customfunction PARSEAMOUNT
 * @param amountText Texts or numbers, one cell or a whole column.
 * @param [decimalMark] point or comma, for columns that do not tell; empty: the column decides.
 * @returns The amounts as numbers; what is no amount says so in its cell.
 */
export function parseAmountInCells(
  amountText: unknown[][],
  decimalMark?: unknown[][],
): unknown[][] {
  return PARSE_AMOUNT[onlyValue(MARK, decimalMark)](amountText);
}

const OVERDUE = cellByCell(
  [
    amountArgument("openAmount", "stays-blank"),
    dateArgument("dueDate", "stays-blank"),
    dateArgument("asOfDate", "is-missing"),
    numberArgument("graceDays", { means: 0 }, { from: 0, to: 365, isWhole: true }),
  ],
  (openAmount, dueDate, asOfDate, graceDays) =>
    daysPastDue({ dueDate, asOfDate }) > graceDays ? openAmount : 0,
);

/**
 * The open amount where it is past due on the as-of date, else 0. An item due today is not past due; without a due date the cell stays empty.
 * @customfunction OVERDUE
 * @param openAmount Amount still unpaid, one cell or a whole column.
 * @param dueDate Due date of each amount.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [graceDays] Days after the due date that are still let pass; 0 if empty.
 * @returns The amount past due for each item.
 */
export function overdueInCells(
  openAmount: unknown[][],
  dueDate: unknown[][],
  asOfDate: unknown[][],
  graceDays?: unknown[][],
): unknown[][] {
  return OVERDUE(openAmount, dueDate, asOfDate, graceDays);
}
