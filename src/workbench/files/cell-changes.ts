// What has become of a sheet's cells since the file was opened: everything else is saved byte for byte as it was.
import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import type { Area } from "../grid/grid";
import { shiftedFormula } from "../host/formula-shift";

export type SavedValue = string | number | boolean | null;
type CellLine = Readonly<Record<number, Nullable<ICellData>>>;

export interface SheetCells {
  readonly lines: Readonly<Record<number, Nullable<CellLine>>>;
  readonly spills: readonly Area[];
  /** The same text for styles that look the same; "" for none. */
  readonly styleText: (style: Nullable<string | IStyleData>) => string;
}

export interface CellChange {
  readonly value: SavedValue;
  /** With its leading "="; undefined for a plain value. */
  readonly formula: string | undefined;
  /** The cells that the formula fills, when more than its own. */
  readonly spill: Area | undefined;
  readonly styleText: string;
  /** The formula is the file's own, and only its value is new. */
  readonly keepsFormula: boolean;
  readonly keepsStyle: boolean;
  readonly hadFormula: boolean;
  /** Only the look is new. */
  readonly keepsContent: boolean;
}

/** By row, then column. */
export type CellChanges = Map<number, Map<number, CellChange>>;

function valueOf(cell: Nullable<ICellData>): SavedValue {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  return value;
}

/** Two engines may differ in a result's last digit; that is no change. */
function isSameResult(a: SavedValue, b: SavedValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

const placeOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** One state of a sheet, before or after, with its formulas spelled out. */
class CellReader {
  private readonly sheet: SheetCells;
  private readonly masters = new Map<string, SharedFormula>();
  private readonly spillAt: ReadonlyMap<string, Area>;

  constructor(sheet: SheetCells) {
    this.sheet = sheet;
    this.spillAt = new Map(sheet.spills.map((area) => [placeOf(area.row, area.column), area]));
    this.forEach((row, column, { f, si }) => {
      if (f && si) this.masters.set(si, { row, column, formula: f });
    });
  }

  forEach(visit: (row: number, column: number, cell: ICellData) => void): void {
    for (const [row, line] of Object.entries(this.sheet.lines))
      for (const column in line) {
        const cell = line[Number(column)];
        if (cell) visit(Number(row), Number(column), cell);
      }
  }

  line(row: number): CellLine {
    return this.sheet.lines[row] ?? {};
  }

  formula(cell: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (cell?.f) return cell.f;
    const master = cell?.si ? this.masters.get(cell.si) : undefined;
    return master && shiftedFormula(master.formula, row - master.row, column - master.column);
  }

  spill(row: number, column: number): Area | undefined {
    return this.spillAt.get(placeOf(row, column));
  }

  styleText(cell: Nullable<ICellData>): string {
    return this.sheet.styleText(cell?.s);
  }
}

function changeAt(
  before: CellReader,
  after: CellReader,
  place: { readonly row: number; readonly column: number },
): CellChange | undefined {
  const { row, column } = place;
  const old = before.line(row)[column];
  const now = after.line(row)[column];
  const formula = after.formula(now, row, column);
  const spill = after.spill(row, column);
  const oldSpill = before.spill(row, column);
  const isSameSpill =
    spill?.rowCount === oldSpill?.rowCount && spill?.columnCount === oldSpill?.columnCount;
  const oldFormula = before.formula(old, row, column);
  const isSameFormula = formula === oldFormula && isSameSpill;
  const [value, oldValue] = [valueOf(now), valueOf(old)];
  const [styleText, oldStyle] = [after.styleText(now), before.styleText(old)];
  const isSameValue = formula === undefined ? value === oldValue : isSameResult(value, oldValue);
  if (isSameFormula && isSameValue && styleText === oldStyle) return undefined;
  return {
    ...{ value, formula, spill, styleText },
    keepsFormula: formula !== undefined && isSameFormula,
    keepsStyle: styleText === oldStyle,
    keepsContent: isSameFormula && isSameValue,
    hadFormula: oldFormula !== undefined,
  };
}

/** A formula repeated down a column is spelled in its first cell only: when that goes, the others must be spelled. */
function spellOut(before: CellReader, after: CellReader, changes: CellChanges): void {
  const orphaned = new Set<string>();
  before.forEach((row, column, { f, si }) => {
    const change = changes.get(row)?.get(column);
    if (f && si && change && !change.keepsFormula) orphaned.add(si);
  });
  if (orphaned.size === 0) return;
  before.forEach((row, column, cell) => {
    if (cell.f || !cell.si || !orphaned.has(cell.si)) return;
    const now = after.line(row)[column];
    const formula = after.formula(now, row, column);
    const known = changes.get(row)?.get(column);
    if (known?.keepsFormula === false || formula === undefined) return;
    const styleText = after.styleText(now);
    const change = {
      ...{ value: valueOf(now), formula, spill: after.spill(row, column), styleText },
      ...{ keepsFormula: false, keepsStyle: known?.keepsStyle ?? true },
      ...{ keepsContent: false, hadFormula: true },
    };
    put(changes, row, column, change);
  });
}

function put(changes: CellChanges, row: number, column: number, change: CellChange): void {
  const line = changes.get(row) ?? new Map<number, CellChange>();
  changes.set(row, line);
  line.set(column, change);
}

/** The cells that differ; one that is gone has neither value nor formula nor style. */
export function cellChanges(before: SheetCells, after: SheetCells): CellChanges {
  const [old, now] = [new CellReader(before), new CellReader(after)];
  const changes: CellChanges = new Map();
  for (const key of new Set([...Object.keys(before.lines), ...Object.keys(after.lines)])) {
    const row = Number(key);
    for (const name in { ...old.line(row), ...now.line(row) }) {
      const column = Number(name);
      const change = changeAt(old, now, { row, column });
      if (change) put(changes, row, column, change);
    }
  }
  spellOut(old, now, changes);
  return changes;
}
