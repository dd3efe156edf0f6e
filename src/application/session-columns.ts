// Writing the advice beside the ledger: columns of ours on its sheet, brought up to date in place, taken off with one
// click, or the same on a sheet of its own.
import { addressOf } from "../domain/ledger/sheet-address";
import type { AgingReport } from "./aging-report";
import { inSlices, type Steps } from "./in-slices";
import { nextTask } from "./next-task";
import { WorkbookFailure, type Progress, type ReceivablesWorkbook } from "./receivables-workbook";
import { brokenBy, failureOf, type SessionStore } from "./session-store";
import type { ColumnsState } from "./tactic-columns/columns-state";
import type {
  ColumnsThere,
  LedgerColumns,
  LedgerColumnsPlan,
} from "./tactic-columns/ledger-columns";
import {
  tacticColumnsPlan,
  tacticsSheetPlan,
  type ChosenColumns,
  type TacticColumnWords,
} from "./tactic-columns/tactic-columns-plan";

export interface ColumnActions {
  /** Looks whether the ledger's sheet has columns of ours. */
  readonly look: () => Promise<void>;
  /** Reads the ledger anew, so that every row meets its own document, and writes the columns beside it. */
  readonly write: (chosen: ChosenColumns, words: TacticColumnWords) => Promise<void>;
  /** Writes the same on a sheet of ours; the ledger's own is left alone. */
  readonly writeSheet: (chosen: ChosenColumns, words: TacticColumnWords) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Puts back what stood there before the last writing of this session. */
  readonly undo: () => Promise<void>;
  /** Stops a writing under way: the columns are taken off again. */
  readonly cancel: () => void;
}

interface Context {
  readonly workbook: ReceivablesWorkbook;
  readonly columns: LedgerColumns;
  readonly store: SessionStore;
  readonly refresh: () => Promise<void>;
}

export function createColumnActions(context: Context): ColumnActions {
  const { workbook, columns, store, refresh } = context;
  const run = createRun(context);
  const put = async (plan: LedgerColumnsPlan, canUndo = false) => {
    const rowCount = plan.columns[0]?.values.length ?? 0;
    const progress = run.writing(rowCount, { news: { kind: "stopped" }, canUndo });
    return thereOf(await columns.write(plan, progress));
  };
  let written: LedgerColumnsPlan | undefined;
  let before: LedgerColumnsPlan | "none" | undefined;
  return {
    ...{ look: run.look, cancel: run.cancel },
    write: (chosen, words) =>
      run.step(async () => {
        await refresh();
        const { aging, columns: known, readingFailure } = store.getState();
        if (aging === undefined || readingFailure !== undefined)
          return readingFailure === undefined ? {} : { failure: readingFailure };
        const plan = await run.plan(aging, tacticColumnsPlan(aging, chosen, words));
        // Kept whatever becomes of the writing: stopped half-way, what stood there can be put back.
        before = known.there === undefined ? "none" : written;
        written = undefined;
        const there = await put(plan, before !== undefined && before !== "none");
        written = plan;
        const news = {
          kind: "written",
          address: there.address,
          rowCount: rowsFilled(plan),
        } as const;
        return { there, canUndo: before !== undefined, news };
      }),
    writeSheet: (chosen, words) =>
      run.step(async () => {
        const { aging } = store.getState();
        if (aging === undefined) return {};
        const plan = await run.plan(aging, tacticsSheetPlan(aging, chosen, words));
        const rowCount = plan.tables[0]?.rows.length ?? 0;
        const writing = run.writing(rowCount, { news: { kind: "stopped-on-sheet" } });
        const { sheet } = await workbook.writeSheet(plan, writing);
        return { news: { kind: "on-sheet", sheet, rowCount } };
      }),
    remove: () =>
      run.step(async () => {
        const sheet = sheetOf(store);
        if (sheet !== undefined) await columns.remove(sheet);
        before = written;
        written = undefined;
        return { there: undefined, canUndo: before !== undefined, news: { kind: "removed" } };
      }),
    undo: () =>
      run.step(async () => {
        const sheet = sheetOf(store);
        if (before === undefined || sheet === undefined) return {};
        if (before === "none") await columns.remove(sheet);
        const there = before === "none" ? undefined : await put(before);
        written = before === "none" ? undefined : before;
        before = undefined;
        return { there, canUndo: false, news: { kind: "undone" } };
      }),
  };
}
/** Works a plan out in slices, as tens of thousands of documents take seconds. */
async function workedOut<Plan>(steps: Steps<Plan>, isStopped: () => boolean): Promise<Plan> {
  await nextTask();
  const plan = await inSlices(steps, () => !isStopped());
  if (plan === undefined) throw new WorkbookFailure("cancelled");
  return plan;
}

const STOPPED_EARLY: Partial<ColumnsState> = { news: { kind: "stopped-early" } };

/** One step at a time, its progress in the state; a workbook that says no becomes a sentence in the pane. */
function createRun({ columns, store }: Context) {
  let underWay: AbortController | undefined;
  /** What a stop would leave behind by now. */
  let stopped = STOPPED_EARLY;
  const change = (part: Partial<ColumnsState>): void => {
    store.change({ columns: { ...store.getState().columns, ...part } });
  };
  const isStopped = (): boolean => underWay?.signal.aborted === true;
  const fail = (error: unknown): void => {
    const failure = failureOf(error);
    if (failure === undefined) store.change(brokenBy(error));
    else if (failure.reason === "cancelled") change(stopped);
    else change({ failure });
  };
  const look = async (): Promise<void> => {
    const sheet = sheetOf(store);
    if (sheet === undefined || underWay !== undefined) return;
    try {
      const found = await columns.find(sheet);
      change({ there: found && thereOf(found) });
    } catch (error) {
      fail(error);
    }
  };
  const writing = (rowCount: number, leaves: Partial<ColumnsState>): Progress => {
    if (isStopped()) throw new WorkbookFailure("cancelled");
    stopped = leaves;
    change({ progress: { phase: "writing", done: 0, total: rowCount } });
    return {
      signal: (underWay ?? new AbortController()).signal,
      report: (done, total) => {
        change({ progress: { phase: "writing", done, total } });
      },
    };
  };
  const plan = <Plan>({ ledger }: AgingReport, steps: Steps<Plan>): Promise<Plan> => {
    change({ progress: { phase: "planning", documentCount: ledger.items.count } });
    return workedOut(steps, isStopped);
  };
  return {
    ...{ writing, look, plan },
    cancel: () => underWay?.abort(),
    step: async (work: () => Promise<Partial<ColumnsState>>) => {
      if (underWay !== undefined) return;
      underWay = new AbortController();
      stopped = STOPPED_EARLY;
      change({ progress: { phase: "reading" }, failure: undefined, news: undefined });
      try {
        change(await work());
      } catch (error) {
        fail(error);
      } finally {
        const { aborted } = underWay.signal;
        underWay = undefined;
        change({ progress: undefined });
        if (aborted) await look();
      }
    },
  };
}

function sheetOf(store: SessionStore): string | undefined {
  const { reading } = store.getState();
  return reading.status === "ready" ? reading.ledger.source.sheet : undefined;
}

function rowsFilled({ columns }: LedgerColumnsPlan): number {
  const [first] = columns;
  return (first?.values ?? []).filter((_, row) => columns.some(({ values }) => values[row] !== ""))
    .length;
}

function thereOf({ ids, place }: ColumnsThere) {
  return { ids, address: addressOf(place) };
}
