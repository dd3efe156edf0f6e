// The store under the collection session: the records as read, one step at a time, and lines added to the log.
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { Customer } from "../../domain/ledger/ledger";
import type { LogEntry } from "../../domain/records/collection-records";
import { settlementsIn } from "../../domain/records/kept-promises";
import { indexRecords } from "../../domain/records/records-profile";
import { LEDGER_ALONE, type CustomerAging } from "../aging-report";
import type { KeptEntry, KeptTables } from "../kept/kept-tables";
import type { ReceivablesSession } from "../receivables-session";
import { WorkbookFailure } from "../receivables-workbook";
import { failureOf } from "../session-store";
import { indexProfiles, profileFor } from "./adopt-profile";
import {
  FIRST_COLLECTION_STATE,
  type CollectionNews,
  type CollectionState,
} from "./collection-state";
import { profilesFrom, recordsFrom } from "./read-records";
import { recordColumns, recordTable, type RecordLanguages } from "./record-tables";

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
    const known = await readAll(session.tables, languages);
    const digits = digitsOf(session);
    change({
      status: "ready",
      records: recordsFrom(known, digits),
      profiles: profilesFrom(known.profiles, digits),
      issues: known.issues,
    });
    await takeIntoAdvice(session, state);
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

async function readAll(tables: KeptTables, languages: RecordLanguages) {
  const [profiles, log, promises, disputes, evidence] = await Promise.all(
    (["profiles", "collectlog", "promises", "disputes", "evidence"] as const).map((key) =>
      tables.readTable(key, recordColumns(key, languages)),
    ),
  );
  const all = [profiles, log, promises, disputes, evidence];
  return {
    ...{ profiles, log, promises, disputes, evidence },
    issues: all.flatMap((table) => table?.issues ?? []),
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

function digitsOf(session: ReceivablesSession): (code: string) => number {
  const currencies = session.getState().aging?.currencies ?? [];
  const [first] = currencies;
  return (code) =>
    (currencies.find((currency) => currency.code === code) ?? first)?.minorDigits ?? 2;
}

const NO_SETTLEMENTS = { of: () => [] };

async function takeIntoAdvice(
  session: ReceivablesSession,
  { records, profiles: rows }: CollectionState,
): Promise<void> {
  const { log, promises, disputes, evidence } = records;
  const count = rows.length + log.length + promises.length + disputes.length + evidence.length;
  const { reading } = session.getState();
  const settlements = reading.status === "ready" ? settlementsIn(reading.ledger) : NO_SETTLEMENTS;
  const known = { profiles: indexProfiles(rows), records: indexRecords(records), settlements };
  await session.adviseBy((asOfDate) =>
    count === 0
      ? LEDGER_ALONE.profileOf
      : (customer: Customer, currencyCode: string) =>
          profileFor(known, customer, { currencyCode, asOfDate }),
  );
}
