// The page a manager looks at first: what is owed and how old it is, and every metric with its formula and inputs.
import type { MetricResult } from "../../domain/metrics/metric";
import { METRICS } from "../../domain/metrics/metric-table";
import type { CurrencyAging } from "../aging-report";
import { majorUnits } from "../customers-table";
import type { PlanBlock, PlanChart, PlanName, PlanTable, SheetPlan } from "../sheet-plan";
import { cellName, KEY_FIGURE_NAMES, METRIC_NAMES, nameEnding } from "./figure-names";
import { keyFigures } from "./key-figures";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { reportTable, type ReportColumn } from "./report-table";

export function metricsSheet(source: PackSource, words: PackWords): SheetPlan {
  const { aging, metrics } = source;
  const title = words.pack.titles.metrics;
  const head = reportHead(source, words, { title, lines: [words.report.settings(aging.settings)] });
  const blocks: PlanBlock[] = [...head];
  const tables: PlanTable[] = [];
  const charts: PlanChart[] = [];
  const names: PlanName[] = [];
  const breaksBefore: number[] = [];
  let row = head.length + 1;
  for (const currency of aging.currencies) {
    if (currency.itemCount === 0 && aging.currencies.length > 1) continue;
    if (tables.length > 0) breaksBefore.push(row);
    const found = metrics.currencies.find((each) => each.currency === currency.currency);
    const part = currencyPart(source, words, {
      ...{ currency, row, count: tables.length, metrics: found?.metrics ?? [] },
    });
    blocks.push(...part.blocks);
    tables.push(part.table);
    charts.push(part.chart);
    names.push(...part.names);
    row = part.table.row + part.table.rows.length + 3;
  }
  return {
    ...{ key: "metrics", name: words.pack.names.metrics, blocks, tables, charts, names },
    columnWidths: [36, 22, 12, 48, 54, 36],
    ...{ freezeRows: 0, freezeColumns: 0 },
    print: { ...printSetUp(source, words, { title }), breaksBefore },
  };
}

interface Part {
  readonly blocks: readonly PlanBlock[];
  readonly table: PlanTable;
  readonly chart: PlanChart;
  readonly names: readonly PlanName[];
}

function currencyPart(
  { aging }: PackSource,
  words: PackWords,
  at: {
    readonly currency: CurrencyAging;
    readonly metrics: readonly MetricResult[];
    readonly row: number;
    readonly count: number;
  },
): Part {
  const { currency, row, count } = at;
  const code = currency.code || words.report.unnamedCurrency;
  const ending = count === 0 ? "" : String(count + 1);
  const figures = keyFigures(aging, currency);
  const { buckets } = aging.settings.scheme;
  const bandsRow = row + 2 + figures.length + 1;
  const bands = bandBlocks(buckets, words, { currency, row: bandsRow });
  const tableRow = bandsRow + buckets.length + 3;
  const end = nameEnding(aging, currency);
  return {
    names: [
      ...figures.map(({ id }, at) => cellName(KEY_FIGURE_NAMES[id] + end, row + 2 + at, 1)),
      ...at.metrics.map(({ id }, line) => cellName(METRIC_NAMES[id] + end, tableRow + 1 + line, 1)),
    ],
    blocks: [
      { row, column: 0, values: [[words.pack.currencyHeading(code), "", ""]], style: "section" },
      ...figureBlocks(words, { figures, row: row + 2, currency: currency.code }),
      ...bands.blocks,
    ],
    // Beside the figures it shows, as tall as they are.
    chart: {
      ...{ name: `HuikuanBandsChart${ending}`, kind: "column", seriesBy: "columns" },
      ...{ title: words.pack.bandsTitle(code), axisTitle: code, source: bands.source },
      place: { row: row + 1, column: 3, rowCount: tableRow - row - 2, columnCount: 2 },
    },
    table: reportTable(columnsOf(words, currency), at.metrics, {
      ...{ name: `HuikuanMetrics${ending}`, row: tableRow, empty: words.report.nothingOpen },
      piece: { id: "metrics", currency: currency.code },
    }),
  };
}

function figureBlocks(
  words: PackWords,
  {
    figures,
    row,
    currency,
  }: {
    readonly figures: ReturnType<typeof keyFigures>;
    readonly row: number;
    readonly currency: string;
  },
): PlanBlock[] {
  return figures.map(({ id, unit, value }, index) => ({
    ...{ row: row + index, column: 0, style: ["tile-label", "tile", "tile-label"] },
    piece: { id: "figures", currency },
    values: [[words.pack.figures[id], value ?? words.pack.unknown, words.pack.figureUnits[unit]]],
    format: ["General", FORMATS[unit], "General"],
  }));
}

const FORMATS = {
  ...{ amount: "#,##0_ ", percent: "0.0%_ ", count: "#,##0_ ", days: "#,##0_ " },
} as const;

function bandBlocks(
  buckets: PackSource["aging"]["settings"]["scheme"]["buckets"],
  words: PackWords,
  { currency, row }: { readonly currency: CurrencyAging; readonly row: number },
) {
  const amounts = buckets.map((_, index) =>
    majorUnits(currency.amountsMinor[index] ?? 0, currency.minorDigits),
  );
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const { columns } = words.pack;
  const piece = { id: "bands", currency: currency.code };
  const blocks: PlanBlock[] = [
    {
      ...{ row, column: 0, style: "header", piece },
      values: [[columns.bucket, columns.openAmount, columns.share]],
    },
    {
      ...{ row: row + 1, column: 0, style: ["text", "amount", "percent"], piece },
      values: buckets.map((bucket, index) => {
        const amount = amounts[index] ?? 0;
        return [words.report.lines.bucket(bucket), amount, total > 0 ? amount / total : ""];
      }),
    },
  ];
  return { blocks, source: { row, column: 0, rowCount: buckets.length + 1, columnCount: 2 } };
}

function columnsOf(
  { metrics, pack }: PackWords,
  { minorDigits }: CurrencyAging,
): ReportColumn<MetricResult>[] {
  const figure = (value: number, isAmount: boolean): string =>
    isAmount ? pack.amount(majorUnits(value, minorDigits), minorDigits) : String(value);
  return [
    { header: metrics.columns.metric, style: "wrapped", value: ({ id }) => metrics.names[id] },
    {
      ...{ header: metrics.columns.value, style: "amount", format: "#,##0.0##" },
      value: ({ id, value }) => {
        if (value === undefined) return metrics.unknown;
        const rounded = METRICS[id].unit === "index" ? 3 : 1;
        return METRICS[id].unit === "amount"
          ? majorUnits(value, minorDigits)
          : Number(value.toFixed(rounded));
      },
    },
    {
      ...{ header: pack.columns.unit, style: "text" },
      value: ({ id }) => metrics.units[METRICS[id].unit],
    },
    { header: metrics.columns.formula, style: "wrapped", value: ({ id }) => metrics.formulas[id] },
    {
      ...{ header: metrics.columns.inputs, style: "wrapped" },
      value: ({ inputs, needs }) =>
        needs.length > 0
          ? needs.map((need) => metrics.needs[need]).join(" ")
          : inputs
              .map(
                ({ name, value, isAmount, origin }) =>
                  `${metrics.inputs[name]} ${figure(value, isAmount)}${pack.inBrackets(metrics.origins[origin])}`,
              )
              .join(pack.separator),
    },
    {
      ...{ header: metrics.columns.source, style: "wrapped" },
      value: ({ id }) => METRICS[id].source,
    },
  ];
}
