// Tables that the user keeps in the workbook with our help: customer profiles, contact log, settings, rates. They
// stand on sheets we make, the user reads and edits them there, and we read them back. A table is declared as data;
// what a column is, is known by its id, whatever the user calls it and wherever it has been moved.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Progress } from "../receivables-workbook";

/** One of the answers a choice column takes. */
export interface KeptChoice {
  readonly id: string;
  /** In the user's language, as the cell shows it. */
  readonly label: string;
  /** The same answer in other languages, understood when read back. */
  readonly alsoKnownAs: readonly string[];
}

interface KeptColumnBase {
  /** Letters, digits and "_", for ever the same. */
  readonly id: string;
  /** In the user's language. */
  readonly header: string;
  /** Headers in other languages: a column copied in from another workbook is known by them. */
  readonly alsoKnownAs?: readonly string[];
  /** In characters. */
  readonly width: number;
  /** Shown by Excel when a cell of the column is selected. */
  readonly inputHelp?: string;
  /** A row without it is named as an issue. */
  readonly isRequired?: boolean;
  /** Stands in place of a value that would be derived: what is filled in stands out on the sheet, an empty cell does not. */
  readonly isOverruling?: boolean;
  /** Number format in place of the kind's own. */
  readonly format?: string;
  /**
   * Calculated by Excel: what its cells hold is nobody's work, and rows that hold nothing else are empty ones. `[id]`
   * is the cell of that column in the same row, `[id:id]` the cells from one to another, `[[id]]` the whole column.
   */
  readonly formula?: string;
}

/**
 * What the cells of a column hold. Amounts are whole units of a currency as typed, percentages are fractions
 * (5 % is 0.05), dates are calendar dates, yes-no is true or false, a choice is the id of its answer.
 */
export type KeptColumn = KeptColumnBase &
  (
    | { readonly kind: "text" | "number" | "integer" | "amount" | "percent" | "date" }
    | { readonly kind: "choice"; readonly choices: readonly KeptChoice[] }
    | { readonly kind: "yes-no"; readonly yes: string; readonly no: string }
  );

/** A cell above the table that is filled in once; its header is the label beside it, its width is the least it needs. */
export type KeptField = KeptColumnBase & {
  readonly kind: "text" | "date";
  /** What it says from the start. */
  readonly value?: string;
};

/** The fields of a kept table's sheet as read. */
export interface KeptFields {
  readonly sheet: string;
  readonly values: KeptValues;
  /** Cell of every field that the sheet has: "B4". */
  readonly addresses: Readonly<Record<string, string>>;
  readonly issues: readonly KeptIssue[];
}

export interface KeptTableDefinition {
  /** Letters only. Identity of the sheet, which may be renamed and moved (see `sheetMarkOf`). */
  readonly key: string;
  /** Of the sheet when it is made. */
  readonly sheetName: string;
  /** Of the Excel table: the same in every language, because the user's formulas may point at it. */
  readonly tableName: string;
  readonly title: string;
  /** Lines under the title: what the table is for and how to fill it in, and fields for the user. */
  readonly notes: readonly (string | readonly KeptField[])[];
  /** A row to look at, by column id: above the table, so that it is nobody's work. */
  readonly example?: Readonly<Record<string, string>>;
  /** For a form that is also filled in by hand: lines between the cells, rows of this many points, on one page. */
  readonly paper?: { readonly rowHeight: number };
  readonly columns: readonly KeptColumn[];
  /** Printed at the foot of a page, with Excel's &P and &N. */
  readonly pageFooter: string;
  readonly refusals: KeptRefusals;
}

/** What Excel says when a cell does not take what was typed. */
export type KeptRefusals = Readonly<Record<"choice" | "date" | "number", string>>;

/** A value as the caller sees it. */
export type KeptValue = string | number | boolean | CalendarDate;

/** Values by column id; what is empty or unreadable is absent. */
export type KeptValues = Readonly<Record<string, KeptValue>>;

/** A row to write. `undefined` (or an absent id) leaves a cell as it is, `null` empties it. */
export type KeptEntry = Readonly<Record<string, KeptValue | null | undefined>>;

export interface KeptRow {
  /** On the sheet, from 0. */
  readonly rowIndex: number;
  readonly values: KeptValues;
  /** Cell of every column of the definition that the sheet has: "C7". */
  readonly addresses: Readonly<Record<string, string>>;
}

/** Why a cell or column of a kept table cannot be used. Each has a sentence in messages/. */
export const KEPT_ISSUE_CODES = [
  "not-a-number",
  "not-an-integer",
  "not-a-date",
  "date-ambiguous",
  "not-a-choice",
  "not-yes-or-no",
  "error-value",
  "value-missing",
  "column-missing",
] as const;
export type KeptIssueCode = (typeof KEPT_ISSUE_CODES)[number];

/** Something in a kept table that cannot be used, with its place. The rest of the row is read all the same. */
export interface KeptIssue {
  readonly code: KeptIssueCode;
  readonly sheet: string;
  /** "" when a whole column is missing. */
  readonly address: string;
  readonly column: string;
  /** As it stands on the sheet. */
  readonly header: string;
  readonly found: string;
  /** Labels a choice column takes. */
  readonly choices: readonly string[];
}

export interface KeptTable {
  readonly sheet: string;
  /** Rows with at least one value in our columns, in the sheet's order. */
  readonly rows: readonly KeptRow[];
  readonly issues: readonly KeptIssue[];
}

/**
 * How rows are written. "create" makes the table and leaves one that is there as it is; "append" adds the rows
 * below; "merge" updates the row whose `by` columns agree and appends the others. Rows the table has besides stay.
 */
export type KeptWriting =
  | { readonly mode: "create" }
  | { readonly mode: "append" }
  | { readonly mode: "merge"; readonly by: readonly string[] }
  /** Empties our columns in these rows of the sheet (from 0), which stay as blank lines; nothing is added. */
  | { readonly mode: "empty"; readonly rows: readonly number[] };

export interface WrittenTable {
  /** As read back after writing. */
  readonly table: KeptTable;
  readonly wasThere: boolean;
  readonly addedCount: number;
  /** Rows with at least one cell that now says something else. */
  readonly changedCount: number;
}

/** The port. Rejects with `WorkbookFailure` as the workbook's other port does, and with nothing else. */
export interface KeptTables {
  /** Undefined when the workbook has no sheet of this key. */
  readonly readTable: (
    key: string,
    columns: readonly KeptColumn[],
    progress?: Progress,
  ) => Promise<KeptTable | undefined>;
  /** The cells above a table. Undefined when the workbook has no sheet of this key. */
  readonly readFields: (
    key: string,
    fields: readonly KeptField[],
  ) => Promise<KeptFields | undefined>;
  /** Makes the sheet where needed. Touches only cells of our columns whose value changes. */
  readonly writeTable: (
    definition: KeptTableDefinition,
    rows: readonly KeptEntry[],
    writing: KeptWriting,
    progress?: Progress,
  ) => Promise<WrittenTable>;
}

/** The hidden workbook name that points at the header of a column. */
export function columnMarkOf(sheetMark: string, columnId: string): string {
  return `${sheetMark}.${columnId}`;
}
