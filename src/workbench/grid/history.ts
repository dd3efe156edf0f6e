// Undo and redo, which the user and the host share: what an add-in writes can be undone as in Excel.
import { IUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import type { IMutationInfo, IUndoRedoItem } from "@univerjs/core";
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

/**
 * See Grid.asOneStep. Steps inside steps join the outer one. Univer can batch too, but then undoes the first change first,
 * which is wrong as soon as cells have moved.
 */
export function asOneStep(book: UniverBook, work: () => void): void {
  if (batching.has(book)) {
    work();
    return;
  }
  const service = book.injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  const steps: IUndoRedoItem[] = [];
  batching.add(book);
  service.pushUndoRedo = (item) => {
    steps.push(item);
  };
  try {
    work();
  } finally {
    batching.delete(book);
    service.pushUndoRedo = push;
    if (steps.length > 0) {
      push({
        unitID: book.unitId,
        undoMutations: [...steps].reverse().flatMap(({ undoMutations }) => undoMutations),
        redoMutations: steps.flatMap(({ redoMutations }) => redoMutations),
      });
    }
  }
}
