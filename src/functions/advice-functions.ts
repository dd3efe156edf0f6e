// Advice for a whole ledger in one spill, customer by customer, as the pane gives it. See day-functions.ts for what
// the docstrings are.
import {
  agingReport,
  LEDGER_ALONE,
  type AgingReport,
  type CustomerAging,
} from "../application/aging-report";
import { adviceFigures, adviceText } from "../application/customer-advice-words";
import { agingSettings } from "../domain/aging/aging-settings";
import { noteRows } from "./aging-functions";
import { onlyValue } from "./cell-by-cell";
import { spokenMessages } from "./cell-error";
import { dateArgument } from "./date-argument";
import { ledgerOfColumns } from "./ledger-columns";
import { policyIn } from "./settings-argument";

const AS_OF = dateArgument("asOfDate", "is-missing");

function headerOf(hasCurrencies: boolean): readonly string[] {
  const { columns } = spokenMessages().report;
  return [
    columns.customer,
    ...(hasCurrencies ? [columns.currency] : []),
    ...[columns.outstanding, columns.pastDue, columns.daysPastDue, columns.stage, columns.tier],
    ...[columns.tactic, columns.next, columns.reasons],
  ];
}

function rowOf(
  { currencies }: AgingReport,
  customer: CustomerAging,
  hasCurrencies: boolean,
): readonly (string | number)[] {
  const { report, tactics, plan } = spokenMessages();
  const { code = "", minorDigits = 2 } = currencies[customer.currency] ?? {};
  const amount = (minor: number): number => minor / 10 ** minorDigits;
  const { daysPastDue, stage, tier, tactic, next } = adviceFigures(customer.advice);
  return [
    customer.name || customer.id || report.unnamedCustomer,
    ...(hasCurrencies ? [code] : []),
    ...[amount(customer.outstandingMinor), amount(customer.pastDueMinor), daysPastDue ?? ""],
    stage === undefined ? "" : tactics.stages[stage],
    tier === undefined ? "" : tactics.tiers[tier],
    tactics.tactics[tactic],
    next.map((each) => tactics.tactics[each]).join(plan.listMark),
    adviceText(customer.advice, { tactics, plan }),
  ];
}

/**
 * Advice for a whole ledger in one spill: per customer what is open, past due, stage, tier, recommended tactic, what comes next and why. A help for collecting, not legal advice.
 * @customfunction TACTICS
 * @param customer Customer column.
 * @param dueDate Due dates.
 * @param openAmount Amounts still unpaid; credits are negative.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [currency] Currency column; without it all amounts are taken as one currency.
 * @param [disputed] Column that says which items are disputed: yes, 是, or the reason of the dispute.
 * @param [settings] Numbers of your own: the table of the settings sheet (HuikuanPolicy), or two columns of key and value.
 * @returns A table with a header, worst customers first.
 */
export function tacticsInCells(
  customer: unknown[][],
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  currency?: unknown[][],
  disputed?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  const day = onlyValue(AS_OF, asOfDate);
  const found = ledgerOfColumns([
    { role: "customerName", argument: "customer", input: customer },
    { role: "dueDate", argument: "dueDate", input: dueDate },
    { role: "openAmount", argument: "openAmount", input: openAmount },
    { role: "currency", argument: "currency", input: currency },
    { role: "disputeFlag", argument: "disputed", input: disputed },
  ]);
  const { ledger } = found;
  const report = agingReport(ledger, agingSettings({ asOfDate: day }), {
    ...LEDGER_ALONE,
    policy: policyIn(settings),
  });
  const hasCurrencies = ledger.currencies.some(({ code }) => code !== "");
  const header = headerOf(hasCurrencies);
  return [
    header,
    ...report.customers.map((each) => rowOf(report, each, hasCurrencies)),
    ...noteRows(found, header.length),
  ] as unknown[][];
}
