// What has to change on the sheet for rows to be written: only cells of ours whose value differs, and rows below.
import type { CellValue } from "../../domain/ledger/sheet-cells";
import { cellAddress } from "../cell-address";
import { folded, type KeptCells } from "./kept-table-place";
import type { KeptColumn, KeptEntry, KeptValue, KeptWriting } from "./kept-tables";
import { cellOfKept, keptValueOf } from "./kept-values";
import { isBlank } from "./read-kept-table";

/** A cell that gets another value. */
export interface ChangedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

export interface KeptChanges {
  readonly changed: readonly ChangedCell[];
  readonly changedRowCount: number;
  /** Rows below the last one in use, over the whole width of the table; `null` is a column that is not ours. */
  readonly added: readonly (readonly (CellValue | null)[])[];
  /** First of `added`, on the sheet: blank rows at the end of a table are used before it grows. */
  readonly addedRowIndex: number;
  /** Columns of the definition that the sheet lacks, to be put to the right of the table first. */
  readonly missing: readonly KeptColumn[];
}

/** The changes that bring `entries` into the table; `missing` columns count as put at its right end. */
export function keptChanges(
  cells: KeptCells,
  columns: readonly KeptColumn[],
  { entries, writing }: { readonly entries: readonly KeptEntry[]; readonly writing: KeptWriting },
): KeptChanges {
  const missing = columns.filter(({ id }) => !cells.columns.has(id));
  const width = cells.place.columnCount + missing.length;
  const offsetOf = new Map(cells.columns);
  missing.forEach(({ id }, index) => offsetOf.set(id, cells.place.columnCount + index));
  const body = cells.values.slice(1);
  let lastUsed = body.length - 1;
  // Rows with nothing but formulas are free.
  const calculated = new Set(
    columns.flatMap(({ id, formula }) => (formula === undefined ? [] : [cells.columns.get(id)])),
  );
  const isFree = (row: readonly CellValue[]): boolean =>
    row.every((cell, offset) => calculated.has(offset) || isBlank(cell));
  while (lastUsed >= 0 && isFree(body[lastUsed] ?? [])) lastUsed -= 1;
  const rowOf =
    writing.mode === "merge" ? rowsByKey(body, { columns, offsetOf, by: writing.by }) : NO_ROWS;
  const changed = new Map<string, ChangedCell>();
  const added: (CellValue | null)[][] = [];
  const addedRowOf = new Map<string, (CellValue | null)[]>();
  if (writing.mode === "empty")
    for (const cell of emptied(cells, { columns, offsetOf, rows: writing.rows }))
      changed.set(`${cell.rowIndex},${cell.columnIndex}`, cell);
  for (const entry of writing.mode === "empty" ? [] : entries) {
    const key = writing.mode === "merge" ? keyOfEntry(entry, writing.by) : undefined;
    const row = key === undefined ? undefined : rowOf.get(key);
    if (row !== undefined) {
      for (const cell of changesIn(entry, body[row] ?? [], { columns, offsetOf })) {
        const rowIndex = cells.place.rowIndex + 1 + row;
        const columnIndex = cells.place.columnIndex + cell.offset;
        changed.set(`${rowIndex},${columnIndex}`, { rowIndex, columnIndex, value: cell.value });
      }
      continue;
    }
    // Two entries of one key are one row, the later one's values on top.
    const known = key === undefined ? undefined : addedRowOf.get(key);
    const target = known ?? new Array<CellValue | null>(width).fill(null);
    fill(target, entry, { columns, offsetOf });
    if (known !== undefined) continue;
    added.push(target);
    if (key !== undefined) addedRowOf.set(key, target);
  }
  return {
    changed: [...changed.values()],
    changedRowCount: new Set([...changed.values()].map(({ rowIndex }) => rowIndex)).size,
    added,
    addedRowIndex: cells.place.rowIndex + 2 + lastUsed,
    missing,
  };
}

