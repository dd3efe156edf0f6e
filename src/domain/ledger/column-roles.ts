// Which column plays which role: header words times cells, all roles at once, so that a column which fits one
// role well leaves the other to its neighbour.
import { bestAssignment } from "./assignment";
import { type ColumnProfile, profileOf, sampledRows } from "./column-profile";
import { COLUMN_ROLES, type ColumnReason, type ColumnRole } from "./column-role";
import { grossOf } from "./gross-amount";
import { headerTextOf } from "./header-text";
import { headerScoresOf, misspeltScoresOf } from "./header-words";
import type { LedgerColumn, UnusedColumn } from "./ledger";
import type { ReadingChoices } from "./reading";
import { ROLE_FIT } from "./role-fit";
import { isTotalLabel } from "./row-words";
import type { SheetCells } from "./sheet-cells";
import type { TableLayout } from "./table-layout";

/** Roles decided for one table. Column indexes in `offsetOf` count from the rectangle's first column. */
export interface ColumnRoles {
  readonly columns: readonly LedgerColumn[];
  readonly unused: readonly UnusedColumn[];
  readonly offsetOf: ReadonlyMap<ColumnRole, number>;
  /** Roles that two columns claim with nearly equal right and different cells. */
  readonly contested: readonly { readonly role: ColumnRole; readonly offsets: readonly number[] }[];
}

/** What a role is worth when not all can be had: without a due date nothing is aged, without a region much is. */
const IMPORTANCE: Readonly<Partial<Record<ColumnRole, number>>> = {
  openAmount: 3,
  dueDate: 3,
  documentDate: 2.5,
  customerName: 2.5,
  customerId: 2.2,
  originalAmount: 2,
  paidAmount: 1.7,
  documentNumber: 1.7,
  currency: 1.6,
  debitAmount: 1.5,
  creditAmount: 1.5,
};

const LEAST_SCORE = 0.33;
const CLOSE_CALL = 0.04;
const CONTESTABLE: readonly ColumnRole[] = ["openAmount", "dueDate", "originalAmount", "currency"];

/** Decides the roles of a table's columns. */
export function columnRolesOf(
  cells: SheetCells,
  table: TableLayout,
  choices: ReadingChoices = {},
): ColumnRoles {
  const rows = sampledRows(table.headerRow + 1, table.endRow);
  const named = table.headers.map(namedRoles);
  // Where a header names nothing, its cells are not looked at: sheets may have thousands of such columns.
  const profiles = table.headers.map((header, index) =>
    header === "" || named[index] !== undefined
      ? profileOf(cells.values, table.firstColumn + index, rows)
      : undefined,
  );
  const scores = COLUMN_ROLES.map((role) =>
    table.headers.map((_, index) => {
      const [profile, weight] = [profiles[index], named[index]?.[role] ?? 0];
      if (profile === undefined || weight === 0) return 0;
      const format = cells.columnFormats?.[table.firstColumn + index] ?? "";
      const score = weight * ROLE_FIT[role](profile, format);
      return score >= LEAST_SCORE ? score : 0;
    }),
  );
  const chosen = chosenColumns(cells, table, choices);
  const worth = scores.map((line, roleIndex) => {
    const role = COLUMN_ROLES[roleIndex] ?? "remark";
    return line.map((score, index) => {
      const isTaken = [...chosen].some(([other, column]) => column === index && other !== role);
      if (chosen.has(role)) return chosen.get(role) === index ? 100 : 0;
      // Squared, so that half a match with an important role does not beat a whole match with a lesser one.
      return isTaken ? 0 : score * score * (IMPORTANCE[role] ?? 1);
    });
  });
  const first = withCustomer(bestAssignment(worth), scores, chosen);
  const gross = chosen.has("originalAmount")
    ? first
    : withGross({ cells, table, rows }, scores, first);
  const assigned = withHeadings({ cells, table, profiles }, gross);
  const billed = COLUMN_ROLES.indexOf("originalAmount");
  const net = gross[billed] === first[billed] ? -1 : (first[billed] ?? -1);
  return described({ cells, table, profiles, scores, assigned, chosen, net });
}

/** How well a header names each role, 0–1; undefined when it names none. */
function namedRoles(header: string): Readonly<Partial<Record<ColumnRole, number>>> | undefined {
  if (header === "") return undefined;
  const scores = { ...misspeltScoresOf(header), ...headerScoresOf(header).scores };
  return Object.values(scores).some((score) => score > 0) ? scores : undefined;
}

