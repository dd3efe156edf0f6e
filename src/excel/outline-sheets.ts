// The outline table of a map on its sheet: made once, read on request, written in one step and only as it was read.
import type {
  NewOutline,
  OutlineCell,
  OutlinePlan,
  OutlineSheets,
  OutlineTable,
} from "../application/course/course-ports";
import { WorkbookFailure } from "../application/receivables-workbook";
import { asLiteral } from "./cell-text";
import { freeSheetName } from "./our-sheets";
import { asOwnWrite } from "./own-writes";
import { assertSheetsCanBeMade, assertSheetWritable } from "./protection";
import { runInExcel, writeInExcel } from "./run-in-excel";

/** Title, help and a blank line stand above the header. */
const HEADER_ROW = 3;
const ROOT_NAME = "_Root";
const POINTS_PER_CHARACTER = 6.2;
/** More than this is no outline, and too much for one request. */
const MOST_CELLS = 200_000;

export function createExcelOutlineSheets(): OutlineSheets {
  return {
    make: (outline) => asOwnWrite(() => writeInExcel((context) => make(context, outline))),
    read: (table) => runInExcel(async (context) => (await tableOf(context, table))?.read),
    write: (table, read, plan) =>
      asOwnWrite(() => writeInExcel((context) => rewrite(context, { table, read, plan }))),
    readShownSheet: () => runInExcel(readShown),
  };
}

async function make(context: Excel.RequestContext, outline: NewOutline): Promise<string> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  await assertSheetsCanBeMade(context);
  await context.sync();
  const name = freeSheetName(
    outline.sheetName,
    sheets.items.map((sheet) => sheet.name),
  );
  const sheet = workbook.worksheets.add(name);
  const { headers, rows, widths } = outline;
  const root = sheet.getRange("A1");
  root.numberFormat = [["@"]];
  root.values = [[asLiteral(outline.rootTitle)]];
  root.format.font.bold = true;
  root.format.font.size = 14;
  const help = sheet.getRange("A2");
  help.values = [[asLiteral(outline.help)]];
  help.format.font.color = "#605E5C";
  const area = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, headers.length);
  const own = new Set(outline.ownColumns);
  const formats = headers.map((_, column) => (own.has(column) ? "@" : "General"));
  area.numberFormat = Array.from({ length: rows.length + 1 }, () => formats);
  area.values = [headers, ...rows].map((row) => row.map(typed));
  const table = sheet.tables.add(area, true);
  table.name = outline.table;
  table.style = "TableStyleLight1";
  widths.forEach((width, column) => {
    const cells = sheet.getRangeByIndexes(HEADER_ROW, column, rows.length + 1, 1);
    if (width === 0) cells.columnHidden = true;
    else cells.format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  workbook.names.add(outline.table + ROOT_NAME, root).visible = false;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  sheet.activate();
  await context.sync();
  return name;
}

/** A text stays a text; a formula of the user's stays his. */
function typed(cell: OutlineCell): OutlineCell {
  return asLiteral(cell);
}

function kept(cell: OutlineCell): OutlineCell {
  return typeof cell === "string" && cell.startsWith("=") ? cell : typed(cell);
}

interface Found {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly root: Excel.Range;
  readonly read: OutlineTable;
}

async function tableOf(context: Excel.RequestContext, name: string): Promise<Found | undefined> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(name).load("name");
  const root = workbook.names
    .getItemOrNullObject(name + ROOT_NAME)
    .getRangeOrNullObject()
    .load("text");
  await context.sync();
  if (table.isNullObject) return undefined;
  const sheet = table.worksheet.load("name");
  const header = table.getHeaderRowRange().load("text");
  const body = table.getDataBodyRange().load("text,formulas,rowIndex");
  await context.sync();
  return {
    ...{ table, body, root },
    read: {
      sheet: sheet.name,
      rootTitle: root.isNullObject ? "" : (root.text[0]?.[0] ?? ""),
      headers: header.text[0] ?? [],
      texts: body.text,
      cells: body.formulas as OutlineCell[][],
      firstRow: body.rowIndex + 1,
    },
  };
}

async function rewrite(
  context: Excel.RequestContext,
  given: { readonly table: string; readonly read: OutlineTable; readonly plan: OutlinePlan },
): Promise<boolean> {
  const { read, plan } = given;
  const found = await tableOf(context, given.table);
  if (found === undefined || JSON.stringify(found.read) !== JSON.stringify(read)) return false;
  const { table, body, root } = found;
  await assertSheetWritable(table.worksheet);
  // A table keeps one row, however empty.
  const rows = plan.rows.length > 0 ? plan.rows : [read.headers.map(() => "")];
  const missing = rows.length - read.cells.length;
  if (missing > 0) body.getRowsBelow(missing).insert(Excel.InsertShiftDirection.down);
  const target = body.getCell(0, 0).getResizedRange(rows.length - 1, read.headers.length - 1);
  if (missing > 0) table.resize(target.getOffsetRange(-1, 0).getResizedRange(1, 0));
  const own = new Set(plan.ownColumns);
  target.formulas = rows.map((row) =>
    row.map((cell, column) => (own.has(column) ? typed(cell) : kept(cell))),
  );
  for (let row = read.cells.length - 1; row >= rows.length; row -= 1)
    table.rows.getItemAt(row).delete();
  if (!root.isNullObject) root.values = [[asLiteral(plan.rootTitle)]];
  await context.sync();
  return true;
}

async function readShown(
  context: Excel.RequestContext,
): Promise<{ sheet: string; rows: string[][] }> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("cellCount");
  await context.sync();
  if (used.isNullObject) return { sheet: sheet.name, rows: [] };
  if (used.cellCount > MOST_CELLS) throw new WorkbookFailure("too-large", sheet.name);
  used.load("text");
  await context.sync();
  return { sheet: sheet.name, rows: used.text };
}
