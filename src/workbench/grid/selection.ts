// What is selected, and whether the user is typing into a cell.
import { RANGE_TYPE } from "@univerjs/core";
import type { ISelectionCell, IRange } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { Area } from "./grid";
import { areaOf, COLUMN_LIMIT, rangeOf, ROW_LIMIT, runCommand, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

export function selectedAreas(book: UniverBook): Area[] {
  const sheetId = book.model.getActiveSheet().getSheetId();
  const selections = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(sheetId);
  return selections.map(({ range }) => areaOf(sheetId, range));
}

function selectableRange(area: Area): IRange {
  const range = rangeOf(area);
  if (area.rowCount >= ROW_LIMIT && area.columnCount >= COLUMN_LIMIT) {
    return { ...range, rangeType: RANGE_TYPE.ALL };
  }
  if (area.rowCount >= ROW_LIMIT) return { ...range, rangeType: RANGE_TYPE.COLUMN };
  if (area.columnCount >= COLUMN_LIMIT) return { ...range, rangeType: RANGE_TYPE.ROW };
  return range;
}

function primaryCell(book: UniverBook, area: Area): ISelectionCell {
  return sheetModel(book, area.sheetId).getCellInfoInMergeData(area.row, area.column);
}

/** For a cell in frozen columns the first of those that scroll: Univer would leave such a cell's row out of sight. */
function cellToScrollTo(book: UniverBook, area: Area): Area {
  const { startColumn } = sheetModel(book, area.sheetId).getFreeze();
  const column = Math.max(area.column, startColumn);
  return { ...area, column, rowCount: 1, columnCount: 1 };
}

/** Areas of one sheet, which becomes the active one. The first is scrolled into view. */
export function selectAreas(book: UniverBook, areas: readonly Area[]): void {
  const [first] = areas;
  if (!first) return;
  // Univer would follow the selection to its sheet, but only after telling everyone about the selection.
  if (book.model.getActiveSheet().getSheetId() !== first.sheetId) {
    runCommand(book, SetWorksheetActiveOperation.id, {
      unitId: book.unitId,
      subUnitId: first.sheetId,
    });
  }
  runCommand(book, SetSelectionsOperation.id, {
    unitId: book.unitId,
    subUnitId: first.sheetId,
    selections: areas.map((area, index) => ({
      range: selectableRange(area),
      // Excel's active cell is the first cell of the first area; Univer's is in the last selection it is given.
      primary: index === areas.length - 1 ? primaryCell(book, area) : null,
      style: null,
    })),
  });
  // The scroll position belongs to the sheet on screen, which may have changed just now.
  setTimeout(() => {
    const range = rangeOf(cellToScrollTo(book, first));
    book.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }, 0);
}
