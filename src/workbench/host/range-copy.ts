// Copies cells the way Range.copyFrom does: contents, formats or both; formulas keep pointing relatively.
import type { Area, CellWrite, Look } from "../grid/grid";
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

/** Cells below each other that look the same are dressed in one go: a look is a command of the sheet. */
function copyLooks(copy: CellCopy, target: Area, model: ExcelModel): void {
  const { source, transpose = false } = copy;
  const one = { sheetId: source.sheetId, rowCount: 1, columnCount: 1 };
  for (let j = 0; j < source.columnCount; j++) {
    const column = source.column + j;
    const looks = Array.from({ length: source.rowCount }, (_, i) =>
      model.grid.look({ ...one, row: source.row + i, column }),
    );
    for (const { start, length, look } of runsOf(looks)) {
      const place = transpose
        ? { row: j, column: start, rowCount: 1, columnCount: length }
        : { row: start, column: j, rowCount: length, columnCount: 1 };
      const { sheetId } = target;
      const at = { row: target.row + place.row, column: target.column + place.column };
      model.setLook({ ...place, ...at, sheetId }, look);
    }
  }
}

function* runsOf(
  looks: readonly Look[],
): Generator<{ readonly start: number; readonly length: number; readonly look: Look }> {
  const keys = looks.map((look) => JSON.stringify(look));
  for (let start = 0; start < looks.length;) {
    let end = start + 1;
    while (end < keys.length && keys[end] === keys[start]) end += 1;
    const look = looks[start] ?? {};
    if (Object.keys(look).length > 0) yield { start, length: end - start, look };
    start = end;
  }
}
