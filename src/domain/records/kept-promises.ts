// Which promises were kept, as far as the ledger tells: by what the customer settled between the promise and its day.
import type { CalendarDate } from "../calendar/calendar-date";
import { NO_DATE } from "../calendar/calendar-date";
import type { Customer, Ledger } from "../ledger/ledger";
import type { PromiseToPay } from "./collection-records";

/** An item that the customer settled in full. */
export interface Settlement {
  readonly date: CalendarDate;
  /** As billed, in minor units. */
  readonly amountMinor: number;
}

/** What each customer settled, in the order of the days. */
export interface Settlements {
  readonly of: (
    customer: Pick<Customer, "id" | "name">,
    currencyCode: string,
  ) => readonly Settlement[];
}

/** Days before its day in which a promise without a day of its own is taken to have been made. */
const USUAL_NOTICE_DAYS = 30;

/** The settled items of a ledger by customer and currency; none where the ledger holds open items only. */
export function settlementsIn({ items, customers, currencies }: Ledger): Settlements {
  const found = new Map<string, Settlement[]>();
  for (let item = 0; item < items.count; item += 1) {
    const date = items.settledDate[item] ?? NO_DATE;
    const amountMinor = items.originalAmountMinor[item] ?? Number.NaN;
    const customer = customers[items.customer[item] ?? -1];
    // What was billed is what was paid for: an item settled in full has nothing open to tell it by.
    if (date === NO_DATE || !(amountMinor > 0) || customer === undefined) continue;
    const key = keyOf(customer, currencies[items.currency[item] ?? -1]?.code ?? "");
    const settled = { date: date as CalendarDate, amountMinor };
    const known = found.get(key);
    if (known === undefined) found.set(key, [settled]);
    else known.push(settled);
  }
  for (const settled of found.values()) settled.sort((one, other) => one.date - other.date);
  return { of: (customer, currencyCode) => found.get(keyOf(customer, currencyCode)) ?? [] };
}

function keyOf({ id, name }: Pick<Customer, "id" | "name">, currencyCode: string): string {
  return JSON.stringify([id, name, currencyCode]);
}

/**
 * Promises with their state on a day. One that people have marked stays as marked. One still marked as pending is kept
 * when what was settled from its making to its day covers its amount; a payment covers one promise only. A promise
 * without an amount cannot be told by the ledger.
 */
export function promisesByLedger(
  promises: readonly PromiseToPay[],
  settlements: readonly Settlement[],
  asOfDate: CalendarDate,
): readonly PromiseToPay[] {
  const left = settlements.map(({ amountMinor }) => amountMinor);
  const states = new Map<PromiseToPay, PromiseToPay["state"]>();
  const inOrder = [...promises].sort((one, other) => one.dueDate - other.dueDate);
  for (const promise of inOrder) {
    const { state, amountMinor, dueDate, madeOn } = promise;
    if (state !== "pending" || amountMinor <= 0) continue;
    const from = madeOn ?? dueDate - USUAL_NOTICE_DAYS;
    const counted = settlements.flatMap(({ date }, at) =>
      date >= from && date <= Math.min(dueDate, asOfDate) ? [at] : [],
    );
    const paid = counted.reduce((sum, at) => sum + (left[at] ?? 0), 0);
    if (paid < amountMinor) continue;
    let rest = amountMinor;
    for (const at of counted) {
      const taken = Math.min(rest, left[at] ?? 0);
      left[at] = (left[at] ?? 0) - taken;
      rest -= taken;
    }
    states.set(promise, "kept");
  }
  return promises.map((promise) => {
    const state = states.get(promise);
    return state === undefined ? promise : { ...promise, state };
  });
}
