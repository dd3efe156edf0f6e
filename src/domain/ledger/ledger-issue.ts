/** How bad: an error leaves the item out, a warning keeps it and doubts it, a note only tells. */
export type IssueSeverity = "error" | "warning" | "note";

/** Everything that can be wrong with a ledger. Each code has a sentence in messages/ and a folder in test/errors/. */
export const ISSUE_CODES = [
  "due-date-unreadable",
  "due-date-missing",
  "open-amount-unreadable",
  "open-amount-missing",
  "customer-missing",
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something wrong in the user's data, with its place. Words are made from it in messages/. */
export interface LedgerIssue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** 0-based on the sheet; the column is -1 when the whole row or sheet is meant. */
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
