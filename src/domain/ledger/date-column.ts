// One column of dates, read as a whole: cells first, then the order of day and month, then whether Excel has
// already exchanged them.
import {
  applyDateOrder,
  type DateOrderDecision,
  type DateOrderEvidence,
  dateOrderOf,
} from "../calendar/date-order";
import {
  DATE_CODE,
  type DateOrder,
  dateCodeOfNumber,
  isUndecided,
  undecidedDateOf,
} from "../calendar/date-code";
import { dateCodeOfText } from "../calendar/date-text";
import { calendarDateOf, partsOf, type CalendarDate } from "../calendar/calendar-date";
import type { SheetCells } from "./sheet-cells";

/** Days between the two date systems of Excel. */
const DAYS_TO_1904 = 1462;

/** The cells of a date column: serial numbers, or codes of calendar/date-text. */
export interface DateColumn {
  /** Offset in the rectangle. */
  readonly column: number;
  readonly codes: Int32Array;
  decision: DateOrderDecision;
  evidence: DateOrderEvidence | "answer" | "";
  /** The order its texts turned out to have; undefined when it has none to order. */
  settledOrder?: DateOrder;
  /** Rows whose day and month Excel seems to have exchanged already; empty when it has not. */
  exchanged: readonly number[];
}

/** Reads rows `first` … `end` of a block into the column's codes. */
export function readDates(
  column: DateColumn,
  cells: SheetCells,
  { first, end, base }: { readonly first: number; readonly end: number; readonly base: number },
): void {
  const { codes } = column;
  const shift = cells.uses1904Dates === true ? DAYS_TO_1904 : 0;
  const index = column.column;
  for (let row = first; row < end; row++) {
    const value = cells.values[row]?.[index];
    let code: number;
    if (typeof value === "number")
      code =
        value >= 20_000 && value < 2_900_000
          ? (value | 0) + shift
          : shiftedCode(dateCodeOfNumber(value), shift, value);
    else if (typeof value === "string") code = value === "" ? 0 : dateCodeOfText(value);
    else code = value === undefined ? DATE_CODE.blank : DATE_CODE.unreadable;
    codes[row - base] = code;
  }
}

function shiftedCode(code: number, shift: number, value: number): number {
  return code > 0 && value < 2_900_000 ? code + shift : code;
}

export function dateColumnOf(column: number, count: number): DateColumn {
  return {
    column,
    codes: new Int32Array(count),
    decision: { status: "none-needed" },
    evidence: "",
    exchanged: [],
  };
}

/** Decides what the column alone can decide. */
export function decideColumn(column: DateColumn): void {
  column.exchanged = exchangedRows(column.codes);
  column.decision = dateOrderOf(column.codes);
  if (column.decision.status === "decided") column.evidence = column.decision.evidence;
}

/** Settles the column's order and replaces undecided cells by days. */
export function settleOrder(
  column: DateColumn,
  order: DateOrder,
  evidence: DateColumn["evidence"],
): void {
  column.decision = { status: "none-needed" };
  column.evidence = evidence;
  column.settledOrder = order;
  applyDateOrder(column.codes, order);
}

const FEWEST_EXCHANGED = 6;

/**
 * Rows in which Excel has exchanged day and month while opening a text file: it turns 03/04/2026 into a date of its
 * own country's order and leaves 25/04/2026 as text. What remains is a column half date, half text, in which no
 * real date has a day above 12 and every text has.
 */
function exchangedRows(codes: Int32Array): readonly number[] {
  const real: number[] = [];
  let texts = 0;
  const days = new Set<number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (isUndecided(code)) {
      const { first, second, hasFullYear } = undecidedDateOf(code);
      // A text with both parts under 13 would have been turned into a date as well.
      if (!hasFullYear || (first <= 12 && second <= 12)) return [];
      texts++;
    } else if (code > 0) {
      const day = dayOfMonth(code);
      if (day > 12) return [];
      days.add(day);
      real.push(row);
    }
  }
  return texts >= 3 && real.length >= FEWEST_EXCHANGED && days.size >= 3 ? real : [];
}

function dayOfMonth(code: number): number {
  return new Date((code - 25_569) * 86_400_000).getUTCDate();
}

/** Puts day and month of the given rows back, in place. */
export function exchangeBack(codes: Int32Array, rows: readonly number[]): void {
  for (const row of rows) {
    const { year, month, day } = partsOf((codes[row] ?? 0) as CalendarDate);
    codes[row] = calendarDateOf(year, day, month) ?? DATE_CODE.notADay;
  }
}
