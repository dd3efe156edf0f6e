// The last step of reading: rows whose columns are settled become items, customers, totals and issues.
import { currencyNamed } from "../money/currency";
import type { CandidateTable } from "./candidate-tables";
import type { ColumnRoles } from "./column-roles";
import { controlTotalsOf } from "./control-totals";
import { currenciesOf, type CurrencyReading, sheetCurrencyOf } from "./currencies";
import { type CustomerReading, customersOf } from "./customers";
import { dueDatesOf } from "./due-dates";
import { fillCustomersDown } from "./fill-down";
import type { IssueList } from "./issue-list";
import { ROW_FATE, type RowFates, rowFatesOf } from "./item-amounts";
import { checkItems } from "./item-checks";
import { itemsOf } from "./items";
import type { Ledger, LedgerColumn, LedgerItems, LeftOutRows } from "./ledger";
import { openAmountBasis } from "./open-amounts";
import type { ReadingChoices } from "./reading";
import { ROW_KIND, type RowKinds } from "./row-kinds";
import { statusByText } from "./row-status";
import type { SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

interface SettledTable {
  readonly cells: SheetCells;
  readonly candidate: CandidateTable;
  readonly choices: ReadingChoices;
  readonly issues: IssueList;
  readonly headerOf: (column: number) => string;
  readonly columns: TableColumns;
  readonly roles: ColumnRoles;
  readonly open: Float64Array;
  /** Rows (1) whose empty open amount was computed; undefined when there are none. */
  readonly filledOpen: Uint8Array | undefined;
  readonly kinds: RowKinds;
  readonly described: readonly LedgerColumn[];
}

/** Makes the ledger of a table in which nothing is left to ask. */
export function assembledLedger(table: SettledTable): Omit<Ledger, "source"> {
  const { columns, roles, kinds, issues, described } = table;
  const fates = fatesOf(table);
  const customers = joinedCustomers(table);
  const { titles } = table.candidate;
  const currencies = currenciesOf(columns, sheetCurrencyOf({ ...table, titles }), {
    issues,
    fates: fates.fates,
  });
  const { items, dimensions, sums } = itemsOf({
    columns,
    rowOffset: table.cells.place.rowIndex,
    fates,
    due: dueDatesOf({
      ...table,
      fates: fates.fates,
      agesByDocumentDate: table.choices.agesByDocumentDate === true,
    }),
    customers,
    currencies,
    isOpenDerived: openAmountBasis(columns) === "derived",
    filledOpen: table.filledOpen,
    hiddenRows: new Set(table.cells.hiddenRows),
    issues,
  });
  noteFilledOpen(table, fates.fates);
  noteCustomers(table, customers, items);
  noteRows(table, items);
  checkItems({ ...table, items, currencies: currencies.currencies });
  return {
    columns: described,
    unusedColumns: roles.unused,
    customers: customers.customers,
    currencies: currencies.currencies,
    dimensions,
    items,
    controlTotals: controlTotals(table, currencies, sums),
    leftOut: leftOutOf(kinds, fates),
    rowCount: kinds.end,
    issues: issues.listed(),
  };
}

function fatesOf(table: SettledTable): RowFates {
  const { columns, kinds, headerOf, issues } = table;
  const basis = openAmountBasis(columns);
  const { status } = columns.texts;
  const { originalAmount } = columns.amounts;
  if (basis === "assumed" && originalAmount && !columns.dates.settledDate)
    issues.add("open-amount-assumed", { row: -1, column: originalAmount.column });
  return rowFatesOf({
    ...table,
    kinds: kinds.kinds,
    end: kinds.end,
    basis,
    statuses: statusByText(status, status ? headerOf(status.column) : ""),
  });
}

function joinedCustomers(table: SettledTable): CustomerReading {
  const { cells, columns, kinds, issues } = table;
  const { customerName: names, customerId: customerIds } = columns.texts;
  const filled = fillCustomersDown(cells, columns, kinds.kinds);
  const column = names?.column ?? customerIds?.column ?? -1;
  issues.addOnce(
    "customer-filled-down",
    { row: columns.firstRow + filled.row, column },
    filled.count,
  );
  return customersOf({ names, customerIds, count: columns.count });
}

function noteFilledOpen({ columns, filledOpen, issues }: SettledTable, fates: Uint8Array): void {
  if (filledOpen === undefined) return;
  let first = -1;
  let count = 0;
  for (let row = filledOpen.indexOf(1); row >= 0; row = filledOpen.indexOf(1, row + 1)) {
    if (fates[row] !== ROW_FATE.item) continue;
    if (count++ === 0) first = row;
  }
  const column = columns.amounts.openAmount?.column ?? -1;
  issues.addOnce("open-amount-derived", { row: columns.firstRow + first, column }, count);
}

function noteCustomers(
  { columns, issues, cells }: SettledTable,
  { namesDiffer }: CustomerReading,
  items: LedgerItems,
): void {
  const { customerName: names, customerId: customerIds } = columns.texts;
  const column = names?.column ?? customerIds?.column ?? -1;
  if (column < 0) {
    issues.add("customer-column-missing", { row: -1, column: -1 });
    return;
  }
  const { customer, rowIndex } = items;
  for (let item = customer.indexOf(-1); item >= 0; item = customer.indexOf(-1, item + 1))
    issues.add("customer-missing", { row: (rowIndex[item] ?? 0) - cells.place.rowIndex, column });
  if (!customerIds) return;
  const { respelled } = customerIds.pool;
  const found = {
    row: -1,
    column: customerIds.column,
    found: respelled.spelling,
    against: respelled.first,
  };
  issues.addOnce("customer-id-zeros", found, respelled.count);
  issues.addOnce(
    "customer-names-differ",
    {
      row: columns.firstRow + namesDiffer.row,
      column,
      found: cells.values[columns.firstRow + namesDiffer.row]?.[column] ?? "",
      against: namesDiffer.example,
    },
    namesDiffer.count,
  );
}

function noteRows({ cells, columns, kinds, issues }: SettledTable, items: LedgerItems): void {
  const { rowIndex } = items;
  const isHidden = new Set(cells.hiddenRows);
  const hidden =
    isHidden.size === 0 ? [] : rowIndex.filter((row) => isHidden.has(row - cells.place.rowIndex));
  issues.addOnce(
    "hidden-rows-counted",
    { row: (hidden[0] ?? 0) - cells.place.rowIndex, column: -1 },
    hidden.length,
  );
  if (kinds.end < columns.count)
    issues.add("second-table-below", { row: columns.firstRow + kinds.end, column: -1 });
}

function controlTotals(
  { columns, kinds, choices, issues }: SettledTable,
  { currencies }: CurrencyReading,
  sums: Parameters<typeof controlTotalsOf>[0]["sums"],
) {
  return controlTotalsOf({
    currencies,
    sums,
    totals: kinds.totals,
    currencyNamedAt: (row) => {
      const named = columns.texts.currency;
      const code = currencyNamed(named?.pool.texts[named.ids[row] ?? -1] ?? "");
      return currencies.findIndex((currency) => currency.code === code);
    },
    firstRow: columns.firstRow,
    column: (columns.amounts.openAmount ?? columns.amounts.originalAmount)?.column ?? -1,
    choices,
    issues,
  });
}

function leftOutOf({ kinds, end }: RowKinds, { fates }: RowFates): LeftOutRows {
  const ofKind = new Int32Array(8);
  const ofFate = new Int32Array(8);
  for (let row = 0; row < end; row++) {
    const kind = kinds[row] ?? 0;
    const fate = fates[row] ?? 0;
    ofKind[kind] = (ofKind[kind] ?? 0) + 1;
    ofFate[fate] = (ofFate[fate] ?? 0) + 1;
  }
  const kindCount = (kind: number): number => ofKind[kind] ?? 0;
  const fateCount = (fate: number): number => ofFate[fate] ?? 0;
  return {
    blank: kindCount(ROW_KIND.blank),
    totals: kindCount(ROW_KIND.total),
    headers: kindCount(ROW_KIND.header),
    notes: kindCount(ROW_KIND.note) + kindCount(ROW_KIND.heading),
    zero: fateCount(ROW_FATE.zero),
    closed: fateCount(ROW_FATE.closed),
    hidden: kindCount(ROW_KIND.hidden),
    unreadable: fateCount(ROW_FATE.unreadable),
  };
}
