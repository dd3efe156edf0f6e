import type { RangePlace } from "../domain/ledger/sheet-cells";
import { addressOf } from "./a1-address";
import { rangeAt } from "./read-cells";
import { hasExcelApi, runInExcel } from "./run-in-excel";

/** Excel refuses a list of areas longer than 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/**
 * Selects rows of a place and brings the first into view. Neighbouring rows are one area.
 * Where Excel cannot select them all (too many areas, or an Excel without several areas), the first ones are selected.
 */
export async function selectRows(place: RangePlace, rowIndexes: readonly number[]): Promise<void> {
  const areas = areasOf(place, rowIndexes);
  const first = areas[0];
  if (first === undefined) return;
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    if (areas.length > 1 && hasExcelApi("1.18")) selectTogether(sheet.getRanges(joined(areas)));
    else sheet.getRange(first).select();
    await context.sync();
  });
}

/** How office.js itself sends a method of one of its objects to the host; its types do not tell. */
interface BatchApiHelper {
  readonly invokeMethod: (
    on: OfficeExtension.ClientObject,
    method: string,
    operation: number,
    ...rest: readonly [args: readonly unknown[], flags: number, resultType: number]
  ) => void;
}

const READING = 1;

/**
 * `RangeAreas.select` of ExcelApi 1.18. The copy of office.js on npm, which closed networks load, lacks the method
 * while the Excel behind it knows it.
 */
function selectTogether(areas: Excel.RangeAreas): void {
  if ("select" in areas) {
    areas.select();
    return;
  }
  const { BatchApiHelper } = OfficeExtension as unknown as { BatchApiHelper: BatchApiHelper };
  BatchApiHelper.invokeMethod(areas, "Select", READING, [], 0, 0);
}

/** Selects one cell and brings it into view. */
export async function selectCell(
  sheet: string,
  rowIndex: number,
  columnIndex: number,
): Promise<void> {
  await runInExcel(async (context) => {
    const cell = rangeAt(context, { sheet, rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
    context.workbook.worksheets.getItem(sheet).activate();
    cell.select();
    await context.sync();
  });
}

function areasOf(place: RangePlace, rowIndexes: readonly number[]): string[] {
  const rows = [...rowIndexes].sort((a, b) => a - b);
  const areas: string[] = [];
  let start = 0;
  for (let index = 1; index <= rows.length; index += 1) {
    const [first, last, next] = [rows[start], rows[index - 1], rows[index]];
    if (first === undefined || last === undefined || next === last + 1) continue;
    areas.push(addressOf({ ...place, rowIndex: first, rowCount: last - first + 1 }));
    start = index;
  }
  return areas;
}

function joined(areas: readonly string[]): string {
  let address = areas[0] ?? "";
  for (const area of areas.slice(1)) {
    if (address.length + area.length + 1 > LONGEST_ADDRESS) break;
    address += `,${area}`;
  }
  return address;
}
