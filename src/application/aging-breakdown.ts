// The aging of a report broken down another way: by one dimension or by two crossed, each row with its figures,
// the whole with a proof of its own, and from any figure the rows of the sheet behind it.
import type { AgingFigures } from "../domain/aging/aging-figures";
import { agingFigures } from "../domain/aging/aging-figures";
import { itemsBehind, matrixOfGroups, type AgingMatrix } from "../domain/aging/aging-matrix";
import { proveAging, type AgingProof } from "../domain/aging/aging-proof";
import {
  crossedGroups,
  groupsOfRows,
  keyAt,
  ledgerGroups,
  stageGroups,
  type AgingDimension,
  type ItemGroups,
} from "../domain/aging/item-groups";
import type { ColumnRole } from "../domain/ledger/column-role";
import type { AgingReport } from "./aging-report";
import { adviceFigures } from "./customer-advice-words";

/** One dimension, or two crossed. */
export type BreakdownBy = readonly [AgingDimension] | readonly [AgingDimension, AgingDimension];

/** One group in one currency. */
export interface BreakdownRow extends AgingFigures {
  /** Row of the breakdown's matrix. */
  readonly row: number;
  readonly currency: number;
  /** One for each dimension; "" where the ledger says nothing of it. */
  readonly keys: readonly string[];
}

export interface AgingBreakdown {
  readonly by: BreakdownBy;
  readonly matrix: AgingMatrix;
  /** By currency, then by amount past due, then by amount outstanding, largest first. */
  readonly rows: readonly BreakdownRow[];
  /** By currency of the ledger: this breakdown's own sums against the control total. */
  readonly proofs: readonly AgingProof[];
  /** Dimensions of which the sheet has no column, so that every row of it is unnamed. */
  readonly needs: readonly AgingDimension[];
}

/** The breakdown of a report by one or two dimensions. */
export function agingBreakdown(report: AgingReport, by: BreakdownBy): AgingBreakdown {
  const { ledger, aged } = report;
  const [first, second] = by;
  const one = groupsOf(report, first);
  const groups = second === undefined ? one : crossedGroups(one, groupsOf(report, second));
  const matrix = matrixOfGroups(ledger, aged, groups);
  const rows = Array.from({ length: matrix.rowCount }, (_, row): BreakdownRow => {
    const figures = agingFigures(aged, matrix, [row]);
    // Written out, as in the report: a spread of several objects takes fifty times as long.
    return {
      row,
      currency: matrix.currency[row] ?? 0,
      keys: keyAt(groups, matrix.group[row] ?? -1),
      amountsMinor: figures.amountsMinor,
      itemCounts: figures.itemCounts,
      outstandingMinor: figures.outstandingMinor,
      pastDueMinor: figures.pastDueMinor,
      weightedDaysPastDue: figures.weightedDaysPastDue,
      itemCount: figures.itemCount,
    };
  });
  sortRows(rows, { isCrossed: by.length === 2, currencyCount: ledger.currencies.length });
  const proofs = proveAging(ledger, aged, matrix);
  return { by, matrix, rows, proofs, needs: by.filter((each) => !isKnown(report, each)) };
}

/** Crossed rows stand together by their first key, keys most past due first, and so do rows within one. */
function sortRows(
  rows: BreakdownRow[],
  { isCrossed, currencyCount }: { readonly isCrossed: boolean; readonly currencyCount: number },
): void {
  const sums = Array.from({ length: currencyCount }, () => new Map<string, number>());
  if (isCrossed)
    for (const { currency, keys, pastDueMinor } of rows) {
      const own = sums[currency];
      const key = keys[0] ?? "";
      own?.set(key, (own.get(key) ?? 0) + pastDueMinor);
    }
  // Looked up once for each row, not once for each comparison.
  const sumOf = new Map(
    rows.map((row) => [row.row, sums[row.currency]?.get(row.keys[0] ?? "") ?? 0]),
  );
  rows.sort(
    (a, b) =>
      a.currency - b.currency ||
      (sumOf.get(b.row) ?? 0) - (sumOf.get(a.row) ?? 0) ||
      (isCrossed ? compared(a.keys[0], b.keys[0]) : 0) ||
      b.pastDueMinor - a.pastDueMinor ||
      b.outstandingMinor - a.outstandingMinor ||
      a.row - b.row,
  );
}

function compared(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function groupsOf(report: AgingReport, dimension: AgingDimension): ItemGroups {
  if (dimension === "stage") return stageGroups(report.aged, report.basis.policy);
  if (dimension !== "tier") return ledgerGroups(report.ledger, dimension);
  const tiers = new Array<string | undefined>(report.matrix.rowCount);
  for (const { row, advice } of report.customers) tiers[row] = adviceFigures(advice).tier;
  return groupsOfRows(report.matrix.rowOfItem, tiers);
}

const COLUMN_OF = {
  salesperson: "salesperson",
  region: "region",
  industry: "industry",
  department: "department",
} as const satisfies Partial<Record<AgingDimension, ColumnRole>>;

function isKnown({ ledger }: AgingReport, dimension: AgingDimension): boolean {
  return !(dimension in COLUMN_OF) || ledger.dimensions[dimension as "region"].length > 0;
}

/** The rows of the ledger's sheet (counted from 0) behind a figure of a breakdown, in the sheet's order. */
export function rowsBehindBreakdown(
  { ledger, aged }: AgingReport,
  { matrix }: AgingBreakdown,
  figure: { readonly row?: number; readonly line?: number },
): readonly number[] {
  return itemsBehind(aged, matrix, figure).map((item) => ledger.items.rowIndex[item] ?? 0);
}
