// Places and sizes in points.
import type { Area } from "../grid/grid";
import type { ExcelModel } from "./model";

const one = (area: Area, row: number, column: number): Area => ({
  sheetId: area.sheetId,
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

/** Of rows or columns `from` … `to`; asks the grid once where they are all the same. */
function extent(area: Area, what: "rows" | "columns", model: ExcelModel): number {
  const count = what === "rows" ? area.rowCount : area.columnCount;
  if (count === 0) return 0;
  const common = what === "rows" ? model.grid.rowHeight(area) : model.grid.columnWidth(area);
  if (common !== undefined) return common * count;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    sum +=
      what === "rows"
        ? (model.grid.rowHeight(one(area, area.row + index, area.column)) ?? 0)
        : (model.grid.columnWidth(one(area, area.row, area.column + index)) ?? 0);
  }
  return sum;
}

export function heightOf(area: Area, model: ExcelModel): number {
  return extent(area, "rows", model);
}

export function widthOf(area: Area, model: ExcelModel): number {
  return extent(area, "columns", model);
}

/** From the sheet's top or left edge. */
export function offsetOf(area: Area, what: "rows" | "columns", model: ExcelModel): number {
  const before =
    what === "rows"
      ? { ...area, row: 0, rowCount: area.row }
      : { ...area, column: 0, columnCount: area.column };
  return extent(before, what, model);
}
