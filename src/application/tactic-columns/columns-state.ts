import type { WorkbookFailureReason } from "../receivables-workbook";

/** What the last step with the columns came to, for the pane to tell. */
export type ColumnsNews =
  | { readonly kind: "written"; readonly address: string; readonly rowCount: number }
  | { readonly kind: "on-sheet"; readonly sheet: string; readonly rowCount: number }
  | { readonly kind: "removed" }
  | { readonly kind: "undone" }
  /** Before anything was written: nothing on the sheet has changed. */
  | { readonly kind: "stopped-early" }
  /** What stood beside the ledger half-written is taken off. */
  | { readonly kind: "stopped" }
  /** A sheet of ours is left with some of its rows. */
  | { readonly kind: "stopped-on-sheet" };

/** A step under way: reading the ledger anew, advising on each document, or writing rows. */
export type ColumnsProgress =
  | { readonly phase: "reading" }
  | { readonly phase: "planning"; readonly documentCount: number }
  | { readonly phase: "writing"; readonly done: number; readonly total: number };

/** The columns beside the ledger, as the pane sees them. */
export interface ColumnsState {
  /** Undefined when there are none, or nobody has looked yet. */
  readonly there: { readonly ids: readonly string[]; readonly address: string } | undefined;
  /** Undefined when nothing is under way. */
  readonly progress: ColumnsProgress | undefined;
  readonly failure: { readonly reason: WorkbookFailureReason; readonly about: string } | undefined;
  readonly news: ColumnsNews | undefined;
  readonly canUndo: boolean;
}

export const NO_COLUMNS: ColumnsState = {
  ...{ there: undefined, progress: undefined, failure: undefined, news: undefined },
  canUndo: false,
};
