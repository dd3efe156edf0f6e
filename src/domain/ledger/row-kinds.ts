// What each row below the header is: an item, a total, a repeated header, a note, nothing. Nearly all rows are plain
// items and are known by their columns; only the odd ones are looked at cell by cell.
import { BLANK_AMOUNT } from "../money/amount-text";
import { headerTextOf } from "./header-text";
import { isBareTotalLabel, isSignOff, isTotalLabel } from "./row-words";
import type { CellValue, SheetCells } from "./sheet-cells";
import { headerRowScore, type TableLayout } from "./table-layout";
import type { TableColumns, TextColumn } from "./table-readers";

export const ROW_KIND = {
  item: 0,
  blank: 1,
  total: 2,
  header: 3,
  note: 4,
  hidden: 5,
  /** A customer's name alone, above the items that belong to it. */
  heading: 6,
} as const;

/** A total row, and whether it repeats what was added up. */
export interface TotalRow {
  readonly row: number;
  readonly amount: number;
  /** Σ of the items since the previous total row, and of all items so far. */
  readonly sinceLast: number;
  readonly soFar: number;
}

export interface RowKinds {
  readonly kinds: Uint8Array;
  readonly totals: readonly TotalRow[];
  /** Row (below the header, from 0) at which another table begins; the row count when none does. */
  readonly end: number;
}

interface RowReading {
  readonly cells: SheetCells;
  readonly table: TableLayout;
  readonly columns: TableColumns;
  /** The open amount of every row as a decimal, blank and unreadable included. */
  readonly open: Float64Array;
  readonly skipsHidden: boolean;
}

/** Not decided yet: the row has to be looked at cell by cell. */
const ODD = 255;

/** Classifies every row. */
export function rowKindsOf(reading: RowReading): RowKinds {
  const { cells, columns, open, skipsHidden } = reading;
  const kinds = new Uint8Array(columns.count);
  markOddRows(kinds, columns, open);
  if (skipsHidden)
    for (const offset of cells.hiddenRows ?? [])
      if (offset >= columns.firstRow) kinds[offset - columns.firstRow] = ROW_KIND.hidden;
  const totals: TotalRow[] = [];
  const running = { sinceLast: 0, soFar: 0, itemsSinceLast: 0 };
  let counted = 0;
  const countTo = (row: number): void => {
    const { sum, items } = itemsBetween(kinds, open, { from: counted, to: row });
    running.sinceLast += sum;
    running.soFar += sum;
    running.itemsSinceLast += items;
    counted = row;
  };
  for (let row = kinds.indexOf(ODD); row >= 0; row = kinds.indexOf(ODD, row + 1)) {
    countTo(row);
    const kind = oddRowKind(reading, row, running);
    if (kind === SECOND_TABLE) return { kinds, totals, end: row };
    kinds[row] = kind;
    if (kind !== ROW_KIND.total) continue;
    const amount = open[row] ?? NaN;
    const { sinceLast, soFar } = running;
    if (Number.isFinite(amount)) totals.push({ row, amount, sinceLast, soFar });
    running.sinceLast = 0;
    running.itemsSinceLast = 0;
  }
  return { kinds, totals, end: columns.count };
}

const SECOND_TABLE = -1;

/** Σ of the items in a run of rows, and how many there are. */
function itemsBetween(
  kinds: Uint8Array,
  open: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly sum: number; readonly items: number } {
  let sum = 0;
  let items = 0;
  for (let row = from; row < to; row++) {
    const amount = open[row] ?? NaN;
    if (kinds[row] !== ROW_KIND.item || amount - amount !== 0) continue;
    sum += amount;
    items++;
  }
  return { sum, items };
}

