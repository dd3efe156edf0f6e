// Which columns of a large ledger have to be read in full, judged by its first rows: half of what a sheet holds is
// often of no use, and every byte takes its time from Excel to the pane.
import type { ColumnReason } from "../domain/ledger/column-role";
import { readLedger } from "../domain/ledger/read-ledger";
import type { ReadingChoices } from "../domain/ledger/reading";
import type { SheetCells } from "../domain/ledger/sheet-cells";

const OF_NO_USE: readonly ColumnReason[] = ["no-use-for-it", "decoy-word", "column-empty"];

/**
 * Offsets, from the first column of `top`, of the columns to read; undefined when all are needed.
 *
 * Left out are only columns that play no role, almost played none, and stand right of the first three columns that
 * do: words such as 合计 stand to the left, and by them totals are told from items.
 */
export function neededColumns(
  top: SheetCells,
  choices: ReadingChoices,
): readonly number[] | undefined {
  const reading = readLedger(top, choices);
  if (reading.status !== "read") return undefined;
  const { columns, unusedColumns } = reading.ledger;
  const used = columns.map(({ columnIndex }) => columnIndex).sort((a, b) => a - b);
  const lastOfLabels = used[2] ?? Infinity;
  const isLeftOut = new Set(
    unusedColumns
      .filter(
        ({ columnIndex, reasons }) =>
          columnIndex > lastOfLabels && reasons.every((reason) => OF_NO_USE.includes(reason)),
      )
      .map(({ columnIndex }) => columnIndex - top.place.columnIndex),
  );
  if (isLeftOut.size === 0) return undefined;
  return Array.from({ length: top.place.columnCount }, (_, offset) => offset).filter(
    (offset) => !isLeftOut.has(offset),
  );
}
