// An aging as it was on one day, kept for good: per customer, currency and line, with totals, settings and a
// fingerprint of the items it was made from. It is never computed again; what was known then stays what it was.
import type { AgingBucket } from "../aging/bucket-scheme";
import type { AgingSettings } from "../aging/aging-settings";
import type { CalendarDate } from "../calendar/calendar-date";

/** What can be wrong with a kept snapshot as found again. Each has a sentence in messages/. */
export const SNAPSHOT_FAULTS = ["no-totals", "settings-unreadable", "sums-differ"] as const;
export type SnapshotFault = (typeof SNAPSHOT_FAULTS)[number];

/** Lines of a snapshot that are no buckets. */
export const CREDITS_LINE = "credits";
export const UNDATED_LINE = "no-date";

/** One line of one customer in one currency; lines without an amount are not kept. */
export interface SnapshotLine {
  readonly customerId: string;
  readonly customer: string;
  readonly currency: string;
  /** Bucket id, `CREDITS_LINE` or `UNDATED_LINE`. */
  readonly lineId: string;
  readonly amountMinor: number;
  readonly itemCount: number;
}

/** All customers together on one line of one currency. */
export interface SnapshotTotal {
  readonly currency: string;
  readonly lineId: string;
  readonly amountMinor: number;
  readonly itemCount: number;
}

/** What has to be the same for two snapshots to be compared bucket by bucket. */
export type SnapshotSettings = Pick<
  AgingSettings,
  "ageAsOfDate" | "basis" | "credits" | "isDueTodayPastDue" | "graceDays"
> & { readonly schemeId: string };

export interface AgingSnapshot {
  readonly asOfDate: CalendarDate;
  readonly settings: SnapshotSettings;
  readonly buckets: readonly AgingBucket[];
  /** Fingerprint of the ledger's items (`itemsFingerprint`). */
  readonly fingerprint: string;
  readonly lines: readonly SnapshotLine[];
  readonly totals: readonly SnapshotTotal[];
}

/** Balances of the buckets of one currency, in their order. */
export function bucketBalances(snapshot: AgingSnapshot, currency: string): readonly number[] {
  const totals = new Map(
    snapshot.totals
      .filter((total) => total.currency === currency)
      .map((total) => [total.lineId, total.amountMinor]),
  );
  return snapshot.buckets.map(({ id }) => totals.get(id) ?? 0);
}

/** Everything outstanding in one currency, credits taken off. */
export function outstandingOf(snapshot: AgingSnapshot, currency: string): number {
  return snapshot.totals
    .filter((total) => total.currency === currency)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

/** The currencies of some snapshots, in order of first appearance. */
export function currenciesIn(snapshots: readonly AgingSnapshot[]): readonly string[] {
  return [...new Set(snapshots.flatMap(({ totals }) => totals.map(({ currency }) => currency)))];
}

/** Whether two snapshots cut time alike; where they do not, only their sums can be compared. */
export function areAlike(one: AgingSnapshot, other: AgingSnapshot): boolean {
  const idsOf = ({ buckets }: AgingSnapshot): string => buckets.map(({ id }) => id).join("|");
  return (
    idsOf(one) === idsOf(other) &&
    one.settings.basis === other.settings.basis &&
    one.settings.credits === other.settings.credits &&
    one.settings.isDueTodayPastDue === other.settings.isDueTodayPastDue &&
    one.settings.graceDays === other.settings.graceDays
  );
}
