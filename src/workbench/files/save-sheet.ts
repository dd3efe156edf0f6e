// One sheet of the grid as a file writes it.
import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import type { Area, NoteInfo } from "../grid/grid";
import { addressOfArea } from "./file-addresses";
import { storedFormula } from "./formula-text";
import type { SavedStyles } from "./save-styles";

const CHARACTER_PIXELS = 7;
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

export interface SheetToSave {
  readonly data: Partial<IWorksheetData>;
  readonly spills: readonly Area[];
  readonly notes: readonly NoteInfo[];
  readonly styles: SavedStyles;
  /** Names such as "AR.AGING", in capitals. */
  readonly addInFunctions: ReadonlySet<string>;
}

function valueOf(cell: ICellData | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  return value;
}

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)$/;

/** Puts the grid's cells into `sheet`: rows without holes, and details where a cell has more than a value. */
export function saveCells(
  sheet: Sheet,
  { data, spills, notes, styles, addInFunctions }: SheetToSave,
) {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Cell>();
  const anchors = new Map(
    spills.map((area) => [`${String(area.row)},${String(area.column)}`, area]),
  );
  for (const [rowKey, line] of Object.entries(data.cellData ?? {})) {
    const row = Number(rowKey);
    const values: CellValue[] = [];
    for (const [columnKey, cell] of Object.entries((line ?? {}) as Record<string, ICellData>)) {
      const column = Number(columnKey);
      const value = valueOf(cell);
      const place = `${rowKey},${columnKey}`;
      const style = styles.of(cell.s);
      while (values.length < column) values.push(null);
      values[column] = value;
      if (cell.f)
        cells.set(place, {
          ...formulaCell(cell.f, value, anchors.get(place), addInFunctions),
          ...(style === undefined ? {} : { style }),
        });
      else if (style !== undefined)
        cells.set(place, { value, type: value === null ? "empty" : typeOf(value), style });
    }
    while (rows.length <= row) rows.push([]);
    rows[row] = values;
  }
  for (const note of notes) {
    const place = `${String(note.row)},${String(note.column)}`;
    const comment = { text: note.text, ...(note.author === "" ? {} : { author: note.author }) };
    const value = rows[note.row]?.[note.column] ?? null;
    const known = cells.get(place) ?? { value, type: value === null ? "empty" : typeOf(value) };
    cells.set(place, { ...known, comment });
  }
  sheet.rows = rows;
  sheet.cells = cells;
}

function typeOf(value: NonNullable<CellValue>): Cell["type"] {
  return value instanceof Date ? "date" : (typeof value as "string" | "number" | "boolean");
}

function formulaCell(
  formula: string,
  value: CellValue,
  spill: Area | undefined,
  addInFunctions: ReadonlySet<string>,
): Cell {
  const isError = typeof value === "string" && ERROR.test(value);
  return {
    ...{ value, formulaResult: value, type: isError ? "error" : "formula" },
    formula: storedFormula(formula, addInFunctions),
    ...(spill === undefined
      ? {}
      : { formulaType: "array", formulaRef: addressOfArea(spill), formulaDynamic: true }),
  };
}

/** Sizes, merges, frozen panes, view and visibility. */
export function saveShape(
  sheet: Sheet,
  data: Partial<IWorksheetData>,
  isVeryHidden: boolean,
): void {
  sheet.columns = columnsOf(data);
  sheet.rowDefs = rowsOf(data);
  sheet.merges = (data.mergeData ?? []).map((merge) => ({
    ...{ startRow: merge.startRow, endRow: merge.endRow },
    ...{ startCol: merge.startColumn, endCol: merge.endColumn },
  }));
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  if (xSplit > 0 || ySplit > 0) sheet.freezePane = { rows: ySplit, columns: xSplit };
  else delete sheet.freezePane;
  sheet.hidden = data.hidden === BooleanNumber.TRUE && !isVeryHidden;
  sheet.veryHidden = isVeryHidden;
  sheet.view = {
    ...sheet.view,
    showGridLines: data.showGridlines !== BooleanNumber.FALSE,
    ...(data.tabColor === undefined || data.tabColor === ""
      ? {}
      : { tabColor: { rgb: data.tabColor.replace("#", "").toUpperCase() } }),
  };
}

function columnsOf(data: Partial<IWorksheetData>): NonNullable<Sheet["columns"]> {
  const columns: NonNullable<Sheet["columns"]> = [];
  for (const [key, size] of Object.entries(data.columnData ?? {})) {
    const { w, hd } = size as { w?: number; hd?: BooleanNumber };
    while (columns.length < Number(key)) columns.push({});
    columns[Number(key)] = {
      ...(w === undefined ? {} : { width: (w - COLUMN_PADDING) / CHARACTER_PIXELS }),
      ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
  }
  return columns;
}

function rowsOf(data: Partial<IWorksheetData>): NonNullable<Sheet["rowDefs"]> {
  const rows: NonNullable<Sheet["rowDefs"]> = new Map();
  for (const [key, size] of Object.entries(data.rowData ?? {})) {
    const { h, hd, ia } = size as { h?: number; hd?: BooleanNumber; ia?: BooleanNumber };
    // A height the grid found by itself is found again by the next program.
    const isFixed = h !== undefined && ia !== BooleanNumber.TRUE;
    if (!isFixed && hd !== BooleanNumber.TRUE) continue;
    rows.set(Number(key), {
      ...(isFixed ? { height: h * POINTS_PER_PIXEL } : {}),
      ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    });
  }
  return rows;
}
