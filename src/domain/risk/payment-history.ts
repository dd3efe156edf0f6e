// How a customer has paid so far, from the settled items that a ledger keeps.
import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import { monthsAfter } from "../calendar/calendar-months";
import type { Ledger } from "../ledger/ledger";

/** Undefined figures mean that the ledger holds no settled item that could tell. */
export interface PaymentHistory {
  /** Settled items with a due date, the latest ones first, at most as many as asked for. */
  readonly itemCount: number;
  /** Share of them paid on or before the due date, 0–1. */
  readonly onTimeShare: number | undefined;
  /** Mean of settled day − due day over the last twelve months, early payments counted as negative. */
  readonly meanDelayDays: number | undefined;
}

/** The history of every customer of the ledger, by index into `Ledger.customers`; none without settled items. */
export function paymentHistories(
  ledger: Ledger,
  asOfDate: CalendarDate,
  latest: number,
): ReadonlyMap<number, PaymentHistory> {
  const { count, customer, dueDate, settledDate } = ledger.items;
  const settledOf = new Map<number, number[]>();
  for (let item = 0; item < count; item += 1) {
    const settled = settledDate[item] ?? NO_DATE;
    if (settled === NO_DATE || settled > asOfDate || (dueDate[item] ?? NO_DATE) === NO_DATE)
      continue;
    const of = customer[item] ?? -1;
    const items = settledOf.get(of);
    if (items === undefined) settledOf.set(of, [item]);
    else items.push(item);
  }
  const yearAgo = monthsAfter(asOfDate, -12);
  const delayOf = (item: number): number => (settledDate[item] ?? 0) - (dueDate[item] ?? 0);
  const histories = new Map<number, PaymentHistory>();
  for (const [of, items] of settledOf) {
    items.sort((a, b) => (settledDate[b] ?? 0) - (settledDate[a] ?? 0));
    const recent = items.slice(0, latest);
    const inYear = items.filter((item) => (settledDate[item] ?? 0) > yearAgo).map(delayOf);
    const onTime = recent.filter((item) => delayOf(item) <= 0).length;
    histories.set(of, {
      itemCount: recent.length,
      onTimeShare: recent.length === 0 ? undefined : onTime / recent.length,
      meanDelayDays:
        inYear.length === 0
          ? undefined
          : inYear.reduce((sum, days) => sum + days, 0) / inYear.length,
    });
  }
  return histories;
}
