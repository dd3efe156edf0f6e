// Where a drawing stands on a sheet: points from its corner, and the cells a file names instead.
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import {
  cornerElement,
  type DrawingAnchor,
  type DrawingCorner,
} from "../../files/xlsx/drawing-anchors";
import { childOf, rootOf, xmlElement } from "../../files/xlsx/xml";

type SheetData = Partial<IWorksheetData>;

/** Excel's own sizes where a sheet says nothing, in CSS pixels. */
const COLUMN_PIXELS = 72;
const ROW_PIXELS = 20;
const POINTS_PER_PIXEL = 0.75;
const EMU_PER_PIXEL = 9525;

/** Points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function columnPixels(data: SheetData, column: number): number {
  const size = data.columnData?.[column];
  return size?.hd === BooleanNumber.TRUE ? 0 : (size?.w ?? COLUMN_PIXELS);
}

function rowPixels(data: SheetData, row: number): number {
  const size = data.rowData?.[row];
  return size?.hd === BooleanNumber.TRUE ? 0 : (size?.h ?? ROW_PIXELS);
}

function pixelsAt(data: SheetData, corner: DrawingCorner) {
  let x = corner.columnOffset;
  let y = corner.rowOffset;
  for (let column = 0; column < corner.column; column += 1) x += columnPixels(data, column);
  for (let row = 0; row < corner.row; row += 1) y += rowPixels(data, row);
  return { x, y };
}

/** The box of an anchor; undefined where the file does not place it by cells. */
export function boxOfAnchor(data: SheetData, { from, to, size }: DrawingAnchor): Box | undefined {
  if (from === undefined) return undefined;
  const start = pixelsAt(data, from);
  const end = to === undefined ? undefined : pixelsAt(data, to);
  const width = end === undefined ? (size?.width ?? 0) : end.x - start.x;
  const height = end === undefined ? (size?.height ?? 0) : end.y - start.y;
  return {
    left: start.x * POINTS_PER_PIXEL,
    top: start.y * POINTS_PER_PIXEL,
    width: width * POINTS_PER_PIXEL,
    height: height * POINTS_PER_PIXEL,
  };
}

function indexAt(pixels: number, sizeOf: (index: number) => number) {
  let offset = Math.max(0, pixels);
  let index = 0;
  while (offset >= sizeOf(index) && index < 1_048_575) {
    offset -= sizeOf(index);
    index += 1;
  }
  return { index, offset };
}

function cornerAt(data: SheetData, left: number, top: number): DrawingCorner {
  const column = indexAt(left / POINTS_PER_PIXEL, (at) => columnPixels(data, at));
  const row = indexAt(top / POINTS_PER_PIXEL, (at) => rowPixels(data, at));
  return {
    ...{ row: row.index, rowOffset: row.offset },
    ...{ column: column.index, columnOffset: column.offset },
  };
}

export function cornersOf(data: SheetData, { left, top, width, height }: Box) {
  return { from: cornerAt(data, left, top), to: cornerAt(data, left + width, top + height) };
}

/** An anchor's source put at another place, whatever the place it had. */
export function movedAnchor(text: string, data: SheetData, box: Box): string {
  const anchor = rootOf(text);
  const { from, to } = cornersOf(data, box);
  const old = (name: string) => childOf(text, anchor, name);
  const [oldFrom, oldTo, oldSize, oldPlace] = [old("from"), old("to"), old("ext"), old("pos")];
  const last = oldTo ?? oldSize;
  const first = oldFrom ?? oldPlace;
  if (first === undefined || last === undefined) return text;
  const emu = (points: number) => Math.round((points / POINTS_PER_PIXEL) * EMU_PER_PIXEL);
  const size = { cx: emu(box.width), cy: emu(box.height) };
  const start =
    oldFrom === undefined
      ? xmlElement("xdr:pos", { x: emu(box.left), y: emu(box.top) })
      : cornerElement("from", from);
  const end = oldTo === undefined ? xmlElement("xdr:ext", size) : cornerElement("to", to);
  // A file may have another prefix for this namespace.
  const prefix = /^<(\w+:)?/.exec(text)?.[1] ?? "";
  const corners = (start + end).replaceAll("xdr:", prefix);
  return text.slice(0, first.start) + corners + text.slice(last.end);
}
