// Aged items added up by customer, or by any dimension of the ledger, and by currency: amounts of two
// currencies never meet in one row.
import type { Ledger } from "../ledger/ledger";
import type { AgedItems } from "./age-items";
import { isOpenLine, NO_DAYS } from "./age-items";
import { firstDayPastDue } from "./aging-settings";
import { ledgerGroups, type ItemGroups, type LedgerDimension } from "./item-groups";

/**
 * Sums by row and line. A row is one group (customer, region …) in one currency, in order of first appearance;
 * cell (row, line) is at `row * lineCount + line`. Amounts are whole minor units, exact up to 2^53.
 */
export interface AgingMatrix {
  readonly rowCount: number;
  readonly lineCount: number;
  /** Index into the groups for each row; -1 where the sheet says nothing. */
  readonly group: Int32Array;
  readonly currency: Int32Array;
  readonly amountMinor: Float64Array;
  readonly itemCount: Int32Array;
  /** By row: what is past its due date, whatever the buckets go by; credits apart and undated items are not in it. */
  readonly pastDueMinor: Float64Array;
  /** By row, over debts past due: Σ amount and Σ amount × days past due, for their weighted mean. */
  readonly lateDebtMinor: Float64Array;
  readonly lateDebtMinorDays: Float64Array;
  /** Row of each item; -1 for an item that is not open. */
  readonly rowOfItem: Int32Array;
}

/** Adds up the open items by a dimension of the ledger. Groups without an open item have no row. */
export function agingMatrix(
  ledger: Ledger,
  aged: AgedItems,
  dimension: LedgerDimension,
): AgingMatrix {
  return matrixOfGroups(ledger, aged, ledgerGroups(ledger, dimension));
}

/** Adds up the open items by any groups. */
export function matrixOfGroups(ledger: Ledger, aged: AgedItems, groups: ItemGroups): AgingMatrix {
  const { count, currency: currencyOf } = ledger.items;
  const { ofItem: groupOf } = groups;
  const { lineCount, line, amountMinor: amountOf } = aged;
  const rowOfItem = new Int32Array(count).fill(-1);
  const pairs = ledger.currencies.length + 1;
  // One slot for every pair that could be: an array is some five times faster here than a map.
  const rowOfPair = new Int32Array((groups.keys.length + 1) * pairs).fill(-1);
  const group: number[] = [];
  const currency: number[] = [];
  for (let item = 0; item < count; item += 1) {
    if (!isOpenLine(line[item] ?? 0)) continue;
    const groupHere = groupOf[item] ?? -1;
    const currencyHere = currencyOf[item] ?? -1;
    const pair = (groupHere + 1) * pairs + currencyHere + 1;
    let row = rowOfPair[pair] ?? -1;
    if (row < 0) {
      row = group.length;
      rowOfPair[pair] = row;
      group.push(groupHere);
      currency.push(currencyHere);
    }
    rowOfItem[item] = row;
  }
  const amountMinor = new Float64Array(group.length * lineCount);
  const itemCount = new Int32Array(group.length * lineCount);
  for (let item = 0; item < count; item += 1) {
    const row = rowOfItem[item] ?? -1;
    if (row < 0) continue;
    const cell = row * lineCount + (line[item] ?? 0);
    amountMinor[cell] = (amountMinor[cell] ?? 0) + (amountOf[item] ?? 0);
    itemCount[cell] = (itemCount[cell] ?? 0) + 1;
  }
  return {
    ...{ rowCount: group.length, lineCount, amountMinor, itemCount, rowOfItem },
    ...pastDueSums(aged, rowOfItem, group.length),
    group: Int32Array.from(group),
    currency: Int32Array.from(currency),
  };
}

function pastDueSums(aged: AgedItems, rowOfItem: Int32Array, rowCount: number) {
  const pastDueMinor = new Float64Array(rowCount);
  const lateDebtMinor = new Float64Array(rowCount);
  const lateDebtMinorDays = new Float64Array(rowCount);
  const firstDay = firstDayPastDue(aged.settings);
  for (let item = 0; item < rowOfItem.length; item += 1) {
    const row = rowOfItem[item] ?? -1;
    const days = aged.daysPastDue[item] ?? NO_DAYS;
    if (row < 0 || days < firstDay || aged.line[item] === aged.lineOfCredits) continue;
    const amountMinor = aged.amountMinor[item] ?? 0;
    pastDueMinor[row] = (pastDueMinor[row] ?? 0) + amountMinor;
    if (amountMinor <= 0) continue;
    lateDebtMinor[row] = (lateDebtMinor[row] ?? 0) + amountMinor;
    lateDebtMinorDays[row] = (lateDebtMinorDays[row] ?? 0) + amountMinor * days;
  }
  return { pastDueMinor, lateDebtMinor, lateDebtMinorDays };
}

/** A selection of the matrix's items: one row, all rows of a group, one line, or a whole currency. */
export interface MatrixSelection {
  readonly row?: number;
  readonly line?: number;
  readonly currency?: number;
}

/** The items behind a figure of the matrix, in the ledger's order. */
export function itemsBehind(
  aged: AgedItems,
  matrix: AgingMatrix,
  selection: MatrixSelection,
): readonly number[] {
  const found: number[] = [];
  matrix.rowOfItem.forEach((row, item) => {
    if (row < 0) return;
    if (selection.row !== undefined && row !== selection.row) return;
    if (selection.currency !== undefined && matrix.currency[row] !== selection.currency) return;
    if (selection.line !== undefined && aged.line[item] !== selection.line) return;
    found.push(item);
  });
  return found;
}
