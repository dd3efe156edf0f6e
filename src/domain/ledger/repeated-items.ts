import type { LedgerItems } from "./ledger";
import type { CellValue, SheetCells } from "./sheet-cells";

/** An item that repeats an earlier one: same document, customer, currency and amount, or the whole row. */
export interface RepeatedItem {
  readonly item: number;
  readonly first: number;
  readonly isWholeRow: boolean;
}

/** Items that occur twice. Items without a document number repeat only when the whole row does. */
export function repeatedItems(items: LedgerItems, cells: SheetCells): readonly RepeatedItem[] {
  const twins = itemsWithTwin(items);
  const repeated: RepeatedItem[] = [];
  const slots = slotsFor(twins.length);
  for (const item of twins) {
    let slot = documentHash(items, cells, item) & (slots.length - 1);
    for (;;) {
      const first = slots[slot] ?? -1;
      if (first < 0) {
        slots[slot] = item;
        break;
      }
      const found = comparison(items, cells, { item, first });
      if (found) {
        repeated.push(found);
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return repeated;
}

function comparison(
  items: LedgerItems,
  cells: SheetCells,
  { item, first }: { readonly item: number; readonly first: number },
): RepeatedItem | undefined {
  const number = items.documentNumber[item] ?? "";
  if (
    (items.documentNumber[first] ?? "") !== number ||
    items.customer[first] !== items.customer[item] ||
    items.openAmountMinor[first] !== items.openAmountMinor[item] ||
    items.currency[first] !== items.currency[item]
  )
    return undefined;
  const isWholeRow = isSameRow(items, cells, item, first);
  return isWholeRow || number !== "" ? { item, first, isWholeRow } : undefined;
}

/** Twice as many slots as entries at least, a power of two. */
function slotsFor(count: number): Int32Array {
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  return new Int32Array(capacity).fill(-1);
}

/**
 * Items that share customer and amount with another: only their documents need to be compared. In most ledgers they
 * are few, and the texts of all other rows are never touched.
 */
function itemsWithTwin({ count, customer, openAmountMinor }: LedgerItems): readonly number[] {
  const slots = slotsFor(count);
  const mask = slots.length - 1;
  const hasTwin = new Uint8Array(count);
  let twins = 0;
  for (let item = 0; item < count; item++) {
    const amount = openAmountMinor[item] ?? 0;
    const owner = customer[item] ?? 0;
    let hash = Math.imul(owner + 1, 0x9e3779b1) ^ Math.imul(amount | 0, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const other = slots[slot] ?? -1;
      if (other < 0) {
        slots[slot] = item;
        break;
      }
      if (customer[other] === owner && openAmountMinor[other] === amount) {
        hasTwin[item] = hasTwin[other] = 1;
        twins++;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  if (twins === 0) return [];
  const found: number[] = [];
  for (let item = 0; item < count; item++) if (hasTwin[item] === 1) found.push(item);
  return found;
}

function documentHash(items: LedgerItems, cells: SheetCells, item: number): number {
  const number = items.documentNumber[item] ?? "";
  let hash = Math.imul((items.customer[item] ?? 0) + 1, 0x9e3779b1);
  hash ^= Math.imul((items.openAmountMinor[item] ?? 0) | 0, 0x85ebca6b);
  // Numbers of one ledger differ at their end; rows without one are compared as a whole.
  if (number === "")
    for (const cell of rowOf(items, cells, item))
      hash = Math.imul(hash, 0x01000193) ^ cellHash(cell);
  for (let index = Math.max(0, number.length - 10); index < number.length; index++)
    hash = Math.imul(hash, 0x01000193) ^ number.charCodeAt(index);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function cellHash(cell: CellValue): number {
  if (typeof cell !== "string") return (Number(cell) * 100) | 0;
  let hash = cell.length;
  for (let index = Math.max(0, cell.length - 8); index < cell.length; index++)
    hash = Math.imul(hash, 0x01000193) ^ cell.charCodeAt(index);
  return hash;
}

function rowOf(items: LedgerItems, cells: SheetCells, item: number): readonly CellValue[] {
  return cells.values[(items.rowIndex[item] ?? 0) - cells.place.rowIndex] ?? [];
}

function isSameRow(items: LedgerItems, cells: SheetCells, a: number, b: number): boolean {
  const rowA = rowOf(items, cells, a);
  const rowB = rowOf(items, cells, b);
  return rowA.length === rowB.length && rowA.every((cell, column) => cell === rowB[column]);
}
