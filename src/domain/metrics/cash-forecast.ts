// The cash expected from open debts, week by week (catalogue 5.10): promised sums on the day promised, at the
// weight promises deserve; the rest at the recovery rate of its stage, on the day that the customer's own payment
// history points to. Disputed debts are left out, and so are customers of whom nothing is to be expected.
import { isOpenLine, NO_DAYS, type AgedItems } from "../aging/age-items";
import type { CalendarDate } from "../calendar/calendar-date";
import { NO_DATE } from "../calendar/calendar-date";
import { ITEM_FLAG, type Ledger } from "../ledger/ledger";
import { DEFAULT_POLICY, type CollectionPolicy } from "../policy/collection-policy";
import { roundedToSum } from "../money/allocation";
import { stageOf } from "../risk/stage";
import type { StageId } from "../risk/stage-table";
import type { DelayModel } from "./payment-delays";

/** A promise that is still to be kept. Customers and currencies are indexes into the ledger's. */
export interface ForecastPromise {
  readonly customer: number;
  readonly currency: number;
  readonly promisedDate: CalendarDate;
  readonly amountMinor: number;
  /** Share of it to count on, 0–1. */
  readonly weight: number;
}

/** A recovery rate with where it comes from. */
export interface StageRate {
  readonly stage: StageId;
  readonly ratePercent: number;
  readonly origin: "default" | "own" | "entered";
}

export interface ForecastTerms {
  readonly weekCount: number;
  /** By currency of the ledger, then by stage. */
  readonly ratesOf: (currency: number) => readonly StageRate[];
  readonly promises: readonly ForecastPromise[];
  /** True for a customer of whom nothing is to be expected: insolvent, limitation pleaded, fraud, written off. */
  readonly isStopped: (customer: number, currency: number) => boolean;
  readonly delays: DelayModel;
}

/** Seven days from the day after the as-of date, in minor units. */
export interface ForecastWeek {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly promisedMinor: number;
  /** Expected by how late the customer, or all customers of the currency, paid before. */
  readonly historyMinor: number;
  /** Expected on the due date, because no payments are known to learn from. */
  readonly stageMinor: number;
  /** By history and by stage together. */
  readonly expectedMinor: number;
  /** All together. */
  readonly totalMinor: number;
}

export interface CashForecast {
  readonly currency: number;
  readonly weeks: readonly ForecastWeek[];
  /** Expected after the last week. */
  readonly laterMinor: number;
  /** Expected, but nothing tells when: already later than the history of payments knows. */
  readonly undatedMinor: number;
  /** Weeks, later and undated together. */
  readonly totalMinor: number;
  /** What it was made from: all open debts = promised + unpromised + disputed + stopped. */
  readonly openMinor: number;
  readonly promisedGrossMinor: number;
  readonly unpromisedMinor: number;
  readonly disputedMinor: number;
  readonly stoppedMinor: number;
  readonly rates: readonly StageRate[];
}

/** Weight of a promise: measured from three promises on, else half, and a quarter of a habitual defaulter's. */
export function promiseWeight(
  facts: { readonly kept: number; readonly broken: number; readonly isHabitual: boolean },
  policy: CollectionPolicy = DEFAULT_POLICY,
): { readonly weight: number; readonly origin: "default" | "own" } {
  const made = facts.kept + facts.broken;
  if (made > 0 && made >= policy.promisesMeasuredFrom)
    return { weight: facts.kept / made, origin: "own" };
  const weight = facts.isHabitual ? policy.promiseWeightHabitual : policy.promiseWeight;
  return { weight, origin: "default" };
}

interface Sums {
  readonly promised: number[];
  readonly history: number[];
  readonly stage: number[];
  later: number;
  undated: number;
  open: number;
  promisedGross: number;
  unpromised: number;
  disputed: number;
  stopped: number;
}

/** The forecast of every currency of the ledger. */
export function cashForecasts(
  ledger: Ledger,
  aged: AgedItems,
  terms: ForecastTerms,
): readonly CashForecast[] {
  const asOfDate = aged.settings.asOfDate;
  const sums = ledger.currencies.map((): Sums => ({
    promised: new Array<number>(terms.weekCount).fill(0),
    history: new Array<number>(terms.weekCount).fill(0),
    stage: new Array<number>(terms.weekCount).fill(0),
    ...{ later: 0, undated: 0, open: 0, promisedGross: 0, unpromised: 0, disputed: 0, stopped: 0 },
  }));
  const keyOf = ({ customer, currency }: { customer: number; currency: number }): number =>
    customer * ledger.currencies.length + currency;
  const promises = new Map<number, ForecastPromise[]>();
  for (const promise of terms.promises) {
    const known = promises.get(keyOf(promise));
    if (known === undefined) promises.set(keyOf(promise), [promise]);
    else known.push(promise);
  }
  for (const debts of debtsByCustomer(ledger, aged)) {
    const own = sums[debts.currency];
    const made = promises.get(keyOf(debts)) ?? [];
    if (own !== undefined) addCustomer(ledger, aged, { terms, debts, promises: made, sums: own });
  }
  return sums.map((own, currency) => forecastOf(own, { currency, asOfDate, terms }));
}

interface CustomerDebts {
  readonly customer: number;
  readonly currency: number;
  readonly items: number[];
}

