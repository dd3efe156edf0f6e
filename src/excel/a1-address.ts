import type { RangePlace } from "../domain/ledger/sheet-cells";

/** Column letters of a 0-based column index: 0 is "A", 26 is "AA". */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address of a place without its sheet: "A3:K1204". */
export function addressOf(place: Omit<RangePlace, "sheet">): string {
  const first = `${columnLetters(place.columnIndex)}${String(place.rowIndex + 1)}`;
  const last =
    columnLetters(place.columnIndex + place.columnCount - 1) +
    String(place.rowIndex + place.rowCount);
  return `${first}:${last}`;
}

/** The address as an absolute reference with its sheet: "='账龄'!$A$1:$B$9". */
export function absoluteReferenceOf(place: RangePlace): string {
  const absolute = addressOf(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${place.sheet.replaceAll("'", "''")}'!${absolute}`;
}
