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
 * Whether a debt is small (A1), ordinary (A2) or large (A3). Amounts are whole units of the currency, not minor
 * units.
 *
 * @example amountClassOf({ amount: 10_000, totalOpen: 5e6, currencyCode: "CNY" }, DEFAULT_POLICY) // "A2"
 */
export function amountClassOf(
  debt: {
    readonly amount: number;
    /** All that is open in this currency. */
    readonly totalOpen: number;
    readonly currencyCode: string;
  },
  policy: CollectionPolicy,
): AmountClass {
  const limits = amountLimitsIn(debt.currencyCode, policy);
  if (limits === undefined) return "A2";
  if (debt.amount < limits.smallBelow) return "A1";
  if (debt.amount >= limits.largeFrom) return "A3";
  const isLargeShare = debt.amount >= policy.largeShare * debt.totalOpen;
  return isLargeShare && debt.amount >= limits.largeShareFrom ? "A3" : "A2";
}
