// Column widths and row heights, in points on our side and CSS pixels on Univer's.
import type { IObjectArrayPrimitiveType } from "@univerjs/core";
import {
  SetColWidthCommand,
  SetRowHeightCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowIsAutoHeightCommand,
  SheetSkeletonService,
} from "@univerjs/sheets";
import { measureUsedArea } from "./cell-matrix";
import { fittingWidths } from "./fitting-sizes";
import type { ButtonWidth } from "./fitting-sizes";
import type { Area } from "./grid";
import { pushUndo } from "./history";
import { rangeOf, ROW_LIMIT, runCommand, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

const PIXELS_PER_POINT = 96 / 72;

const toPoints = (pixels: number) => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
const toPixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

/** The size all of them have, hidden ones counting as 0; undefined when they differ. */
function commonSize(
  span: { readonly first: number; readonly count: number },
  known: IObjectArrayPrimitiveType<unknown>,
  sizeOf: (index: number) => number,
): number | undefined {
  const last = span.first + span.count - 1;
  const special = Object.keys(known)
    .map(Number)
    .filter((index) => index >= span.first && index <= last);
  // Those without an entry of their own share the sheet's default: one of them speaks for all.
  let ordinary = span.first;
  const isSpecial = new Set(special);
  while (ordinary <= last && isSpecial.has(ordinary)) ordinary++;
  const indices = ordinary <= last ? [...special, ordinary] : special;
  const sizes = new Set(indices.map(sizeOf));
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? toPoints(size) : undefined;
}

export function readColumnWidth(book: UniverBook, area: Area): number | undefined {
  const sheet = sheetModel(book, area.sheetId);
  return commonSize(
    { first: area.column, count: area.columnCount },
    sheet.getColumnManager().getColumnData(),
    (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
  );
}

export function readRowHeight(book: UniverBook, area: Area): number | undefined {
  const sheet = sheetModel(book, area.sheetId);
  return commonSize(
    { first: area.row, count: area.rowCount },
    sheet.getRowManager().getRowData(),
    (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
  );
}

function resize(book: UniverBook, area: Area, command: string, pixels: number): void {
  runCommand(book, command, {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    ranges: [rangeOf(area)],
    value: pixels,
  });
}

/** See Grid.setColumnWidth. Empty columns keep their width on "auto". */
export function setColumnWidth(
  book: UniverBook,
  area: Area,
  points: number | "auto",
  buttonAt: ButtonWidth,
): void {
  if (points !== "auto") {
    resize(book, area, SetColWidthCommand.id, toPixels(points));
    return;
  }
  const widths = Object.fromEntries(fittingWidths(book, area, buttonAt));
  const columns = Object.keys(widths).map(Number);
  if (columns.length === 0) return;
  const sheet = sheetModel(book, area.sheetId);
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  const ranges = columns.map((column) => rangeOf({ ...area, column, columnCount: 1 }));
  // All columns in one mutation: Univer lays the sheet out anew after each.
  const redo = { ...target, ranges, colWidth: widths };
  const undo = SetWorksheetColWidthMutationFactory(redo, sheet);
  runCommand(book, SetWorksheetColWidthMutation.id, redo);
  pushUndo(book, {
    undo: { id: SetWorksheetColWidthMutation.id, params: undo },
    redo: { id: SetWorksheetColWidthMutation.id, params: redo },
  });
}

/** Every row has a height of its own in Univer: of a whole column, only the used rows get one. */
function withRowsThatMatter(book: UniverBook, area: Area): Area {
  if (area.rowCount < ROW_LIMIT) return area;
  const used = measureUsedArea(book, area.sheetId, false);
  return { ...area, row: 0, rowCount: used ? used.row + used.rowCount : 1 };
}

export function setRowHeight(book: UniverBook, wanted: Area, points: number | "auto"): void {
  const area = withRowsThatMatter(book, wanted);
  if (points !== "auto") {
    resize(book, area, SetRowHeightCommand.id, toPixels(points));
    return;
  }
  // A sheet that was never on screen has no layout to measure with yet.
  book.injector.get(SheetSkeletonService).ensureSkeleton(book.unitId, area.sheetId);
  runCommand(book, SetWorksheetRowIsAutoHeightCommand.id, {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    ranges: [rangeOf(area)],
  });
}
