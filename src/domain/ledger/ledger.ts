// The ledger once read: open items in columns, customers, and everything that was doubtful.
// Columns are typed arrays because a ledger of 100,000 rows is the ordinary case and a million happens.
import type { LedgerIssue } from "./ledger-issue";
import type { ColumnReason, ColumnRole } from "./column-role";
import type { RangePlace } from "./sheet-cells";

/** A currency as the ledger names it. `code` is "" when the ledger states none. */
export interface LedgerCurrency {
  readonly code: string;
  /** Digits after the decimal point in minor units: 2 for CNY, 0 for JPY, 3 for KWD. */
  readonly minorDigits: number;
}

/** Who owes us: joined by identical id, or by identical name where the ledger has no id. */
export interface Customer {
  /** The customer number as text, "" when the ledger has none. */
  readonly id: string;
  readonly name: string;
}

/** A column that was understood: which role it plays, why we think so, and how sure we are. */
export interface LedgerColumn {
  readonly role: ColumnRole;
  /** Header text as the sheet shows it (two-row headers joined by a space). */
  readonly header: string;
  /** 0-based column on the sheet. */
  readonly columnIndex: number;
  /** 0–1. 1 when the user chose the role. */
  readonly confidence: number;
  readonly reasons: readonly ColumnReason[];
}

/** A column that was not used: a decoy such as a posting date, or one we have no use for. */
export interface UnusedColumn {
  readonly header: string;
  readonly columnIndex: number;
  readonly reasons: readonly ColumnReason[];
}

/** Where a ledger was found. */
export interface LedgerSource {
  readonly sheet: string;
  /** Header rows, data rows and total rows together. */
  readonly place: RangePlace;
  /** 0-based row on the sheet of the (last) header row. */
  readonly headerRowIndex: number;
  /** A1 address of `place` without the sheet name, such as "A3:K1204". */
  readonly address: string;
}

/** Bits of `LedgerItems.flags`. */
export const ITEM_FLAG = {
  disputed: 1,
  /** Due date computed from document date and terms. */
  dueDateDerived: 2,
  hidden: 4,
  /** Negative: a credit note, an unapplied payment, an advance. */
  credit: 8,
  /** No due date on the sheet; the document date stands in, because the user said so. */
  agedByDocumentDate: 16,
  /** Open amount computed as original − paid − credited. */
  openAmountDerived: 32,
} as const;

/**
 * The items of a ledger, one column per fact, all of length `count`.
 * Dates are calendar dates (NO_DATE when absent), amounts are integer minor units of the item's currency;
 * credits are negative. Index columns hold -1 where the sheet says nothing.
 */
export interface LedgerItems {
  readonly count: number;
  /** 0-based row on the sheet. */
  readonly rowIndex: Int32Array;
  readonly customer: Int32Array;
  readonly currency: Int32Array;
  readonly documentDate: Int32Array;
  readonly dueDate: Int32Array;
  /** Day on which the item was settled in full; NO_DATE while open. */
  readonly settledDate: Int32Array;
  readonly openAmountMinor: Float64Array;
  /** As billed; NaN when the sheet does not say. */
  readonly originalAmountMinor: Float64Array;
  readonly flags: Uint8Array;
  readonly documentNumber: readonly string[];
  readonly salesperson: Int32Array;
  readonly region: Int32Array;
  readonly industry: Int32Array;
  readonly department: Int32Array;
}

/** The distinct texts that the index columns of `LedgerItems` point into. */
export interface LedgerDimensions {
  readonly salesperson: readonly string[];
  readonly region: readonly string[];
  readonly industry: readonly string[];
  readonly department: readonly string[];
}

/** A sum of the ledger that was not made by adding up our items, to prove them against. */
export interface ControlTotal {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  readonly amountMinor: number;
  /** The sheet's own total row, the user's figure, or the amount column added up cell by cell before any item was made. */
  readonly origin: "total-row" | "entered" | "column-sum";
}

/** Rows of the source that did not become items, by reason: nothing is dropped silently. */
export interface LeftOutRows {
  readonly blank: number;
  /** Totals and subtotals, labelled or not. */
  readonly totals: number;
  /** The header repeated further down, as printed pages have it. */
  readonly headers: number;
  /** Text below or between the items that holds no amount: legends, signatures, notes. */
  readonly notes: number;
  /** Open amount 0, and no settled date that could make it open on an earlier day. */
  readonly zero: number;
  /** Its status says paid, closed or cancelled. */
  readonly closed: number;
  /** Hidden or filtered out, when the user said not to count those. */
  readonly hidden: number;
  /** Has an error issue that says why. */
  readonly unreadable: number;
}

/** A receivables ledger as read from one place of a workbook. */
export interface Ledger {
  readonly source: LedgerSource;
  readonly columns: readonly LedgerColumn[];
  readonly customers: readonly Customer[];
  readonly currencies: readonly LedgerCurrency[];
  readonly dimensions: LedgerDimensions;
  readonly items: LedgerItems;
  readonly controlTotals: readonly ControlTotal[];
  readonly leftOut: LeftOutRows;
  /** Rows below the header, whatever became of them. */
  readonly rowCount: number;
  /** Columns that play no role, with the reason where one almost did. */
  readonly unusedColumns: readonly UnusedColumn[];
  readonly issues: readonly LedgerIssue[];
}
