// Undo and redo, which the user and the host share: what an add-in writes can be undone as in Excel.
import { IUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import type { IMutationInfo } from "@univerjs/core";
import { UndoSteps } from "./undo-steps";
import type { UniverBook } from "./univer-book";

export function pushUndoSteps(
  book: UniverBook,
  steps: { readonly undo: IMutationInfo[]; readonly redo: IMutationInfo[] },
): void {
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.unitId,
    undoMutations: steps.undo,
    redoMutations: steps.redo,
  });
}

export function pushUndo(
  book: UniverBook,
  step: { readonly undo: IMutationInfo; readonly redo: IMutationInfo },
): void {
  pushUndoSteps(book, { undo: [step.undo], redo: [step.redo] });
}

export function undo(book: UniverBook): boolean {
  return book.commands.syncExecuteCommand(UndoCommand.id);
}

export function redo(book: UniverBook): boolean {
  return book.commands.syncExecuteCommand(RedoCommand.id);
}

/** See Grid.asOneStep. */
export function asOneStep(book: UniverBook, work: () => void): void {
  const history = book.injector.get(IUndoRedoService);
  if (!(history instanceof UndoSteps)) throw new Error("The book was opened without UndoSteps.");
  history.asOne(book.unitId, work);
}
