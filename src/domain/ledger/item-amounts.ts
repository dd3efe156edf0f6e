// Amounts of every row in the form items need: signs turned, units applied, rows sorted into items, zeros,
// closed ones and unreadable ones, each with its issue.
import { amountOfText, BLANK_AMOUNT } from "../money/amount-text";
import type { IssueList } from "./issue-list";
import type { IssueCode } from "./ledger-issue";
import { type OpenAmountBasis } from "./open-amounts";
import type { DocumentStatus } from "./row-words";
import { ROW_KIND } from "./row-kinds";
import type { SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

/** What became of a row. */
export const ROW_FATE = { item: 0, zero: 1, closed: 2, unreadable: 3, other: 4 } as const;

export interface RowFates {
  /** One of ROW_FATE for every row. */
  readonly fates: Uint8Array;
  /** Open amount as a decimal, with the settled amount put back where a later settlement closed the row. */
  readonly open: Float64Array;
  /** Day of settlement; 0 where the row is open. */
  readonly settled: Int32Array;
}

interface FateReading {
  readonly cells: SheetCells;
  readonly columns: TableColumns;
  readonly issues: IssueList;
  readonly kinds: Uint8Array;
  readonly end: number;
  readonly open: Float64Array;
  readonly basis: OpenAmountBasis;
  readonly statuses: readonly (DocumentStatus | "")[];
}

/** Decides which rows are items. */
export function rowFatesOf(reading: FateReading): RowFates {
  const { columns, kinds, end } = reading;
  const fates = new Uint8Array(columns.count).fill(ROW_FATE.other);
  const settled = new Int32Array(columns.count);
  const open = reading.open.slice();
  const { status } = columns.texts;
  markPlainItems(fates, kinds.subarray(0, end), open);
  if (status) markUnlessOpen(fates, status.ids, openFlags(reading.statuses));
  if (columns.dates.settledDate) markDated(fates, columns.dates.settledDate.codes);
  for (let row = fates.indexOf(CARE); row >= 0; row = fates.indexOf(CARE, row + 1))
    fates[row] = carefulFate(reading, row, { open, settled });
  addUnknownStatuses(reading, fates);
  addZeros(reading, fates);
  return { fates, open, settled };
}

/** Not decided yet: status, settlement or amount have to be looked at. */
const CARE = 255;

// Loops over all rows take arrays only: see row-kinds.
function markPlainItems(fates: Uint8Array, kinds: Uint8Array, open: Float64Array): void {
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== ROW_KIND.item) continue;
    const amount = open[row] ?? NaN;
    fates[row] = amount - amount === 0 && amount !== 0 ? ROW_FATE.item : CARE;
  }
}

function markUnlessOpen(fates: Uint8Array, ids: Int32Array, isOpen: Uint8Array): void {
  for (let row = 0; row < fates.length; row++) {
    const id = ids[row] ?? -1;
    if (fates[row] === ROW_FATE.item && id >= 0 && isOpen[id] !== 1) fates[row] = CARE;
  }
}

function markDated(fates: Uint8Array, codes: Int32Array): void {
  for (let row = 0; row < fates.length; row++)
    if (fates[row] === ROW_FATE.item && codes[row] !== 0) fates[row] = CARE;
}

/** 1 for a status that changes nothing: open, or one we do not know. */
function openFlags(statuses: readonly (DocumentStatus | "")[]): Uint8Array {
  return Uint8Array.from(statuses, (state) => Number(state === "open" || state === ""));
}

function carefulFate(
  reading: FateReading,
  row: number,
  { open, settled }: { readonly open: Float64Array; readonly settled: Int32Array },
): number {
  const amount = open[row] ?? NaN;
  if (!Number.isFinite(amount)) {
    addAmountIssue(reading, row);
    return ROW_FATE.unreadable;
  }
  const { status } = reading.columns.texts;
  const state = status ? (reading.statuses[status.ids[row] ?? -1] ?? "") : "";
  if (state === "void") {
    addStatusIssue(reading, "status-void", row);
    return ROW_FATE.closed;
  }
  settled[row] = settledDay(reading, row, amount);
  return fateOf(reading, row, { open, settled, state });
}

/** Statuses we do not know, each at its first item, where the status alone could have said what is settled. */
function addUnknownStatuses(reading: FateReading, fates: Uint8Array): void {
  const { columns, basis, statuses } = reading;
  const { status } = columns.texts;
  if (basis !== "assumed" || status === undefined || columns.dates.settledDate) return;
  statuses.forEach((state, id) => {
    if (state !== "") return;
    let row = status.ids.indexOf(id);
    while (row >= 0 && fates[row] !== ROW_FATE.item) row = status.ids.indexOf(id, row + 1);
    if (row >= 0) addStatusIssue(reading, "status-unknown", row);
  });
}

