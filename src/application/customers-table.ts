// The table of customers on the aging sheet: one row per customer and currency, worst first.
import type { AgingReport, CustomerAging } from "./aging-report";
import { adviceFigures, adviceText, conditionText } from "./customer-advice-words";
import type { AgingWords, ReportWords } from "./report-words";
import type { AgingFigures } from "../domain/aging/aging-figures";
import type { CellStyle, PlanTable } from "./sheet-plan";
import { textWidth } from "./text-width";
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
    ...{ name: "HuikuanAging", row, column: 0, piece: { id: "customers" } },
    header: columns.map(({ header }) => header),
    rows: report.customers.length === 0 ? [nothingOpen] : customerRows,
    styles: columns.map(({ style }) => style),
    totals: totalsRow(report, words, columns),
    keyColumns: Array.from({ length: leading }, (_, column) => column),
  };
}

/** Of what is advised, days, stage, tier and tactic are printed; sentences and what comes next are for the screen. */
const PRINTED_ADVICE = 4;

/** How many columns of the table, from the first on, fit a page and are printed. */
export function printedColumns(report: AgingReport): number {
  return leadingColumns(report).length + amountColumns(report).length + PRINTED_ADVICE;
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

/** Widths of the sheet's columns, which are the table's: as wide as header, texts and largest total need. */
export function columnWidths(report: AgingReport, table: PlanTable): readonly number[] {
  const firstAmount = leadingColumns(report).length;
  const amounts = amountColumns(report).map(({ minor }) => amountWidth(report, minor));
  return table.header.map((header, column) => {
    const texts = table.rows.map((row) => textWidth(String(row[column] ?? "")) + TEXT_MARGIN);
    const widest = texts.reduce((most, width) => Math.max(most, width), NARROWEST);
    const atLeast = column === firstAmount - 1 ? NARROWEST_NAME : 0;
    const text = Math.max(atLeast, Math.min(widest, WIDEST));
    const content = amounts[column - firstAmount] ?? text;
    return Math.max(content, textWidth(header) + FILTER_BUTTON);
  });
}

const NARROWEST = 8;
/** The names' column also holds the headings of totals and chart. */
const NARROWEST_NAME = 28;
/** Enough for most reasons; a longer one is cut on screen and whole in its cell. */
const WIDEST = 56;
const TEXT_MARGIN = 2;
/** What the arrow in the header of an Excel table takes. */
const FILTER_BUTTON = 4;

/** Wide enough for the totals of every currency: no customer owes more than its currency's total. */
function amountWidth(report: AgingReport, minor: (figures: AgingFigures) => number): number {
  const digits = report.currencies.map((currency) => {
    const whole = Math.trunc(Math.abs(majorUnits(minor(currency), currency.minorDigits)));
    return String(whole).length;
  });
  const longest = Math.max(1, ...digits);
  // A separator for every three digits; a point, cents, a sign and the margins of a bold cell.
  return longest + Math.floor((longest - 1) / 3) + 6;
}

/** The columns of amounts, with the figure of a customer or a currency that each shows. */
function amountColumns({ settings, aged }: AgingReport) {
  const line = (index: number) => (figures: AgingFigures) => figures.amountsMinor[index] ?? 0;
  return [
    ...settings.scheme.buckets.map((bucket, index) => ({
      header: ({ lines }: AgingWords) => lines.bucket(bucket),
      minor: line(index),
    })),
    { header: ({ lines }: AgingWords) => lines.credits, minor: line(aged.lineOfCredits) },
    { header: ({ lines }: AgingWords) => lines.noDueDate, minor: line(aged.lineWithoutDueDate) },
    {
      header: ({ columns }: AgingWords) => columns.outstanding,
      minor: ({ outstandingMinor }: AgingFigures) => outstandingMinor,
    },
    {
      header: ({ columns }: AgingWords) => columns.pastDue,
      minor: ({ pastDueMinor }: AgingFigures) => pastDueMinor,
    },
  ];
}

function tableColumns(report: AgingReport, words: ReportWords): readonly TableColumn[] {
  const digitsOf = (currency: number): number => report.currencies[currency]?.minorDigits ?? 2;
  return [
    ...leadingTableColumns(report, words),
    ...amountColumns(report).map(({ header, minor }): TableColumn => ({
      ...{ header: header(words.report), style: "amount", isSummed: true },
      value: (customer) => majorUnits(minor(customer), digitsOf(customer.currency)),
    })),
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

function adviceColumns(words: ReportWords) {
  const { tactics } = words;
  const { columns } = words.report;
  const text = (header: string, value: (customer: CustomerAging) => string): TableColumn => ({
    ...{ header, style: "text", value },
  });
  return [
    {
      ...{ header: columns.daysPastDue, style: "integer" as const },
      value: ({ advice }: CustomerAging) => adviceFigures(advice).daysPastDue ?? tactics.noDays,
    },
    text(columns.stage, ({ advice }) => {
      const { stage } = adviceFigures(advice);
      return stage === undefined ? tactics.noDays : tactics.stages[stage];
    }),
    text(columns.tier, ({ advice }) => {
      const { tier } = adviceFigures(advice);
      return tier === undefined ? tactics.noDays : `${tier} ${tactics.tiers[tier]}`;
    }),
    text(columns.tactic, ({ advice }) => tactics.tactics[adviceFigures(advice).tactic]),
    text(columns.approval, ({ advice }) => conditionText(advice, words)),
    text(columns.next, ({ advice }) =>
      adviceFigures(advice)
        .next.map((code) => tactics.tactics[code])
        .join(" → "),
    ),
    text(columns.reasons, ({ advice }) => adviceText(advice, words)),
  ];
}
