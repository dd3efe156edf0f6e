import { usedAreaOf, type PlainValue, type PlainWorkbook } from "../../src/files/plain-workbook";

/** A workbook file with these sheets, as if just read. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly PlainValue[])[]>>,
): PlainWorkbook {
  return {
    ...{ format: "xlsx", names: [], activeSheet: Object.keys(sheets)[0] ?? "", dateSystem: 1900 },
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const used = usedAreaOf(rows);
      return {
        ...{ name, visibility: "visible" as const, rows, tables: [], merges: [] },
        ...{ hiddenRows: [], hiddenColumns: [], uncalculatedCount: 0 },
        ...(used === undefined ? {} : { used }),
      };
    }),
  };
}