/** A plain row has a customer, a date and an amount, and its customer is not called 合计. */
function markOddRows(kinds: Uint8Array, columns: TableColumns, open: Float64Array): void {
  const { texts, dates, count } = columns;
  const { customerName: names, customerId: customerIds } = texts;
  const noDates = new Int32Array(dates.documentDate && dates.dueDate ? 0 : count);
  markWithoutDate(kinds, open, [
    dates.documentDate?.codes ?? noDates,
    dates.dueDate?.codes ?? noDates,
  ]);
  const [first, second] = [names, customerIds].filter((column) => column !== undefined);
  if (first) markWithoutCustomer(kinds, first.ids, second?.ids ?? first.ids);
  for (const column of [first, second]) {
    const isTotal = totalFlags(column);
    if (column && isTotal.includes(1)) markFlagged(kinds, column.ids, isTotal);
  }
}

// The loops over all rows stand alone, over arrays only: so they are compiled once, and stay compiled whatever
// columns the next ledger has.
function markWithoutDate(
  kinds: Uint8Array,
  open: Float64Array,
  [documents, dues]: readonly [Int32Array, Int32Array],
): void {
  for (let row = 0; row < kinds.length; row++) {
    const amount = open[row] ?? NaN;
    const document = documents[row] ?? 0;
    const due = dues[row] ?? 0;
    // Unreadable dates (-1) are looked at: the row may be a label.
    const hasDate = document > 0 || due > 0 || document < -1 || due < -1;
    if (!hasDate || amount - amount !== 0) kinds[row] = ODD;
  }
}

function markWithoutCustomer(kinds: Uint8Array, names: Int32Array, ids: Int32Array): void {
  for (let row = 0; row < kinds.length; row++)
    if ((names[row] ?? -1) < 0 && (ids[row] ?? -1) < 0) kinds[row] = ODD;
}

function markFlagged(kinds: Uint8Array, ids: Int32Array, isFlagged: Uint8Array): void {
  for (let row = 0; row < kinds.length; row++) {
    const id = ids[row] ?? -1;
    if (id >= 0 && isFlagged[id] === 1) kinds[row] = ODD;
  }
}

function totalFlags(column: TextColumn | undefined): Uint8Array {
  return Uint8Array.from(column?.pool.texts ?? [], (text) => (isBareTotalLabel(text) ? 1 : 0));
}

interface Running {
  readonly sinceLast: number;
  readonly soFar: number;
  readonly itemsSinceLast: number;
}

function oddRowKind(reading: RowReading, row: number, running: Running): number {
  const { table, columns, open } = reading;
  const values = reading.cells.values[columns.firstRow + row] ?? [];
  const filled: number[] = [];
  for (let column = table.firstColumn; column < table.endColumn; column++)
    if (!isBlankCell(values[column] ?? "")) filled.push(column);
  if (filled.length === 0) return ROW_KIND.blank;
  const header = headerKind(values, table, filled);
  if (header !== undefined) return header;
  const identity = identityOf(columns, row);
  const labels = filled.map((column) => values[column] ?? "").filter(isLabel);
  if (
    labels.some(isBareTotalLabel) ||
    (labels.length > 0 && !identity.hasDate && !identity.hasNumber)
  )
    return ROW_KIND.total;
  const amount = open[row] ?? NaN;
  if (
    !identity.hasDate &&
    amount === BLANK_AMOUNT &&
    filled.some((column) => isSigned(values[column]))
  )
    return ROW_KIND.note;
  if (Number.isNaN(amount))
    return identity.hasDate || identity.hasCustomer ? ROW_KIND.item : ROW_KIND.note;
  if (amount === BLANK_AMOUNT) return kindWithoutAmount(columns, filled, identity);
  if (identity.hasDate || identity.hasNumber) return ROW_KIND.item;
  if (identity.hasCustomer)
    return isCustomerTotal(reading, row, running) ? ROW_KIND.total : ROW_KIND.item;
  return isUnlabelledTotal(amount, running) ? ROW_KIND.total : ROW_KIND.item;
}

