// What a sheet holds, as any workbook can tell it: values only, nothing interpreted yet.

/** A cell as the host gives it. Dates are serial numbers, errors are texts such as "#N/A", an empty cell is "". */
export type CellValue = string | number | boolean;

/** A rectangle of cells. Rows and columns are counted from 0 on the sheet; the last ones are inclusive by count. */
export interface RangePlace {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The values of one rectangle, row by row, every row `place.columnCount` long. */
export interface SheetCells {
  readonly place: RangePlace;
  readonly values: readonly (readonly CellValue[])[];
  /** Number format of the first data cells of each column, where the host knows it ("yyyy-mm-dd", "¥#,##0.00"). */
  readonly columnFormats?: readonly string[];
  /** True when serial numbers count from 1904 (old Mac workbooks): each is 1,462 days short of the 1900 system. */
  readonly uses1904Dates?: boolean;
  /** Offsets from `place.rowIndex` of rows that are hidden or filtered out. */
  readonly hiddenRows?: readonly number[];
  /** Merged areas that touch this rectangle, with offsets from its first cell. */
  readonly merges?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  }[];
}

/** A sheet's name and the extent of what it holds, without its values. */
export interface SheetOutline {
  readonly name: string;
  readonly isVisible: boolean;
  /** Undefined when the sheet is empty. */
  readonly used?: RangePlace;
  readonly tables: readonly { readonly name: string; readonly place: RangePlace }[];
}
