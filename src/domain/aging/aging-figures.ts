import type { AgedItems } from "./age-items";
import type { AgingMatrix } from "./aging-matrix";
import { isCurrentBucket } from "./bucket-scheme";

/** The figures of one row of an aging, or of a whole currency, in minor units. */
export interface AgingFigures {
  /** By line: one for each bucket, then credits, then items without a due date. */
  readonly amountsMinor: readonly number[];
  readonly itemCounts: readonly number[];
  /** All lines together, credits taken off. */
  readonly outstandingMinor: number;
  /** Buckets past due only: neither credits nor items without a due date. */
  readonly pastDueMinor: number;
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
  let itemCount = 0;
  for (const row of rows) {
    for (let line = 0; line < aged.lineCount; line += 1) {
      const amountMinor = matrix.amountMinor[row * aged.lineCount + line] ?? 0;
      const items = matrix.itemCount[row * aged.lineCount + line] ?? 0;
      amountsMinor[line] = (amountsMinor[line] ?? 0) + amountMinor;
      itemCounts[line] = (itemCounts[line] ?? 0) + items;
      outstandingMinor += amountMinor;
      itemCount += items;
      const bucket = aged.settings.scheme.buckets[line];
      if (bucket !== undefined && !isCurrentBucket(bucket)) pastDueMinor += amountMinor;
    }
  }
  return { amountsMinor, itemCounts, outstandingMinor, pastDueMinor, itemCount };
}
