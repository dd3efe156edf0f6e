// What looks wrong about items that could be read: impossible distances between dates, amounts far out of line,
// amounts that contradict each other, documents that occur twice.
import { type CalendarDate, isoOf } from "../calendar/calendar-date";
import { decimalTextOf } from "../money/minor-units";
import type { IssueList } from "./issue-list";
import { ITEM_FLAG, type LedgerCurrency, type LedgerItems } from "./ledger";
import type { IssueCode } from "./ledger-issue";
import { repeatedItems } from "./repeated-items";
import type { SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

interface Checking {
  readonly cells: SheetCells;
  readonly columns: TableColumns;
  readonly items: LedgerItems;
  readonly currencies: readonly LedgerCurrency[];
  readonly issues: IssueList;
}

/** Longer than this after its document, a due date is a typing error more often than an agreement. */
const LONGEST_TERM_DAYS = 1_096;
/** 1 January 1990: no receivable is older, but many a mistyped year is. */
const OLDEST_PLAUSIBLE = 32_874;
const OUTLIER_FACTOR = 1_000;
/** Above this share of items the columns do not belong together, and one issue says so. */
const SYSTEMATIC_SHARE = 0.3;

/** Adds an issue for everything doubtful. */
export function checkItems(checking: Checking): void {
  checkDates(checking);
  checkDisagreements(checking);
  checkOutliers(checking);
  checkRepeats(checking);
}

interface ItemFinding {
  readonly code: IssueCode;
  readonly item: number;
  readonly column: number | undefined;
  /** Instead of the cell as it is, where that would be a serial number. */
  readonly found?: string;
  readonly against?: string;
}

function addIssue({ cells, items, issues }: Checking, finding: ItemFinding): void {
  const row = (items.rowIndex[finding.item] ?? 0) - cells.place.rowIndex;
  const column = finding.column ?? -1;
  issues.add(finding.code, {
    row,
    column,
    found: finding.found ?? (column < 0 ? "" : (cells.values[row]?.[column] ?? "")),
    against: finding.against ?? "",
  });
}

function checkDates(checking: Checking): void {
  const { items, columns } = checking;
  const dueColumn = columns.dates.dueDate?.column;
  const documentColumn = columns.dates.documentDate;
  if (documentColumn) checkDocumentDates(checking);
  // Only items whose document has no date are measured by it.
  const latest = items.documentDate.includes(0) ? latestPlausible(items) : Infinity;
  for (
    let item = nextDoubtful(items, latest, 0);
    item >= 0;
    item = nextDoubtful(items, latest, item + 1)
  ) {
    const due = items.dueDate[item] ?? 0;
    const document = items.documentDate[item] ?? 0;
    const code = doubtOf(due, document, latest);
    if (code === undefined) continue;
    const against = document > 0 ? isoOf(document as CalendarDate) : "";
    const found = isoOf(due as CalendarDate);
    addIssue(checking, { code, item, column: dueColumn, found, against });
  }
}

/** The next item with a due date as written that is in doubt; -1 when there is none. */
function nextDoubtful(
  { dueDate, documentDate, flags }: LedgerItems,
  latest: number,
  from: number,
): number {
  return nextDoubtfulDate(dueDate, documentDate, { flags, latest, from });
}

const NOT_WRITTEN = ITEM_FLAG.dueDateDerived | ITEM_FLAG.agedByDocumentDate;

function nextDoubtfulDate(
  dues: Int32Array,
  documents: Int32Array,
  {
    flags,
    latest,
    from,
  }: { readonly flags: Uint8Array; readonly latest: number; readonly from: number },
): number {
  for (let item = from; item < dues.length; item++) {
    const due = dues[item] ?? 0;
    if (due === 0 || ((flags[item] ?? 0) & NOT_WRITTEN) !== 0) continue;
    const document = documents[item] ?? 0;
    const isDoubtful =
      due < OLDEST_PLAUSIBLE ||
      (document > 0 ? due < document || due - document > LONGEST_TERM_DAYS : due > latest);
    if (isDoubtful) return item;
  }
  return -1;
}

function doubtOf(due: number, document: number, latest: number): IssueCode | undefined {
  if (due < OLDEST_PLAUSIBLE) return "due-date-far-past";
  if (document > 0 && due < document) return "due-date-before-document-date";
  const isFar = document > 0 ? due - document > LONGEST_TERM_DAYS : due > latest;
  return isFar ? "due-date-far-future" : undefined;
}

/** Where documents have no date: three years after the middle due date of the ledger. */
function latestPlausible(items: LedgerItems): number {
  const dues = sampleOf(items.dueDate, items.count).filter((due) => due > 0);
  const middle = dues[dues.length >> 1];
  return middle === undefined ? Infinity : middle + LONGEST_TERM_DAYS;
}

function checkDocumentDates(checking: Checking): void {
  const { columns, items, cells } = checking;
  const column = columns.dates.documentDate;
  const { documentDate } = items;
  for (let item = documentDate.indexOf(0); item >= 0; item = documentDate.indexOf(0, item + 1)) {
    const row = (items.rowIndex[item] ?? 0) - cells.place.rowIndex - columns.firstRow;
    const code = column?.codes[row] ?? 0;
    // Blank and placeholder are no date and no fault of the cell.
    if (code < 0 && code !== -3)
      addIssue(checking, { code: "document-date-unreadable", item, column: column?.column });
  }
}

function checkDisagreements(checking: Checking): void {
  const { columns, items, cells } = checking;
  const { openAmount, originalAmount, paidAmount, creditedAmount } = columns.amounts;
  if (!originalAmount) return;
  const found: { item: number; against: string }[] = [];
  const overpaid: { item: number; against: string }[] = [];
  const zeros = new Float64Array(paidAmount && creditedAmount ? 0 : columns.count);
  const parts: AmountParts = {
    rowIndex: items.rowIndex,
    firstRow: cells.place.rowIndex + columns.firstRow,
    original: originalAmount.values,
    paid: paidAmount?.values ?? zeros,
    credited: creditedAmount?.values ?? zeros,
    open: openAmount?.values,
    isTold: paidAmount !== undefined || creditedAmount !== undefined,
  };
  for (let item = nextDisagreeing(parts, 0); item >= 0; item = nextDisagreeing(parts, item + 1)) {
    const row = (items.rowIndex[item] ?? 0) - parts.firstRow;
    const original = originalAmount.values[row] ?? NaN;
    if (Number.isNaN(original)) {
      const column = originalAmount.column;
      if (openAmount) addIssue(checking, { code: "original-amount-unreadable", item, column });
      continue;
    }
    const taken = finite(parts.paid[row]) + finite(parts.credited[row]);
    const expected = Math.round((original - taken) * 1e6) / 1e6;
    if (openAmount) found.push({ item, against: String(expected) });
    else if (original > 0) overpaid.push({ item, against: String(original) });
  }
  const limit = Math.max(20, items.count * SYSTEMATIC_SHARE);
  addAll(checking, found, { code: "open-amount-disagrees", column: openAmount?.column, limit });
  addAll(checking, overpaid, { code: "paid-more-than-billed", column: paidAmount?.column, limit });
}

interface AmountParts {
  readonly rowIndex: Int32Array;
  /** On the sheet, of the first row below the header. */
  readonly firstRow: number;
  readonly original: Float64Array;
  readonly paid: Float64Array;
  readonly credited: Float64Array;
  /** Undefined when it is computed from the others. */
  readonly open: Float64Array | undefined;
  /** False when the sheet does not say what was paid or credited. */
  readonly isTold: boolean;
}

function nextDisagreeing(parts: AmountParts, from: number): number {
  const { rowIndex, firstRow, original, paid, credited, open, isTold } = parts;
  const place = { rowIndex, firstRow, from };
  if (!isTold) return nextUnreadable(original, place);
  return open
    ? nextUnlikeStated([original, paid, credited, open], place)
    : nextOverpaid([original, paid, credited], place);
}

interface RowsOfItems {
  readonly rowIndex: Int32Array;
  readonly firstRow: number;
  readonly from: number;
}

// Loops over all items take arrays only: see row-kinds. NaN is unreadable, Infinity blank; x - x is 0 for neither.
function nextUnreadable(values: Float64Array, { rowIndex, firstRow, from }: RowsOfItems): number {
  for (let item = from; item < rowIndex.length; item++) {
    const value = values[(rowIndex[item] ?? 0) - firstRow] ?? 0;
    if (value !== value) return item;
  }
  return -1;
}

function nextUnlikeStated(
  [original, paid, credited, open]: readonly [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ],
  { rowIndex, firstRow, from }: RowsOfItems,
): number {
  for (let item = from; item < rowIndex.length; item++) {
    const row = (rowIndex[item] ?? 0) - firstRow;
    const billed = original[row] ?? 0;
    if (billed - billed !== 0) {
      if (billed !== billed) return item;
      continue;
    }
    const paidHere = paid[row] ?? 0;
    const creditedHere = credited[row] ?? 0;
    const taken =
      (paidHere - paidHere === 0 ? paidHere : 0) +
      (creditedHere - creditedHere === 0 ? creditedHere : 0);
    const stated = open[row] ?? 0;
    if (Math.abs(stated - billed + taken) > 0.005 && Math.abs(stated - billed - taken) > 0.005)
      return item;
  }
  return -1;
}

function nextOverpaid(
  [original, paid, credited]: readonly [Float64Array, Float64Array, Float64Array],
  { rowIndex, firstRow, from }: RowsOfItems,
): number {
  for (let item = from; item < rowIndex.length; item++) {
    const row = (rowIndex[item] ?? 0) - firstRow;
    const billed = original[row] ?? 0;
    if (!(billed > 0 && billed - billed === 0)) continue;
    const paidHere = paid[row] ?? 0;
    const creditedHere = credited[row] ?? 0;
    const taken =
      (paidHere - paidHere === 0 ? paidHere : 0) +
      (creditedHere - creditedHere === 0 ? creditedHere : 0);
    if (billed - taken < -1e-6) return item;
  }
  return -1;
}

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

function addAll(
  checking: Checking,
  found: readonly { readonly item: number; readonly against: string }[],
  to: { readonly code: IssueCode; readonly column: number | undefined; readonly limit: number },
): void {
  const [first] = found;
  if (!first) return;
  if (found.length <= to.limit) {
    for (const { item, against } of found) addIssue(checking, { ...to, item, against });
    return;
  }
  const row = (checking.items.rowIndex[first.item] ?? 0) - checking.cells.place.rowIndex;
  const column = to.column ?? -1;
  checking.issues.addOnce(
    to.code,
    { row, column, found: checking.cells.values[row]?.[column] ?? "", against: first.against },
    found.length,
  );
}

function checkOutliers(checking: Checking): void {
  const { items, currencies, columns } = checking;
  const column = columns.amounts.openAmount ?? columns.amounts.originalAmount;
  const medians = currencies.map((_, currency) => medianSize(items, currency));
  const limits = Float64Array.from(medians, (median) => median * OUTLIER_FACTOR);
  const { openAmountMinor, currency } = items;
  for (
    let item = nextAbove(openAmountMinor, currency, { limits, from: 0 });
    item >= 0;
    item = nextAbove(openAmountMinor, currency, { limits, from: item + 1 })
  ) {
    const index = currency[item] ?? 0;
    const against = decimalTextOf(medians[index] ?? 0, currencies[index]?.minorDigits ?? 2);
    addIssue(checking, { code: "amount-outlier", item, column: column?.column, against });
  }
}

/** The middle size of a currency's amounts, from a sample; infinite when there are too few to tell. */
function medianSize(items: LedgerItems, currency: number): number {
  const isWanted = (item: number): boolean => items.currency[item] === currency;
  const sizes = sampleOf(items.openAmountMinor, items.count, isWanted)
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes.length < 8 ? Infinity : (sizes[sizes.length >> 1] ?? Infinity);
}

function nextAbove(
  amounts: Float64Array,
  currency: Int32Array,
  { limits, from }: { readonly limits: Float64Array; readonly from: number },
): number {
  for (let item = from; item < amounts.length; item++)
    if (Math.abs(amounts[item] ?? 0) > (limits[currency[item] ?? 0] ?? Infinity)) return item;
  return -1;
}

/** An even spread of at most some two thousand values. */
function sampleOf(
  values: Int32Array | Float64Array,
  count: number,
  isWanted: (index: number) => boolean = () => true,
): Float64Array {
  const step = Math.max(1, Math.floor(count / 2_000));
  const sample: number[] = [];
  for (let index = 0; index < count; index += step)
    if (isWanted(index)) sample.push(values[index] ?? 0);
  // An array of numbers sorts them by size, and without a comparing function.
  return Float64Array.from(sample).sort();
}

function checkRepeats(checking: Checking): void {
  const { columns, items, cells } = checking;
  const column = columns.documentColumn;
  for (const { item, first, isWholeRow } of repeatedItems(items, cells))
    addIssue(checking, {
      code: isWholeRow ? "row-repeated" : "document-repeated",
      item,
      column,
      against: String((items.rowIndex[first] ?? 0) + 1),
    });
}
