// What reading a sheet can come to: a ledger, a refusal that names what the sheet seems to be,
// or questions that must be answered first. And what the user can say to steer it.
import type { ColumnRole } from "./column-role";
import type { Ledger, LedgerColumn, LedgerSource, UnusedColumn } from "./ledger";
import type { RangePlace, SheetCells } from "./sheet-cells";

/** What a sheet looks like, whether or not it can be aged. */
export const SHEET_KINDS = [
  "receivables-ledger",
  "payables-ledger",
  "yearly-balances",
  "aging-report",
  "payments-list",
  "credit-notes-list",
  "sales-orders",
  "customer-list",
  "chart-of-accounts",
  "items-aged-in-days",
  "empty-template",
  "unknown",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Why a sheet is not aged. Each code has a sentence in messages/. */
export const REFUSAL_CODES = [
  "nothing-on-sheet",
  "no-header",
  "no-rows",
  "no-date",
  "no-open-amount",
  "no-customer",
  "not-receivables",
  "no-readable-row",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What has to be asked because a guess could cost money. Each code, and each option, has words in messages/. */
export const QUESTIONS = {
  "date-order": ["day-first", "month-first", "year-first"],
  "dates-exchanged": ["exchange-back", "as-they-are"],
  "decimal-mark": ["point", "comma"],
  "credits-sign": ["credits-are-negative", "credits-are-positive"],
  /** Options are A1 addresses of the ledgers found. */
  "which-ledger": [],
  /** Options are the headers of columns that claim the same role with equal right. */
  "which-column": [],
} as const satisfies Record<string, readonly string[]>;
export type QuestionCode = keyof typeof QUESTIONS;

/** Something only the user knows. */
export interface LedgerQuestion {
  readonly code: QuestionCode;
  /** Header of the column it is about, "" when it is about the sheet. */
  readonly column: string;
  /** 0-based on the sheet, -1 when it is about the sheet. */
  readonly columnIndex: number;
  /** The role in question, for "which-column". */
  readonly role?: ColumnRole;
  readonly options: readonly string[];
  /** A few cells that show the doubt, as the sheet shows them. */
  readonly examples: readonly string[];
}

/** What the user has said about a ledger. Everything is optional; nothing said means: decide, or ask. */
export interface ReadingChoices {
  /** Corrected roles: header text (as in `LedgerColumn.header`) or 0-based sheet column; null takes the role from all columns. */
  readonly roles?: Readonly<Partial<Record<ColumnRole, string | number | null>>>;
  /** Answers by question, under the keys that `answerKeyOf` makes. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Hidden and filtered rows count unless this is false. */
  readonly includesHiddenRows?: boolean;
  /** Items without a due date are aged by their document date (and flagged) instead of standing under "no date". */
  readonly agesByDocumentDate?: boolean;
  /** The ledger's balance as the user knows it (general ledger), per currency code; "" when the ledger has one currency. */
  readonly enteredTotals?: readonly { readonly currency: string; readonly amount: string }[];
}

/** What came of reading one rectangle of cells. */
export type LedgerReading =
  | { readonly status: "read"; readonly ledger: Ledger }
  | {
      readonly status: "refused";
      readonly code: RefusalCode;
      readonly seemsToBe: SheetKind;
      readonly sheet: string;
      readonly columns: readonly LedgerColumn[];
      readonly unusedColumns: readonly UnusedColumn[];
      /** Roles whose absence led to the refusal. */
      readonly missing: readonly ColumnRole[];
    }
  | {
      readonly status: "asks";
      readonly questions: readonly LedgerQuestion[];
      readonly source: LedgerSource;
      readonly columns: readonly LedgerColumn[];
      readonly unusedColumns: readonly UnusedColumn[];
    };

/** The first rows of a place that may hold a ledger: a sheet's used range, an Excel table, or the selection. */
export interface LedgerPlace {
  /** Some 60 rows from the top of `extent` are enough, and the whole is better. */
  readonly top: SheetCells;
  readonly extent: RangePlace;
  readonly origin: "selection" | "table" | "sheet";
  readonly isVisible: boolean;
  readonly isActive: boolean;
}

/** Why a candidate stands where it stands, for messages/. */
export const CANDIDATE_REASONS = [
  "has-due-date",
  "has-document-date",
  "has-open-amount",
  "has-customer",
  "is-selected",
  "is-table",
  "is-active-sheet",
  "is-hidden-sheet",
  "sheet-name-says-receivables",
  "sheet-name-says-other",
  "cannot-be-aged",
  "copy-of-better-candidate",
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** A place that may hold a ledger, best first in `rankLedgers`. */
export interface LedgerCandidate {
  /** The rectangle to read and hand to `readLedger`. */
  readonly place: RangePlace;
  readonly origin: LedgerPlace["origin"];
  readonly seemsToBe: SheetKind;
  /** True when reading it can give a ledger. */
  readonly isAgeable: boolean;
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
  readonly columns: readonly LedgerColumn[];
}
