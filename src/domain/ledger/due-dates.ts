// The due date of every item: as written, or counted from its document's date by its terms, or none.
import { type CalendarDate, isoOf } from "../calendar/calendar-date";
import { DATE_CODE } from "../calendar/date-code";
import type { IssueList } from "./issue-list";
import { ROW_FATE } from "./item-amounts";
import { ITEM_FLAG } from "./ledger";
import type { IssueCode } from "./ledger-issue";
import { dueDateUnder, parsePaymentTerms, type PaymentTerms } from "./payment-terms";
import type { CellValue, SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

/** Due dates by row (NO_DATE where there is none), with the flags that say where they come from. */
export interface DueDates {
  readonly days: Int32Array;
  readonly flags: Uint8Array;
}

interface DueDateReading {
  readonly cells: SheetCells;
  readonly columns: TableColumns;
  readonly issues: IssueList;
  /** ROW_FATE of every row. */
  readonly fates: Uint8Array;
  readonly agesByDocumentDate: boolean;
}

const ISSUE_OF_CODE: Readonly<Record<number, IssueCode>> = {
  [DATE_CODE.blank]: "due-date-missing",
  [DATE_CODE.unreadable]: "due-date-unreadable",
  [DATE_CODE.errorValue]: "due-date-unreadable",
  [DATE_CODE.timeOnly]: "due-date-time-only",
  [DATE_CODE.placeholder]: "due-date-placeholder",
  [DATE_CODE.notADay]: "due-date-not-a-day",
  [DATE_CODE.monthOnly]: "due-date-month-only",
};

/** Finds the due date of every item, and says of each item that has none why. */
export function dueDatesOf(reading: DueDateReading): DueDates {
  const { columns, issues, fates } = reading;
  const { count, dates } = columns;
  const days = new Int32Array(count);
  const flags = new Uint8Array(count);
  const codes = dates.dueDate?.codes;
  if (codes) copyDays(days, codes, fates);
  const derive = derivation(reading);
  let derived = 0;
  let firstDerived = -1;
  let withoutDate = 0;
  for (
    let row = nextWithoutDay(days, fates, 0);
    row >= 0;
    row = nextWithoutDay(days, fates, row + 1)
  ) {
    const code = codes?.[row] ?? DATE_CODE.blank;
    const day = derive(row);
    if (day > 0) {
      days[row] = day;
      flags[row] = ITEM_FLAG.dueDateDerived;
      if (code !== DATE_CODE.blank) addDateIssue(reading, row, code, day);
      else if (derived++ === 0) firstDerived = row;
      continue;
    }
    withoutDate++;
    if (codes) addDateIssue(reading, row, code, 0);
  }
  if (derived > 0)
    issues.addOnce(
      "due-date-derived",
      placeOf(columns, firstDerived, days[firstDerived] ?? 0),
      derived,
    );
  if (!codes && withoutDate > 0) issues.add("due-date-column-missing", { row: -1, column: -1 });
  if (reading.agesByDocumentDate) fillWithDocumentDates(reading, { days, flags });
  return { days, flags };
}

function copyDays(days: Int32Array, codes: Int32Array, fates: Uint8Array): void {
  for (let row = 0; row < days.length; row++) {
    const code = codes[row] ?? 0;
    if (code > 0 && fates[row] === ROW_FATE.item) days[row] = code;
  }
}

/** The next item without a day, from `from` on; -1 when there is none. */
function nextWithoutDay(days: Int32Array, fates: Uint8Array, from: number): number {
  for (let row = from; row < days.length; row++)
    if (days[row] === 0 && fates[row] === ROW_FATE.item) return row;
  return -1;
}

function placeOf(columns: TableColumns, row: number, day: number) {
  return {
    row: columns.firstRow + row,
    column: columns.dates.dueDate?.column ?? columns.termsColumn ?? -1,
    against: day > 0 ? isoOf(day as CalendarDate) : "",
  };
}

function addDateIssue(
  { cells, columns, issues }: DueDateReading,
  row: number,
  code: number,
  day: number,
): void {
  const place = placeOf(columns, row, day);
  issues.add(ISSUE_OF_CODE[code] ?? "due-date-unreadable", {
    ...place,
    found: cells.values[place.row]?.[place.column] ?? "",
  });
}

/** Days from terms: each distinct text is understood once, and complained of once. */
function derivation(reading: DueDateReading): (row: number) => number {
  const { columns, cells } = reading;
  const { termsColumn } = columns;
  const documents = columns.dates.documentDate?.codes;
  if (termsColumn === undefined || !documents) return () => 0;
  const known = new Map<CellValue, PaymentTerms | undefined>();
  return (row) => {
    const document = documents[row] ?? 0;
    const cell = cells.values[columns.firstRow + row]?.[termsColumn] ?? "";
    if (document <= 0 || (typeof cell === "string" && cell.trim() === "")) return 0;
    if (!known.has(cell)) known.set(cell, termsIn(reading, row, { cell, column: termsColumn }));
    const terms = known.get(cell);
    return terms === undefined ? 0 : dueDateUnder(terms, document as CalendarDate);
  };
}

function termsIn(
  { columns, issues }: DueDateReading,
  row: number,
  { cell, column }: { readonly cell: CellValue; readonly column: number },
): PaymentTerms | undefined {
  const terms = parsePaymentTerms(String(cell));
  const isNegative = terms !== undefined && terms.days < 0;
  if (terms !== undefined && !isNegative) return terms;
  issues.add(isNegative ? "payment-terms-negative" : "payment-terms-unreadable", {
    ...{ row: columns.firstRow + row, column, found: cell },
  });
  return undefined;
}

function fillWithDocumentDates(
  { columns, issues, fates }: DueDateReading,
  { days, flags }: DueDates,
): void {
  const documents = columns.dates.documentDate;
  if (!documents) return;
  let filled = 0;
  let first = -1;
  for (let row = 0; row < columns.count; row++) {
    const document = documents.codes[row] ?? 0;
    if (fates[row] !== ROW_FATE.item || days[row] !== 0 || document <= 0) continue;
    days[row] = document;
    flags[row] = (flags[row] ?? 0) | ITEM_FLAG.agedByDocumentDate;
    if (filled++ === 0) first = row;
  }
  if (filled > 0)
    issues.addOnce(
      "due-date-from-document-date",
      { row: columns.firstRow + first, column: documents.column },
      filled,
    );
}
