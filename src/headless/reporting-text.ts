// The aging in one reporting currency for a terminal: every rate that was used, then the totals by line.
import { agingLineNames } from "../application/aging-lines";
import type { AgingReport } from "../application/aging-report";
import { inReportingCurrency, type ReportingCurrency } from "../domain/aging/reporting-currency";
import type { RateTable } from "../domain/ledger/rate-table";
import { decimalTextOf } from "../domain/money/minor-units";
import type { Messages } from "../messages/messages";
import { textTable } from "./text-table";

/** The converted totals as text, without a last line break. */
export function reportingText(
  report: AgingReport,
  { reporting, table }: { readonly reporting: ReportingCurrency; readonly table?: RateTable },
  { report: words }: Messages,
): string {
  const own = words.terminal;
  const converted = inReportingCurrency(reporting, report.currencies);
  const amount = (minor = 0): string => decimalTextOf(minor, converted.minorDigits);
  const rates = converted.currencies.map(({ currency, rate }) => {
    const { code = "" } = report.ledger.currencies[currency] ?? {};
    return own.rateUsed(code || words.unnamedCurrency, rate, converted.code);
  });
  const missing = converted.missingRates.map((code) => own.rateMissing(code));
  return [
    `== ${own.inCurrency(converted.code)} ==`,
    ...rates,
    ...(table === undefined ? [] : [own.ratesFrom(table.sheet, table.address)]),
    ...missing,
    textTable(
      [
        [words.total, own.amount],
        ...agingLineNames(report, words).map((name, line) => [
          name,
          amount(converted.amountsMinor[line]),
        ]),
        [words.columns.outstanding, amount(converted.outstandingMinor)],
        [words.columns.pastDue, amount(converted.pastDueMinor)],
      ],
      ["left", "right"],
    ),
  ].join("\n");
}
