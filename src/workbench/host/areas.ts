// Rectangles of cells and their addresses, as Excel writes and reads them.
import type { Area } from "../grid/grid";
import { ExcelError } from "./excel-error";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Quoted where Excel quotes: anything but letters, digits, "_" and ".", a leading digit, or what reads as a cell. */
function quotedSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rR]\d*[cC]\d*$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "A1", "A1:B3", "A:C" or "1:3", without the sheet. */
export function localAddress(area: Area): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnLetters(area.column + area.columnCount - 1);
  const firstColumn = columnLetters(area.column);
  if (isEntireColumn(area) && isEntireRow(area)) return `1:${ROWS}`;
  if (isEntireColumn(area)) return `${firstColumn}:${lastColumn}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${firstColumn}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export function fullAddress(area: Area, sheetName: string): string {
  return `${quotedSheetName(sheetName)}!${localAddress(area)}`;
}

/** "=Sheet1!$A$1:$B$3", as names refer to cells. */
export function absoluteFormula(area: Area, sheetName: string): string {
  const local = localAddress(area).replace(/([A-Z]+)|(\d+)/g, "$$$&");
  return `=${quotedSheetName(sheetName)}!${local}`;
}

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rowCount === ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columnCount === COLUMNS;
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

/** Fails as Excel does when the rectangle leaves the sheet or is empty. */
export function checkedArea(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    row >= 0 && column >= 0 && row + rowCount <= ROWS && column + columnCount <= COLUMNS;
  if (!isInside || rowCount < 1 || columnCount < 1) throw new ExcelError("InvalidArgument");
  return area;
}

export function intersection(a: Area, b: Area): Area | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  if (rowCount < 1 || columnCount < 1) return undefined;
  return { sheetId: a.sheetId, row, column, rowCount, columnCount };
}

/** What is left of an area around a part of it: above, below, left and right. */
export function around(area: Area, part: Area): readonly Area[] {
  const [bottom, right] = [area.row + area.rowCount, area.column + area.columnCount];
  const [partBottom, partRight] = [part.row + part.rowCount, part.column + part.columnCount];
  const beside = { ...area, row: part.row, rowCount: part.rowCount };
  return [
    { ...area, rowCount: part.row - area.row },
    { ...area, row: partBottom, rowCount: bottom - partBottom },
    { ...beside, columnCount: part.column - area.column },
    { ...beside, column: partRight, columnCount: right - partRight },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function isSameArea(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

export function entireSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rowCount: ROWS, columnCount: COLUMNS };
}

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= COLUMNS || (row ?? 0) < 0 || (row ?? 0) >= ROWS) return undefined;
  return { column, row };
}

/** Undefined when the text is not an address of cells, rows or columns. */
export function parseLocalAddress(text: string, sheetId: string): Area | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const from = parseCorner(parts[0] ?? "");
  const to = parts.length === 2 ? parseCorner(parts[1] ?? "") : from;
  if (!from || !to) return undefined;
  const hasColumns = from.column !== undefined;
  const hasRows = from.row !== undefined;
  if (hasColumns !== (to.column !== undefined) || hasRows !== (to.row !== undefined)) {
    return undefined;
  }
  if (parts.length === 1 && !(hasColumns && hasRows)) return undefined;
  const rows = [from.row ?? 0, to.row ?? ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? COLUMNS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    sheetId,
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** Splits "'My sheet'!A1" into its sheet's name (undefined when absent) and the rest. */
export function splitSheetName(text: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (!match) return { sheet: undefined, rest: text.trim() };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}
