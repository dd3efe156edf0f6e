// What only whole columns can decide: the order of day and month, dates that Excel exchanged, the decimal mark.
// What the evidence leaves open becomes a question, unless the user has answered it.
import { orderByDistance } from "../calendar/date-order";
import { type DateOrder, isUndecided } from "../calendar/date-code";
import { currencyNamed, minorDigitsOf } from "../money/currency";
import { type AmountColumn, decimalMarkOf, settleMark } from "./amount-column";
import { sheetCurrencyOf } from "./currencies";
import { type DateColumn, decideColumn, exchangeBack, settleOrder } from "./date-column";
import type { IssueList } from "./issue-list";
import { type LedgerQuestion, QUESTIONS, type QuestionCode, type ReadingChoices } from "./reading";
import type { CellValue, SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

export interface Settling {
  readonly cells: SheetCells;
  readonly columns: TableColumns;
  readonly choices: ReadingChoices;
  readonly headerOf: (column: number) => string;
  readonly issues: IssueList;
  /** Texts above the header. */
  readonly titles: readonly string[];
}

/** The answer to a question about a column, where the user gave a valid one. */
export function answerTo(
  choices: ReadingChoices,
  code: QuestionCode,
  about: string,
): string | undefined {
  return choices.answers?.[`${code}:${about}`] ?? choices.answers?.[code];
}

/** Settles dates and decimal marks in place; returns what has to be asked. */
export function settleColumns(settling: Settling): readonly LedgerQuestion[] {
  return [...settleDates(settling), ...settleMarks(settling)];
}

function settleDates(settling: Settling): readonly LedgerQuestion[] {
  const { columns, choices, headerOf } = settling;
  const questions: LedgerQuestion[] = [];
  const dates = Object.values(columns.dates);
  for (const column of dates) {
    decideColumn(column);
    const question = settleExchange(settling, column);
    if (question) questions.push(question);
    const answer = choices.answers?.[`date-order:${headerOf(column.column)}`];
    if (isDateOrder(answer)) settleOrder(column, answer, "answer");
    else if (column.decision.status === "decided")
      settleOrder(column, column.decision.order, column.decision.evidence);
  }
  settleByDistance(columns);
  for (const column of dates) {
    if (column.decision.status !== "undecided") continue;
    const { possible } = column.decision;
    const order = orderOfOthers(dates, possible);
    const answer = choices.answers?.["date-order"];
    if (isDateOrder(answer)) settleOrder(column, answer, "answer");
    else if (order) settleOrder(column, order, "other-column");
    else
      questions.push({
        code: "date-order",
        column: headerOf(column.column),
        columnIndex: settling.cells.place.columnIndex + column.column,
        options: possible,
        examples: examplesOf(settling, column.column, (row) => isUndecided(column.codes[row] ?? 0)),
      });
  }
  return questions;
}

function isDateOrder(answer: string | undefined): answer is DateOrder {
  return answer !== undefined && (QUESTIONS["date-order"] as readonly string[]).includes(answer);
}

function settleExchange(settling: Settling, column: DateColumn): LedgerQuestion | undefined {
  const { exchanged } = column;
  const [firstExchanged] = exchanged;
  if (firstExchanged === undefined) return undefined;
  const { columns, cells, issues, headerOf } = settling;
  const header = headerOf(column.column);
  const row = columns.firstRow + firstExchanged;
  const finding = { row, column: column.column, found: cells.values[row]?.[column.column] ?? "" };
  const answer = answerTo(settling.choices, "dates-exchanged", header);
  if (answer === "exchange-back") {
    exchangeBack(column.codes, exchanged);
    issues.addOnce("dates-exchanged-back", finding, exchanged.length);
    return undefined;
  }
  if (answer === "as-they-are") {
    issues.addOnce("dates-exchanged-kept", finding, exchanged.length);
    return undefined;
  }
  return {
    code: "dates-exchanged",
    column: header,
    columnIndex: cells.place.columnIndex + column.column,
    options: QUESTIONS["dates-exchanged"],
    examples: examplesOf(settling, column.column, (at) => (column.codes[at] ?? 0) !== 0),
  };
}

/** Due dates lie shortly after their documents: under the right order they all do, under the wrong one few. */
function settleByDistance({ dates }: TableColumns): void {
  const { documentDate, dueDate } = dates;
  if (!documentDate || !dueDate) return;
  const open = [documentDate, dueDate].filter(({ decision }) => decision.status === "undecided");
  const [first] = open;
  if (first?.decision.status !== "undecided") return;
  const order = orderByDistance(documentDate.codes, dueDate.codes, first.decision.possible);
  if (order) for (const column of open) settleOrder(column, order, "distance");
}

/** The order that the other columns of the sheet were found to have; undefined when they have none or several. */
function orderOfOthers(
  dates: readonly DateColumn[],
  possible: readonly DateOrder[],
): DateOrder | undefined {
  const orders = new Set(
    dates.flatMap((column) =>
      column.settledOrder !== undefined && column.evidence !== "same-days"
        ? [column.settledOrder]
        : [],
    ),
  );
  const [only] = orders;
  return orders.size === 1 && only !== undefined && possible.includes(only) ? only : undefined;
}

function settleMarks(settling: Settling): readonly LedgerQuestion[] {
  const { columns, cells, choices, headerOf } = settling;
  const amounts = Object.values(columns.amounts);
  const marks = amounts.map((column) => decimalMarkOf(column));
  // One export writes all of its amounts the same way.
  const decided = new Set(
    amounts.flatMap((column, index) => {
      const mark = marks[index];
      return (mark === "comma" || mark === "point") && column.evidence[mark] > 0 ? [mark] : [];
    }),
  );
  const [common] = decided;
  return amounts.flatMap((column, index): readonly LedgerQuestion[] => {
    let mark = marks[index] ?? "point";
    const header = headerOf(column.column);
    const answer = answerTo(choices, "decimal-mark", header);
    if (mark === "ask" && (answer === "point" || answer === "comma")) mark = answer;
    if (mark === "ask" && decided.size === 1 && common !== undefined) mark = common;
    if (mark === "ask" && hasThreeDecimals(settling, column)) mark = "point";
    if (mark !== "ask") {
      settleMark(column, cells, { mark, firstRow: columns.firstRow });
      return [];
    }
    const careful = new Set(column.careful);
    return [
      {
        code: "decimal-mark",
        column: header,
        columnIndex: cells.place.columnIndex + column.column,
        options: QUESTIONS["decimal-mark"],
        examples: examplesOf(settling, column.column, (row) => careful.has(row)),
      },
    ];
  });
}

/** Amounts of a currency with three decimals are written with three: 1.234 dinars are no thousand. */
function hasThreeDecimals(settling: Settling, { careful, currencies }: AmountColumn): boolean {
  const named = settling.columns.texts.currency;
  const codes = new Set<string>();
  for (const row of careful) {
    const text = named?.pool.texts[named.ids[row] ?? -1];
    const code = currencies.get(row) ?? (text === undefined ? undefined : currencyNamed(text));
    if (code !== undefined) codes.add(code);
  }
  if (codes.size === 0) codes.add(sheetCurrencyOf(settling).code);
  return [...codes].every((code) => minorDigitsOf(code) === 3);
}

const EXAMPLES = 4;

/** A few different cells of a column, as the sheet holds them. */
export function examplesOf(
  { cells, columns }: Pick<Settling, "cells" | "columns">,
  column: number,
  isExample: (row: number) => boolean,
): readonly string[] {
  const examples = new Set<CellValue>();
  for (let row = 0; row < columns.count && examples.size < EXAMPLES; row++)
    if (isExample(row)) examples.add(cells.values[columns.firstRow + row]?.[column] ?? "");
  return [...examples].map(String);
}
