// The port over a workbook file that was read into memory: no Excel, no user. `npm run report` works on it,
// and so do the tests of the use cases.
import {
  WorkbookFailure,
  type Progress,
  type ReceivablesWorkbook,
} from "../application/receivables-workbook";
import { isSheetMark, sheetMarkOf, type SheetPlan } from "../application/sheet-plan";
import type { RangePlace, SheetCells, SheetOutline } from "../domain/ledger/sheet-cells";
import {
  cellsIn,
  numberFormatAt,
  type PlainArea,
  type PlainSheet,
  type PlainWorkbook,
} from "../files/plain-workbook";
import { columnOfName, withoutOurColumns } from "../application/tactic-columns/ledger-columns";
import { areaIn, sheetNamedIn } from "../files/xlsx/defined-names";
import { sheetOfPlan } from "./sheet-of-plan";

export interface FileWorkbook extends ReceivablesWorkbook {
  /** What was written since the file was read, one plan per sheet: a writer of files draws the same plans. */
  readonly writtenPlans: () => readonly SheetPlan[];
}

/** Rows whose number formats are looked at: headers live here, and one data row tells a column's format. */
const FORMAT_ROWS = 40;

/** The workbook a file was read into. Nobody else changes it, so it has nothing to watch. */
export function fileWorkbook(file: PlainWorkbook): FileWorkbook {
  const sheets = new Map(file.sheets.map((sheet) => [sheet.name, sheet]));
  const ownSheets = sheetsMarkedIn(file);
  const plans = new Map<string, SheetPlan>();
  const settings = new Map<string, string>();
  const sheetNamed = (name: string): PlainSheet => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new WorkbookFailure("sheet-not-found", name);
    return sheet;
  };
  return {
    outline: () =>
      Promise.resolve({
        // The sheet that happened to be in view when the file was saved is nobody's choice.
        activeSheet: "",
        sheets: Array.from(sheets.values(), outlineOf),
      }),
    // Async, so that a sheet that is gone rejects like everything the port does, and never throws.
    readCells: async (place, progress) => {
      const cells = readCells(sheetNamed(place.sheet), place, progress);
      const ours = columnsOfOursIn(file, place.sheet);
      if (ours.length === 0) return Promise.resolve(cells);
      const rows = cells.values.map((row) => [...row]);
      return Promise.resolve({
        ...cells,
        values: withoutOurColumns(rows, { place, done: 0, ours }),
      });
    },
    selectRows: async (place) => Promise.resolve(void sheetNamed(place.sheet)),
    selectCell: async (sheet) => Promise.resolve(void sheetNamed(sheet)),
    writeSheet: (plan) => {
      const known = ownSheets.get(plan.key);
      const name = known ?? freeName(plan.name, (taken) => sheets.has(taken));
      ownSheets.set(plan.key, name);
      plans.set(plan.key, plan);
      sheets.set(name, sheetOfPlan(plan, name));
      return Promise.resolve({ sheet: name, wasThere: known !== undefined });
    },
    // A file stores functions of add-ins under names of their host, and whoever opens it without the add-in sees #NAME?.
    fillsFromFormulas: () => false,
    ownSheets: () =>
      Promise.resolve(new Map([...ownSheets].filter(([, name]) => sheets.has(name)))),
    readSetting: (key) => Promise.resolve(settings.get(key)),
    writeSetting: (key, value) => {
      settings.set(key, value);
      return Promise.resolve();
    },
    watch: () => Promise.resolve(() => Promise.resolve()),
    writtenPlans: () => [...plans.values()],
  };
}

function outlineOf(sheet: PlainSheet): SheetOutline {
  return {
    name: sheet.name,
    isVisible: sheet.visibility === "visible",
    ...(sheet.used === undefined ? {} : { used: placeOf(sheet.name, sheet.used) }),
    tables: sheet.tables.map(({ name, area }) => ({ name, place: placeOf(sheet.name, area) })),
  };
}

function placeOf(sheet: string, { row, column, rowCount, columnCount }: PlainArea): RangePlace {
  return { sheet, rowIndex: row, columnIndex: column, rowCount, columnCount };
}

function readCells(sheet: PlainSheet, place: RangePlace, progress?: Progress): SheetCells {
  if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = place;
  const values = cellsIn(sheet, { row, column, rowCount, columnCount });
  progress?.report(rowCount, rowCount);
  const formatRows = Array.from({ length: Math.min(FORMAT_ROWS, rowCount) }, (_, at) => row + at);
  const hiddenRows = sheet.hiddenRows
    .map((hidden) => hidden - row)
    .filter((offset) => offset >= 0 && offset < rowCount);
  return {
    ...{ place, values, hiddenRows },
    columnFormats: Array.from({ length: columnCount }, (_, offset) =>
      mostCommonFormat(formatRows.map((at) => numberFormatAt(sheet, at, column + offset))),
    ),
    merges: sheet.merges
      .filter((merge) => overlaps(merge, { row, column, rowCount, columnCount }))
      .map((merge) => ({ ...merge, row: merge.row - row, column: merge.column - column })),
  };
}

// General says nothing: headers and empty cells have it.
function mostCommonFormat(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats)
    if (format !== "General") counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "General";
}

function overlaps(a: PlainArea, b: PlainArea): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

function sheetsMarkedIn({ names }: PlainWorkbook): Map<string, string> {
  const prefix = sheetMarkOf("");
  return new Map(
    names
      .filter(({ name, isHidden }) => isHidden && isSheetMark(name))
      .map(({ name, formula }) => [name.slice(prefix.length), sheetNamedIn(formula)]),
  );
}

/** Columns that the add-in wrote beside a ledger of this sheet. */
function columnsOfOursIn({ names }: PlainWorkbook, sheet: string) {
  return names.flatMap(({ name, formula }) => {
    const area = columnOfName(name) === undefined ? undefined : areaIn(formula);
    if (area === undefined || sheetNamedIn(formula) !== sheet) return [];
    return [{ rowIndex: area.row, columnIndex: area.column, rowCount: area.rowCount }];
  });
}

function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted} (${number})`;
  return name;
}
