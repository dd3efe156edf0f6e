// The aging report for a terminal: totals and proof of each currency, then those most past due.
import { agingLineNames } from "../application/aging-lines";
import type { AgingReport, CurrencyAging } from "../application/aging-report";
import { adviceFigures } from "../application/customer-advice-words";
import { decimalTextOf } from "../domain/money/minor-units";
import { isoOf } from "../domain/calendar/calendar-date";
import type { Messages } from "../messages/messages";
import { groupedDigits, textTable } from "./text-table";

const CUSTOMERS_SHOWN = 20;

/** The report as text, without a last line break. */
export function reportText(report: AgingReport, messages: Messages): string {
  const { report: words } = messages;
  const own = words.terminal;
  const { ledger, settings } = report;
  const openItems = report.currencies.reduce((sum, { itemCount }) => sum + itemCount, 0);
  return [
    `${words.title}    ${words.asOf(isoOf(settings.asOfDate))}`,
    words.source(ledger.source.sheet, ledger.source.address),
    own.counts(ledger.rowCount, openItems, ledger.issues.length),
    words.settings(settings),
    ...report.currencies.flatMap((currency) => ["", ...currencyLines(report, currency, messages)]),
    "",
    words.adviceNote,
  ].join("\n");
}

function currencyLines(
  report: AgingReport,
  currency: CurrencyAging,
  messages: Messages,
): readonly string[] {
  const { report: words } = messages;
  const own = words.terminal;
  const amount = (minor = 0): string => groupedDigits(decimalTextOf(minor, currency.minorDigits));
  const names = agingLineNames(report, words);
  const { proof } = currency;
  const totals = textTable(
    [
      [words.totals.heading, own.amount, own.count],
      ...names.map((name, line) => [
        name,
        amount(currency.amountsMinor[line]),
        String(currency.itemCounts[line] ?? 0),
      ]),
      [words.columns.outstanding, amount(currency.outstandingMinor), String(currency.itemCount)],
      [words.columns.pastDue, amount(currency.pastDueMinor), ""],
    ],
    ["left", "right", "right"],
  );
  const verdict = proof.differenceMinor === 0 ? words.totals.proven : words.totals.unproven;
  const control =
    proof.control === undefined
      ? words.totals.noControl
      : `${amount(proof.control.amountMinor)} (${words.totals.origins[proof.control.origin]})`;
  return [
    `== ${currency.code || words.unnamedCurrency} ==`,
    totals,
    `${words.totals.control}: ${control}  ${words.totals.difference}: ${amount(proof.differenceMinor)}  ${verdict}`,
    "",
    ...customerLines(report, currency, messages),
  ];
}

function customerLines(
  report: AgingReport,
  currency: CurrencyAging,
  { report: words, tactics }: Messages,
): readonly string[] {
  const own = words.terminal;
  const amount = (minor: number): string =>
    groupedDigits(decimalTextOf(minor, currency.minorDigits));
  const all = report.customers.filter((customer) => customer.currency === currency.currency);
  if (all.length === 0) return [words.nothingOpen];
  const { customer, outstanding, pastDue, daysPastDue, tier, tactic } = words.columns;
  const table = textTable(
    [
      [customer, outstanding, pastDue, daysPastDue, tier, tactic],
      ...all
        .slice(0, CUSTOMERS_SHOWN)
        .map(({ name, id, advice, ...figures }) => ({
          name,
          id,
          figures,
          shown: adviceFigures(advice),
        }))
        .map(({ name, id, figures, shown }) => [
          name || id || words.unnamedCustomer,
          amount(figures.outstandingMinor),
          amount(figures.pastDueMinor),
          String(shown.daysPastDue ?? tactics.noDays),
          shown.tier === undefined ? tactics.noDays : `${shown.tier} ${tactics.tiers[shown.tier]}`,
          tactics.tactics[shown.tactic],
        ]),
    ],
    ["left", "right", "right", "right", "left", "left"],
  );
  const rest = all.length - CUSTOMERS_SHOWN;
  return rest > 0 ? [table, own.moreCustomers(rest)] : [table];
}
