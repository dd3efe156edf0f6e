// Reading a range of any size: in blocks that stay under Excel's limits, halved when a block is still too large.
import {
  WorkbookFailure,
  type CellBlocks,
  type Progress,
} from "../application/receivables-workbook";
import type { CellValue, RangePlace, SheetCells } from "../domain/ledger/sheet-cells";
import { withoutOurColumns } from "../application/tactic-columns/ledger-columns";
import { areaOfSheet, columnsOfOurs, type OurColumn } from "./our-columns";
import { hasExcelApi, runInExcel } from "./run-in-excel";
import { readHiddenRows } from "./read-hidden-rows";

/**
 * Excel on the web refuses answers above 5 MB, and taking an answer apart keeps the pane busy: half a megabyte stays
 * under both that limit and the twentieth of a second in which a pane has to answer.
 */
const BYTES_PER_BLOCK = 500_000;
const ROWS_PER_BLOCK = 20_000;
/** The first block is small: it tells how long the rows of this sheet are. */
const PROBE_ROWS = 500;
/** Of very wide sheets fewer rows and, of formats, fewer columns are asked for at once. */
const CELLS_AT_ONCE = 50_000;
/** Rows whose number formats and merges are read: headers live here, and one data row tells a column's format. */
const TOP_ROWS = 40;

/** The values of a place, with the formats and merges of its top rows. Reports progress and stops when asked. */
export async function readCells(
  place: RangePlace,
  progress?: Progress,
  blocks?: CellBlocks,
): Promise<SheetCells> {
  const [top, hiddenRows] = [await readTop(place), await readHiddenRows(place)];
  const ours = areaOfSheet(await runInExcel(columnsOfOurs), place.sheet);
  const about = { place, ...top, ...(hiddenRows.length === 0 ? {} : { hiddenRows }) };
  const values: CellValue[][] = [];
  const columns = columnsNeeded(about, blocks);
  await readInBlocks(place, { progress, columns, ours }, (rows) => {
    // One by one: a spread of 20,000 rows overflows the stack of older webviews.
    if (blocks === undefined) for (const row of rows) values.push(row);
    else blocks.take(rows);
  });
  return { ...about, values };
}

/** The values alone. */
export async function readValues(place: RangePlace, progress?: Progress): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  await readInBlocks(place, { progress }, (rows) => {
    for (const row of rows) values.push(row);
  });
  return values;
}

type ColumnsOf = (probe: CellValue[][]) => Promise<readonly number[] | undefined>;

/** Below this leaving columns out saves less than it costs to find out which. */
const LARGE_ROWS = 5_000;
/** Rows at the end that are read whole whatever is needed: totals and signatures stand there. */
const WHOLE_AT_END = 200;

function columnsNeeded(about: Omit<SheetCells, "values">, blocks?: CellBlocks): ColumnsOf {
  return async (values) => {
    const { place } = about;
    if (blocks === undefined || place.rowCount < LARGE_ROWS) return undefined;
    const merges = about.merges?.filter(({ row }) => row < values.length) ?? [];
    const top = { ...place, rowCount: values.length };
    return blocks.columnsOf({ ...about, merges, hiddenRows: [], place: top, values });
  };
}

async function readInBlocks(
  place: RangePlace,
  options: {
    readonly progress?: Progress | undefined;
    readonly columns?: ColumnsOf;
    readonly ours?: readonly OurColumn[];
  },
  take: (rows: CellValue[][]) => void,
): Promise<void> {
  const { progress } = options;
  const probeRows = Math.max(1, Math.floor(CELLS_AT_ONCE / place.columnCount));
  let rowsPerBlock = Math.min(PROBE_ROWS, probeRows, place.rowCount);
  let columns: readonly number[] | undefined;
  let done = 0;
  while (done < place.rowCount) {
    if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
    const wholeFrom = place.rowCount - WHOLE_AT_END;
    const isWhole = columns === undefined || done >= wholeFrom;
    const end = isWhole ? place.rowCount : wholeFrom;
    const rowCount = Math.min(rowsPerBlock, end - done);
    const block = await readBlock(
      { ...place, rowIndex: place.rowIndex + done, rowCount },
      isWhole ? undefined : columns,
    );
    if (block === "too-large") {
      if (rowCount === 1) throw new WorkbookFailure("too-large", place.sheet);
      rowsPerBlock = Math.ceil(rowCount / 2);
      continue;
    }
    take(withoutOurColumns(block, { place, done, ours: options.ours ?? [] }));
    if (done === 0) {
      columns = await options.columns?.(block);
      const needed = columns;
      const sample = block.slice(-100);
      rowsPerBlock = blockRowsFor(
        needed === undefined ? sample : sample.map((row) => needed.map((at) => row[at] ?? "")),
      );
    }
    done += rowCount;
    progress?.report(done, place.rowCount);
  }
}

