// The width a column needs to show its cells, measured as text so that sheets which are not on screen can be fitted too.
import { mapCells, measureUsedArea } from "./cell-matrix";
import type { Area } from "./grid";
import { lookOf } from "./look-style";
import { styleReader } from "./looks";
import { readTexts } from "./texts";
import type { UniverBook } from "./univer-book";

/** Room left and right of the text, CSS pixels. */
const PADDING = 12;
const WIDEST = 600;
const NARROWEST = 24;

/** Only texts at least this near to the longest one, by rough width, are measured: measuring is slow. */
const WORTH_MEASURING = 0.75;

// Everything from CJK radicals on, and full-width forms, is about as wide as high.
const WIDE = /[\u2E80-\uFFEF]/;

/** Width in units of half a Chinese character. */
export function roughWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

export type TextRuler = (text: string, font: string) => number;

function canvasRuler(): TextRuler {
  const context = document.createElement("canvas").getContext("2d");
  return (text, font) => {
    if (!context) return roughWidth(text) * 7;
    context.font = font;
    return context.measureText(text).width;
  };
}

interface Shown {
  readonly text: string;
  readonly font: string;
  readonly fontSize: number;
  /** CSS pixels that a button takes beside the text. */
  readonly extra: number;
}

/** Buttons that Univer paints into cells, by cell. */
export type ButtonWidth = (row: number, column: number) => number;

/** CSS pixels for the widest of the texts; undefined when all are empty. */
export function widthFor(shown: readonly Shown[], ruler: TextRuler): number | undefined {
  const lines = shown.flatMap(({ text, font, fontSize, extra }) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ line, font, extra, rough: roughWidth(line) * fontSize + extra })),
  );
  const roughest = lines.reduce((widest, { rough }) => Math.max(widest, rough), 0);
  if (roughest === 0) return undefined;
  const candidates = new Map(
    lines
      .filter(({ rough }) => rough >= roughest * WORTH_MEASURING)
      .map((one) => [`${one.font}|${one.extra}|${one.line}`, one]),
  );
  const widths = [...candidates.values()].map(({ line, font, extra }) => ruler(line, font) + extra);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + PADDING));
}

/** Column and width, CSS pixels, for every column of `wanted` that shows something in it. */
export function fittingWidths(
  book: UniverBook,
  wanted: Area,
  buttonAt: ButtonWidth,
): [column: number, pixels: number][] {
  const used = measureUsedArea(book, wanted.sheetId, true);
  if (!used) return [];
  const row = Math.max(wanted.row, used.row);
  const rowCount = Math.min(wanted.row + wanted.rowCount, used.row + used.rowCount) - row;
  const column = Math.max(wanted.column, used.column);
  const end = Math.min(wanted.column + wanted.columnCount, used.column + used.columnCount);
  if (rowCount <= 0 || end <= column) return [];
  const area = { sheetId: wanted.sheetId, row, rowCount, column, columnCount: end - column };
  const styleAt = styleReader(book, area.sheetId);
  const texts = readTexts(book, area);
  const shown = mapCells(book, area, (cell, r, c): Shown => {
    const { fontName, fontSize, bold, italic } = lookOf(styleAt(cell, r, c));
    const font = `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontSize}pt ${fontName}`;
    const text = texts[r - row]?.[c - column] ?? "";
    return { text, font, fontSize, extra: buttonAt(r, c) };
  });
  const ruler = canvasRuler();
  return Array.from({ length: area.columnCount }, (_, j) => {
    const cells = shown.flatMap((line) => line[j] ?? []);
    return [column + j, widthFor(cells, ruler)] as const;
  }).flatMap(([index, width]) => (width === undefined ? [] : [[index, width]]));
}
