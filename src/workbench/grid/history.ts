// Undo and redo, which the user and the host share: what an add-in writes can be undone as in Excel.
import { IUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import type { IMutationInfo } from "@univerjs/core";
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

const batching = new WeakSet<UniverBook>();

/** See Grid.asOneStep. Steps inside steps join the outer one. */
export function asOneStep(book: UniverBook, work: () => void): void {
  if (batching.has(book)) {
    work();
    return;
  }
  batching.add(book);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer 0.25.1 has no other way to make several commands one step.
  const batch = book.injector.get(IUndoRedoService).__tempBatchingUndoRedo(book.unitId);
  try {
    work();
  } finally {
    batch.dispose();
    batching.delete(book);
  }
}
