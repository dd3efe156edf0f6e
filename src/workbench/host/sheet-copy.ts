// A copy of a worksheet beside the original: cells, formats, sizes, merges, frozen panes and page set-up.
import type { SheetInfo } from "../grid/grid";
import { ExcelError } from "./excel-error";
import type { ExcelModel } from "./model";
import { copyCells } from "./range-copy";

export interface SheetCopy {
  readonly sheetId: string;
  readonly place: "None" | "Before" | "After" | "Beginning" | "End";
  readonly relative: { readonly sheetId: string } | undefined;
}

/** Answers the id of the new sheet. */
export function copySheet(copy: SheetCopy, model: ExcelModel): string {
  const { grid } = model;
  const source = model.sheet(copy.sheetId);
  const id = grid.addSheet(copyName(source, model), positionOf(copy, model));
  const used = grid.usedArea(copy.sheetId, false);
  if (used) {
    copyCells({ source: used, target: { ...used, sheetId: id }, what: "All" }, model);
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const area = { sheetId: copy.sheetId, row: 0, column, rowCount: 1, columnCount: 1 };
      const width = grid.columnWidth(area);
      if (width !== undefined) grid.setColumnWidth({ ...area, sheetId: id }, width);
    }
  }
  for (const merged of grid.merges(copy.sheetId)) grid.merge({ ...merged, sheetId: id }, false);
  const { rows, columns } = grid.frozen(copy.sheetId);
  grid.freeze(id, rows, columns);
  grid.setGridlines(id, grid.gridlines(copy.sheetId));
  grid.changeSheet(id, { tabColor: source.tabColor });
  model.state.change((state) => {
    const kept = state.sheets[copy.sheetId];
    if (kept) state.sheets[id] = structuredClone(kept);
  });
  return id;
}

function copyName(source: SheetInfo, model: ExcelModel): string {
  const taken = new Set(model.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = source.name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function positionOf({ sheetId, place, relative }: SheetCopy, model: ExcelModel): number {
  const ids = model.grid.sheets().map((sheet) => sheet.id);
  switch (place) {
    case "Beginning":
      return 0;
    case "End":
      return ids.length;
    case "None":
      return ids.indexOf(sheetId) + 1;
    case "Before":
    case "After": {
      if (!relative) throw new ExcelError("InvalidArgument");
      return ids.indexOf(relative.sheetId) + (place === "After" ? 1 : 0);
    }
  }
}
