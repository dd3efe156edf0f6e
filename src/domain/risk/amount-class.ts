import { AMOUNT_LIMITS, LARGE_SHARE, type AmountLimits } from "./amount-class-table";

export const AMOUNT_CLASSES = ["small", "ordinary", "large"] as const;
export type AmountClass = (typeof AMOUNT_CLASSES)[number];

/**
 * Whether a debt is small, ordinary or large. Amounts are whole units of the currency, not minor units.
 * In a currency without limits of its own every debt is ordinary.
 *
 * @example amountClassOf({ amount: 10_000, totalOpen: 5_000_000, currencyCode: "CNY" }) // "ordinary"
 */
export function amountClassOf(debt: {
  readonly amount: number;
  /** All that is open in this currency. */
  readonly totalOpen: number;
  readonly currencyCode: string;
}): AmountClass {
  const limits = limitsIn(debt.currencyCode);
  if (limits === undefined) return "ordinary";
  if (debt.amount < limits.smallBelow) return "small";
  if (debt.amount >= limits.largeFrom) return "large";
  const isLargeShare = debt.amount >= LARGE_SHARE * debt.totalOpen;
  return isLargeShare && debt.amount >= limits.largeShareFrom ? "large" : "ordinary";
}

function limitsIn(currencyCode: string): AmountLimits | undefined {
  return (AMOUNT_LIMITS as Readonly<Record<string, AmountLimits>>)[currencyCode];
}
