// Writes of the host: one mutation and one undo step a call, whatever its size.
import { isFormulaString } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { markDirty } from "./calculation";
import { cellsOf, spilledCells } from "./cell-matrix";
import { cellDataOf, contentBefore, hasFormula } from "./cell-values";
import type { Area, CellWrite } from "./grid";
import { pushUndo } from "./history";
import { rangeOf, runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";

type Changes = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Prepared {
  readonly next: Changes;
  readonly previous: Changes;
  /** A formula comes or goes, or a spill is touched: Univer must look at the whole sheet. */
  readonly touchesFormulas: boolean;
  readonly touchesStyles: boolean;
}

function prepare(
  book: UniverBook,
  area: Area,
  writes: readonly (readonly (CellWrite | null)[])[],
): Prepared {
  const cells = cellsOf(book, area.sheetId);
  const spilled = spilledCells(book, area.sheetId);
  const next: Changes = {};
  const previous: Changes = {};
  let touchesFormulas = false;
  let touchesStyles = false;
  writes.forEach((line, i) => {
    const row = area.row + i;
    const before = cells[row];
    const spill = spilled[row];
    const nextLine: Record<number, ICellData> = {};
    const previousLine: Record<number, ICellData> = {};
    line.forEach((write, j) => {
      if (!write) return;
      const column = area.column + j;
      const cell = before?.[column];
      nextLine[column] = cellDataOf(write);
      previousLine[column] = contentBefore(cell);
      touchesStyles ||= write.numberFormat !== undefined;
      touchesFormulas ||=
        isFormulaString(write.formula) || hasFormula(cell) || spill?.[column] !== undefined;
    });
    next[row] = nextLine;
    previous[row] = previousLine;
  });
  return { next, previous, touchesFormulas, touchesStyles };
}

/** See Grid.write. */
export function writeCells(
  book: UniverBook,
  area: Area,
  writes: readonly (readonly (CellWrite | null)[])[],
): void {
  const prepared = prepare(book, area, writes);
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  const redo: ISetRangeValuesMutationParams = { ...target, cellValue: prepared.next };
  const undo: ISetRangeValuesMutationParams = prepared.touchesStyles
    ? SetRangeValuesUndoMutationFactory(book.injector, redo)
    : { ...target, cellValue: prepared.previous };
  if (prepared.touchesFormulas) {
    runCommand(book, SetRangeValuesMutation.id, redo);
  } else {
    // Told that the change is local, Univer skips its walk over every cell of the sheet, and with it the recalculation.
    runCommand(book, SetRangeValuesMutation.id, redo, { onlyLocal: true });
    markDirty(book, [area]);
  }
  pushUndo(book, {
    undo: { id: SetRangeValuesMutation.id, params: undo },
    redo: { id: SetRangeValuesMutation.id, params: redo },
  });
}

const CLEAR_COMMANDS = {
  All: ClearSelectionAllCommand.id,
  Contents: ClearSelectionContentCommand.id,
  Formats: ClearSelectionFormatCommand.id,
} as const;

/** See Grid.clear. */
export function clearCells(book: UniverBook, area: Area, what: keyof typeof CLEAR_COMMANDS): void {
  runCommand(book, CLEAR_COMMANDS[what], {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    ranges: [rangeOf(area)],
  });
}
