import type { WorkbookFailureReason } from "../receivables-workbook";

/** What the last step with the columns came to, for the pane to tell. */
export type ColumnsNews =
  | { readonly kind: "written"; readonly address: string; readonly rowCount: number }
  | { readonly kind: "on-sheet"; readonly sheet: string; readonly rowCount: number }
  | { readonly kind: "removed" }
  | { readonly kind: "undone" }
  | { readonly kind: "stopped" };

/** The columns beside the ledger, as the pane sees them. */
export interface ColumnsState {
  /** Undefined when there are none, or nobody has looked yet. */
  readonly there: { readonly ids: readonly string[]; readonly address: string } | undefined;
  /** Rows written so far; undefined when nothing is being written. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly failure: { readonly reason: WorkbookFailureReason; readonly about: string } | undefined;
  readonly news: ColumnsNews | undefined;
  readonly canUndo: boolean;
}

export const NO_COLUMNS: ColumnsState = {
  ...{ there: undefined, progress: undefined, failure: undefined, news: undefined },
  canUndo: false,
};