/** Open debts by customer and currency, oldest due date first; items without one come last. */
function debtsByCustomer({ items, currencies }: Ledger, aged: AgedItems): Iterable<CustomerDebts> {
  const found = new Map<number, CustomerDebts>();
  for (let item = 0; item < items.count; item += 1) {
    if (!isOpenLine(aged.line[item] ?? 0) || (aged.amountMinor[item] ?? 0) <= 0) continue;
    const [customer, currency] = [items.customer[item] ?? -1, items.currency[item] ?? 0];
    const key = customer * currencies.length + currency;
    const known = found.get(key);
    if (known === undefined) found.set(key, { customer, currency, items: [item] });
    else known.items.push(item);
  }
  const dueOf = (item: number): number => items.dueDate[item] || Infinity;
  for (const debts of found.values())
    debts.items.sort((a, b) => (dueOf(a) === dueOf(b) ? a - b : dueOf(a) - dueOf(b)));
  return found.values();
}

interface CustomerWork {
  readonly terms: ForecastTerms;
  readonly debts: CustomerDebts;
  readonly promises: readonly ForecastPromise[];
  readonly sums: Sums;
}

function addCustomer(ledger: Ledger, aged: AgedItems, work: CustomerWork): void {
  const { terms, debts, sums } = work;
  const { customer, currency } = debts;
  const amountOf = (item: number): number => aged.amountMinor[item] ?? 0;
  const sumOf = (items: readonly number[]): number =>
    items.reduce((sum, item) => sum + amountOf(item), 0);
  const isDisputed = (item: number): boolean =>
    ((ledger.items.flags[item] ?? 0) & ITEM_FLAG.disputed) !== 0;
  sums.open += sumOf(debts.items);
  if (terms.isStopped(customer, currency)) {
    sums.stopped += sumOf(debts.items);
    return;
  }
  sums.disputed += sumOf(debts.items.filter(isDisputed));
  const items = debts.items.filter((item) => !isDisputed(item));
  let covered = addPromises(aged, work, sumOf(items));
  const rates = new Map(terms.ratesOf(currency).map((rate) => [rate.stage, rate.ratePercent]));
  for (const item of items) {
    // A promise is kept with the oldest debts, as a payment would be.
    const promised = Math.min(covered, amountOf(item));
    covered -= promised;
    const rest = amountOf(item) - promised;
    if (rest === 0) continue;
    sums.unpromised += rest;
    const days = aged.daysPastDue[item] ?? NO_DAYS;
    const stage = days === NO_DAYS ? undefined : stageOf(days);
    // Without a due date there is no stage; the first one's rate would promise too much.
    const ratePercent = stage === undefined ? (rates.get("S3") ?? 0) : (rates.get(stage) ?? 0);
    const due = (ledger.items.dueDate[item] ?? NO_DATE) as CalendarDate;
    const date = due === NO_DATE ? undefined : terms.delays.expectedDate(customer, currency, due);
    const weeks = terms.delays.hasHistory(customer, currency) ? sums.history : sums.stage;
    put(sums, weeks, { minor: (rest * ratePercent) / 100, date, aged });
  }
}

/** Puts the promises into their weeks; answers what of the open debts they cover. */
function addPromises(aged: AgedItems, { promises, sums }: CustomerWork, openMinor: number): number {
  let covered = 0;
  // A day gone by is no promise any more: it was kept, and the debt is gone, or broken.
  const own = promises
    .filter(({ promisedDate }) => promisedDate >= aged.settings.asOfDate)
    .sort((a, b) => a.promisedDate - b.promisedDate);
  for (const { amountMinor, promisedDate, weight } of own) {
    const minor = Math.min(amountMinor, openMinor - covered);
    covered += minor;
    put(sums, sums.promised, { minor: minor * weight, date: promisedDate, aged });
  }
  sums.promisedGross += covered;
  return covered;
}

function put(
  sums: Sums,
  weeks: number[],
  money: {
    readonly minor: number;
    readonly date: CalendarDate | undefined;
    readonly aged: AgedItems;
  },
): void {
  const { minor, date, aged } = money;
  if (date === undefined) {
    sums.undated += minor;
    return;
  }
  // The day itself counts into the first week: it may still come today.
  const week = Math.max(0, Math.ceil((date - aged.settings.asOfDate) / 7) - 1);
  if (week >= weeks.length) sums.later += minor;
  else weeks[week] = (weeks[week] ?? 0) + minor;
}

function forecastOf(
  sums: Sums,
  about: {
    readonly currency: number;
    readonly asOfDate: CalendarDate;
    readonly terms: ForecastTerms;
  },
): CashForecast {
  const { currency, asOfDate, terms } = about;
  const { weekCount } = terms;
  const parts = [...sums.promised, ...sums.history, ...sums.stage, sums.later, sums.undated];
  const rounded = roundedToSum(parts);
  const at = (index: number): number => rounded[index] ?? 0;
  const weeks = Array.from({ length: weekCount }, (_, week): ForecastWeek => {
    const [promisedMinor, historyMinor] = [at(week), at(weekCount + week)];
    const stageMinor = at(2 * weekCount + week);
    const expectedMinor = historyMinor + stageMinor;
    return {
      firstDay: (asOfDate + 7 * week + 1) as CalendarDate,
      lastDay: (asOfDate + 7 * week + 7) as CalendarDate,
      ...{ promisedMinor, historyMinor, stageMinor, expectedMinor },
      totalMinor: promisedMinor + expectedMinor,
    };
  });
  return {
    ...{ currency, weeks, laterMinor: at(3 * weekCount), undatedMinor: at(3 * weekCount + 1) },
    totalMinor: rounded.reduce((sum, minor) => sum + minor, 0),
    ...{ openMinor: sums.open, promisedGrossMinor: sums.promisedGross },
    ...{ unpromisedMinor: sums.unpromised, disputedMinor: sums.disputed },
    ...{ stoppedMinor: sums.stopped, rates: terms.ratesOf(currency) },
  };
}
