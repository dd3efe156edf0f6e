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
function itemsWithTwin(items: LedgerItems): readonly number[] {
  const { count, customer, openAmountMinor } = items;
  const suspects = suspectsAmong(hashesOf(items));
  const slots = slotsFor(suspects.length);
  const mask = slots.length - 1;
  const hasTwin = new Uint8Array(suspects.length === 0 ? 0 : count);
  let twins = 0;
  for (const item of suspects) {
    const owner = customer[item] ?? 0;
    const amount = openAmountMinor[item] ?? 0;
    let slot = hashOf(owner, amount) & mask;
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
  return twins === 0 ? [] : suspects.filter((item) => hasTwin[item] === 1);
}

function hashOf(owner: number, amount: number): number {
  let hash = Math.imul(owner + 1, 0x9e3779b1) ^ Math.imul(amount | 0, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

function hashesOf({ count, customer, openAmountMinor }: LedgerItems): Int32Array {
  const hashes = new Int32Array(count);
  for (let item = 0; item < count; item++)
    hashes[item] = hashOf(customer[item] ?? 0, openAmountMinor[item] ?? 0);
  return hashes;
}

/**
 * Items whose hash comes more than once, in their order. Two small fields of bits, one for "seen" and one for "seen
 * again", stay in the processor's cache, which a table of all items does not.
 */
function suspectsAmong(hashes: Int32Array): readonly number[] {
  let bits = 1_024;
  while (bits < hashes.length * 16) bits *= 2;
  const mask = bits - 1;
  const seen = new Int32Array(bits >> 5);
  const again = new Int32Array(bits >> 5);
  let repeats = 0;
  for (let item = 0; item < hashes.length; item++) {
    const place = (hashes[item] ?? 0) & mask;
    const word = place >> 5;
    const bit = 1 << (place & 31);
    const before = seen[word] ?? 0;
    if ((before & bit) !== 0) {
      again[word] = (again[word] ?? 0) | bit;
      repeats++;
    } else seen[word] = before | bit;
  }
  const suspects: number[] = [];
  if (repeats === 0) return suspects;
  for (let item = 0; item < hashes.length; item++) {
    const place = (hashes[item] ?? 0) & mask;
    if (((again[place >> 5] ?? 0) & (1 << (place & 31))) !== 0) suspects.push(item);
  }
  return suspects;
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