function blockRowsFor(probe: readonly (readonly CellValue[])[]): number {
  const bytesPerRow = new TextEncoder().encode(JSON.stringify(probe)).length / probe.length;
  return Math.max(1, Math.min(ROWS_PER_BLOCK, Math.floor(BYTES_PER_BLOCK / bytesPerRow)));
}

async function readBlock(
  place: RangePlace,
  columns: readonly number[] | undefined,
): Promise<CellValue[][] | "too-large"> {
  try {
    return await runInExcel(async (context) => {
      const runs = runsOf(columns, place.columnCount).map(({ first, count }) => {
        const part = { ...place, columnIndex: place.columnIndex + first, columnCount: count };
        return { first, range: rangeAt(context, part).load("values") };
      });
      await context.sync();
      // Beyond five million cells Excel answers null instead of an error.
      const parts = runs.map(({ first, range }) => ({
        first,
        values: range.values as CellValue[][] | null,
      }));
      if (parts.some(({ values }) => values === null)) return "too-large";
      const [only] = parts;
      if (columns === undefined && only?.values) return only.values;
      return Array.from({ length: place.rowCount }, (_, row) => {
        const cells = new Array<CellValue>(place.columnCount).fill("");
        for (const { first, values } of parts)
          values?.[row]?.forEach((value, offset) => {
            cells[first + offset] = value;
          });
        return cells;
      });
    });
  } catch (error) {
    if (error instanceof WorkbookFailure && error.reason === "too-large") return "too-large";
    throw error;
  }
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Columns beside each other are one range. */
function runsOf(columns: readonly number[] | undefined, columnCount: number): readonly Run[] {
  if (columns === undefined) return [{ first: 0, count: columnCount }];
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === column)
      runs[runs.length - 1] = { first: last.first, count: last.count + 1 };
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** Merges, and formats some columns at a time: those of a sheet of full width are more than one answer may hold. */
async function readTop(place: RangePlace): Promise<Pick<SheetCells, "columnFormats" | "merges">> {
  const rowCount = Math.min(TOP_ROWS, place.rowCount);
  const width = Math.floor(CELLS_AT_ONCE / rowCount);
  const top = await runInExcel(async (context) => {
    const columnCount = Math.min(width, place.columnCount);
    const first = rangeAt(context, { ...place, rowCount, columnCount }).load("numberFormat");
    const merged = hasExcelApi("1.13")
      ? rangeAt(context, { ...place, rowCount }).getMergedAreasOrNullObject()
      : undefined;
    const areas = merged?.areas.load(
      "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
    );
    merged?.load("address");
    await context.sync();
    const columnFormats = formatsByColumn(first.numberFormat as string[][], columnCount);
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
  const columnFormats = [...top.columnFormats];
  while (columnFormats.length < place.columnCount) {
    const done = columnFormats.length;
    const columnCount = Math.min(width, place.columnCount - done);
    const columnIndex = place.columnIndex + done;
    columnFormats.push(...(await readFormats({ ...place, rowCount, columnIndex, columnCount })));
  }
  return { ...top, columnFormats };
}

async function readFormats(place: RangePlace): Promise<readonly string[]> {
  return await runInExcel(async (context) => {
    const range = rangeAt(context, place).load("numberFormat");
    await context.sync();
    return formatsByColumn(range.numberFormat as string[][], place.columnCount);
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
