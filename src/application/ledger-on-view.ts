// Coming to a ledger: look for candidates, read the best or the chosen one, understand it, age it. The cells
// that were read are kept, so that a changed decision does not ask Excel again.
import { readLedger } from "../domain/ledger/read-ledger";
import type { LedgerReading, ReadingChoices } from "../domain/ledger/reading";
import { placeOfAddress } from "../domain/ledger/sheet-address";
import type { RangePlace, SheetCells } from "../domain/ledger/sheet-cells";
import { usedTotals } from "./entered-totals";
import { findLedgers } from "./find-ledger";
import { choicesOf, type LedgerDecisions } from "./ledger-decisions";
import type { Readings } from "./one-reading-at-a-time";
import { placeToRead } from "./place-to-read";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { Ager } from "./session-aging";
import type { DecisionKeeper } from "./session-decisions";
import type { SessionState } from "./session-state";
import { nextTask } from "./session-store";
import type { SheetAids } from "./sheet-aids";

export interface LedgerOnView {
  /** Looks for the ledger and reads it, keeping to the place and the decisions of before. */
  readonly refresh: () => Promise<void>;
  /** Understands the cells read before once more, under the decisions of now. */
  readonly understandAgain: () => Promise<void>;
  /** Reads here from now on: exactly this place when the user pointed at it, else what begins there. */
  readonly readAt: (place: RangePlace, isPointedAt: boolean) => Promise<void>;
  /** What the ledger on screen was read from. */
  readonly cells: () => SheetCells | undefined;
  readonly forget: () => void;
}

export function createLedgerOnView(context: {
  readonly workbook: ReceivablesWorkbook;
  readonly aids: SheetAids | undefined;
  readonly keeper: DecisionKeeper;
  readonly ager: Ager;
  readonly readings: Readings;
}): LedgerOnView {
  const { workbook, aids, keeper, ager, readings } = context;
  let place: RangePlace | undefined;
  let isPointed = false;
  let cells: SheetCells | undefined;

  const understand = async (read: SheetCells): Promise<Partial<SessionState>> => {
    const decisions = keeper.decisions();
    const { sheet } = read.place;
    const enteredTotals = await usedTotals(workbook, decisions.enteredTotals, sheet);
    const usable = enteredTotals.filter(({ isUnreadable }) => !isUnreadable);
    const reading = ledgerIn(read, decisions, choicesOf(decisions, usable));
    if (reading.status === "asks") return { reading: { status: "asking", reading } };
    if (reading.status === "refused") return { reading: { status: "refused", reading } };
    await nextTask();
    const { ledger } = reading;
    return { enteredTotals, reading: { status: "ready", ledger }, ...ager.aged(ledger) };
  };
  const refresh = (): Promise<void> =>
    readings.run(async (progress) => {
      const [candidates] = await Promise.all([findLedgers(workbook, progress("")), keeper.load()]);
      const known = placeToRead(candidates, place, keeper.decisions().place);
      const wanted = isPointed ? place : known;
      if (wanted === undefined)
        return { candidates, reading: { status: candidates.length === 0 ? "empty" : "choosing" } };
      const read = await workbook.readCells(wanted, progress(wanted.sheet));
      const change = await understand(read);
      const isMarked = (await aids?.isMarked(wanted.sheet)) === true;
      cells = read;
      // From now on this is the ledger, whichever sheet the user looks at when reading it again.
      if (change.reading?.status === "ready") place = wanted;
      return { candidates, ...change, marks: isMarked ? {} : undefined };
    }, true);
  return {
    refresh,
    understandAgain: () => {
      const read = cells;
      return read === undefined ? refresh() : readings.run(() => understand(read), false);
    },
    readAt: (wanted, isPointedAt) => {
      place = wanted;
      isPointed = isPointedAt;
      return refresh();
    },
    cells: () => cells,
    forget: () => {
      place = undefined;
      cells = undefined;
      isPointed = false;
    },
  };
}

/** Reads the ledger; of several on one sheet the one that begins where the user chose. */
function ledgerIn(
  cells: SheetCells,
  { ledgerAt }: LedgerDecisions,
  choices: ReadingChoices,
): LedgerReading {
  const reading = readLedger(cells, choices);
  if (reading.status !== "asks" || ledgerAt === undefined) return reading;
  const which = reading.questions.find(({ code }) => code === "which-ledger");
  const chosen = which?.options.find((option) => {
    const place = placeOfAddress(cells.place.sheet, option);
    return place?.rowIndex === ledgerAt.rowIndex && place.columnIndex === ledgerAt.columnIndex;
  });
  if (chosen === undefined) return reading;
  return readLedger(cells, {
    ...choices,
    answers: { ...choices.answers, "which-ledger": chosen },
  });
}
