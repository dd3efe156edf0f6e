// Turns a calculation on single values into a worksheet function on ranges: convert, compute, convert back.
import { isCellError, valueError, type ArgumentName } from "./cell-error";

/** A cell that holds something, and no error. */
export type FilledCell = string | number | boolean;
export type CellResult = FilledCell | CustomFunctions.Error;

export type Cells = readonly (readonly unknown[])[];

/** What a reader answers for a cell that is filled but says "nothing", such as "-". */
export const BLANK = Symbol("blank");

/** How one argument of a worksheet function is understood. */
export interface Argument<Value> {
  readonly name: ArgumentName;
  /**
   * A blank cell of the subject leaves its result blank; a blank condition is an error, unless leaving
   * it out means something.
   */
  readonly whenBlank: "stays-blank" | "is-missing" | { readonly means: Value };
  /**
   * Looks at the whole range first, because one cell may explain another ("13/02/2026" tells how to
   * read "03/02/2026"), and returns the reader of single cells. That one sees no blanks and no errors.
   */
  readonly reader: (
    cells: Cells,
  ) => (cell: FilledCell) => Value | CustomFunctions.Error | typeof BLANK;
}

type Arguments<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: Argument<Values[Index]>;
};

/** The cells of an argument. Excel hands a single cell as a 1 × 1 range, but not every host does. */
export const cellsOf = (input: unknown): Cells => {
  if (!Array.isArray(input)) return [[input]];
  return Array.isArray(input[0]) ? (input as Cells) : [[]];
};

const isOneCell = (cells: Cells): boolean => cells.length === 1 && (cells[0]?.length ?? 0) <= 1;

// Hosts differ in what they send for an empty cell: "", null, or nothing for an argument left out.
const isBlank = (cell: unknown): cell is "" | null | undefined =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/**
 * Whether a cell may be an empty one, where 0 would mean nothing anyway: Excel on Windows hands an empty cell of a range
 * to an add-in as 0, which nothing tells from a 0 that somebody typed.
 */
export const isEmptyOrZero = (cell: unknown): boolean => cell === 0 || isBlank(cell);

interface Column {
  readonly argument: Argument<unknown>;
  readonly cells: Cells;
  readonly isConstant: boolean;
  readonly read: (cell: unknown) => unknown;
}

function columnOf(argument: Argument<unknown>, input: unknown): Column {
  const cells = cellsOf(input);
  const readFilled = argument.reader(cells);
  const read = (cell: unknown): unknown => {
    if (isCellError(cell)) return cell;
    const value = isBlank(cell) ? BLANK : readFilled(cell as FilledCell);
    if (value !== BLANK || argument.whenBlank === "stays-blank") return value;
    return argument.whenBlank === "is-missing"
      ? valueError(argument.name, (messages, name) => messages.missing(name))
      : argument.whenBlank.means;
  };
  const isConstant = isOneCell(cells);
  if (!isConstant) return { argument, cells, isConstant, read };
  const only = read(cells[0]?.[0]);
  // One bad cell that every result depends on is one error, not a column of them.
  if (isCellError(only)) throw only as unknown as Error;
  return { argument, cells, isConstant, read: () => only };
}

/** The value of an argument that holds for the whole call, such as an option. Anything else is thrown as an error. */
export function onlyValue<Value>(argument: Argument<Value>, input: unknown): Value {
  const cells = cellsOf(input);
  if (!isOneCell(cells))
    throw valueError(argument.name, (messages, name) =>
      messages.oneCellOnly(name),
    ) as unknown as Error;
  return columnOf(argument, input).read(undefined) as Value;
}

/** The range that gives the result its shape: the only one larger than a cell, or one of several of equal size. */
function shapeOf(columns: readonly Column[]): Cells {
  const ranges = columns.filter(({ isConstant }) => !isConstant);
  const first = ranges[0];
  if (first === undefined) return [[undefined]];
  for (const { argument, cells } of ranges) {
    const isSameSize =
      cells.length === first.cells.length && cells[0]?.length === first.cells[0]?.length;
    if (isSameSize) continue;
    throw valueError(first.argument.name, (messages, name) =>
      messages.differentSize(name, messages.argumentNames[argument.name]),
    ) as unknown as Error;
  }
  return first.cells;
}

const ROWS_OF_SHEET = 1_048_576;

/**
 * A whole column of the sheet counts as far as anything stands in it; a range keeps its size. Excel on Windows hands the
 * million empty cells below the data over as zeros.
 */
function withoutEmptyEnd(shape: Cells, columns: readonly Column[]): Cells {
  if (shape.length < ROWS_OF_SHEET) return shape;
  const isEmpty = (row: number): boolean =>
    columns.every(({ cells, isConstant }) => isConstant || (cells[row] ?? []).every(isEmptyOrZero));
  let end = shape.length;
  while (end > 1 && isEmpty(end - 1)) end--;
  return shape.slice(0, end);
}

/**
 * A worksheet function that answers every cell by itself. Each argument may be one cell, which then
 * holds for all, or a range; ranges have one size, which is the size of the result.
 * Errors stay in their cells, and errors handed in pass through.
 */
export function cellByCell<Values extends readonly unknown[]>(
  declared: Arguments<Values>,
  compute: (...values: Values) => CellResult,
): (...inputs: readonly unknown[]) => CellResult[][] {
  const computeCell = compute as unknown as (...values: readonly unknown[]) => CellResult;
  return (...inputs) => {
    const columns = (declared as readonly Argument<unknown>[]).map((argument, index) =>
      columnOf(argument, inputs[index]),
    );
    const values: unknown[] = columns.map(() => BLANK); // One for all cells: there may be a million.
    const answer = (rowIndex: number, columnIndex: number): CellResult => {
      let isBlankCell = false;
      for (let index = 0; index < columns.length; index++) {
        const column = columns[index];
        const value = column?.read(column.cells[rowIndex]?.[columnIndex]);
        if (isCellError(value)) return value;
        if (value === BLANK) isBlankCell = true;
        values[index] = value;
      }
      return isBlankCell ? "" : computeCell(...values);
    };
    const shape = shapeOf(columns);
    return withoutEmptyEnd(shape, columns).map((row, rowIndex) =>
      row.map((_, columnIndex) => answer(rowIndex, columnIndex)),
    );
  };
}
