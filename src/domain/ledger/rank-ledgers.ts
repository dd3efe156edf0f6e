// Which places of a workbook may hold the ledger, best first, with the reasons for each place in the ranking.
import { type CandidateTable, candidateTables, isLedger } from "./candidate-tables";
import type { ColumnRole } from "./column-role";
import { headerTextOf } from "./header-text";
import type { CandidateReason, LedgerCandidate, LedgerPlace } from "./reading";
import type { RangePlace } from "./sheet-cells";

/** Points for what speaks for a place, and against it. */
const POINTS: Readonly<Record<CandidateReason, number>> = {
  "has-due-date": 25,
  "has-document-date": 8,
  "has-open-amount": 25,
  "has-customer": 15,
  "is-selected": 40,
  "is-table": 3,
  "is-active-sheet": 12,
  "is-hidden-sheet": -30,
  "sheet-name-says-receivables": 10,
  "sheet-name-says-other": -35,
  "cannot-be-aged": -200,
  "copy-of-better-candidate": -1,
};

const RECEIVABLES_NAME =
  /应收|账龄明细|欠款|未收|往来|台账|未清|receivable|open items?|open invoices|\bar\b|debtor|outstanding|aging data|ledger/;
const OTHER_NAME =
  /应付|付款|采购|供应商|库存|工资|费用|payable|\bap\b|vendor|supplier|purchase|payroll|inventory|budget|template|模板|示例|说明|readme|instruction/;

/** A candidate still to be compared with the others. */
interface Ranked {
  readonly candidate: LedgerCandidate;
  /** Same header and same first rows mean the same data, wherever it stands. */
  readonly likeness: string;
}

/** Ranks the tables found at the tops of the given places. */
export function rankLedgers(places: readonly LedgerPlace[]): readonly LedgerCandidate[] {
  const ranked = places.flatMap(candidatesAt).sort(byScore);
  const better: Ranked[] = [];
  const result: LedgerCandidate[] = [];
  for (const entry of ranked) {
    const original = better.find((other) => isCopy(entry, other));
    if (!original) better.push(entry);
    result.push(
      original ? withReason(entry.candidate, "copy-of-better-candidate") : entry.candidate,
    );
  }
  return result.sort((a, b) => Number(isCopyOf(a)) - Number(isCopyOf(b)) || b.score - a.score);
}

const isCopyOf = ({ reasons }: LedgerCandidate): boolean =>
  reasons.includes("copy-of-better-candidate");

function byScore(a: Ranked, b: Ranked): number {
  return b.candidate.score - a.candidate.score;
}

function withReason(candidate: LedgerCandidate, reason: CandidateReason): LedgerCandidate {
  return {
    ...candidate,
    score: candidate.score + POINTS[reason],
    reasons: [...candidate.reasons, reason],
  };
}

function candidatesAt(place: LedgerPlace): readonly Ranked[] {
  const tables = candidateTables(place.top, {});
  const ledgers = tables.filter(isLedger);
  const shown = ledgers.length > 0 ? ledgers : tables.slice(0, 1);
  return shown.map((found) => ({
    candidate: candidateOf(place, found, shown.length > 1),
    likeness: likenessOf(place, found),
  }));
}

function candidateOf(
  place: LedgerPlace,
  found: CandidateTable,
  isOneOfSeveral: boolean,
): LedgerCandidate {
  const reasons = reasonsOf(place, found);
  const rows = Math.max(1, place.extent.rowCount - found.table.headerRow - 1);
  const sureness = found.roles.columns.reduce((sum, { confidence }) => sum + confidence, 0);
  const score =
    reasons.reduce((sum, reason) => sum + POINTS[reason], 0) +
    Math.min(10, Math.log10(rows) * 3) +
    Math.min(10, sureness);
  return {
    place: isOneOfSeveral ? columnsOf(place.extent, found) : place.extent,
    origin: place.origin,
    seemsToBe: found.judgement.kind,
    isAgeable: isLedger(found),
    score: Math.round(score * 10) / 10,
    reasons,
    columns: found.roles.columns,
  };
}

/** The columns of one of several tables, from the top of the extent: titles above may state a unit. */
function columnsOf(extent: RangePlace, { table }: CandidateTable): RangePlace {
  return {
    ...extent,
    columnIndex: extent.columnIndex + table.firstColumn,
    columnCount: table.endColumn - table.firstColumn,
  };
}

function reasonsOf(place: LedgerPlace, found: CandidateTable): readonly CandidateReason[] {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    roles.some((role) => found.roles.offsetOf.has(role));
  const name = headerTextOf(place.extent.sheet).whole;
  const claims: readonly (readonly [CandidateReason, boolean])[] = [
    ["has-due-date", has("dueDate")],
    ["has-document-date", has("documentDate")],
    ["has-open-amount", has("openAmount") || (has("originalAmount") && has("paidAmount"))],
    ["has-customer", has("customerName", "customerId")],
    ["is-selected", place.origin === "selection"],
    ["is-table", place.origin === "table"],
    ["is-active-sheet", place.isActive],
    ["is-hidden-sheet", !place.isVisible],
    ["sheet-name-says-receivables", RECEIVABLES_NAME.test(name)],
    ["sheet-name-says-other", OTHER_NAME.test(name) && !RECEIVABLES_NAME.test(name)],
    ["cannot-be-aged", !isLedger(found)],
  ];
  return claims.filter(([, isTrue]) => isTrue).map(([reason]) => reason);
}

const ROWS_COMPARED = 8;

function likenessOf({ top }: LedgerPlace, { table }: CandidateTable): string {
  const rows = top.values
    .slice(table.headerRow, table.headerRow + ROWS_COMPARED)
    .map((row) => row.slice(table.firstColumn, table.endColumn));
  return JSON.stringify(rows);
}

/** The same data again: a table and the sheet it fills, or a hidden query behind a visible sheet. */
function isCopy(entry: Ranked, other: Ranked): boolean {
  return (
    entry.likeness === other.likeness && entry.candidate.isAgeable === other.candidate.isAgeable
  );
}
