// One sheet of an .xlsx as the grid takes it: cells, sizes, merges, frozen panes.
import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import type { Area } from "../grid/grid";
import { areaOf } from "./file-addresses";
import { colorOf, type StylePool } from "./file-styles";
import { shownFormula } from "./formula-text";

const UNIX_EPOCH_SERIAL = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
/** A character of the standard font, and the padding of a column, in CSS pixels. */
const CHARACTER_PIXELS = 7;
const COLUMN_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

type Cells = Record<number, Record<number, ICellData>>;

export interface OpenedSheet {
  readonly data: Partial<IWorksheetData> & { id: string; name: string };
  readonly spills: readonly Area[];
}

/** The reader gives days as UTC dates, which is exact. */
export function serialOf(date: Date): number {
  return date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

function cellOf(value: CellValue): ICellData {
  if (value === null || value === "") return {};
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** The grid's data of a sheet. */
export function openSheet(id: string, sheet: Sheet, pool: StylePool): OpenedSheet {
  const cells: Cells = {};
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null && value !== "") (cells[r] ??= {})[c] = cellOf(value);
    });
  });
  const spills = addDetails(id, sheet, cells, pool);
  const { freezePane } = sheet;
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  return {
    spills,
    data: {
      ...{ id, name: sheet.name, cellData: cells },
      hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      tabColor: colorOf(sheet.view?.tabColor, undefined) ?? "",
      showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      columnData: columnSizes(sheet),
      rowData: rowSizes(sheet),
      mergeData: (sheet.merges ?? []).map((merge) => ({
        ...{ startRow: merge.startRow, endRow: merge.endRow },
        ...{ startColumn: merge.startCol, endColumn: merge.endCol },
      })),
      ...(freezePane === undefined
        ? {}
        : {
            freeze: {
              startRow: freezePane.rows ?? -1,
              startColumn: freezePane.columns ?? -1,
              ySplit: freezePane.rows ?? 0,
              xSplit: freezePane.columns ?? 0,
            },
          }),
    },
  };
}

const OTHER_BOOK = /(?:^|[^\p{L}\p{N}_\]])\[\d+\][^[\]!]*!/u;

/** Nothing here can calculate it: like Excel without the other workbook it shows its last value. `known` collects such formulas. */
function readsOtherBook({ formula = "", formulaSharedIndex }: Cell, known: Set<number>): boolean {
  const isMaster = OTHER_BOOK.test(formula);
  if (isMaster && formulaSharedIndex !== undefined) known.add(formulaSharedIndex);
  return isMaster || (formulaSharedIndex !== undefined && known.has(formulaSharedIndex));
}

/** Formulas and styles; answers the areas that formulas spill over. */
function addDetails(id: string, sheet: Sheet, cells: Cells, pool: StylePool): Area[] {
  const spills: Area[] = [];
  const otherBook = new Set<number>();
  for (const [place, detail] of sheet.cells ?? []) {
    const comma = place.indexOf(",");
    const row = Number(place.slice(0, comma));
    const column = Number(place.slice(comma + 1));
    const style = detail.style === undefined ? "" : pool.idOf(detail.style);
    if (detail.formula === undefined && style === "") continue;
    const cell = ((cells[row] ??= {})[column] ??= {});
    if (style !== "") cell.s = style;
    if (detail.formula === undefined || readsOtherBook(detail, otherBook)) {
      if (cell.v === undefined) Object.assign(cell, cellOf(detail.formulaResult ?? detail.value));
      continue;
    }
    // A formula repeated down a column is spelled out once; the others name it.
    if (detail.formulaType === "shared")
      cell.si = `${id}-${String(detail.formulaSharedIndex ?? 0)}`;
    if (detail.formula !== "") cell.f = shownFormula(detail.formula);
    // The cached value of a formula stands beside it, and not always in the rows.
    if (cell.v === undefined) Object.assign(cell, cellOf(detail.formulaResult ?? detail.value));
    const area =
      detail.formulaType === "array" && detail.formulaRef !== undefined
        ? areaOf(id, detail.formulaRef)
        : undefined;
    if (area !== undefined && area.rowCount * area.columnCount > 1) spills.push(area);
  }
  return spills;
}

function columnSizes(sheet: Sheet): Record<number, { w?: number; hd?: BooleanNumber }> {
  const sizes: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  sheet.columns?.forEach((column, index) => {
    const { width, hidden } = column;
    if (width === undefined && hidden !== true) return;
    sizes[index] = {
      ...(width === undefined ? {} : { w: Math.round(width * CHARACTER_PIXELS + COLUMN_PADDING) }),
      ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return sizes;
}

function rowSizes(sheet: Sheet): Record<number, { h?: number; hd?: BooleanNumber }> {
  const sizes: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  for (const [row, { height, hidden }] of sheet.rowDefs ?? [])
    sizes[row] = {
      ...(height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT) }),
      ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
    };
  return sizes;
}
