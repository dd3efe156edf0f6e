// A corrected copy of a sheet: Excel copies it whole, formats, formulas and widths, and only on the copy cells change.
import type { ChangedCell, SheetAids, SheetCopy } from "../application/sheet-aids";
import { WorkbookFailure, type Progress } from "../application/receivables-workbook";
import { asLiteral } from "./cell-text";
import { freeSheetName } from "./our-sheets";
import { assertSheetsCanBeMade, assertSheetWritable } from "./protection";
import { writeInExcel } from "./run-in-excel";

const CHANGED_COLOR = "#D9EFD3";
/** Each stretch of changed cells is a few calls; a request holds some thousand of them easily. */
const STRETCHES_PER_REQUEST = 1_000;
const ROWS_PER_READ = 20_000;

/** Copies a sheet beside itself and changes cells of the copy. Cells with a formula are left to it. */
export async function copyChanged(
  request: Parameters<SheetAids["copyChanged"]>[0],
  progress?: Progress,
): Promise<SheetCopy> {
  return await writeInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const original = worksheets.getItem(request.sheet);
    const sheets = worksheets.load("items/name");
    await assertSheetsCanBeMade(context);
    // A copy of a protected sheet is protected too, by a password that we do not have.
    await assertSheetWritable(original);
    const name = freeSheetName(
      request.name,
      sheets.items.map((sheet) => sheet.name),
    );
    const copy = original.copy(Excel.WorksheetPositionType.after, original);
    copy.name = name;
    await context.sync();
    try {
      const formulasKept = await change(copy, request.changes, progress);
      copy.activate();
      await context.sync();
      return { sheet: name, formulasKept };
    } catch (error) {
      copy.delete();
      // The first failure is the one to tell, whatever becomes of this last try.
      await Promise.allSettled([context.sync()]);
      throw error;
    }
  });
}

/** Deletes a copy. One that the user has deleted already is gone as wished. */
export async function deleteCopy(sheetName: string): Promise<void> {
  await writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await assertSheetsCanBeMade(context);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Changed cells below each other, to be written at once. */
interface Stretch {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cells: ChangedCell[];
}

async function change(
  copy: Excel.Worksheet,
  changes: readonly ChangedCell[],
  progress?: Progress,
): Promise<number> {
  const { context } = copy;
  let formulasKept = 0;
  let done = 0;
  for (const [columnIndex, cells] of byColumn(changes)) {
    stopIfAsked(progress);
    const hasFormula = await formulaRows(copy, columnIndex, cells);
    const plain = cells.filter(({ rowIndex }) => !hasFormula.has(rowIndex));
    formulasKept += cells.length - plain.length;
    for (const [index, stretch] of stretchesOf(plain).entries()) {
      write(copy, stretch);
      done += stretch.cells.length;
      if ((index + 1) % STRETCHES_PER_REQUEST !== 0) continue;
      stopIfAsked(progress);
      await send(context);
      progress?.report(done, changes.length);
    }
    progress?.report(done, changes.length);
  }
  return formulasKept;
}

function stopIfAsked(progress: Progress | undefined): void {
  if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
}

/** A request per thousand stretches is the point here: together they would be refused. */
async function send(context: OfficeExtension.ClientRequestContext): Promise<void> {
  await context.sync();
}

function byColumn(changes: readonly ChangedCell[]): ReadonlyMap<number, ChangedCell[]> {
  const columns = new Map<number, ChangedCell[]>();
  for (const cell of changes) {
    const column = columns.get(cell.columnIndex);
    if (column) column.push(cell);
    else columns.set(cell.columnIndex, [cell]);
  }
  for (const column of columns.values()) column.sort((a, b) => a.rowIndex - b.rowIndex);
  return columns;
}

async function formulaRows(
  copy: Excel.Worksheet,
  columnIndex: number,
  cells: readonly ChangedCell[],
): Promise<ReadonlySet<number>> {
  const first = cells[0]?.rowIndex ?? 0;
  const end = (cells.at(-1)?.rowIndex ?? 0) + 1;
  const rows = new Set<number>();
  for (let row = first; row < end; row += ROWS_PER_READ) {
    const count = Math.min(ROWS_PER_READ, end - row);
    const block = copy.getRangeByIndexes(row, columnIndex, count, 1).load("formulas");
    await send(copy.context);
    (block.formulas as unknown[][]).forEach(([formula], offset) => {
      if (typeof formula === "string" && formula.startsWith("=")) rows.add(row + offset);
    });
  }
  return rows;
}

function stretchesOf(cells: readonly ChangedCell[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const cell of cells) {
    const last = stretches.at(-1);
    const isNext =
      last !== undefined &&
      last.rowIndex + last.cells.length === cell.rowIndex &&
      last.cells[0]?.format === cell.format;
    if (isNext) last.cells.push(cell);
    else stretches.push({ rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, cells: [cell] });
  }
  return stretches;
}

function write(copy: Excel.Worksheet, { rowIndex, columnIndex, cells }: Stretch): void {
  const range = copy.getRangeByIndexes(rowIndex, columnIndex, cells.length, 1);
  const format = cells[0]?.format;
  // The format first: in a cell formatted as text a number would become a text again.
  if (format !== undefined) range.numberFormat = [[format]];
  range.values = cells.map(({ value }) => [asLiteral(value)]);
  range.format.fill.color = CHANGED_COLOR;
}
