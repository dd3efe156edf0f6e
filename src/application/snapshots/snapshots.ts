// Month-end snapshots kept in the workbook: taken once, never computed again, read back and compared.
import { snapshotOf } from "../../domain/snapshots/take-snapshot";
import {
  currenciesIn,
  outstandingOf,
  type AgingSnapshot,
} from "../../domain/snapshots/aging-snapshot";
import {
  compareSnapshots,
  type SnapshotComparison,
} from "../../domain/snapshots/compare-snapshots";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { OpeningReceivables } from "../../domain/metrics/balance-metrics";
import type { AgingReport } from "../aging-report";
import type { KeptEntry, KeptIssue, KeptTable, KeptTables } from "../kept/kept-tables";
import { snapshotColumns, snapshotTable, SNAPSHOT_KEY } from "./snapshot-table";
import { rowsOfSnapshot, snapshotsOfTable, type FoundSnapshots } from "./snapshot-rows";
import type { SnapshotWords } from "./snapshot-words";

/** Words in the user's language and in the other one, by which columns are known again. */
export interface SnapshotLanguages {
  readonly words: SnapshotWords;
  readonly other: SnapshotWords;
}

export interface KeptSnapshots extends FoundSnapshots {
  /** "" when the workbook keeps none yet. */
  readonly sheet: string;
  /** Cells that cannot be read; their rows are missing from the sums, so that the snapshot shows as damaged. */
  readonly cellIssues: readonly KeptIssue[];
}

export type TakenSnapshot =
  | { readonly status: "taken"; readonly kept: KeptSnapshots }
  /** One of this day is there already, of the same items or of others. It is left as it is. */
  | { readonly status: "there"; readonly isSameLedger: boolean; readonly kept: KeptSnapshots }
  /** The aging does not agree with the ledger: what is not proven is not kept. */
  | { readonly status: "unproven" };

/** The snapshots that the workbook keeps. Rejects with `WorkbookFailure`. */
export async function readSnapshots(
  tables: KeptTables,
  { words, other }: SnapshotLanguages,
): Promise<KeptSnapshots> {
  const table = await tables.readTable(SNAPSHOT_KEY, snapshotColumns(words, other));
  return table === undefined
    ? { sheet: "", snapshots: [], issues: [], cellIssues: [] }
    : keptIn(table);
}

/** Keeps the report as it is now. Rejects with `WorkbookFailure`. */
export async function takeSnapshot(
  tables: KeptTables,
  report: AgingReport,
  languages: SnapshotLanguages,
): Promise<TakenSnapshot> {
  if (report.currencies.some(({ proof }) => proof.differenceMinor !== 0))
    return { status: "unproven" };
  const snapshot = snapshotOf(report.ledger, report.aged, report.matrix);
  const before = await readSnapshots(tables, languages);
  const there = before.snapshots.find(({ asOfDate }) => asOfDate === snapshot.asOfDate);
  const isDamaged = before.issues.some(({ asOfDate }) => asOfDate === snapshot.asOfDate);
  if (there !== undefined || isDamaged)
    return {
      ...{ status: "there", kept: before },
      isSameLedger: there?.fingerprint === snapshot.fingerprint,
    };
  const { words, other } = languages;
  const definition = snapshotTable(words, other);
  const written = await tables.writeTable(definition, rowsOfSnapshot(snapshot), {
    mode: "append",
  });
  return { status: "taken", kept: keptIn(written.table) };
}

/** Empties the rows of a day; they are handed back, to be restored. Rejects with `WorkbookFailure`. */
export async function deleteSnapshot(
  tables: KeptTables,
  day: CalendarDate,
  languages: SnapshotLanguages,
): Promise<{ readonly rows: readonly KeptEntry[]; readonly kept: KeptSnapshots }> {
  const definition = snapshotTable(languages.words, languages.other);
  const before = await tables.readTable(SNAPSHOT_KEY, definition.columns);
  const own = (before?.rows ?? []).filter(({ values }) => values["asOf"] === day);
  const rows = own.map(({ rowIndex }) => rowIndex);
  const { table } = await tables.writeTable(definition, [], { mode: "empty", rows });
  return { rows: own.map(({ values }) => values), kept: keptIn(table) };
}

/** Writes the rows of a deleted snapshot again, as they were. Rejects with `WorkbookFailure`. */
export async function restoreSnapshot(
  tables: KeptTables,
  rows: readonly KeptEntry[],
  { words, other }: SnapshotLanguages,
): Promise<KeptSnapshots> {
  const definition = snapshotTable(words, other);
  const { table } = await tables.writeTable(definition, rows, { mode: "append" });
  return keptIn(table);
}

function keptIn(table: KeptTable): KeptSnapshots {
  return { ...snapshotsOfTable(table), sheet: table.sheet, cellIssues: table.issues };
}

/** Two of the kept snapshots compared in every currency; undefined when one of the days is not kept. */
export function compareKept(
  { snapshots }: FoundSnapshots,
  days: { readonly before: CalendarDate; readonly after: CalendarDate },
): readonly SnapshotComparison[] | undefined {
  const at = (day: CalendarDate): AgingSnapshot | undefined =>
    snapshots.find(({ asOfDate }) => asOfDate === day);
  const [before, after] = [at(days.before), at(days.after)];
  if (before === undefined || after === undefined) return undefined;
  return currenciesIn([before, after]).map((currency) => compareSnapshots(before, after, currency));
}

/** Receivables of a currency on a day as a snapshot has them; undefined where none is kept of that day. */
export function openingFromSnapshots(
  { snapshots }: FoundSnapshots,
  codes: readonly string[],
): (currency: number, date: CalendarDate) => OpeningReceivables | undefined {
  return (currency, date) => {
    const snapshot = snapshots.find(({ asOfDate }) => asOfDate === date);
    if (snapshot === undefined) return undefined;
    return { amountMinor: outstandingOf(snapshot, codes[currency] ?? ""), origin: "snapshot" };
  };
}
