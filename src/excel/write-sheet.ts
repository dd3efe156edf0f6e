// Drawing a SheetPlan in Excel: on a sheet we make, or on the one we made before, in one step of the undo list.
import type { Progress, WrittenSheet } from "../application/receivables-workbook";
import type { PlanFormula, SheetPlan } from "../application/sheet-plan";
import { columnLetters } from "../domain/ledger/sheet-address";
import { applyLook } from "./apply-look";
import { markAsOurs, ourSheetFor, type OurSheet, type Written } from "./our-sheets";
import { putNames } from "./put-name";
import { hasExcelApi, writeInExcel } from "./run-in-excel";
import { renewConditions, setCondition } from "./set-condition";
import { setValidation } from "./set-validation";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { makeRoomForTables, writeTable } from "./write-table";

/** Makes or updates the sheet of this plan and brings it into view unless told to stay where the user is. */
export async function writeSheet(
  plan: SheetPlan,
  progress?: Progress,
  { isShown = true }: { readonly isShown?: boolean } = {},
): Promise<WrittenSheet> {
  return await writeInExcel(async (context) => {
    const ours = await ourSheetFor(context, plan);
    await draw(ours, plan, progress);
    markAsOurs(context, plan, ours, rectanglesOf(plan));
    if (isShown) ours.sheet.activate();
    await context.sync();
    return { sheet: ours.name, wasThere: ours.wasThere };
  });
}

async function draw(ours: OurSheet, plan: SheetPlan, progress?: Progress): Promise<void> {
  const { sheet, wasThere } = ours;
  for (const [row, column, rows, columns] of ours.written)
    sheet.getRangeByIndexes(row, column, rows, columns).clear(Excel.ClearApplyTo.contents);
  const rooms = await makeRoomForTables(sheet, plan, ours.headers);
  for (const block of plan.blocks) await writeCells(sheet, block);
  for (const { row, column, rowCount, columnCount } of plan.blanks ?? [])
    applyLook(sheet.getRangeByIndexes(row, column, rowCount, columnCount), "blank");
  for (const room of rooms) await writeTable(sheet, room, progress);
  for (const formula of plan.formulas ?? []) writeFormulas(sheet, formula);
  for (const chart of plan.charts) await writeChart(sheet, chart);
  for (const validation of plan.validations ?? []) setValidation(sheet, validation);
  if (plan.names !== undefined) await putNames(sheet, plan.names);
  // Widths, frozen rows and print set-up are the user's own once the sheet exists.
  if (!wasThere) setUp(sheet, plan);
  else await renewConditions(sheet, plan.conditions ?? []);
}

function writeFormulas(sheet: Excel.Worksheet, plan: PlanFormula): void {
  const { row, column, formulas, style, format } = plan;
  const columnCount = formulas[0]?.length ?? 0;
  if (columnCount === 0) return;
  sheet.getRangeByIndexes(row, column, formulas.length, columnCount).formulas = formulas.map(
    (cells) => [...cells],
  );
  for (let offset = 0; offset < columnCount; offset += 1) {
    const own = typeof style === "string" ? style : style[offset];
    const ownFormat = typeof format === "string" ? format : format?.[offset];
    if (own !== undefined)
      applyLook(sheet.getRangeByIndexes(row, column + offset, formulas.length, 1), own, ownFormat);
  }
}

/** Points per character of the standard font, and the padding Excel adds: both at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

function setUp(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      characters * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  });
  for (const column of plan.hiddenColumns ?? [])
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  for (const condition of plan.conditions ?? []) setCondition(sheet, condition);
  sheet.showGridlines = false;
  if (plan.freezeRows > 0 && plan.freezeColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.freezeRows, plan.freezeColumns));
  else if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  else if (plan.freezeColumns > 0) sheet.freezePanes.freezeColumns(plan.freezeColumns);
  if (hasExcelApi("1.9")) setUpPrint(sheet, plan);
}

function setUpPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = {
    ...{ horizontalFitToPages: 1, verticalFitToPages: print.isOnePage === true ? 1 : 0 },
  };
  page.centerHorizontally = true;
  const { defaultForAllPages: onPages } = page.headersFooters;
  onPages.leftHeader = print.headerLeft ?? "";
  onPages.centerHeader = print.header;
  onPages.rightHeader = print.headerRight ?? "";
  onPages.centerFooter = print.footer;
  if (print.columnCount !== undefined)
    page.setPrintArea(`A:${columnLetters(print.columnCount - 1)}`);
  if (print.titleRows !== undefined)
    page.setPrintTitleRows(
      `$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`,
    );
}

/** What the plan writes besides its tables, which are resized instead of cleared. */
function rectanglesOf(plan: SheetPlan): Written[] {
  const blocks = plan.blocks.map(({ row, column, values }): Written => [
    row,
    column,
    values.length,
    values[0]?.length ?? 0,
  ]);
  const formulas = (plan.formulas ?? []).map((plan): Written => [
    plan.row,
    plan.column,
    plan.formulas.length,
    plan.formulas[0]?.length ?? 0,
  ]);
  return [...blocks, ...formulas].filter(([, , rows, columns]) => rows > 0 && columns > 0);
}
