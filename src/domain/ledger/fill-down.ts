// Customers written once for several rows: in a merged cell, in a heading row above its items, or in the first row
// of a group. The blank cells below get the customer above them, and an issue says so.
import { ROW_KIND } from "./row-kinds";
import type { SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

/** Fills customers down in place. Returns how many rows were filled, and the first of them. */
export function fillCustomersDown(
  cells: SheetCells,
  columns: TableColumns,
  kinds: Uint8Array,
): { readonly count: number; readonly row: number } {
  const { customerName: names, customerId: customerIds } = columns.texts;
  const keys = [names, customerIds].filter((column) => column !== undefined);
  if (keys.length === 0 || keys.some(({ ids }) => !ids.includes(-1))) return { count: 0, row: -1 };
  const isNobody = (row: number): boolean => keys.every(({ ids }) => (ids[row] ?? -1) < 0);
  const isGrouped = hasGroups(columns, kinds, isNobody);
  const merged = mergedRows(
    cells,
    columns,
    keys.map(({ column }) => column),
  );
  let count = 0;
  let first = -1;
  let above = -1;
  for (let row = 0; row < columns.count; row++) {
    const kind = kinds[row];
    if (kind === ROW_KIND.total) above = -1;
    if (kind !== ROW_KIND.item && kind !== ROW_KIND.heading) continue;
    if (!isNobody(row)) above = row;
    else if (kind === ROW_KIND.item && above >= 0 && (isGrouped || merged.has(row))) {
      for (const { ids } of keys) ids[row] = ids[above] ?? -1;
      if (count++ === 0) first = row;
    }
  }
  return { count, row: first };
}

/** Heading rows, or so many blanks that the sheet plainly writes a customer once per group. */
function hasGroups(
  columns: TableColumns,
  kinds: Uint8Array,
  isNobody: (row: number) => boolean,
): boolean {
  let items = 0;
  let blanks = 0;
  let headings = 0;
  for (let row = 0; row < columns.count; row++) {
    if (kinds[row] === ROW_KIND.heading) headings++;
    if (kinds[row] !== ROW_KIND.item) continue;
    items++;
    if (isNobody(row)) blanks++;
  }
  return blanks > 0 && (headings > 0 || (blanks >= 3 && blanks >= items * 0.3));
}

function mergedRows(
  cells: SheetCells,
  columns: TableColumns,
  keyColumns: readonly number[],
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of cells.merges ?? []) {
    if (!keyColumns.includes(merge.column)) continue;
    for (let row = merge.row + 1; row < merge.row + merge.rowCount; row++)
      rows.add(row - columns.firstRow);
  }
  return rows;
}
