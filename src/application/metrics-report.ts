// The metrics of an aging report, currency by currency, each with its inputs and what it lacks.
import { ageItems, isOpenLine, NO_DAYS } from "../domain/aging/age-items";
import { agingSettings, firstDayPastDue } from "../domain/aging/aging-settings";
import { NO_DATE, type CalendarDate } from "../domain/calendar/calendar-date";
import {
  balanceMetrics,
  periodOf,
  type OpeningReceivables,
} from "../domain/metrics/balance-metrics";
import { collectionRates, type CollectionRate } from "../domain/metrics/collection-rates";
import { concentrationMetrics } from "../domain/metrics/concentration";
import { creditSalesOf, type CreditSales, type EnteredSales } from "../domain/metrics/credit-sales";
import {
  leavingWindow,
  leavingWindowMetric,
  type LeavingWindow,
} from "../domain/metrics/leaving-window";
import type { MetricResult } from "../domain/metrics/metric";
import {
  historyMetrics,
  paymentHistories,
  type PaymentHistory,
} from "../domain/metrics/payment-history";
import { minorUnitsOf } from "../domain/money/minor-units";
import type { AgingReport, CurrencyAging } from "./aging-report";

/** What metrics need beyond the ledger. */
export interface MetricChoices {
  /** Typed by the user; replaces what the ledger's documents say of the same currency. */
  readonly sales: readonly EnteredSales[];
  /** Months the simple formulas look back. */
  readonly periodMonths: number;
  /** Receivables before the period, as typed: whole units, "" for the only currency of the ledger. */
  readonly opening?: readonly { readonly currency: string; readonly amount: number }[];
  /** Receivables of a currency on a day, from a kept snapshot; the ledger's own history is used where it has one. */
  readonly openingOn?: (currency: number, date: CalendarDate) => OpeningReceivables | undefined;
}

export const DEFAULT_METRIC_CHOICES: MetricChoices = { sales: [], periodMonths: 3 };

/** The metrics of one currency. */
export interface CurrencyMetrics {
  readonly currency: number;
  /** Undefined where neither user nor ledger knows the sales. */
  readonly sales: CreditSales | undefined;
  /** The period of the simple formulas. */
  readonly period: { readonly firstDay: CalendarDate; readonly days: number } | undefined;
  /** In the order of the metric table. */
  readonly metrics: readonly MetricResult[];
  readonly leaving: LeavingWindow;
  /** Undefined where the ledger keeps no settled items. */
  readonly collectionRates: readonly CollectionRate[] | undefined;
}

export interface MetricsReport {
  readonly currencies: readonly CurrencyMetrics[];
  /** How late customers paid, those with most settled items first. */
  readonly histories: readonly PaymentHistory[];
}

/** All metrics of a report. */
export function metricsReport(
  report: AgingReport,
  choices: MetricChoices = DEFAULT_METRIC_CHOICES,
): MetricsReport {
  const { ledger, settings, aged } = report;
  const histories = paymentHistories(ledger, settings.asOfDate);
  const leaving = leavingWindow(ledger, aged);
  const notDue = notDueAmounts(report);
  const currencies = report.currencies.map((figures): CurrencyMetrics => {
    const { currency } = figures;
    const use = { entered: choices.sales, asOfDate: settings.asOfDate };
    const sales = creditSalesOf(ledger, currency, use);
    const balances = balancesOf(report, figures, notDue[currency] ?? 0);
    const { asOfDate } = settings;
    const window = leaving[currency] ?? { amountMinor: 0, items: [] };
    const opening = (firstDay: CalendarDate): OpeningReceivables | undefined =>
      openingOf(report, currency, { choices, date: (firstDay - 1) as CalendarDate });
    const period = periodOf({ sales, asOfDate, periodMonths: choices.periodMonths });
    const owed = report.customers.filter((customer) => customer.currency === currency);
    return {
      ...{ currency, sales, leaving: window },
      period: period && { firstDay: period.firstDay, days: period.days },
      metrics: [
        ...balanceMetrics({
          ...{ ...balances, sales, asOfDate, openingOn: opening },
          periodMonths: choices.periodMonths,
        }),
        ...historyMetrics(histories, currency),
        ...concentrationMetrics(owed.map(({ outstandingMinor }) => outstandingMinor)),
        leavingWindowMetric(window),
      ],
      collectionRates: collectionRates(ledger, currency, asOfDate),
    };
  });
  const byCount = [...histories].sort((a, b) => b.settledCount - a.settledCount);
  return { currencies, histories: byCount };
}

function balancesOf({ aged }: AgingReport, figures: CurrencyAging, notDueMinor: number) {
  const { amountsMinor, outstandingMinor, pastDueMinor } = figures;
  const creditsMinor = amountsMinor[aged.lineOfCredits] ?? 0;
  return {
    receivablesMinor: outstandingMinor,
    ...{ notDueMinor, pastDueMinor, debtsMinor: outstandingMinor - creditsMinor },
  };
}

/**
 * By currency, what is known not to be past due. It is added up from items, because buckets may go by document
 * dates, and what has no due date is neither past due nor known not to be.
 */
function notDueAmounts({ ledger, aged }: AgingReport): readonly number[] {
  const amounts = ledger.currencies.map(() => 0);
  const firstDay = firstDayPastDue(aged.settings);
  for (let item = 0; item < ledger.items.count; item += 1) {
    const line = aged.line[item] ?? 0;
    const days = aged.daysPastDue[item] ?? NO_DAYS;
    if (!isOpenLine(line) || line === aged.lineOfCredits) continue;
    if (days === NO_DAYS || days >= firstDay) continue;
    const currency = ledger.items.currency[item] ?? 0;
    amounts[currency] = (amounts[currency] ?? 0) + (aged.amountMinor[item] ?? 0);
  }
  return amounts;
}

/** Receivables at the end of a day, from the ledger's own history where it keeps one. */
function openingOf(
  { ledger, settings }: AgingReport,
  currency: number,
  { choices, date }: { readonly choices: MetricChoices; readonly date: CalendarDate },
): OpeningReceivables | undefined {
  const { code = "", minorDigits = 2 } = ledger.currencies[currency] ?? {};
  const isOnly = ledger.currencies.length === 1;
  const typed = choices.opening?.find(
    (each) => each.currency === code || (each.currency === "" && isOnly),
  );
  if (typed !== undefined)
    return { amountMinor: minorUnitsOf(typed.amount, minorDigits), origin: "entered" };
  const given = choices.openingOn?.(currency, date);
  if (given !== undefined) return given;
  const { items } = ledger;
  if (!items.settledDate.some((settled) => settled !== NO_DATE)) return undefined;
  const then = ageItems(ledger, agingSettings({ asOfDate: date, credits: settings.credits }));
  let amountMinor = 0;
  for (let item = 0; item < items.count; item += 1)
    if (items.currency[item] === currency && isOpenLine(then.line[item] ?? 0))
      amountMinor += then.amountMinor[item] ?? 0;
  return { amountMinor, origin: "ledger" };
}
