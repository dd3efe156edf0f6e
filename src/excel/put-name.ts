import type { PlanName } from "../application/sheet-plan";

/** Points a workbook name at cells of the sheet: a new one, or the one that is there. */
export async function putName(sheet: Excel.Worksheet, plan: PlanName): Promise<void> {
  const { names } = sheet.context.workbook;
  const range = sheet.getRangeByIndexes(plan.row, plan.column, plan.rowCount, plan.columnCount);
  const existing = names.getItemOrNullObject(plan.name).load("name");
  await sheet.context.sync();
  // A name cannot be pointed elsewhere before ExcelApi 1.7 in all its forms; a new one always can be made.
  if (!existing.isNullObject) existing.delete();
  names.add(plan.name, range).visible = !plan.isHidden;
}
