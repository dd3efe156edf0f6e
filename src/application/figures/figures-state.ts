// What the pane knows beside the ledger: rates, sales and snapshots that the workbook keeps.
import type { KeptEntry } from "../kept/kept-tables";
import type { WorkbookFailureReason } from "../receivables-workbook";
import type { SnapshotLanguages, KeptSnapshots, TakenSnapshot } from "../snapshots/snapshots";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Conversion } from "./conversion";
import type { KeptRates, RateLanguages } from "./rate-sheet";
import type { KeptSales, SalesLanguages } from "./sales-sheet";

/** Words of the tables in both languages. */
export interface FigureLanguages {
  readonly rates: RateLanguages;
  readonly sales: SalesLanguages;
  readonly snapshots: SnapshotLanguages;
}

export interface FiguresState {
  /** Undefined until the workbook was asked. */
  readonly rates: KeptRates | undefined;
  /** Rates into the reporting currency; undefined while none is chosen. */
  readonly conversion: Conversion | undefined;
  readonly sales: KeptSales | undefined;
  readonly snapshots: KeptSnapshots | undefined;
  /** What came of keeping a snapshot last. */
  readonly taken: { readonly day: CalendarDate; readonly came: TakenSnapshot } | undefined;
  /** The snapshot deleted last, to be put back. */
  readonly deleted: { readonly day: CalendarDate; readonly rows: readonly KeptEntry[] } | undefined;
  readonly isBusy: boolean;
  readonly failure: { readonly reason: WorkbookFailureReason; readonly about: string } | undefined;
}

/** Before the workbook was asked. */
export const NO_FIGURES: FiguresState = {
  ...{ rates: undefined, conversion: undefined, sales: undefined, snapshots: undefined },
  ...{ taken: undefined, deleted: undefined, isBusy: false, failure: undefined },
};
