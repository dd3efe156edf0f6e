// From a table whose roles are known to a ledger: columns read, doubts settled, rows sorted, items made and checked.
import { amountUnitOf, statesOwnUnit } from "./amount-unit";
import { assembledLedger } from "./assemble-ledger";
import type { CandidateTable } from "./candidate-tables";
import { type ColumnRoles, withoutRole } from "./column-roles";
import { creditSignsOf } from "./credit-signs";
import { isIdPerRow } from "./customers";
import { withGroupHeadings } from "./group-headings";
import type { IssueList } from "./issue-list";
import type { Ledger, LedgerColumn } from "./ledger";
import { fillOpenAmounts, openAmountsOf } from "./open-amounts";
import type { LedgerQuestion, ReadingChoices } from "./reading";
import { ROW_KIND, type RowKinds, rowKindsOf } from "./row-kinds";
import { runningAccounts } from "./running-balance";
import { answerTo, examplesOf, settleColumns } from "./settle-columns";
import type { SheetCells } from "./sheet-cells";
import { readColumns, type TableColumns } from "./table-readers";

interface TableReading {
  readonly cells: SheetCells;
  readonly candidate: CandidateTable;
  readonly roles: ColumnRoles;
  readonly choices: ReadingChoices;
  readonly issues: IssueList;
  readonly headerOf: (column: number) => string;
}

type TableOutcome =
  | {
      readonly status: "asks";
      readonly questions: readonly LedgerQuestion[];
      readonly columns: readonly LedgerColumn[];
    }
  | {
      readonly status: "read";
      readonly ledger: Omit<Ledger, "source">;
      /** Offset one past the rows that can belong to the table. */
      readonly endRow: number;
      /** Offset of its last row that holds anything. */
      readonly lastRow: number;
    };

/** Reads a table as a ledger. */
export function ledgerOf(reading: TableReading): TableOutcome {
  const { cells, candidate, choices, issues, headerOf } = reading;
  const { table, titles } = candidate;
  const rows = { first: table.headerRow + 1, end: table.endRow };
  let columns = readColumns(cells, reading.roles.offsetOf, rows);
  const roles = usefulRoles(reading, columns);
  columns = withGroupHeadings(cells, withoutDropped(columns, roles));
  const questions = [...settleColumns({ cells, columns, choices, headerOf, issues, titles })];
  applyUnits(reading, columns);
  columns = withoutRunningBalance(reading, columns);
  const filledOpen = fillOpenAmounts(columns);
  const open = openAmountsOf(columns);
  const kinds = rowKindsOf({
    cells,
    table,
    columns,
    open,
    skipsHidden: choices.includesHiddenRows === false,
  });
  const isItem = (row: number): boolean => row < kinds.end && kinds.kinds[row] === ROW_KIND.item;
  const signs = creditSignsOf(columns, open, isItem);
  if (signs.status === "mixed") {
    const answer = answerTo(choices, "credits-sign", headerOf(signs.column));
    if (answer === "credits-are-positive") turn(columns, open, signs.isCredit);
    else if (answer !== "credits-are-negative")
      questions.push({
        code: "credits-sign",
        column: headerOf(signs.column),
        columnIndex: cells.place.columnIndex + signs.column,
        options: ["credits-are-negative", "credits-are-positive"],
        examples: examplesOf({ cells, columns }, signs.column, (row) => signs.isCredit[row] === 1),
      });
  }
  const described = describedColumns(reading, roles, columns);
  if (questions.length > 0) return { status: "asks", questions, columns: described };
  if (signs.status === "turned") {
    turn(columns, open, signs.isTurned);
    const row = columns.firstRow + signs.isTurned.indexOf(1);
    const found = cells.values[row]?.[signs.column] ?? "";
    issues.addOnce("credit-sign-turned", { row, column: signs.column, found }, signs.count);
  }
  const settled = { ...reading, columns, roles, open, filledOpen, kinds, described };
  const ledger = assembledLedger(settled);
  return { status: "read", ledger, ...extentOf(columns, kinds) };
}

function withoutRunningBalance(
  { cells, roles, issues }: TableReading,
  columns: TableColumns,
): TableColumns {
  const accounts = runningAccounts(cells, columns, roles.offsetOf.get("remark"));
  if (accounts === undefined) return columns;
  const { column, astray } = accounts;
  issues.add("balance-is-running", { row: -1, column });
  if (astray)
    issues.add("running-balance-disagrees", {
      ...{ row: columns.firstRow + astray.row, column, found: astray.balance },
      against: String(Math.round(astray.items * 100) / 100),
    });
  return accounts.columns;
}

