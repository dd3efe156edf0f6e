// What the pane can know of one workbook's receivables. Everything is plain data; the store that
// changes it is receivables-session.ts.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger, LedgerColumn, UnusedColumn } from "../domain/ledger/ledger";
import type { LedgerCandidate, LedgerReading } from "../domain/ledger/reading";
import { DEFAULT_AGING_CHOICES, type KeptAgingChoices } from "./aging-choices";
import type { AgingReport } from "./aging-report";
import { NO_FIGURES, type FiguresState } from "./figures/figures-state";
import { NO_POLICY_SHEET, type PolicyOnSheet } from "./policy-sheet";
import { NO_REPORTS, type ReportsState } from "./reports/reports-state";
import { NO_DECISIONS, type LedgerDecisions } from "./ledger-decisions";
import type { JoinOffer } from "./ledger-desk";
import type { WorkbookFailureReason } from "./receivables-workbook";
import type { SheetCopy } from "./sheet-aids";
import { NO_COLUMNS, type ColumnsState } from "./tactic-columns/columns-state";

/** The workbook said no, and what it was about. */
export interface SessionFailure {
  readonly reason: WorkbookFailureReason;
  readonly about: string;
}

/** How far a reading under way has come. `sheet` is "" while still looking for the ledger. */
/** How far colouring or copying has come, in cells; nothing is known yet while `total` is 0. */
export interface AidUnderWay {
  readonly done: number;
  readonly total: number;
  /** False once stopping would leave half of it behind. */
  readonly canStop: boolean;
}

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

/** A balance the user entered, as it was used: `amount` as typed or as its cell holds it. */
export interface UsedTotal {
  readonly currency: string;
  readonly amount: string;
  /** "总账!C5", undefined when typed. */
  readonly cell: string | undefined;
  /** Holds no amount, so nothing is held against it. */
  readonly isUnreadable: boolean;
}

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
  /** How the ledger is aged, as kept in the workbook. */
  readonly agingChoices: KeptAgingChoices;
  /** Dates that were used when the workbook was last worked on, and are not used before the user says so. */
  readonly datesOfLastTime: Pick<KeptAgingChoices, "asOfDate" | "ageAsOfDate"> | undefined;
  /** The ledger aged; undefined without one. It lags behind `asOfDate` for as long as it takes to calculate. */
  readonly aging: AgingReport | undefined;
  /** The numbers that advice goes by, and what of the workbook's own could not be used. */
  readonly policyOnSheet: PolicyOnSheet;
  /** Index into the ledger's currencies: the one on screen. */
  readonly currency: number;
  readonly writing: WritingState;
  /** What the user has decided about reading, as kept in the workbook. */
  readonly decisions: LedgerDecisions;
  /** The decisions were found in the workbook; nothing was decided since the pane was opened. */
  readonly areDecisionsRemembered: boolean;
  /** How many decisions of this session can be taken back. */
  readonly decisionsMade: number;
  /** A decision could not be kept in the workbook, or not be made. */
  readonly decisionFailure: SessionFailure | undefined;
  readonly enteredTotals: readonly UsedTotal[];
  /** Customers that may be one; nothing is joined before the user says so. */
  readonly joinOffers: readonly JoinOffer[];
  /** How many cells a corrected copy would correct. */
  readonly fixCount: number;
  /** Our colours over doubtful cells of the ledger's sheet; the counts are unknown when they were found there. */
  readonly marks: { readonly cellCount?: number; readonly unlistedCount?: number } | undefined;
  readonly correctedCopy:
    (SheetCopy & { readonly list: string; readonly changeCount: number }) | undefined;
  /** Colouring or copying, while it is under way. */
  readonly aiding: AidUnderWay | undefined;
  readonly aidFailure: SessionFailure | undefined;
  readonly reports: ReportsState;
  readonly figures: FiguresState;
  /** Our columns beside the ledger. */
  readonly columns: ColumnsState;
  readonly selection: CustomerSelection | undefined;
  /** The row selected on the sheet, asked for its customer, had none. */
  readonly isSelectionMissed: boolean;
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
    agingChoices: DEFAULT_AGING_CHOICES,
    datesOfLastTime: undefined,
    aging: undefined,
    policyOnSheet: NO_POLICY_SHEET,
    currency: 0,
    writing: { status: "none" },
    decisions: NO_DECISIONS,
    areDecisionsRemembered: false,
    decisionsMade: 0,
    decisionFailure: undefined,
    enteredTotals: [],
    joinOffers: [],
    fixCount: 0,
    marks: undefined,
    correctedCopy: undefined,
    aiding: undefined,
    aidFailure: undefined,
    reports: NO_REPORTS,
    figures: NO_FIGURES,
    columns: NO_COLUMNS,
    selection: undefined,
    isSelectionMissed: false,
    selectionFailure: undefined,
  };
}

/** All columns of what was read, used or not; none before anything was. */
export function columnsOf(
  reading: SessionState["reading"],
): readonly (UnusedColumn & Partial<LedgerColumn>)[] {
  switch (reading.status) {
    case "ready":
      return [...reading.ledger.columns, ...reading.ledger.unusedColumns];
    case "asking":
    case "refused":
      return [...reading.reading.columns, ...reading.reading.unusedColumns];
    case "idle":
    case "empty":
    case "choosing":
    case "broken":
      return [];
  }
}
