// A kept table in the bytes of an .xlsx: found by its hidden names, wherever the user has moved it, and read.
import {
  keptCellsOf,
  keptPlaceOf,
  type KeptCells,
  type KeptSheet,
} from "../application/kept/kept-table-place";
import { fieldMarkOf, readKeptFields } from "../application/kept/kept-fields";
import {
  columnMarkOf,
  type KeptColumn,
  type KeptField,
  type KeptFields,
  type KeptTables,
} from "../application/kept/kept-tables";
import { readKeptTable } from "../application/kept/read-kept-table";
import { sheetMarkOf } from "../application/sheet-plan";
import { cellsIn, type PlainArea, type PlainWorkbook } from "../files/plain-workbook";
import { FileFailure } from "../files/file-failure";
import { isEncryptedPackage, startsWith } from "../files/file-signature";
import { guarded } from "../files/xlsx/archive";
import { areaIn, sheetNamedIn } from "../files/xlsx/defined-names";
import { readXlsx } from "../files/xlsx/read-xlsx";
import { readWorkbookPart } from "../files/xlsx/workbook-part";
import { XlsxPackage } from "../files/xlsx/xlsx-package";

/** The kept tables of a file that is only read. Throws `FileFailure` for what is no workbook. */
export function readableKeptTables(
  bytes: Uint8Array,
): Pick<KeptTables, "readTable" | "readFields"> {
  // Opened once before anything is asked, so that a file that cannot be read says so at once.
  const { names } = guarded("file", () => {
    refuseForeign(bytes);
    return readWorkbookPart(XlsxPackage.open(bytes));
  });
  const marks = new Set(names.map(({ name }) => name));
  return {
    readTable: async (key, columns) => {
      // Most tables that are asked for are not there: the file is not opened again to find that out.
      if (!marks.has(sheetMarkOf(key))) return undefined;
      const cells = guarded("file", () => findTable(bytes, key, columns)?.cells);
      return Promise.resolve(cells && readKeptTable(cells, columns));
    },
    readFields: async (key, fields) => {
      if (!marks.has(sheetMarkOf(key))) return undefined;
      return Promise.resolve(guarded("file", () => findFields(bytes, key, fields)));
    },
  };
}

function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFailure("empty");
  if (startsWith(bytes, 0x50, 0x4b)) return;
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileFailure("not-a-workbook");
  throw new FileFailure(isEncryptedPackage(bytes) ? "encrypted" : "unsupported-format");
}

export interface FoundTable {
  /** Undefined when the sheet is there and nothing of the table is left on it. */
  readonly cells: KeptCells | undefined;
}

export function findTable(
  bytes: Uint8Array,
  key: string,
  columns: readonly KeptColumn[],
): FoundTable | undefined {
  const { names } = readWorkbookPart(XlsxPackage.open(bytes));
  const mark = names.find(({ name }) => name === sheetMarkOf(key));
  if (mark === undefined || areaIn(mark.formula) === undefined) return undefined;
  const name = sheetNamedIn(mark.formula);
  const book = readXlsx(bytes, [name]);
  const sheet = book.sheets[0];
  if (sheet === undefined) return undefined;
  const known: KeptSheet = {
    ...{ sheet: name, marks: marksIn(book, { sheet: name, mark: sheetMarkOf(key), columns }) },
    used: sheet.used && placeOf(sheet.used),
    tables: sheet.tables.map(({ name: tableName, area, hasTotals }) => ({
      ...{ name: tableName, place: placeOf(area), hasTotals },
    })),
  };
  const place = keptPlaceOf(known);
  if (place === undefined) return { cells: undefined };
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = place;
  const values = cellsIn(sheet, { row, column, rowCount, columnCount });
  return { cells: keptCellsOf(place, values, { marks: known.marks, columns }) };
}

/** The cells above a table; those whose name is lost are absent. */
export function findFields(
  bytes: Uint8Array,
  key: string,
  fields: readonly KeptField[],
): KeptFields | undefined {
  const { names } = readWorkbookPart(XlsxPackage.open(bytes));
  const mark = names.find(({ name }) => name === sheetMarkOf(key));
  if (mark === undefined || areaIn(mark.formula) === undefined) return undefined;
  const sheet = sheetNamedIn(mark.formula);
  const [found] = readXlsx(bytes, [sheet]).sheets;
  if (found === undefined) return undefined;
  const cells = new Map(
    fields.flatMap(({ id }) => {
      const fieldMark = fieldMarkOf(sheetMarkOf(key), id);
      const formula = names.find(({ name }) => name === fieldMark)?.formula ?? "";
      const area = areaIn(formula);
      if (area === undefined || sheetNamedIn(formula) !== sheet) return [];
      const [[value = ""] = []] = cellsIn(found, { ...area, rowCount: 1, columnCount: 1 });
      return [[id, { value, rowIndex: area.row, columnIndex: area.column }] as const];
    }),
  );
  return readKeptFields(sheet, fields, cells);
}

function placeOf({ row, column, rowCount, columnCount }: PlainArea) {
  return { rowIndex: row, columnIndex: column, rowCount, columnCount };
}

function marksIn(
  { names }: PlainWorkbook,
  {
    sheet,
    mark,
    columns,
  }: { readonly sheet: string; readonly mark: string; readonly columns: readonly KeptColumn[] },
): KeptSheet["marks"] {
  return new Map(
    columns.flatMap(({ id }) => {
      const formula = names.find(({ name }) => name === columnMarkOf(mark, id))?.formula ?? "";
      const area = areaIn(formula);
      return area === undefined || sheetNamedIn(formula) !== sheet
        ? []
        : [[id, { rowIndex: area.row, columnIndex: area.column }] as const];
    }),
  );
}
