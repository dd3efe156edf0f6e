// The port of kept tables over an .xlsx in memory. A table that is there is changed cell by cell, so that a file
// the user made his own comes back as he left it.
import { keptChanges, lostWrite, type KeptChanges } from "../application/kept/change-kept-table";
import { keptTablePlan } from "../application/kept/kept-table-plan";
import type { KeptCells } from "../application/kept/kept-table-place";
import {
  columnMarkOf,
  type KeptColumn,
  type KeptEntry,
  type KeptTableDefinition,
  type KeptTables,
  type KeptWriting,
  type WrittenTable,
} from "../application/kept/kept-tables";
import { readKeptTable } from "../application/kept/read-kept-table";
import { WorkbookFailure } from "../application/receivables-workbook";
import { sheetMarkOf } from "../application/sheet-plan";
import { cellsIn, type PlainArea } from "../files/plain-workbook";
import { absoluteReference, putDefinedNames } from "../files/xlsx/defined-names";
import { withCells, withRulesGrown, withTableResized } from "../files/xlsx/edit-sheet";
import { readXlsx } from "../files/xlsx/read-xlsx";
import { readWorkbookPart } from "../files/xlsx/workbook-part";
import { XlsxPackage } from "../files/xlsx/xlsx-package";
import { attributesOf, rootOf } from "../files/xlsx/xml";
import { findFields, findTable, type FoundTable } from "./find-kept-table";
import { writeSheetPlans } from "./write-sheet-plan";

export interface KeptFile extends KeptTables {
  /** The workbook with all that was written; undefined when there is none yet. */
  readonly bytes: () => Uint8Array | undefined;
}

/** Kept tables in an .xlsx; without one, the first table written makes it. */
export function fileKeptTables(base?: Uint8Array): KeptFile {
  let bytes = base;
  const find = (key: string, columns: readonly KeptColumn[]): FoundTable | undefined =>
    bytes && findTable(bytes, key, columns);
  return {
    bytes: () => bytes,
    readTable: async (key, columns) => {
      const cells = find(key, columns)?.cells;
      return Promise.resolve(cells && readKeptTable(cells, columns));
    },
    readFields: async (key, fields) => Promise.resolve(bytes && findFields(bytes, key, fields)),
    writeTable: async (definition, rows, writing) => {
      const found = find(definition.key, definition.columns);
      const written = await write({ bytes, found }, definition, { rows, writing });
      bytes = written.bytes;
      const after = find(definition.key, definition.columns)?.cells;
      if (after === undefined) throw new WorkbookFailure("table-not-kept", definition.key);
      const lost = written.changes && lostWrite(after, written.changes);
      if (lost !== undefined)
        throw new WorkbookFailure("table-not-kept", `${after.place.sheet}!${lost}`);
      const table = readKeptTable(after, definition.columns);
      return { table, ...countsOf(written.changes, { found, rows, writing }) };
    },
  };
}

interface Asked {
  readonly rows: readonly KeptEntry[];
  readonly writing: KeptWriting;
}

function countsOf(
  changes: KeptChanges | undefined,
  { found, rows, writing }: Asked & { readonly found: FoundTable | undefined },
): Omit<WrittenTable, "table"> {
  const wasThere = found?.cells !== undefined;
  if (!wasThere) return { wasThere, addedCount: rows.length, changedCount: 0 };
  if (changes === undefined || writing.mode === "create")
    return { wasThere, addedCount: 0, changedCount: 0 };
  return { wasThere, addedCount: changes.added.length, changedCount: changes.changedRowCount };
}

async function write(
  now: { readonly bytes: Uint8Array | undefined; readonly found: FoundTable | undefined },
  definition: KeptTableDefinition,
  { rows, writing }: Asked,
): Promise<{ readonly bytes: Uint8Array | undefined; readonly changes?: KeptChanges }> {
  const { bytes, found } = now;
  if (bytes === undefined || found?.cells === undefined) {
    const base = bytes && (found === undefined ? bytes : withoutMark(bytes, definition.key));
    const plans = [keptTablePlan(definition, rows)];
    return { bytes: await writeSheetPlans({ plans, ...(base === undefined ? {} : { base }) }) };
  }
  if (writing.mode === "create") return { bytes };
  const changes = keptChanges(found.cells, definition.columns, { entries: rows, writing });
  return { bytes: changed(bytes, definition, { cells: found.cells, changes }), changes };
}

