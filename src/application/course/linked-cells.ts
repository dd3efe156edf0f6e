// Which of several linked ranges a selection lies in.
import type { RangePlace } from "../../domain/ledger/sheet-cells";

/** "'My sheet'!$B$3:F20" as a place; undefined for anything that is not one rectangle. */
export function placeOfAddress(address: string): RangePlace | undefined {
  const found =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
      address,
    );
  if (found === null) return undefined;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = found;
  const columnIndex = columnNumber(left) - 1;
  const rowIndex = Number(top) - 1;
  return {
    sheet: quoted === undefined ? (plain ?? "") : quoted.replaceAll("''", "'"),
    ...{ rowIndex, columnIndex },
    rowCount: Number(bottom) - rowIndex,
    columnCount: columnNumber(right) - columnIndex,
  };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The smallest of the places that holds the first cell of `selection`. */
export function innermostPlace<T extends { readonly place: RangePlace }>(
  places: readonly T[],
  selection: RangePlace,
): T | undefined {
  const { sheet, rowIndex, columnIndex } = selection;
  const size = ({ place }: T): number => place.rowCount * place.columnCount;
  return places
    .filter(
      ({ place }) =>
        place.sheet === sheet &&
        rowIndex >= place.rowIndex &&
        rowIndex < place.rowIndex + place.rowCount &&
        columnIndex >= place.columnIndex &&
        columnIndex < place.columnIndex + place.columnCount,
    )
    .sort((a, b) => size(a) - size(b))[0];
}
