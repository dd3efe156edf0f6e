// The cells of a planned sheet in the terms of the library that writes them.
import type { Cell, CellStyle as FileStyle } from "hucre/xlsx";
import { RULE, SHEET_PALETTE, type CellLook } from "../application/sheet-palette";
import type { CellStyle, PlanTable, SheetPlan } from "../application/sheet-plan";
import type { CellValue } from "../domain/ledger/sheet-cells";

export interface PlanCells {
  readonly cells: Map<string, Partial<Cell>>;
  /** What each cell shows, "" where a formula was never calculated. */
  readonly shown: Map<string, CellValue>;
  /** Places that the plan leaves to the user. */
  readonly blanks: ReadonlySet<string>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Adds a cell that is not the plan's, by "row,column". */
  readonly putOwn: (place: string, cell: Partial<Cell>) => void;
}

/** Texts that a program could take for a formula when the cell is edited or exported. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;
/** Excel refuses files with longer texts. */
const LONGEST_TEXT = 32_767;

const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1) });

interface Drawn {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly isRuled: boolean;
}

function fileStyle(look: CellLook, { numberFormat, fontName, isRuled }: Drawn): FileStyle {
  const { fontSize, fontColor, bold, italic, fillColor, horizontal, vertical, wrap } = look;
  const { borderTop, borderBottom } = look;
  const border = (line: CellLook["borderTop"]) =>
    line && { style: line.style, color: rgb(line.color) };
  const top = border(borderTop);
  const bottom = border(isRuled ? RULE : borderBottom);
  const side = border(isRuled ? RULE : undefined);
  return {
    numFmt: numberFormat,
    font: {
      name: fontName,
      size: fontSize ?? 11,
      ...(fontColor === undefined ? {} : { color: rgb(fontColor) }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
    },
    ...(fillColor === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fillColor) } }),
    border: {
      ...(top ? { top } : {}),
      ...(bottom ? { bottom } : {}),
      ...(side ? { left: side, right: side } : {}),
    },
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrap === true ? { wrapText: true } : {}),
    },
  };
}

/** Collects cells; the last one written to a place stays. */
class CellCollector implements PlanCells {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly shown = new Map<string, CellValue>();
  readonly blanks = new Set<string>();
  rowCount = 0;
  columnCount = 0;
  private readonly styles = new Map<string, FileStyle>();
  private readonly fontName: string;

  constructor(fontName: string) {
    this.fontName = fontName;
  }

  readonly putOwn = (place: string, cell: Partial<Cell>): void => {
    this.cells.set(place, cell);
    const [row = 0, column = 0] = place.split(",").map(Number);
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
  };

  /** One object per look, because the library compares styles by writing them out. */
  private style(name: CellStyle, format: string | undefined, isRuled = false): FileStyle {
    const look: CellLook = SHEET_PALETTE[name];
    const numberFormat = format ?? look.numberFormat;
    const key = `${name}\n${numberFormat}\n${isRuled}`;
    const { fontName } = this;
    const known = this.styles.get(key) ?? fileStyle(look, { numberFormat, fontName, isRuled });
    this.styles.set(key, known);
    return known;
  }

  /** A line to write on: a cell without a value, which what the user wrote there replaces. */
  putBlank(row: number, column: number): void {
    this.blanks.add(`${row},${column}`);
    this.putOwn(`${row},${column}`, { value: null, style: this.style("blank", undefined) });
  }

  put(
    at: { readonly row: number; readonly column: number },
    content: { readonly value: CellValue; readonly formula?: string },
    look: {
      readonly style: CellStyle;
      readonly format: string | undefined;
      readonly isRuled?: boolean;
    },
  ): void {
    const { value, formula } = content;
    const isRisky = typeof value === "string" && LOOKS_LIKE_FORMULA.test(value);
    const key = `${at.row},${at.column}`;
    const written = typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value;
    this.cells.set(key, {
      // Under "@" such a text stays a text even when the user opens the cell and presses Enter.
      style: this.style(look.style, isRisky ? "@" : look.format, look.isRuled),
      ...(formula === undefined
        ? { value: written === "" ? null : written }
        : { formula, value: written, ...(written === "" ? {} : { formulaResult: written }) }),
    });
    this.shown.set(key, value);
    this.rowCount = Math.max(this.rowCount, at.row + 1);
    this.columnCount = Math.max(this.columnCount, at.column + 1);
  }
}

