// The corrected copy of a ledger: which of its cells change, and the sheet that lists every change.
import type { CellFix, FixKind } from "../domain/ledger/certain-fixes";
import type { ColumnRole } from "../domain/ledger/column-role";
import { isoOf, type CalendarDate } from "../domain/calendar/calendar-date";
import { cellAddress } from "./cell-address";
import type { ChangedCell } from "./sheet-aids";
import type { SheetPlan } from "./sheet-plan";

/** Words of the corrected copy and of the list of its changes. */
export interface CorrectionWords {
  readonly copyName: (sheet: string) => string;
  readonly listName: string;
  readonly title: string;
  readonly from: (sheet: string, copy: string) => string;
  readonly note: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly kinds: Readonly<Record<FixKind, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly pageFooter: string;
}

const DAYS_TO_1904 = 1462;

/** The cells of the copy that change. Dates are written in the workbook's own date system. */
export function changedCells(
  fixes: readonly CellFix[],
  uses1904Dates: boolean,
): readonly ChangedCell[] {
  return fixes.map(({ kind, rowIndex, columnIndex, to }) => {
    const place = { rowIndex, columnIndex };
    if (isDate(kind)) {
      const value = Number(to) - (uses1904Dates ? DAYS_TO_1904 : 0);
      return { ...place, value, format: "yyyy-mm-dd" };
    }
    return kind === "amount-from-text"
      ? { ...place, value: to, format: "#,##0.00" }
      : { ...place, value: to };
  });
}

const isDate = (kind: FixKind): boolean =>
  kind === "date-from-text" || kind === "date-exchanged-back";

/** The list of changes, one line per cell, on a sheet of its own. */
export function correctionsPlan(
  fixes: readonly CellFix[],
  made: { readonly sheet: string; readonly copy: string },
  words: CorrectionWords,
): SheetPlan {
  const rows = fixes.map(({ kind, rowIndex, columnIndex, role, from, to }) => [
    cellAddress(rowIndex, columnIndex),
    words.roles[role],
    String(from),
    isDate(kind) ? isoOf(to as CalendarDate) : String(to),
    words.kinds[kind],
  ]);
  return {
    key: "corrections",
    name: words.listName,
    blocks: [
      { row: 0, column: 0, values: [[words.title]], style: "title" },
      { row: 1, column: 0, values: [[words.from(made.sheet, made.copy)]], style: "subtitle" },
      { row: 2, column: 0, values: [[words.note]], style: "subtitle" },
    ],
    tables: [
      {
        name: "HuikuanCorrections",
        ...{ row: 4, column: 0, header: words.columns, rows },
        styles: ["text", "text", "text", "text", "text"],
      },
    ],
    charts: [],
    columnWidths: [10, 16, 32, 32, 36],
    freezeRows: 5,
    freezeColumns: 0,
    print: {
      landscape: false,
      titleRows: { first: 4, last: 4 },
      header: words.title,
      footer: words.pageFooter,
    },
  };
}
