// The allowance as data for other programs. Ids and keys are a published surface.
import { decimalTextOf } from "../domain/money/minor-units";
import type { AgingReport } from "./aging-report";
import type { CurrencyProvision } from "./provision-report";

export interface ProvisionJson {
  readonly currency: string;
  readonly method: string;
  readonly forwardLookingFactor: number;
  readonly rows: readonly {
    /** Bucket id, "no-date", or "all". */
    readonly group: string;
    readonly exposure: string;
    readonly individual: string;
    readonly base: string;
    readonly ratePercent: number;
    readonly origin: string;
    /** After the forward-looking factor. */
    readonly appliedPercent: number;
    readonly allowance: string;
  }[];
  readonly individual: readonly Readonly<Record<string, string | number>>[];
  /** exposure + credits = outstanding. */
  readonly exposure: string;
  readonly credits: string;
  readonly outstanding: string;
  readonly required: string;
  readonly booked: string | null;
  /** Positive is a charge, negative a release; null without a booked allowance. */
  readonly movement: string | null;
  /** Mean roll rates between the kept snapshots, in percent; null without two. */
  readonly rollRates:
    | readonly {
        readonly bucket: string;
        readonly meanPercent: number | null;
        readonly isEven: boolean;
      }[]
    | null;
}

/** The allowances as JSON data. */
export function provisionJson(
  { ledger }: AgingReport,
  provisions: readonly CurrencyProvision[],
): readonly ProvisionJson[] {
  return provisions.map((provision) => {
    const { code = "", minorDigits = 2 } = ledger.currencies[provision.currency] ?? {};
    const decimal = (minor: number): string => decimalTextOf(minor, minorDigits);
    const maybe = (minor: number | undefined): string | null =>
      minor === undefined ? null : decimal(minor);
    return {
      ...{ currency: code, method: provision.method },
      forwardLookingFactor: provision.forwardLookingFactor,
      rows: provision.rows.map((row) => ({
        ...{ group: row.bucketId, exposure: decimal(row.exposureMinor) },
        ...{ individual: decimal(row.individualMinor), base: decimal(row.baseMinor) },
        ...{ ratePercent: rounded(row.ratePercent), origin: row.origin },
        ...{ appliedPercent: rounded(row.appliedPercent), allowance: decimal(row.allowanceMinor) },
      })),
      individual: provision.individual.map((debt) => ({
        ...{ label: debt.label, group: debt.bucketId, amount: decimal(debt.amountMinor) },
        ...{ lossPercent: debt.lossPercent, allowance: decimal(debt.allowanceMinor) },
      })),
      ...{ exposure: decimal(provision.exposureMinor), credits: decimal(provision.creditsMinor) },
      outstanding: decimal(provision.outstandingMinor),
      required: decimal(provision.requiredMinor),
      ...{ booked: maybe(provision.bookedMinor), movement: maybe(provision.movementMinor) },
      rollRates:
        provision.rolling?.rolls.map(({ bucketId, meanPercent, isEven }) => ({
          ...{ bucket: bucketId, isEven },
          meanPercent: meanPercent === undefined ? null : rounded(meanPercent),
        })) ?? null,
    };
  });
}

function rounded(percent: number): number {
  return Math.round(percent * 10_000) / 10_000;
}