function pick<T>(choice: T | readonly T[], index: number): T | undefined {
  return Array.isArray(choice) ? (choice as readonly T[])[index] : (choice as T);
}

/** Header texts as a table's columns need them: one line, never empty, each its own. */
export function tableColumnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((text, index) => {
    const plain = text.replace(/\s*[\r\n]+\s*/g, " ").trim();
    const base = plain === "" ? String(index + 1) : plain;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Where a table starts and how many rows it takes, header, at least one row and totals together. */
export function tableRowCount(table: PlanTable): number {
  return Math.max(1, table.rows.length) + 1 + (table.totals === undefined ? 0 : 1);
}

/** Sum without the dust of binary fractions, as Excel shows it. */
function sumOf(values: readonly CellValue[]): number {
  const sum = values.reduce<number>(
    (total, value) => (typeof value === "number" ? total + value : total),
    0,
  );
  return Number(sum.toPrecision(15));
}

function putTotals(collector: CellCollector, table: PlanTable, columns: readonly string[]): void {
  const row = table.row + tableRowCount(table) - 1;
  for (const [index, total] of (table.totals ?? []).entries()) {
    const at = { row, column: table.column + index };
    const style = table.styles[index] ?? "text";
    const format = table.formats?.[index] ?? SHEET_PALETTE[style].numberFormat;
    const look = { style: "total" as const, format };
    if (total === "sum") {
      const column = (columns[index] ?? "").replace(/['#[\]]/g, "'$&");
      const value = sumOf(table.rows.map((cells) => cells[index] ?? ""));
      const formula = `SUBTOTAL(109,${table.name}[${column}])`;
      collector.put(at, { value, formula }, look);
    } else
      collector.put(at, { value: total === "" ? "" : total.label }, { ...look, format: "General" });
  }
}

function contentOf(
  value: CellValue,
  formula: string,
): { readonly value: CellValue; readonly formula?: string } {
  return formula === "" ? { value } : { value, formula: formula.replace(/^=/, "") };
}

function putTable(collector: CellCollector, table: PlanTable): void {
  const columns = tableColumnNames(table.header);
  for (const [index, name] of columns.entries()) {
    const at = { row: table.row, column: table.column + index };
    collector.put(at, { value: name }, { style: "header", format: undefined });
  }
  for (const [rowIndex, cells] of table.rows.entries())
    for (const [index, value] of cells.entries())
      collector.put(
        { row: table.row + 1 + rowIndex, column: table.column + index },
        contentOf(value, table.formulas?.[rowIndex]?.[index] ?? ""),
        {
          ...{ style: table.styles[index] ?? "text", format: table.formats?.[index] },
          isRuled: table.ruled !== undefined,
        },
      );
  putTotals(collector, table, columns);
}

/** All cells of a plan. `tables` are its own under the names they get in this workbook. */
export function planCells(
  plan: SheetPlan,
  { tables, fontName }: { readonly tables: readonly PlanTable[]; readonly fontName: string },
): PlanCells {
  const collector = new CellCollector(fontName);
  for (const block of plan.blocks)
    for (const [rowIndex, values] of block.values.entries())
      for (const [index, value] of values.entries())
        collector.put(
          { row: block.row + rowIndex, column: block.column + index },
          { value },
          { style: pick(block.style, index) ?? "text", format: pick(block.format ?? [], index) },
        );
  for (const table of tables) putTable(collector, table);
  for (const part of plan.formulas ?? [])
    for (const [rowIndex, formulas] of part.formulas.entries())
      for (const [index, formula] of formulas.entries())
        collector.put(
          { row: part.row + rowIndex, column: part.column + index },
          contentOf(part.values?.[rowIndex]?.[index] ?? "", formula),
          { style: pick(part.style, index) ?? "text", format: pick(part.format ?? [], index) },
        );
  for (const { row, column, rowCount, columnCount } of plan.blanks ?? [])
    for (let at = 0; at < rowCount * columnCount; at += 1)
      collector.putBlank(row + Math.floor(at / columnCount), column + (at % columnCount));
  return collector;
}