/** What was billed is the amount with tax, where another column holds that. */
function withGross(
  found: Parameters<typeof grossOf>[0],
  scores: readonly (readonly number[])[],
  assigned: readonly number[],
): readonly number[] {
  const role = COLUMN_ROLES.indexOf("originalAmount");
  const net = assigned[role] ?? -1;
  if (net < 0) return assigned;
  const rivals = (scores[role] ?? []).flatMap((score, index) =>
    score > 0 && !assigned.includes(index) ? [index] : [],
  );
  const gross = rivals[grossOf(found, net, rivals)];
  return gross === undefined ? assigned : assigned.map((at) => (at === net ? gross : at));
}

/** A column headed "Contact" is the customer where nothing else is (Xero writes so); it is a person otherwise. */
function withCustomer(
  assigned: readonly number[],
  scores: readonly (readonly number[])[],
  chosen: ReadonlyMap<ColumnRole, number>,
): readonly number[] {
  const [name, id, contact] = (["customerName", "customerId", "contact"] as const).map((role) =>
    COLUMN_ROLES.indexOf(role),
  );
  if (name === undefined || id === undefined || contact === undefined) return assigned;
  const column = assigned[contact] ?? -1;
  const isFree =
    (assigned[name] ?? -1) < 0 && (assigned[id] ?? -1) < 0 && !chosen.has("customerName");
  if (!isFree || column < 0 || (scores[name]?.[column] ?? 0) === 0 || chosen.has("contact"))
    return assigned;
  return assigned.map((at, role) => (role === name ? column : role === contact ? -1 : at));
}

/**
 * Reports that print a customer's name above its rows, in a column without a header: that column is the customer's,
 * where none has the name.
 */
function withHeadings(
  { cells, table, profiles }: Pick<Assigned, "cells" | "table" | "profiles">,
  assigned: readonly number[],
): readonly number[] {
  const name = COLUMN_ROLES.indexOf("customerName");
  const hasCustomer = [name, COLUMN_ROLES.indexOf("customerId")].some(
    (role) => (assigned[role] ?? -1) >= 0,
  );
  const used = assigned.filter((index) => index >= 0);
  if (hasCustomer || used.length < 2) return assigned;
  const column = table.headers.findIndex((header, index) => {
    const profile = profiles[index];
    const isCandidate =
      header === "" &&
      profile !== undefined &&
      profile.texts >= 2 &&
      profile.texts < profile.cells * 0.8;
    return isCandidate && standsAlone(cells, table, index, used);
  });
  return column < 0 ? assigned : assigned.map((at, role) => (role === name ? column : at));
}

/** True when the column is filled only in rows that have nothing, or nothing but a total, in the used columns. */
function standsAlone(
  cells: SheetCells,
  table: TableLayout,
  column: number,
  used: readonly number[],
): boolean {
  let alone = 0;
  for (const row of cells.values.slice(table.headerRow + 1, table.endRow)) {
    const text = String(row[table.firstColumn + column] ?? "").trim();
    if (text === "") continue;
    const filled = used.filter(
      (index) => String(row[table.firstColumn + index] ?? "").trim() !== "",
    ).length;
    if (filled === 0) alone++;
    else if (!isTotalLabel(text)) return false;
  }
  return alone > 0;
}

function chosenColumns(
  cells: SheetCells,
  table: TableLayout,
  choices: ReadingChoices,
): ReadonlyMap<ColumnRole, number> {
  const chosen = new Map<ColumnRole, number>();
  for (const [key, wanted] of Object.entries(choices.roles ?? {})) {
    const role = key as ColumnRole;
    if (typeof wanted === "number")
      chosen.set(role, wanted - cells.place.columnIndex - table.firstColumn);
    else if (wanted === null) chosen.set(role, -1);
    else {
      const key = headerTextOf(wanted).whole;
      const exact = table.headers.indexOf(wanted);
      const index =
        exact >= 0
          ? exact
          : table.headers.findIndex((header) => headerTextOf(header).whole === key);
      if (index >= 0) chosen.set(role, index);
    }
  }
  return chosen;
}

interface Assigned {
  readonly cells: SheetCells;
  readonly table: TableLayout;
  /** Of the columns whose header names a role, and of those without a header. */
  readonly profiles: readonly (ColumnProfile | undefined)[];
  readonly scores: readonly (readonly number[])[];
  readonly assigned: readonly number[];
  readonly chosen: ReadonlyMap<ColumnRole, number>;
  /** A billed amount that is known to be without tax, and so no rival of the one with it; -1 when none is. */
  readonly net: number;
}

