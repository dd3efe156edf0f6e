// How the session comes to its ledger: look for candidates, read the best or the chosen one, ask what
// must be asked, then age it. A newer reading replaces one under way; a cancelled one leaves what was there.
import { defaultAgingSettings } from "../domain/aging/aging-settings";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import type { LedgerCandidate, ReadingChoices } from "../domain/ledger/reading";
import type { RangePlace } from "../domain/ledger/sheet-cells";
import { agingReport } from "./aging-report";
import { clearCandidate, findLedgers, readLedgerAt } from "./find-ledger";
import type { Progress, ReceivablesWorkbook, WorkbookChange } from "./receivables-workbook";
import { firstSessionState, type SessionFailure, type SessionState } from "./session-state";
import { brokenBy, failureOf, nextTask, type SessionStore } from "./session-store";

export interface ReadingActions {
  /** Watches the workbook from now on and reads the ledger for the first time. */
  readonly start: () => Promise<void>;
  /** Looks for the ledger and reads it, keeping to the place and answers the user chose before. */
  readonly refresh: () => Promise<void>;
  /** Ends a reading under way; what was read before stays. */
  readonly cancel: () => void;
  /** Reads the ledger at this place. */
  readonly choose: (candidate: LedgerCandidate) => Promise<void>;
  /** Answers of the user by question key (`code` or `code:column header`), then reads on. */
  readonly answer: (answers: Readonly<Record<string, string>>) => Promise<void>;
  readonly chooseAsOfDate: (date: CalendarDate) => Promise<void>;
  readonly chooseCurrency: (currency: number) => void;
  /** Forgets everything that was read, after an error of our own. */
  readonly restart: () => void;
}

export interface ReadingContext {
  readonly workbook: ReceivablesWorkbook;
  readonly store: SessionStore;
  /** Asked at every reading, because a pane stays open overnight. */
  readonly today: () => CalendarDate;
}

/** What the user has decided; it outlives every reading. */
interface Decisions {
  asOfDate?: CalendarDate;
  currencyCode?: string;
  place?: RangePlace;
  choices?: ReadingChoices;
}

export function createReadingActions({ workbook, store, today }: ReadingContext): ReadingActions {
  let decisions: Decisions = {};
  const { read, cancel } = oneReadingAtATime(store, async (progress) => {
    const candidates = await findLedgers(workbook, progress(""));
    const place = placeToRead(candidates, decisions.place);
    if (place === undefined)
      return { candidates, reading: { status: candidates.length === 0 ? "empty" : "choosing" } };
    const { choices } = decisions;
    const request = { place, choices, progress: progress(place.sheet) };
    const reading = await readLedgerAt(workbook, request);
    if (reading.status === "asks") return { candidates, reading: { status: "asking", reading } };
    if (reading.status === "refused")
      return { candidates, reading: { status: "refused", reading } };
    // From now on this is the ledger, whichever sheet the user looks at when reading it again.
    decisions.place = place;
    await nextTask();
    const { ledger } = reading;
    const asOfDate = decisions.asOfDate ?? today();
    return {
      ...{ candidates, asOfDate, today: today(), reading: { status: "ready", ledger } },
      aging: agingReport(ledger, defaultAgingSettings(asOfDate)),
      currency: currencyOnScreen(ledger, decisions.currencyCode),
    };
  });
  return {
    start: async () => {
      const [watchFailure] = await Promise.all([watchFor(workbook, store), read()]);
      // Without watching the figures are right, but nobody will say when they no longer are.
      if (watchFailure) store.change({ readingFailure: watchFailure });
    },
    refresh: read,
    cancel,
    choose: ({ place }) => {
      // Answers given so far were about another sheet's columns.
      if (place.sheet !== decisions.place?.sheet) delete decisions.choices;
      decisions.place = place;
      return read();
    },
    answer: (answers) => {
      const before = decisions.choices;
      decisions.choices = { ...before, answers: { ...before?.answers, ...answers } };
      return read();
    },
    chooseAsOfDate: (date) => {
      decisions.asOfDate = date;
      return ageAgain(store, date);
    },
    chooseCurrency: (currency) => {
      const chosen = store.getState().aging?.ledger.currencies[currency];
      if (chosen === undefined) return;
      decisions.currencyCode = chosen.code;
      store.change({ currency, selection: undefined });
    },
    restart: () => {
      decisions = {};
      store.change(firstSessionState(today()));
    },
  };
}

