// One column of amounts, read as a whole: plain cells at once, odd ones with care, and the decimal mark decided
// for the column.
import {
  amountOfText,
  BLANK_AMOUNT,
  type DecimalMark,
  type MarkEvidence,
  markEvidenceOf,
  needsCare,
  quickAmount,
  signedAmount,
} from "../money/amount-text";
import type { SheetCells } from "./sheet-cells";

/** The cells of an amount column as decimals: `BLANK_AMOUNT` where empty, NaN where unreadable. */
export interface AmountColumn {
  /** Offset in the rectangle. */
  readonly column: number;
  readonly values: Float64Array;
  /** Rows read with care, to be read again should the column turn out to use the other mark. */
  readonly careful: number[];
  readonly evidence: Record<MarkEvidence, number>;
  /** Currency written beside the digits, by row. */
  readonly currencies: Map<number, string>;
}

export function amountColumnOf(column: number, count: number): AmountColumn {
  return {
    column,
    values: new Float64Array(count),
    careful: [],
    evidence: { point: 0, comma: 0, either: 0, none: 0 },
    currencies: new Map(),
  };
}

/** Reads rows `first` … `end` of a block into the column's values. */
export function readAmounts(
  column: AmountColumn,
  cells: SheetCells,
  { first, end, base }: { readonly first: number; readonly end: number; readonly base: number },
): void {
  const { values, careful } = column;
  const index = column.column;
  for (let row = first; row < end; row++) {
    const cell = cells.values[row]?.[index];
    let amount: number;
    if (typeof cell === "number") amount = Number.isFinite(cell) ? cell : NaN;
    else if (typeof cell === "string") {
      amount = quickAmount(cell);
      const signed = needsCare(amount) ? signedAmount(cell) : undefined;
      if (signed) {
        amount = signed.value;
        if (signed.currency !== "") column.currencies.set(row - base, signed.currency);
        if (endsInDecimals(cell)) column.evidence.point++;
      } else if (needsCare(amount)) {
        careful.push(row - base);
        amount = carefulAmount(column, row - base, cell, "point");
        column.evidence[markEvidenceOf(cell)]++;
      } else if (endsInDecimals(cell)) column.evidence.point++;
    } else amount = cell === undefined ? BLANK_AMOUNT : NaN;
    values[row - base] = amount;
  }
}

const POINT = 46;

/** True when the last digits are one or two behind a point: decimals, whatever their value. */
function endsInDecimals(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && !isDigit(text.charCodeAt(at))) at--;
  if (isDigit(text.charCodeAt(at - 1))) at--;
  return text.charCodeAt(at - 1) === POINT;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function carefulAmount(column: AmountColumn, row: number, text: string, mark: DecimalMark): number {
  const amount = amountOfText(text, mark);
  if (amount.currency !== "") column.currencies.set(row, amount.currency);
  return amount.value;
}

/** The column's mark: decided, mixed (each cell tells by itself), or to be asked for. */
export type MarkDecision = DecimalMark | "mixed" | "ask";

/** Decides the decimal mark of a column from all its texts. */
export function decimalMarkOf({ evidence }: AmountColumn): MarkDecision {
  const { point, comma, either } = evidence;
  if (comma === 0) return point === 0 && either > 0 ? "ask" : "point";
  if (point <= (point + comma) * 0.02) return "comma";
  return comma <= (point + comma) * 0.02 ? "point" : "mixed";
}

/** Reads the texts of the column again under the mark that was decided. */
export function settleMark(
  column: AmountColumn,
  cells: SheetCells,
  { mark, firstRow }: { readonly mark: DecimalMark | "mixed"; readonly firstRow: number },
): void {
  if (mark === "point") return;
  const rows = mark === "mixed" ? column.careful : column.values.keys();
  for (const row of rows) {
    const cell = cells.values[firstRow + row]?.[column.column];
    if (typeof cell !== "string" || cell === "") continue;
    const own = markEvidenceOf(cell);
    // In a mixed column a cell such as 1.234 says nothing about itself, and nobody else may say it.
    if (mark === "mixed" && own === "either") column.values[row] = NaN;
    else if (mark === "comma" || own === "comma")
      column.values[row] = carefulAmount(column, row, cell, "comma");
  }
}
