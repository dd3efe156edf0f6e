// Loss rates from the workbook's own closes by the way of roll rates (迁徙率): the share of a bucket that is found
// in the next bucket at the next close; a bucket's loss rate is the product of the roll rates ahead of it.
import type { AgingBucket } from "../aging/bucket-scheme";
import { rollRate } from "../metrics/receivables-formulas";
import type { LossRate } from "./loss-rate";

/** Balances of all buckets at one close, in their order. */
export interface CloseBalances {
  /** Day number of the close. */
  readonly asOfDate: number;
  readonly balancesMinor: readonly number[];
}

/** How a bucket rolls into the next one. */
export interface BucketRoll {
  readonly bucketId: string;
  /** One for each pair of closes, in percent; undefined where the bucket was empty. */
  readonly rollPercents: readonly (number | undefined)[];
  /** Mean of those known, each at most 100; undefined for the last bucket and where none is known. */
  readonly meanPercent: number | undefined;
  /**
   * True where a roll rate means what it says: the next bucket is as long as the time between closes, so that
   * all that stood in this bucket, and nothing else, can be found there.
   */
  readonly isEven: boolean;
}

export interface RollRates {
  readonly rolls: readonly BucketRoll[];
  /** Undefined where no roll rate is known for the bucket or one ahead of it. */
  readonly lossPercents: readonly (number | undefined)[];
}

/** Days by which a bucket may differ from the time between closes: months and quarters are not all alike. */
const SLACK_SHARE = 0.1;

/**
 * Roll rates between closes and the loss rates they lead to. Closes are in order of time; of what reaches the
 * last bucket `lostOfLastPercent` is lost.
 *
 * @param lostOfLastPercent 0–100; 100 where nothing is known.
 */
export function rollRates(
  buckets: readonly AgingBucket[],
  closes: readonly CloseBalances[],
  lostOfLastPercent = 100,
): RollRates {
  const pairs = closes.slice(1).map((after, index) => ({ before: closes[index], after }));
  const rolls = buckets.map((bucket, at): BucketRoll => {
    const isLast = at === buckets.length - 1;
    const rollPercents = isLast
      ? []
      : pairs.map(({ before, after }) =>
          rollRate(before?.balancesMinor[at] ?? 0, after.balancesMinor[at + 1] ?? 0),
        );
    const known = rollPercents.filter((percent) => percent !== undefined);
    const sum = known.reduce((total, percent) => total + Math.min(100, percent), 0);
    return {
      ...{ bucketId: bucket.id, rollPercents },
      meanPercent: known.length === 0 ? undefined : sum / known.length,
      isEven: isLast || isEven(bucket, buckets[at + 1], pairs),
    };
  });
  const lossPercents: (number | undefined)[] = buckets.map(() => undefined);
  lossPercents[buckets.length - 1] = lostOfLastPercent;
  for (let at = buckets.length - 2; at >= 0; at -= 1) {
    const ahead = lossPercents[at + 1];
    const mean = rolls[at]?.meanPercent;
    if (ahead !== undefined && mean !== undefined) lossPercents[at] = (mean * ahead) / 100;
  }
  return { rolls, lossPercents };
}

function isEven(
  { fromDaysPastDue: from, toDaysPastDue: to }: AgingBucket,
  next: AgingBucket | undefined,
  pairs: readonly { readonly before: CloseBalances | undefined; readonly after: CloseBalances }[],
): boolean {
  return pairs.every(({ before, after }) => {
    const days = after.asOfDate - (before?.asOfDate ?? after.asOfDate);
    const isAsLong = (first: number | null, last: number | null): boolean =>
      first === null || last === null || Math.abs(last - first + 1 - days) <= days * SLACK_SHARE;
    return (
      isAsLong(from, to) && isAsLong(next?.fromDaysPastDue ?? null, next?.toDaysPastDue ?? null)
    );
  });
}

/** The loss rates as rates of the matrix; buckets without one keep what `otherwise` says. */
export function ratesByRolling(
  { rolls, lossPercents }: RollRates,
  otherwise: readonly LossRate[],
): readonly LossRate[] {
  return otherwise.map((rate): LossRate => {
    const at = rolls.findIndex(({ bucketId }) => bucketId === rate.bucketId);
    const ratePercent = lossPercents[at];
    return ratePercent === undefined ? rate : { ...rate, ratePercent, origin: "own-roll-rates" };
  });
}