type ProgressIn = (sheet: string) => Progress;

/** Runs readings one at a time: a new one ends the one under way, whose outcome no longer counts. */
function oneReadingAtATime(
  store: SessionStore,
  readOnce: (progress: ProgressIn) => Promise<Partial<SessionState>>,
): Pick<ReadingActions, "cancel"> & { readonly read: () => Promise<void> } {
  let underWay: AbortController | undefined;
  const cancel = (): void => {
    underWay?.abort();
    // The workbook may take its time to notice; the user does not have to.
    underWay = undefined;
    store.change({ progress: undefined });
  };
  const read = async (): Promise<void> => {
    underWay?.abort();
    const mine = new AbortController();
    underWay = mine;
    const end = (change: Partial<SessionState>): void => {
      if (underWay !== mine) return;
      underWay = undefined;
      store.change({ ...change, progress: undefined });
    };
    const progress: ProgressIn = (sheet) => ({
      report: (done, total) => {
        if (underWay === mine) store.change({ progress: { sheet, done, total } });
      },
      signal: mine.signal,
    });
    const wasStale = store.getState().isStale;
    // A change that comes in while reading makes the result stale from the start.
    store.change({
      ...{ progress: { sheet: "", done: 0, total: 0 }, isStale: false },
      readingFailure: undefined,
    });
    try {
      end({ aging: undefined, ...NOTHING_DONE_YET, ...(await readOnce(progress)) });
    } catch (error) {
      const failure = failureOf(error);
      end(failure ? { readingFailure: failure, isStale: wasStale } : brokenBy(error));
    }
  };
  return { read, cancel };
}

/** What was written or selected belongs to the figures that have just been replaced. */
const NOTHING_DONE_YET = {
  writing: { status: "none" },
  selection: undefined,
  selectionFailure: undefined,
} as const satisfies Partial<SessionState>;

async function ageAgain(store: SessionStore, asOfDate: CalendarDate): Promise<void> {
  store.change({ asOfDate });
  await nextTask();
  const { reading, asOfDate: latest } = store.getState();
  // Another date was chosen, or another ledger read, while this one waited for its turn.
  if (reading.status !== "ready" || latest !== asOfDate) return;
  try {
    const aging = agingReport(reading.ledger, defaultAgingSettings(asOfDate));
    store.change({ aging, ...NOTHING_DONE_YET });
  } catch (error) {
    store.change(brokenBy(error));
  }
}

async function watchFor(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
): Promise<SessionFailure | undefined> {
  try {
    await workbook.watch((change) => {
      if (concerns(change, store.getState())) store.change({ isStale: true });
    });
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) store.change(brokenBy(error));
    return failure;
  }
}

/** Once a ledger is read, only its own sheet matters; before that, any change may bring one. */
function concerns(change: WorkbookChange, { reading }: SessionState): boolean {
  if (change.kind === "selection" || reading.status === "idle") return false;
  return reading.status !== "ready" || change.sheet === reading.ledger.source.sheet;
}

/**
 * Where to read: what the user has selected on the sheet, else the place read before, else the clear
 * candidate. Undefined when only the user knows.
 */
function placeToRead(
  candidates: readonly LedgerCandidate[],
  before: RangePlace | undefined,
): RangePlace | undefined {
  const clear = clearCandidate(candidates);
  if (clear?.isAgeable === true && clear.reasons.includes("is-selected")) return clear.place;
  // The ledger may have grown since: it is known again by its first cell.
  const again = candidates.find(
    ({ place }) =>
      place.sheet === before?.sheet &&
      place.rowIndex === before.rowIndex &&
      place.columnIndex === before.columnIndex,
  );
  return (again ?? clear)?.place;
}

/** The currency chosen before, else the one with the most items. */
function currencyOnScreen(ledger: Ledger, code: string | undefined): number {
  const chosen = ledger.currencies.findIndex((currency) => currency.code === code);
  if (chosen >= 0) return chosen;
  const counts = ledger.currencies.map(() => 0);
  ledger.items.currency.forEach((currency) => {
    counts[currency] = (counts[currency] ?? 0) + 1;
  });
  return Math.max(counts.indexOf(Math.max(...counts)), 0);
}
