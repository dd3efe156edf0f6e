// Some of Univer's commands work on the sheet on screen and move the selection. The host's work does neither.
import {
  SelectionMoveType,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { asHost, runCommand, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

/** Runs `work` as if the sheet were the active one, unnoticed by the user: nothing is painted in between. */
export function onSheet(book: UniverBook, sheetId: string, work: () => void): void {
  const selections = book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId);
  const shown = book.model.getActiveSheet();
  const selected = selections.getSelectionsOfWorksheet(sheetId).slice();
  const target = sheetModel(book, sheetId);
  const wasQuiet = book.isActivationQuiet;
  book.isActivationQuiet = true;
  try {
    if (shown !== target) book.model.setActiveSheet(target);
    asHost(book, work);
  } finally {
    // By command, not on the model: the sheet on screen is laid out again by the commands Univer hears.
    if (shown !== target) {
      runCommand(book, SetWorksheetActiveOperation.id, {
        unitId: book.unitId,
        subUnitId: shown.getSheetId(),
      });
    }
    selections.setSelections(sheetId, selected, SelectionMoveType.ONLY_SET);
    book.isActivationQuiet = wasQuiet;
  }
}
