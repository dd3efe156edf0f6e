// A whole opened book as plain data: what a file reader hands to the grid, and what the grid hands to a file writer.
import type { IWorkbookData } from "@univerjs/core";
import type {
  Area,
  ChartModel,
  ImageModel,
  NameInfo,
  NoteInfo,
  RuleModel,
  TableInfo,
} from "./grid";

/** Values a filter lets through, as displayed; `column` counts from the filtered area's first. */
export interface FilterChoice {
  readonly column: number;
  readonly values: readonly string[];
}

export interface TableSnapshot extends TableInfo {
  readonly filters: readonly FilterChoice[];
}

/** A sheet's own filter, outside any table. At most one a sheet. */
export interface SheetFilter {
  readonly area: Area;
  readonly filters: readonly FilterChoice[];
}

export interface GridSnapshot {
  /**
   * Cells, styles, sizes, merges, hidden rows and columns, frozen panes, gridlines, zoom, tab colours, sheet order and
   * hidden sheets, in Univer's own shape: `book.sheets[id].id` is the `sheetId` of every area below. Sizes are CSS pixels
   * (points × 4/3). Row and column counts are ignored: every sheet is opened at 1,048,576 × 16,384.
   *
   * A cell is `{ v, t, f, s }`: t 1 text (errors too), 2 number, 3 boolean with v 1 or 0, 4 text that must stay text.
   * `f` starts with "="; repeated formulas may be shared (`si`) on the way in and are always spelled out on the way out.
   */
  readonly book: IWorkbookData;
  /** Sheets that even the sheet tab's menu does not offer to show. They are `hidden` in `book` as well. */
  readonly veryHiddenSheets: readonly string[];
  /**
   * Areas that one formula fills, its anchor top left. Cells inside hold the spilled values on the way out; on the way in
   * they are dropped and computed again.
   */
  readonly spills: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly sheetFilters: readonly SheetFilter[];
  readonly names: readonly NameInfo[];
  /** `rule` as described in rule-shapes.ts. First wins. */
  readonly conditionalFormats: readonly RuleModel[];
  readonly validations: readonly RuleModel[];
  readonly notes: readonly NoteInfo[];
  readonly charts: readonly ChartModel[];
  readonly images: readonly ImageModel[];
}
