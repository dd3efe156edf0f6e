// When an open debt may be paid, from how late settled ones were: the customer's own where there are enough, else
// those of the whole currency, else on the due date.
import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";

/** From so many settled items on, a mean says something. */
export const ENOUGH_SETTLED = 3;

export interface DelayModel {
  /**
   * The day a debt is expected on: its due date and the mean delay, or, where that has passed, today and the
   * mean of what debts as late as this one still took. Undefined where no settled item was as late.
   */
  readonly expectedDate: (
    customer: number,
    currency: number,
    dueDate: CalendarDate,
  ) => CalendarDate | undefined;
  /** Whether settled items tell how late the customer, or all customers of the currency, pay. */
  readonly hasHistory: (customer: number, currency: number) => boolean;
}

/** Delays in days, sorted, with the sum of each one and all larger ones. */
interface Delays {
  readonly sorted: readonly number[];
  readonly sumFrom: readonly number[];
}

/** The delays of a ledger's settled items, looked at on the as-of date. */
export function paymentDelays(ledger: Ledger, asOfDate: CalendarDate): DelayModel {
  const { items, currencies } = ledger;
  const byCustomer = new Map<number, number[]>();
  const byCurrency = currencies.map((): number[] => []);
  const keyOf = (customer: number, currency: number): number =>
    customer * currencies.length + currency;
  for (let item = 0; item < items.count; item += 1) {
    const settled = items.settledDate[item] ?? NO_DATE;
    const due = items.dueDate[item] ?? NO_DATE;
    if (settled === NO_DATE || settled > asOfDate || due === NO_DATE) continue;
    const currency = items.currency[item] ?? 0;
    const key = keyOf(items.customer[item] ?? -1, currency);
    const own = byCustomer.get(key) ?? [];
    byCustomer.set(key, own);
    own.push(settled - due);
    byCurrency[currency]?.push(settled - due);
  }
  const ofCurrency = byCurrency.map((days) => [delaysOf(days)]);
  // The customer's own first, then everybody's.
  const ofCustomer = new Map(
    [...byCustomer].map(([key, days]): [number, readonly Delays[]] => [
      key,
      [
        delaysOf(days),
        ...(ofCurrency[key - Math.floor(key / currencies.length) * currencies.length] ?? []),
      ],
    ]),
  );
  const knownOf = (customer: number, currency: number): readonly Delays[] =>
    ofCustomer.get(keyOf(customer, currency)) ?? ofCurrency[currency] ?? [];
  return {
    hasHistory: (customer, currency) =>
      firstMean(knownOf(customer, currency), -Infinity) !== undefined,
    expectedDate: (customer, currency, dueDate) => {
      const known = knownOf(customer, currency);
      const usual = firstMean(known, -Infinity) ?? 0;
      const date = (dueDate + usual) as CalendarDate;
      if (date > asOfDate) return date;
      const later = firstMean(known, asOfDate - dueDate);
      return later === undefined ? undefined : ((dueDate + later) as CalendarDate);
    },
  };
}

function delaysOf(days: readonly number[]): Delays {
  const sorted = [...days].sort((a, b) => a - b);
  const sumFrom = new Array<number>(sorted.length + 1).fill(0);
  for (let at = sorted.length - 1; at >= 0; at -= 1)
    sumFrom[at] = (sumFrom[at + 1] ?? 0) + (sorted[at] ?? 0);
  return { sorted, sumFrom };
}

/** The mean, in whole days, of the delays longer than `days`: of the first list that knows enough of them. */
function firstMean(lists: readonly Delays[], days: number): number | undefined {
  for (const { sorted, sumFrom } of lists) {
    const at = firstAbove(sorted, days);
    const count = sorted.length - at;
    if (count >= ENOUGH_SETTLED) return Math.round((sumFrom[at] ?? 0) / count);
  }
  return undefined;
}

function firstAbove(sorted: readonly number[], days: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > days) high = middle;
    else low = middle + 1;
  }
  return low;
}
