// A sheet we want to exist, described without saying how Excel is told: the Excel adapter and the
// file writer both draw the same plan, so a report on screen and one made headless are the same report.
import type { CellValue } from "../domain/ledger/sheet-cells";

/** Styles by meaning; one palette in each adapter decides how they look. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "label"
  | "text"
  /** Sentences: over several lines in a column as wide as planned. */
  | "wrapped"
  | "note"
  | "header"
  | "amount"
  | "integer"
  | "percent"
  | "date"
  | "total"
  /** A figure for the user to fill in or change. */
  | "input"
  /** A line to write on. */
  | "blank"
  | "proof"
  | "warning"
  /** A key figure and its name above it. */
  | "tile"
  | "tile-label"
  /** What formulas read and nobody else: neither shown nor printed. */
  | "unseen"
  /** Heading over part of a sheet, as wide as the part. */
  | "section";

/** A rectangle on the sheet, counted from 0. */
export interface PlanArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A named piece of a report: what a live formula fills with the same cells. Pieces that a sheet has once for every
 * currency name it.
 */
export interface PlanPiece {
  readonly id: string;
  readonly currency?: string;
}

/** A block of cells at a place of the sheet. Text is written as text: a leading = + - @ never becomes a formula. */
export interface PlanBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** One style for the block, or one per column. */
  readonly style: CellStyle | readonly CellStyle[];
  /** Number format that replaces the style's own, one for the block or one per column. */
  readonly format?: string | readonly (string | undefined)[];
  /** Blocks of one piece stand below each other without a gap, in the same columns. */
  readonly piece?: PlanPiece;
}

/** Formulas of Excel's own, written as such. Only our code makes them; user text never ends up here. */
export interface PlanFormula {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly string[])[];
  /** What the formulas come to, for a file that nobody has calculated yet. */
  readonly values?: readonly (readonly CellValue[])[];
  readonly style: CellStyle | readonly CellStyle[];
  readonly format?: string | readonly string[];
}

/** An Excel table. Its name is stable across languages, so that the user's own formulas keep working. */
export interface PlanTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly header: readonly string[];
  /** Of a cell with a formula, what it comes to. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas of cells, by row and column as `rows`; "" where a cell holds its value. */
  readonly formulas?: readonly (readonly string[])[];
  readonly styles: readonly CellStyle[];
  readonly formats?: readonly (string | undefined)[];
  /** Sum per column in a totals row, or a label; "" leaves the cell empty. Written as SUBTOTAL so that a filter shows in it. */
  readonly totals?: readonly ("" | "sum" | { readonly label: string })[];
  /** Columns that together name a row, the first alone by default: what the user wrote beside a row follows its key. */
  readonly keyColumns?: readonly number[];
  /** Lines between the cells, and rows of so many points: to be filled in by hand as well. */
  readonly ruled?: { readonly rowHeight: number };
  readonly piece?: PlanPiece;
}

export interface PlanChart {
  readonly name: string;
  /** "column-line" draws the last series as a line on a second axis. */
  readonly kind:
    "column-stacked" | "column" | "column-line" | "bar" | "bar-stacked" | "line" | "pie";
  readonly title: string;
  readonly axisTitle?: string;
  /** Of the line of a "column-line" chart. */
  readonly secondAxis?: { readonly title: string; readonly format: string; readonly most: number };
  /** The cells drawn: header row with series names, first column with categories. */
  readonly source: PlanArea;
  readonly seriesBy: "columns" | "rows";
  /** Where it floats, as cells. */
  readonly place: PlanArea;
}

/** What cells take, and what Excel says when one of them is selected or refuses what was typed. */
export interface PlanValidation extends PlanArea {
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** The answers stand in these cells: a list typed into the rule is limited to 255 characters. */
    | { readonly kind: "list-in-cells"; readonly area: PlanArea }
    /** A share is a number from 0 to 1. */
    | { readonly kind: "date" | "number" | "share" | "integer" | "text" };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal: string;
}

/** A look that cells take on by their value. */
export interface PlanCondition extends PlanArea {
  readonly rule:
    | { readonly kind: "above"; readonly limit: number }
    /** A bar in the cell, as long as its share of 1. */
    | { readonly kind: "share-bar" }
    /** Cells with something in them stand out: what a person wrote where a derived value would stand. */
    | { readonly kind: "filled" };
}

/** A defined name of the workbook. It follows its cells when the user moves them. */
export interface PlanName extends PlanArea {
  readonly name: string;
  readonly isHidden: boolean;
}

export interface SheetPlan {
  /** Identity that outlives renaming and language: "aging", "method" … Kept in the sheet itself. */
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly PlanBlock[];
  readonly formulas?: readonly PlanFormula[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly conditions?: readonly PlanCondition[];
  readonly validations?: readonly PlanValidation[];
  readonly names?: readonly PlanName[];
  /** Left for the user to fill in: they get a line to write on, and what stands there stays. */
  readonly blanks?: readonly PlanArea[];
  /** Columns that hold what the sheet needs and nobody reads. */
  readonly hiddenColumns?: readonly number[];
  /** Widths in characters from the first column on. */
  readonly columnWidths: readonly number[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly print: {
    readonly landscape: boolean;
    /** All of the sheet on one page, however small. */
    readonly isOnePage?: boolean;
    /** Rows that begin a new page. */
    readonly breaksBefore?: readonly number[];
    readonly titleRows?: { readonly first: number; readonly last: number };
    /** Columns that are printed, from the first on; all when absent. Those beyond are to be read on the screen. */
    readonly columnCount?: number;
    /** In the middle of the page's head, between the other two. */
    readonly header: string;
    readonly headerLeft?: string;
    readonly headerRight?: string;
    readonly footer: string;
  };
}

/**
 * The hidden defined name that marks a sheet as ours and covers the area we wrote: it survives renaming,
 * moving and saving, and both adapters find the sheet of a key by it.
 */
export function sheetMarkOf(key: string): string {
  return `Huikuan_${key}`;
}

/** Whether a workbook name is the mark of a sheet; names of parts of it have a point (see kept tables). */
export function isSheetMark(name: string): boolean {
  return name.startsWith(sheetMarkOf("")) && !name.includes(".");
}
