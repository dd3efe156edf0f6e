// The cash expected from a report's open debts, with recovery rates from the ledger's own history where that says
// enough, else the placeholders of the course.
import {
  cashForecasts,
  type CashForecast,
  type ForecastPromise,
  type ForecastTerms,
  type StageRate,
} from "../domain/metrics/cash-forecast";
import type { CollectionRate } from "../domain/metrics/collection-rates";
import { paymentDelays } from "../domain/metrics/payment-delays";
import { recoveryPercentOf } from "../domain/metrics/recovery-rate";
import { DEFAULT_POLICY, type CollectionPolicy } from "../domain/policy/collection-policy";
import { STAGES } from "../domain/risk/stage-table";
import type { AgingReport } from "./aging-report";
import type { MetricsReport } from "./metrics-report";

export interface ForecastChoices {
  readonly weekCount: number;
  readonly promises: readonly ForecastPromise[];
}

export const DEFAULT_FORECAST_CHOICES: ForecastChoices = {
  weekCount: 13,
  promises: [],
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
  const { policy } = report.basis;
  const rates = metrics.currencies.map(({ collectionRates }) =>
    stageRates(collectionRates, policy),
  );
  return cashForecasts(ledger, aged, {
    ...choices,
    isStopped: stoppedIn(report),
    ratesOf: (currency) => rates[currency] ?? stageRates(undefined, policy),
    delays: paymentDelays(ledger, settings.asOfDate),
  });
}

/** Customers whose advice says that nothing is to be expected: insolvent, limitation pleaded, fraud, given up. */
function stoppedIn({ customers, matrix }: AgingReport): ForecastTerms["isStopped"] {
  const stopped = new Set(
    customers
      .filter(({ advice }) => advice.kind === "plan" && advice.plan.forecast.isExcluded)
      .map(({ row, currency }) => `${String(matrix.group[row])}|${String(currency)}`),
  );
  return (customer, currency) => stopped.has(`${String(customer)}|${String(currency)}`);
}

/** What the company has put into its policy goes first, then its own history, then the placeholder. */
function stageRates(
  own: readonly CollectionRate[] | undefined,
  policy: CollectionPolicy,
): readonly StageRate[] {
  return STAGES.map(({ id }): StageRate => {
    const ratePercent = recoveryPercentOf(id, policy);
    if (policy[`stage.${id}.recovery`] !== DEFAULT_POLICY[`stage.${id}.recovery`])
      return { stage: id, ratePercent, origin: "entered" };
    const rate = own?.find(({ stage }) => stage === id);
    const isEnough = rate !== undefined && rate.reachedCount >= ENOUGH_REACHED;
    return isEnough && rate.eventualPercent !== undefined
      ? { stage: id, ratePercent: rate.eventualPercent, origin: "own" }
      : { stage: id, ratePercent, origin: "default" };
  });
}
