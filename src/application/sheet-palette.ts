// How our sheets look, as data: the Excel adapter and the file writer read the same table, so a report
// looks the same wherever it was made. Every style also differs in weight, line or lightness, because
// finance departments print in grey. No font name: the workbook's own body font shows Chinese best.
import type { CellStyle } from "./sheet-plan";

export interface LookBorder {
  readonly style: "thin" | "medium" | "double";
  readonly color: string;
}

/** Colours are "#RRGGBB", sizes are points. What is absent stays as the workbook has it. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fillColor?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly borderTop?: LookBorder;
  readonly borderBottom?: LookBorder;
}

const INK = "#1F2A36";
const QUIET = "#5B6670";
const LINE = "#7A868F";
const BRAND = "#1F4E5F";

export const SHEET_PALETTE = {
  title: { numberFormat: "General", fontSize: 16, bold: true, fontColor: BRAND },
  subtitle: { numberFormat: "General", fontSize: 11, fontColor: QUIET },
  label: { numberFormat: "General", bold: true, fontColor: INK },
  unseen: { numberFormat: ";;;", fontColor: "#FFFFFF" },
  // Format "@" keeps customer numbers such as 00123, and long ones, exactly as they are.
  text: { numberFormat: "@", fontColor: INK, horizontal: "left", vertical: "center" },
  wrapped: {
    ...{ numberFormat: "@", fontColor: INK, horizontal: "left" },
    ...{ wrap: true, vertical: "center" },
  },
  note: { numberFormat: "General", italic: true, fontColor: QUIET, wrap: true, vertical: "top" },
  header: {
    numberFormat: "General",
    bold: true,
    fontColor: "#FFFFFF",
    fillColor: BRAND,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    borderBottom: { style: "thin", color: INK },
  },
  // A zero shows as a dash, so that in a wide aging matrix the amounts stand out. "_ " leaves the width of a blank
  // after a number, which would otherwise touch the text of the column to its right.
  amount: {
    numberFormat: '#,##0.00_ ;-#,##0.00_ ;"-"_ ',
    fontColor: INK,
    horizontal: "right",
    vertical: "center",
  },
  integer: { numberFormat: "#,##0_ ", fontColor: INK, horizontal: "right", vertical: "center" },
  percent: { numberFormat: "0.0%_ ", fontColor: INK, horizontal: "right", vertical: "center" },
  date: { numberFormat: "yyyy-mm-dd", fontColor: INK, horizontal: "center", vertical: "center" },
  total: {
    numberFormat: "#,##0.00_ ",
    bold: true,
    fontColor: INK,
    fillColor: "#E4EBEE",
    borderTop: { style: "thin", color: INK },
    borderBottom: { style: "double", color: INK },
  },
  input: {
    ...{ numberFormat: "0.00%_ ", fontColor: "#1F3FA8", fillColor: "#FFF8DC" },
    ...{ horizontal: "right", vertical: "center" },
    borderTop: { style: "thin", color: LINE },
    borderBottom: { style: "thin", color: LINE },
  },
  blank: {
    ...{ numberFormat: "General", fontColor: INK, horizontal: "left" },
    borderBottom: { style: "thin", color: LINE },
  },
  proof: {
    numberFormat: "#,##0.00_ ",
    fontColor: BRAND,
    bold: true,
    fillColor: "#EEF4EC",
    borderTop: { style: "thin", color: LINE },
    borderBottom: { style: "thin", color: LINE },
  },
  "tile-label": {
    ...{ numberFormat: "General", fontColor: INK, fillColor: "#F1F5F6", horizontal: "left" },
    ...{ vertical: "center", borderBottom: { style: "thin", color: "#FFFFFF" } },
  },
  tile: {
    ...{ numberFormat: "#,##0_ ", fontSize: 13, bold: true, fontColor: BRAND },
    ...{ fillColor: "#F1F5F6", horizontal: "right", vertical: "center" },
    borderBottom: { style: "thin", color: "#FFFFFF" },
  },
  section: {
    ...{ numberFormat: "General", fontSize: 12, bold: true, fontColor: BRAND, horizontal: "left" },
    borderBottom: { style: "medium", color: BRAND },
  },
  warning: {
    numberFormat: "General",
    bold: true,
    fontColor: "#7A2E12",
    fillColor: "#FBE9D0",
    borderBottom: { style: "medium", color: "#7A2E12" },
    wrap: true,
  },
} as const satisfies Record<CellStyle, CellLook>;

/** Lines of a form to be filled in by hand. */
export const RULE: LookBorder = { style: "thin", color: "#B4BEC4" };

/** Looks of cells by their value. */
export const CONDITION_PALETTE = {
  above: { fontColor: "#8F3632", bold: true },
  bar: "#E9A455",
  filled: { fontColor: "#1F3FA8", fillColor: "#FFF8DC", bold: true },
} as const;

/** Grey bands and no fill of its own in the header, so that the header style above is the one seen. */
export const TABLE_STYLE = "TableStyleLight1";

/**
 * Fills of a chart's series in order, from "not due" to the oldest bucket. Each is darker than the one
 * before, so that the stack reads in grey; a chart with more series starts again.
 */
export const CHART_COLORS = [
  "#CFE0E6",
  "#F1CB7C",
  "#E9A455",
  "#D97C42",
  "#BA5438",
  "#8F3632",
  "#5C1A28",
] as const;

/** Columns that are all of one kind, and the line over them. */
export const COLUMN_COLOR = "#3E7C92";
export const LINE_COLOR = "#BA5438";