function described(found: Assigned): ColumnRoles {
  const { cells, table, profiles, scores, assigned, chosen, net } = found;
  const columns: LedgerColumn[] = [];
  const offsetOf = new Map<ColumnRole, number>();
  const contested: { role: ColumnRole; offsets: number[] }[] = [];
  COLUMN_ROLES.forEach((role, roleIndex) => {
    const index = assigned[roleIndex] ?? -1;
    const header = table.headers[index];
    if (index < 0 || header === undefined) return;
    const isChosen = chosen.get(role) === index;
    const score = scores[roleIndex]?.[index] ?? 0;
    offsetOf.set(role, table.firstColumn + index);
    columns.push({
      role,
      header,
      columnIndex: cells.place.columnIndex + table.firstColumn + index,
      confidence: isChosen ? 1 : header === "" ? 0.7 : Math.min(0.98, score),
      reasons: isChosen ? ["chosen-by-user"] : reasonsOf(role, header, profiles[index]),
    });
    if (isChosen || !CONTESTABLE.includes(role)) return;
    const rivals = (scores[roleIndex] ?? []).flatMap((other, at) =>
      at !== index &&
      at !== net &&
      !assigned.includes(at) &&
      score - other < CLOSE_CALL &&
      differs(profiles[at], profiles[index])
        ? [at]
        : [],
    );
    if (rivals.length > 0)
      contested.push({ role, offsets: [index, ...rivals].map((at) => table.firstColumn + at) });
  });
  return { columns, offsetOf, contested, unused: unusedColumns(found) };
}

function differs(a: ColumnProfile | undefined, b: ColumnProfile | undefined): boolean {
  if (!a || !b || a.filled === 0) return false;
  return a.values.size !== b.values.size || [...a.values].some((value) => !b.values.has(value));
}

function reasonsOf(
  role: ColumnRole,
  header: string,
  profile: ColumnProfile | undefined,
): readonly ColumnReason[] {
  if (header === "") return ["heads-groups-of-rows"];
  const isExact = headerScoresOf(header).isExact[role] === true;
  const reasons: ColumnReason[] = [isExact ? "header-exact" : "header-word"];
  if (profile === undefined || profile.filled === 0) return [...reasons, "column-empty"];
  const share = (count: number): boolean => count >= profile.filled * 0.5;
  if (/Date$/.test(role) && share(profile.dates)) reasons.push("values-are-dates");
  if (/Amount$/.test(role) && share(profile.amounts)) reasons.push("values-are-amounts");
  if (/Id$|Number$/.test(role) && share(profile.codes)) reasons.push("values-are-codes");
  if (role === "currency" && share(profile.currencies)) reasons.push("values-are-currencies");
  if (role === "paymentTerms" && share(profile.terms)) reasons.push("values-are-terms");
  if (role === "status" && share(profile.statuses)) reasons.push("values-are-states");
  return reasons;
}

function unusedColumns({
  cells,
  table,
  profiles,
  scores,
  assigned,
}: Assigned): readonly UnusedColumn[] {
  return table.headers.flatMap((header, index) => {
    if (assigned.includes(index) || (header === "" && profiles[index]?.filled === 0)) return [];
    const reasons: ColumnReason[] = [];
    if (header === "") reasons.push("no-header");
    else {
      if (headerScoresOf(header).decoyed.size > 0) reasons.push("decoy-word");
      if (scores.some((line) => (line[index] ?? 0) > 0)) reasons.push("another-column-fits-better");
      if (reasons.length === 0) reasons.push("no-use-for-it");
    }
    return [{ header, columnIndex: cells.place.columnIndex + table.firstColumn + index, reasons }];
  });
}

/** Roles without the columns that turned out to say nothing, such as a customer number of its own for each row. */
export function withoutRole(
  roles: ColumnRoles,
  role: ColumnRole,
  reason: ColumnReason,
): ColumnRoles {
  const dropped = roles.columns.find((column) => column.role === role);
  if (!dropped) return roles;
  const { header, columnIndex } = dropped;
  return {
    ...roles,
    offsetOf: new Map([...roles.offsetOf].filter(([other]) => other !== role)),
    columns: roles.columns.filter((column) => column !== dropped),
    unused: [...roles.unused, { header, columnIndex, reasons: [reason] }],
  };
}
