// The cash expected from a report's open debts, with recovery rates from the ledger's own history where that says
// enough, else the placeholders of the course.
import {
  cashForecasts,
  type CashForecast,
  type ForecastPromise,
  type StageRate,
} from "../domain/metrics/cash-forecast";
import type { CollectionRate } from "../domain/metrics/collection-rates";
import { paymentDelays } from "../domain/metrics/payment-delays";
import { DEFAULT_RECOVERY_PERCENT } from "../domain/metrics/recovery-rate-table";
import { STAGES } from "../domain/risk/stage-table";
import type { AgingReport } from "./aging-report";
import type { MetricsReport } from "./metrics-report";

export interface ForecastChoices {
  readonly weekCount: number;
  readonly promises: readonly ForecastPromise[];
  /** Customers of whom nothing is to be expected. Indexes into the ledger's customers and currencies. */
  readonly isStopped: (customer: number, currency: number) => boolean;
}

export const DEFAULT_FORECAST_CHOICES: ForecastChoices = {
  weekCount: 13,
  promises: [],
  isStopped: () => false,
};

/** From so many debts that reached a stage on, the company's own rate says more than the placeholder. */
const ENOUGH_REACHED = 20;

/** The forecast of every currency. */
export function forecastReport(
  report: AgingReport,
  metrics: MetricsReport,
  choices: ForecastChoices = DEFAULT_FORECAST_CHOICES,
): readonly CashForecast[] {
  const { ledger, aged, settings } = report;
  const rates = metrics.currencies.map(({ collectionRates }) => stageRates(collectionRates));
  return cashForecasts(ledger, aged, {
    ...choices,
    ratesOf: (currency) => rates[currency] ?? stageRates(undefined),
    delays: paymentDelays(ledger, settings.asOfDate),
  });
}

function stageRates(own: readonly CollectionRate[] | undefined): readonly StageRate[] {
  return STAGES.map(({ id }): StageRate => {
    const rate = own?.find(({ stage }) => stage === id);
    const isEnough = rate !== undefined && rate.reachedCount >= ENOUGH_REACHED;
    return isEnough && rate.eventualPercent !== undefined
      ? { stage: id, ratePercent: rate.eventualPercent, origin: "own" }
      : { stage: id, ratePercent: DEFAULT_RECOVERY_PERCENT[id], origin: "default" };
  });
}
