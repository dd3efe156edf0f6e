// All columns that play a role, read block by block: a block of rows stays in the processor's cache while each of
// its columns has its turn.
import type { ColumnRole } from "./column-role";
import { type AmountColumn, amountColumnOf, readAmounts } from "./amount-column";
import { type DateColumn, dateColumnOf, readDates } from "./date-column";
import type { SheetCells } from "./sheet-cells";
import { foldedText, TextPool } from "./text-pool";

export const AMOUNT_ROLES = [
  "openAmount",
  "originalAmount",
  "paidAmount",
  "creditedAmount",
  "debitAmount",
  "creditAmount",
] as const satisfies readonly ColumnRole[];
export type AmountRole = (typeof AMOUNT_ROLES)[number];

export const DATE_ROLES = [
  "documentDate",
  "dueDate",
  "settledDate",
] as const satisfies readonly ColumnRole[];
export type DateRole = (typeof DATE_ROLES)[number];

export const TEXT_ROLES = [
  "customerName",
  "customerId",
  "documentType",
  "direction",
  "currency",
  "salesperson",
  "region",
  "industry",
  "department",
  "disputeFlag",
  "status",
] as const satisfies readonly ColumnRole[];
export type TextRole = (typeof TEXT_ROLES)[number];

/** A column of texts, numbered: `ids` point into `pool.texts`, -1 where empty. */
export interface TextColumn {
  readonly column: number;
  readonly pool: TextPool;
  readonly ids: Int32Array;
}

/** Everything read from the rows below the header, by role. */
export interface TableColumns {
  /** Offset of the first row below the header. */
  readonly firstRow: number;
  readonly count: number;
  readonly dates: Readonly<Partial<Record<DateRole, DateColumn>>>;
  readonly amounts: Readonly<Partial<Record<AmountRole, AmountColumn>>>;
  readonly texts: Readonly<Partial<Record<TextRole, TextColumn>>>;
  /** Document numbers as written, trimmed, "" where empty; undefined without such a column. */
  readonly documentNumbers?: readonly string[];
  /** Offset of that column. */
  readonly documentColumn?: number;
  /** Offset of the column of payment terms, which is read only where a due date is missing. */
  readonly termsColumn?: number;
}

const ROWS_IN_BLOCK = 512;
const LONG_LEDGER = 20_000;

/** Text by which customer numbers are the same: case and width folded, "1930.0" is "1930", "000123" is "123". */
export function customerIdKey(text: string): string {
  const folded = text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return /^\d+(?:\.0+)?$/.test(folded)
    ? folded.replace(/\.0+$/, "").replace(/^0+(?=\d)/, "")
    : folded;
}

/** Reads all columns of rows `firstRow` … `endRow`. */
export function readColumns(
  cells: SheetCells,
  offsetOf: ReadonlyMap<ColumnRole, number>,
  rows: { readonly first: number; readonly end: number },
): TableColumns {
  const count = Math.max(0, rows.end - rows.first);
  const columns = emptyColumns(offsetOf, count);
  const documentColumn = offsetOf.get("documentNumber");
  const documentNumbers = documentColumn === undefined ? undefined : new Array<string>(count);
  for (let first = rows.first; first < rows.end; first += ROWS_IN_BLOCK) {
    const block = { first, end: Math.min(rows.end, first + ROWS_IN_BLOCK), base: rows.first };
    for (const column of Object.values(columns.dates)) readDates(column, cells, block);
    for (const column of Object.values(columns.amounts)) readAmounts(column, cells, block);
    for (const { pool, ids, column } of Object.values(columns.texts))
      pool.readInto(ids, cells.values, column, block);
    if (documentColumn !== undefined && documentNumbers !== undefined)
      readNumbers(documentNumbers, cells, documentColumn, block);
  }
  const termsColumn = offsetOf.get("paymentTerms");
  return {
    firstRow: rows.first,
    count,
    ...columns,
    ...(termsColumn !== undefined && { termsColumn }),
    ...(documentColumn !== undefined &&
      documentNumbers !== undefined && { documentColumn, documentNumbers }),
  };
}

function emptyColumns(offsetOf: ReadonlyMap<ColumnRole, number>, count: number) {
  const dates: Partial<Record<DateRole, DateColumn>> = {};
  const amounts: Partial<Record<AmountRole, AmountColumn>> = {};
  const texts: Partial<Record<TextRole, TextColumn>> = {};
  for (const [role, column] of offsetOf) {
    if (isOneOf(DATE_ROLES, role)) dates[role] = dateColumnOf(column, count);
    else if (isOneOf(AMOUNT_ROLES, role)) amounts[role] = amountColumnOf(column, count);
    else if (isOneOf(TEXT_ROLES, role))
      texts[role] = {
        column,
        pool: poolFor(role, count),
        ids: new Int32Array(count),
      };
  }
  return { dates, amounts, texts };
}

/** Customers of a long ledger are many, and spelled in more ways than one. */
function poolFor(role: TextRole, count: number): TextPool {
  const capacity = count > LONG_LEDGER ? 1 << 14 : 1 << 9;
  if (role === "customerId") return new TextPool(customerIdKey, capacity);
  return role === "customerName" ? new TextPool(foldedText, capacity) : new TextPool();
}

function isOneOf<Role extends ColumnRole>(roles: readonly Role[], role: ColumnRole): role is Role {
  return (roles as readonly ColumnRole[]).includes(role);
}

function readNumbers(
  out: string[],
  cells: SheetCells,
  column: number,
  { first, end, base }: { readonly first: number; readonly end: number; readonly base: number },
): void {
  for (let row = first; row < end; row++) {
    const value = cells.values[row]?.[column] ?? "";
    out[row - base] = typeof value === "string" ? plainNumber(value) : String(value);
  }
}

/** Trimmed, and without the ".0" that a detour through decimal numbers leaves behind an id. */
function plainNumber(text: string): string {
  const length = text.length;
  if (length === 0) return "";
  const last = text.charCodeAt(length - 1);
  const trimmed = last <= 32 || text.charCodeAt(0) <= 32 || last > 0x7f ? text.trim() : text;
  if (last !== 48 || !trimmed.endsWith(".0")) return trimmed;
  return /^\d+\.0$/.test(trimmed) ? trimmed.slice(0, -2) : trimmed;
}
