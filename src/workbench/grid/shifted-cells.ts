// Inserting and deleting cells that push their neighbours along, for any sheet. Univer's own commands first insert a whole row
// or column at the end of the data to make room, which a sheet of Excel's size has, and which would move charts and names.
import { Dimension } from "@univerjs/core";
import type { ICellData, IMutationInfo } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { cellsOf } from "./cell-matrix";
import type { Area } from "./grid";
import { pushUndoSteps } from "./history";
import { onSheet } from "./sheet-focus";
import { rangeOf } from "./univer-book";
import type { UniverBook } from "./univer-book";

interface Shift {
  readonly redo: IMutationInfo[];
  readonly undo: IMutationInfo[];
}

/** Runs the shift together with what formulas, tables, rules and notes have to do about it. */
function run(book: UniverBook, area: Area, commandId: string, shiftOf: () => Shift): void {
  const interceptors = book.injector.get(SheetInterceptorService);
  const command = { id: commandId, params: { range: rangeOf(area) } };
  const execute = (mutations: readonly IMutationInfo[]) => {
    for (const { id, params } of mutations) book.commands.syncExecuteCommand(id, params);
  };
  onSheet(book, area.sheetId, () => {
    const shift = shiftOf();
    const others = interceptors.onCommandExecute(command);
    const redo = [...(others.preRedos ?? []), ...shift.redo, ...others.redos];
    execute(redo);
    const after = interceptors.afterCommandExecute(command);
    execute(after.redos);
    const undo = [...others.undos, ...shift.undo, ...(others.preUndos ?? []), ...after.undos];
    pushUndoSteps(book, { undo: undo.reverse(), redo: [...redo, ...after.redos] });
  });
}

/** What is inserted looks like the cells that give way. */
function stylesOf(book: UniverBook, area: Area): Record<number, Record<number, ICellData>> {
  const cells = cellsOf(book, area.sheetId);
  const styles: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const style = cells[row]?.[column]?.s;
      if (style) (styles[row] ??= {})[column] = { s: style };
    }
  }
  return styles;
}

export function pushCells(book: UniverBook, area: Area, shift: "Down" | "Right"): void {
  const isDown = shift === "Down";
  const command = isDown ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
  run(book, area, command, () =>
    getInsertRangeMutations(book.injector, {
      unitId: book.unitId,
      subUnitId: area.sheetId,
      range: rangeOf(area),
      shiftDimension: isDown ? Dimension.ROWS : Dimension.COLUMNS,
      cellValue: stylesOf(book, area),
    }),
  );
}

export function pullCells(book: UniverBook, area: Area, shift: "Up" | "Left"): void {
  const isUp = shift === "Up";
  const command = isUp ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
  run(book, area, command, () =>
    getRemoveRangeMutations(book.injector, {
      unitId: book.unitId,
      subUnitId: area.sheetId,
      range: rangeOf(area),
      shiftDimension: isUp ? Dimension.ROWS : Dimension.COLUMNS,
    }),
  );
}
