// Who has to collect what: the aging by salesperson and by region, each with its proof and a chart.
import type { AgingDimension } from "../../domain/aging/item-groups";
import { agingBreakdown, type AgingBreakdown, type BreakdownRow } from "../aging-breakdown";
import { majorUnits } from "../customers-table";
import type { PlanBlock, PlanChart, PlanTable, SheetPlan } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { reportingTables } from "./reporting-tables";
import { reportTable, tableWidths, type ReportColumn } from "./report-table";

const DIMENSIONS = [
  ["salesperson", "HuikuanBySalesperson"],
  ["region", "HuikuanByRegion"],
] as const;

const CHART_ROWS = 17;
const CHART_COLUMNS = 9;
const CHARTED = 12;

export function ownersSheet(source: PackSource, words: PackWords): SheetPlan {
  const title = words.pack.titles.owners;
  const head = reportHead(source, words, {
    title,
    lines: [words.report.settings(source.aging.settings)],
  });
  const blocks: PlanBlock[] = [...head];
  const tables: PlanTable[] = [];
  const charts: PlanChart[] = [];
  const breaksBefore: number[] = [];
  let row = head.length + 1;
  for (const [dimension, name] of DIMENSIONS) {
    if (tables.length > 0) breaksBefore.push(row);
    const part = dimensionPart(source, words, { dimension, name, row });
    blocks.push(...part.blocks);
    tables.push(...part.tables);
    charts.push(...part.charts);
    row = part.rowEnd + 2;
  }
  const reporting = reportingTables(source, words, row);
  if (reporting.blocks.length > 0) breaksBefore.push(row);
  return {
    ...{ key: "owners", name: words.pack.names.owners, charts },
    blocks: [...blocks, ...reporting.blocks],
    tables: [...tables, ...reporting.tables],
    columnWidths: widened(tableWidths([...tables, ...reporting.tables])),
    conditions: tables.map(({ row: headerRow, header, rows }) => ({
      // The last but one column is the share past due.
      ...{ row: headerRow + 1, column: header.length - 2 },
      ...{ rowCount: rows.length, columnCount: 1, rule: { kind: "share-bar" as const } },
    })),
    ...{ freezeRows: 0, freezeColumns: 2 },
    print: { ...printSetUp(source, words, { title }), breaksBefore },
  };
}

/** The first columns also hold headings and notes. */
function widened(widths: readonly number[]): readonly number[] {
  return widths.length === 0 ? [14, 30] : widths;
}

