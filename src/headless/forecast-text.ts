// The cash-in forecast for a terminal.
import type { AgingReport } from "../application/aging-report";
import { isoOf } from "../domain/calendar/calendar-date";
import type { CashForecast } from "../domain/metrics/cash-forecast";
import { decimalTextOf } from "../domain/money/minor-units";
import type { Messages } from "../messages/messages";
import { groupedDigits, textTable } from "./text-table";

/** The forecasts as text, without a last line break. */
export function forecastText(
  { ledger }: AgingReport,
  forecasts: readonly CashForecast[],
  { forecast: words, report: reportWords }: Messages,
): string {
  return forecasts
    .map((forecast) => {
      const { code = "", minorDigits = 2 } = ledger.currencies[forecast.currency] ?? {};
      const amount = (minor: number): string => groupedDigits(decimalTextOf(minor, minorDigits));
      const { week, promised, expected, total } = words.columns;
      const table = textTable(
        [
          [week, promised, expected, total],
          ...forecast.weeks.map((each) => [
            `${isoOf(each.firstDay)} – ${isoOf(each.lastDay)}`,
            ...[amount(each.promisedMinor), amount(each.expectedMinor), amount(each.totalMinor)],
          ]),
          [words.later, "", "", amount(forecast.laterMinor)],
          [words.undated, "", "", amount(forecast.undatedMinor)],
          [words.total, "", "", amount(forecast.totalMinor)],
        ],
        ["left", "right", "right", "right"],
      );
      const { openMinor, disputedMinor, stoppedMinor } = forecast;
      return [
        `== ${words.heading} · ${code || reportWords.unnamedCurrency} ==`,
        words.method,
        table,
        words.made(amount(openMinor), amount(disputedMinor), amount(stoppedMinor)),
      ].join("\n");
    })
    .join("\n\n");
}