function addZeros({ columns, issues }: FateReading, fates: Uint8Array): void {
  const column = columns.amounts.openAmount ?? columns.amounts.originalAmount;
  const first = fates.indexOf(ROW_FATE.zero);
  if (first < 0) return;
  const row = columns.firstRow + first;
  let count = 0;
  for (let at = first; at < fates.length; at++) if (fates[at] === ROW_FATE.zero) count++;
  issues.addOnce("amount-zero", { row, column: column?.column ?? -1 }, count);
}

interface RowState {
  readonly open: Float64Array;
  readonly settled: Int32Array;
  readonly state: DocumentStatus | "";
}

function fateOf(reading: FateReading, row: number, { open, settled, state }: RowState): number {
  const amount = open[row] ?? 0;
  const { basis, columns } = reading;
  const original = columns.amounts.originalAmount?.values[row] ?? NaN;
  if (settled[row] !== 0) {
    // Settled since: on an earlier day it was open with what was billed.
    if (amount === 0 && Number.isFinite(original)) open[row] = original;
    return open[row] === 0 ? ROW_FATE.zero : ROW_FATE.item;
  }
  if (amount === 0) {
    return ROW_FATE.zero;
  }
  if (state === "closed") {
    // With no other word on what was paid, the status is all there is; with one, the money counts.
    if (basis === "assumed") return ROW_FATE.closed;
    addStatusIssue(reading, "status-closed-but-open", row, String(amount));
  }
  if (state === "partial" && basis === "assumed")
    addStatusIssue(reading, "status-partial-without-paid", row, String(amount));
  return ROW_FATE.item;
}

/** The day on which a row was settled in full, or 0 while it is open. */
function settledDay(
  { columns, cells, issues, basis }: FateReading,
  row: number,
  amount: number,
): number {
  const column = columns.dates.settledDate;
  const code = column?.codes[row] ?? 0;
  if (!column || code === 0) return 0;
  const sheetRow = columns.firstRow + row;
  const place = {
    row: sheetRow,
    column: column.column,
    found: cells.values[sheetRow]?.[column.column] ?? "",
  };
  if (code < 0) {
    if (code !== -3) issues.add("settled-date-unreadable", place);
    return 0;
  }
  // A payment date beside money that is still owed is the date of a part payment.
  if (basis !== "assumed" && basis !== "debit-credit" && amount !== 0) {
    issues.add("settled-but-open", { ...place, against: String(amount) });
    return 0;
  }
  const document = columns.dates.documentDate?.codes[row] ?? 0;
  if (document > 0 && code < document) issues.add("settled-date-before-document-date", place);
  return code;
}

function addStatusIssue(
  { columns, cells, issues }: FateReading,
  code: IssueCode,
  row: number,
  against = "",
): void {
  const sheetRow = columns.firstRow + row;
  const column = columns.texts.status?.column ?? -1;
  issues.add(code, {
    row: sheetRow,
    column,
    found: cells.values[sheetRow]?.[column] ?? "",
    against,
  });
}

/** Says which cell kept a row's open amount from being known. */
function addAmountIssue({ columns, cells, issues, basis, open }: FateReading, row: number): void {
  const { amounts } = columns;
  const sheetRow = columns.firstRow + row;
  const parts =
    basis === "stated"
      ? [amounts.openAmount]
      : [
          amounts.originalAmount,
          amounts.paidAmount,
          amounts.creditedAmount,
          amounts.debitAmount,
          amounts.creditAmount,
        ];
  const cellOf = (column: number) => cells.values[sheetRow]?.[column] ?? "";
  const culprit =
    parts.find((part) => part && Number.isNaN(part.values[row] ?? NaN)) ??
    parts.find((part) => part);
  const column = culprit?.column ?? -1;
  const found = cellOf(column);
  if (open[row] === BLANK_AMOUNT) {
    issues.add("open-amount-missing", { row: sheetRow, column });
    return;
  }
  const isFirst = culprit === amounts.openAmount || culprit === amounts.originalAmount;
  issues.add(isFirst ? problemCode(found) : "open-amount-not-derivable", {
    row: sheetRow,
    column,
    found,
  });
}

function problemCode(found: string | number | boolean): IssueCode {
  switch (typeof found === "string" ? amountOfText(found, "point").problem : undefined) {
    case "percent":
      return "open-amount-percent";
    case "scientific":
      return "open-amount-scientific";
    case "error-value":
      return "open-amount-error-value";
    case "not-a-number":
    case undefined:
      return "open-amount-unreadable";
  }
}
