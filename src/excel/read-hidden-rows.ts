import type { RangePlace } from "../domain/ledger/sheet-cells";
import { runInExcel } from "./run-in-excel";

interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** How many parts a mixed stretch is cut into: each level costs one sync, so wide beats deep. */
const PARTS = 64;

/**
 * Offsets from the place's first row of rows that are hidden or filtered out.
 *
 * Excel answers true, false or null (mixed) for a whole stretch, so an ordinary sheet costs one question
 * and a filtered one a few.
 */
export async function readHiddenRows(place: RangePlace): Promise<number[]> {
  const hidden: number[] = [];
  let open: Stretch[] = [{ first: 0, count: place.rowCount }];
  while (open.length > 0) {
    const answers = await askHidden(place, open);
    const mixed: Stretch[] = [];
    open.forEach((stretch, index) => {
      if (answers[index] === null) mixed.push(...partsOf(stretch));
      else if (answers[index] === true)
        for (let row = 0; row < stretch.count; row += 1) hidden.push(stretch.first + row);
    });
    open = mixed;
  }
  return hidden.sort((a, b) => a - b);
}

function partsOf(stretch: Stretch): Stretch[] {
  const size = Math.ceil(stretch.count / PARTS);
  const parts: Stretch[] = [];
  for (let offset = 0; offset < stretch.count; offset += size)
    parts.push({ first: stretch.first + offset, count: Math.min(size, stretch.count - offset) });
  return parts;
}

async function askHidden(
  place: RangePlace,
  stretches: readonly Stretch[],
): Promise<readonly (boolean | null)[]> {
  return await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const ranges = stretches.map((stretch) =>
      sheet
        .getRangeByIndexes(place.rowIndex + stretch.first, place.columnIndex, stretch.count, 1)
        .load("rowHidden"),
    );
    await context.sync();
    return ranges.map((range) => range.rowHidden as boolean | null);
  });
}
