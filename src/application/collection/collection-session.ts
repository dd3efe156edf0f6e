// The collector's records over one workbook: read from the kept tables, used in the advice, written back line by line.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { ConditionCode } from "../../domain/conduct/conduct-code-table";
import type { LogEntry } from "../../domain/records/collection-records";
import type { WorkChannel } from "../../domain/records/tactic-channel-table";
import type { CustomerAging } from "../aging-report";
import type { ReceivablesSession } from "../receivables-session";
import { indexProfiles } from "./adopt-profile";
import type { CollectionState } from "./collection-state";
import { aboutOf, createCollectionStore, type CollectionStore } from "./collection-store";
import { plainInterest, type InterestChoice } from "./customer-interest";
import { profilesFrom, textIn } from "./read-records";
import type { RecordTableKey } from "./record-columns-table";
import { recordColumns, recordTable, type RecordLanguages } from "./record-tables";
import type { WorkRow } from "./worklist-rows";
import { readTicks, worklistEntries, type WorklistWords } from "./worklist-sheet";

/** What is marked of a customer in the worklist. */
export interface Mark {
  readonly kind: "done" | "postponed" | "note";
  readonly tactic: string;
  readonly channel?: WorkChannel;
  readonly until?: CalendarDate;
  readonly text?: string;
}

interface MarkActions {
  /** Adds a line to the log. */
  readonly mark: (customer: CustomerAging, mark: Mark, languages: RecordLanguages) => Promise<void>;
  /** Takes the last line of this session back: it becomes "void". */
  readonly undo: (languages: RecordLanguages) => Promise<void>;
  /** Records the answer to a condition that the guard asked for. */
  readonly answer: (
    customer: CustomerAging,
    answer: { readonly code: ConditionCode; readonly holds: boolean },
    languages: RecordLanguages,
  ) => Promise<void>;
}

interface ProfileActions {
  /** Makes the customer's row of the profile table where needed, and selects it. */
  readonly openProfile: (customer: CustomerAging, languages: RecordLanguages) => Promise<void>;
  /** Keeps by what the customer's late interest is reckoned, in its row of the profile table. */
  readonly keepInterest: (
    customer: CustomerAging,
    choice: InterestChoice,
    languages: RecordLanguages,
  ) => Promise<void>;
}

interface TableActions {
  /** Makes a table where needed, and shows it. */
  readonly openTable: (key: RecordTableKey, languages: RecordLanguages) => Promise<void>;
  readonly writeWorklist: (
    rows: readonly WorkRow[],
    words: WorklistWords,
    languages: RecordLanguages,
  ) => Promise<void>;
  /** Takes the team's ticks from the worklist sheet into the log. */
  readonly readTicks: (languages: RecordLanguages) => Promise<void>;
}

export interface CollectionSession extends MarkActions, ProfileActions, TableActions {
  readonly getState: () => CollectionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads all tables and takes them into the advice: once for each reading of the ledger, whoever asks. */
  readonly load: (languages: RecordLanguages) => Promise<void>;
  /** Reads them again after something else of ours has written into them. */
  readonly reload: (languages: RecordLanguages) => Promise<void>;
}

export function createCollectionSession(session: ReceivablesSession): CollectionSession {
  const store = createCollectionStore(session);
  let loadedFor: unknown;
  const reload = (languages: RecordLanguages): Promise<void> =>
    store.step(async () => {
      await store.read(languages);
      return undefined;
    });
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    load: async (languages) => {
      const { status } = store.getState();
      const { reading } = session.getState();
      const ledger = reading.status === "ready" ? reading.ledger : undefined;
      if (status === "reading" || ledger === undefined || ledger === loadedFor) return;
      loadedFor = ledger;
      if (status === "idle") store.change({ status: "reading" });
      await reload(languages);
      store.change({ status: "ready" });
    },
    reload,
    ...createMarkActions(store),
    ...createProfileActions(store),
    ...createTableActions(store),
  };
}

