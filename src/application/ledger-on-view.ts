// Coming to a ledger: look for candidates, read the best or the chosen one, understand it, age it. The cells
// that were read stay on the desk, so that a changed decision does not ask Excel again.
import type { RangePlace, SheetCells } from "../domain/ledger/sheet-cells";
import { usedTotals } from "./entered-totals";
import { findLedgers } from "./find-ledger";
import { choicesOf, type LedgerDecisions } from "./ledger-decisions";
import type { CellsHead, LedgerDesk } from "./ledger-desk";
import type { ProgressIn, Readings } from "./one-reading-at-a-time";
import { placeToRead } from "./place-to-read";
import { WorkbookFailure, type ReceivablesWorkbook } from "./receivables-workbook";
import type { Ager } from "./session-aging";
import type { DecisionKeeper } from "./session-decisions";
import type { SessionState } from "./session-state";
import { nextTask } from "./next-task";
import type { SheetAids } from "./sheet-aids";

export interface LedgerOnView {
  /** Looks for the ledger and reads it, keeping to the place and the decisions of before. */
  readonly refresh: () => Promise<void>;
  /** Understands the cells read before once more, under the decisions of now. */
  readonly understandAgain: () => Promise<void>;
  /** Reads here from now on: exactly this place when the user pointed at it, else what begins there. */
  readonly readAt: (place: RangePlace, isPointedAt: boolean) => Promise<void>;
  readonly uses1904Dates: () => boolean;
  /** The cells that were read, undefined before. */
  readonly placeRead: () => RangePlace | undefined;
  readonly forget: () => void;
}

interface Context {
  readonly workbook: ReceivablesWorkbook;
  readonly desk: LedgerDesk;
  readonly aids: SheetAids | undefined;
  readonly keeper: DecisionKeeper;
  readonly ager: Ager;
  readonly readings: Readings;
}

/** What lies on the desk. */
interface OnDesk {
  readonly head: CellsHead;
  /** The roles under which columns of no use were left out: other roles may need them. Undefined when none was. */
  readonly leftOutUnder: LedgerDecisions["roles"] | undefined;
}

export function createLedgerOnView(context: Context): LedgerOnView {
  const { workbook, desk, aids, keeper, ager, readings } = context;
  let place: RangePlace | undefined;
  let isPointed = false;
  let onDesk: OnDesk | undefined;

  const refresh = (): Promise<void> =>
    readings.run(async (progress) => {
      const [candidates] = await Promise.all([
        findLedgers(workbook, progress(""), desk.rank),
        keeper.load(),
        ager.load(),
      ]);
      const known = placeToRead(candidates, place, keeper.decisions().place);
      const wanted = isPointed ? place : known;
      if (wanted === undefined)
        return { candidates, reading: { status: candidates.length === 0 ? "empty" : "choosing" } };
      onDesk = undefined;
      const read = await putOnDesk(context, wanted, progress);
      onDesk = read;
      const change = await understand(context, read.head, isWantedBy(progress));
      const isMarked = (await aids?.isMarked(wanted.sheet)) === true;
      // From now on this is the ledger, whichever sheet the user looks at when reading it again.
      if (change.reading?.status === "ready") place = wanted;
      return { candidates, ...change, marks: isMarked ? {} : undefined };
    }, true);
  return {
    refresh,
    understandAgain: () => {
      const read = onDesk;
      const { roles } = keeper.decisions();
      if (read === undefined || (read.leftOutUnder ?? roles) !== roles) return refresh();
      return readings.run(
        (progress) => understand(context, read.head, isWantedBy(progress)),
        false,
      );
    },
    readAt: (wanted, isPointedAt) => {
      place = wanted;
      isPointed = isPointedAt;
      return refresh();
    },
    placeRead: () => onDesk?.head.place,
    uses1904Dates: () => onDesk?.head.uses1904Dates === true,
    forget: () => {
      place = undefined;
      onDesk = undefined;
      isPointed = false;
    },
  };
}

function isWantedBy(progress: ProgressIn): () => boolean {
  const { signal } = progress("");
  return () => !signal.aborted;
}

/** Reads the cells of a place onto the desk, block by block as they come. */
async function putOnDesk(
  { workbook, desk, keeper }: Context,
  place: RangePlace,
  progress: ProgressIn,
): Promise<OnDesk> {
  const { roles } = keeper.decisions();
  let leftOutUnder: OnDesk["leftOutUnder"];
  const mine = progress(place.sheet);
  desk.clear();
  const { values, ...head } = await workbook.readCells(place, mine, {
    columnsOf: async (top: SheetCells) => {
      const columns = await desk.needed(top, choicesOf(keeper.decisions()));
      if (columns !== undefined) leftOutUnder = roles;
      return columns;
    },
    take: (rows) => {
      // Another reading may have cleared the desk for its own rows.
      if (mine.signal.aborted) throw new WorkbookFailure("cancelled");
      desk.add(rows);
    },
  });
  desk.add(values);
  return { head, leftOutUnder };
}

async function understand(
  { workbook, desk, keeper, ager }: Context,
  head: CellsHead,
  isWanted: () => boolean,
): Promise<Partial<SessionState>> {
  const decisions = keeper.decisions();
  const { sheet } = head.place;
  const enteredTotals = await usedTotals(workbook, decisions.enteredTotals, sheet);
  const usable = enteredTotals.filter(({ isUnreadable }) => !isUnreadable);
  const choices = choicesOf(decisions, usable);
  const { ledgerAt, joins } = decisions;
  const { reading, ...offered } = await desk.read({ head, choices, ledgerAt, joins });
  if (reading.status === "asks") return { reading: { status: "asking", reading } };
  if (reading.status === "refused") return { reading: { status: "refused", reading } };
  await nextTask();
  const { ledger } = reading;
  const aged = await ager.aged(ledger, isWanted);
  return { enteredTotals, ...offered, reading: { status: "ready", ledger }, ...aged };
}
