import type { ReceivablesWorkbook } from "../application/receivables-workbook";
import { namesOfOwnSheets } from "./our-sheets";
import { asOwnWrite, isOwnWriteUnderWay } from "./own-writes";
import { readCells } from "./read-cells";
import { readOutline } from "./read-outline";
import { hasExcelApi } from "./run-in-excel";
import { selectCell, selectRows } from "./select-cells";
import { watchWorkbook } from "./watch-workbook";
import { readSetting, writeSetting } from "./workbook-settings";
import { writeSheet } from "./write-sheet";

/** The port over the workbook that is open in Excel. */
export function createExcelWorkbook(): ReceivablesWorkbook {
  return {
    outline: readOutline,
    readCells,
    selectRows,
    selectCell,
    writeSheet: (plan, progress) => asOwnWrite(() => writeSheet(plan, progress)),
    // The set that came with dynamic arrays. The runtime of functions is one that the manifest asks for anyway.
    fillsFromFormulas: () => hasExcelApi("1.12"),
    ownSheets: namesOfOwnSheets,
    readSetting,
    writeSetting,
    watch: (listener) => watchWorkbook(listener, isOwnWriteUnderWay),
  };
}
