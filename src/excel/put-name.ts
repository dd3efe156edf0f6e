import { mayBeOurs, settledNames, type NameThere } from "../application/own-names";
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

/** The names of a sheet of ours: a name of the user's in the spelling of one of ours is left alone. */
export async function putNames(
  sheet: Excel.Worksheet,
  planned: readonly PlanName[],
): Promise<void> {
  const there = await namesThere(sheet);
  const { put, gone } = settledNames(planned, there);
  const { names } = sheet.context.workbook;
  const known = new Map(there.map(({ name }) => [name.toLowerCase(), name]));
  for (const name of gone) names.getItem(name).delete();
  for (const plan of put) {
    if (plan.isHidden) {
      await putName(sheet, plan);
      continue;
    }
    const existing = known.get(plan.name.toLowerCase());
    if (existing !== undefined) names.getItem(existing).delete();
    const { row, column, rowCount, columnCount } = plan;
    names.add(plan.name, sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  }
}

/** Names of the workbook spelled as ours may be. */
async function namesThere(sheet: Excel.Worksheet): Promise<readonly NameThere[]> {
  const { context } = sheet;
  const names = context.workbook.names.load("items/name,items/formula");
  sheet.load("id");
  await context.sync();
  const alike = names.items
    .filter(({ name }) => mayBeOurs(name))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load("address") }));
  await context.sync();
  const found = alike.map(({ item, range }) => ({
    item,
    worksheet: range.isNullObject ? undefined : range.worksheet.load("id"),
  }));
  await context.sync();
  return found.map(({ item: { name, formula }, worksheet }): NameThere => {
    if (worksheet === undefined)
      return { name, cells: String(formula).includes("#REF!") ? "nowhere" : "elsewhere" };
    return { name, cells: worksheet.id === sheet.id ? "on-the-sheet" : "elsewhere" };
  });
}
