// Colours over doubtful cells, as conditional formats: the cells' own fill stays under them untouched, whatever kind
// it is, and comes back when ours are taken off, even after rows were moved or the workbook was saved and reopened.
import type { CellMarks } from "../application/sheet-aids";
import { WorkbookFailure, type Progress } from "../application/receivables-workbook";
import { addressOf } from "./a1-address";
import { assertSheetWritable } from "./protection";
import { hasExcelApi, runInExcel, writeInExcel } from "./run-in-excel";

/** Always true, and like no formula a user would write: by it our formats are known again. */
const OUR_RULE = '=N("Huikuan")=0';

const COLORS = { error: "#F4B6B0", warning: "#FCDF9E" } as const;

/** Excel refuses a list of areas longer than 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** Colours cells in place of what was coloured before. When it fails or is stopped, nothing is left coloured. */
export async function markCells(
  sheetName: string,
  marks: readonly CellMarks[],
  progress?: Progress,
): Promise<void> {
  // Several areas under one format, and formats over several areas, are of ExcelApi 1.9.
  if (!hasExcelApi("1.9")) throw new WorkbookFailure("host-too-old", "ExcelApi 1.9");
  const lists = marks.flatMap(({ severity, areas }) =>
    listsOf(areas).map((list) => ({ severity, ...list })),
  );
  const total = lists.reduce((sum, { cells }) => sum + cells, 0);
  await writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    await assertSheetWritable(sheet);
    for (const ours of await ourFormats(sheet)) ours.delete();
    try {
      let done = 0;
      for (const { severity, address, cells } of lists) {
        if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
        const format = sheet
          .getRanges(address)
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = OUR_RULE;
        format.custom.format.fill.color = COLORS[severity];
        await send(context);
        done += cells;
        progress?.report(done, total);
      }
      await context.sync();
    } catch (error) {
      // The first failure is the one to tell, whatever becomes of this last try.
      await Promise.allSettled([takeOff(sheet)]);
      throw error;
    }
  });
}

/** A request per list is the point here: between them the user sees how far it is, and can stop it. */
async function send(context: OfficeExtension.ClientRequestContext): Promise<void> {
  await context.sync();
}

async function takeOff(sheet: Excel.Worksheet): Promise<void> {
  for (const ours of await ourFormats(sheet)) ours.delete();
  await sheet.context.sync();
}

/** Takes our colours off a sheet. */
export async function unmarkCells(sheetName: string): Promise<void> {
  await writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    await assertSheetWritable(sheet);
    await takeOff(sheet);
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

interface AddressList {
  readonly address: string;
  readonly cells: number;
}

/** The areas in as few lists as Excel takes. */
function listsOf(areas: CellMarks["areas"]): AddressList[] {
  const lists: AddressList[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const cells = area.rowCount * area.columnCount;
    const last = lists.at(-1);
    if (last === undefined || last.address.length + address.length + 1 > LONGEST_ADDRESS)
      lists.push({ address, cells });
    else
      lists[lists.length - 1] = {
        address: `${last.address},${address}`,
        cells: last.cells + cells,
      };
  }
  return lists;
}
