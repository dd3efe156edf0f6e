// How the receivables moved from close to close: balances and their trend, roll rates between closes, and where the
// customers of the last close stand now. Made from the snapshots kept in the workbook and the aging at hand.
import { isoOf } from "../../domain/calendar/calendar-date";
import { areAlike, type AgingSnapshot } from "../../domain/snapshots/aging-snapshot";
import { compareSnapshots } from "../../domain/snapshots/compare-snapshots";
import { snapshotOf } from "../../domain/snapshots/take-snapshot";
import type { CurrencyAging } from "../aging-report";
import type { PlanBlock, PlanChart, PlanCondition, PlanTable, SheetPlan } from "../sheet-plan";
import { bucketsTable, SHARE_COLUMN, trendTable, type ClosesUse } from "./migration-closes";
import { movedTable, rollsTable } from "./migration-moves";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { tableWidths } from "./report-table";
import { conditionOver } from "./table-conditions";

const CHART_ROWS = 15;
const CHART_COLUMNS = 5;

export function migrationSheet(source: PackSource, words: PackWords): SheetPlan {
  const { aging } = source;
  const title = words.pack.titles.migration;
  const closes = closesOf(source);
  const head = reportHead(source, words, { title, lines: headLines(source, words, closes) });
  const parts: Part[] = [];
  const breaksBefore: number[] = [];
  let row = head.length + 1;
  for (const currency of aging.currencies) {
    if (closes.length === 0) break;
    if (currency.itemCount === 0 && aging.currencies.length > 1) continue;
    // A single close is two lines a currency, which share a page.
    if (parts.length > 0 && closes.length > 1) breaksBefore.push(row);
    const part = currencyPart(words, { closes, currency, row, count: parts.length });
    parts.push(part);
    breaksBefore.push(...part.breaksBefore);
    row = part.rowEnd + 2;
  }
  const tables = parts.flatMap((part) => part.tables);
  const widths = tableWidths(tables);
  return {
    ...{ key: "migration", name: words.pack.names.migration, tables },
    blocks: [...head, ...parts.flatMap(({ blocks }) => blocks)],
    charts: parts.flatMap(({ charts }) => charts),
    conditions: tables.flatMap(conditionsOf),
    columnWidths: widths.length === 0 ? [28, 16] : widths,
    ...{ freezeRows: 0, freezeColumns: 0 },
    print: { ...printSetUp(source, words, { title }), breaksBefore },
  };
}

/** Half of a bucket that rolls on is a warning. */
const ROLLS_ABOVE = 0.5;

/** The share past due as bars, and roll rates that stand out. */
function conditionsOf(table: PlanTable): readonly PlanCondition[] {
  if (table.name.startsWith("HuikuanRollRates"))
    return [
      conditionOver(
        table,
        { from: 1, count: table.header.length - 1 },
        { kind: "above", limit: ROLLS_ABOVE },
      ),
    ];
  const isTrend = /^HuikuanTrend\d*$/.test(table.name);
  return isTrend ? [conditionOver(table, { from: SHARE_COLUMN }, { kind: "share-bar" })] : [];
}

/** Kept closes up to the as-of date, and the aging at hand behind them where none is kept of its day. */
function closesOf({ aging, kept }: PackSource): readonly AgingSnapshot[] {
  const { asOfDate } = aging.settings;
  const earlier = kept.snapshots.filter((close) => close.asOfDate <= asOfDate);
  if (earlier.some((close) => close.asOfDate === asOfDate)) return earlier;
  return [...earlier, snapshotOf(aging.ledger, aging.aged, aging.matrix)];
}

function headLines(
  { aging, kept }: PackSource,
  { sheets, report }: PackWords,
  closes: readonly AgingSnapshot[],
): readonly string[] {
  const words = sheets.migration;
  const { asOfDate } = aging.settings;
  const days = kept.snapshots.map((close) => isoOf(close.asOfDate));
  const isNowKept = kept.snapshots.some((close) => close.asOfDate === asOfDate);
  const latest = closes.at(-1);
  const others = closes.filter((close) => latest !== undefined && !areAlike(close, latest));
  return [
    report.settings(aging.settings),
    ...(closes.length < 2 ? [words.needs(closes.length - (isNowKept ? 0 : 1))] : []),
    ...(days.length > 0 ? [words.kept(days.length, days[0] ?? "", days.at(-1) ?? "")] : []),
    ...(closes.length < 2 || isNowKept ? [] : [words.withNow(isoOf(asOfDate))]),
    ...(others.length === 0
      ? []
      : [words.otherBuckets(others.map((close) => isoOf(close.asOfDate)).join(", "))]),
  ];
}

