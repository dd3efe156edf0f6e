// The table of customers on the aging sheet: one row per customer and currency, worst first.
import type { AgingReport, CustomerAging } from "./aging-report";
import { reasonText, type ReportWords } from "./report-words";
import { TACTICS } from "../domain/tactics/tactic-table";
import type { CellStyle, PlanTable } from "./sheet-plan";
import type { CellValue } from "../domain/ledger/sheet-cells";

interface TableColumn {
  readonly header: string;
  readonly style: CellStyle;
  readonly isSummed?: boolean;
  readonly value: (customer: CustomerAging) => CellValue;
}

type LeadingColumn = "currency" | "customerId" | "customer";

/** The columns before the amounts. A ledger without customer numbers has no column for them. */
export function leadingColumns(report: AgingReport): readonly LeadingColumn[] {
  const hasIds = report.customers.some(({ id, name }) => id !== "" && name !== "");
  return hasIds ? ["currency", "customerId", "customer"] : ["currency", "customer"];
}

/** An amount as a cell shows it: whole units with decimals. Exact enough for Excel, which has 15 digits too. */
export function majorUnits(amountMinor: number, minorDigits: number): number {
  return amountMinor / 10 ** minorDigits;
}

export function customersTable(report: AgingReport, words: ReportWords, row: number): PlanTable {
  const columns = tableColumns(report, words);
  const leading = leadingColumns(report).length;
  const customerRows = report.customers.map((customer) =>
    columns.map(({ value }) => value(customer)),
  );
  // A table of Excel's has at least one row.
  const nothingOpen = columns.map((_, column) =>
    column === leading - 1 ? words.report.nothingOpen : "",
  );
  return {
    // The same in every language: the user's own formulas point at it.
    ...{ name: "HuikuanAging", row, column: 0 },
    header: columns.map(({ header }) => header),
    rows: report.customers.length === 0 ? [nothingOpen] : customerRows,
    styles: columns.map(({ style }) => style),
    totals: totalsRow(report, words, columns),
    keyColumns: Array.from({ length: leading }, (_, column) => column),
  };
}

// One sum over several currencies would be a figure of nothing, so such a table has none.
function totalsRow(
  report: AgingReport,
  { report: words }: ReportWords,
  columns: readonly TableColumn[],
): NonNullable<PlanTable["totals"]> {
  const isOneCurrency = new Set(report.customers.map(({ currency }) => currency)).size <= 1;
  const label = isOneCurrency ? words.total : words.totalsByCurrencyAbove;
  return columns.map(({ isSummed }, column) => {
    if (column === 0) return { label };
    return isOneCurrency && isSummed === true ? "sum" : "";
  });
}

/** Widths of the sheet's columns, which are the table's. */
export function columnWidths(report: AgingReport): readonly number[] {
  const amounts = report.settings.scheme.buckets.length + AMOUNTS_AFTER_BUCKETS;
  return [
    ...leadingColumns(report).map((column) => LEADING_WIDTHS[column]),
    ...new Array<number>(amounts).fill(AMOUNT_WIDTH),
    ...ADVICE_WIDTHS,
  ];
}

const LEADING_WIDTHS = { currency: 9, customerId: 13, customer: 30 } as const;
const AMOUNT_WIDTH = 15;
const AMOUNTS_AFTER_BUCKETS = 4;
const ADVICE_WIDTHS = [10, 24, 10, 24, 24, 34, 70] as const;

function tableColumns(report: AgingReport, words: ReportWords): readonly TableColumn[] {
  const amount = (header: string, minor: (customer: CustomerAging) => number): TableColumn => ({
    ...{ header, style: "amount", isSummed: true },
    value: (customer) =>
      majorUnits(minor(customer), report.currencies[customer.currency]?.minorDigits ?? 2),
  });
  const { lines, columns } = words.report;
  const line = (index: number) => (customer: CustomerAging) => customer.amountsMinor[index] ?? 0;
  const { lineOfCredits, lineWithoutDueDate } = report.aged;
  return [
    ...leadingTableColumns(report, words),
    ...report.settings.scheme.buckets.map((bucket, index) =>
      amount(lines.bucket(bucket), line(index)),
    ),
    amount(lines.credits, line(lineOfCredits)),
    amount(lines.noDueDate, line(lineWithoutDueDate)),
    amount(columns.outstanding, ({ outstandingMinor }) => outstandingMinor),
    amount(columns.pastDue, ({ pastDueMinor }) => pastDueMinor),
    ...adviceColumns(words),
  ];
}

function leadingTableColumns(report: AgingReport, words: ReportWords): readonly TableColumn[] {
  const { columns, unnamedCurrency, unnamedCustomer } = words.report;
  const text = { style: "text" as const };
  const all: Record<LeadingColumn, TableColumn> = {
    currency: {
      ...{ header: columns.currency, ...text },
      value: ({ currency }) => report.currencies[currency]?.code || unnamedCurrency,
    },
    customerId: {
      ...{ header: columns.customerId, ...text },
      value: ({ id }) => id,
    },
    customer: {
      ...{ header: columns.customer, ...text },
      value: ({ id, name }) => name || id || unnamedCustomer,
    },
  };
  return leadingColumns(report).map((column) => all[column]);
}

function adviceColumns({ report: { columns }, tactics: words }: ReportWords) {
  const gateOf = new Map(TACTICS.map(({ code, gate }) => [code, gate]));
  const text = (header: string, value: (customer: CustomerAging) => string): TableColumn => ({
    ...{ header, style: "text", value },
  });
  return [
    {
      ...{ header: columns.daysPastDue, style: "integer" as const },
      value: ({ facts }: CustomerAging) => facts.daysPastDue ?? words.noDays,
    },
    text(columns.stage, ({ risk }) => (risk ? words.stages[risk.stage] : words.noDays)),
    text(columns.tier, ({ risk }) =>
      risk ? `${risk.tier} ${words.tiers[risk.tier]}` : words.noDays,
    ),
    text(columns.tactic, ({ advice }) => words.tactics[advice.rule.advise.tactic]),
    text(
      columns.approval,
      ({ advice }) => words.gates[gateOf.get(advice.rule.advise.tactic) ?? "ok"],
    ),
    text(columns.next, ({ advice }) =>
      advice.rule.advise.next.map((code) => words.tactics[code]).join(" → "),
    ),
    text(columns.reasons, ({ advice }) => reasonText(advice, words)),
  ];
}
