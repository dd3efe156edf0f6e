// Reads cells straight from Univer's matrix and its spill data: its facade takes seconds for a sheet of 100,000 rows.
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { ErrorType, FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { hasFormula, holdsContent, scalarOf } from "./cell-values";
import type { Area, Scalar } from "./grid";
import { areaOf, overlap, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

export type Cells = Record<number, Record<number, Nullable<ICellData>>>;

export function cellsOf(book: UniverBook, sheetId: string): Cells {
  return sheetModel(book, sheetId).getCellMatrix().getMatrix();
}

/** Values that array formulas spill, which the matrix does not hold. */
export function spilledCells(book: UniverBook, sheetId: string): Cells {
  const all = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[book.unitId]?.[sheetId] ?? {};
}

function spillRanges(book: UniverBook, sheetId: string): IObjectMatrixPrimitiveType<IRange> {
  const all = book.injector.get(FormulaDataModel).getArrayFormulaRange();
  return all[book.unitId]?.[sheetId] ?? {};
}

function isEmptyCell(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v === undefined || cell.v === null || cell.v === "";
}

/** One row of `area` at a time, with the cell a reader sees at each place. */
export function mapCells<Result>(
  book: UniverBook,
  area: Area,
  read: (cell: Nullable<ICellData>, row: number, column: number) => Result,
): Result[][] {
  const cells = cellsOf(book, area.sheetId);
  const spilled = spilledCells(book, area.sheetId);
  const result = new Array<Result[]>(area.rowCount);
  for (let i = 0; i < area.rowCount; i++) {
    const row = area.row + i;
    const own = cells[row];
    const spill = spilled[row];
    const line = new Array<Result>(area.columnCount);
    for (let j = 0; j < area.columnCount; j++) {
      const column = area.column + j;
      let cell = own?.[column];
      const over = spill?.[column];
      // The spilled cell knows nothing of the look: keep the style of the cell below it.
      if (over && isEmptyCell(cell)) cell = cell ? { ...cell, ...over, s: cell.s } : over;
      line[j] = read(cell, row, column);
    }
    result[i] = line;
  }
  return result;
}

export function readValues(book: UniverBook, area: Area): Scalar[][] {
  return mapCells(book, area, scalarOf);
}

/** The formula's text, shared formulas spelled out, or undefined. */
export function formulaReader(
  book: UniverBook,
  sheetId: string,
): (cell: Nullable<ICellData>, row: number, column: number) => string | undefined {
  const data = book.injector.get(FormulaDataModel);
  const lexer = book.injector.get(LexerTreeBuilder);
  // Univer walks the whole sheet to find the heads of shared formulas: once a reader, and only when there are any.
  let formulas: ReturnType<typeof data.getSheetFormulaData>;
  return (cell, row, column) => {
    if (!cell || !hasFormula(cell)) return undefined;
    if (cell.f) return cell.f;
    formulas ??= data.getSheetFormulaData(book.unitId, sheetId) ?? {};
    const shared = formulas[row]?.[column];
    if (!shared?.f) return undefined;
    return lexer.moveFormulaRefOffset(shared.f, shared.x ?? 0, shared.y ?? 0);
  };
}

export function readFormulas(book: UniverBook, area: Area): Scalar[][] {
  const formulaAt = formulaReader(book, area.sheetId);
  return mapCells(
    book,
    area,
    (cell, row, column) => formulaAt(cell, row, column) ?? scalarOf(cell),
  );
}

export function findSpill(
  book: UniverBook,
  sheetId: string,
  row: number,
  column: number,
): Area | undefined {
  const cell = { sheetId, row, column, rowCount: 1, columnCount: 1 };
  return allSpills(book, sheetId).find((area) => overlap(area, cell));
}

/** Areas that formulas spill into, or would if the way were free. */
function wantedSpills(book: UniverBook, sheetId: string): Area[] {
  return Object.values(spillRanges(book, sheetId)).flatMap((line) =>
    Object.values(line as Record<string, IRange | null>).flatMap((range) =>
      range ? [areaOf(sheetId, range)] : [],
    ),
  );
}

function isBlocked(book: UniverBook, { sheetId, row, column }: Area): boolean {
  return cellsOf(book, sheetId)[row]?.[column]?.v === ErrorType.SPILL;
}

export function allSpills(book: UniverBook, sheetId: string): Area[] {
  return wantedSpills(book, sheetId).filter(
    (area) => area.rowCount * area.columnCount > 1 && !isBlocked(book, area),
  );
}

export function blockedSpills(book: UniverBook, sheetId: string): Area[] {
  return wantedSpills(book, sheetId).filter((area) => isBlocked(book, area));
}

/** The smallest area around all used cells; see Grid.usedArea. */
export function measureUsedArea(
  book: UniverBook,
  sheetId: string,
  valuesOnly: boolean,
): Area | undefined {
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const stretch = (cells: Cells, counts: (cell: Nullable<ICellData>) => boolean) => {
    for (const [rowKey, line] of Object.entries(cells)) {
      const row = Number(rowKey);
      for (const columnKey in line) {
        const column = Number(columnKey);
        const inside = row >= bounds.top && row <= bounds.bottom;
        if (inside && column >= bounds.left && column <= bounds.right) continue;
        if (!counts(line[column])) continue;
        bounds.top = Math.min(bounds.top, row);
        bounds.bottom = Math.max(bounds.bottom, row);
        bounds.left = Math.min(bounds.left, column);
        bounds.right = Math.max(bounds.right, column);
      }
    }
  };
  stretch(
    cellsOf(book, sheetId),
    valuesOnly ? holdsContent : (cell) => holdsContent(cell) || Boolean(cell?.s),
  );
  stretch(spilledCells(book, sheetId), holdsContent);
  if (bounds.bottom < 0) return undefined;
  return {
    sheetId,
    row: bounds.top,
    column: bounds.left,
    rowCount: bounds.bottom - bounds.top + 1,
    columnCount: bounds.right - bounds.left + 1,
  };
}
