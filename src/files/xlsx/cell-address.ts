import type { PlainArea } from "../plain-workbook";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Letters of a column counted from 0. @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function areaAddress(area: PlainArea): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Row and column of an address such as "$B$3", or undefined. */
export function cellOf(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const match = CORNER.exec(address);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnOfLetters(match[1] ?? "");
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** The area of "A1:C3", "A1", "A:C" or "1:3"; undefined for anything else. */
export function areaOf(address: string): PlainArea | undefined {
  const [from = "", to = from] = address.replaceAll("$", "").split(":");
  const isRows = /^\d+$/.test(from);
  const isColumns = /^[A-Za-z]{1,3}$/.test(from);
  const first = cellOf(isRows ? `A${from}` : isColumns ? `${from}1` : from);
  const last = cellOf(isRows ? `XFD${to}` : isColumns ? `${to}${LAST_ROW + 1}` : to);
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rowCount: Math.abs(last.row - first.row) + 1,
    columnCount: Math.abs(last.column - first.column) + 1,
  };
}
