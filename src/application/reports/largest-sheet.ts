// The largest balances, currency by currency: how few customers owe how much (Pareto).
import type { CurrencyAging } from "../aging-report";
import { adviceFigures } from "../customer-advice-words";
import { majorUnits } from "../customers-table";
import type { PlanBlock, PlanChart, PlanTable, SheetPlan } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import { rankedCustomers, type RankedCustomer } from "./ranked-customers";
import type { PackSource } from "./report-parts";
import { reportTable, tableWidths, type ReportColumn } from "./report-table";

/** With twenty customers below it, a chart of this height still goes on one page. */
const CHART_ROWS = 14;

export function largestSheet(source: PackSource, words: PackWords): SheetPlan {
  const { aging } = source;
  const title = words.pack.titles.largest;
  const head = reportHead(source, words, { title, lines: [words.pack.largestNote] });
  const blocks: PlanBlock[] = [...head];
  const tables: PlanTable[] = [];
  const charts: PlanChart[] = [];
  const breaksBefore: number[] = [];
  let row = head.length + 1;
  for (const currency of aging.currencies) {
    const ranked = rankedCustomers(aging.customers, currency.currency);
    if (ranked.length === 0) continue;
    if (tables.length > 0) breaksBefore.push(row);
    const part = currencyPart(words, { currency, ranked, row, count: tables.length });
    blocks.push(part.heading);
    tables.push(part.table);
    charts.push(part.chart);
    row = part.table.row + part.table.rows.length + 3;
  }
  if (tables.length === 0)
    blocks.push({ row, column: 0, values: [[words.report.nothingOpen]], style: "label" });
  return {
    ...{ key: "largest", name: words.pack.names.largest, blocks, tables, charts },
    columnWidths: tableWidths(tables),
    ...{ freezeRows: 0, freezeColumns: 0 },
    print: { ...printSetUp(source, words, { title }), breaksBefore },
  };
}

function currencyPart(
  words: PackWords,
  at: {
    readonly currency: CurrencyAging;
    readonly ranked: readonly RankedCustomer[];
    readonly row: number;
    readonly count: number;
  },
): { readonly heading: PlanBlock; readonly table: PlanTable; readonly chart: PlanChart } {
  const { currency, ranked, row, count } = at;
  const name = count === 0 ? "HuikuanLargest" : `HuikuanLargest${count + 1}`;
  const tableRow = row + 1 + CHART_ROWS + 1;
  const code = currency.code || words.report.unnamedCurrency;
  const table = reportTable(columnsOf(words, currency), ranked, {
    ...{ name, row: tableRow, empty: words.report.nothingOpen, keyColumns: [1] },
    piece: { id: "largest", currency: currency.code },
  });
  return {
    heading: {
      ...{ row, column: 0, style: "label" },
      piece: { id: "largest-heading", currency: currency.code },
      values: [[words.pack.largestHeading(ranked.length, code)]],
    },
    table,
    chart: {
      ...{ name: `${name}Chart`, kind: "column-line", seriesBy: "columns" },
      title: words.pack.paretoTitle(code),
      axisTitle: code,
      secondAxis: { title: words.pack.columns.cumulativeShare, format: "0%", most: 1 },
      source: { row: tableRow, column: 1, rowCount: ranked.length + 1, columnCount: 3 },
      place: { row: row + 1, column: 0, rowCount: CHART_ROWS, columnCount: 8 },
    },
  };
}

function columnsOf(
  { report, pack, tactics }: PackWords,
  { minorDigits }: CurrencyAging,
): ReportColumn<RankedCustomer>[] {
  return [
    { header: pack.columns.rank, style: "integer", value: ({ rank }) => rank },
    {
      ...{ header: report.columns.customer, style: "text" },
      value: ({ customer: { name, id } }) => name || id || report.unnamedCustomer,
    },
    {
      ...{ header: report.columns.outstanding, style: "amount" },
      value: ({ customer }) => majorUnits(customer.outstandingMinor, minorDigits),
    },
    {
      ...{ header: pack.columns.cumulativeShare, style: "percent" },
      value: ({ cumulativeShare }) => cumulativeShare,
    },
    { header: pack.columns.share, style: "percent", value: ({ share }) => share },
    {
      ...{ header: report.columns.pastDue, style: "amount" },
      value: ({ customer }) => majorUnits(customer.pastDueMinor, minorDigits),
    },
    {
      ...{ header: report.columns.daysPastDue, style: "integer" },
      value: ({ customer }) => adviceFigures(customer.advice).daysPastDue ?? "",
    },
    {
      ...{ header: report.columns.tier, style: "text" },
      value: ({ customer }) => {
        const { tier } = adviceFigures(customer.advice);
        return tier === undefined ? "" : `${tier} ${tactics.tiers[tier]}`;
      },
    },
    {
      ...{ header: report.columns.tactic, style: "text" },
      value: ({ customer }) => tactics.tactics[adviceFigures(customer.advice).tactic],
    },
  ];
}
