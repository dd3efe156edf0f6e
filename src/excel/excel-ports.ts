import { createExcelSheetAids } from "./excel-sheet-aids";
import { createExcelWorkbook } from "./excel-workbook";
import { createExcelLedgerColumns } from "./ledger-columns";
import { createExcelKeptTables } from "./kept-tables";

/** Every port of the session over the workbook that is open in Excel. */
export function createExcelPorts() {
  return {
    workbook: createExcelWorkbook(),
    tables: createExcelKeptTables(),
    aids: createExcelSheetAids(),
    columns: createExcelLedgerColumns(),
  };
}
