// Reads and writes the cells of a range under Excel's rules for arrays: one value for all cells, or rows and columns that
// fit exactly; null leaves a cell alone.
import type { Area, CellWrite, Scalar } from "../grid/grid";
import { cellCount, intersection, isEntireColumn, isEntireRow } from "./areas";
import { enteredCell, isErrorText } from "./cell-entry";
import type { EntryRules } from "./cell-entry";
import { ExcelError } from "./excel-error";
import type { ExcelModel } from "./model";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** null, as in Excel, for whole rows and columns and for more cells than one read may have. */
export function readCells<Cell>(
  area: Area,
  model: ExcelModel,
  read: (area: Area) => Cell[][],
): Cell[][] | null {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  const limit = model.faults.readLimitCells;
  if (limit > 0 && cellCount(area) > limit) return null;
  return read(area);
}

export function valueTypeOf(value: Scalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

/** Rows of the range's shape; a single value (also as 1 × 1) is meant for every cell. */
function rowsFor(
  area: Area,
  input: unknown,
): { rows: readonly (readonly unknown[])[] } | { all: unknown } {
  if (!Array.isArray(input)) return { all: input };
  const rows: readonly unknown[] = input;
  if (!rows.every((row): row is readonly unknown[] => Array.isArray(row))) {
    throw new ExcelError("InvalidArgument", WRONG_SHAPE);
  }
  if (rows.length === 1 && rows[0]?.length === 1) return { all: rows[0][0] };
  if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) {
    throw new ExcelError("InvalidArgument", WRONG_SHAPE);
  }
  return { rows };
}

/** What is written into every cell of whole rows or columns goes where cells are, and no further. */
function boundedArea(area: Area, model: ExcelModel): Area | undefined {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = model.grid.usedArea(area.sheetId, false);
  return used && intersection(area, used);
}

export function writeValues(area: Area, input: unknown, model: ExcelModel): void {
  const shaped = rowsFor(area, input);
  model.assertWritable(area);
  const target = "all" in shaped ? boundedArea(area, model) : area;
  if (!target) return;
  assertCellsMayChange(target, model);
  const rules: EntryRules = { locale: model.locale(), thisYear: model.now().getFullYear() };
  const formats = model.grid.numberFormats(target);
  const rows = new Array<(CellWrite | null)[]>(target.rowCount);
  for (let i = 0; i < target.rowCount; i++) {
    const source = "rows" in shaped ? shaped.rows[i] : undefined;
    const format = formats[i];
    const row = new Array<CellWrite | null>(target.columnCount);
    for (let j = 0; j < target.columnCount; j++) {
      const raw = source ? source[j] : "all" in shaped ? shaped.all : null;
      row[j] = enteredCell(raw, format?.[j] ?? "", rules);
    }
    rows[i] = row;
  }
  model.write(target, rows);
}

/** A cell inside a spilled array cannot be written: the array's own cell holds it. */
function assertCellsMayChange(area: Area, model: ExcelModel): void {
  if (cellCount(area) > 1) return;
  const spill = model.grid.spillArea(area.sheetId, area.row, area.column);
  if (!spill || (spill.row === area.row && spill.column === area.column)) return;
  throw new ExcelError("InvalidOperation", "You can't change part of an array.");
}

export function writeNumberFormats(area: Area, input: unknown, model: ExcelModel): void {
  const shaped = rowsFor(area, input);
  model.assertWritable(area);
  if ("all" in shaped) {
    if (typeof shaped.all === "string") model.setLook(area, { numberFormat: shaped.all });
    else if (shaped.all !== null) throw new ExcelError("InvalidArgument");
    return;
  }
  const rows = shaped.rows.map((row) =>
    row.map((format): CellWrite | null => {
      if (format === null) return null;
      if (typeof format !== "string") throw new ExcelError("InvalidArgument");
      return { numberFormat: format === "" ? "General" : format };
    }),
  );
  model.write(area, rows, "format");
}
