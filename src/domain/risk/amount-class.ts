import type { LedgerCurrency } from "../ledger/ledger";
import type { CollectionPolicy } from "../policy/collection-policy";

/** Small, ordinary and large debts (catalogue 5.8). */
export const AMOUNT_CLASSES = ["A1", "A2", "A3"] as const;
export type AmountClass = (typeof AMOUNT_CLASSES)[number];

/** Limits between small, ordinary and large debts in one currency, in whole units of it. */
export interface AmountLimits {
  /** Below it a debt is small. */
  readonly smallBelow: number;
  /** From it on a debt is large. */
  readonly largeFrom: number;
  /** From it on a debt is large if it is also a large share of all that is owed. */
  readonly largeShareFrom: number;
}

/** Currencies with limits of their own beside the yuan's; a ledger that names no currency counts in yuan. */
const OTHER_CURRENCIES = [
  ...(["HKD", "TWD", "JPY", "USD", "EUR", "GBP", "AUD", "CAD", "SGD"] as const),
];

/** The limits of a currency. Undefined where none are known: there every debt is ordinary. */
export function amountLimitsIn(
  currencyCode: string,
  policy: CollectionPolicy,
): AmountLimits | undefined {
  if (currencyCode === "" || currencyCode === "CNY")
    return {
      smallBelow: policy.smallAmountLimit,
      largeFrom: policy.largeAmountFrom,
      largeShareFrom: policy.largeShareAmountFrom,
    };
  const code = OTHER_CURRENCIES.find((other) => other === currencyCode);
  if (code === undefined) return undefined;
  return {
    smallBelow: policy[`amount.${code}.small`],
    largeFrom: policy[`amount.${code}.large`],
    largeShareFrom: policy[`amount.${code}.largeShare`],
  };
}

/**
 * Whether a debt is small (A1), ordinary (A2) or large (A3). Amounts are minor units: a share taken of whole numbers
 * is exact, so that a tenth is a tenth.
 *
 * @example amountClassOf({ amountMinor: 1_000_000, totalOpenMinor: 5e8, currency: yuan }, DEFAULT_POLICY) // "A2"
 */
export function amountClassOf(
  debt: {
    readonly amountMinor: number;
    /** All that is open in this currency. */
    readonly totalOpenMinor: number;
    readonly currency: LedgerCurrency;
  },
  policy: CollectionPolicy,
): AmountClass {
  const { amountMinor, totalOpenMinor, currency } = debt;
  const limits = amountLimitsIn(currency.code, policy);
  if (limits === undefined) return "A2";
  const amount = amountMinor / 10 ** currency.minorDigits;
  if (amount < limits.smallBelow) return "A1";
  if (amount >= limits.largeFrom) return "A3";
  const isLargeShare = totalOpenMinor <= 0 || amountMinor / totalOpenMinor >= policy.largeShare;
  return isLargeShare && amount >= limits.largeShareFrom ? "A3" : "A2";
}
