// What one customer owes in one currency, boiled down to the few facts that tier and tactic are decided on.
import type { AgedItems } from "../aging/age-items";
import { NO_DAYS } from "../aging/age-items";
import type { AgingMatrix } from "../aging/aging-matrix";
import { ITEM_FLAG, type Ledger } from "../ledger/ledger";

/** Facts by row of an aging matrix by customer. Minor units; credits count in `outstandingMinor` only. */
export interface CustomerExposures {
  readonly outstandingMinor: Float64Array;
  readonly owedMinor: Float64Array;
  readonly disputedMinor: Float64Array;
  /** The days that decide the stage; `NO_DAYS` when no owed item has a due date. */
  readonly daysPastDue: Int32Array;
  /** All that is owed, by currency of the ledger. */
  readonly totalOwedMinor: Float64Array;
}

/** An item below this share of what the customer owes, and below this many whole units, does not set the stage. */
const DECISIVE_SHARE = 0.01;
const DECISIVE_UNITS = 100;

/**
 * The exposures behind an aging matrix by customer.
 *
 * The deciding days are the largest among items that are not disputed and not trifling, so that one
 * forgotten cent does not send a good customer to the lawyer; where there is no such item, the largest of all.
 */
export function customerExposures(
  ledger: Ledger,
  aged: AgedItems,
  matrix: AgingMatrix,
): CustomerExposures {
  const { count, flags } = ledger.items;
  const { rowOfItem } = matrix;
  const outstandingMinor = new Float64Array(matrix.rowCount);
  const owedMinor = new Float64Array(matrix.rowCount);
  const disputedMinor = new Float64Array(matrix.rowCount);
  for (let item = 0; item < count; item += 1) {
    const row = rowOfItem[item] ?? -1;
    if (row < 0) continue;
    const amountMinor = aged.amountMinor[item] ?? 0;
    outstandingMinor[row] = (outstandingMinor[row] ?? 0) + amountMinor;
    if (amountMinor <= 0) continue;
    owedMinor[row] = (owedMinor[row] ?? 0) + amountMinor;
    if (isDisputed(flags[item] ?? 0)) disputedMinor[row] = (disputedMinor[row] ?? 0) + amountMinor;
  }
  const daysPastDue = decisiveDays(ledger, aged, matrix, owedMinor);
  const totalOwedMinor = new Float64Array(ledger.currencies.length);
  owedMinor.forEach((amountMinor, row) => {
    const currency = matrix.currency[row] ?? 0;
    totalOwedMinor[currency] = (totalOwedMinor[currency] ?? 0) + amountMinor;
  });
  return { outstandingMinor, owedMinor, disputedMinor, daysPastDue, totalOwedMinor };
}

function decisiveDays(
  ledger: Ledger,
  aged: AgedItems,
  matrix: AgingMatrix,
  owedMinor: Float64Array,
): Int32Array {
  const decisive = new Int32Array(matrix.rowCount).fill(NO_DAYS);
  const largest = new Int32Array(matrix.rowCount).fill(NO_DAYS);
  const { count, flags } = ledger.items;
  const { rowOfItem, currency } = matrix;
  const unitsMinor = ledger.currencies.map(({ minorDigits }) => DECISIVE_UNITS * 10 ** minorDigits);
  for (let item = 0; item < count; item += 1) {
    const row = rowOfItem[item] ?? -1;
    const amountMinor = aged.amountMinor[item] ?? 0;
    if (row < 0 || amountMinor <= 0) continue;
    const days = aged.daysPastDue[item] ?? NO_DAYS;
    if (days > (largest[row] ?? NO_DAYS)) largest[row] = days;
    if (days <= (decisive[row] ?? NO_DAYS) || isDisputed(flags[item] ?? 0)) continue;
    const enough = Math.min(
      DECISIVE_SHARE * (owedMinor[row] ?? 0),
      unitsMinor[currency[row] ?? 0] ?? 0,
    );
    if (amountMinor >= enough) decisive[row] = days;
  }
  return decisive.map((days, row) => (days === NO_DAYS ? (largest[row] ?? NO_DAYS) : days));
}

function isDisputed(flags: number): boolean {
  return (flags & ITEM_FLAG.disputed) !== 0;
}
