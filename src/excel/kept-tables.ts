// The port of kept tables over the workbook that is open in Excel.
import {
  keptChanges,
  lostWrite,
  type ChangedCell,
  type KeptChanges,
} from "../application/kept/change-kept-table";
import { keptTablePlan, keptValidation, listMarkOf } from "../application/kept/kept-table-plan";
import type { KeptCells, KeptMark } from "../application/kept/kept-table-place";
import {
  columnMarkOf,
  type KeptEntry,
  type KeptTableDefinition,
  type KeptTables,
  type KeptWriting,
  type WrittenTable,
} from "../application/kept/kept-tables";
import { readKeptTable } from "../application/kept/read-kept-table";
import { WorkbookFailure, type Progress } from "../application/receivables-workbook";
import { sheetMarkOf } from "../application/sheet-plan";
import { addressOf } from "./a1-address";
import { asLiteral } from "./cell-text";
import { findKeptFields, findKeptTable } from "./find-kept-table";
import { asOwnWrite } from "./own-writes";
import { assertSheetWritable } from "./protection";
import { putName } from "./put-name";
import { hasExcelApi, writeInExcel } from "./run-in-excel";
import { setValidation } from "./set-validation";
import { writeSheet } from "./write-sheet";

/** Kept tables in the workbook that is open in Excel. */
export function createExcelKeptTables(): KeptTables {
  return {
    readTable: async (key, columns, progress) => {
      const cells = (await findKeptTable(key, columns, progress))?.cells;
      return cells && readKeptTable(cells, columns);
    },
    readFields: findKeptFields,
    writeTable: (definition, rows, writing, progress) =>
      asOwnWrite(() => writeTable(definition, { rows, writing }, progress)),
  };
}

interface Asked {
  readonly rows: readonly KeptEntry[];
  readonly writing: KeptWriting;
}

async function writeTable(
  definition: KeptTableDefinition,
  { rows, writing }: Asked,
  progress?: Progress,
): Promise<WrittenTable> {
  const { key, columns } = definition;
  const found = await findKeptTable(key, columns, progress);
  if (found?.cells === undefined) {
    if (found !== undefined) await forgetSheet(key);
    await writeSheet(keptTablePlan(definition, rows), progress, { isShown: false });
    const table = await readBack(definition, undefined);
    return { table, wasThere: false, addedCount: rows.length, changedCount: 0 };
  }
  const { cells, marks } = found;
  if (writing.mode === "create") {
    const table = readKeptTable(cells, columns);
    return { table, wasThere: true, addedCount: 0, changedCount: 0 };
  }
  const changes = keptChanges(cells, columns, { entries: rows, writing });
  if (isNothing(changes)) {
    const table = readKeptTable(cells, columns);
    return { table, wasThere: true, addedCount: 0, changedCount: 0 };
  }
  await applyChanges(definition, { cells, marks, changes });
  const table = await readBack(definition, changes);
  const { added, changedRowCount } = changes;
  return { table, wasThere: true, addedCount: added.length, changedCount: changedRowCount };
}

function isNothing({ changed, added, missing }: KeptChanges): boolean {
  return changed.length === 0 && added.length === 0 && missing.length === 0;
}

async function readBack({ key, columns }: KeptTableDefinition, changes: KeptChanges | undefined) {
  const cells = (await findKeptTable(key, columns))?.cells;
  if (cells === undefined) throw new WorkbookFailure("table-not-kept", key);
  const lost = changes && lostWrite(cells, changes);
  if (lost !== undefined)
    throw new WorkbookFailure("table-not-kept", `${cells.place.sheet}!${lost}`);
  return readKeptTable(cells, columns);
}

/** The user took the table off its sheet and may have put something else there: a new sheet is made. */
async function forgetSheet(key: string): Promise<void> {
  await writeInExcel(async (context) => {
    context.workbook.names.getItem(sheetMarkOf(key)).delete();
    await context.sync();
  });
}

interface Change {
  readonly cells: KeptCells;
  readonly marks: ReadonlyMap<string, KeptMark>;
  readonly changes: KeptChanges;
}

async function applyChanges(definition: KeptTableDefinition, change: Change): Promise<void> {
  const { place } = change.cells;
  await writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    await assertSheetWritable(sheet);
    const table =
      place.tableName === undefined
        ? sheet.tables.add(addressOf(place), true)
        : sheet.tables.getItem(place.tableName);
    if (place.tableName === undefined) table.name = definition.tableName;
    for (const column of change.changes.missing)
      table.columns.add(undefined, undefined, column.header);
    await markColumns(sheet, definition, change);
    writeChanged(sheet, change.changes.changed);
    await addRows(sheet, table, { definition, change });
    await context.sync();
  });
}

