// What the user has protected is told before anything is written: Excel would refuse only in the middle of the work,
// and its refusal does not say which sheet it was.
import { WorkbookFailure } from "../application/receivables-workbook";
import { hasExcelApi } from "./run-in-excel";

/** Fails when the sheet is protected. Costs one sync, which also loads what the caller has asked for. */
export async function assertSheetWritable(sheet: Excel.Worksheet): Promise<void> {
  sheet.load("name");
  const protection = sheet.protection.load("protected");
  await sheet.context.sync();
  if (protection.protected) throw new WorkbookFailure("sheet-protected", sheet.name);
}

/** Fails when the structure of the workbook is protected: sheets can then be neither made, copied nor deleted. */
export async function assertSheetsCanBeMade(context: Excel.RequestContext): Promise<void> {
  if (!hasExcelApi("1.7")) return;
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookFailure("workbook-protected");
}