interface Part {
  readonly blocks: readonly PlanBlock[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly rowEnd: number;
}

function dimensionPart(
  source: PackSource,
  words: PackWords,
  at: { readonly dimension: AgingDimension; readonly name: string; readonly row: number },
): Part {
  const { dimension, name, row } = at;
  const label = words.breakdown.dimensions[dimension];
  const breakdown = agingBreakdown(source.aging, [dimension]);
  const heading: PlanBlock = {
    ...{ row, column: 0, style: "label" },
    values: [[words.breakdown.heading([label])]],
  };
  if (breakdown.needs.length > 0) {
    const note = { row: row + 1, column: 0, style: "subtitle" as const };
    const blocks = [heading, { ...note, values: [[words.breakdown.needsColumn(label)]] }];
    return { blocks, tables: [], charts: [], rowEnd: row + 2 };
  }
  const charted = chartedRows(source, breakdown);
  const tableRow = row + 1 + (charted.count > 0 ? CHART_ROWS + 1 : 0);
  const table = {
    ...breakdownTable(source, words, { breakdown, label, name, row: tableRow }),
    piece: { id: dimension },
  };
  const proofRow = tableRow + table.rows.length + (table.totals === undefined ? 1 : 2);
  const buckets = source.aging.settings.scheme.buckets.length;
  const code = source.aging.currencies[charted.currency]?.code ?? "";
  return {
    blocks: [
      heading,
      {
        ...proofBlock(source, words, { breakdown, row: proofRow }),
        piece: { id: `${dimension}-proof` },
      },
    ],
    tables: [table],
    charts:
      charted.count === 0
        ? []
        : [
            {
              ...{ name: `${name}Chart`, kind: "column-stacked", seriesBy: "columns" },
              title: words.pack.chartOf(words.breakdown.heading([label]), code),
              source: {
                ...{ row: tableRow, column: 1, columnCount: buckets + 1 },
                // The header, then the rows of one currency.
                ...{ rowCount: charted.count + 1 },
              },
              place: { row: row + 1, column: 0, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS },
            },
          ],
    rowEnd: proofRow + 1,
  };
}

/** The chart shows the first currency's rows, which follow the header without a gap. */
function chartedRows(
  { aging }: PackSource,
  { rows }: AgingBreakdown,
): { readonly currency: number; readonly count: number } {
  const currency = rows[0]?.currency ?? 0;
  const owned = rows.filter((row) => row.currency === currency).length;
  const isDrawable = rows.some((row) => row.outstandingMinor !== 0) && aging.currencies.length > 0;
  return { currency, count: isDrawable ? Math.min(owned, CHARTED) : 0 };
}

function breakdownTable(
  { aging }: PackSource,
  words: PackWords,
  {
    breakdown,
    label,
    name,
    row,
  }: {
    readonly breakdown: AgingBreakdown;
    readonly label: string;
    readonly name: string;
    readonly row: number;
  },
): PlanTable {
  const { report } = words;
  const digitsOf = (currency: number): number => aging.currencies[currency]?.minorDigits ?? 2;
  const amount = (
    header: string,
    minor: (row: BreakdownRow) => number,
  ): ReportColumn<BreakdownRow> => ({
    ...{ header, style: "amount", isSummed: true },
    value: (each) => majorUnits(minor(each), digitsOf(each.currency)),
  });
  const line = (index: number) => (each: BreakdownRow) => each.amountsMinor[index] ?? 0;
  const columns: ReportColumn<BreakdownRow>[] = [
    {
      ...{ header: report.columns.currency, style: "text" },
      value: ({ currency }) => aging.currencies[currency]?.code || report.unnamedCurrency,
    },
    {
      ...{ header: label, style: "text" },
      value: ({ keys }) => keys[0] || words.breakdown.unnamed,
    },
    ...aging.settings.scheme.buckets.map((bucket, index) =>
      amount(report.lines.bucket(bucket), line(index)),
    ),
    amount(report.lines.credits, line(aging.aged.lineOfCredits)),
    amount(report.lines.noDueDate, line(aging.aged.lineWithoutDueDate)),
    amount(report.columns.outstanding, ({ outstandingMinor }) => outstandingMinor),
    amount(report.columns.pastDue, ({ pastDueMinor }) => pastDueMinor),
    {
      ...{ header: words.pack.columns.pastDueShare, style: "percent" },
      value: ({ pastDueMinor, outstandingMinor }) =>
        outstandingMinor > 0 ? pastDueMinor / outstandingMinor : "",
    },
    {
      ...{ header: words.pack.columns.weightedDays, style: "integer" },
      value: ({ weightedDaysPastDue }) =>
        weightedDaysPastDue === undefined ? "" : Math.round(weightedDaysPastDue),
    },
  ];
  const isOneCurrency = new Set(breakdown.rows.map(({ currency }) => currency)).size <= 1;
  return reportTable(columns, breakdown.rows, {
    ...{ name, row, empty: report.nothingOpen, keyColumns: [0, 1] },
    ...(isOneCurrency ? { total: report.total } : {}),
  });
}

function proofBlock(
  { aging }: PackSource,
  words: PackWords,
  { breakdown, row }: { readonly breakdown: AgingBreakdown; readonly row: number },
): PlanBlock {
  const isProven = breakdown.proofs.every(({ differenceMinor }) => differenceMinor === 0);
  const differences = breakdown.proofs.flatMap(({ differenceMinor }, index) => {
    const { code = "", minorDigits = 2 } = aging.currencies[index] ?? {};
    return differenceMinor === 0
      ? []
      : [`${code} ${majorUnits(differenceMinor, minorDigits)}`.trim()];
  });
  return {
    ...{ row, column: 0, style: isProven ? "subtitle" : "label" },
    values: [[words.pack.proof(isProven, differences.join(", "))]],
  };
}
