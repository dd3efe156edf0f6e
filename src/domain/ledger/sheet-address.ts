import type { RangePlace, SheetCells } from "./sheet-cells";

/** The letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 address of a place without its sheet's name. */
export function addressOf(place: RangePlace): string {
  const first = `${columnLetters(place.columnIndex)}${place.rowIndex + 1}`;
  const last = `${columnLetters(place.columnIndex + place.columnCount - 1)}${place.rowIndex + place.rowCount}`;
  return `${first}:${last}`;
}

/** The place an address such as "A3:K1204" names on a sheet; undefined when it is none. */
export function placeOfAddress(sheet: string, address: string): RangePlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim());
  if (!match) return undefined;
  const [, firstLetters = "", firstRow, lastLetters = "", lastRow] = match;
  const columnIndex = columnOf(firstLetters);
  const rowIndex = Number(firstRow) - 1;
  const columnCount = columnOf(lastLetters) - columnIndex + 1;
  const rowCount = Number(lastRow) - rowIndex;
  return columnCount > 0 && rowCount > 0
    ? { sheet, rowIndex, columnIndex, rowCount, columnCount }
    : undefined;
}

/** The 0-based column of letters, whatever their case: "A" is 0, "AA" is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The part of some cells that lies in `place`, which they must contain. */
export function cellsWithin(cells: SheetCells, place: RangePlace): SheetCells {
  const row = place.rowIndex - cells.place.rowIndex;
  const column = place.columnIndex - cells.place.columnIndex;
  const { columnFormats, hiddenRows, merges, ...rest } = cells;
  return {
    ...rest,
    place,
    values: cells.values
      .slice(row, row + place.rowCount)
      .map((line) => line.slice(column, column + place.columnCount)),
    ...(columnFormats && {
      columnFormats: columnFormats.slice(column, column + place.columnCount),
    }),
    ...(hiddenRows && { hiddenRows: hiddenRows.map((hidden) => hidden - row) }),
    ...(merges && {
      merges: merges.map((merge) => ({
        ...merge,
        row: merge.row - row,
        column: merge.column - column,
      })),
    }),
  };
}