const isBlankCell = (cell: CellValue): boolean =>
  cell === "" || (typeof cell === "string" && cell.trim() === "");

const isSigned = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" && isSignOff(cell);

const isLabel = (cell: CellValue): cell is string => typeof cell === "string" && isTotalLabel(cell);

function headerKind(
  values: readonly CellValue[],
  table: TableLayout,
  filled: readonly number[],
): number | undefined {
  if (filled.length < 2) return undefined;
  const repeated = filled.filter((column) => {
    const header = table.headers[column - table.firstColumn] ?? "";
    return (
      header !== "" &&
      headerTextOf(String(values[column] ?? "")).whole === headerTextOf(header).whole
    );
  }).length;
  if (repeated >= 2 && repeated >= filled.length * 0.6) return ROW_KIND.header;
  const own = values.slice(table.firstColumn, table.endColumn);
  return filled.length >= 3 && headerRowScore(own) >= 2.4 ? SECOND_TABLE : undefined;
}

interface Identity {
  readonly hasCustomer: boolean;
  readonly hasDate: boolean;
  readonly hasNumber: boolean;
}

function identityOf({ texts, dates, documentNumbers }: TableColumns, row: number): Identity {
  const number = documentNumbers?.[row] ?? "";
  const isDate = (code: number): boolean => code !== 0 && code !== -1;
  return {
    hasCustomer:
      (texts.customerName?.ids[row] ?? -1) >= 0 || (texts.customerId?.ids[row] ?? -1) >= 0,
    hasDate: isDate(dates.documentDate?.codes[row] ?? 0) || isDate(dates.dueDate?.codes[row] ?? 0),
    hasNumber: number !== "" && !isTotalLabel(number),
  };
}

function kindWithoutAmount(
  { texts }: TableColumns,
  filled: readonly number[],
  identity: Identity,
): number {
  // A document with its date is an item whose amount is missing; anything else without an amount is text.
  if (identity.hasDate && (identity.hasCustomer || identity.hasNumber)) return ROW_KIND.item;
  const isCustomerAlone =
    identity.hasCustomer &&
    !identity.hasDate &&
    filled.every(
      (column) => column === texts.customerName?.column || column === texts.customerId?.column,
    );
  if (isCustomerAlone) return ROW_KIND.heading;
  return identity.hasCustomer && identity.hasNumber ? ROW_KIND.item : ROW_KIND.note;
}

/**
 * The customer's name and a sum below the customer's items: no date and no number where the items have one, the same
 * customer as above, and the amount of all items since the last total.
 */
function isCustomerTotal({ columns, open }: RowReading, row: number, running: Running): boolean {
  const { texts, dates } = columns;
  const isOfRowAbove = [texts.customerName, texts.customerId].every(
    (column) =>
      column === undefined ||
      (column.ids[row] ?? -1) < 0 ||
      column.ids[row] === column.ids[row - 1],
  );
  const above = (dates.dueDate?.codes[row - 1] ?? 0) || (dates.documentDate?.codes[row - 1] ?? 0);
  const isAboveAnItem = above !== 0 || (columns.documentNumbers?.[row - 1] ?? "") !== "";
  return (
    running.itemsSinceLast > 0 &&
    isOfRowAbove &&
    isAboveAnItem &&
    isSum(open[row] ?? NaN, running.sinceLast)
  );
}

const isSum = (amount: number, sum: number): boolean =>
  Math.abs(amount - sum) <= 0.006 + Math.abs(sum) * 1e-9;

/** An amount with nothing beside it that repeats the sum above, or comes close to it at the end of the table. */
function isUnlabelledTotal(amount: number, running: Running): boolean {
  const matches = (sum: number): boolean => isSum(amount, sum);
  return (
    (running.itemsSinceLast > 1 && matches(running.sinceLast)) ||
    matches(running.soFar) ||
    Math.abs(amount) >= Math.abs(running.soFar) * 0.5
  );
}
