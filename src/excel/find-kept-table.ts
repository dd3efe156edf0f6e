// Finding a kept table in the open workbook: its sheet by the hidden mark, its columns by theirs.
import {
  keptCellsOf,
  keptPlaceOf,
  type KeptCells,
  type KeptMark,
  type KeptSheet,
} from "../application/kept/kept-table-place";
import { fieldMarkOf, readKeptFields } from "../application/kept/kept-fields";
import {
  columnMarkOf,
  type KeptColumn,
  type KeptField,
  type KeptFields,
} from "../application/kept/kept-tables";
import type { Progress } from "../application/receivables-workbook";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { sheetMarkOf } from "../application/sheet-plan";
import { readValues } from "./read-cells";
import { runInExcel } from "./run-in-excel";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** What the workbook knows of the table. */
interface FoundTable {
  /** Undefined when the sheet is there and nothing of the table is left on it. */
  readonly cells: KeptCells | undefined;
  readonly marks: ReadonlyMap<string, KeptMark>;
}

/** The cells of a kept table; undefined when its sheet is not there. */
export async function findKeptTable(
  key: string,
  columns: readonly KeptColumn[],
  progress?: Progress,
): Promise<FoundTable | undefined> {
  const known = await runInExcel((context) => knownOf(context, key, columns));
  if (known === undefined) return undefined;
  const { marks } = known;
  const place = keptPlaceOf(known);
  if (place === undefined) return { cells: undefined, marks };
  const values = await readValues(place, progress);
  return { cells: keptCellsOf(place, values, { marks, columns }), marks };
}

async function knownOf(
  context: Excel.RequestContext,
  key: string,
  columns: readonly KeptColumn[],
): Promise<KeptSheet | undefined> {
  const { names } = context.workbook;
  const rangeOf = (name: string): Excel.Range =>
    names.getItemOrNullObject(name).getRangeOrNullObject().load("address,rowIndex,columnIndex");
  const sheetMark = sheetMarkOf(key);
  const marked = rangeOf(sheetMark);
  const headers = columns.map(({ id }) => ({ id, range: rangeOf(columnMarkOf(sheetMark, id)) }));
  await context.sync();
  if (marked.isNullObject) return undefined;
  const sheet = marked.worksheet.load("name");
  const tables = sheet.tables.load("items/name,items/showTotals");
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  const places = tables.items.map((table) => table.getRange().load(PLACE));
  await context.sync();
  const marks = headers.flatMap(({ id, range }) =>
    range.isNullObject || sheetIn(range.address) !== sheetIn(marked.address)
      ? []
      : [[id, { rowIndex: range.rowIndex, columnIndex: range.columnIndex }] as const],
  );
  return {
    ...{ sheet: sheet.name, marks: new Map(marks) },
    used: used.isNullObject ? undefined : extentOf(used),
    tables: tables.items.flatMap(({ name, showTotals }, index) => {
      const place = places[index];
      return place ? [{ name, place: extentOf(place), hasTotals: showTotals }] : [];
    }),
  };
}

/** The cells above a kept table; undefined when its sheet is not there. */
export function findKeptFields(
  key: string,
  fields: readonly KeptField[],
): Promise<KeptFields | undefined> {
  return runInExcel(async (context) => {
    const { names } = context.workbook;
    const sheetMark = sheetMarkOf(key);
    const rangeOf = (name: string): Excel.Range =>
      names.getItemOrNullObject(name).getRangeOrNullObject();
    const marked = rangeOf(sheetMark).load("address");
    const found = fields.map(({ id }) => ({
      id,
      range: rangeOf(fieldMarkOf(sheetMark, id)).load("address,values,rowIndex,columnIndex"),
    }));
    await context.sync();
    if (marked.isNullObject) return undefined;
    const sheet = marked.worksheet.load("name");
    await context.sync();
    const cells = new Map(
      found.flatMap(({ id, range }) => {
        if (range.isNullObject || sheetIn(range.address) !== sheetIn(marked.address)) return [];
        const { rowIndex, columnIndex } = range;
        const value = (range.values[0]?.[0] ?? "") as CellValue;
        return [[id, { value, rowIndex, columnIndex }] as const];
      }),
    );
    return readKeptFields(sheet.name, fields, cells);
  });
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** The sheet's part of an address, quoted as the host quotes it. */
function sheetIn(address: string): string {
  return address.slice(0, address.lastIndexOf("!"));
}