function extentOf(columns: TableColumns, { kinds, end }: RowKinds) {
  let last = end - 1;
  while (last >= 0 && kinds[last] === ROW_KIND.blank) last--;
  return { endRow: columns.firstRow + end, lastRow: columns.firstRow + last };
}

function turn(columns: TableColumns, open: Float64Array, isTurned: Uint8Array): void {
  const { originalAmount } = columns.amounts;
  for (let row = 0; row < isTurned.length; row++) {
    if (isTurned[row] !== 1) continue;
    open[row] = -Math.abs(open[row] ?? 0);
    if (originalAmount && Number.isFinite(originalAmount.values[row] ?? NaN))
      originalAmount.values[row] = -Math.abs(originalAmount.values[row] ?? 0);
  }
}

const LOCAL_AMOUNT =
  /本位币|本币|local|\blcy\b|\bl\.?c\.?\b|base curr|company curr|functional|折算|折合/i;

/** Roles without the columns that would mislead: an id of its own for each row, a currency that is not the amounts'. */
function usefulRoles(reading: TableReading, columns: TableColumns): ColumnRoles {
  const { issues, headerOf } = reading;
  let { roles } = reading;
  const isChosen = (role: string): boolean =>
    roles.columns.some((column) => column.role === role && column.confidence === 1);
  const { customerName: names, customerId: customerIds, currency } = columns.texts;
  if (isIdPerRow({ names, customerIds, count: columns.count }) && !isChosen("customerId")) {
    issues.add("customer-id-not-used", { row: -1, column: customerIds?.column ?? -1 });
    roles = withoutRole(roles, "customerId", "id-of-its-own-for-each-row");
  }
  const amount = columns.amounts.openAmount ?? columns.amounts.originalAmount;
  const isLocal = amount !== undefined && LOCAL_AMOUNT.test(headerOf(amount.column));
  if (
    currency &&
    isLocal &&
    !LOCAL_AMOUNT.test(headerOf(currency.column)) &&
    !isChosen("currency")
  ) {
    issues.add("currency-column-not-used", {
      row: -1,
      column: currency.column,
      found: headerOf(amount.column),
    });
    roles = withoutRole(roles, "currency", "amounts-are-in-local-currency");
  }
  return roles;
}

function withoutDropped(columns: TableColumns, roles: ColumnRoles): TableColumns {
  const texts = Object.fromEntries(
    Object.entries(columns.texts).filter(([role]) => roles.offsetOf.has(role as "currency")),
  );
  return { ...columns, texts };
}

function applyUnits(reading: TableReading, columns: TableColumns): void {
  const { cells, candidate, issues, headerOf } = reading;
  const ofSheet = candidate.titles
    .map((title) => amountUnitOf(title))
    .find((unit) => unit !== undefined);
  for (const { column, values } of Object.values(columns.amounts)) {
    const unit = amountUnitOf(headerOf(column)) ?? ofSheet ?? 1;
    if (unit === 1) continue;
    // Rounded to a millionth: 1.1 × 10,000 is 11,000 and not 11,000.000000000002.
    for (let row = 0; row < values.length; row++) {
      const cell = cells.values[columns.firstRow + row]?.[column];
      if (typeof cell === "string" && statesOwnUnit(cell))
        issues.add("amount-own-unit", {
          row: columns.firstRow + row,
          column,
          found: cell,
          against: String(unit),
        });
      else values[row] = Math.round((values[row] ?? 0) * unit * 1e6) / 1e6;
    }
    issues.add("amount-unit-applied", { row: -1, column, against: String(unit) });
  }
}

/** Columns with what reading them has shown. */
function describedColumns(
  { cells }: TableReading,
  roles: ColumnRoles,
  columns: TableColumns,
): readonly LedgerColumn[] {
  const dates = Object.values(columns.dates);
  return roles.columns.map((column) => {
    const date = dates.find(
      (other) => cells.place.columnIndex + other.column === column.columnIndex,
    );
    if (date?.settledOrder === undefined || date.evidence === "") return column;
    return {
      ...column,
      reasons: [...column.reasons, `order-${date.settledOrder}`, `order-by-${date.evidence}`],
    };
  });
}
