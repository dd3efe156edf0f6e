// What the user keeps in the workbook beside the ledger, and what is made of it: rates and a reporting currency, monthly
// sales, month-end snapshots.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { conversionInto, type Conversion } from "./figures/conversion";
import type { FigureLanguages, FiguresState } from "./figures/figures-state";
import { rateTable, readRates, type KeptRates } from "./figures/rate-sheet";
import { readSales, salesTable } from "./figures/sales-sheet";
import type { KeptEntry, KeptTables } from "./kept/kept-tables";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { Ager } from "./session-aging";
import { brokenBy, failureOf, type SessionStore } from "./session-store";
import {
  deleteSnapshot,
  readSnapshots,
  restoreSnapshot,
  takeSnapshot,
} from "./snapshots/snapshots";

export interface FigureActions {
  /** Reads what the workbook keeps beside the ledger. */
  readonly lookAtFigures: (languages: FigureLanguages) => Promise<void>;
  /** Puts all currencies together in this one; "" puts none together. */
  readonly chooseReporting: (code: string, languages: FigureLanguages) => Promise<void>;
  /** Writes rates or sales into their table, over lines of the same currency and day or month. */
  readonly keepEntries: (
    table: "rates" | "sales",
    entries: readonly KeptEntry[],
    languages: FigureLanguages,
  ) => Promise<void>;
  /** Makes the table where there is none, and shows its sheet. */
  readonly openTable: (table: "rates" | "sales", languages: FigureLanguages) => Promise<void>;
  /** Keeps the aging on screen as the snapshot of its day. */
  readonly keepSnapshot: (languages: FigureLanguages) => Promise<void>;
  readonly deleteSnapshot: (day: CalendarDate, languages: FigureLanguages) => Promise<void>;
  /** Puts the snapshot deleted last back. */
  readonly restoreSnapshot: (languages: FigureLanguages) => Promise<void>;
}

interface Context {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  readonly store: SessionStore;
  readonly ager: Ager;
  readonly goToSheet: (sheet: string) => Promise<void>;
}

const MERGED_BY = { rates: ["currency", "into", "from"], sales: ["month", "currency"] } as const;

export function createFigureActions(context: Context): FigureActions {
  const { tables, ager, goToSheet } = context;
  const definitionOf = (table: "rates" | "sales", languages: FigureLanguages) =>
    table === "rates" ? rateTable(languages.rates) : salesTable(languages.sales);
  const look = (languages: FigureLanguages) => figuresIn(context, languages);
  return {
    lookAtFigures: (languages) => step(context, () => look(languages)),
    chooseReporting: async (reporting, languages) => {
      await ager.chooseAging({ reporting });
      await step(context, () => look(languages));
    },
    keepEntries: (table, entries, languages) =>
      step(context, async () => {
        const definition = definitionOf(table, languages);
        await tables.writeTable(definition, entries, { mode: "merge", by: MERGED_BY[table] });
        return look(languages);
      }),
    openTable: (table, languages) =>
      step(context, async () => {
        const definition = definitionOf(table, languages);
        const made = await tables.writeTable(definition, [], { mode: "create" });
        await goToSheet(made.table.sheet);
        return look(languages);
      }),
    ...snapshotActions(context),
  };
}

type SnapshotActions = "keepSnapshot" | "deleteSnapshot" | "restoreSnapshot";

function snapshotActions(context: Context): Pick<FigureActions, SnapshotActions> {
  const { tables, store } = context;
  return {
    keepSnapshot: (languages) =>
      step(context, async () => {
        const { aging } = store.getState();
        if (aging === undefined) return {};
        const came = await takeSnapshot(tables, aging, languages.snapshots);
        const taken = { day: aging.settings.asOfDate, came };
        return came.status === "taken" ? { taken, snapshots: came.kept } : { taken };
      }),
    deleteSnapshot: (day, languages) =>
      step(context, async () => {
        const { rows, kept } = await deleteSnapshot(tables, day, languages.snapshots);
        return { deleted: { day, rows }, snapshots: kept, taken: undefined };
      }),
    restoreSnapshot: (languages) =>
      step(context, async () => {
        const { deleted } = store.getState().figures;
        if (deleted === undefined) return {};
        const snapshots = await restoreSnapshot(tables, deleted.rows, languages.snapshots);
        return { deleted: undefined, snapshots };
      }),
  };
}

/** One step: under way, then done or refused. */
async function step({ store }: Context, work: () => Promise<Partial<FiguresState>>): Promise<void> {
  const change = (part: Partial<FiguresState>): void => {
    store.change({ figures: { ...store.getState().figures, ...part } });
  };
  change({ isBusy: true, failure: undefined });
  try {
    change({ ...(await work()), isBusy: false });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) store.change(brokenBy(error));
    change({ isBusy: false, failure });
  }
}

async function figuresIn(
  context: Context,
  languages: FigureLanguages,
): Promise<Partial<FiguresState>> {
  const { tables } = context;
  const rates = await readRates(tables, languages.rates);
  return {
    rates,
    conversion: await conversionOf(context, rates),
    sales: await readSales(tables, languages.sales),
    snapshots: await readSnapshots(tables, languages.snapshots),
  };
}

async function conversionOf(
  { workbook, store }: Context,
  kept: KeptRates,
): Promise<Conversion | undefined> {
  const { aging, agingChoices } = store.getState();
  if (aging === undefined || agingChoices.reporting === "") return undefined;
  const needed = aging.currencies
    .filter(({ amountsMinor }) => amountsMinor.some((minor) => minor !== 0))
    .map(({ code }) => code);
  const { ageAsOfDate } = aging.settings;
  return conversionInto(agingChoices.reporting, ageAsOfDate, { kept, workbook, needed });
}
