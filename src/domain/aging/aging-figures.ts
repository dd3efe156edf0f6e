import type { AgedItems } from "./age-items";
import type { AgingMatrix } from "./aging-matrix";

/** The figures of one row of an aging, or of a whole currency, in minor units. */
export interface AgingFigures {
  /** By line: one for each bucket, then credits, then items without a due date. */
  readonly amountsMinor: readonly number[];
  readonly itemCounts: readonly number[];
  /** All lines together, credits taken off. */
  readonly outstandingMinor: number;
  /** Past the due date: neither credits apart nor items without a due date. */
  readonly pastDueMinor: number;
  /** Mean days past due of the debts past due, weighted by amount; undefined where nothing is. */
  readonly weightedDaysPastDue: number | undefined;
  readonly itemCount: number;
}

/** The figures of some rows of a matrix added up. Rows of one currency only: the caller sees to that. */
export function agingFigures(
  aged: AgedItems,
  matrix: AgingMatrix,
  rows: readonly number[],
): AgingFigures {
  const amountsMinor = new Array<number>(aged.lineCount).fill(0);
  const itemCounts = new Array<number>(aged.lineCount).fill(0);
  let outstandingMinor = 0;
  let pastDueMinor = 0;
  let lateDebtMinor = 0;
  let lateDebtMinorDays = 0;
  let itemCount = 0;
  for (const row of rows) {
    for (let line = 0; line < aged.lineCount; line += 1) {
      const amountMinor = matrix.amountMinor[row * aged.lineCount + line] ?? 0;
      const items = matrix.itemCount[row * aged.lineCount + line] ?? 0;
      amountsMinor[line] = (amountsMinor[line] ?? 0) + amountMinor;
      itemCounts[line] = (itemCounts[line] ?? 0) + items;
      outstandingMinor += amountMinor;
      itemCount += items;
    }
    pastDueMinor += matrix.pastDueMinor[row] ?? 0;
    lateDebtMinor += matrix.lateDebtMinor[row] ?? 0;
    lateDebtMinorDays += matrix.lateDebtMinorDays[row] ?? 0;
  }
  const weightedDaysPastDue = lateDebtMinor > 0 ? lateDebtMinorDays / lateDebtMinor : undefined;
  return {
    amountsMinor,
    itemCounts,
    outstandingMinor,
    pastDueMinor,
    weightedDaysPastDue,
    itemCount,
  };
}
