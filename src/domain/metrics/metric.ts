import type { MetricId, MetricInputName, MetricNeed } from "./metric-table";

/**
 * Where a figure comes from: the ledger's own balances, its document dates, a kept snapshot, the user, or a setting
 * of ours.
 */
export const INPUT_ORIGINS = [
  "ledger",
  "ledger-documents",
  "snapshot",
  "entered",
  "setting",
] as const;
export type InputOrigin = (typeof INPUT_ORIGINS)[number];

/** A figure that went into a metric. Amounts are minor units of the currency; the rest are plain counts. */
export interface MetricInput {
  readonly name: MetricInputName;
  readonly value: number;
  readonly isAmount: boolean;
  readonly origin: InputOrigin;
}

/** One metric of one currency. */
export interface MetricResult {
  readonly id: MetricId;
  /** In the unit of the metric table; undefined when something is missing, and then `needs` says what. */
  readonly value: number | undefined;
  readonly inputs: readonly MetricInput[];
  readonly needs: readonly MetricNeed[];
}

/** An input that is an amount in minor units. */
export function amountInput(
  name: MetricInputName,
  value: number,
  origin: InputOrigin = "ledger",
): MetricInput {
  return { name, value, isAmount: true, origin };
}

/** An input that is a count: days, items, customers. */
export function countInput(
  name: MetricInputName,
  value: number,
  origin: InputOrigin = "ledger",
): MetricInput {
  return { name, value, isAmount: false, origin };
}

/** A metric that cannot be told, and why. */
export function waitingMetric(id: MetricId, needs: readonly MetricNeed[]): MetricResult {
  return { id, value: undefined, inputs: [], needs };
}
