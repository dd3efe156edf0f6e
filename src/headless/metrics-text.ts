// The metrics for a terminal: value, formula and inputs of each, or what it lacks.
import type { AgingReport } from "../application/aging-report";
import type { CurrencyMetrics, MetricsReport } from "../application/metrics-report";
import { isoOf } from "../domain/calendar/calendar-date";
import { METRICS } from "../domain/metrics/metric-table";
import type { MetricResult } from "../domain/metrics/metric";
import { decimalTextOf } from "../domain/money/minor-units";
import type { Messages } from "../messages/messages";
import { groupedDigits, textTable } from "./text-table";

const WIDEST = 120;

/** The metrics of every currency as text, without a last line break. */
export function metricsText(
  report: AgingReport,
  metrics: MetricsReport,
  messages: Messages,
): string {
  return metrics.currencies.map((own) => currencyText(report, own, messages)).join("\n\n");
}

function currencyText(
  { ledger, settings }: AgingReport,
  own: CurrencyMetrics,
  { metrics: words, report: reportWords }: Messages,
): string {
  const { code = "", minorDigits = 2 } = ledger.currencies[own.currency] ?? {};
  const amount = (minor: number): string => groupedDigits(decimalTextOf(minor, minorDigits));
  const { period, sales } = own;
  const { metric, value, formula, inputs } = words.columns;
  return [
    `== ${words.heading} · ${code || reportWords.unnamedCurrency} ==`,
    ...(period === undefined
      ? []
      : [words.period(isoOf(period.firstDay), isoOf(settings.asOfDate), period.days)]),
    ...(sales === undefined ? [] : [words.salesFrom(words.origins[sales.origin])]),
    textTable(
      [
        [metric, value, formula, inputs],
        ...own.metrics.map((each) => [
          words.names[each.id],
          valueText(each, amount, words),
          words.formulas[each.id],
          inputsText(each, amount, words),
        ]),
      ],
      ["left", "right", "left", "left"],
      WIDEST,
    ),
  ].join("\n");
}

function valueText(
  { id, value }: MetricResult,
  amount: (minor: number) => string,
  words: Messages["metrics"],
): string {
  if (value === undefined) return words.unknown;
  const { unit } = METRICS[id];
  if (unit === "amount") return amount(value);
  if (unit === "index") return value.toFixed(4);
  return `${value.toFixed(2)} ${words.units[unit]}`;
}

function inputsText(
  { inputs, needs }: MetricResult,
  amount: (minor: number) => string,
  words: Messages["metrics"],
): string {
  if (needs.length > 0) return needs.map((need) => words.needs[need]).join(" ");
  return inputs
    .map(
      ({ name, value, isAmount, origin }) =>
        `${words.inputs[name]} ${isAmount ? amount(value) : String(value)} (${words.origins[origin]})`,
    )
    .join("; ");
}
