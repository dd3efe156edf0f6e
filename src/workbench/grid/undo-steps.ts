import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "@univerjs/core";
import type { DependencyOverride, IUndoRedoItem } from "@univerjs/core";

/**
 * Univer's history, able to make one step of many changes. Univer's own batching undoes the first change first, which is
 * wrong as soon as cells have moved.
 */
export class UndoSteps extends LocalUndoRedoService {
  private group: IUndoRedoItem[] | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.group) this.group.push(item);
    else super.pushUndoRedo(item);
  }

  /** Groups inside groups join the outer one. */
  asOne(unitID: string, work: () => void): void {
    if (this.group) {
      work();
      return;
    }
    const items: IUndoRedoItem[] = [];
    this.group = items;
    try {
      work();
    } finally {
      this.group = undefined;
      if (items.length > 0) {
        super.pushUndoRedo({
          unitID,
          undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
          redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
        });
      }
    }
  }
}

/** Puts UndoSteps in the place of Univer's history. */
export const UNDO_STEPS: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (
        instances: IUniverInstanceService,
        commands: ICommandService,
        contexts: IContextService,
      ) => new UndoSteps(instances, commands, contexts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
