import type { Ledger } from "../ledger/ledger";

/**
 * A fingerprint of a ledger's items: 16 hexadecimal digits that change when any customer, currency, date, amount
 * or document number does, or the order of the items. It tells whether a ledger is still the one a snapshot was
 * made from; it is no protection against someone who wants to deceive.
 */
export function itemsFingerprint(ledger: Ledger): string {
  const { items, customers, currencies } = ledger;
  // Two 32-bit mixes with different starts: one alone would meet the same value by chance in a large company.
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const add = (value: number): void => {
    low = Math.imul(low ^ value, 0x01000193);
    high = Math.imul(high ^ value, 0x5bd1e995);
    high ^= high >>> 15;
  };
  const addText = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
    add(0x10ffff);
  };
  const addAmount = (amount: number): void => {
    // A double has 53 bits, an integer operation 32: both halves count.
    add(Math.trunc(amount / 0x1_0000_0000) | 0);
    add(amount | 0);
  };
  for (const { id, name } of customers) {
    addText(id);
    addText(name);
  }
  for (const { code } of currencies) addText(code);
  for (let item = 0; item < items.count; item += 1) {
    add(items.customer[item] ?? -1);
    add(items.currency[item] ?? -1);
    add(items.documentDate[item] ?? 0);
    add(items.dueDate[item] ?? 0);
    add(items.settledDate[item] ?? 0);
    addAmount(items.openAmountMinor[item] ?? 0);
    addText(items.documentNumber[item] ?? "");
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
