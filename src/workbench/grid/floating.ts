// Boxes that float over a sheet: Univer keeps them in their place and lets the user move them, we draw what is inside.
import { DrawingTypeEnum } from "@univerjs/core";
import { SheetSkeletonService } from "@univerjs/sheets";
import {
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  SetSheetDrawingCommand,
} from "@univerjs/sheets-drawing";
import type { ISheetDrawingPosition, ISheetFloatDom } from "@univerjs/sheets-drawing";
import { COLUMN_LIMIT, ROW_LIMIT, runCommand, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

const PIXELS_PER_POINT = 96 / 72;

/** Points from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Floating extends Box {
  readonly id: string;
  readonly sheetId: string;
}

/** The cell at so many pixels from the sheet's edge, and how far into it. */
export function cellAtOffset(
  pixels: number,
  limit: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let rest = Math.max(0, pixels);
  for (let index = 0; index < limit; index++) {
    const size = sizeOf(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: limit - 1, offset: 0 };
}

function anchor(book: UniverBook, sheetId: string, x: number, y: number) {
  const sheet = sheetModel(book, sheetId);
  const columnWidth = (column: number) =>
    sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  const rowHeight = (row: number) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0);
  const column = cellAtOffset(x, COLUMN_LIMIT, columnWidth);
  const row = cellAtOffset(y, ROW_LIMIT, rowHeight);
  return {
    column: column.index,
    columnOffset: column.offset,
    row: row.index,
    rowOffset: row.offset,
  };
}

/** Univer counts pixels from the outer corner of the row and column headers. */
function headerSize(book: UniverBook, sheetId: string) {
  const layout = book.injector.get(SheetSkeletonService).ensureSkeleton(book.unitId, sheetId);
  return { width: layout?.rowHeaderWidth ?? 0, height: layout?.columnHeaderHeight ?? 0 };
}

function place(book: UniverBook, box: Floating) {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((points) =>
    Math.round(points * PIXELS_PER_POINT),
  ) as [number, number, number, number];
  const position: ISheetDrawingPosition = {
    from: anchor(book, box.sheetId, left, top),
    to: anchor(book, box.sheetId, left + width, top + height),
  };
  const header = headerSize(book, box.sheetId);
  const transform = { left: left + header.width, top: top + header.height, width, height };
  return { sheetTransform: position, axisAlignSheetTransform: position, transform };
}

const searchOf = (book: UniverBook, { id, sheetId }: Pick<Floating, "id" | "sheetId">) => ({
  unitId: book.unitId,
  subUnitId: sheetId,
  drawingId: id,
});

/** Puts a box over the sheet, or moves it there. `componentKey` names the component that draws it, with the id as data. */
export function putFloating(book: UniverBook, box: Floating, componentKey: string): void {
  const drawing: ISheetFloatDom = {
    ...searchOf(book, box),
    ...place(book, box),
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey,
    data: { id: box.id },
    allowTransform: true,
  };
  const exists = boxOfFloating(book, box) !== undefined;
  const command = exists ? SetSheetDrawingCommand.id : InsertSheetDrawingCommand.id;
  runCommand(book, command, {
    unitId: book.unitId,
    subUnitId: box.sheetId,
    drawings: [drawing],
  });
}

export function removeFloating(book: UniverBook, box: Floating): void {
  if (!boxOfFloating(book, box)) return;
  const drawing = { ...searchOf(book, box), drawingType: DrawingTypeEnum.DRAWING_DOM };
  runCommand(book, RemoveSheetDrawingCommand.id, { unitId: book.unitId, drawings: [drawing] });
}

/** The box as its model says it while it is where it was put; else to the pixel. undefined when the user or undo has taken it away. */
export function boxOfFloating(book: UniverBook, box: Floating): Box | undefined {
  const drawing = book.injector.get(ISheetDrawingService).getDrawingByParam(searchOf(book, box));
  const transform = drawing?.transform;
  if (!transform) return undefined;
  const header = headerSize(book, box.sheetId);
  const points = (pixels: number, asPut: number) =>
    Math.abs(pixels - asPut * PIXELS_PER_POINT) < 1
      ? asPut
      : Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
  const { left = 0, top = 0, width = 0, height = 0 } = transform;
  return {
    left: points(left - header.width, box.left),
    top: points(top - header.height, box.top),
    width: points(width, box.width),
    height: points(height, box.height),
  };
}
