// Keeps what we add to Univer's tables in step with what happens to them.
import type { GridEvent } from "./grid";
import { bodyWithHeader, paintTotals, refreshColumns, univerTable } from "./tables";
import type { Tables } from "./tables";
import { overlap } from "./univer-book";

interface Disposable {
  dispose: () => void;
}

/** The part for cells: a new text in a header cell is a new column name. */
export function followHeaders(tables: Tables, event: GridEvent): void {
  if (event.type !== "cells-changed") return;
  const { area } = event;
  const { book, manager } = tables;
  for (const table of manager.getTablesBySubunitId(book.unitId, area.sheetId)) {
    const header = { ...bodyWithHeader(table), rowCount: 1 };
    if (overlap(area, header)) refreshColumns(tables, table);
  }
}

/** The part for tables that are moved, deleted or brought back. */
export function watchTables(tables: Tables): Disposable {
  const { manager } = tables;
  const repaint = ({ tableId }: { readonly tableId: string }) => {
    paintTotals(tables, tableId);
  };
  const subscriptions = [
    manager.tableRangeChanged$.subscribe(({ tableId }) => {
      paintTotals(tables, tableId);
      refreshColumns(tables, univerTable(tables, tableId));
    }),
    manager.tableAdd$.subscribe(repaint),
    manager.tableDelete$.subscribe(repaint),
  ];
  return {
    dispose: () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
