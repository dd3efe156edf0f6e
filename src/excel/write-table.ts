// An Excel table of ours: made once, then brought up to date in place. Columns the user added to it are kept and
// follow their row by its key, because after a refresh the same customer may stand on another line.
import { TABLE_STYLE } from "../application/sheet-palette";
import type { Progress } from "../application/receivables-workbook";
import { movedFormula } from "../application/moved-formula";
import type { PlanTable, SheetPlan } from "../application/sheet-plan";
import { tableTransfer } from "../application/table-transfer";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { addressOf } from "./a1-address";
import { applyLook, rule } from "./apply-look";
import { asLiteral } from "./cell-text";
import { hasExcelApi } from "./run-in-excel";
import { writeCells } from "./write-cells";

/** A cell of the user's in its new row. */
interface UserCell {
  /** A formula, or a value as it is typed. */
  readonly content: unknown;
  readonly format: string;
}

interface UserColumns {
  readonly headers: readonly string[];
  /** By row of the plan; undefined for rows that were not there before. */
  readonly rows: readonly (readonly UserCell[] | undefined)[];
}

const NO_USER_COLUMNS: UserColumns = { headers: [], rows: [] };

/** Our headers of the last time, by the table's name. */
export type HeadersBefore = Readonly<Record<string, readonly string[]>>;

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
  before: HeadersBefore,
): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  for (const plan of tables) {
    const hasBelow = [...tables, ...blocks].some(({ row }) => row > plan.row);
    rooms.push(await makeRoom(sheet, plan, { hasBelow, before: before[plan.name] }));
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
  if (plan.ruled !== undefined)
    rule(
      sheet.getRangeByIndexes(row + 1, column, bodyRowsOf(plan), plan.header.length),
      plan.ruled,
    );
  putBackUserColumns(sheet, plan, user);
  writeTotals(tableOver(sheet, room), plan);
}

/** A table has at least one row, or Excel refuses it. */
function bodyRowsOf(plan: PlanTable): number {
  return Math.max(1, plan.rows.length);
}

async function takeUserColumns(
  table: Excel.Table,
  plan: PlanTable,
  before: readonly string[] | undefined,
): Promise<UserColumns> {
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("formulas,values,rowIndex,columnIndex");
  await table.context.sync();
  const headers = (header.values[0] ?? []).map(String);
  const values = body.values as unknown[][];
  const { users, rowFrom, columnTo } = tableTransfer(plan, { headers, before, values });
  if (users.length === 0) return NO_USER_COLUMNS;
  const formats = users.map((place) => body.getColumn(place).load("numberFormat"));
  await table.context.sync();
  const sheetColumnTo = (column: number): number | undefined => {
    const place = column - body.columnIndex;
    if (place < 0 || place >= headers.length) return column;
    const to = columnTo(place);
    return to === undefined ? undefined : plan.column + to;
  };
  const rows = rowFrom.map((from, index) => {
    if (from === undefined) return undefined;
    const move = { fromRow: body.rowIndex + from, toRow: plan.row + 1 + index };
    return users.map((place, at): UserCell => {
      const [value, formula] = [values[from]?.[place], body.formulas[from]?.[place] as unknown];
      return {
        content:
          typeof formula === "string" && formula.startsWith("=") && formula !== value
            ? movedFormula(formula, { ...move, columnTo: sheetColumnTo })
            : asLiteral(value as CellValue),
        format: String(formats[at]?.numberFormat[from]?.[0] ?? "General"),
      };
    });
  });
  return { headers: users.map((place) => headers[place] ?? ""), rows };
}

async function makeRoom(
  sheet: Excel.Worksheet,
  plan: PlanTable,
  {
    hasBelow,
    before,
  }: { readonly hasBelow: boolean; readonly before: readonly string[] | undefined },
): Promise<Room> {
  const table = sheet.tables.getItemOrNullObject(plan.name).load("showTotals");
  await sheet.context.sync();
  if (table.isNullObject)
    return { ...{ plan, user: NO_USER_COLUMNS }, table: undefined, fits: false };
  const user = await takeUserColumns(table, plan, before);
  table.clearFilters();
  const header = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("rowCount");
  await sheet.context.sync();
  const { showTotals } = table;
  const surplus = body.rowCount - bodyRowsOf(plan);
  const isAtPlace = header.rowIndex === plan.row && header.columnIndex === plan.column;
  const columnCount = plan.header.length + user.headers.length;
  const fits = surplus === 0 && header.columnCount === columnCount;
  const totalsStay = showTotals === (plan.totals !== undefined) && (!showTotals || surplus === 0);
  if (!isAtPlace || (hasBelow && !totalsStay) || !hasExcelApi("1.13")) {
    // As cells a totals row pulls nothing up when it goes.
    const whole = table.getRange();
    table.convertToRange();
    clearCells(whole);
    await sheet.context.sync();
    return { plan, user, table: undefined, fits: false };
  }
  if (!totalsStay && showTotals) table.showTotals = false;
  if (surplus > 0)
    clearCells(
      sheet.getRangeByIndexes(
        ...([plan.row + 1 + bodyRowsOf(plan), plan.column, surplus, header.columnCount] as const),
      ),
    );
  // Fewer buckets than the last time.
  const narrower = header.columnCount - columnCount;
  if (narrower > 0)
    clearCells(
      sheet.getRangeByIndexes(
        ...([plan.row, plan.column + columnCount, body.rowCount + 1, narrower] as const),
      ),
    );
  await sheet.context.sync();
  return { plan, user, table, fits };
}

/** Takes away what we wrote. Comments stay: they are the user's. */
function clearCells(cells: Excel.Range): void {
  cells.clear(Excel.ClearApplyTo.contents);
  cells.clear(Excel.ClearApplyTo.formats);
  cells.dataValidation.clear();
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
  const { headers, rows } = user;
  if (headers.length === 0) return;
  const column = plan.column + plan.header.length;
  const head = sheet.getRangeByIndexes(plan.row, column, 1, headers.length);
  head.values = [headers.map(asLiteral)];
  applyLook(head, "header");
  const body = sheet.getRangeByIndexes(plan.row + 1, column, bodyRowsOf(plan), headers.length);
  const cells = Array.from({ length: bodyRowsOf(plan) }, (_, index) =>
    headers.map((_, at): UserCell => rows[index]?.[at] ?? { content: "", format: "General" }),
  );
  body.numberFormat = cells.map((row) => row.map(({ format }) => format));
  body.formulas = cells.map((row) => row.map(({ content }) => content));
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