/** The user took the table off its sheet and may have put something else there: a new sheet is to be made. */
function withoutMark(bytes: Uint8Array, key: string): Uint8Array {
  const book = XlsxPackage.open(bytes);
  putDefinedNames(book, [{ name: sheetMarkOf(key), formula: "#REF!", isHidden: true }]);
  return book.save();
}

interface Change {
  readonly cells: KeptCells;
  readonly changes: KeptChanges;
}

function changed(bytes: Uint8Array, { key, columns }: KeptTableDefinition, change: Change) {
  const { place } = change.cells;
  const book = XlsxPackage.open(bytes);
  const entry = readWorkbookPart(book).sheets.find(({ name }) => name === place.sheet);
  if (entry === undefined) throw new WorkbookFailure("sheet-not-found", place.sheet);
  const { grown, rowCount } = grownArea(bytes, change);
  const area = { ...areaOfPlace(place), rowCount: place.rowCount };
  const xml = withCells(book.text(entry.part), editsOf(change));
  book.write(entry.part, rowCount > 0 ? withRulesGrown(xml, area, rowCount) : xml);
  for (const { kind, target } of book.relationships(entry.part)) {
    if (kind !== "table") continue;
    const table = book.text(target);
    const isOurs = attributesOf(table, rootOf(table))["displayName"] === place.tableName;
    const headers = change.changes.missing.map(({ header }) => header);
    if (isOurs) book.write(target, withTableResized(table, grown, headers));
  }
  const mark = sheetMarkOf(key);
  putDefinedNames(
    book,
    columns.map(({ id }) => {
      const isNew = change.changes.missing.findIndex((column) => column.id === id);
      const offset = change.cells.columns.get(id) ?? place.columnCount + isNew;
      const header = { row: place.rowIndex, column: place.columnIndex + offset };
      const cell = { ...header, rowCount: 1, columnCount: 1 };
      const formula = absoluteReference(place.sheet, cell);
      return { name: columnMarkOf(mark, id), formula, isHidden: true };
    }),
  );
  return book.save();
}

function areaOfPlace({ rowIndex, columnIndex, rowCount, columnCount }: KeptCells["place"]) {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** The table with its new rows and columns. Fails when something of the user's stands where they have to go. */
function grownArea(bytes: Uint8Array, { cells, changes }: Change) {
  const { place } = cells;
  const end = place.rowIndex + place.rowCount;
  const rowCount = Math.max(0, changes.addedRowIndex + changes.added.length - end);
  const columnCount = place.columnCount + changes.missing.length;
  const [sheet] = readXlsx(bytes, [place.sheet]).sheets;
  const isTaken = (area: PlainArea): boolean =>
    sheet !== undefined && cellsIn(sheet, area).some((row) => row.some((value) => value !== ""));
  const below = { row: end, column: place.columnIndex, rowCount, columnCount };
  const beside = {
    ...{ row: place.rowIndex, column: place.columnIndex + place.columnCount },
    ...{ rowCount: place.rowCount, columnCount: changes.missing.length },
  };
  if (isTaken(below) || isTaken(beside))
    throw new WorkbookFailure("no-room-below-table", place.sheet);
  const grown = { ...areaOfPlace(place), rowCount: place.rowCount + rowCount, columnCount };
  return { grown, rowCount };
}

function editsOf({ cells: { place }, changes }: Change) {
  const likeRow = Math.max(place.rowIndex + 1, changes.addedRowIndex - 1);
  return [
    ...changes.missing.map(({ header }, index) => ({
      ...{ row: place.rowIndex, column: place.columnIndex + place.columnCount + index },
      value: header,
    })),
    ...changes.changed.map(({ rowIndex, columnIndex, value }) => ({
      ...{ row: rowIndex, column: columnIndex, value },
    })),
    ...changes.added.flatMap((cells, index) => {
      const row = changes.addedRowIndex + index;
      const isNew = row >= place.rowIndex + place.rowCount;
      return cells.flatMap((value, offset) => {
        const at = { row, column: place.columnIndex + offset, likeRow };
        // In a new row, a column that is not ours still gets the look of the row above.
        return value === null && !isNew ? [] : [{ ...at, value: value ?? "" }];
      });
    }),
  ];
}
