// Rates of loss by aging bucket, each with where it comes from.
import type { AgingBucket } from "../aging/bucket-scheme";
import { recoveryPercentOf } from "../metrics/recovery-rate";
import { stageOf } from "../risk/stage";
import { YEAR_LOSS_PERCENT } from "./default-rate-table";

/**
 * Where a rate comes from: typed by the user, our placeholder, the user's own closes by roll rates or by what
 * became lost, or the mean of the other groups (for debts without a date).
 */
export const RATE_ORIGINS = ["entered", "default", "own-roll-rates", "own-losses", "mean"] as const;
export type RateOrigin = (typeof RATE_ORIGINS)[number];

/** Where the rates of buckets are taken from when the user has typed none. */
export const RATE_SOURCES = ["default", "roll-rates", "losses"] as const;
export type RateSource = (typeof RATE_SOURCES)[number];

/** Share of a bucket expected never to be collected, 0–100. */
export interface LossRate {
  /** Bucket id, or `UNDATED` for debts without a date. */
  readonly bucketId: string;
  readonly ratePercent: number;
  readonly origin: RateOrigin;
}

/** Stands for the bucket of debts without the date that ages are counted from. */
export const UNDATED = "no-date";

/**
 * The placeholder rates of a scheme, to be replaced by the company's own: for bands of years the ladder that many
 * Chinese annual accounts print, else what the course's recovery rates by stage leave (catalogue 5.10).
 */
export function defaultLossRates(buckets: readonly AgingBucket[]): readonly LossRate[] {
  return buckets.map((bucket): LossRate => ({
    ...{ bucketId: bucket.id, origin: "default" },
    ratePercent: defaultPercent(bucket),
  }));
}

function defaultPercent({ meaning, fromDaysPastDue, toDaysPastDue }: AgingBucket): number {
  if (meaning?.kind === "years") {
    const { fromYears } = meaning;
    return YEAR_LOSS_PERCENT.filter((rung) => fromYears >= rung.fromYears).at(-1)?.percent ?? 0;
  }
  // What the first day of the bucket leaves to hope for; the bucket before any date is past is "before due".
  const firstDay = fromDaysPastDue ?? Math.min(-1, toDaysPastDue ?? -1);
  return 100 - recoveryPercentOf(stageOf(firstDay));
}

/** The user's rates laid over others: a bucket the user gave a rate for has that, and says so. */
export function withEnteredRates(
  rates: readonly LossRate[],
  entered: Readonly<Record<string, number>>,
): readonly LossRate[] {
  return rates.map((rate): LossRate => {
    const ratePercent = entered[rate.bucketId];
    return ratePercent === undefined ? rate : { ...rate, ratePercent, origin: "entered" };
  });
}
