// Colours over doubtful cells, as conditional formats: the cells' own fill stays under them untouched, whatever kind
// it is, and comes back when ours are taken off, even after rows were moved or the workbook was saved and reopened.
import type { CellMarks } from "../application/sheet-aids";
import { WorkbookFailure } from "../application/receivables-workbook";
import { addressOf } from "./a1-address";
import { hasExcelApi, runInExcel, writeInExcel } from "./run-in-excel";

/** Always true, and like no formula a user would write: by it our formats are known again. */
const OUR_RULE = '=N("Huikuan")=0';

const COLORS = { error: "#F4B6B0", warning: "#FCDF9E" } as const;

/** Excel refuses a list of areas longer than 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** Colours cells in place of what was coloured before. */
export async function markCells(sheetName: string, marks: readonly CellMarks[]): Promise<void> {
  // Several areas under one format, and formats over several areas, are of ExcelApi 1.9.
  if (!hasExcelApi("1.9")) throw new WorkbookFailure("host-too-old", "ExcelApi 1.9");
  await writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const ours of await ourFormats(sheet)) ours.delete();
    for (const { severity, areas } of marks)
      for (const address of addressesOf(areas.map(addressOf))) {
        const format = sheet
          .getRanges(address)
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = OUR_RULE;
        format.custom.format.fill.color = COLORS[severity];
      }
    await context.sync();
  });
}

/** Takes our colours off a sheet. */
export async function unmarkCells(sheetName: string): Promise<void> {
  await writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const ours of await ourFormats(sheet)) ours.delete();
    await context.sync();
  });
}

/** Whether a sheet wears our colours. */
export async function hasMarkedCells(sheetName: string): Promise<boolean> {
  return await runInExcel(async (context) => {
    const ours = await ourFormats(context.workbook.worksheets.getItem(sheetName));
    return ours.length > 0;
  });
}

async function ourFormats(sheet: Excel.Worksheet): Promise<readonly Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats.load("items/type,items/id");
  await sheet.context.sync();
  const custom = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  if (custom.length === 0) return [];
  await sheet.context.sync();
  return custom.filter(({ rule }) => rule.formula === OUR_RULE).map(({ format }) => format);
}

/** The areas in as few lists as Excel takes. */
function addressesOf(areas: readonly string[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    if (list !== "" && list.length + area.length + 1 > LONGEST_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? area : `${list},${area}`;
  }
  return list === "" ? lists : [...lists, list];
}
