// An Excel table of ours: made once, then brought up to date in place. Columns the user added to it are kept and
// follow their row by its key, because after a refresh the same customer may stand on another line.
import { TABLE_STYLE } from "../application/sheet-palette";
import type { Progress } from "../application/receivables-workbook";
import type { PlanTable, SheetPlan } from "../application/sheet-plan";
import { addressOf } from "./a1-address";
import { applyLook } from "./apply-look";
import { hasExcelApi } from "./run-in-excel";
import { writeCells } from "./write-cells";

interface UserColumns {
  readonly headers: readonly unknown[];
  /** Formulas or values of the user's columns by the row's key. */
  readonly byKey: ReadonlyMap<string, readonly unknown[]>;
}

const NO_USER_COLUMNS: UserColumns = { headers: [], byKey: new Map() };

/** What becomes of the table that is there. */
interface Room {
  readonly plan: PlanTable;
  readonly user: UserColumns;
  /** To be brought up to date in place; undefined when a new one has to be made. */
  readonly table: Excel.Table | undefined;
  /** It already has the size it is to have. */
  readonly fits: boolean;
}

/**
 * Makes room for the tables of a sheet, before anything is written to it. A table that stays where it is stays the same
 * table; one that moves, or whose totals row would pull up or push down what stands below when its size changes, is
 * dissolved and made anew. The user's columns are kept in both cases.
 */
export async function makeRoomForTables(
  sheet: Excel.Worksheet,
  { tables, blocks }: Pick<SheetPlan, "tables" | "blocks">,
): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  for (const plan of tables) {
    const hasBelow = [...tables, ...blocks].some(({ row }) => row > plan.row);
    rooms.push(await makeRoom(sheet, plan, hasBelow));
  }
  return rooms;
}

/** Writes the table at its place on the sheet. */
export async function writeTable(
  sheet: Excel.Worksheet,
  room: Room,
  progress?: Progress,
): Promise<void> {
  const { plan, user } = room;
  const { row, column } = plan;
  await writeCells(sheet, { row, column, values: [plan.header], style: "header" });
  if (plan.rows.length > 0)
    await writeCells(
      sheet,
      {
        row: row + 1,
        column,
        values: plan.rows,
        style: plan.styles,
        ...(plan.formats === undefined ? {} : { format: plan.formats }),
      },
      progress,
    );
  putFormulas(sheet, plan);
  putBackUserColumns(sheet, plan, user);
  writeTotals(tableOver(sheet, room), plan);
}

/** A table has at least one row, or Excel refuses it. */
function bodyRowsOf(plan: PlanTable): number {
  return Math.max(1, plan.rows.length);
}

async function takeUserColumns(table: Excel.Table, plan: PlanTable): Promise<UserColumns> {
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("formulas,values");
  await table.context.sync();
  const ours = plan.header.length;
  const headers = (header.values[0] ?? []).slice(ours);
  const byKey = new Map<string, readonly unknown[]>();
  const formulas = body.formulas as unknown[][];
  body.values.forEach((values: unknown[], index) => {
    const key = keyOf(values, plan);
    const own = formulas[index]?.slice(ours) ?? [];
    if (own.some((cell) => cell !== "")) byKey.set(key, own);
  });
  return { headers, byKey };
}

async function makeRoom(sheet: Excel.Worksheet, plan: PlanTable, hasBelow: boolean): Promise<Room> {
  const table = sheet.tables.getItemOrNullObject(plan.name).load("showTotals");
  await sheet.context.sync();
  if (table.isNullObject)
    return { ...{ plan, user: NO_USER_COLUMNS }, table: undefined, fits: false };
  const user = await takeUserColumns(table, plan);
  table.clearFilters();
  const header = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("rowCount");
  await sheet.context.sync();
  const { showTotals } = table;
  const surplus = body.rowCount - bodyRowsOf(plan);
  const isAtPlace = header.rowIndex === plan.row && header.columnIndex === plan.column;
  const fits = surplus === 0 && header.columnCount === plan.header.length + user.headers.length;
  const totalsStay = showTotals === (plan.totals !== undefined) && (!showTotals || surplus === 0);
  if (!isAtPlace || (hasBelow && !totalsStay) || !hasExcelApi("1.13")) {
    // As cells a totals row pulls nothing up when it goes.
    const whole = table.getRange();
    table.convertToRange();
    whole.clear(Excel.ClearApplyTo.all);
    await sheet.context.sync();
    return { plan, user, table: undefined, fits: false };
  }
  if (!totalsStay && showTotals) table.showTotals = false;
  if (surplus > 0)
    sheet
      .getRangeByIndexes(plan.row + 1 + bodyRowsOf(plan), plan.column, surplus, header.columnCount)
      .clear(Excel.ClearApplyTo.all);
  await sheet.context.sync();
  return { plan, user, table, fits };
}

/** A column that is all formulas goes in one request; the formulas of others one by one. */
function putFormulas(
  sheet: Excel.Worksheet,
  { row, column, formulas = [], header }: PlanTable,
): void {
  header.forEach((_, offset) => {
    const own = formulas.map((cells) => cells[offset] ?? "");
    if (own.length > 0 && own.every((formula) => formula !== "")) {
      const body = sheet.getRangeByIndexes(row + 1, column + offset, own.length, 1);
      body.formulas = own.map((formula) => [formula]);
      return;
    }
    own.forEach((formula, index) => {
      if (formula === "") return;
      sheet.getCell(row + 1 + index, column + offset).formulas = [[formula]];
    });
  });
}

function putBackUserColumns(sheet: Excel.Worksheet, plan: PlanTable, user: UserColumns): void {
  if (user.headers.length === 0) return;
  const empty = user.headers.map(() => "");
  const cells = plan.rows.map((row) => [...(user.byKey.get(keyOf(row, plan)) ?? empty)]);
  if (cells.length === 0) return;
  sheet.getRangeByIndexes(
    plan.row + 1,
    plan.column + plan.header.length,
    cells.length,
    user.headers.length,
  ).formulas = cells;
}

function tableOver(sheet: Excel.Worksheet, { plan, user, table, fits }: Room): Excel.Table {
  if (table !== undefined && fits) return table;
  const address = addressOf({
    rowIndex: plan.row,
    columnIndex: plan.column,
    rowCount: bodyRowsOf(plan) + 1,
    columnCount: plan.header.length + user.headers.length,
  });
  if (table !== undefined) {
    table.resize(address);
    return table;
  }
  const made = sheet.tables.add(address, true);
  made.name = plan.name;
  made.style = TABLE_STYLE;
  return made;
}

function writeTotals(table: Excel.Table, plan: PlanTable): void {
  if (plan.totals === undefined) return;
  table.showTotals = true;
  const totals = table.getTotalRowRange();
  plan.totals.forEach((total, offset) => {
    const cell = totals.getCell(0, offset);
    applyLook(cell, "total", plan.formats?.[offset]);
    if (total === "sum") {
      const body = addressOf({
        rowIndex: plan.row + 1,
        columnIndex: plan.column + offset,
        rowCount: bodyRowsOf(plan),
        columnCount: 1,
      });
      // 109 leaves out rows that the user filtered away, so that the total is the total of what is seen.
      cell.formulas = [[`=SUBTOTAL(109,${body})`]];
    } else cell.values = [[total === "" ? "" : total.label]];
  });
}

function keyOf(row: readonly unknown[], plan: PlanTable): string {
  return JSON.stringify((plan.keyColumns ?? [0]).map((column) => row[column] ?? ""));
}
