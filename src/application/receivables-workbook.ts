/** What the add-in needs from a workbook, in receivables terms. Excel and a workbook file each supply one. */
import type { RangePlace, SheetCells, SheetOutline } from "../domain/ledger/sheet-cells";
import type { SheetPlan } from "./sheet-plan";

/** Sheets, the user's selection and the date system, without any cell values. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly activeSheet: string;
  /** Undefined where there is no user to select anything. */
  readonly selection?: RangePlace;
}

/** Told while a long read or write goes on; `done` and `total` are rows. Throws to cancel. */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Where a written sheet ended up. */
export interface WrittenSheet {
  readonly sheet: string;
  /** True when a sheet of ours was brought up to date, false when it was made. */
  readonly wasThere: boolean;
}

export interface WorkbookChange {
  readonly kind: "cells" | "sheets" | "selection";
  readonly sheet: string;
}

/** For cells too many to wait for: they are taken as they come. What was not taken is in the answer's `values`. */
export interface CellBlocks {
  /** Rows in their order, each as wide as the place. */
  readonly take: (rows: SheetCells["values"]) => void;
  /** Judges by the first rows which columns are needed, as offsets; the others come empty. Undefined for all. */
  readonly columnsOf: (top: SheetCells) => Promise<readonly number[] | undefined>;
}

/** The port. Every member rejects with `WorkbookFailure` when the workbook says no, and with nothing else. */
export interface ReceivablesWorkbook {
  readonly outline: () => Promise<WorkbookOutline>;
  /** Reads in blocks under the host's limits. An unreadable block is a failure, never a null. */
  readonly readCells: (
    place: RangePlace,
    progress?: Progress,
    blocks?: CellBlocks,
  ) => Promise<SheetCells>;
  /** Selects rows (whole ledger width) of a sheet, adjacent or not, and brings them into view. */
  readonly selectRows: (place: RangePlace, rowIndexes: readonly number[]) => Promise<void>;
  readonly selectCell: (sheet: string, rowIndex: number, columnIndex: number) => Promise<void>;
  /** Makes the sheet, or brings the sheet we made for `plan.key` before up to date in place. Never touches another. */
  readonly writeSheet: (plan: SheetPlan, progress?: Progress) => Promise<WrittenSheet>;
  /** Whether a formula can fill several cells and ours are calculated: in Excel 2019, older ones and files they cannot. */
  readonly fillsFromFormulas: () => boolean;
  /** The sheets we made that are still there: the name each has now, by the key of its plan. */
  readonly ownSheets: () => Promise<ReadonlyMap<string, string>>;
  /** A small value that travels with the workbook; undefined when never written. */
  readonly readSetting: (key: string) => Promise<string | undefined>;
  /** Writes, then reads back; a value that did not stick is a failure. */
  readonly writeSetting: (key: string, value: string) => Promise<void>;
  /** Calls back after changes that others make (never for our own writes). Resolves to the function that ends it. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
}

/** Why a workbook could not do what was asked. Each reason has a sentence in messages/. */
export const WORKBOOK_FAILURES = [
  "sheet-not-found",
  "sheet-protected",
  "workbook-protected",
  "cell-being-edited",
  "too-large",
  "session-lost",
  "host-too-old",
  "cancelled",
  "setting-not-kept",
  "nothing-selected",
  "selection-too-small",
  "table-not-kept",
  "no-room-below-table",
  "no-room-beside",
  "host-refused",
] as const;
export type WorkbookFailureReason = (typeof WORKBOOK_FAILURES)[number];

export class WorkbookFailure extends Error {
  override readonly name = "WorkbookFailure";
  readonly reason: WorkbookFailureReason;
  /** What it was about: a sheet's name, a setting's key, the host's error code. */
  readonly about: string;
  constructor(reason: WorkbookFailureReason, about = "", cause?: unknown) {
    super(about === "" ? reason : `${reason}: ${about}`, { cause });
    this.reason = reason;
    this.about = about;
  }
}