interface Part {
  readonly blocks: readonly PlanBlock[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly breaksBefore: readonly number[];
  readonly rowEnd: number;
}

function currencyPart(
  words: PackWords,
  at: {
    readonly closes: readonly AgingSnapshot[];
    readonly currency: CurrencyAging;
    readonly row: number;
    readonly count: number;
  },
): Part {
  const { closes, currency, row, count } = at;
  const ending = count === 0 ? "" : String(count + 1);
  const code = currency.code || words.report.unnamedCurrency;
  const { headings } = words.sheets.migration;
  const hasCharts = closes.length > 1;
  const use: ClosesUse = { closes, currency };
  const chartRow = row + 2;
  const trendRow = chartRow + (hasCharts ? CHART_ROWS + 1 : 0);
  const trend = trendTable(words, use, { name: `HuikuanTrend${ending}`, row: trendRow + 1 });
  const bucketsRow = endOf(trend) + 1;
  const buckets = bucketsTable(words, use, {
    ...{ name: `HuikuanTrendBuckets${ending}`, row: bucketsRow + 1 },
  });
  const heading = (text: string, headingRow: number): PlanBlock => ({
    ...{ row: headingRow, column: 0, values: [[text]], style: "label" },
  });
  const moves = movesPart(words, use, { row: endOf(buckets) + 1, ending, code });
  return {
    blocks: [
      {
        row,
        column: 0,
        values: [[words.pack.currencyHeading(code), "", "", "", ""]],
        style: "section",
      },
      heading(headings.trend, trendRow),
      heading(headings.buckets, bucketsRow),
      ...moves.blocks,
    ],
    tables: [trend, buckets, ...moves.tables],
    charts: [
      ...(hasCharts ? closesCharts(words, use, { trend, buckets, row: chartRow }) : []),
      ...moves.charts,
    ],
    breaksBefore: moves.tables.length > 0 ? [endOf(buckets) + 1] : [],
    rowEnd: moves.rowEnd,
  };
}

/** The trend as lines, and beside it what it was made up of. */
function closesCharts(
  { sheets, report }: PackWords,
  { closes, currency }: ClosesUse,
  at: { readonly trend: PlanTable; readonly buckets: PlanTable; readonly row: number },
): readonly PlanChart[] {
  const { trend, buckets, row } = at;
  const code = currency.code || report.unnamedCurrency;
  const { charts } = sheets.migration;
  const rowCount = closes.length + 1;
  const common = { axisTitle: code, seriesBy: "columns" as const };
  const place = { row, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS };
  const bucketCount = closes.at(-1)?.buckets.length ?? 0;
  return [
    {
      ...{ ...common, name: `${trend.name}Chart`, kind: "line", title: charts.trend(code) },
      source: { row: trend.row, column: 0, rowCount, columnCount: 3 },
      place: { ...place, column: 0 },
    },
    {
      ...{ ...common, name: `${buckets.name}Chart`, kind: "column-stacked" },
      ...{ title: charts.buckets(code) },
      source: { row: buckets.row, column: 0, rowCount, columnCount: bucketCount + 1 },
      place: { ...place, column: CHART_COLUMNS },
    },
  ];
}

/** The row after a table's last. */
function endOf({ row, rows, totals }: PlanTable): number {
  return row + 1 + rows.length + (totals === undefined ? 0 : 1);
}

/** Roll rates between all closes that cut time alike, and where the customers of the last but one stand now. */
function movesPart(
  words: PackWords,
  { closes, currency }: ClosesUse,
  at: { readonly row: number; readonly ending: string; readonly code: string },
): Omit<Part, "breaksBefore"> {
  const nothing = { blocks: [], tables: [], charts: [], rowEnd: at.row };
  const latest = closes.at(-1);
  const before = closes.at(-2);
  if (latest === undefined || before === undefined || !areAlike(before, latest)) return nothing;
  const { headings, rollsNote, movedHeading, movedNote, charts } = words.sheets.migration;
  const rolls = rollsTable(
    words,
    { closes, currency },
    {
      ...{ name: `HuikuanRollRates${at.ending}`, row: at.row + 2 },
    },
  );
  const movedRow = endOf(rolls) + 1;
  const comparison = compareSnapshots(before, latest, currency.code);
  const hasMoved = comparison.migration.length > 0;
  const chartRow = movedRow + 2;
  const moved = movedTable(
    words,
    { comparison, currency, buckets: latest.buckets },
    {
      ...{ name: `HuikuanMigration${at.ending}`, row: chartRow + CHART_ROWS + 1 },
    },
  );
  const days = [before, latest].map((close) => isoOf(close.asOfDate));
  const text = (row: number, value: string, style: "label" | "subtitle"): PlanBlock => ({
    ...{ row, column: 0, values: [[value]], style },
  });
  return {
    blocks: [
      text(at.row, headings.rolls, "label"),
      text(at.row + 1, rollsNote, "subtitle"),
      ...(hasMoved
        ? [
            text(movedRow, movedHeading(days[0] ?? "", days[1] ?? ""), "label"),
            text(movedRow + 1, movedNote, "subtitle"),
          ]
        : []),
    ],
    tables: hasMoved ? [rolls, moved] : [rolls],
    charts: hasMoved ? [movedChart(charts.moved(at.code), at.code, { moved, row: chartRow })] : [],
    rowEnd: hasMoved ? endOf(moved) : endOf(rolls),
  };
}

/** Where the debt of each former bucket stands now, one bar for each of them. */
function movedChart(
  title: string,
  code: string,
  { moved, row }: { readonly moved: PlanTable; readonly row: number },
): PlanChart {
  return {
    ...{ name: `${moved.name}Chart`, kind: "bar-stacked", seriesBy: "columns" },
    ...{ title, axisTitle: code },
    source: {
      ...{ row: moved.row, column: 0, rowCount: moved.rows.length + 1 },
      // Without the number of customers in the last column.
      columnCount: moved.header.length - 1,
    },
    place: { row, column: 0, rowCount: CHART_ROWS, columnCount: 2 * CHART_COLUMNS - 2 },
  };
}
