// Reading a range of any size: in blocks that stay under Excel's limits, halved when a block is still too large.
import { WorkbookFailure, type Progress } from "../application/receivables-workbook";
import type { CellValue, RangePlace, SheetCells } from "../domain/ledger/sheet-cells";
import { hasExcelApi, runInExcel } from "./run-in-excel";
import { readHiddenRows } from "./read-hidden-rows";

/** Excel on the web refuses answers above 5 MB; 3 MB leaves room for the envelope and for longer cells further down. */
const BYTES_PER_BLOCK = 3_000_000;
const ROWS_PER_BLOCK = 20_000;
/** The first block is small: it tells how long the rows of this sheet are. */
const PROBE_ROWS = 500;
/** Rows whose number formats and merges are read: headers live here, and one data row tells a column's format. */
const TOP_ROWS = 40;

/** The values of a place, with the formats and merges of its top rows. Reports progress and stops when asked. */
export async function readCells(place: RangePlace, progress?: Progress): Promise<SheetCells> {
  const values = await readValues(place, progress);
  const [top, hiddenRows] = [await readTop(place), await readHiddenRows(place)];
  return { place, values, ...top, ...(hiddenRows.length === 0 ? {} : { hiddenRows }) };
}

/** The values alone. */
export async function readValues(place: RangePlace, progress?: Progress): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  let rowsPerBlock = Math.min(PROBE_ROWS, place.rowCount);
  while (values.length < place.rowCount) {
    if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
    const rowCount = Math.min(rowsPerBlock, place.rowCount - values.length);
    const block = await readBlock({ ...place, rowIndex: place.rowIndex + values.length, rowCount });
    if (block === "too-large") {
      if (rowCount === 1) throw new WorkbookFailure("too-large", place.sheet);
      rowsPerBlock = Math.ceil(rowCount / 2);
      continue;
    }
    // One by one: a spread of 20,000 rows overflows the stack of older webviews.
    for (const row of block) values.push(row);
    if (values.length <= PROBE_ROWS) rowsPerBlock = blockRowsFor(block);
    progress?.report(values.length, place.rowCount);
  }
  return values;
}

function blockRowsFor(probe: readonly (readonly CellValue[])[]): number {
  const bytesPerRow = new TextEncoder().encode(JSON.stringify(probe)).length / probe.length;
  return Math.max(1, Math.min(ROWS_PER_BLOCK, Math.floor(BYTES_PER_BLOCK / bytesPerRow)));
}

async function readBlock(place: RangePlace): Promise<CellValue[][] | "too-large"> {
  try {
    return await runInExcel(async (context) => {
      const range = rangeAt(context, place).load("values");
      await context.sync();
      // Beyond five million cells Excel answers null instead of an error.
      return (range.values as CellValue[][] | null) ?? "too-large";
    });
  } catch (error) {
    if (error instanceof WorkbookFailure && error.reason === "too-large") return "too-large";
    throw error;
  }
}

async function readTop(place: RangePlace): Promise<Pick<SheetCells, "columnFormats" | "merges">> {
  return await runInExcel(async (context) => {
    const rowCount = Math.min(TOP_ROWS, place.rowCount);
    const top = rangeAt(context, { ...place, rowCount }).load("numberFormat");
    const merged = hasExcelApi("1.13") ? top.getMergedAreasOrNullObject() : undefined;
    const areas = merged?.areas.load(
      "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
    );
    merged?.load("address");
    await context.sync();
    const columnFormats = formatsByColumn(top.numberFormat as string[][], place.columnCount);
    if (merged === undefined || areas === undefined || merged.isNullObject)
      return { columnFormats };
    return {
      columnFormats,
      merges: areas.items.map((area) => ({
        row: area.rowIndex - place.rowIndex,
        column: area.columnIndex - place.columnIndex,
        rowCount: area.rowCount,
        columnCount: area.columnCount,
      })),
    };
  });
}

/** Per column the format that most of the top rows share, passing over General (headers, empty cells). */
function formatsByColumn(formats: readonly (readonly string[])[], columnCount: number): string[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const counts = new Map<string, number>();
    for (const row of formats) {
      const format = row[column] ?? "General";
      if (format !== "General") counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    let best = "General";
    for (const [format, count] of counts) if (count > (counts.get(best) ?? 0)) best = format;
    return best;
  });
}

/** The Excel range of a place. A sheet that is gone fails with ItemNotFound. */
export function rangeAt(context: Excel.RequestContext, place: RangePlace): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.rowIndex, place.columnIndex, place.rowCount, place.columnCount);
}
