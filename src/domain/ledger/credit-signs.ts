// Which amounts are credits although they are written without a minus: told by the kind of document or by a
// debit/credit column, and only when all of them agree.
import { directionOf, documentKindOf } from "./row-words";
import type { TableColumns, TextColumn } from "./table-readers";

/** What the sheet's credits look like. */
export type CreditSigns =
  | { readonly status: "as-written" }
  /** Rows (1) whose amounts are turned negative. */
  | {
      readonly status: "turned";
      readonly isTurned: Uint8Array;
      readonly column: number;
      readonly count: number;
    }
  /** Some credits are written negative and some positive: only the user knows. */
  | { readonly status: "mixed"; readonly isCredit: Uint8Array; readonly column: number };

/** Judges the credits of a table from its document types and directions. */
export function creditSignsOf(
  columns: TableColumns,
  open: Float64Array,
  isItem: (row: number) => boolean,
): CreditSigns {
  const { direction, documentType } = columns.texts;
  for (const [column, isCreditText] of [
    [direction, (text: string) => directionOf(text) === "credit"],
    [documentType, (text: string) => documentKindOf(text) === "credit"],
  ] as const) {
    if (!column) continue;
    const signs = signsOf(column, isCreditText, { count: columns.count, open, isItem });
    if (signs.status !== "as-written") return signs;
  }
  return { status: "as-written" };
}

function signsOf(
  column: TextColumn,
  isCreditText: (text: string) => boolean,
  { count, open, isItem }: { count: number; open: Float64Array; isItem: (row: number) => boolean },
): CreditSigns {
  const isCreditId = Uint8Array.from(column.pool.texts, (text) => (isCreditText(text) ? 1 : 0));
  if (!isCreditId.includes(1)) return { status: "as-written" };
  const isCredit = new Uint8Array(count);
  let positive = 0;
  let negative = 0;
  let otherNegative = 0;
  let others = 0;
  for (let row = 0; row < count; row++) {
    const amount = open[row] ?? NaN;
    if (!isItem(row) || !Number.isFinite(amount) || amount === 0) continue;
    if (isCreditId[column.ids[row] ?? -1] === 1) {
      isCredit[row] = 1;
      if (amount > 0) positive++;
      else negative++;
    } else {
      others++;
      if (amount < 0) otherNegative++;
    }
  }
  if (positive === 0) return { status: "as-written" };
  // A sheet on which invoices are negative as well has a convention of its own.
  const isConsistent = negative === 0 && otherNegative <= others * 0.05;
  return isConsistent
    ? { status: "turned", isTurned: isCredit, column: column.column, count: positive }
    : { status: "mixed", isCredit, column: column.column };
}
