// What the user has put on a sheet of ours in a file: columns of his own in our tables, notes beside them, widths. All
// of it comes along when the sheet is written anew in its place.
import { readXlsx, type Cell } from "hucre/xlsx";
import type { PlanArea, PlanTable, SheetPlan } from "../application/sheet-plan";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { areaOf } from "../files/xlsx/cell-address";

/** A cell of the user's as it is written again. */
export type OwnCell = Partial<Cell>;

export interface OwnColumns {
  readonly headers: readonly string[];
  /** By the key of the row they belong to (`rowKeyOf`). */
  readonly byKey: ReadonlyMap<string, readonly OwnCell[]>;
}

export interface UsersOwn {
  /** By name of the table. */
  readonly columns: ReadonlyMap<string, OwnColumns>;
  /** Filled cells outside our tables, ours of the last version among them, by "row,column". */
  readonly notes: ReadonlyMap<string, OwnCell>;
  /** Characters by column. */
  readonly widths: ReadonlyMap<number, number>;
}

/** The key of a row: the user's cells follow it wherever it stands after a refresh. */
export function rowKeyOf(row: readonly unknown[], { keyColumns = [0] }: PlanTable): string {
  return JSON.stringify(keyColumns.map((column) => row[column] ?? ""));
}

type Read = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

/** What is the user's on this sheet of `base`; `plan` is what is about to be written there. */
export async function usersOwnOn(
  base: Uint8Array,
  sheetName: string,
  plan: SheetPlan,
): Promise<UsersOwn> {
  const { sheets } = await readXlsx(base, { sheets: [sheetName], readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined) return { columns: new Map(), notes: new Map(), widths: new Map() };
  const cellAt = (row: number, column: number): OwnCell => {
    const { formula, style } = sheet.cells?.get(`${row},${column}`) ?? {};
    const value = sheet.rows[row]?.[column] ?? null;
    return {
      ...(formula === undefined ? { value } : { formula, value }),
      ...(style === undefined ? {} : { style }),
    };
  };
  const columns = new Map<string, OwnColumns>();
  for (const table of plan.tables) {
    const own = ownColumnsOf(sheet, table, cellAt);
    if (own !== undefined) columns.set(table.name, own);
  }
  const tables = (sheet.tables ?? []).flatMap(({ range }) => areaOf(range ?? "") ?? []);
  const notes = notesOutside(filledCells(sheet, cellAt), tables);
  return { columns, notes, widths: widthsOf(sheet) };
}

function ownColumnsOf(
  sheet: Read,
  table: PlanTable,
  cellAt: (row: number, column: number) => OwnCell,
): OwnColumns | undefined {
  const found = sheet.tables?.find(({ name }) => name === table.name);
  const area = areaOf(found?.range ?? "");
  const ours = table.header.length;
  if (area === undefined || area.columnCount <= ours) return undefined;
  const own = Array.from({ length: area.columnCount - ours }, (_, at) => area.column + ours + at);
  const byKey = new Map<string, readonly OwnCell[]>();
  const end = area.row + area.rowCount - (found?.showTotalRow === true ? 1 : 0);
  for (let row = area.row + 1; row < end; row += 1) {
    const values = sheet.rows[row]?.slice(area.column, area.column + ours) ?? [];
    const cells = own.map((column) => cellAt(row, column));
    if (cells.some(({ value, formula }) => formula !== undefined || !isBlank(value)))
      byKey.set(rowKeyOf(values, table), cells);
  }
  const headers = own.map((column) => String(sheet.rows[area.row]?.[column] ?? ""));
  return { headers, byKey };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function filledCells(
  sheet: Read,
  cellAt: (row: number, column: number) => OwnCell,
): ReadonlyMap<string, OwnCell> {
  const notes = new Map<string, OwnCell>();
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (!isBlank(value)) notes.set(`${row},${column}`, cellAt(row, column));
    });
  });
  return notes;
}

function widthsOf(sheet: Read): ReadonlyMap<number, number> {
  return new Map(
    (sheet.columns ?? []).flatMap(({ width }, column) =>
      width === undefined ? [] : [[column, width] as const],
    ),
  );
}

/** Notes that lie in none of these areas, which the last version or this one wrote. */
export function notesOutside(
  notes: ReadonlyMap<string, OwnCell>,
  areas: readonly PlanArea[],
): ReadonlyMap<string, OwnCell> {
  return new Map(
    [...notes].filter(([key]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return !areas.some((area) => isIn(area, row, column));
    }),
  );
}

function isIn(area: PlanArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** A table with the user's columns at its right end, their cells beside the rows they belong to. */
export function withOwnColumns(table: PlanTable, own: OwnColumns | undefined): PlanTable {
  if (own === undefined) return table;
  const extra = <Value>(value: Value): Value[] => own.headers.map(() => value);
  const { totals, formats } = table;
  return {
    ...table,
    header: [...table.header, ...own.headers],
    rows: table.rows.map((row) => {
      const cells = own.byKey.get(rowKeyOf(row, table));
      return [...row, ...(cells === undefined ? extra<CellValue>("") : cells.map(ownValue))];
    }),
    styles: [...table.styles, ...extra("text" as const)],
    formats: [...table.styles.map((_, at) => formats?.[at]), ...extra("General")],
    ...(totals === undefined ? {} : { totals: [...totals, ...extra("" as const)] }),
  };
}

/** Puts formulas and looks of the user's cells back, which a plan of values does not know. */
export function putBackOwn(
  cells: Map<string, OwnCell>,
  table: PlanTable,
  own: OwnColumns | undefined,
): void {
  if (own === undefined) return;
  const ours = table.header.length - own.headers.length;
  table.rows.forEach((row, index) => {
    own.byKey.get(rowKeyOf(row, table))?.forEach((cell, at) => {
      cells.set(`${table.row + 1 + index},${table.column + ours + at}`, cell);
    });
  });
}

function ownValue({ value }: OwnCell): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
}
