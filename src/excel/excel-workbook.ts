import type { ReceivablesWorkbook } from "../application/receivables-workbook";
import { readCells } from "./read-cells";
import { readOutline } from "./read-outline";
import { selectCell, selectRows } from "./select-cells";
import { watchWorkbook } from "./watch-workbook";
import { readSetting, writeSetting } from "./workbook-settings";
import { writeSheet } from "./write-sheet";

/** The port over the workbook that is open in Excel. */
export function createExcelWorkbook(): ReceivablesWorkbook {
  let writes = 0;
  return {
    outline: readOutline,
    readCells,
    selectRows,
    selectCell,
    writeSheet: async (plan, progress) => {
      writes += 1;
      try {
        return await writeSheet(plan, progress);
      } finally {
        writes -= 1;
      }
    },
    readSetting,
    writeSetting,
    watch: (listener) => watchWorkbook(listener, () => writes > 0),
  };
}
