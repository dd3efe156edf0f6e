import type { CellValue } from "../../domain/ledger/sheet-cells";
import { cellAddress } from "../cell-address";
import type { KeptCells } from "./kept-table-place";
import type { KeptColumn, KeptIssue, KeptRow, KeptTable, KeptValue } from "./kept-tables";
import { keptValueOf } from "./kept-values";

/** The rows of a kept table, with everything that cannot be used named beside them. */
export function readKeptTable(cells: KeptCells, columns: readonly KeptColumn[]): KeptTable {
  const { sheet } = cells.place;
  const there = columns.flatMap((column) => {
    const offset = cells.columns.get(column.id);
    return offset === undefined ? [] : [{ column, offset }];
  });
  const issues: KeptIssue[] = columns
    .filter(({ id }) => !cells.columns.has(id))
    .map((column) => ({
      ...{ code: "column-missing", sheet, address: "", column: column.id },
      ...{ header: column.header, found: "", choices: [] },
    }));
  const rows: KeptRow[] = [];
  for (const [index, row] of cells.values.slice(1).entries()) {
    const isCalculated = ({ column }: (typeof there)[number]): boolean =>
      column.formula !== undefined;
    if (there.every((one) => isCalculated(one) || isBlank(row[one.offset]))) continue;
    const rowIndex = cells.place.rowIndex + 1 + index;
    const values: Record<string, KeptValue> = {};
    const addresses: Record<string, string> = {};
    for (const { column, offset } of there) {
      const cell = row[offset] ?? "";
      const address = cellAddress(rowIndex, cells.place.columnIndex + offset);
      addresses[column.id] = address;
      const { value, issue } = keptValueOf(cell, column);
      if (value !== undefined) values[column.id] = value;
      // What a formula cannot work out yet is no mistake of the user's.
      if (issue === undefined || column.formula !== undefined) continue;
      const choices = column.kind === "choice" ? column.choices.map(({ label }) => label) : [];
      const header = String(cells.values[0]?.[offset] ?? column.header);
      const found = String(cell);
      issues.push({ code: issue, sheet, address, column: column.id, header, found, choices });
    }
    rows.push({ rowIndex, values, addresses });
  }
  return { sheet, rows, issues };
}

/** Whether a cell says nothing. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
