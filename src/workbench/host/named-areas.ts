// Texts that stand for cells: "A1:B3", "'My sheet'!A1", a defined name, a table or one of its columns.
import type { Area, TableInfo } from "../grid/grid";
import { entireSheet, parseLocalAddress, splitSheetName } from "./areas";
import { ExcelError } from "./excel-error";
import type { ExcelModel } from "./model";

/** The cells `text` names, on `home` (the active sheet when absent) unless it names another sheet. */
export function areaOfText(
  text: string,
  model: ExcelModel,
  home: string = model.grid.activeSheetId(),
): Area {
  const { sheet, rest } = splitSheetName(text);
  const where = sheet === undefined ? home : sheetIdNamed(sheet, model);
  if (where === undefined) throw new ExcelError("ItemNotFound");
  if (rest === "") return entireSheet(where);
  const area = parseLocalAddress(rest, where) ?? namedArea(rest, model, where);
  if (!area) throw new ExcelError("InvalidArgument");
  return area;
}

/** As `areaOfText`, for members of a sheet: a range of another sheet is none of this one. */
export function ownAreaOfText(text: string, model: ExcelModel, sheetId: string): Area {
  const area = areaOfText(text, model, sheetId);
  if (area.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  return area;
}

export function sheetIdNamed(name: string, model: ExcelModel): string | undefined {
  const wanted = name.toLowerCase();
  return model.grid.sheets().find((sheet) => sheet.name.toLowerCase() === wanted)?.id;
}

/** The cells a defined name (of the sheet first, then of the workbook) or a table reference stands for. */
function namedArea(text: string, model: ExcelModel, sheetId: string): Area | undefined {
  const wanted = text.toLowerCase();
  const names = model.grid.names().filter((name) => name.name.toLowerCase() === wanted);
  const name =
    names.find((each) => each.sheetId === sheetId) ??
    names.find((each) => each.sheetId === undefined);
  if (name) return areaOfFormula(name.formula, model);
  return tableArea(text, model);
}

/** The one rectangle a formula such as "=Sheet1!$A$1:$B$3" names; undefined for everything else. */
export function areaOfFormula(formula: string, model: ExcelModel): Area | undefined {
  const { sheet, rest } = splitSheetName(formula.replace(/^=/, ""));
  if (sheet === undefined) return undefined;
  const sheetId = sheetIdNamed(sheet, model);
  return sheetId === undefined ? undefined : parseLocalAddress(rest, sheetId);
}

function tableArea(text: string, model: ExcelModel): Area | undefined {
  const match = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text);
  const wanted = match?.[1]?.toLowerCase();
  const table = model.grid.tables().find((each) => each.name.toLowerCase() === wanted);
  if (!table) return undefined;
  const part = match?.[2];
  if (part === undefined || part === "" || /^#data$/i.test(part)) return bodyArea(table);
  if (/^#all$/i.test(part)) return table.area;
  if (/^#headers$/i.test(part)) return { ...table.area, rowCount: 1 };
  const headers = columnNames(table, model);
  const index = headers.findIndex((header) => header.toLowerCase() === part.toLowerCase());
  if (index < 0) return undefined;
  return { ...bodyArea(table), column: table.area.column + index, columnCount: 1 };
}

/** Rows between header and totals; a table always has one, even when it is empty. */
export function bodyArea(table: TableInfo): Area {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const { area } = table;
  return {
    ...area,
    row: area.row + header,
    rowCount: Math.max(1, area.rowCount - header - totals),
  };
}

export function columnNames(table: TableInfo, model: ExcelModel): readonly string[] {
  if (!table.showHeaders) {
    return Array.from({ length: table.area.columnCount }, (_, index) => `Column${index + 1}`);
  }
  const header = model.grid.values({ ...table.area, rowCount: 1 })[0] ?? [];
  return header.map(String);
}
