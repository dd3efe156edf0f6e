// What the user does about reading: read, stop, choose another place, answer a question, start over.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { LedgerCandidate } from "../domain/ledger/reading";
import { addressOf, placeOfAddress } from "../domain/ledger/sheet-address";
import type { RangePlace } from "../domain/ledger/sheet-cells";
import { ledgersAmong, selectedPlace } from "./find-ledger";
import type { LedgerOnView } from "./ledger-on-view";
import type { Readings } from "./one-reading-at-a-time";
import { WorkbookFailure, type ReceivablesWorkbook } from "./receivables-workbook";
import type { Ager } from "./session-aging";
import type { DecisionKeeper } from "./session-decisions";
import { firstSessionState } from "./session-state";
import { tellFailure, type SessionStore } from "./session-store";
import { watchFor } from "./watch-for-changes";

export interface ReadingActions {
  /** Watches the workbook from now on and reads the ledger for the first time. */
  readonly start: () => Promise<void>;
  /** Looks for the ledger and reads it, keeping to the place and the decisions of before. */
  readonly refresh: () => Promise<void>;
  /** Ends a reading under way; what was read before stays. */
  readonly cancel: () => void;
  /** Reads the ledger at this place. */
  readonly choose: (candidate: LedgerCandidate) => Promise<void>;
  /** Reads what the user has selected, whatever it looks like. */
  readonly chooseSelection: () => Promise<void>;
  /** Answers of the user by question key (`code` or `code:column header`), then reads on. */
  readonly answer: (answers: Readonly<Record<string, string>>) => Promise<void>;
  /** Forgets everything that was read, after an error of our own. */
  readonly restart: () => void;
}

export interface ReadingContext {
  readonly workbook: ReceivablesWorkbook;
  readonly store: SessionStore;
  readonly keeper: DecisionKeeper;
  readonly ager: Ager;
  readonly readings: Readings;
  readonly onView: LedgerOnView;
  readonly today: () => CalendarDate;
}

export function createReadingActions(context: ReadingContext): ReadingActions {
  const { workbook, store, keeper, ager, readings, onView, today } = context;
  return {
    refresh: onView.refresh,
    cancel: readings.cancel,
    start: async () => {
      const [watchFailure] = await Promise.all([watchFor(workbook, store), onView.refresh()]);
      // Without watching the figures are right, but nobody will say when they no longer are.
      if (watchFailure) store.change({ readingFailure: watchFailure });
    },
    choose: ({ place }) => {
      const { sheet, rowIndex, columnIndex } = place;
      const among = ledgersAmong(store.getState().candidates).map((other) => other.place.sheet);
      keeper.decide({ place: { sheet, rowIndex, columnIndex, among } });
      return onView.readAt(place, false);
    },
    chooseSelection: () =>
      tellFailure(store, "readingFailure", async () => {
        await onView.readAt(await placeSelected(workbook), true);
      }),
    answer: (answers) => {
      const { "which-ledger": address, ...others } = answers;
      const { reading } = store.getState();
      const sheet = reading.status === "asking" ? reading.reading.source.sheet : "";
      const at = address === undefined ? undefined : placeOfAddress(sheet, address);
      keeper.decide({
        answers: { ...keeper.decisions().answers, ...others },
        ...(at && { ledgerAt: { rowIndex: at.rowIndex, columnIndex: at.columnIndex } }),
      });
      return onView.understandAgain();
    },
    restart: () => {
      onView.forget();
      ager.forget();
      keeper.unload();
      store.change(firstSessionState(today()));
    },
  };
}

async function placeSelected(workbook: ReceivablesWorkbook): Promise<RangePlace> {
  const outline = await workbook.outline();
  if (outline.selection === undefined) throw new WorkbookFailure("nothing-selected");
  const place = selectedPlace(outline);
  if (place === undefined)
    throw new WorkbookFailure("selection-too-small", addressOf(outline.selection));
  return place;
}
