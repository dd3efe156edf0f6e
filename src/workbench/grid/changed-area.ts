import type { Cells } from "./cell-matrix";
import type { Area } from "./grid";

/** The smallest area around the cells of a mutation whose content it sets; undefined when it only changes the look. */
export function changedArea(sheetId: string, cells: Cells | undefined): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, line] of Object.entries(cells ?? {})) {
    for (const columnKey in line) {
      const cell = line[Number(columnKey)];
      // A missing cell is one that was cleared.
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell) && !("si" in cell)) continue;
      const row = Number(rowKey);
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return undefined;
  const [rowCount, columnCount] = [bottom - top + 1, right - left + 1];
  return { sheetId, row: top, column: left, rowCount, columnCount };
}
