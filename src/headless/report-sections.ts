// The parts of a report beside the aging itself: breakdowns, metrics, allowance, forecast, kept snapshots. As data
// and as text.
import { agingBreakdown, type AgingBreakdown } from "../application/aging-breakdown";
import type { AgingReport } from "../application/aging-report";
import { breakdownJson } from "../application/breakdown-json";
import { convertedAging, type Conversion } from "../application/figures/conversion";
import { documentsJson } from "../application/documents-json";
import { forecastJson } from "../application/forecast-json";
import { DEFAULT_FORECAST_CHOICES, forecastReport } from "../application/forecast-report";
import { metricsJson } from "../application/metrics-json";
import { metricsReport, type MetricsReport } from "../application/metrics-report";
import { provisionJson } from "../application/provision-json";
import { provisionReport, type CurrencyProvision } from "../application/provision-report";
import { agingReportJson } from "../application/report-json";
import { reportingJson } from "../application/reporting-json";
import { snapshotsJson } from "../application/snapshots/snapshots-json";
import { openingFromSnapshots, type KeptSnapshots } from "../application/snapshots/snapshots";
import type { TacticColumnWords } from "../application/tactic-columns/tactic-columns-plan";
import type { CashForecast, ForecastPromise } from "../domain/metrics/cash-forecast";
import { collectionMessagesIn } from "../messages/collection-messages";
import type { Messages } from "../messages/messages";
import { breakdownText } from "./breakdown-text";
import { forecastText } from "./forecast-text";
import { metricsText } from "./metrics-text";
import { provisionText } from "./provision-text";
import type { ReportArguments } from "./report-arguments";
import { reportText } from "./report-text";
import { reportingText } from "./reporting-text";

/** Everything a report says, worked out once. */
export interface ReportSections {
  readonly breakdowns: readonly AgingBreakdown[];
  readonly metrics: MetricsReport;
  readonly provisions: readonly CurrencyProvision[];
  readonly forecasts: readonly CashForecast[];
  /** All currencies in one, where that was asked for. */
  readonly converted: Conversion | undefined;
}

/** Works everything out. */
export function reportSections(
  aging: AgingReport,
  asked: Pick<ReportArguments, "by" | "metrics" | "provision"> & {
    readonly kept: KeptSnapshots;
    readonly converted: Conversion | undefined;
    readonly promises: readonly ForecastPromise[];
  },
): ReportSections {
  const { kept, converted } = asked;
  const codes = aging.ledger.currencies.map(({ code }) => code);
  const openingOn = openingFromSnapshots(kept, codes);
  const metrics = metricsReport(aging, { ...asked.metrics, openingOn });
  return {
    breakdowns: asked.by.map((by) => agingBreakdown(aging, by)),
    metrics,
    provisions: provisionReport(aging, asked.provision, kept.snapshots),
    forecasts: forecastReport(aging, metrics, {
      ...DEFAULT_FORECAST_CHOICES,
      promises: asked.promises,
    }),
    converted,
  };
}

interface ReportUse {
  readonly kept: KeptSnapshots;
  readonly messages: Messages;
  readonly listsDocuments: boolean;
}

/** The whole report as JSON data. */
export function wholeReportJson(
  aging: AgingReport,
  { breakdowns, metrics, provisions, forecasts, converted }: ReportSections,
  { kept, messages, listsDocuments }: ReportUse,
): object {
  return {
    ...agingReportJson(aging, messages),
    by: breakdowns.map((breakdown) => breakdownJson(aging, breakdown)),
    metrics: metricsJson(aging, metrics, messages.metrics),
    provision: provisionJson(aging, provisions),
    forecast: forecastJson(aging, forecasts),
    snapshots: snapshotsJson(kept),
    ...(listsDocuments ? { documents: documentsJson(aging, documentWords(messages)) } : {}),
    ...(converted === undefined ? {} : { reporting: convertedJson(aging, converted) }),
  };
}

function documentWords(messages: Messages): TacticColumnWords {
  const { plan, tactics, language } = messages;
  return { plan, tactics, columns: collectionMessagesIn(language).columns };
}

function convertedJson(aging: AgingReport, conversion: Conversion): object {
  const used = aging.currencies.flatMap(({ code }) => conversion.rates.get(code) ?? []);
  return {
    ...reportingJson(aging, convertedAging(aging, conversion)),
    ratesFrom: used.find(({ place }) => place !== "")?.place ?? null,
  };
}

/** The whole report as text, without a last line break. */
export function wholeReportText(
  aging: AgingReport,
  { breakdowns, metrics, provisions, forecasts, converted }: ReportSections,
  messages: Messages,
): string {
  return [
    reportText(aging, messages),
    ...breakdowns.map((breakdown) => breakdownText(aging, breakdown, messages)),
    metricsText(aging, metrics, messages),
    provisionText(aging, provisions, messages),
    forecastText(aging, forecasts, messages),
    ...(converted === undefined ? [] : [reportingText(aging, converted, messages)]),
  ].join("\n\n");
}
