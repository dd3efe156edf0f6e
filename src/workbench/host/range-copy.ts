// Copies cells the way Range.copyFrom does: contents, formats or both; formulas keep pointing relatively.
import type { Area, CellWrite } from "../grid/grid";
import { checkedArea } from "./areas";
import { shiftedFormula } from "./formula-shift";
import type { ExcelModel } from "./model";

export interface CellCopy {
  readonly source: Area;
  readonly target: Area;
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
}

/** The source is repeated when the target is a multiple of it; a smaller target grows to the source's size. */
export function copyCells(copy: CellCopy, model: ExcelModel): void {
  const { source, transpose = false } = copy;
  const rowCount = transpose ? source.columnCount : source.rowCount;
  const columnCount = transpose ? source.rowCount : source.columnCount;
  const fits = (all: number, one: number) => (all > one && all % one === 0 ? all : one);
  const target = checkedArea({
    ...copy.target,
    rowCount: fits(copy.target.rowCount, rowCount),
    columnCount: fits(copy.target.columnCount, columnCount),
  });
  model.assertWritable(target);
  const cells = sourceCells(copy, model);
  const rows: (CellWrite | null)[][] = [];
  for (let i = 0; i < target.rowCount; i++) {
    const row: (CellWrite | null)[] = [];
    for (let j = 0; j < target.columnCount; j++) {
      const [r, c] = transpose ? [j % columnCount, i % rowCount] : [i % rowCount, j % columnCount];
      const at = { row: target.row + i, column: target.column + j };
      row.push(
        placed(cells[r]?.[c] ?? null, { row: source.row + r, column: source.column + c }, at),
      );
    }
    rows.push(row);
  }
  model.write(target, rows, copy.what === "Formats" ? "format" : undefined);
  if (copy.what === "All" || copy.what === "Formats") copyLooks(copy, target, model);
}

function sourceCells(
  copy: CellCopy,
  model: ExcelModel,
): readonly (readonly (CellWrite | null)[])[] {
  const { source, what, skipBlanks = false } = copy;
  const { grid } = model;
  const withFormat = what === "All" || what === "Formats";
  const formats = withFormat ? grid.numberFormats(source) : undefined;
  const contents =
    what === "Formats"
      ? undefined
      : what === "Values"
        ? grid.values(source)
        : grid.formulas(source);
  return Array.from({ length: source.rowCount }, (_, i) =>
    Array.from({ length: source.columnCount }, (__, j): CellWrite | null => {
      const content = contents?.[i]?.[j];
      if (content === "" && skipBlanks) return null;
      const format = formats?.[i]?.[j];
      return {
        ...(content === undefined
          ? {}
          : typeof content === "string" && content.startsWith("=")
            ? { formula: content }
            : { value: content }),
        ...(format === undefined ? {} : { numberFormat: format }),
      };
    }),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placed(cell: CellWrite | null, from: Place, to: Place): CellWrite | null {
  if (cell?.formula === undefined) return cell;
  const formula = shiftedFormula(cell.formula, to.row - from.row, to.column - from.column);
  return { ...cell, formula };
}

/** One look at a time where a whole column has one, else cell by cell. */
function copyLooks(copy: CellCopy, target: Area, model: ExcelModel): void {
  const { source } = copy;
  for (let j = 0; j < source.columnCount; j++) {
    for (let i = 0; i < source.rowCount; i++) {
      const look = model.grid.look({
        sheetId: source.sheetId,
        row: source.row + i,
        column: source.column + j,
        rowCount: 1,
        columnCount: 1,
      });
      if (Object.keys(look).length === 0) continue;
      const [row, column] = copy.transpose ? [j, i] : [i, j];
      model.setLook(
        {
          sheetId: target.sheetId,
          row: target.row + row,
          column: target.column + column,
          rowCount: 1,
          columnCount: 1,
        },
        look,
      );
    }
  }
}
