// The part of a snapshot that Univer takes whole.
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area } from "./grid";
import type { GridSnapshot } from "./grid-snapshot";
import { COLUMN_LIMIT, ROW_LIMIT } from "./univer-book";

/** Spilled values are computed again: left in place they would block their own formula with #SPILL!. */
function withoutSpills(
  cells: IWorksheetData["cellData"] | undefined,
  spills: readonly Area[],
): IWorksheetData["cellData"] {
  if (spills.length === 0) return cells ?? {};
  const kept: Record<number, Record<number, ICellData>> = { ...cells };
  for (const { row, column, rowCount, columnCount } of spills) {
    for (let r = row; r < row + rowCount; r++) {
      const line = kept[r];
      if (!line) continue;
      const copy = { ...line };
      for (let c = column; c < column + columnCount; c++) {
        const cell = copy[c];
        if (!cell || (r === row && c === column)) continue;
        copy[c] = cell.s === undefined ? {} : { s: cell.s };
      }
      kept[r] = copy;
    }
  }
  return kept;
}

export function univerData({ book, spills }: GridSnapshot): IWorkbookData {
  const sheets = Object.fromEntries(
    Object.entries(book.sheets).map(([id, sheet]) => {
      const own = spills.filter(({ sheetId }) => sheetId === id);
      const cellData = withoutSpills(sheet.cellData, own);
      return [id, { ...sheet, cellData, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT }];
    }),
  );
  return { ...book, sheets };
}
