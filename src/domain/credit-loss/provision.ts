// The allowance for bad debts of one currency: by a share of the balance (余额百分比法), by rates for aging groups
// (账龄分析法), by individual assessment (个别认定法), or by the provision matrix of IFRS 9 5.5.15 and B5.5.35
// (企业会计准则第22号 第六十三条: lifetime expected losses of trade receivables). Individually assessed debts are
// carved out of the groups first, whichever way these are done.
import { roundedInTurn } from "../money/allocation";
import { UNDATED, type LossRate, type RateOrigin } from "./loss-rate";

export const PROVISION_METHODS = [
  "share-of-balance",
  "aging-rates",
  "individual",
  "matrix",
] as const;
export type ProvisionMethod = (typeof PROVISION_METHODS)[number];

/** Debts of one bucket, or of `UNDATED`, in minor units. Credits apart are not in it. */
export interface Exposure {
  readonly bucketId: string;
  readonly amountMinor: number;
}

/** A debt assessed by itself: what of it is expected never to come. */
export interface IndividualDebt {
  /** Whom or what it is about, as the user reads it. */
  readonly label: string;
  readonly bucketId: string;
  readonly amountMinor: number;
  /** 0–100. */
  readonly lossPercent: number;
}

export interface ProvisionTerms {
  readonly method: ProvisionMethod;
  readonly exposures: readonly Exposure[];
  /** For every bucket; for "share-of-balance" the one in `shareOfBalance` instead. */
  readonly rates: readonly LossRate[];
  readonly shareOfBalance?: { readonly ratePercent: number; readonly origin: RateOrigin };
  /** Multiplies the rates of the matrix: 1.1 is ten percent worse than the past (B5.5.52). Default 1. */
  readonly forwardLookingFactor?: number;
  readonly individual?: readonly IndividualDebt[];
  /** Allowance in the books; undefined when the user has not said. */
  readonly bookedMinor?: number;
}

/** One group of debts with its rate. */
export interface ProvisionRow {
  /** Bucket id, `UNDATED`, or "all" for a share of the whole balance. */
  readonly bucketId: string;
  readonly exposureMinor: number;
  /** Taken out for individual assessment. */
  readonly individualMinor: number;
  readonly baseMinor: number;
  readonly ratePercent: number;
  readonly origin: RateOrigin;
  /** After the forward-looking factor, at most 100. */
  readonly appliedPercent: number;
  readonly allowanceMinor: number;
}

export interface IndividualAllowance extends IndividualDebt {
  readonly allowanceMinor: number;
}

export interface Provision {
  readonly method: ProvisionMethod;
  readonly forwardLookingFactor: number;
  readonly rows: readonly ProvisionRow[];
  readonly individual: readonly IndividualAllowance[];
  readonly exposureMinor: number;
  /** Rows and individual debts together, to the minor unit. */
  readonly requiredMinor: number;
  readonly bookedMinor: number | undefined;
  /** Positive: to be charged (计提). Negative: to be released (转回). Undefined without a booked allowance. */
  readonly movementMinor: number | undefined;
}

/**
 * The allowance required. Allowances of the rows are rounded in turn, so that they add up to the rounded whole
 * and a sheet's own formulas come to the same.
 */
export function provisionOf(terms: ProvisionTerms): Provision {
  const { method, exposures, individual = [] } = terms;
  const forwardLookingFactor = method === "matrix" ? (terms.forwardLookingFactor ?? 1) : 1;
  const groups = groupsOf(terms);
  const exact = groups.map(({ baseMinor, appliedPercent }) => (baseMinor * appliedPercent) / 100);
  const allowances = roundedInTurn(exact);
  const rows = groups.map((group, index): ProvisionRow => ({
    ...group,
    allowanceMinor: allowances[index] ?? 0,
  }));
  const assessed = individual.map((debt): IndividualAllowance => ({
    ...debt,
    allowanceMinor: Math.round((debt.amountMinor * debt.lossPercent) / 100),
  }));
  const requiredMinor =
    sumOf(rows.map((row) => row.allowanceMinor)) +
    sumOf(assessed.map((debt) => debt.allowanceMinor));
  const { bookedMinor } = terms;
  return {
    ...{ method, forwardLookingFactor, rows, individual: assessed, requiredMinor, bookedMinor },
    exposureMinor: sumOf(exposures.map(({ amountMinor }) => amountMinor)),
    movementMinor: bookedMinor === undefined ? undefined : requiredMinor - bookedMinor,
  };
}

function groupsOf(terms: ProvisionTerms): readonly Omit<ProvisionRow, "allowanceMinor">[] {
  const { method, exposures, individual = [], forwardLookingFactor = 1 } = terms;
  if (method === "individual") return [];
  const factor = method === "matrix" ? forwardLookingFactor : 1;
  const carvedOut = (bucketId: string): number =>
    sumOf(individual.filter((debt) => debt.bucketId === bucketId).map((debt) => debt.amountMinor));
  if (method === "share-of-balance") {
    const exposureMinor = sumOf(exposures.map(({ amountMinor }) => amountMinor));
    const individualMinor = sumOf(individual.map(({ amountMinor }) => amountMinor));
    const { ratePercent, origin } = terms.shareOfBalance ?? { ratePercent: 0, origin: "default" };
    const baseMinor = Math.max(0, exposureMinor - individualMinor);
    const appliedPercent = percentWithin(ratePercent);
    const amounts = { exposureMinor, individualMinor, baseMinor };
    return [{ bucketId: "all", ...amounts, ratePercent, origin, appliedPercent }];
  }
  const rates = ratesOfAll(terms, carvedOut);
  return exposures.map(({ bucketId, amountMinor: exposureMinor }) => {
    const individualMinor = carvedOut(bucketId);
    const { ratePercent, origin } = rates(bucketId);
    return {
      ...{ bucketId, exposureMinor, individualMinor, ratePercent, origin },
      // Own-date credits can outweigh a bucket's debts: nothing can be lost of what nobody owes.
      baseMinor: Math.max(0, exposureMinor - individualMinor),
      appliedPercent: percentWithin(ratePercent * factor),
    };
  });
}

type RateOf = (bucketId: string) => Pick<LossRate, "ratePercent" | "origin">;

/** Rates by bucket; debts without a date and without a rate of their own get the mean of the others. */
function ratesOfAll(
  { exposures, rates }: ProvisionTerms,
  carvedOut: (id: string) => number,
): RateOf {
  const known = new Map(rates.map((rate) => [rate.bucketId, rate]));
  const dated = exposures.flatMap(({ bucketId, amountMinor }) => {
    const rate = known.get(bucketId);
    const baseMinor = Math.max(0, amountMinor - carvedOut(bucketId));
    return rate === undefined || bucketId === UNDATED ? [] : [{ rate, baseMinor }];
  });
  const whole = sumOf(dated.map(({ baseMinor }) => baseMinor));
  const loss = sumOf(dated.map(({ rate, baseMinor }) => (baseMinor * rate.ratePercent) / 100));
  const mean = whole > 0 ? (loss * 100) / whole : 0;
  return (bucketId) => known.get(bucketId) ?? { ratePercent: mean, origin: "mean" };
}

function percentWithin(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
