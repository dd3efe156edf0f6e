// The store under the collection session: the records as read, one step at a time, and lines added to the log.
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { LogEntry } from "../../domain/records/collection-records";
import type { CustomerAging } from "../aging-report";
import type { KeptEntry } from "../kept/kept-tables";
import type { ReceivablesSession } from "../receivables-session";
import { WorkbookFailure } from "../receivables-workbook";
import { failureOf } from "../session-store";
import { digitsAmong, profilesOf, readKnown } from "./advice-basis";
import {
  FIRST_COLLECTION_STATE,
  type CollectionNews,
  type CollectionState,
} from "./collection-state";
import { recordTable, type RecordLanguages } from "./record-tables";

export interface CollectionStore {
  readonly session: ReceivablesSession;
  readonly getState: () => CollectionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: Partial<CollectionState>) => void;
  /** One step at a time; a workbook that says no becomes a sentence in the pane. */
  readonly step: (work: () => Promise<CollectionNews | undefined>) => Promise<void>;
  /** Reads all tables and takes them into the advice. */
  readonly read: (languages: RecordLanguages) => Promise<void>;
  /** Adds lines to the log and reads it back; resolves to the lines as they stand there. */
  readonly log: (
    entries: readonly KeptEntry[],
    languages: RecordLanguages,
  ) => Promise<readonly LogEntry[]>;
}

export function createCollectionStore(session: ReceivablesSession): CollectionStore {
  let state = FIRST_COLLECTION_STATE;
  const listeners = new Set<() => void>();
  const change = (next: Partial<CollectionState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const read = async (languages: RecordLanguages): Promise<void> => {
    const { aging, reading } = session.getState();
    const known = await readKnown(session.tables, languages, digitsAmong(aging?.currencies ?? []));
    change({ status: "ready", ...known });
    const ledger = reading.status === "ready" ? reading.ledger : undefined;
    await session.adviseBy(profilesOf(known, ledger));
  };
  return {
    ...{ session, change, read },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    step: async (work) => {
      if (state.isWorking) return;
      change({ isWorking: true, failure: undefined });
      try {
        change({ news: await work() });
      } catch (error) {
        if (!(error instanceof WorkbookFailure)) throw error;
        change({ failure: failureOf(error), news: undefined });
      } finally {
        change({ isWorking: false });
      }
    },
    log: async (entries, languages) => {
      const day = isoOf(session.getState().asOfDate);
      const first = state.records.log.length + 1;
      const ids = entries.map((_, index) => `${day}-${String(first + index)}`);
      await session.tables.writeTable(
        recordTable("collectlog", languages),
        entries.map((entry, index) => ({ ...entry, entry: ids[index] })),
        { mode: "append" },
      );
      await read(languages);
      return state.records.log.filter(({ id }) => ids.includes(id));
    },
  };
}

/** The columns by which every record names its customer. */
export function aboutOf(
  session: ReceivablesSession,
  customer: CustomerAging,
): { readonly date: CalendarDate; readonly customer: string; readonly currency: string } {
  const { asOfDate, aging } = session.getState();
  return {
    date: asOfDate,
    customer: customer.name || customer.id,
    currency: aging?.currencies[customer.currency]?.code ?? "",
  };
}
