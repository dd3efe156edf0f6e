// The store under the class: one step at a time, and after each the tables as they stand in the workbook.
import type { KeptEntry, KeptTables } from "../kept/kept-tables";
import { WorkbookFailure } from "../receivables-workbook";
import { failureOf } from "../session-store";
import type { ClassTableKey } from "./class-columns-table";
import { FIRST_CLASS_STATE, type ClassNews, type ClassState } from "./class-state";
import { readClass } from "./read-class";
import { classTable, type ClassLanguages } from "./class-tables";

export interface ClassStore {
  readonly getState: () => ClassState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Partial<ClassState>) => void;
  /**
   * Runs the work and reads the class again. Steps wait for each other: a click during a slow write is not lost.
   * A workbook that says no becomes a sentence in the pane.
   */
  readonly step: (work: () => Promise<ClassNews | undefined>) => Promise<void>;
  readonly append: (key: ClassTableKey, rows: readonly KeptEntry[]) => Promise<void>;
}

export function createClassStore(tables: KeptTables, languages: ClassLanguages): ClassStore {
  let state = FIRST_CLASS_STATE;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const change = (next: Partial<ClassState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const runStep = async (work: () => Promise<ClassNews | undefined>): Promise<void> => {
    change({ isWorking: true, failure: undefined });
    try {
      const news = await work();
      const { setting, records, issues } = await readClass(tables, languages);
      change({ ...records, setting, issues, news, isLoaded: true });
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      change({ failure: failureOf(error), news: undefined, isLoaded: true });
    } finally {
      change({ isWorking: false });
    }
  };
  return {
    change,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    step: (work) => {
      const run = (): Promise<void> => runStep(work);
      // What went wrong in one step is told by it, and does not stop the next.
      const next = last.then(run, run);
      last = next;
      return next;
    },
    append: async (key, rows) => {
      await tables.writeTable(classTable(key, languages), rows, { mode: "append" });
    },
  };
}
