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
  const notWritten = ITEM_FLAG.dueDateDerived | ITEM_FLAG.agedByDocumentDate;
  const latest = latestPlausible(items);
  for (let item = 0; item < items.count; item++) {
    const due = items.dueDate[item] ?? 0;
    if (due === 0 || ((items.flags[item] ?? 0) & notWritten) !== 0) continue;
    const document = items.documentDate[item] ?? 0;
    const code = doubtOf(due, document, latest);
    if (code === undefined) continue;
    const against = document > 0 ? isoOf(document as CalendarDate) : "";
    const found = isoOf(due as CalendarDate);
    addIssue(checking, { code, item, column: dueColumn, found, against });
  }
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
  for (let item = 0; item < items.count; item++) {
    if (items.documentDate[item] !== 0) continue;
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
  for (let item = 0; item < items.count; item++) {
    const row = (items.rowIndex[item] ?? 0) - cells.place.rowIndex - columns.firstRow;
    const original = originalAmount.values[row] ?? NaN;
    if (!Number.isFinite(original)) {
      if (Number.isNaN(original) && openAmount)
        addIssue(checking, {
          code: "original-amount-unreadable",
          item,
          column: originalAmount.column,
        });
      continue;
    }
    if (!paidAmount && !creditedAmount) continue;
    const taken = finite(paidAmount?.values[row]) + finite(creditedAmount?.values[row]);
    const open = openAmount?.values[row] ?? NaN;
    const expected = Math.round((original - taken) * 1e6) / 1e6;
    if (
      openAmount &&
      Math.abs(open - expected) > 0.005 &&
      Math.abs(open - original - taken) > 0.005
    )
      found.push({ item, against: String(expected) });
    if (!openAmount && original > 0 && expected < 0)
      overpaid.push({ item, against: String(original) });
  }
  const limit = Math.max(20, items.count * SYSTEMATIC_SHARE);
  addAll(checking, found, { code: "open-amount-disagrees", column: openAmount?.column, limit });
  addAll(checking, overpaid, { code: "paid-more-than-billed", column: paidAmount?.column, limit });
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
  currencies.forEach(({ minorDigits }, currency) => {
    const sizes = sampleOf(
      items.openAmountMinor,
      items.count,
      (item) => items.currency[item] === currency,
    )
      .map(Math.abs)
      .filter((size) => size > 0)
      .sort((a, b) => a - b);
    const median = sizes[sizes.length >> 1];
    if (median === undefined || sizes.length < 8) return;
    const limit = median * OUTLIER_FACTOR;
    for (let item = 0; item < items.count; item++)
      if (Math.abs(items.openAmountMinor[item] ?? 0) > limit && items.currency[item] === currency)
        addIssue(checking, {
          code: "amount-outlier",
          item,
          column: column?.column,
          against: decimalTextOf(median, minorDigits),
        });
  });
}

/** An even spread of at most some two thousand values. */
function sampleOf(
  values: Int32Array | Float64Array,
  count: number,
  isWanted: (index: number) => boolean = () => true,
): number[] {
  const step = Math.max(1, Math.floor(count / 2_000));
  const sample: number[] = [];
  for (let index = 0; index < count; index += step)
    if (isWanted(index)) sample.push(values[index] ?? 0);
  return sample.sort((a, b) => a - b);
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
