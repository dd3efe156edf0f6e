// The proof of an aging: what stands in buckets, credits and "no due date" is what is outstanding, and
// that is what the ledger itself adds up to. The items are added up here without buckets, so that a
// fault in the matrix shows.
import type { ControlTotal, Ledger } from "../ledger/ledger";
import type { AgedItems } from "./age-items";
import { NOT_YET, SETTLED } from "./age-items";
import type { AgingMatrix } from "./aging-matrix";

/** One currency's proof, in minor units of it. */
export interface AgingProof {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  readonly bucketsMinor: number;
  /** Zero or negative; 0 where credits are aged by their own date. */
  readonly creditsMinor: number;
  readonly noDueDateMinor: number;
  /** Open items added up one by one. */
  readonly outstandingMinor: number;
  /** On the sheet, but settled on or before the as-of date. */
  readonly settledMinor: number;
  /** On the sheet, but dated after the as-of date. */
  readonly notYetMinor: number;
  /** Shown as settled by now, counted with its original amount because it was open on the as-of date. */
  readonly reopenedMinor: number;
  /** Undefined when the ledger states no sum of this currency to compare with. */
  readonly control?: ControlTotal;
  /** 0 when the aging is proven; else what is missing (positive) or too much (negative) in it. */
  readonly differenceMinor: number;
}

/** The user's own figure proves most, then the sheet's total row, then the column added up cell by cell. */
const CONTROL_PRECEDENCE = ["entered", "total-row", "column-sum"] as const;

/** The proofs of an aging, one for every currency of the ledger. */
export function proveAging(
  ledger: Ledger,
  aged: AgedItems,
  matrix: AgingMatrix,
): readonly AgingProof[] {
  const lines = sumsOfLines(ledger, aged, matrix);
  const sums = sumsOfItems(ledger, aged);
  return ledger.currencies.map((_, currency) => {
    const at = (line: number): number => lines[currency * matrix.lineCount + line] ?? 0;
    let bucketsMinor = 0;
    for (let line = 0; line < aged.lineOfCredits; line += 1) bucketsMinor += at(line);
    const creditsMinor = at(aged.lineOfCredits);
    const noDueDateMinor = at(aged.lineWithoutDueDate);
    const outstandingMinor = sums.outstanding[currency] ?? 0;
    const settledMinor = sums.settled[currency] ?? 0;
    const notYetMinor = sums.notYet[currency] ?? 0;
    const reopenedMinor = sums.reopened[currency] ?? 0;
    const control = CONTROL_PRECEDENCE.map((origin) =>
      ledger.controlTotals.find((total) => total.currency === currency && total.origin === origin),
    ).find((total) => total !== undefined);
    const agedMinor = bucketsMinor + creditsMinor + noDueDateMinor;
    const onSheetMinor = agedMinor + settledMinor + notYetMinor - reopenedMinor;
    return {
      ...{ currency, bucketsMinor, creditsMinor, noDueDateMinor, outstandingMinor },
      ...{ settledMinor, notYetMinor, reopenedMinor },
      ...(control === undefined ? {} : { control }),
      differenceMinor:
        control === undefined ? outstandingMinor - agedMinor : control.amountMinor - onSheetMinor,
    };
  });
}

function sumsOfLines(ledger: Ledger, aged: AgedItems, matrix: AgingMatrix): Float64Array {
  const sums = new Float64Array(ledger.currencies.length * aged.lineCount);
  for (let row = 0; row < matrix.rowCount; row += 1) {
    const start = (matrix.currency[row] ?? 0) * aged.lineCount;
    for (let line = 0; line < aged.lineCount; line += 1) {
      const amountMinor = matrix.amountMinor[row * aged.lineCount + line] ?? 0;
      sums[start + line] = (sums[start + line] ?? 0) + amountMinor;
    }
  }
  return sums;
}

function sumsOfItems({ items, currencies }: Ledger, aged: AgedItems) {
  const sums = {
    outstanding: new Float64Array(currencies.length),
    settled: new Float64Array(currencies.length),
    notYet: new Float64Array(currencies.length),
    reopened: new Float64Array(currencies.length),
  };
  for (let item = 0; item < items.count; item += 1) {
    const currency = items.currency[item] ?? 0;
    const amountMinor = aged.amountMinor[item] ?? 0;
    const onSheetMinor = items.openAmountMinor[item] ?? 0;
    const line = aged.line[item];
    if (line === SETTLED) sums.settled[currency] = (sums.settled[currency] ?? 0) + onSheetMinor;
    else if (line === NOT_YET) sums.notYet[currency] = (sums.notYet[currency] ?? 0) + amountMinor;
    else sums.outstanding[currency] = (sums.outstanding[currency] ?? 0) + amountMinor;
    sums.reopened[currency] = (sums.reopened[currency] ?? 0) + amountMinor - onSheetMinor;
  }
  return sums;
}
