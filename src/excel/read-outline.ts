import type { WorkbookOutline } from "../application/receivables-workbook";
import type { RangePlace, SheetOutline } from "../domain/ledger/sheet-cells";
import { runInExcel } from "./run-in-excel";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

type Extent = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Sheets, tables and the selection, without a single value: three syncs however large the workbook. */
export async function readOutline(): Promise<WorkbookOutline> {
  const outline = await runInExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const tables = context.workbook.tables.load("items/name");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      // Values only: a formatted but empty column must not count as part of the ledger.
      sheet.getUsedRangeOrNullObject(true).load(PLACE),
    );
    const tablePlaces = tables.items.map((table) => ({
      name: table.name,
      range: table.getRange().load(PLACE),
      sheet: table.worksheet.load("name"),
    }));
    await context.sync();
    return {
      activeSheet: active.name,
      sheets: sheets.items.map((sheet, index): SheetOutline => {
        const extent = used[index];
        return {
          name: sheet.name,
          isVisible: sheet.visibility === Excel.SheetVisibility.visible,
          ...(extent === undefined || extent.isNullObject
            ? {}
            : { used: placeOf(sheet.name, extent) }),
          tables: tablePlaces
            .filter((table) => table.sheet.name === sheet.name)
            .map((table) => ({ name: table.name, place: placeOf(sheet.name, table.range) })),
        };
      }),
    };
  });
  const selection = await readSelection();
  return selection === undefined ? outline : { ...outline, selection };
}

/** The first selected area. Undefined when a chart or picture is selected: that is no failure. */
async function readSelection(): Promise<RangePlace | undefined> {
  return await runInExcel(async (context) => {
    const areas = context.workbook
      .getSelectedRanges()
      .areas.load(`items/${PLACE.replaceAll(",", ",items/")}`);
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error && error.code === "InvalidSelection")
        return undefined;
      throw error;
    }
    const first = areas.items[0];
    return first === undefined ? undefined : placeOf(sheet.name, first);
  });
}

function placeOf(sheet: string, extent: Extent): RangePlace {
  const { rowIndex, columnIndex, rowCount, columnCount } = extent;
  return { sheet, rowIndex, columnIndex, rowCount, columnCount };
}
