// Univer fits row heights to their content, and asks every cell of a row: 16,384 of them in a sheet of Excel's size. It
// does so lazily for whole columns that were resized or restyled, but after ten seconds takes all the remaining rows at
// once. Either way the page would stand still, so here rows are asked for what they hold, and no further than they do.
import type { IDisposable, IRange, Worksheet } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, SheetSkeletonService } from "@univerjs/sheets";
import { measureUsedArea } from "./cell-matrix";
import type { UniverBook } from "./univer-book";

/** What Univer's layout of a sheet does to measure a row. */
interface RowMeasuring {
  readonly worksheet: Worksheet;
  readonly calculateAutoHeightForCell: (row: number, column: number) => number | undefined;
  _calculateRowAutoHeight: (this: RowMeasuring, row: number) => number;
  calculateAutoHeightInRange: (this: RowMeasuring, ...wanted: unknown[]) => readonly object[];
  /** Null once the sheet or its book is gone. */
  readonly _worksheetData: object | null;
}

/** CSS pixels; Univer's own. */
const TALLEST = 2000;

function heightOfRow(this: RowMeasuring, row: number): number {
  const cells = this.worksheet.getCellMatrix().getMatrix()[row] ?? {};
  const heights = Object.keys(cells).map(
    (column) => this.calculateAutoHeightForCell(row, Number(column)) ?? 0,
  );
  return Math.min(TALLEST, Math.max(this.worksheet.getConfig().defaultRowHeight, ...heights));
}

const guarded = new WeakSet<RowMeasuring>();

/** Univer measures in idle time, and goes on when the sheet is deleted or another book opened meanwhile. */
function leaveGoneSheetsAlone(layouts: RowMeasuring): void {
  if (guarded.has(layouts)) return;
  guarded.add(layouts);
  const measure = layouts.calculateAutoHeightInRange;
  layouts.calculateAutoHeightInRange = function (...wanted) {
    return this._worksheetData === null ? [] : measure.apply(this, wanted);
  };
}

/** All layouts share one class, which Univer does not export to us. */
function measureFilledCellsOnly(book: UniverBook): void {
  const sheetId = book.model.getActiveSheet().getSheetId();
  const layout = book.injector.get(SheetSkeletonService).ensureSkeleton(book.unitId, sheetId);
  if (layout === undefined) throw new Error("The active sheet has no layout.");
  const layouts = Object.getPrototypeOf(layout) as RowMeasuring;
  layouts._calculateRowAutoHeight = heightOfRow;
  leaveGoneSheetsAlone(layouts);
}

/** Call when the sheet has been painted for the first time. */
export function limitRowHeights(book: UniverBook): IDisposable {
  measureFilledCellsOnly(book);
  return book.commands.beforeCommandExecuted((command) => {
    if (command.id !== MarkDirtyRowAutoHeightOperation.id) return;
    const params = command.params as { readonly subUnitId: string; ranges: IRange[] };
    const used = measureUsedArea(book, params.subUnitId, false);
    const last = used === undefined ? 0 : used.row + used.rowCount - 1;
    params.ranges = params.ranges
      .filter(({ startRow }) => startRow <= last)
      .map((range) => ({ ...range, endRow: Math.min(range.endRow, last) }));
  });
}
