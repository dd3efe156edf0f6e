// Helping the user correct the sheet: colours over doubtful cells, and a corrected copy with a list of changes.
// The ledger's own sheet keeps every value and every fill.
import { changedCells, correctionsPlan, type CorrectionWords } from "./corrections-plan";
import { doubtfulCells } from "./doubtful-cells";
import type { LedgerDesk } from "./ledger-desk";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { SessionState } from "./session-state";
import { brokenBy, failureOf, type SessionStore } from "./session-store";
import type { SheetAids } from "./sheet-aids";

export interface AidActions {
  /** Colours the doubtful cells of the ledger on its sheet. */
  readonly markDoubts: () => Promise<void>;
  readonly unmarkDoubts: () => Promise<void>;
  /** Copies the ledger's sheet, corrects what is certain on the copy, and lists the changes on a sheet of ours. */
  readonly correctCopy: (words: CorrectionWords) => Promise<void>;
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
  const step = (work: () => Promise<Partial<SessionState>>): Promise<void> => aid(store, work);
  const sheetOnView = (): string => {
    const { reading } = store.getState();
    return reading.status === "ready" ? reading.ledger.source.sheet : "";
  };
  return {
    markDoubts: () =>
      step(async () => {
        const { reading } = store.getState();
        if (reading.status !== "ready") return {};
        const { marks, cellCount, unlistedCount } = doubtfulCells(reading.ledger);
        await aids.mark(reading.ledger.source.sheet, marks);
        return { marks: { cellCount, unlistedCount } };
      }),
    unmarkDoubts: () =>
      step(async () => {
        await aids.unmark(sheetOnView());
        return { marks: undefined };
      }),
    correctCopy: (words) =>
      step(async () => {
        const made = await desk.fixes();
        const sheet = sheetOnView();
        if (made.length === 0) return {};
        const changes = changedCells(made, uses1904Dates());
        const name = words.copyName(sheet);
        const copy = await aids.copyChanged({ sheet, name, changes });
        const plan = correctionsPlan(made, { sheet, copy: copy.sheet }, words);
        const list = await workbook.writeSheet(plan);
        await workbook.selectCell(copy.sheet, 0, 0);
        return { correctedCopy: { ...copy, list: list.sheet, changeCount: made.length } };
      }),
    deleteCorrectedCopy: () =>
      step(async () => {
        const { correctedCopy } = store.getState();
        if (correctedCopy !== undefined) await aids.deleteCopy(correctedCopy.sheet);
        return { correctedCopy: undefined };
      }),
  };
}

/** One step of helping: under way, then done or refused. */
async function aid(store: SessionStore, work: () => Promise<Partial<SessionState>>): Promise<void> {
  store.change({ isAiding: true, aidFailure: undefined });
  try {
    store.change({ ...(await work()), isAiding: false });
  } catch (error) {
    const failure = failureOf(error);
    store.change(failure ? { aidFailure: failure, isAiding: false } : brokenBy(error));
  }
}
