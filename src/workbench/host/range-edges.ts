// Where data ends: the region around a cell (Ctrl+A) and the edge in a direction (Ctrl+arrow).
import type { Area } from "../grid/grid";
import { boundingArea, COLUMNS, intersection, ROWS } from "./areas";
import type { ExcelModel } from "./model";

/** The block of cells with content that touches the range, bounded by empty rows and columns. */
export function surroundingRegion(area: Area, model: ExcelModel): Area {
  const used = model.grid.usedArea(area.sheetId, true);
  if (!used) return area;
  let region = area;
  for (;;) {
    const grown = grownOnce(region, used, model);
    if (!grown) return region;
    region = grown;
  }
}

/** One step outwards on every side that has content beyond it, corners included; undefined when there is none. */
function grownOnce(region: Area, used: Area, model: ExcelModel): Area | undefined {
  let grown = region;
  for (const [rows, columns] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const) {
    const strip = intersection(stripBeside(grown, rows, columns), used);
    if (strip && hasContent(strip, model)) {
      grown = boundingArea(grown, stripAt(grown, rows, columns));
    }
  }
  return grown === region ? undefined : grown;
}

/** The row or column next to the region, one cell longer at both ends. */
function stripBeside(region: Area, rows: number, columns: number): Area {
  const strip = stripAt(region, rows, columns);
  return rows !== 0
    ? { ...strip, column: strip.column - 1, columnCount: strip.columnCount + 2 }
    : { ...strip, row: strip.row - 1, rowCount: strip.rowCount + 2 };
}

function stripAt(region: Area, rows: number, columns: number): Area {
  if (rows < 0) return { ...region, row: region.row - 1, rowCount: 1 };
  if (rows > 0) return { ...region, row: region.row + region.rowCount, rowCount: 1 };
  if (columns < 0) return { ...region, column: region.column - 1, columnCount: 1 };
  return { ...region, column: region.column + region.columnCount, columnCount: 1 };
}

function hasContent(area: Area, model: ExcelModel): boolean {
  return model.grid.formulas(area).some((row) => row.some((cell) => cell !== ""));
}

type Direction = "Left" | "Right" | "Up" | "Down";

/** As Ctrl+arrow from the range's first cell: to the end of a run of cells, or over a gap to the next one. */
export function edgeOf(area: Area, direction: Direction, model: ExcelModel): Area {
  const line = lineFrom(area, direction, model);
  const filled = (index: number) => line.cells[index] !== undefined && line.cells[index] !== "";
  let index = 0;
  if (filled(0) && filled(1)) {
    while (filled(index + 1)) index += 1;
  } else {
    index += 1;
    while (index < line.cells.length && !filled(index)) index += 1;
    if (index >= line.cells.length) index = line.lastIndex;
  }
  return line.at(index);
}

function lineFrom(area: Area, direction: Direction, model: ExcelModel) {
  const isVertical = direction === "Up" || direction === "Down";
  const step = direction === "Down" || direction === "Right" ? 1 : -1;
  const start = isVertical ? area.row : area.column;
  const used = model.grid.usedArea(area.sheetId, true) ?? area;
  const lastUsed = isVertical ? used.row + used.rowCount - 1 : used.column + used.columnCount - 1;
  const length = step < 0 ? start + 1 : Math.max(1, lastUsed - start + 1);
  const first = step < 0 ? 0 : start;
  const strip: Area = isVertical
    ? { ...area, row: first, rowCount: length, columnCount: 1 }
    : { ...area, column: first, columnCount: length, rowCount: 1 };
  const read = model.grid.formulas(strip).flat();
  const limit = isVertical ? ROWS : COLUMNS;
  return {
    cells: step < 0 ? read.reverse() : read,
    lastIndex: step < 0 ? start : limit - 1 - start,
    at: (index: number): Area => ({
      ...area,
      row: isVertical ? start + index * step : area.row,
      column: isVertical ? area.column : start + index * step,
      rowCount: 1,
      columnCount: 1,
    }),
  };
}
