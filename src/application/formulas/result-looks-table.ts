// How results look on the sheet of live examples: days as days, amounts as amounts, tables under a header. The cells are
// ours there; what a formula spills in a sheet of the user's keeps the formats that the user gave.
import type { CellStyle } from "../sheet-plan";
import { DAY_FUNCTIONS } from "./function-groups-table";

export interface ColumnLook {
  readonly style: CellStyle;
  /** Replaces the style's own number format. */
  readonly format?: string;
}

const DAY: ColumnLook = { style: "date" };
const AMOUNT: ColumnLook = { style: "amount" };
const RATIO: ColumnLook = { style: "amount", format: "#,##0.0_ " };
const TEXT: ColumnLook = { style: "text" };
const SHARE: ColumnLook = { style: "percent" };

/** Those whose whole result is one column of a kind. */
export const COLUMN_LOOKS: Readonly<Record<string, ColumnLook>> = {
  ...Object.fromEntries([...DAY_FUNCTIONS].map((id) => [id, DAY])),
  ...{ OVERDUE: AMOUNT, PARSEAMOUNT: AMOUNT, INTEREST: AMOUNT, ALLOCATE: AMOUNT },
  ...{ DSO: RATIO, BPDSO: RATIO, ADD: RATIO, CEI: RATIO, ROLLRATE: RATIO },
};

export interface TableLook {
  /** Where the column of currencies stands when the formula has one. */
  readonly currencyAt: number;
  /** The other columns, left to right. */
  readonly columns: readonly ColumnLook[];
}

/** Seven buckets, credits, no due date, outstanding, past due. */
const AGED: readonly ColumnLook[] = new Array<ColumnLook>(11).fill(AMOUNT);
const TEXTS = (count: number): readonly ColumnLook[] => new Array<ColumnLook>(count).fill(TEXT);

/** Those whose result is a table with a header, as their arguments stand on the sheet. */
export const TABLE_LOOKS: Readonly<Record<string, TableLook>> = {
  AGING: { currencyAt: 1, columns: [TEXT, ...AGED] },
  AGINGTOTALS: { currencyAt: 0, columns: AGED },
  TACTICS: {
    currencyAt: 1,
    columns: [TEXT, AMOUNT, AMOUNT, { style: "integer" }, ...TEXTS(5)],
  },
  PROVISION: { currencyAt: 0, columns: [TEXT, AMOUNT, SHARE, SHARE, AMOUNT, TEXT] },
};

/** The part of the customers has its column of currencies always. */
export const REPORT_LOOK: readonly ColumnLook[] = [
  ...[TEXT, TEXT, ...AGED],
  ...[{ style: "integer" as const }, ...TEXTS(6)],
];
