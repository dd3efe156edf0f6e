import { usedAreaOf, type PlainValue, type PlainWorkbook } from "../../src/files/plain-workbook";
import { fileWorkbook, type FileWorkbook } from "../../src/headless/file-workbook";

/** A workbook in memory with these sheets, rows from A1 on; the first sheet is the active one. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly PlainValue[])[]>>,
): FileWorkbook {
  const file: PlainWorkbook = {
    format: "xlsx",
    dateSystem: 1900,
    names: [],
    activeSheet: Object.keys(sheets)[0] ?? "",
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const used = usedAreaOf(rows);
      return {
        ...{ name, rows, visibility: "visible", tables: [], merges: [] },
        ...{ hiddenRows: [], hiddenColumns: [], uncalculatedCount: 0 },
        ...(used === undefined ? {} : { used }),
      };
    }),
  };
  return fileWorkbook(file);
}
