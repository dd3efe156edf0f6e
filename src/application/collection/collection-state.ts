import {
  NO_RECORDS,
  type CollectionRecords,
  type LogEntry,
} from "../../domain/records/collection-records";
import type { KeptIssue } from "../kept/kept-tables";
import type { SessionFailure } from "../session-state";
import type { ProfileRow } from "./read-records";

/** What a step came to, for the pane to tell. */
export type CollectionNews =
  | { readonly kind: "marked"; readonly entry: LogEntry; readonly name: string }
  | { readonly kind: "undone"; readonly name: string }
  | { readonly kind: "worklist-written"; readonly sheet: string; readonly rowCount: number }
  | { readonly kind: "ticks-read"; readonly count: number }
  | { readonly kind: "no-worklist" }
  | { readonly kind: "interest-kept"; readonly name: string; readonly sheet: string }
  | { readonly kind: "opened"; readonly sheet: string };

/** The company's records of one workbook, as the pane sees them. */
export interface CollectionState {
  readonly status: "idle" | "reading" | "ready";
  readonly isWorking: boolean;
  readonly failure: SessionFailure | undefined;
  readonly records: CollectionRecords;
  readonly profiles: readonly ProfileRow[];
  /** Cells of the tables that could not be used. */
  readonly issues: readonly KeptIssue[];
  readonly news: CollectionNews | undefined;
}

export const FIRST_COLLECTION_STATE: CollectionState = {
  ...{ status: "idle", isWorking: false, failure: undefined, records: NO_RECORDS },
  ...{ profiles: [], issues: [], news: undefined },
};
