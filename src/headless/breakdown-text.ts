// A breakdown of the aging for a terminal: one table for each currency.
import { agingLineNames } from "../application/aging-lines";
import type { AgingBreakdown } from "../application/aging-breakdown";
import type { AgingReport } from "../application/aging-report";
import type { AgingDimension } from "../domain/aging/item-groups";
import { decimalTextOf } from "../domain/money/minor-units";
import type { Messages } from "../messages/messages";
import { groupedDigits, textTable } from "./text-table";

/** A breakdown as text, without a last line break. */
export function breakdownText(
  report: AgingReport,
  breakdown: AgingBreakdown,
  messages: Messages,
): string {
  const { report: words, breakdown: own } = messages;
  const title = own.heading(breakdown.by.map((each) => own.dimensions[each]));
  const needs = breakdown.needs.map((each) => own.needsColumn(own.dimensions[each]));
  const tables = report.currencies.map(({ code, currency }) => {
    const proof = breakdown.proofs[currency]?.differenceMinor ?? 0;
    return [
      `== ${title} · ${code || words.unnamedCurrency} ==`,
      tableOf(report, breakdown, currency, messages),
      proof === 0 ? words.totals.proven : words.totals.unproven,
    ].join("\n");
  });
  return [...needs, ...tables].join("\n\n");
}

function tableOf(
  report: AgingReport,
  breakdown: AgingBreakdown,
  currency: number,
  { report: words, breakdown: own, tactics }: Messages,
): string {
  const minorDigits = report.ledger.currencies[currency]?.minorDigits ?? 2;
  const amount = (minor = 0): string => groupedDigits(decimalTextOf(minor, minorDigits));
  const name = (dimension: AgingDimension, key: string): string => {
    if (key === "") return own.unnamed;
    if (dimension === "stage") return `${key} ${tactics.stages[key as "S0"]}`;
    return dimension === "tier" ? `${key} ${tactics.tiers[key as "R1"]}` : key;
  };
  const lines = agingLineNames(report, words);
  const { outstanding, pastDue } = words.columns;
  const rows = breakdown.rows.filter((row) => row.currency === currency);
  return textTable(
    [
      [...breakdown.by.map((each) => own.dimensions[each]), outstanding, pastDue, ...lines],
      ...rows.map((row) => [
        ...breakdown.by.map((each, index) => name(each, row.keys[index] ?? "")),
        amount(row.outstandingMinor),
        amount(row.pastDueMinor),
        ...lines.map((_, line) => amount(row.amountsMinor[line])),
      ]),
    ],
    [
      ...breakdown.by.map(() => "left" as const),
      ...["right" as const, "right" as const],
      ...lines.map(() => "right" as const),
    ],
  );
}