/** Our cells of some rows that are not empty yet. */
function emptied(
  { place, values }: KeptCells,
  { columns, offsetOf, rows }: Layout & { readonly rows: readonly number[] },
): readonly ChangedCell[] {
  return rows.flatMap((rowIndex) => {
    const row = values[rowIndex - place.rowIndex];
    if (row === undefined || rowIndex <= place.rowIndex) return [];
    return columns.flatMap(({ id }) => {
      const offset = offsetOf.get(id);
      if (offset === undefined || isBlank(row[offset])) return [];
      return [{ rowIndex, columnIndex: place.columnIndex + offset, value: "" }];
    });
  });
}

interface Layout {
  readonly columns: readonly KeptColumn[];
  readonly offsetOf: ReadonlyMap<string, number>;
}

const NO_ROWS: ReadonlyMap<string, number> = new Map();

function rowsByKey(
  body: readonly (readonly CellValue[])[],
  { columns, offsetOf, by }: Layout & { readonly by: readonly string[] },
): ReadonlyMap<string, number> {
  const keyed = by.map((id) => columns.find((column) => column.id === id));
  const rows = new Map<string, number>();
  body.forEach((row, index) => {
    const values = keyed.map((column) => {
      const cell = row[offsetOf.get(column?.id ?? "") ?? -1] ?? "";
      return column === undefined ? undefined : keptValueOf(cell, column).value;
    });
    const key = keyOf(values);
    // Of two rows with the same key the user sees the first one first.
    if (values.some((value) => value !== undefined) && !rows.has(key)) rows.set(key, index);
  });
  return rows;
}

function keyOfEntry(entry: KeptEntry, by: readonly string[]): string {
  return keyOf(by.map((id) => entry[id] ?? undefined));
}

function keyOf(values: readonly (KeptValue | undefined)[]): string {
  return JSON.stringify(
    values.map((value) => (typeof value === "string" ? folded(value) : (value ?? ""))),
  );
}

function changesIn(
  entry: KeptEntry,
  row: readonly CellValue[],
  { columns, offsetOf }: Layout,
): { readonly offset: number; readonly value: CellValue }[] {
  return columns.flatMap((column) => {
    const value = entry[column.id];
    const offset = offsetOf.get(column.id);
    if (value === undefined || offset === undefined) return [];
    const before = row[offset] ?? "";
    return means(before, value, column) ? [] : [{ offset, value: cellOfKept(value, column) }];
  });
}

/** Whether a cell says already what is to be written: "5%" for 0.05, or a choice in the other language. */
function means(cell: CellValue, value: KeptValue | null, column: KeptColumn): boolean {
  if (value === null) return isBlank(cell);
  if (column.kind === "text") return String(cell) === String(value);
  return keptValueOf(cell, column).value === value;
}

function fill(target: (CellValue | null)[], entry: KeptEntry, { columns, offsetOf }: Layout): void {
  for (const column of columns) {
    const value = entry[column.id];
    const offset = offsetOf.get(column.id);
    if (value !== undefined && offset !== undefined) target[offset] = cellOfKept(value, column);
  }
}

/**
 * The address of the first cell that does not hold what was written to it, or undefined: hosts have been seen to
 * drop writes without a word.
 */
export function lostWrite(cells: KeptCells, changes: KeptChanges): string | undefined {
  const { rowIndex, columnIndex } = cells.place;
  const added = changes.added.flatMap((row, index) =>
    row.flatMap((value, offset) =>
      value === null
        ? []
        : [
            {
              ...{ rowIndex: changes.addedRowIndex + index, columnIndex: columnIndex + offset },
              value,
            },
          ],
    ),
  );
  const lost = [...changes.changed, ...added].find(
    (cell) =>
      !isSame(cells.values[cell.rowIndex - rowIndex]?.[cell.columnIndex - columnIndex], cell.value),
  );
  return lost && cellAddress(lost.rowIndex, lost.columnIndex);
}

function isSame(found: CellValue | undefined, written: CellValue): boolean {
  if (typeof found === "number" && typeof written === "number")
    return Math.abs(found - written) <= Math.abs(written) * 1e-12;
  return (found ?? "") === written;
}
