// Snapshots as rows of the kept table, and back. What does not add up any more is named and not used in rates.
import { AGE_BASES } from "../../domain/aging/age-basis";
import { CREDIT_POLICIES } from "../../domain/aging/aging-settings";
import type { AgingBucket } from "../../domain/aging/bucket-scheme";
import { calendarDateOfIso, isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import { minorDigitsOf } from "../../domain/money/currency";
import { minorUnitsOf } from "../../domain/money/minor-units";
import {
  CREDITS_LINE,
  UNDATED_LINE,
  type AgingSnapshot,
  type SnapshotFault,
  type SnapshotLine,
  type SnapshotSettings,
  type SnapshotTotal,
} from "../../domain/snapshots/aging-snapshot";
import type { KeptEntry, KeptRow, KeptTable, KeptValue } from "../kept/kept-tables";

export interface SnapshotIssue {
  readonly fault: SnapshotFault;
  readonly asOfDate: CalendarDate;
  /** Line and currency whose sum differs, or "". */
  readonly about: string;
  /** A cell to look at, such as "C7". */
  readonly address: string;
}

export interface FoundSnapshots {
  /** Those without a fault, in order of time. */
  readonly snapshots: readonly AgingSnapshot[];
  readonly issues: readonly SnapshotIssue[];
}

/** The rows of a snapshot. */
export function rowsOfSnapshot(snapshot: AgingSnapshot): readonly KeptEntry[] {
  const settings = settingsText(snapshot.settings);
  const bucketOf = new Map(snapshot.buckets.map((bucket) => [bucket.id, bucket]));
  const common = (line: SnapshotTotal): KeptEntry => {
    const bucket = bucketOf.get(line.lineId);
    return {
      ...{ asOf: snapshot.asOfDate, currency: line.currency, line: line.lineId },
      ...{ fromDays: bucket?.fromDaysPastDue ?? null, toDays: bucket?.toDaysPastDue ?? null },
      ...{ amount: line.amountMinor / 10 ** minorDigitsOf(line.currency), count: line.itemCount },
    };
  };
  return [
    ...snapshot.totals.map((total) => ({
      ...{ ...common(total), kind: "total" },
      ...{ settings, fingerprint: snapshot.fingerprint },
    })),
    ...snapshot.lines.map((line) => ({
      ...{ ...common(line), kind: "customer" },
      ...{ customerId: line.customerId || null, customer: line.customer || null },
    })),
  ];
}

function settingsText(settings: SnapshotSettings): string {
  return [
    `scheme=${settings.schemeId}`,
    `basis=${settings.basis}`,
    `credits=${settings.credits}`,
    `due-today=${settings.isDueTodayPastDue ? "past-due" : "not-due"}`,
    `grace=${settings.graceDays}`,
    `age-as-of=${isoOf(settings.ageAsOfDate)}`,
  ].join("; ");
}

function settingsOfText(text: string): SnapshotSettings | undefined {
  const parts = new Map(
    text.split(";").map((part): [string, string] => {
      const at = part.indexOf("=");
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
  const basis = AGE_BASES.find((each) => each === parts.get("basis"));
  const credits = CREDIT_POLICIES.find((each) => each === parts.get("credits"));
  const ageAsOfDate = calendarDateOfIso(parts.get("age-as-of") ?? "");
  const graceDays = Number(parts.get("grace") ?? NaN);
  const schemeId = parts.get("scheme");
  if (!basis || !credits || ageAsOfDate === undefined || schemeId === undefined) return undefined;
  if (!Number.isInteger(graceDays)) return undefined;
  const isDueTodayPastDue = parts.get("due-today") === "past-due";
  return { schemeId, basis, credits, ageAsOfDate, graceDays, isDueTodayPastDue };
}

/** The snapshots of a table as read; rows that lack a needed value are named among the table's own issues. */
export function snapshotsOfTable(table: KeptTable): FoundSnapshots {
  const byDate = new Map<CalendarDate, KeptRow[]>();
  for (const row of table.rows) {
    const date = row.values["asOf"] as CalendarDate | undefined;
    if (date === undefined) continue;
    const known = byDate.get(date);
    if (known === undefined) byDate.set(date, [row]);
    else known.push(row);
  }
  const snapshots: AgingSnapshot[] = [];
  const issues: SnapshotIssue[] = [];
  for (const [asOfDate, rows] of [...byDate].sort(([a], [b]) => a - b)) {
    const found = snapshotOfRows(asOfDate, rows);
    if ("fault" in found) issues.push(found);
    else snapshots.push(found);
  }
  return { snapshots, issues };
}

function snapshotOfRows(
  asOfDate: CalendarDate,
  rows: readonly KeptRow[],
): AgingSnapshot | SnapshotIssue {
  const issue = (fault: SnapshotFault, row: KeptRow | undefined, about = ""): SnapshotIssue => ({
    ...{ fault, asOfDate, about, address: row?.addresses["amount"] ?? "" },
  });
  const totalRows = rows.filter((row) => row.values["kind"] === "total");
  const [first] = totalRows;
  if (first === undefined) return issue("no-totals", rows[0]);
  const settings = settingsOfText(textOf(first.values["settings"]));
  if (settings === undefined) return issue("settings-unreadable", first);
  const totals = totalRows.map(totalOf);
  const lines = rows
    .filter((row) => row.values["kind"] === "customer")
    .map((row): SnapshotLine => ({
      ...totalOf(row),
      customerId: textOf(row.values["customerId"]),
      customer: textOf(row.values["customer"]),
    }));
  const wrong =
    totalRows[totals.findIndex((total) => sumOfLines(lines, total) !== total.amountMinor)];
  if (wrong !== undefined) {
    const { currency, lineId } = totalOf(wrong);
    return issue("sums-differ", wrong, [lineId, currency].filter((part) => part !== "").join(" "));
  }
  const fingerprint = textOf(first.values["fingerprint"]);
  return { asOfDate, settings, buckets: bucketsOf(totalRows), fingerprint, lines, totals };
}

function totalOf({ values }: KeptRow): SnapshotTotal {
  const currency = textOf(values["currency"]);
  const amount = numberOf(values["amount"]);
  return {
    ...{ currency, lineId: textOf(values["line"]), itemCount: numberOf(values["count"]) },
    amountMinor: minorUnitsOf(amount, minorDigitsOf(currency)),
  };
}

function sumOfLines(lines: readonly SnapshotLine[], total: SnapshotTotal): number {
  let sum = 0;
  for (const line of lines)
    if (line.currency === total.currency && line.lineId === total.lineId) sum += line.amountMinor;
  return sum;
}

/** The buckets as the total rows of the first currency name them. */
function bucketsOf(totalRows: readonly KeptRow[]): readonly AgingBucket[] {
  const buckets = new Map<string, AgingBucket>();
  for (const { values } of totalRows) {
    const id = textOf(values["line"]);
    if (id === CREDITS_LINE || id === UNDATED_LINE || buckets.has(id)) continue;
    buckets.set(id, {
      ...{ id, fromDaysPastDue: maybeNumber(values["fromDays"]) },
      toDaysPastDue: maybeNumber(values["toDays"]),
    });
  }
  return [...buckets.values()];
}

function textOf(value: KeptValue | undefined): string {
  return value === undefined ? "" : String(value);
}

function numberOf(value: KeptValue | undefined): number {
  return typeof value === "number" ? value : NaN;
}

function maybeNumber(value: KeptValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
