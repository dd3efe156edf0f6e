import type { LedgerItems } from "./ledger";
import type { SheetCells } from "./sheet-cells";

/** An item that repeats an earlier one: same document, customer, currency and amount, or the whole row. */
export interface RepeatedItem {
  readonly item: number;
  readonly first: number;
  readonly isWholeRow: boolean;
}

/** Items that occur twice. Items without a document number repeat only when the whole row does. */
export function repeatedItems(items: LedgerItems, cells: SheetCells): readonly RepeatedItem[] {
  const { count, documentNumber, customer, openAmountMinor } = items;
  const repeated: RepeatedItem[] = [];
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  for (let item = 0; item < count; item++) {
    const number = documentNumber[item] ?? "";
    let slot = keyHash(items, item) & (capacity - 1);
    for (;;) {
      const other = slots[slot] ?? -1;
      if (other < 0) {
        slots[slot] = item;
        break;
      }
      if (
        documentNumber[other] === number &&
        customer[other] === customer[item] &&
        openAmountMinor[other] === openAmountMinor[item] &&
        items.currency[other] === items.currency[item] &&
        (number !== "" || items.documentDate[other] === items.documentDate[item])
      ) {
        const isWholeRow = isSameRow(items, cells, item, other);
        if (isWholeRow || number !== "") {
          repeated.push({ item, first: other, isWholeRow });
          break;
        }
      }
      slot = (slot + 1) & (capacity - 1);
    }
  }
  return repeated;
}

function keyHash(items: LedgerItems, item: number): number {
  const number = items.documentNumber[item] ?? "";
  let hash = Math.imul((items.customer[item] ?? 0) + 1, 0x9e3779b1);
  hash ^= Math.imul((items.openAmountMinor[item] ?? 0) | 0, 0x85ebca6b);
  // Numbers of one ledger differ at their end.
  for (let index = Math.max(0, number.length - 10); index < number.length; index++)
    hash = Math.imul(hash, 0x01000193) ^ number.charCodeAt(index);
  if (number === "") hash ^= Math.imul(items.documentDate[item] ?? 0, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function isSameRow(items: LedgerItems, cells: SheetCells, a: number, b: number): boolean {
  const rowA = cells.values[(items.rowIndex[a] ?? 0) - cells.place.rowIndex] ?? [];
  const rowB = cells.values[(items.rowIndex[b] ?? 0) - cells.place.rowIndex] ?? [];
  return rowA.length === rowB.length && rowA.every((cell, column) => cell === rowB[column]);
}
