// Addresses as files write them ("Sheet1!$A$1:$B$9", "A1:B9 D4") and the grid's areas.
import { LAST_COLUMN, LAST_ROW } from "./sheet-limits";
import type { Area } from "../grid/grid";

/** Finds the id of a sheet by its name. */
export type SheetIds = ReadonlyMap<string, string>;

const CORNERS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The area of an address without a sheet; whole rows and columns are allowed. Undefined when it is no address. */
export function areaOf(sheetId: string, address: string): Area | undefined {
  const found = CORNERS.exec(address.trim());
  if (found === null || address.trim() === "") return undefined;
  const [, firstLetters, firstRow, lastLetters = firstLetters, lastRow = firstRow] = found;
  const column = firstLetters === undefined ? 0 : columnOf(firstLetters);
  const row = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const lastColumn = lastLetters === undefined ? LAST_COLUMN : columnOf(lastLetters);
  const last = lastRow === undefined ? LAST_ROW : Number(lastRow) - 1;
  return { sheetId, row, column, rowCount: last - row + 1, columnCount: lastColumn - column + 1 };
}

/** The areas of "A1:B9 D4". */
export function areasOf(sheetId: string, addresses: string): readonly Area[] {
  return addresses
    .split(/[\s,]+/)
    .map((address) => areaOf(sheetId, address))
    .filter((area) => area !== undefined);
}

/** The area of "'My sheet'!$A$1:$B$9". Undefined for another workbook, several areas, or a sheet that is not there. */
export function areaOfReference(sheetIds: SheetIds, reference: string): Area | undefined {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  if (found === null) return undefined;
  const [, quoted, plain, address = ""] = found;
  const sheetId = sheetIds.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
  return sheetId === undefined ? undefined : areaOf(sheetId, address);
}

/** Letters of a column counted from 0. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A1:B9", or "A1" for one cell. */
export function addressOfArea({ row, column, rowCount, columnCount }: Area): string {
  const first = lettersOf(column) + String(row + 1);
  const last = lettersOf(column + columnCount - 1) + String(row + rowCount);
  return first === last ? first : `${first}:${last}`;
}

/** "'My sheet'!$A$1:$B$9". */
export function referenceOfArea(sheetName: string, area: Area): string {
  const absolute = addressOfArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheetName.replaceAll("'", "''")}'!${absolute}`;
}
