// The aging in one reporting currency for a terminal: every rate that was used, then the totals by line.
import { agingLineNames } from "../application/aging-lines";
import type { AgingReport } from "../application/aging-report";
import { convertedAging, type Conversion } from "../application/figures/conversion";
import { usedRateLines } from "../application/figures/conversion-words";
import { decimalTextOf } from "../domain/money/minor-units";
import type { Messages } from "../messages/messages";
import { textTable } from "./text-table";

/** The converted totals as text, without a last line break. */
export function reportingText(
  report: AgingReport,
  conversion: Conversion,
  messages: Messages,
): string {
  const { report: words } = messages;
  const own = words.terminal;
  const { total, minorDigits, missingRates, code: into } = convertedAging(report, conversion);
  const amount = (minor = 0): string => decimalTextOf(minor, minorDigits);
  const heading = [
    `== ${own.inCurrency(into)} ==`,
    ...usedRateLines(report, conversion, messages.rates),
    ...missingRates.map((code) => own.rateMissing(code)),
  ];
  if (total === undefined) return heading.join("\n");
  return [
    ...heading,
    textTable(
      [
        [words.total, own.amount],
        ...agingLineNames(report, words).map((name, line) => [
          name,
          amount(total.amountsMinor[line]),
        ]),
        [words.columns.outstanding, amount(total.outstandingMinor)],
        [words.columns.pastDue, amount(total.pastDueMinor)],
      ],
      ["left", "right"],
    ),
  ].join("\n");
}
