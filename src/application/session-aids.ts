// Helping the user correct the sheet: colours over doubtful cells, and a corrected copy with a list of changes.
// The ledger's own sheet keeps every value and every fill.
import { certainFixes, type CellFix } from "../domain/ledger/certain-fixes";
import type { SheetCells } from "../domain/ledger/sheet-cells";
import { changedCells, correctionsPlan, type CorrectionWords } from "./corrections-plan";
import { doubtfulCells } from "./doubtful-cells";
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
  /** What `correctCopy` would change. */
  readonly certainFixes: () => readonly CellFix[];
}

export function createAidActions(context: {
  readonly workbook: ReceivablesWorkbook;
  readonly aids: SheetAids;
  readonly store: SessionStore;
  /** The cells that the ledger on screen was read from. */
  readonly cells: () => SheetCells | undefined;
}): AidActions {
  const { workbook, aids, store, cells } = context;
  const fixesHere = fixesOnce();
  const fixes = (): readonly CellFix[] => {
    const { reading } = store.getState();
    const read = cells();
    return reading.status === "ready" && read !== undefined ? fixesHere(read, reading.ledger) : [];
  };
  const step = (work: () => Promise<Partial<SessionState>>): Promise<void> => aid(store, work);
  const sheetOnView = (): string => {
    const { reading } = store.getState();
    return reading.status === "ready" ? reading.ledger.source.sheet : "";
  };
  return {
    certainFixes: fixes,
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
        const made = fixes();
        const sheet = sheetOnView();
        if (made.length === 0) return {};
        const changes = changedCells(made, cells()?.uses1904Dates === true);
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

/** Drawing asks again and again; the fixes of one ledger are looked for once. */
function fixesOnce(): typeof certainFixes {
  let known: { readonly ledger: object; readonly fixes: readonly CellFix[] } | undefined;
  return (cells, ledger) => {
    if (known?.ledger !== ledger) known = { ledger, fixes: certainFixes(cells, ledger) };
    return known.fixes;
  };
}
