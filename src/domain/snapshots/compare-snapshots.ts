// Two snapshots side by side: what changed on every line, how buckets rolled, and where customers moved.
import { rollRate } from "../metrics/receivables-formulas";
import {
  areAlike,
  CREDITS_LINE,
  UNDATED_LINE,
  type AgingSnapshot,
  type SnapshotLine,
} from "./aging-snapshot";

/** One line of one currency, then and now, in minor units. */
export interface LineChange {
  readonly lineId: string;
  readonly beforeMinor: number;
  readonly afterMinor: number;
}

/** Roll rate of a bucket into the next one, in percent. */
export interface BucketFlow {
  readonly fromId: string;
  readonly toId: string;
  readonly beforeMinor: number;
  readonly afterMinor: number;
  readonly ratePercent: number | undefined;
}

/** Customers that stood in one bucket with their oldest debt, and where that stands now. */
export interface MigrationCell {
  /** Bucket id, or "" for customers that were not there. */
  readonly fromId: string;
  /** Bucket id, or "" for customers that owe nothing in any bucket now. */
  readonly toId: string;
  readonly customerCount: number;
  /** What they owed then. */
  readonly beforeMinor: number;
  /** What they owe now. */
  readonly afterMinor: number;
}

export interface SnapshotComparison {
  readonly currency: string;
  readonly outstandingBeforeMinor: number;
  readonly outstandingAfterMinor: number;
  readonly lines: readonly LineChange[];
  /** Empty where the two do not cut time alike. */
  readonly flows: readonly BucketFlow[];
  readonly migration: readonly MigrationCell[];
  /** False where buckets or settings differ: then lines stand side by side and mean different things. */
  readonly isAlike: boolean;
}

/** The earlier snapshot compared with the later one, in one currency. */
export function compareSnapshots(
  before: AgingSnapshot,
  after: AgingSnapshot,
  currency: string,
): SnapshotComparison {
  const isAlike = areAlike(before, after);
  const [then, now] = [amountsByLine(before, currency), amountsByLine(after, currency)];
  const ids = [
    ...new Set([...before.buckets, ...after.buckets].map(({ id }) => id)),
    ...[CREDITS_LINE, UNDATED_LINE],
  ];
  const sumOf = (amounts: ReadonlyMap<string, number>): number =>
    [...amounts.values()].reduce((sum, minor) => sum + minor, 0);
  return {
    ...{ currency, isAlike },
    outstandingBeforeMinor: sumOf(then),
    outstandingAfterMinor: sumOf(now),
    lines: ids.map((lineId) => ({
      lineId,
      beforeMinor: then.get(lineId) ?? 0,
      afterMinor: now.get(lineId) ?? 0,
    })),
    flows: isAlike ? flowsOf(before, then, now) : [],
    migration: isAlike ? migrationOf(before, after, currency) : [],
  };
}

function amountsByLine({ totals }: AgingSnapshot, currency: string): ReadonlyMap<string, number> {
  return new Map(
    totals
      .filter((total) => total.currency === currency)
      .map(({ lineId, amountMinor }) => [lineId, amountMinor]),
  );
}

function flowsOf(
  { buckets }: AgingSnapshot,
  then: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): readonly BucketFlow[] {
  return buckets.slice(0, -1).map(({ id: fromId }, index) => {
    const toId = buckets[index + 1]?.id ?? "";
    const beforeMinor = then.get(fromId) ?? 0;
    const afterMinor = now.get(toId) ?? 0;
    return {
      fromId,
      toId,
      beforeMinor,
      afterMinor,
      ratePercent: rollRate(beforeMinor, afterMinor),
    };
  });
}

interface Standing {
  /** Index of the oldest bucket with a debt; -1 without any. */
  readonly worst: number;
  readonly owedMinor: number;
}

function migrationOf(
  before: AgingSnapshot,
  after: AgingSnapshot,
  currency: string,
): readonly MigrationCell[] {
  const then = standings(before, currency);
  const now = standings(after, currency);
  const { buckets } = before;
  const idOf = (standing: Standing | undefined): string => buckets[standing?.worst ?? -1]?.id ?? "";
  const cells = new Map<string, MigrationCell>();
  for (const customer of new Set([...then.keys(), ...now.keys()])) {
    const [was, is] = [then.get(customer), now.get(customer)];
    const [fromId, toId] = [idOf(was), idOf(is)];
    const key = `${fromId}|${toId}`;
    const cell = cells.get(key);
    cells.set(key, {
      ...{ fromId, toId, customerCount: (cell?.customerCount ?? 0) + 1 },
      beforeMinor: (cell?.beforeMinor ?? 0) + (was?.owedMinor ?? 0),
      afterMinor: (cell?.afterMinor ?? 0) + (is?.owedMinor ?? 0),
    });
  }
  const order = (id: string): number => buckets.findIndex((bucket) => bucket.id === id);
  return [...cells.values()].sort(
    (a, b) => order(a.fromId) - order(b.fromId) || order(a.toId) - order(b.toId),
  );
}

/** Who a line is about: the number where the ledger has one, else the name. */
export function customerKey({ customerId, customer }: SnapshotLine): string {
  return customerId === "" ? `name:${customer}` : `id:${customerId}`;
}

function standings(snapshot: AgingSnapshot, currency: string): ReadonlyMap<string, Standing> {
  const indexOf = new Map(snapshot.buckets.map(({ id }, index) => [id, index]));
  const found = new Map<string, Standing>();
  for (const line of snapshot.lines) {
    const at = indexOf.get(line.lineId);
    if (line.currency !== currency || at === undefined || line.amountMinor <= 0) continue;
    const known = found.get(customerKey(line));
    found.set(customerKey(line), {
      worst: Math.max(at, known?.worst ?? -1),
      owedMinor: (known?.owedMinor ?? 0) + line.amountMinor,
    });
  }
  return found;
}
