// Inserts and deletes cells, rows and columns; merges; freezes; hides.
import { BooleanNumber, Dimension, Direction } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { cellsOf } from "./cell-matrix";
import type { Area, Grid } from "./grid";
import { onSheet } from "./sheet-focus";
import { pullCells, pushCells } from "./shifted-cells";
import {
  areaOf,
  COLUMN_LIMIT,
  rangeOf,
  ROW_LIMIT,
  runCommand,
  sheetModel,
  startCommand,
} from "./univer-book";
import type { UniverBook } from "./univer-book";

const isWholeRows = (area: Area) => area.columnCount >= COLUMN_LIMIT;
const isWholeColumns = (area: Area) => area.rowCount >= ROW_LIMIT;

function run(book: UniverBook, area: Area, command: string, params: object = {}): void {
  onSheet(book, area.sheetId, () => {
    const target = { unitId: book.unitId, subUnitId: area.sheetId, range: rangeOf(area) };
    runCommand(book, command, { ...target, ...params });
  });
}

/** New rows look like the row above, as in Excel. */
function stylesAbove(book: UniverBook, area: Area): Record<number, Record<number, ICellData>> {
  const above = cellsOf(book, area.sheetId)[area.row - 1] ?? {};
  const styled = Object.entries(above).filter(([, cell]) => cell?.s);
  const line = Object.fromEntries(styled.map(([column, cell]) => [column, { s: cell?.s ?? null }]));
  const rows = Array.from({ length: area.rowCount }, (_, i) => [area.row + i, line] as const);
  return styled.length === 0 ? {} : Object.fromEntries(rows);
}

export function insertCells(book: UniverBook, area: Area, shift: "Down" | "Right"): void {
  if (isWholeRows(area)) {
    const cellValue = stylesAbove(book, area);
    run(book, area, InsertRowByRangeCommand.id, { direction: Direction.UP, cellValue });
  } else if (isWholeColumns(area)) {
    run(book, area, InsertColByRangeCommand.id, { direction: Direction.LEFT });
  } else {
    pushCells(book, area, shift);
  }
  restoreLimits(book, area.sheetId);
}

export function deleteCells(book: UniverBook, area: Area, shift: "Up" | "Left"): void {
  if (isWholeRows(area)) run(book, area, RemoveRowByRangeCommand.id);
  else if (isWholeColumns(area)) run(book, area, RemoveColByRangeCommand.id);
  else pullCells(book, area, shift);
  restoreLimits(book, area.sheetId);
}

/** Univer's sheets grow and shrink with every row; Excel's are always full. */
export function restoreLimits(book: UniverBook, sheetId: string): void {
  const sheet = sheetModel(book, sheetId);
  sheet.setRowCount(ROW_LIMIT);
  sheet.setColumnCount(COLUMN_LIMIT);
}

export function mergeCells(book: UniverBook, area: Area, across: boolean): void {
  const ranges = [rangeOf(area)];
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  onSheet(book, area.sheetId, () => {
    runCommand(book, RemoveWorksheetMergeCommand.id, { ...target, ranges });
    startCommand(book, AddWorksheetMergeCommand.id, {
      ...target,
      selections: ranges,
      defaultMerge: true,
      ...(across ? { value: Dimension.ROWS } : {}),
    });
  });
}

export function unmergeCells(book: UniverBook, area: Area): void {
  run(book, area, RemoveWorksheetMergeCommand.id, { ranges: [rangeOf(area)] });
}

export function readMerges(book: UniverBook, sheetId: string): Area[] {
  return sheetModel(book, sheetId)
    .getMergeData()
    .map((range) => areaOf(sheetId, range));
}

const HIDE = { rows: SetRowHiddenCommand.id, columns: SetColHiddenCommand.id } as const;
const SHOW = {
  rows: SetSpecificRowsVisibleCommand.id,
  columns: SetSpecificColsVisibleCommand.id,
} as const;

/** See Grid.setHidden. */
export const setHidden =
  (book: UniverBook): Grid["setHidden"] =>
  (area, what, hidden) => {
    run(book, area, (hidden ? HIDE : SHOW)[what], { ranges: [rangeOf(area)] });
  };

/** Rows that a filter hides are hidden too. */
export function readHidden(book: UniverBook, area: Area, what: "rows" | "columns"): number[] {
  const sheet = sheetModel(book, area.sheetId);
  const isVisible = (index: number) =>
    what === "rows" ? sheet.getRowVisible(index) : sheet.getColVisible(index);
  const [first, count] =
    what === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const hidden: number[] = [];
  for (let index = first; index < first + count; index++) {
    if (!isVisible(index)) hidden.push(index);
  }
  return hidden;
}

export function freezePanes(
  book: UniverBook,
  sheetId: string,
  panes: { readonly rows: number; readonly columns: number },
): void {
  runCommand(book, SetFrozenCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    ySplit: panes.rows,
    xSplit: panes.columns,
    startRow: panes.rows || -1,
    startColumn: panes.columns || -1,
  });
}

export function frozenPanes(
  book: UniverBook,
  sheetId: string,
): { readonly rows: number; readonly columns: number } {
  const { ySplit, xSplit } = sheetModel(book, sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function showGridlines(book: UniverBook, sheetId: string, shown: boolean): void {
  runCommand(book, ToggleGridlinesCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}
