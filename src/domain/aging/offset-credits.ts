import { NO_DATE } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";

/** What of each item is left once credits were set off, and which items are gone altogether. */
export interface OffsetAmounts {
  readonly amountMinor: Float64Array;
  /** 1 for an item of which nothing is left: a debt fully covered, or a credit fully used. */
  readonly isUsedUp: Uint8Array;
}

/**
 * Credits set off against the debts of the same customer in the same currency, oldest due date first, and oldest
 * credit first; items without a due date count by their document date, and come last without one. Sums by customer
 * and currency stay what they were. Items of nobody known are left alone: their credits may be anyone's.
 */
export function offsetOldestFirst(
  { items, currencies }: Ledger,
  amountMinor: Float64Array,
  isOpen: (item: number) => boolean,
): OffsetAmounts {
  const left = Float64Array.from(amountMinor);
  const isUsedUp = new Uint8Array(items.count);
  const dateOf = (item: number): number => {
    const due = items.dueDate[item] ?? NO_DATE;
    const date = due === NO_DATE ? (items.documentDate[item] ?? NO_DATE) : due;
    return date === NO_DATE ? Infinity : date;
  };
  const byAge = (a: number, b: number): number => {
    const [dateA, dateB] = [dateOf(a), dateOf(b)];
    return dateA === dateB ? a - b : dateA - dateB;
  };
  for (const group of groupsWithCredits(items, currencies.length, { amountMinor, isOpen })) {
    const credits = group.filter((item) => (amountMinor[item] ?? 0) < 0).sort(byAge);
    const debts = group.filter((item) => (amountMinor[item] ?? 0) > 0).sort(byAge);
    let next = 0;
    for (const credit of credits) {
      while ((left[credit] ?? 0) < 0 && next < debts.length) {
        const debt = debts[next] ?? 0;
        const taken = Math.min(-(left[credit] ?? 0), left[debt] ?? 0);
        left[credit] = (left[credit] ?? 0) + taken;
        left[debt] = (left[debt] ?? 0) - taken;
        if (left[debt] === 0) {
          isUsedUp[debt] = 1;
          next++;
        }
      }
      if (left[credit] === 0) isUsedUp[credit] = 1;
    }
  }
  return { amountMinor: left, isUsedUp };
}

/** Open items of every customer and currency that has a credit among them. */
function groupsWithCredits(
  items: Ledger["items"],
  currencyCount: number,
  {
    amountMinor,
    isOpen,
  }: { readonly amountMinor: Float64Array; readonly isOpen: (item: number) => boolean },
): Iterable<number[]> {
  const keyOf = (item: number): number =>
    (items.customer[item] ?? -1) * currencyCount + (items.currency[item] ?? 0);
  const groups = new Map<number, number[]>();
  for (let item = 0; item < items.count; item++)
    if ((amountMinor[item] ?? 0) < 0 && isOpen(item) && (items.customer[item] ?? -1) >= 0)
      groups.set(keyOf(item), []);
  if (groups.size === 0) return [];
  for (let item = 0; item < items.count; item++)
    if (isOpen(item) && (items.customer[item] ?? -1) >= 0) groups.get(keyOf(item))?.push(item);
  return groups.values();
}
