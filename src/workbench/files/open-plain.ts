// Books of the formats that are only read: .xls, delimited text, tables exported as HTML or XML. Saved, they become .xlsx.
import { CellValueType, LocaleType, type ICellData, type IStyleData } from "@univerjs/core";
import { numberFormatAt, type PlainSheet, type PlainWorkbook } from "../../files/plain-workbook";
import type { GridSnapshot } from "../grid/grid-snapshot";

/** A snapshot of plain sheets; `name` is shown as the book's. */
export function plainSnapshot(plain: PlainWorkbook, name: string): GridSnapshot {
  const styles: Record<string, IStyleData> = {};
  const sheets = plain.sheets.map((sheet, index) => {
    const id = `sheet${String(index + 1)}`;
    return [id, sheetData(id, sheet, styles)] as const;
  });
  return {
    ...emptySnapshot(name),
    book: {
      ...{ id: "book", name, appVersion: "", locale: LocaleType.ZH_CN, styles },
      sheetOrder: sheets.map(([id]) => id),
      sheets: Object.fromEntries(sheets),
    },
  };
}

function sheetData(id: string, sheet: PlainSheet, styles: Record<string, IStyleData>) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === "") return;
      const cell: ICellData =
        typeof value === "number"
          ? { v: value, t: CellValueType.NUMBER }
          : typeof value === "boolean"
            ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
            : { v: value, t: CellValueType.STRING };
      const pattern = numberFormatAt(sheet, row, column);
      if (pattern !== "General") {
        styles[pattern] ??= { n: { pattern } };
        cell.s = pattern;
      }
      (cellData[row] ??= {})[column] = cell;
    });
  });
  return {
    ...{ id, name: sheet.name, cellData },
    hidden: sheet.visibility === "visible" ? 0 : 1,
    mergeData: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      ...{ startRow: row, endRow: row + rowCount - 1 },
      ...{ startColumn: column, endColumn: column + columnCount - 1 },
    })),
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: 1 }])),
    columnData: Object.fromEntries(sheet.hiddenColumns.map((column) => [column, { hd: 1 }])),
  };
}

/** A book with one empty sheet. */
export function emptySnapshot(name: string): GridSnapshot {
  return {
    book: {
      ...{ id: "book", name, appVersion: "", locale: LocaleType.ZH_CN, styles: {} },
      sheetOrder: ["sheet1"],
      sheets: { sheet1: { id: "sheet1", name: "Sheet1", cellData: {} } },
    },
    ...{ veryHiddenSheets: [], spills: [], tables: [], sheetFilters: [], names: [] },
    ...{ conditionalFormats: [], validations: [], notes: [], charts: [], images: [] },
  };
}
