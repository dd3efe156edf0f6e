import type { SheetPlan } from "../application/sheet-plan";

export interface WriteSheetPlans {
  /** In the order of their sheets. */
  readonly plans: readonly SheetPlan[];
  /** An .xlsx to copy and add the sheets to; a new workbook without it. Sheets we made before are replaced in place. */
  readonly base?: Uint8Array;
}

/**
 * An .xlsx with a sheet for every plan: tables, totals, charts, print set-up and the mark by which a later run finds
 * the sheet again. Rejects with `FileFailure` when `base` is no .xlsx.
 */
export type SheetPlanWriter = (request: WriteSheetPlans) => Promise<Uint8Array>;
