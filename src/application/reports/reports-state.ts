// What the pane knows of the report pack: which reports the workbook holds, and how far a run has come.
import type { WorkbookFailureReason } from "../receivables-workbook";
import { USUAL_PROVISION, type ProvisionChoice } from "./provision-choice";
import type { ReportPart } from "./report-parts";

/** Values as written, or formulas that follow the ledger. */
export type ReportMode = "values" | "live";

/** Why reports cannot be live. Each has a sentence in messages/. */
export type LiveRefusal =
  /** Excel 2019 and older, and files: no formula there fills several cells. */
  | "no-spilling"
  /** Every recalculation would send more cells than the runtime of functions carries. */
  | "too-large"
  /** A formula cannot see which rows are hidden. */
  | "hidden-rows"
  /** The cells alone do not give the ledger on screen: merged cells or formats say more than values. */
  | "reads-otherwise";

/** A report that stands in the workbook. */
export interface MadeReport {
  readonly part: ReportPart;
  readonly mode: ReportMode;
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
  /** Why the last run could not write live reports. Nothing was written then. */
  readonly liveRefusal: LiveRefusal | undefined;
  /** The user stopped the last run. */
  readonly isStopped: boolean;
  /** Printed at the head of every page. */
  readonly company: string;
  /** How the allowance is to be made. */
  readonly provision: ProvisionChoice;
}

export const NO_REPORTS: ReportsState = {
  ...{ made: undefined, writing: undefined, written: [], failure: undefined, company: "" },
  ...{ isStopped: false, liveRefusal: undefined },
  provision: USUAL_PROVISION,
};
