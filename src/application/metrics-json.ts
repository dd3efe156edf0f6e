// The metrics as data for other programs. Ids and keys are a published surface.
import { isoOf } from "../domain/calendar/calendar-date";
import type { CollectionRate } from "../domain/metrics/collection-rates";
import type { MetricResult } from "../domain/metrics/metric";
import { METRICS } from "../domain/metrics/metric-table";
import { decimalTextOf } from "../domain/money/minor-units";
import type { AgingReport } from "./aging-report";
import type { CurrencyMetrics, MetricsReport } from "./metrics-report";

export interface MetricJson {
  readonly id: string;
  /** A decimal text for an amount, else a number rounded to four decimals; null when `needs` says why. */
  readonly value: string | number | null;
  readonly unit: string;
  readonly formula: string;
  readonly inputs: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly origin: string;
  }[];
  readonly source: string;
  readonly needs: readonly string[];
}

export interface MetricsJson {
  readonly currencies: readonly {
    readonly currency: string;
    readonly period: { readonly from: string; readonly to: string; readonly days: number } | null;
    /** By month such as "2026-05"; null where nobody knows. */
    readonly sales: {
      readonly origin: string;
      readonly months: Readonly<Record<string, string>>;
    } | null;
    readonly metrics: readonly MetricJson[];
    /** Rows of the sheet, from 1, that leave the three-month window, first to leave first. */
    readonly leavingWindowRows: readonly number[];
    readonly collectionByStage: readonly Readonly<Record<string, string | number | null>>[] | null;
  }[];
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly currency: string;
    readonly settledCount: number;
    readonly lateCount: number;
    readonly averageDaysLate: number;
    readonly weightedDaysLate: number;
    readonly averageDaysToPay: number | null;
  }[];
}

/** What a formula is called in words, by metric id. */
interface FormulaWords {
  readonly formulas: Readonly<Record<string, string>>;
}

/** The metrics as JSON data; only the formula sentences depend on the language. */
export function metricsJson(
  report: AgingReport,
  metrics: MetricsReport,
  words: FormulaWords,
): MetricsJson {
  const { ledger } = report;
  return {
    currencies: metrics.currencies.map((own) => currencyJson(report, own, words)),
    customers: metrics.histories.map((history) => {
      const { id = "", name = "" } = ledger.customers[history.customer] ?? {};
      return {
        ...{ id, name: name || id, currency: ledger.currencies[history.currency]?.code ?? "" },
        ...{ settledCount: history.settledCount, lateCount: history.lateCount },
        averageDaysLate: rounded(history.meanDaysLate),
        weightedDaysLate: rounded(history.weightedDaysLate),
        averageDaysToPay:
          history.meanDaysToPay === undefined ? null : rounded(history.meanDaysToPay),
      };
    }),
  };
}

function currencyJson(
  { ledger, settings }: AgingReport,
  own: CurrencyMetrics,
  words: FormulaWords,
): MetricsJson["currencies"][number] {
  const { code = "", minorDigits = 2 } = ledger.currencies[own.currency] ?? {};
  const decimal = (minor: number): string => decimalTextOf(minor, minorDigits);
  const months = [...(own.sales?.months ?? [])].sort(([a], [b]) => a - b);
  return {
    currency: code,
    period:
      own.period === undefined
        ? null
        : {
            ...{ from: isoOf(own.period.firstDay), to: isoOf(settings.asOfDate) },
            days: own.period.days,
          },
    sales:
      own.sales === undefined
        ? null
        : {
            origin: own.sales.origin,
            months: Object.fromEntries(
              months.map(([month, minor]) => [isoOf(month).slice(0, 7), decimal(minor)]),
            ),
          },
    metrics: own.metrics.map((metric) => metricJson(metric, decimal, words)),
    leavingWindowRows: own.leaving.items.map((item) => (ledger.items.rowIndex[item] ?? 0) + 1),
    collectionByStage: own.collectionRates?.map((rate) => rateJson(rate, decimal)) ?? null,
  };
}

function metricJson(
  { id, value, inputs, needs }: MetricResult,
  decimal: (minor: number) => string,
  { formulas }: FormulaWords,
): MetricJson {
  const { unit, source } = METRICS[id];
  const told = (figure: number, isAmount: boolean): string | number =>
    isAmount ? decimal(figure) : rounded(figure);
  return {
    id,
    value: value === undefined ? null : told(value, unit === "amount"),
    unit,
    formula: formulas[id] ?? "",
    inputs: inputs.map(({ name, value: figure, isAmount, origin }) => ({
      ...{ name, value: told(figure, isAmount), origin },
    })),
    ...{ source, needs },
  };
}

function rateJson(rate: CollectionRate, decimal: (minor: number) => string) {
  return {
    ...{ stage: rate.stage, reached: decimal(rate.reachedMinor), reachedCount: rate.reachedCount },
    collectedHere: decimal(rate.collectedHereMinor),
    collectedLater: decimal(rate.collectedLaterMinor),
    open: decimal(rate.openMinor),
    ratePercent: rate.ratePercent === undefined ? null : rounded(rate.ratePercent),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
