// What the user has put on a sheet of ours in a file: columns of his own in our tables, notes beside them, widths. All
// of it comes along when the sheet is written anew in its place.
import { readXlsx, type Cell } from "hucre/xlsx";
import type { PlanArea, PlanTable, SheetPlan } from "../application/sheet-plan";
import { movedFormula } from "../application/moved-formula";
import { tableTransfer, type TableTransfer } from "../application/table-transfer";
import type { CellValue } from "../domain/ledger/sheet-cells";
import type { PlainName } from "../files/plain-workbook";
import { areaOf } from "../files/xlsx/cell-address";
import type { CellMove } from "../files/xlsx/kept-comments";
import { headersBefore } from "./written-record";

/** A cell of the user's as it is written again. */
export type OwnCell = Partial<Cell>;

export interface OwnColumns {
  readonly headers: readonly string[];
  /** By row of the plan; undefined for rows that were not there before. */
  readonly rows: readonly (readonly OwnCell[] | undefined)[];
}

export interface UsersOwn {
  /** By name of the table. */
  readonly columns: ReadonlyMap<string, OwnColumns>;
  /** Filled cells outside our tables, ours of the last version among them, by "row,column". */
  readonly notes: ReadonlyMap<string, OwnCell>;
  /** Where a cell comes to stand: those of our tables go with their row and column. */
  readonly move: CellMove;
  /** Characters by column. */
  readonly widths: ReadonlyMap<number, number>;
}

type Read = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

/** What is the user's on this sheet of `base`; `plan` is what is about to be written there. */
export async function usersOwnOn(
  base: Uint8Array,
  sheetName: string,
  { plan, names }: { readonly plan: SheetPlan; readonly names: readonly PlainName[] },
): Promise<UsersOwn> {
  const { sheets } = await readXlsx(base, { sheets: [sheetName], readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined)
    return { columns: new Map(), notes: new Map(), widths: new Map(), move: (cell) => cell };
  const cellAt = (row: number, column: number): OwnCell => {
    const { formula, style } = sheet.cells?.get(`${row},${column}`) ?? {};
    const value = sheet.rows[row]?.[column] ?? null;
    return {
      ...(formula === undefined ? { value } : { formula, value }),
      ...(style === undefined ? {} : { style }),
    };
  };
  const found = plan.tables.flatMap((table) => {
    const before = headersBefore(names, { key: plan.key, table: table.name });
    return foundTable(sheet, table, before) ?? [];
  });
  const columns = new Map(
    found.flatMap((one) => {
      const own = ownColumnsOf(one, cellAt);
      return own === undefined ? [] : [[one.table.name, own] as const];
    }),
  );
  const tables = (sheet.tables ?? []).flatMap(({ range }) => areaOf(range ?? "") ?? []);
  const notes = notesOutside(filledCells(sheet, cellAt), tables);
  return { columns, notes, widths: widthsOf(sheet), move: moveOf(found) };
}

interface FoundTable {
  readonly table: PlanTable;
  /** Header and totals included. */
  readonly area: PlanArea;
  readonly rowCount: number;
  readonly headers: readonly string[];
  readonly transfer: TableTransfer;
}

/** A table that had to give way to another of its name has a number behind it. */
function isNamed(name: string, table: string): boolean {
  return name === table || new RegExp(`^${table}_\\d+$`).test(name);
}

function foundTable(
  sheet: Read,
  table: PlanTable,
  before: readonly string[] | undefined,
): FoundTable | undefined {
  const found = sheet.tables?.find(({ name }) => isNamed(name, table.name));
  const area = areaOf(found?.range ?? "");
  if (area === undefined) return undefined;
  const cells = (row: number): readonly unknown[] =>
    Array.from(
      { length: area.columnCount },
      (_, at): unknown => sheet.rows[row]?.[area.column + at] ?? "",
    );
  const rowCount = area.rowCount - 1 - (found?.showTotalRow === true ? 1 : 0);
  const headers = cells(area.row).map(String);
  const values = Array.from({ length: rowCount }, (_, row) => cells(area.row + 1 + row));
  const transfer = tableTransfer(table, { headers, before, values });
  return { table, area, rowCount, headers, transfer };
}

function ownColumnsOf(
  { table, area, headers, transfer: { users, rowFrom, columnTo } }: FoundTable,
  cellAt: (row: number, column: number) => OwnCell,
): OwnColumns | undefined {
  if (users.length === 0) return undefined;
  const sheetColumnTo = (column: number): number | undefined => {
    const place = column - area.column;
    if (place < 0 || place >= area.columnCount) return column;
    const to = columnTo(place);
    return to === undefined ? undefined : table.column + to;
  };
  const rows = rowFrom.map((from, index) => {
    if (from === undefined) return undefined;
    const fromRow = area.row + 1 + from;
    const move = { fromRow, toRow: table.row + 1 + index, columnTo: sheetColumnTo };
    return users.map((place): OwnCell => {
      const cell = cellAt(fromRow, area.column + place);
      if (cell.formula === undefined) return cell;
      return { ...cell, formula: movedFormula(`=${cell.formula}`, move).slice(1) };
    });
  });
  return { headers: users.map((place) => headers[place] ?? ""), rows };
}

/** Cells of a row or column that is gone come to stand at the right of the table: beside no other customer. */
function moveOf(found: readonly FoundTable[]): CellMove {
  // A comment is told by several parts of a file, and all of them have to put it at one place.
  const aside = new Map<string, number>();
  return (cell) => {
    const own = found.find(({ area, rowCount }) =>
      isIn({ ...area, rowCount: rowCount + 1 }, cell.row, cell.column),
    );
    if (own === undefined) return cell;
    const { table, area, transfer } = own;
    const isHeader = cell.row === area.row;
    const index = isHeader ? -1 : transfer.rowFrom.indexOf(cell.row - area.row - 1);
    const column = transfer.columnTo(cell.column - area.column);
    if (column !== undefined && (isHeader || index >= 0))
      return { row: table.row + 1 + index, column: table.column + column };
    const key = `${cell.row},${cell.column}`;
    const at = aside.get(key) ?? aside.size;
    aside.set(key, at);
    const width = table.header.length + transfer.users.length;
    return { row: table.row + at, column: table.column + width };
  };
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
    rows: table.rows.map((row, index) => {
      const cells = own.rows[index];
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
  own.rows.forEach((row, index) => {
    row?.forEach((cell, at) => {
      cells.set(`${table.row + 1 + index},${table.column + ours + at}`, cell);
    });
  });
}

function ownValue({ value }: OwnCell): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
}
