// The book as it is now, for a file writer.
import { CellValueType } from "@univerjs/core";
import type { ICellData, IWorksheetData, Nullable } from "@univerjs/core";
import { allSpills, cellsOf, formulaReader, spilledCells } from "./cell-matrix";
import type { Cells } from "./cell-matrix";
import type { Grid } from "./grid";
import type { GridSnapshot } from "./grid-snapshot";
import { listSheetFilters } from "./sheet-filters";
import { filtersOf } from "./table-changes";
import type { Tables } from "./tables";
import type { UniverBook } from "./univer-book";

type FormulaAt = ReturnType<typeof formulaReader>;

function cellToKeep(cell: ICellData, formula: string | undefined): ICellData {
  const { v, t, s, p, custom } = cell;
  const kept: ICellData = {};
  if (v !== undefined && v !== null) {
    kept.v = v;
    kept.t = t ?? (typeof v === "number" ? CellValueType.NUMBER : CellValueType.STRING);
  }
  if (formula !== undefined) kept.f = formula;
  if (s) kept.s = s;
  if (p) kept.p = p;
  if (custom) kept.custom = custom;
  return kept;
}

/** Shared formulas spelled out, spilled values in their cells. */
function keptCells(cells: Cells, spilled: Cells, formulaAt: FormulaAt): IWorksheetData["cellData"] {
  const kept: Record<number, Record<number, ICellData>> = {};
  const keep = (row: number, column: number, cell: Nullable<ICellData>) => {
    if (!cell) return;
    const data = cellToKeep(cell, formulaAt(cell, row, column));
    if (Object.keys(data).length > 0) (kept[row] ??= {})[column] = data;
  };
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const columnKey in line) {
      keep(Number(rowKey), Number(columnKey), line[Number(columnKey)]);
    }
  }
  for (const [rowKey, line] of Object.entries(spilled)) {
    for (const columnKey in line) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const value = line[column];
      const below = cells[row]?.[column];
      // The anchor has its value already.
      if (!value || below?.f || below?.si) continue;
      keep(row, column, { ...value, ...(below?.s ? { s: below.s } : {}) });
    }
  }
  return kept;
}

export interface SnapshotSources {
  readonly book: UniverBook;
  readonly grid: Pick<
    Grid,
    "names" | "conditionalFormats" | "validations" | "notes" | "charts" | "images" | "tables"
  >;
  readonly tables: Tables;
  readonly veryHidden: ReadonlySet<string>;
}

export function takeSnapshot({ book, grid, tables, veryHidden }: SnapshotSources): GridSnapshot {
  const data = book.model.getSnapshot();
  const ids = book.model.getSheets().map((sheet) => sheet.getSheetId());
  const sheets = ids.map((id) => {
    const cellData = keptCells(cellsOf(book, id), spilledCells(book, id), formulaReader(book, id));
    return [id, { ...data.sheets[id], cellData }] as const;
  });
  return {
    book: { ...data, resources: [], sheetOrder: ids, sheets: Object.fromEntries(sheets) },
    veryHiddenSheets: ids.filter((id) => veryHidden.has(id)),
    spills: ids.flatMap((id) => allSpills(book, id)),
    tables: grid.tables().map((table) => ({ ...table, filters: filtersOf(tables, table.id) })),
    sheetFilters: listSheetFilters(book),
    names: grid.names(),
    conditionalFormats: ids.flatMap((id) => grid.conditionalFormats(id)),
    validations: ids.flatMap((id) => grid.validations(id)),
    notes: grid.notes(),
    charts: grid.charts(),
    images: grid.images(),
  };
}
