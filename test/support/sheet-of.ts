import type { CellValue, SheetCells } from "../../src/domain/ledger/sheet-cells";

export type CellRow = readonly CellValue[];

/** Cells of a sheet called "Sheet1", from A1 on; short rows are filled up with empty cells. */
export function sheetOf(rows: readonly CellRow[], sheet = "Sheet1"): SheetCells {
  const columnCount = Math.max(...rows.map((row) => row.length));
  return {
    place: { sheet, rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount },
    values: rows.map((row) => [...row, ...new Array<CellValue>(columnCount - row.length).fill("")]),
  };
}
