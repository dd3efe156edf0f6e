import type { SheetAids } from "../application/sheet-aids";
import { copyChanged, deleteCopy } from "./copy-sheet";
import { hasMarkedCells, markCells, unmarkCells } from "./mark-cells";
import { asOwnWrite } from "./own-writes";

/** Colours and copies in the workbook that is open in Excel. */
export function createExcelSheetAids(): SheetAids {
  return {
    mark: (sheet, marks, progress) => asOwnWrite(() => markCells(sheet, marks, progress)),
    unmark: (sheet) => asOwnWrite(() => unmarkCells(sheet)),
    isMarked: hasMarkedCells,
    copyChanged: (request, progress) => asOwnWrite(() => copyChanged(request, progress)),
    deleteCopy: (sheet) => asOwnWrite(() => deleteCopy(sheet)),
  };
}
