// Loss rates from the workbook's own closes by the way of losses: of what stood in a bucket at an earlier close,
// how much has become lost since. Lost is what was written off, and what now stands in the last bucket.
import type { AgingBucket } from "../aging/bucket-scheme";
import type { AgingSnapshot } from "../snapshots/aging-snapshot";
import { customerKey } from "../snapshots/compare-snapshots";
import type { LossRate } from "./loss-rate";

/** An amount given up between the two closes. */
export interface WriteOff {
  /** As `customerKey` names the customer. */
  readonly customerKey: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** What became of one bucket. */
export interface BucketLoss {
  readonly bucketId: string;
  readonly balanceMinor: number;
  readonly lostMinor: number;
  /** Undefined where the bucket was empty, or the closes are too near each other for its debts to be lost by age. */
  readonly lossPercent: number | undefined;
}

/**
 * Losses of an earlier close as seen from a later one, in one currency. A customer's lost amount is set against
 * the oldest debts of then first; so a debt can be lost once only, and never more than it was.
 */
export function ownLosses(
  earlier: AgingSnapshot,
  later: AgingSnapshot,
  { currency, writeOffs }: { readonly currency: string; readonly writeOffs: readonly WriteOff[] },
): readonly BucketLoss[] {
  const { buckets } = earlier;
  const lost = lostByCustomer(later, currency, writeOffs);
  const balances = buckets.map(() => 0);
  const losses = buckets.map(() => 0);
  for (const [customer, amounts] of debtsByCustomer(earlier, currency)) {
    let left = lost.get(customer) ?? 0;
    for (let at = buckets.length - 1; at >= 0; at -= 1) {
      const debt = amounts[at] ?? 0;
      const taken = Math.min(left, debt);
      balances[at] = (balances[at] ?? 0) + debt;
      losses[at] = (losses[at] ?? 0) + taken;
      left -= taken;
    }
  }
  const days = later.asOfDate - earlier.asOfDate;
  return buckets.map((bucket, at): BucketLoss => {
    const [balanceMinor, lostMinor] = [balances[at] ?? 0, losses[at] ?? 0];
    const isTold = balanceMinor > 0 && couldBeLost(bucket, buckets.at(-1), days);
    return {
      ...{ bucketId: bucket.id, balanceMinor, lostMinor },
      lossPercent: isTold ? (lostMinor / balanceMinor) * 100 : undefined,
    };
  });
}

/** Whether the youngest debt of a bucket has had the time to reach the last one. */
function couldBeLost(bucket: AgingBucket, last: AgingBucket | undefined, days: number): boolean {
  const youngest = bucket.fromDaysPastDue ?? 0;
  return youngest + days >= (last?.fromDaysPastDue ?? 0);
}

function debtsByCustomer(snapshot: AgingSnapshot, currency: string) {
  const indexOf = new Map(snapshot.buckets.map(({ id }, index) => [id, index]));
  const found = new Map<string, number[]>();
  for (const line of snapshot.lines) {
    const at = indexOf.get(line.lineId);
    if (line.currency !== currency || at === undefined || line.amountMinor <= 0) continue;
    const key = customerKey(line);
    const amounts = found.get(key) ?? snapshot.buckets.map(() => 0);
    found.set(key, amounts);
    amounts[at] = (amounts[at] ?? 0) + line.amountMinor;
  }
  return found;
}

function lostByCustomer(
  later: AgingSnapshot,
  currency: string,
  writeOffs: readonly WriteOff[],
): ReadonlyMap<string, number> {
  const lastId = later.buckets.at(-1)?.id;
  const lost = new Map<string, number>();
  const add = (key: string, amountMinor: number): void => {
    lost.set(key, (lost.get(key) ?? 0) + amountMinor);
  };
  for (const line of later.lines)
    if (line.currency === currency && line.lineId === lastId && line.amountMinor > 0)
      add(customerKey(line), line.amountMinor);
  for (const each of writeOffs)
    if (each.currency === currency) add(each.customerKey, each.amountMinor);
  return lost;
}

/** The loss rates as rates of the matrix; buckets without one keep what `otherwise` says. */
export function ratesByLosses(
  losses: readonly BucketLoss[],
  otherwise: readonly LossRate[],
): readonly LossRate[] {
  return otherwise.map((rate): LossRate => {
    const ratePercent = losses.find(({ bucketId }) => bucketId === rate.bucketId)?.lossPercent;
    return ratePercent === undefined ? rate : { ...rate, ratePercent, origin: "own-losses" };
  });
}
