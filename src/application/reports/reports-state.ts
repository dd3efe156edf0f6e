// What the pane knows of the report pack: which reports the workbook holds, and how far a run has come.
import type { WorkbookFailureReason } from "../receivables-workbook";
import type { ReportPart } from "./report-parts";

/** A report that stands in the workbook. */
export interface MadeReport {
  readonly part: ReportPart;
  /** As the sheet is called now. */
  readonly sheet: string;
  /** What it was made from, "" when not known. */
  readonly source: string;
  /** ISO date it looks from, "" when not known. */
  readonly asOf: string;
  /** The sheet it was made from is in the workbook no more. */
  readonly isSourceGone: boolean;
}

export interface ReportsState {
  /** Undefined before anyone looked. */
  readonly made: readonly MadeReport[] | undefined;
  /** The part being written and how many are done; undefined when nothing is. */
  readonly writing:
    { readonly part: ReportPart; readonly done: number; readonly total: number } | undefined;
  /** Sheets of the last run, in order. */
  readonly written: readonly string[];
  readonly failure: { readonly reason: WorkbookFailureReason; readonly about: string } | undefined;
  /** The user stopped the last run. */
  readonly isStopped: boolean;
  /** Printed at the head of every page. */
  readonly company: string;
}

export const NO_REPORTS: ReportsState = {
  ...{ made: undefined, writing: undefined, written: [], failure: undefined, company: "" },
  isStopped: false,
};
