// Debts about to leave the three months in which they are easiest to collect (catalogue three-month-window).
import { isOpenLine, NO_DAYS, type AgedItems } from "../aging/age-items";
import type { Ledger } from "../ledger/ledger";
import { countInput, type MetricResult } from "./metric";

/** Days past due up to which a debt is in its easy months. */
export const WINDOW_DAYS = 90;
/** How far ahead one looks. */
export const DAYS_AHEAD = 14;

/** Debts of one currency that are in the window today and will not be `DAYS_AHEAD` days on. */
export interface LeavingWindow {
  readonly amountMinor: number;
  /** Items of the ledger, first to leave first. */
  readonly items: readonly number[];
}

/** What leaves the window, by currency of the ledger. Disputed debts are counted: their clock runs as well. */
export function leavingWindow(ledger: Ledger, aged: AgedItems): readonly LeavingWindow[] {
  const found = ledger.currencies.map(() => ({ amountMinor: 0, items: [] as number[] }));
  for (let item = 0; item < ledger.items.count; item += 1) {
    const days = aged.daysPastDue[item] ?? NO_DAYS;
    const amountMinor = aged.amountMinor[item] ?? 0;
    if (amountMinor <= 0 || !isOpenLine(aged.line[item] ?? 0)) continue;
    if (days > WINDOW_DAYS || days + DAYS_AHEAD <= WINDOW_DAYS) continue;
    const own = found[ledger.items.currency[item] ?? 0];
    if (own === undefined) continue;
    own.amountMinor += amountMinor;
    own.items.push(item);
  }
  for (const { items } of found)
    items.sort((a, b) => (aged.daysPastDue[b] ?? 0) - (aged.daysPastDue[a] ?? 0) || a - b);
  return found;
}

/** The same as a metric. */
export function leavingWindowMetric({ amountMinor, items }: LeavingWindow): MetricResult {
  return {
    ...{ id: "leaving-window", value: amountMinor, needs: [] },
    inputs: [
      countInput("items", items.length),
      countInput("window-days", WINDOW_DAYS, "setting"),
      countInput("days-ahead", DAYS_AHEAD, "setting"),
    ],
  };
}
