// Our columns beside the user's ledger in the open workbook (application/tactic-columns/ledger-columns.ts).
import type {
  ColumnsThere,
  LedgerColumn,
  LedgerColumns,
  LedgerColumnsPlan,
} from "../application/tactic-columns/ledger-columns";
import { columnNameOf } from "../application/tactic-columns/ledger-columns";
import { WorkbookFailure, type Progress } from "../application/receivables-workbook";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { areaOfSheet, columnsOfOurs, freeArea, type OurColumn } from "./our-columns";
import { asOwnWrite } from "./own-writes";
import { assertSheetWritable } from "./protection";
import { putName } from "./put-name";
import { runInExcel, writeInExcel } from "./run-in-excel";
import { writeCells } from "./write-cells";

/** The columns of a sheet of Excel's. */
const SHEET_COLUMNS = 16_384;

export function createExcelLedgerColumns(): LedgerColumns {
  return {
    find: (sheet) => runInExcel(async (context) => thereOf(sheet, await columnsOn(context, sheet))),
    write: (plan, progress) =>
      asOwnWrite(() => writeInExcel((context) => write(context, plan, progress))),
    remove: (sheet) =>
      asOwnWrite(() =>
        writeInExcel(async (context) => {
          await assertSheetWritable(context.workbook.worksheets.getItem(sheet));
          await takeOff(context, sheet, await columnsOn(context, sheet));
        }),
      ),
  };
}

async function columnsOn(
  context: Excel.RequestContext,
  sheet: string,
): Promise<readonly OurColumn[]> {
  return areaOfSheet(await columnsOfOurs(context), sheet);
}

function thereOf(sheet: string, columns: readonly OurColumn[]): ColumnsThere | undefined {
  const [first] = columns;
  if (first === undefined) return undefined;
  const indexes = columns.map(({ columnIndex }) => columnIndex);
  const columnIndex = Math.min(...indexes);
  return {
    ids: columns.map(({ id }) => id),
    place: {
      ...{ sheet, columnIndex, rowIndex: first.rowIndex, rowCount: first.rowCount },
      columnCount: Math.max(...indexes) - columnIndex + 1,
    },
  };
}

async function write(
  context: Excel.RequestContext,
  plan: LedgerColumnsPlan,
  progress?: Progress,
): Promise<ColumnsThere> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  await assertSheetWritable(sheet);
  const all = await columnsOfOurs(context);
  const known = areaOfSheet(all, plan.sheet);
  const canStay = await isInPlace(sheet, plan, known);
  if (!canStay) await takeOff(context, plan.sheet, known);
  const area = known[0]?.area ?? freeArea(all);
  const places = canStay
    ? new Map(known.map(({ id, columnIndex }) => [id, columnIndex]))
    : await newPlaces(sheet, plan);
  // Marked before a value stands there: a write that is cut off leaves nothing that is not known to be ours.
  for (const { id, values } of plan.columns)
    await putName(sheet, {
      ...{ name: columnNameOf(area, id), isHidden: true, row: plan.headerRowIndex },
      ...{ column: places.get(id) ?? 0, rowCount: values.length + 1, columnCount: 1 },
    });
  await context.sync();
  try {
    await fill(sheet, plan, { places, isNew: !canStay, known, progress });
    if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.reason !== "cancelled") throw error;
    await takeOff(context, plan.sheet, await columnsOn(context, plan.sheet));
    throw error;
  }
  const there = thereOf(plan.sheet, await columnsOn(context, plan.sheet));
  if (there === undefined) throw new WorkbookFailure("table-not-kept", plan.sheet);
  return there;
}

/** The same columns under the same header row, with nothing of the user's in the rows they grow into. */
async function isInPlace(
  sheet: Excel.Worksheet,
  plan: LedgerColumnsPlan,
  known: readonly OurColumn[],
): Promise<boolean> {
  const rowCount = (plan.columns[0]?.values.length ?? 0) + 1;
  const isSame =
    known.length === plan.columns.length &&
    plan.columns.every(({ id }) => known.some((column) => column.id === id)) &&
    known.every(({ rowIndex }) => rowIndex === plan.headerRowIndex);
  if (!isSame) return false;
  const grown = known.flatMap((column) => {
    const added = rowCount - column.rowCount;
    return added <= 0
      ? []
      : [
          sheet
            .getRangeByIndexes(column.rowIndex + column.rowCount, column.columnIndex, added, 1)
            .getUsedRangeOrNullObject(true)
            .load("address"),
        ];
  });
  await sheet.context.sync();
  return grown.every(({ isNullObject }) => isNullObject);
}

