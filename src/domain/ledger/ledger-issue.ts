/** How bad: an error leaves the item out, a warning keeps it and doubts it, a note only tells. */
export type IssueSeverity = "error" | "warning" | "note";

/**
 * Everything that can be wrong with a ledger, and how bad it is. Each code has a sentence in messages/
 * and a folder in test/errors/.
 */
export const ISSUE_SEVERITY = {
  // Dates
  "due-date-missing": "warning",
  "due-date-column-missing": "warning",
  "due-date-unreadable": "warning",
  "due-date-not-a-day": "warning",
  "due-date-time-only": "warning",
  "due-date-month-only": "warning",
  "due-date-placeholder": "warning",
  "due-date-derived": "note",
  "due-date-before-document-date": "warning",
  "due-date-far-future": "warning",
  "due-date-far-past": "warning",
  "due-date-from-document-date": "note",
  "document-date-unreadable": "warning",
  "settled-date-unreadable": "warning",
  "settled-date-before-document-date": "warning",
  "dates-exchanged-back": "note",
  "dates-exchanged-kept": "warning",
  "payment-terms-unreadable": "warning",
  "payment-terms-negative": "warning",
  // Amounts
  "open-amount-missing": "error",
  "open-amount-unreadable": "error",
  "open-amount-percent": "error",
  "open-amount-scientific": "error",
  "open-amount-error-value": "error",
  "open-amount-not-derivable": "error",
  "open-amount-assumed": "note",
  "open-amount-derived": "note",
  "open-amount-disagrees": "warning",
  "original-amount-unreadable": "warning",
  "paid-more-than-billed": "warning",
  "amount-finer-than-currency": "note",
  "amount-outlier": "warning",
  "amount-zero": "note",
  "amount-unit-applied": "note",
  "amount-own-unit": "warning",
  "credit-sign-turned": "note",
  "balance-is-running": "warning",
  "running-balance-disagrees": "warning",
  "total-row-disagrees": "warning",
  "total-row-mixes-currencies": "note",
  "entered-total-disagrees": "warning",
  "entered-total-not-used": "warning",
  // Customers and documents
  "customer-missing": "warning",
  "customer-filled-down": "note",
  "customer-column-missing": "warning",
  "customer-id-zeros": "note",
  "customer-names-differ": "note",
  "customer-id-not-used": "warning",
  "document-repeated": "warning",
  "row-repeated": "warning",
  // Currencies, status, rows
  "currency-missing": "warning",
  "currency-unknown": "warning",
  "currency-column-not-used": "note",
  "status-closed-but-open": "warning",
  "status-partial-without-paid": "warning",
  "status-void": "note",
  "status-unknown": "warning",
  "settled-but-open": "warning",
  "hidden-rows-counted": "note",
  "second-table-below": "note",
} as const satisfies Record<string, IssueSeverity>;

export type IssueCode = keyof typeof ISSUE_SEVERITY;

/** Something wrong in the user's data, with its place. Words are made from it in messages/. */
export interface LedgerIssue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** 0-based on the sheet. The column is -1 when a whole row or the sheet is meant; what is about a whole column or sheet stands at the header's row. */
  readonly place: { readonly rowIndex: number; readonly columnIndex: number };
  /** Header of the column, "" when none. */
  readonly column: string;
  /** The cell as found, at most 80 characters. */
  readonly found: string;
  /** What it disagrees with, or the value used in its stead; "" when neither. */
  readonly against: string;
  /** How many further cells are the same (same code and column) and have no issue of their own; nearly always 0. */
  readonly alike: number;
}
