// How late customers paid what they have paid: from items settled in full, by customer and currency.
import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { countInput, waitingMetric, type MetricResult } from "./metric";

/** One customer's settled items in one currency. Days late are negative where payment came early. */
export interface PaymentHistory {
  /** Index into `Ledger.customers`; -1 where the ledger names nobody. */
  readonly customer: number;
  readonly currency: number;
  /** Settled items with a due date. */
  readonly settledCount: number;
  /** Of these, settled after the due date. */
  readonly lateCount: number;
  readonly meanDaysLate: number;
  /** The mean weighted by the amount as billed. */
  readonly weightedDaysLate: number;
  /** Settled date − document date; undefined without document dates. */
  readonly meanDaysToPay: number | undefined;
  readonly settledMinor: number;
}

interface Sums {
  count: number;
  late: number;
  days: number;
  minor: number;
  minorDays: number;
  dated: number;
  daysToPay: number;
}

/** What was billed, or what is still shown where the sheet does not say. */
export function billedMinor({ items }: Ledger, item: number): number {
  const original = items.originalAmountMinor[item] ?? NaN;
  return Number.isNaN(original) ? (items.openAmountMinor[item] ?? 0) : original;
}

/** The histories of all customers with a settled debt, in order of first appearance. */
export function paymentHistories(
  ledger: Ledger,
  asOfDate: CalendarDate,
): readonly PaymentHistory[] {
  const { items, currencies } = ledger;
  const sums = new Map<number, Sums>();
  for (let item = 0; item < items.count; item += 1) {
    const settled = items.settledDate[item] ?? NO_DATE;
    const due = items.dueDate[item] ?? NO_DATE;
    if (settled === NO_DATE || settled > asOfDate || due === NO_DATE) continue;
    const minor = billedMinor(ledger, item);
    if (minor < 0) continue;
    const key = (items.customer[item] ?? -1) * currencies.length + (items.currency[item] ?? 0);
    const sum = sums.get(key) ?? {
      count: 0,
      late: 0,
      days: 0,
      minor: 0,
      minorDays: 0,
      dated: 0,
      daysToPay: 0,
    };
    sums.set(key, sum);
    const days = settled - due;
    sum.count += 1;
    sum.late += days > 0 ? 1 : 0;
    sum.days += days;
    sum.minor += minor;
    sum.minorDays += minor * days;
    const dated = items.documentDate[item] ?? NO_DATE;
    if (dated === NO_DATE) continue;
    sum.dated += 1;
    sum.daysToPay += settled - dated;
  }
  return [...sums].map(([key, sum]) => historyOf(key, sum, currencies.length));
}

function historyOf(key: number, sum: Sums, currencyCount: number): PaymentHistory {
  const meanDaysLate = sum.days / sum.count;
  return {
    customer: Math.floor(key / currencyCount),
    currency: key - Math.floor(key / currencyCount) * currencyCount,
    ...{ settledCount: sum.count, lateCount: sum.late, meanDaysLate },
    weightedDaysLate: sum.minor > 0 ? sum.minorDays / sum.minor : meanDaysLate,
    meanDaysToPay: sum.dated > 0 ? sum.daysToPay / sum.dated : undefined,
    settledMinor: sum.minor,
  };
}

/** Average days late and average days to pay of a whole currency: every settled item counts once. */
export function historyMetrics(
  histories: readonly PaymentHistory[],
  currency: number,
): readonly MetricResult[] {
  const own = histories.filter((history) => history.currency === currency);
  const count = own.reduce((sum, { settledCount }) => sum + settledCount, 0);
  if (count === 0)
    return [
      waitingMetric("average-days-late", ["settled-items"]),
      waitingMetric("average-days-to-pay", ["settled-items"]),
    ];
  const inputs = [countInput("settled-items", count)];
  const mean = (daysOf: (history: PaymentHistory) => number): number =>
    own.reduce((sum, history) => sum + daysOf(history) * history.settledCount, 0) / count;
  const isDated = own.every(({ meanDaysToPay }) => meanDaysToPay !== undefined);
  return [
    { id: "average-days-late", value: mean((each) => each.meanDaysLate), inputs, needs: [] },
    isDated
      ? {
          ...{ id: "average-days-to-pay", inputs, needs: [] },
          value: mean((each) => each.meanDaysToPay ?? 0),
        }
      : waitingMetric("average-days-to-pay", ["document-dates"]),
  ];
}
