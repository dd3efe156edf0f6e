// An Excel table of ours: made once, then brought up to date in place. Columns the user added to it are kept and
// follow their row by its key, because after a refresh the same customer may stand on another line.
import { TABLE_STYLE } from "../application/sheet-palette";
import type { Progress } from "../application/receivables-workbook";
import type { PlanTable } from "../application/sheet-plan";
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

/** Writes the table at its place on the sheet. */
export async function writeTable(
  sheet: Excel.Worksheet,
  plan: PlanTable,
  progress?: Progress,
): Promise<void> {
  const existing = sheet.tables.getItemOrNullObject(plan.name).load("showTotals");
  await sheet.context.sync();
  const user = existing.isNullObject ? NO_USER_COLUMNS : await takeUserColumns(existing, plan);
  const keepsTotals = existing.isNullObject ? false : await makeRoom(existing, plan);

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
  const width = plan.header.length + user.headers.length;
  const table = keepsTotals ? existing : await tableOver(sheet, plan, { existing, width });
  writeTotals(table, plan);
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

/**
 * Clears what the last version left below the new one, and takes the totals row out of the way. True when it could
 * stay: of as many rows as before it stands where it stood, and hiding it would pull up what stands below.
 */
async function makeRoom(table: Excel.Table, plan: PlanTable): Promise<boolean> {
  table.clearFilters();
  const body = table.getDataBodyRange().load("rowCount,rowIndex");
  await table.context.sync();
  const stays =
    table.showTotals &&
    plan.totals !== undefined &&
    body.rowIndex === plan.row + 1 &&
    body.rowCount === bodyRowsOf(plan);
  if (stays) return true;
  if (table.showTotals) table.showTotals = false;
  const whole = table.getRange().load("rowCount,columnCount,rowIndex,columnIndex");
  await table.context.sync();
  const surplus = whole.rowCount - 1 - bodyRowsOf(plan);
  if (surplus > 0)
    table.worksheet
      .getRangeByIndexes(
        whole.rowIndex + whole.rowCount - surplus,
        whole.columnIndex,
        surplus,
        whole.columnCount,
      )
      .clear(Excel.ClearApplyTo.all);
  return false;
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

async function tableOver(
  sheet: Excel.Worksheet,
  plan: PlanTable,
  { existing, width }: { readonly existing: Excel.Table; readonly width: number },
): Promise<Excel.Table> {
  const address = addressOf({
    rowIndex: plan.row,
    columnIndex: plan.column,
    rowCount: bodyRowsOf(plan) + 1,
    columnCount: width,
  });
  if (!existing.isNullObject && hasExcelApi("1.13")) {
    existing.resize(address);
    return existing;
  }
  if (!existing.isNullObject) {
    // An Excel that cannot resize a table gets a new one in its place, under the same name.
    existing.convertToRange();
    await sheet.context.sync();
  }
  const table = sheet.tables.add(address, true);
  table.name = plan.name;
  table.style = TABLE_STYLE;
  return table;
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
