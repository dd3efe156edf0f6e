// Finding, making and marking the sheets that are ours. Nothing else on the workbook is ever written to.
import { isSheetMark, sheetMarkOf, type SheetPlan } from "../application/sheet-plan";
import { columnOf } from "../domain/ledger/sheet-address";
import { absoluteReferenceOf } from "./a1-address";
import { assertSheetsCanBeMade, assertSheetWritable } from "./protection";
import { runInExcel } from "./run-in-excel";
import type { HeadersBefore } from "./write-table";

/** A rectangle we wrote, as row, column, rows, columns. */
export type Written = readonly [number, number, number, number];

export interface OurSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly wasThere: boolean;
  /** What we wrote the last time, so that exactly that can be cleared. */
  readonly written: readonly Written[];
  /** The headers of our tables the last time: what other columns they have now is the user's. */
  readonly headers: HeadersBefore;
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
  const headers = workbook.settings.getItemOrNullObject(headersOf(plan.key)).load("value");
  const record = workbook.names.getItemOrNullObject(fileRecordOf(plan.key)).load("formula");
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  if (marked.isNullObject) {
    // The user deleted our sheet: its mark now points nowhere and must make room for a new one.
    await assertSheetsCanBeMade(context);
    if (!mark.isNullObject) mark.delete();
    const name = freeSheetName(
      plan.name,
      sheets.items.map((sheet) => sheet.name),
    );
    return {
      sheet: workbook.worksheets.add(name),
      name,
      wasThere: false,
      written: [],
      headers: {},
    };
  }
  const sheet = marked.worksheet;
  await assertSheetWritable(sheet);
  // Written last by `npm run report`, which leaves its record in a name: newer than what this Excel remembers.
  if (!record.isNullObject) {
    const areas = areasIn(String(record.formula));
    record.delete();
    return { ...{ sheet, name: sheet.name, wasThere: true }, written: areas, headers: {} };
  }
  return {
    sheet,
    name: sheet.name,
    wasThere: true,
    written: written.isNullObject ? [] : (JSON.parse(String(written.value)) as Written[]),
    headers: headers.isNullObject ? {} : (JSON.parse(String(headers.value)) as HeadersBefore),
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
  { key, tables }: Pick<SheetPlan, "key" | "tables">,
  ours: OurSheet,
  written: readonly Written[],
): void {
  const { settings } = context.workbook;
  settings.add(settingOf(key), JSON.stringify(written));
  const headers = Object.fromEntries(tables.map(({ name, header }) => [name, header]));
  if (tables.length > 0) settings.add(headersOf(key), JSON.stringify(headers));
  if (ours.wasThere) return;
  const corner = { sheet: ours.name, rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  const mark = context.workbook.names.add(sheetMarkOf(key), absoluteReferenceOf(corner));
  mark.visible = false;
}

function settingOf(key: string): string {
  return `Huikuan.written.${key}`;
}

/** Name in which a file keeps what was written on a sheet of ours. */
function fileRecordOf(key: string): string {
  return `${sheetMarkOf(key)}.written`;
}

/** The areas of a list of references such as "='账龄'!$A$1:$B$9,'账龄'!$A$12". */
function areasIn(formula: string): readonly Written[] {
  return [...formula.matchAll(/!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=,|$)/g)].map(
    ([, letters = "", digits = "", toLetters = letters, toDigits = digits]): Written => {
      const [row, column] = [Number(digits) - 1, columnOf(letters)];
      return [row, column, Number(toDigits) - row, columnOf(toLetters) - column + 1];
    },
  );
}

function headersOf(key: string): string {
  return `Huikuan.headers.${key}`;
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
