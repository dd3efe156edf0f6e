// Helping the user correct the sheet: colours over doubtful cells, and a corrected copy with a list of changes.
// The ledger's own sheet keeps every value and every fill.
import { changedCells, correctionsPlan, type CorrectionWords } from "./corrections-plan";
import { doubtfulCells } from "./doubtful-cells";
import type { LedgerDesk } from "./ledger-desk";
import type { Progress, ReceivablesWorkbook } from "./receivables-workbook";
import type { SessionState } from "./session-state";
import { nextTask } from "./next-task";
import { brokenBy, failureOf, type SessionStore } from "./session-store";
import type { SheetAids } from "./sheet-aids";

export interface AidActions {
  /** Colours the doubtful cells of the ledger on its sheet. */
  readonly markDoubts: () => Promise<void>;
  readonly unmarkDoubts: () => Promise<void>;
  /** Copies the ledger's sheet, corrects what is certain on the copy, and lists the changes on a sheet of ours. */
  readonly correctCopy: (words: CorrectionWords) => Promise<void>;
  /** Stops colouring or copying; what has been done of it is taken back. */
  readonly stop: () => void;
  /** Deletes the copy just made. */
  readonly deleteCorrectedCopy: () => Promise<void>;
}

export function createAidActions(context: {
  readonly workbook: ReceivablesWorkbook;
  readonly desk: LedgerDesk;
  readonly aids: SheetAids;
  readonly store: SessionStore;
  readonly uses1904Dates: () => boolean;
}): AidActions {
  const { workbook, desk, aids, store, uses1904Dates } = context;
  let underWay: AbortController | undefined;
  const step = async (work: AidStep): Promise<void> => {
    const mine = new AbortController();
    underWay = mine;
    await aid(store, work, mine.signal);
  };
  const sheetOnView = (): string => {
    const { reading } = store.getState();
    return reading.status === "ready" ? reading.ledger.source.sheet : "";
  };
  return {
    markDoubts: () =>
      step(async (progress) => {
        const { reading } = store.getState();
        if (reading.status !== "ready") return {};
        const { marks, cellCount, unlistedCount } = doubtfulCells(reading.ledger);
        await aids.mark(reading.ledger.source.sheet, marks, progress);
        return { marks: { cellCount, unlistedCount } };
      }),
    unmarkDoubts: () =>
      step(async () => {
        await aids.unmark(sheetOnView());
        return { marks: undefined };
      }),
    correctCopy: (words) =>
      step(async (progress) => {
        const made = await desk.fixes();
        const sheet = sheetOnView();
        if (made.length === 0) return {};
        await nextTask();
        const changes = changedCells(made, uses1904Dates());
        const name = words.copyName(sheet);
        const copy = await aids.copyChanged({ sheet, name, changes }, progress);
        const plan = correctionsPlan(made, { sheet, copy: copy.sheet }, words);
        // From here on stopping would leave a copy without its list.
        const list = await workbook.writeSheet(plan, toTheEnd(store));
        await workbook.selectCell(copy.sheet, 0, 0);
        return { correctedCopy: { ...copy, list: list.sheet, changeCount: made.length } };
      }),
    stop: () => {
      underWay?.abort();
    },
    deleteCorrectedCopy: () =>
      step(async () => {
        const { correctedCopy } = store.getState();
        if (correctedCopy !== undefined) await aids.deleteCopy(correctedCopy.sheet);
        return { correctedCopy: undefined };
      }),
  };
}

type AidStep = (progress: Progress) => Promise<Partial<SessionState>>;

/** One step of helping: under way, then done, stopped or refused. */
async function aid(store: SessionStore, work: AidStep, signal: AbortSignal): Promise<void> {
  const report = (done: number, total: number): void => {
    store.change({ aiding: { done, total, canStop: true } });
  };
  report(0, 0);
  store.change({ aidFailure: undefined });
  try {
    store.change({ ...(await work({ report, signal })), aiding: undefined });
  } catch (error) {
    const failure = failureOf(error);
    store.change(failure ? { aidFailure: failure, aiding: undefined } : brokenBy(error));
  }
}

/** Progress of a part that is not stopped any more. */
function toTheEnd(store: SessionStore): Progress {
  return {
    signal: new AbortController().signal,
    report: (done, total) => {
      store.change({ aiding: { done, total, canStop: false } });
    },
  };
}
