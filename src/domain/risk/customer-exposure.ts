// What one customer owes in one currency, boiled down to the few facts that tier and tactic are decided on.
import type { AgedItems } from "../aging/age-items";
import { amountRanks } from "./amount-rank";
import { NO_DAYS } from "../aging/age-items";
import type { AgingMatrix } from "../aging/aging-matrix";
import { ITEM_FLAG, type Ledger } from "../ledger/ledger";
import type { CollectionPolicy } from "../policy/collection-policy";

/** Facts by row of an aging matrix by customer. Minor units; credits count in `outstandingMinor` only. */
export interface CustomerExposures {
  readonly outstandingMinor: Float64Array;
  readonly owedMinor: Float64Array;
  readonly disputedMinor: Float64Array;
  /** The days that decide the stage; `NO_DAYS` when no owed item has a due date. */
  readonly daysPastDue: Int32Array;
  /** All that is owed, by currency of the ledger. */
  readonly totalOwedMinor: Float64Array;
  /** 0 for the customer who owes least in the currency … 1 for the one who owes most; 0 for who owes nothing. */
  readonly amountRank: Float64Array;
}

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
  policy: CollectionPolicy,
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
  const daysPastDue = decisiveDays(ledger, aged, matrix, { owedMinor, policy });
  const totalOwedMinor = new Float64Array(ledger.currencies.length);
  owedMinor.forEach((amountMinor, row) => {
    const currency = matrix.currency[row] ?? 0;
    totalOwedMinor[currency] = (totalOwedMinor[currency] ?? 0) + amountMinor;
  });
  const amountRank = amountRanksOf(owedMinor, matrix.currency);
  return { outstandingMinor, owedMinor, disputedMinor, daysPastDue, totalOwedMinor, amountRank };
}

function decisiveDays(
  ledger: Ledger,
  aged: AgedItems,
  matrix: AgingMatrix,
  { owedMinor, policy }: { readonly owedMinor: Float64Array; readonly policy: CollectionPolicy },
): Int32Array {
  const decisive = new Int32Array(matrix.rowCount).fill(NO_DAYS);
  const largest = new Int32Array(matrix.rowCount).fill(NO_DAYS);
  const { count, flags } = ledger.items;
  const { rowOfItem, currency } = matrix;
  // An item below both, this share of what the customer owes and these whole units, does not set the stage.
  const share = policy["decisive.share"];
  const units = policy["decisive.units"];
  const unitsMinor = ledger.currencies.map(({ minorDigits }) => units * 10 ** minorDigits);
  for (let item = 0; item < count; item += 1) {
    const row = rowOfItem[item] ?? -1;
    const amountMinor = aged.amountMinor[item] ?? 0;
    if (row < 0 || amountMinor <= 0) continue;
    const days = aged.daysPastDue[item] ?? NO_DAYS;
    if (days > (largest[row] ?? NO_DAYS)) largest[row] = days;
    if (days <= (decisive[row] ?? NO_DAYS) || isDisputed(flags[item] ?? 0)) continue;
    const enough = Math.min(share * (owedMinor[row] ?? 0), unitsMinor[currency[row] ?? 0] ?? 0);
    if (amountMinor >= enough) decisive[row] = days;
  }
  return decisive.map((days, row) => (days === NO_DAYS ? (largest[row] ?? NO_DAYS) : days));
}

function isDisputed(flags: number): boolean {
  return (flags & ITEM_FLAG.disputed) !== 0;
}

// Who owes nothing is no competitor for a collector's time.
function amountRanksOf(owedMinor: Float64Array, currency: Int32Array): Float64Array {
  const ranks = new Float64Array(owedMinor.length);
  const rowsOf = new Map<number, number[]>();
  owedMinor.forEach((amount, row) => {
    if (amount <= 0) return;
    const of = currency[row] ?? -1;
    const rows = rowsOf.get(of);
    if (rows === undefined) rowsOf.set(of, [row]);
    else rows.push(row);
  });
  for (const rows of rowsOf.values())
    amountRanks(rows.map((row) => owedMinor[row] ?? 0)).forEach((rank, nth) => {
      ranks[rows[nth] ?? 0] = rank;
    });
  return ranks;
}
