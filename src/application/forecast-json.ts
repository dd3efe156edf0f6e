// The cash-in forecast as data for other programs. Ids and keys are a published surface.
import { isoOf } from "../domain/calendar/calendar-date";
import type { CashForecast } from "../domain/metrics/cash-forecast";
import { decimalTextOf } from "../domain/money/minor-units";
import type { AgingReport } from "./aging-report";

export interface ForecastJson {
  readonly currency: string;
  readonly weeks: readonly Readonly<
    Record<"from" | "to" | "promised" | "expected" | "total", string>
  >[];
  readonly later: string;
  /** Expected, but nothing tells when. */
  readonly undated: string;
  readonly total: string;
  /** Open debts = promised + unpromised + disputed + stopped. */
  readonly open: string;
  readonly promised: string;
  readonly unpromised: string;
  readonly disputed: string;
  readonly stopped: string;
  readonly rates: readonly {
    readonly stage: string;
    readonly ratePercent: number;
    readonly origin: string;
  }[];
}

/** The forecasts as JSON data. */
export function forecastJson(
  { ledger }: AgingReport,
  forecasts: readonly CashForecast[],
): readonly ForecastJson[] {
  return forecasts.map((forecast) => {
    const { code = "", minorDigits = 2 } = ledger.currencies[forecast.currency] ?? {};
    const decimal = (minor: number): string => decimalTextOf(minor, minorDigits);
    return {
      currency: code,
      weeks: forecast.weeks.map((week) => ({
        ...{ from: isoOf(week.firstDay), to: isoOf(week.lastDay) },
        ...{ promised: decimal(week.promisedMinor), expected: decimal(week.expectedMinor) },
        total: decimal(week.totalMinor),
      })),
      ...{ later: decimal(forecast.laterMinor), undated: decimal(forecast.undatedMinor) },
      ...{ total: decimal(forecast.totalMinor), open: decimal(forecast.openMinor) },
      promised: decimal(forecast.promisedGrossMinor),
      unpromised: decimal(forecast.unpromisedMinor),
      ...{ disputed: decimal(forecast.disputedMinor), stopped: decimal(forecast.stoppedMinor) },
      rates: forecast.rates.map(({ stage, ratePercent, origin }) => ({
        ...{ stage, ratePercent: Math.round(ratePercent * 100) / 100, origin },
      })),
    };
  });
}
