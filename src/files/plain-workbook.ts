// A workbook file as plain data: what every format can tell, with nothing interpreted.

/** Dates are 1900-system serial numbers, errors are texts such as "#N/A", an empty cell is "". */
export type PlainValue = string | number | boolean;

/** A rectangle of cells, counted from 0. */
export interface PlainArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PlainTable {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: PlainArea;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A defined name; `formula` as Excel shows it, without "=". */
export interface PlainName {
  readonly name: string;
  readonly formula: string;
  /** Undefined when the name belongs to the whole workbook. */
  readonly sheet?: string;
  readonly isHidden: boolean;
}

/** Number formats, two bytes a cell: `ids[row][column]` points into `patterns`. */
export interface PlainFormats {
  readonly patterns: readonly string[];
  readonly ids: readonly (Uint16Array | undefined)[];
}

export interface PlainSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Smallest rectangle with every filled cell; undefined when there is none. */
  readonly used?: PlainArea;
  /** From the sheet's first row on. A row ends with its last filled cell: read it through `cellsIn`. */
  readonly rows: readonly (readonly PlainValue[])[];
  /** Undefined where the format has none (text files). */
  readonly formats?: PlainFormats;
  readonly tables: readonly PlainTable[];
  readonly merges: readonly PlainArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Formulas that the writing program never calculated: their cells read as empty. */
  readonly uncalculatedCount: number;
}

/** How a text file was understood. */
interface TextReading {
  /** WHATWG name, such as "utf-8" or "gb18030". */
  readonly encoding: string;
  readonly delimiter: string;
  /** True when a quotation mark was opened and never closed, so that quotes were read as plain characters. */
  readonly areQuotesIgnored: boolean;
}

export interface PlainWorkbook {
  readonly format: "xlsx" | "xls" | "text" | "html" | "xml";
  readonly sheets: readonly PlainSheet[];
  readonly names: readonly PlainName[];
  readonly activeSheet: string;
  /** As the file had it; values are converted to the 1900 system already. */
  readonly dateSystem: 1900 | 1904;
  readonly text?: TextReading;
}

/** The values of a rectangle, every row `columnCount` long. */
export function cellsIn(sheet: PlainSheet, area: PlainArea): PlainValue[][] {
  return Array.from({ length: area.rowCount }, (_, index) => {
    const row = sheet.rows[area.row + index] ?? [];
    const cells = row.slice(area.column, area.column + area.columnCount);
    while (cells.length < area.columnCount) cells.push("");
    return cells;
  });
}

/** The number format of a cell, "General" where none is known. */
export function numberFormatAt(sheet: PlainSheet, row: number, column: number): string {
  const id = sheet.formats?.ids[row]?.[column] ?? 0;
  return sheet.formats?.patterns[id] ?? "General";
}

/** The smallest rectangle that holds every filled cell. */
export function usedAreaOf(rows: readonly (readonly PlainValue[])[]): PlainArea | undefined {
  let top = -1;
  let bottom = -1;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (const [index, row] of rows.entries()) {
    const first = row.findIndex((value) => value !== "");
    if (first < 0) continue;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    let last = row.length - 1;
    while (row[last] === "") last--;
    right = Math.max(right, last);
  }
  return top < 0
    ? undefined
    : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
