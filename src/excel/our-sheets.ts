// Finding, making and marking the sheets that are ours. Nothing else on the workbook is ever written to.
import { WorkbookFailure } from "../application/receivables-workbook";
import { isSheetMark, sheetMarkOf, type SheetPlan } from "../application/sheet-plan";
import { absoluteReferenceOf } from "./a1-address";
import { runInExcel } from "./run-in-excel";

/** A rectangle we wrote, as row, column, rows, columns. */
export type Written = readonly [number, number, number, number];

export interface OurSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly wasThere: boolean;
  /** What we wrote the last time, so that exactly that can be cleared. */
  readonly written: readonly Written[];
}

/** The sheet we made for this plan before, or a new one at the end of the workbook. */
export async function ourSheetFor(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<OurSheet> {
  const { workbook } = context;
  const mark = workbook.names.getItemOrNullObject(sheetMarkOf(plan.key));
  const marked = mark.getRangeOrNullObject().load("address");
  const written = workbook.settings.getItemOrNullObject(settingOf(plan.key)).load("value");
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  if (marked.isNullObject) {
    // The user deleted our sheet: its mark now points nowhere and must make room for a new one.
    if (!mark.isNullObject) mark.delete();
    const name = freeSheetName(
      plan.name,
      sheets.items.map((sheet) => sheet.name),
    );
    return { sheet: workbook.worksheets.add(name), name, wasThere: false, written: [] };
  }
  const sheet = marked.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookFailure("sheet-protected", sheet.name);
  return {
    sheet,
    name: sheet.name,
    wasThere: true,
    written: written.isNullObject ? [] : (JSON.parse(String(written.value)) as Written[]),
  };
}

/** The sheets we made that are still there: the name each has now, by the key of its plan. */
export async function namesOfOwnSheets(): Promise<ReadonlyMap<string, string>> {
  return await runInExcel(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const marked = names.items
      .filter(({ name }) => isSheetMark(name))
      .map((mark) => ({
        key: mark.name.slice(sheetMarkOf("").length),
        range: mark.getRangeOrNullObject().load("address"),
      }));
    await context.sync();
    const there = marked
      .filter(({ range }) => !range.isNullObject)
      .map(({ key, range }) => ({ key, sheet: range.worksheet.load("name") }));
    await context.sync();
    return new Map(there.map(({ key, sheet }) => [key, sheet.name]));
  });
}

/** Marks the sheet as ours and remembers what we wrote on it. */
export function markAsOurs(
  context: Excel.RequestContext,
  key: string,
  ours: OurSheet,
  written: readonly Written[],
): void {
  context.workbook.settings.add(settingOf(key), JSON.stringify(written));
  if (ours.wasThere) return;
  const corner = { sheet: ours.name, rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  const mark = context.workbook.names.add(sheetMarkOf(key), absoluteReferenceOf(corner));
  mark.visible = false;
}

function settingOf(key: string): string {
  return `Huikuan.written.${key}`;
}

const LONGEST_SHEET_NAME = 31;

/** A name that no sheet has yet: the user's own sheet of that name is left alone. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = wanted.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, LONGEST_SHEET_NAME);
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${String(number)})`;
    const name = base.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
