// What the pane can know of one workbook's receivables. Everything is plain data; the store that
// changes it is receivables-session.ts.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import type { LedgerCandidate, LedgerReading } from "../domain/ledger/reading";
import type { AgingReport } from "./aging-report";
import type { WorkbookFailureReason } from "./receivables-workbook";

/** The workbook said no, and what it was about. */
export interface SessionFailure {
  readonly reason: WorkbookFailureReason;
  readonly about: string;
}

/** How far a reading under way has come. `sheet` is "" while still looking for the ledger. */
export interface ReadingProgress {
  readonly sheet: string;
  readonly done: number;
  /** 0 while the number of rows is unknown. */
  readonly total: number;
}

/** What the last reading came to. It stays on screen while the next one is under way. */
type ReadingState =
  | { readonly status: "idle" }
  /** No sheet holds anything. */
  | { readonly status: "empty" }
  /** Several places could be the ledger, and only the user knows which. */
  | { readonly status: "choosing" }
  | {
      readonly status: "asking";
      readonly reading: Extract<LedgerReading, { readonly status: "asks" }>;
    }
  | {
      readonly status: "refused";
      readonly reading: Extract<LedgerReading, { readonly status: "refused" }>;
    }
  | { readonly status: "ready"; readonly ledger: Ledger }
  /** Our bug. The pane throws the error while drawing, because no boundary sees a rejected promise. */
  | { readonly status: "broken"; readonly error: Error };

type WritingState =
  | { readonly status: "none" }
  | { readonly status: "writing" }
  | { readonly status: "written"; readonly sheet: string; readonly wasThere: boolean }
  | { readonly status: "failed"; readonly failure: SessionFailure };

/** The customer whose rows were last selected on the sheet. */
interface CustomerSelection {
  /** `CustomerAging.row` of the report on screen. */
  readonly row: number;
  readonly rowCount: number;
}

export interface SessionState {
  readonly reading: ReadingState;
  /** Undefined when no reading is under way. */
  readonly progress: ReadingProgress | undefined;
  /** Why the last reading came to nothing; `reading` is then still what it was before. */
  readonly readingFailure: SessionFailure | undefined;
  /** The sheet changed after it was read. Nothing is read again before the user says so. */
  readonly isStale: boolean;
  /** Where a ledger may be, best first, as last looked. */
  readonly candidates: readonly LedgerCandidate[];
  /** The day of the last reading, by the clock of this machine. */
  readonly today: CalendarDate;
  readonly asOfDate: CalendarDate;
  /** The ledger aged; undefined without one. It lags behind `asOfDate` for as long as it takes to calculate. */
  readonly aging: AgingReport | undefined;
  /** Index into the ledger's currencies: the one on screen. */
  readonly currency: number;
  readonly writing: WritingState;
  readonly selection: CustomerSelection | undefined;
  /** Selecting on the sheet went wrong. */
  readonly selectionFailure: SessionFailure | undefined;
}

/** Before anything was read. */
export function firstSessionState(today: CalendarDate): SessionState {
  return {
    reading: { status: "idle" },
    progress: undefined,
    readingFailure: undefined,
    isStale: false,
    candidates: [],
    today,
    asOfDate: today,
    aging: undefined,
    currency: 0,
    writing: { status: "none" },
    selection: undefined,
    selectionFailure: undefined,
  };
}
