import type { IWorksheetData } from "@univerjs/core";
import type { Sheet } from "hucre/xlsx";
import type { TableSnapshot } from "../grid/grid-snapshot";
import { addressOfArea } from "./file-addresses";

type FileTable = NonNullable<Sheet["tables"]>[number];

/** Functions of a totals row by the first argument of its SUBTOTAL. */
const TOTALS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "109": "sum",
};

/** A table with its columns named by its header cells: a file whose two disagree is called damaged. */
export function fileTableOf(table: TableSnapshot, data: Partial<IWorksheetData>): FileTable {
  const { row, column, rowCount, columnCount } = table.area;
  const columns = Array.from({ length: columnCount }, (_, offset) => {
    const header = data.cellData?.[row]?.[column + offset]?.v;
    const total = data.cellData?.[row + rowCount - 1]?.[column + offset];
    const subtotal = /^=SUBTOTAL\((\d+),/i.exec(total?.f ?? "")?.[1];
    const totalFunction = subtotal === undefined ? undefined : TOTALS[subtotal];
    const label = total?.f == null && total?.v != null ? String(total.v) : "";
    return {
      name: header == null || header === "" ? `Column${String(offset + 1)}` : String(header),
      ...(table.showTotals && totalFunction !== undefined ? { totalFunction } : {}),
      ...(table.showTotals && label !== "" ? { totalLabel: label } : {}),
    };
  });
  return {
    ...{ name: table.name, displayName: table.name, range: addressOfArea(table.area), columns },
    ...(table.style === "" ? {} : { style: table.style }),
    ...{ showRowStripes: table.showBandedRows, showAutoFilter: table.showFilterButton },
    showTotalRow: table.showTotals,
  };
}
