// Gathers writes of one batch: office.js cuts a large `range.values = …` into blocks of 1,500 cells, and the grid is many
// times faster with one large write than with many small ones.
import type { Area, CellWrite, Grid } from "../grid/grid";

type Row = readonly (CellWrite | null)[];

export interface CellWriter {
  readonly write: (area: Area, rows: readonly Row[], kind: string) => void;
  /** Everything gathered is now in the grid. */
  readonly flush: () => void;
  readonly hasPending: (kind: string) => boolean;
}

export function createCellWriter(grid: Grid): CellWriter {
  let pending: { readonly area: Area; readonly rows: Row[]; readonly kind: string } | undefined;

  function flush(): void {
    if (!pending) return;
    const { area, rows } = pending;
    pending = undefined;
    grid.write({ ...area, rowCount: rows.length }, rows);
  }

  function continues(area: Area, kind: string): boolean {
    return (
      pending?.kind === kind &&
      pending.area.sheetId === area.sheetId &&
      pending.area.column === area.column &&
      pending.area.columnCount === area.columnCount &&
      pending.area.row + pending.rows.length === area.row
    );
  }

  return {
    write: (area, rows, kind) => {
      if (!continues(area, kind)) {
        flush();
        pending = { area, rows: [], kind };
      }
      for (const row of rows) pending?.rows.push(row);
    },
    flush,
    hasPending: (kind) => pending?.kind === kind,
  };
}
