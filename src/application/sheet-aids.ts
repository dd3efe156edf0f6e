// What helps the user correct a sheet without our touching what stands on it: colours over doubtful cells that
// come off again without a trace, and a corrected copy.
import type { CellValue, RangePlace } from "../domain/ledger/sheet-cells";
import type { Progress } from "./receivables-workbook";

/** Doubtful cells of one colour: rectangles on the ledger's sheet. */
export interface CellMarks {
  readonly severity: "error" | "warning";
  readonly areas: readonly RangePlace[];
}

/** A cell of the copy that gets another value. */
export interface ChangedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
  /** Number format of the cell; as it is when absent. */
  readonly format?: string;
}

export interface SheetCopy {
  readonly sheet: string;
  /** Cells that hold a formula and were left to it. */
  readonly formulasKept: number;
}

/** A port beside `ReceivablesWorkbook`, for workbooks that someone looks at. Rejects as that one does. */
export interface SheetAids {
  /** Colours cells of a sheet in place of what was coloured before. Fills, formats and values stay as they are. */
  readonly mark: (sheet: string, marks: readonly CellMarks[], progress?: Progress) => Promise<void>;
  /** Takes our colours off: what remains is exactly what was there. */
  readonly unmark: (sheet: string) => Promise<void>;
  readonly isMarked: (sheet: string) => Promise<boolean>;
  /** Copies a sheet beside itself and changes cells of the copy, coloured so that they are seen. */
  readonly copyChanged: (
    request: {
      readonly sheet: string;
      readonly name: string;
      readonly changes: readonly ChangedCell[];
    },
    progress?: Progress,
  ) => Promise<SheetCopy>;
  /** Deletes a copy made by `copyChanged` in this session. */
  readonly deleteCopy: (sheet: string) => Promise<void>;
}