function createMarkActions({ session, step, log, read }: CollectionStore): MarkActions {
  let undoable: readonly { readonly entry: LogEntry; readonly name: string }[] = [];
  return {
    mark: (customer, { kind, tactic, channel, until, text }, languages) =>
      step(async () => {
        const about = aboutOf(session, customer);
        const isContact = kind === "done" && channel !== undefined && channel !== "internal";
        const contact = isContact ? { channel, direction: "out" } : {};
        const [entry] = await log([{ ...about, kind, tactic, text, until, ...contact }], languages);
        if (entry === undefined) return undefined;
        undoable = [...undoable, { entry, name: about.customer }];
        return { kind: "marked", entry, name: about.customer };
      }),
    undo: (languages) =>
      step(async () => {
        const last = undoable.at(-1);
        if (last === undefined) return undefined;
        const taken = { entry: last.entry.id, kind: "void" };
        const table = recordTable("collectlog", languages);
        await session.tables.writeTable(table, [taken], { mode: "merge", by: ["entry"] });
        undoable = undoable.slice(0, -1);
        await read(languages);
        return { kind: "undone", name: last.name };
      }),
    answer: (customer, { code, holds }, languages) =>
      step(async () => {
        const about = aboutOf(session, customer);
        await log(
          [{ ...about, kind: "condition", condition: code, conditionHolds: holds }],
          languages,
        );
        return undefined;
      }),
  };
}

const BY_CUSTOMER = { mode: "merge", by: ["customer", "currency"] } as const;

/** The row about the customer that is there, which may be one for all currencies or name its number; else a new one. */
async function profileKeyOf(
  session: ReceivablesSession,
  customer: CustomerAging,
  languages: RecordLanguages,
) {
  const about = aboutOf(session, customer);
  const table = await session.tables.readTable("profiles", recordColumns("profiles", languages));
  const rows = profilesFrom(table, () => 2);
  const { customer: name, currency } = indexProfiles(rows)(customer, about.currency) ?? about;
  return { customer: name, currency };
}

function createProfileActions({ session, step, read }: CollectionStore): ProfileActions {
  const { tables } = session;
  return {
    openProfile: (customer, languages) =>
      step(async () => {
        const { customer: name, currency } = await profileKeyOf(session, customer, languages);
        const { table } = await tables.writeTable(
          recordTable("profiles", languages),
          [{ customer: name, currency }],
          BY_CUSTOMER,
        );
        const found = table.rows.find(
          ({ values }) => values["customer"] === name && textIn(values, "currency") === currency,
        );
        await session.goToSheet(table.sheet, found?.rowIndex ?? 0);
        await read(languages);
        return { kind: "opened", sheet: table.sheet };
      }),
    keepInterest: (customer, choice, languages) =>
      step(async () => {
        const key = await profileKeyOf(session, customer, languages);
        const { rule, rate, contractDay } = plainInterest(choice);
        const chosen = {
          interestRule: rule,
          interestRate: rate === "" ? null : rate,
          interestContractDay: contractDay ?? null,
        };
        const { table } = await tables.writeTable(
          recordTable("profiles", languages),
          [{ ...key, ...chosen }],
          BY_CUSTOMER,
        );
        await read(languages);
        const { customer: name } = aboutOf(session, customer);
        return { kind: "interest-kept", name, sheet: table.sheet };
      }),
  };
}

function createTableActions({ session, step, log }: CollectionStore): TableActions {
  const { tables } = session;
  const readWorklist = (languages: RecordLanguages) =>
    tables.readTable("worklist", recordColumns("worklist", languages));
  return {
    openTable: (key, languages) =>
      step(async () => {
        const made = await tables.writeTable(recordTable(key, languages), [], { mode: "create" });
        await session.goToSheet(made.table.sheet);
        return { kind: "opened", sheet: made.table.sheet };
      }),
    writeWorklist: (rows, words, languages) =>
      step(async () => {
        const entries = worklistEntries(rows, await readWorklist(languages), words);
        const written = await tables.writeTable(
          recordTable("worklist", languages),
          entries,
          BY_CUSTOMER,
        );
        const { sheet } = written.table;
        return { kind: "worklist-written", sheet, rowCount: rows.length };
      }),
    readTicks: (languages) =>
      step(async () => {
        const known = await readWorklist(languages);
        if (known === undefined) return { kind: "no-worklist" };
        const ticks = readTicks(known, session.getState().asOfDate);
        if (ticks.length > 0) {
          await log(
            ticks.map(({ entry }) => entry),
            languages,
          );
          const recorded = ticks.map(({ key }) => ({ ...key, isRecorded: true }));
          await tables.writeTable(recordTable("worklist", languages), recorded, BY_CUSTOMER);
        }
        return { kind: "ticks-read", count: ticks.length };
      }),
  };
}
