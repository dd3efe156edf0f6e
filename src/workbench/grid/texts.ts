// Cells as displayed.
import { isTextFormat, numfmt } from "@univerjs/core";
import { mapCells } from "./cell-matrix";
import { scalarOf } from "./cell-values";
import type { Area, Scalar } from "./grid";
import { readNumberFormats } from "./looks";
import type { UniverBook } from "./univer-book";

/** A value under a number format; a format that cannot be read shows the bare value, as Excel shows an unknown one. */
export function displayText(value: Scalar, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "" || isTextFormat(format)) return String(value);
  if (format === "General" && typeof value === "string") return value;
  return numfmt.format(format, value, { throws: false });
}

export function readTexts(book: UniverBook, area: Area): string[][] {
  const formats = readNumberFormats(book, area);
  return mapCells(book, area, (cell, row, column) =>
    displayText(scalarOf(cell), formats[row - area.row]?.[column - area.column] ?? "General"),
  );
}
