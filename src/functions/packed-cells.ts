// Cells on their way between a page and its worker. A range of 100,000 rows is as many arrays, which take a browser
// long to copy: packed, its numbers lie in one block of memory that changes hands, and each text is sent once.
import type { Steps } from "../application/in-slices";
import type { Cells } from "./cell-by-cell";
import { isCellError } from "./cell-error";

/** An error of a cell as plain data. */
export interface PlainError {
  readonly code: CustomFunctions.ErrorCode;
  readonly message: string;
}

type OtherCell = string | boolean | null | PlainError;

export interface PackedCells {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row; anything but a number stands in `others`. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** By cell: 0 for a number, else the place in `others`, counted from 1. */
  readonly at: Int32Array<ArrayBuffer>;
  readonly others: readonly OtherCell[];
}

const ROWS_PER_STEP = 1_000;

function plainCell(cell: unknown): OtherCell {
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  return isCellError(cell) ? plainError(cell) : null;
}

export const plainError = ({ code, message }: CustomFunctions.Error): PlainError => ({
  code,
  message: message ?? "",
});

/** Packs rows of equal length, as Excel hands them over and takes them back. */
export function* packedCells(cells: Cells): Steps<PackedCells> {
  const columnCount = cells[0]?.length ?? 0;
  const numbers = new Float64Array(cells.length * columnCount);
  const at = new Int32Array(numbers.length);
  const others: OtherCell[] = [];
  const places = new Map<unknown, number>();
  let index = 0;
  for (const [rowIndex, row] of cells.entries()) {
    if (rowIndex % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    for (let column = 0; column < columnCount; column++, index++) {
      const cell = row[column];
      if (typeof cell === "number") {
        numbers[index] = cell;
        continue;
      }
      let place = places.get(cell);
      if (place === undefined) {
        place = others.push(plainCell(cell));
        places.set(cell, place);
      }
      at[index] = place;
    }
  }
  return { rowCount: cells.length, columnCount, numbers, at, others };
}

/** What changes hands with packed cells instead of being copied. */
export const transfersOf = ({ numbers, at }: PackedCells): readonly ArrayBuffer[] => [
  numbers.buffer,
  at.buffer,
];

/** The rows again. Errors are made anew, by whatever makes them on this side. */
export function* unpackedCells(
  { rowCount, columnCount, numbers, at, others }: PackedCells,
  errorOf: (error: PlainError) => CustomFunctions.Error,
): Steps<unknown[][]> {
  const known = others.map((cell) =>
    typeof cell === "object" && cell !== null ? errorOf(cell) : cell,
  );
  const rows: unknown[][] = [];
  for (let row = 0, index = 0; row < rowCount; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const cells = new Array<unknown>(columnCount);
    for (let column = 0; column < columnCount; column++, index++) {
      const place = at[index] ?? 0;
      cells[column] = place === 0 ? numbers[index] : known[place - 1];
    }
    rows.push(cells);
  }
  return rows;
}
