// Columns of ours on the user's own sheet, to the right of everything on it. Hidden names mark them, so that they are
// known again wherever they were moved, and nothing but them is ever written or cleared.
import type { CellValue, RangePlace } from "../../domain/ledger/sheet-cells";
import type { Progress } from "../receivables-workbook";
import type { CellStyle } from "../sheet-plan";

export interface LedgerColumn {
  /** Letters and digits, for ever the same. */
  readonly id: string;
  readonly header: string;
  readonly style: CellStyle;
  /** In characters, when the column is made. */
  readonly width: number;
  /** One for each row below the header. */
  readonly values: readonly CellValue[];
}

/** Columns to stand beside a ledger. */
export interface LedgerColumnsPlan {
  readonly sheet: string;
  /** From 0; the values begin in the row below. */
  readonly headerRowIndex: number;
  readonly columns: readonly LedgerColumn[];
}

/** Columns of ours that stand on a sheet. */
export interface ColumnsThere {
  readonly ids: readonly string[];
  /** From the first to the last of them; columns of the user's may stand between. */
  readonly place: RangePlace;
}

/** A port beside `ReceivablesWorkbook`, for workbooks that someone looks at. Rejects as that one does. */
export interface LedgerColumns {
  /** Undefined when the sheet has none. */
  readonly find: (sheet: string) => Promise<ColumnsThere | undefined>;
  /**
   * Writes the columns in place of those written before. A cell of the user's in their way makes them move to the
   * right of it; a sheet without room for them is a failure ("no-room-beside"). Stopped half-way it takes off what
   * stands there.
   */
  readonly write: (plan: LedgerColumnsPlan, progress?: Progress) => Promise<ColumnsThere>;
  /** Takes them off: the cells are as empty as they were. */
  readonly remove: (sheet: string) => Promise<void>;
}

const MARK = "Huikuan_beside.";

/**
 * The hidden workbook name over a column of ours, header to last row. Sheets are told apart by a number, because a
 * sheet's own name may change.
 */
export function columnNameOf(area: number, id: string): string {
  return `${MARK}s${String(area)}.${id}`;
}

/** The number of the area and the column's id in a workbook name; undefined for any other name. */
export function columnOfName(
  name: string,
): { readonly area: number; readonly id: string } | undefined {
  const match = /^Huikuan_beside\.s(\d+)\.(\w+)$/.exec(name);
  return match === null ? undefined : { area: Number(match[1]), id: match[2] ?? "" };
}

/** Where a column of ours stands on a sheet that is being read. */
interface ColumnPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
}

/**
 * Empties cells of ours in rows read from a sheet: what we wrote beside a ledger is no part of it. `rows` begin
 * `done` rows below the first of `place`.
 */
export function withoutOurColumns(
  rows: CellValue[][],
  {
    place,
    done,
    ours,
  }: {
    readonly place: RangePlace;
    readonly done: number;
    readonly ours: readonly ColumnPlace[];
  },
): CellValue[][] {
  for (const { rowIndex, columnIndex, rowCount } of ours) {
    const column = columnIndex - place.columnIndex;
    if (column < 0 || column >= place.columnCount) continue;
    const first = Math.max(0, rowIndex - place.rowIndex - done);
    const end = Math.min(rows.length, rowIndex + rowCount - place.rowIndex - done);
    for (let at = first; at < end; at += 1) {
      const cells = rows[at];
      if (cells !== undefined) cells[column] = "";
    }
  }
  return rows;
}
