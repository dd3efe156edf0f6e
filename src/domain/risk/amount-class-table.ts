/** Limits between small, ordinary and large debts in one currency, in whole units of it. */
export interface AmountLimits {
  /** Below it a debt is small. */
  readonly smallBelow: number;
  /** From it on a debt is large. */
  readonly largeFrom: number;
  /** From it on a debt is large if it is also a large share of all that is owed. */
  readonly largeShareFrom: number;
}

/** Share of all open amounts of the currency from which a debt can be large. */
export const LARGE_SHARE = 0.1;

/**
 * A proposal in yuan, and round figures of about the same worth elsewhere. They only sort debts by size:
 * no amount is ever converted. A ledger that names no currency is taken to count in yuan ("").
 */
export const AMOUNT_LIMITS = {
  "": { smallBelow: 10_000, largeFrom: 500_000, largeShareFrom: 100_000 },
  CNY: { smallBelow: 10_000, largeFrom: 500_000, largeShareFrom: 100_000 },
  HKD: { smallBelow: 10_000, largeFrom: 500_000, largeShareFrom: 100_000 },
  TWD: { smallBelow: 50_000, largeFrom: 2_500_000, largeShareFrom: 500_000 },
  JPY: { smallBelow: 200_000, largeFrom: 10_000_000, largeShareFrom: 2_000_000 },
  USD: { smallBelow: 1_500, largeFrom: 75_000, largeShareFrom: 15_000 },
  EUR: { smallBelow: 1_500, largeFrom: 75_000, largeShareFrom: 15_000 },
  GBP: { smallBelow: 1_000, largeFrom: 50_000, largeShareFrom: 10_000 },
  AUD: { smallBelow: 2_000, largeFrom: 100_000, largeShareFrom: 20_000 },
  CAD: { smallBelow: 2_000, largeFrom: 100_000, largeShareFrom: 20_000 },
  SGD: { smallBelow: 2_000, largeFrom: 100_000, largeShareFrom: 20_000 },
} as const satisfies Readonly<Record<string, AmountLimits>>;