/** Marks columns that were known by their header only, and those just added. */
async function markColumns(
  sheet: Excel.Worksheet,
  { key, columns }: KeptTableDefinition,
  { cells, marks, changes }: Change,
): Promise<void> {
  const { rowIndex, columnIndex, columnCount } = cells.place;
  for (const { id } of columns) {
    const isNew = changes.missing.findIndex((column) => column.id === id);
    const offset = cells.columns.get(id) ?? columnCount + isNew;
    const mark = marks.get(id);
    if (mark?.rowIndex === rowIndex && mark.columnIndex === columnIndex + offset) continue;
    await putName(sheet, {
      ...{ name: columnMarkOf(sheetMarkOf(key), id), isHidden: true },
      ...{ row: rowIndex, column: columnIndex + offset, rowCount: 1, columnCount: 1 },
    });
  }
}

/** One call a column: a null in the block leaves its cell as it is, formulas of the user's included. */
function writeChanged(sheet: Excel.Worksheet, changed: readonly ChangedCell[]): void {
  const byColumn = new Map<number, ChangedCell[]>();
  for (const cell of changed)
    byColumn.set(cell.columnIndex, [...(byColumn.get(cell.columnIndex) ?? []), cell]);
  for (const [columnIndex, cells] of byColumn) {
    const rows = cells.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b);
    const first = rows[0] ?? 0;
    const values: unknown[][] = Array.from({ length: (rows.at(-1) ?? 0) - first + 1 }, () => [
      null,
    ]);
    for (const { rowIndex, value } of cells) values[rowIndex - first] = [asLiteral(value)];
    sheet.getRangeByIndexes(first, columnIndex, values.length, 1).values = values;
  }
}

/** Fills blank rows at the end of the table, then lets the table grow. */
async function addRows(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  {
    definition,
    change: { cells, changes },
  }: { readonly definition: KeptTableDefinition; readonly change: Change },
): Promise<void> {
  const { place } = cells;
  const literals = changes.added.map((row) =>
    row.map((value) => (value === null ? null : asLiteral(value))),
  );
  const end = place.rowIndex + place.rowCount;
  const free = Math.max(0, end - changes.addedRowIndex);
  const width = place.columnCount + changes.missing.length;
  const range = (row: number, rowCount: number): Excel.Range =>
    sheet.getRangeByIndexes(row, place.columnIndex, rowCount, width);
  const inside = literals.slice(0, free);
  if (inside.length > 0) range(changes.addedRowIndex, inside.length).values = inside;
  const below = literals.slice(free);
  if (below.length === 0) return;
  table.rows.add(undefined, below as (string | number | boolean)[][]);
  // New rows look like the row above them, as if the user had typed on.
  if (place.rowCount > 1 && hasExcelApi("1.9"))
    range(end, below.length).copyFrom(range(end - 1, 1), Excel.RangeCopyType.formats);
  await validateRows(sheet, definition, { cells, row: end, rowCount: below.length });
}

/** Gives new rows the rules of their columns, which not every host lets grow with the table. */
async function validateRows(
  sheet: Excel.Worksheet,
  definition: KeptTableDefinition,
  {
    cells,
    row,
    rowCount,
  }: { readonly cells: KeptCells; readonly row: number; readonly rowCount: number },
): Promise<void> {
  const sheetMark = sheetMarkOf(definition.key);
  const lists = definition.columns.map(({ id }) =>
    sheet.context.workbook.names
      .getItemOrNullObject(listMarkOf(sheetMark, id))
      .getRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount"),
  );
  await sheet.context.sync();
  definition.columns.forEach((column, index) => {
    const offset = cells.columns.get(column.id);
    const list = lists[index];
    if (offset === undefined || list === undefined) return;
    const area = { row, column: cells.place.columnIndex + offset, rowCount, columnCount: 1 };
    const listArea = list.isNullObject
      ? undefined
      : { row: list.rowIndex, column: list.columnIndex, rowCount: list.rowCount, columnCount: 1 };
    for (const validation of keptValidation(column, definition, { area, list: listArea }))
      setValidation(sheet, validation);
  });
}
