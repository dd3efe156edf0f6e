// When Univer calculates: what is stale, whether it is busy, and how to ask for more.
import { CommandType, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { blockedSpills } from "./cell-matrix";
import type { Area, GridEvent } from "./grid";
import { overlap, rangeOf } from "./univer-book";
import type { UniverBook } from "./univer-book";

const MARK_DIRTY = "workbench.mutation.mark-dirty";

interface DirtyMark {
  /** Sheets whose formulas are read again for what they depend on. */
  readonly rebuild?: readonly { readonly unitId: string; readonly sheetId: string }[];
  readonly ranges: ISetFormulaCalculationStartMutation["dirtyRanges"];
  readonly everything: boolean;
}

/** Teaches Univer a mutation that changes nothing and makes cells stale. Once an instance. */
export function registerDirtyMark(injector: Injector): void {
  injector.get(ICommandService).registerCommand({
    id: MARK_DIRTY,
    type: CommandType.MUTATION,
    handler: () => true,
  });
  injector.get(IActiveDirtyManagerService).register(MARK_DIRTY, {
    commandId: MARK_DIRTY,
    getDirtyData: (command) => {
      const mark = command.params as DirtyMark;
      const rebuild = (mark.rebuild ?? []).map(
        ({ unitId, sheetId }) => [unitId, { [sheetId]: "1" }] as const,
      );
      return {
        dirtyRanges: mark.ranges,
        forceCalculation: mark.everything,
        clearDependencyTreeCache: Object.fromEntries(rebuild),
      };
    },
  });
}

function mark(book: UniverBook, params: DirtyMark): void {
  book.commands.syncExecuteCommand(MARK_DIRTY, params, { onlyLocal: true });
}

/** Formulas in these areas and all that depend on them are calculated soon. */
export function markDirty(book: UniverBook, areas: readonly Area[]): void {
  mark(book, {
    everything: false,
    ranges: areas.map((area) => ({
      unitId: book.unitId,
      sheetId: area.sheetId,
      range: rangeOf(area),
    })),
  });
}

/** Runs of cells below each other become one area: Univer compares every dirty area with every other. */
export function columnRuns(
  cells: readonly { readonly row: number; readonly column: number }[],
): { readonly row: number; readonly column: number; readonly rowCount: number }[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rowCount: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.row + last.rowCount) {
      last.rowCount = Math.max(last.rowCount, row - last.row + 1);
    } else {
      runs.push({ row, column, rowCount: 1 });
    }
  }
  return runs;
}

/** Like markDirty, for many single cells. */
export function markCellsDirty(
  book: UniverBook,
  sheetId: string,
  stale: {
    readonly cells: readonly { readonly row: number; readonly column: number }[];
    readonly rebuild?: boolean;
  },
): void {
  const areas = columnRuns(stale.cells).map((run) => ({ ...run, sheetId, columnCount: 1 }));
  const { unitId } = book;
  mark(book, {
    everything: false,
    ranges: areas.map((area) => ({ unitId, sheetId, range: rangeOf(area) })),
    ...(stale.rebuild ? { rebuild: [{ unitId, sheetId }] } : {}),
  });
}

/** A formula whose spill was blocked tries again when a cell in its way changes: Univer does not see that it depends on it. */
export function retryBlockedSpills(book: UniverBook, event: GridEvent): void {
  if (event.type !== "cells-changed" || event.by === "calculation") return;
  const { area } = event;
  const blocked = blockedSpills(book, area.sheetId).filter((spill) => overlap(spill, area));
  if (blocked.length > 0) markCellsDirty(book, area.sheetId, { cells: blocked });
}

export function markEverythingDirty(book: UniverBook): void {
  mark(book, { ranges: [], everything: true });
}

export interface CalculationWatch {
  /** Resolves when nothing is stale and no calculation runs. */
  readonly settled: () => Promise<void>;
  /** True while a full recalculation is under way. */
  readonly isFull: () => boolean;
  readonly dispose: () => void;
}

/** Writes that Univer does not calculate after, because they only change the look or somebody marks the cells himself. */
const LOOK_TRIGGERS: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

// Univer starts 100 ms after the last change. If it has not by then, the change needed no calculation.
const START_LIMIT_MS = 400;

export function watchCalculation(book: UniverBook): CalculationWatch {
  const dirty = book.injector.get(IActiveDirtyManagerService);
  let isStale = false;
  let isRunning = false;
  let isFull = false;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];
  const release = () => {
    if (isStale || isRunning) return;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };
  const markStale = () => {
    isStale = true;
    clearTimeout(limit);
    limit = setTimeout(() => {
      isStale = false;
      release();
    }, START_LIMIT_MS);
  };
  const listener = book.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      clearTimeout(limit);
      isStale = false;
      isRunning = true;
      const params = command.params as ISetFormulaCalculationStartMutation;
      isFull = params.forceCalculation;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      const state = params.functionsExecutedState;
      // A stopped calculation starts again with what made it stop.
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      isRunning = false;
      isFull = false;
      // Results are applied by commands that are still queued now.
      setTimeout(release, 0);
    } else if (dirty.get(command.id)) {
      if (command.id === SetRangeValuesMutation.id) {
        const { trigger } = command.params as ISetRangeValuesMutationParams;
        if (options?.onlyLocal === true || LOOK_TRIGGERS.includes(trigger)) return;
      }
      markStale();
    }
  });
  return {
    settled: () =>
      isStale || isRunning
        ? new Promise((resolve) => {
            waiting.push(resolve);
          })
        : Promise.resolve(),
    isFull: () => isFull,
    dispose: () => {
      listener.dispose();
      clearTimeout(limit);
      isStale = false;
      isRunning = false;
      release();
    },
  };
}
