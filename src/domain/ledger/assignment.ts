/**
 * The assignment of rows to columns with the greatest sum of `worth` (Hungarian method, O(rows² · columns)); -1 where
 * a row is better left out. A worth of 0 or less is never taken.
 */
export function bestAssignment(worth: readonly (readonly number[])[]): readonly number[] {
  const useful = (worth[0] ?? []).flatMap((_, column) =>
    worth.some((line) => (line[column] ?? 0) > 0) ? [column] : [],
  );
  const narrowed = worth.map((line) => useful.map((column) => line[column] ?? 0));
  return assignmentAmong(narrowed).map((at) => useful[at] ?? -1);
}

function assignmentAmong(worth: readonly (readonly number[])[]): readonly number[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  if (size === 0) return [];
  const cost = (row: number, column: number): number =>
    -Math.max(0, worth[row - 1]?.[column - 1] ?? 0);
  // 1-based potentials and matching, as the method is usually written down (Kuhn–Munkres with shortest paths).
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  // Rows beyond the given ones would be worth nothing anywhere: matching them too takes hours on a sheet of full width.
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const isDone = new Uint8Array(size + 1);
    do {
      isDone[column] = 1;
      const from = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (isDone[other] === 1) continue;
        const reduced =
          cost(from, other) - (rowPotential[from] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++)
        if (isDone[other] === 1) {
          const matched = rowOf[other] ?? 0;
          rowPotential[matched] = (rowPotential[matched] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = way[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && row < rows && (worth[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