/** To the right of everything on the sheet, a column apart: neither a table nor a sorted range grows over the gap. */
async function newPlaces(
  sheet: Excel.Worksheet,
  plan: LedgerColumnsPlan,
): Promise<ReadonlyMap<string, number>> {
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  await sheet.context.sync();
  const first = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
  if (first + plan.columns.length >= SHEET_COLUMNS)
    throw new WorkbookFailure("no-room-beside", plan.sheet);
  return new Map(plan.columns.map(({ id }, index) => [id, first + index]));
}

interface Filling {
  readonly places: ReadonlyMap<string, number>;
  readonly isNew: boolean;
  readonly known: readonly OurColumn[];
  readonly progress: Progress | undefined;
}

const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

async function fill(
  sheet: Excel.Worksheet,
  plan: LedgerColumnsPlan,
  filling: Filling,
): Promise<void> {
  const { places, isNew, known, progress } = filling;
  const runs = runsOf(plan.columns, places);
  const rowCount = plan.columns[0]?.values.length ?? 0;
  const row = plan.headerRowIndex;
  for (const [nth, run] of runs.entries()) {
    const header = [run.columns.map((column) => column.header)];
    await writeCells(sheet, { row, column: run.first, values: header, style: "header" });
    await writeCells(
      sheet,
      {
        ...{ row: row + 1, column: run.first, values: rowsOf(run.columns, rowCount) },
        style: run.columns.map(({ style }) => style),
      },
      progress && {
        signal: progress.signal,
        report: (done) => {
          progress.report(nth * rowCount + done, runs.length * rowCount);
        },
      },
    );
  }
  // A ledger that has become shorter leaves rows of the last time below.
  for (const column of isNew ? [] : known) {
    const left = column.rowCount - 1 - rowCount;
    if (left > 0) empty(sheet, { ...column, rowIndex: row + 1 + rowCount, rowCount: left });
  }
  if (isNew)
    for (const { id, width } of plan.columns)
      sheet.getRangeByIndexes(row, places.get(id) ?? 0, 1, 1).getEntireColumn().format.columnWidth =
        width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  await sheet.context.sync();
}

interface Run {
  readonly first: number;
  readonly columns: readonly LedgerColumn[];
}

/** Columns beside each other are written together; the user may have moved some. */
function runsOf(columns: readonly LedgerColumn[], places: ReadonlyMap<string, number>): Run[] {
  const placed = columns
    .map((column) => ({ column, at: places.get(column.id) ?? 0 }))
    .sort((one, other) => one.at - other.at);
  const runs: { first: number; columns: LedgerColumn[] }[] = [];
  for (const { column, at } of placed) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.columns.length === at) last.columns.push(column);
    else runs.push({ first: at, columns: [column] });
  }
  return runs;
}

function rowsOf(columns: readonly LedgerColumn[], rowCount: number): readonly CellValue[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ values }) => values[row] ?? ""),
  );
}

/** Takes columns off: cells, names and widths are as beside them, where nothing of ours ever stood. */
async function takeOff(
  context: Excel.RequestContext,
  sheetName: string,
  columns: readonly OurColumn[],
): Promise<void> {
  if (columns.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const after = Math.min(
    Math.max(...columns.map((each) => each.columnIndex)) + 1,
    SHEET_COLUMNS - 1,
  );
  const width = sheet.getRangeByIndexes(0, after, 1, 1).format.load("columnWidth");
  await context.sync();
  for (const column of columns) {
    empty(sheet, column);
    const { columnIndex, rowIndex } = column;
    sheet.getRangeByIndexes(rowIndex, columnIndex, 1, 1).getEntireColumn().format.columnWidth =
      width.columnWidth;
    context.workbook.names.getItem(columnNameOf(column.area, column.id)).delete();
  }
  await context.sync();
}

function empty(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount }: Omit<OurColumn, "id" | "area" | "sheet">,
): void {
  sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, 1).clear(Excel.ClearApplyTo.all);
}
