// The cash expected week by week, by what it rests on: promises, how customers paid before, or the rate of a stage
// alone; with every assumption, and the proof that every open debt is in it.
import { isoOf } from "../../domain/calendar/calendar-date";
import type { CashForecast, ForecastWeek, StageRate } from "../../domain/metrics/cash-forecast";
import type { CurrencyAging } from "../aging-report";
import { cellAddress } from "../cell-address";
import { majorUnits } from "../customers-table";
import type {
  PlanBlock,
  PlanChart,
  PlanFormula,
  PlanName,
  PlanTable,
  SheetPlan,
} from "../sheet-plan";
import { cellName, nameEnding, OTHER_NAMES } from "./figure-names";
import type { ForecastSheetWords } from "./forecast-words";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { conditionOver } from "./table-conditions";
import { reportTable, type ReportColumn } from "./report-table";

const CHART_ROWS = 14;
const COLUMNS = 8;
/** Of the expected cash under the weeks, and of the rates at its right. */
const EXPECTED_COLUMN = 4;
const RATES_COLUMN = 6;

export function forecastSheet(source: PackSource, words: PackWords): SheetPlan {
  const { aging, forecast } = source;
  const title = words.pack.titles.forecast;
  const { sources, uncounted } = words.sheets.forecast;
  const head = reportHead(source, words, {
    title,
    lines: [
      words.forecast.method,
      ...sources,
      ...(forecast.uncountedCount > 0 ? [uncounted(forecast.uncountedCount)] : []),
    ],
  });
  const parts: Part[] = [];
  const breaksBefore: number[] = [];
  let row = head.length + 1;
  for (const own of forecast.currencies) {
    const currency = aging.currencies[own.currency];
    if (currency === undefined) continue;
    if (currency.itemCount === 0 && aging.currencies.length > 1) continue;
    if (parts.length > 0) breaksBefore.push(row);
    const ending = nameEnding(aging, currency);
    const part = currencyPart(words, { own, currency, row, count: parts.length, ending });
    parts.push(part);
    row = part.rowEnd + 2;
  }
  return {
    ...{ key: "forecast", name: words.pack.names.forecast },
    blocks: [...head, ...parts.flatMap(({ blocks }) => blocks)],
    formulas: parts.flatMap(({ formulas }) => formulas),
    tables: parts.flatMap(({ tables }) => tables),
    charts: parts.flatMap(({ charts }) => charts),
    names: parts.map(({ name }) => name),
    conditions: parts.map(({ rates }) => conditionOver(rates, { from: 1 }, { kind: "share-bar" })),
    columnWidths: [26, 17, 17, 17, 17, 17, 15, 13, 26],
    ...{ freezeRows: 0, freezeColumns: 0 },
    print: { ...printSetUp(source, words, { title }), breaksBefore },
  };
}

interface Part {
  readonly blocks: readonly PlanBlock[];
  readonly formulas: readonly PlanFormula[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly name: PlanName;
  readonly rates: PlanTable;
  readonly rowEnd: number;
}

interface CurrencyUse {
  readonly own: CashForecast;
  readonly currency: CurrencyAging;
  readonly row: number;
  readonly count: number;
  /** Of the names of the currency. */
  readonly ending: string;
}

function currencyPart(words: PackWords, use: CurrencyUse): Part {
  const { own, currency, row, count } = use;
  const ending = count === 0 ? "" : String(count + 1);
  const code = currency.code || words.report.unnamedCurrency;
  const { chart, assumptions, rates: rateNames } = words.sheets.forecast;
  const heading = Array.from({ length: COLUMNS }, (_, at) =>
    at === 0 ? words.pack.currencyHeading(code) : "",
  );
  const tableRow = row + 2 + CHART_ROWS + 1;
  const weeks = reportTable(weekColumns(words, own, currency), own.weeks, {
    ...{ name: `HuikuanForecast${ending}`, row: tableRow, empty: words.report.nothingOpen },
    total: words.report.total,
  });
  const baseRow = tableRow + weeks.rows.length + 3;
  const base = basePart(words, use, { row: baseRow, weeks });
  // Beside what the forecast was made from, so that all of a currency goes on one page.
  const rates = reportTable(rateColumns(words), own.rates, {
    ...{ name: `HuikuanForecastRates${ending}`, row: baseRow, column: RATES_COLUMN },
    empty: rateNames.heading,
  });
  return {
    blocks: [
      { row, column: 0, values: [heading], style: "section" },
      { row: baseRow - 1, column: 0, values: [[assumptions]], style: "label" },
      ...base.blocks,
      { row: baseRow - 1, column: RATES_COLUMN, values: [[rateNames.heading]], style: "label" },
    ],
    formulas: base.formulas,
    name: cellName(OTHER_NAMES.expectedCash + use.ending, base.expectedRow, EXPECTED_COLUMN),
    ...{ rates, tables: [weeks, rates] },
    charts: [
      {
        ...{ name: `HuikuanForecastChart${ending}`, kind: "column-stacked", seriesBy: "columns" },
        ...{ title: chart(code), axisTitle: code },
        source: { row: tableRow, column: 0, rowCount: weeks.rows.length + 1, columnCount: 4 },
        place: { row: row + 1, column: 0, rowCount: CHART_ROWS, columnCount: COLUMNS },
      },
    ],
    rowEnd: Math.max(base.rowEnd, baseRow + 1 + rates.rows.length),
  };
}

/** The first four columns make the chart. */
function weekColumns(
  { sheets }: PackWords,
  own: CashForecast,
  { minorDigits }: CurrencyAging,
): ReportColumn<ForecastWeek>[] {
  const names = sheets.forecast.columns;
  const amount = (
    header: string,
    minor: (week: ForecastWeek) => number,
  ): ReportColumn<ForecastWeek> => ({
    ...{ header, style: "amount", isSummed: true },
    value: (week) => majorUnits(minor(week), minorDigits),
  });
  const date = (
    header: string,
    day: (week: ForecastWeek) => number,
  ): ReportColumn<ForecastWeek> => ({
    ...{ header, style: "date", format: "yyyy-mm-dd", value: day },
  });
  return [
    {
      ...{ header: names.week, style: "text" },
      value: ({ firstDay, lastDay }) => `${isoOf(firstDay).slice(5)} – ${isoOf(lastDay).slice(5)}`,
    },
    amount(names.promised, ({ promisedMinor }) => promisedMinor),
    amount(names.history, ({ historyMinor }) => historyMinor),
    amount(names.stage, ({ stageMinor }) => stageMinor),
    amount(names.total, ({ totalMinor }) => totalMinor),
    {
      ...{ header: names.running, style: "amount" },
      value: (week) => {
        const upTo = own.weeks.slice(0, own.weeks.indexOf(week) + 1);
        const minor = upTo.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
        return majorUnits(minor, minorDigits);
      },
    },
    date(names.from, ({ firstDay }) => firstDay),
    date(names.to, ({ lastDay }) => lastDay),
  ];
}

function rateColumns({ sheets, tactics, forecast }: PackWords): ReportColumn<StageRate>[] {
  const names = sheets.forecast.rates;
  return [
    { header: names.stage, style: "text", value: ({ stage }) => tactics.stages[stage] },
    {
      ...{ header: names.rate, style: "percent", format: "0.0%_ " },
      value: ({ ratePercent }) => ratePercent / 100,
    },
    { header: names.origin, style: "text", value: ({ origin }) => forecast.origins[origin] },
  ];
}

/** What the forecast was made from, and what it comes to: left the open debts, right the cash. */
function basePart(
  { sheets, forecast: told }: PackWords,
  { own, currency }: CurrencyUse,
  at: { readonly row: number; readonly weeks: PlanTable },
): Pick<Part, "blocks" | "formulas" | "rowEnd"> & { readonly expectedRow: number } {
  const { row, weeks } = at;
  const { base, columns } = sheets.forecast;
  const major = (minor: number): number => majorUnits(minor, currency.minorDigits);
  const inWeeks = own.weeks.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const debts = debtsOf(own, base);
  const parts = debts.reduce((sum, [, minor]) => sum + minor, 0);
  const value = EXPECTED_COLUMN - 1;
  const first = weeks.row + 1;
  const totals = `${cellAddress(first, 4)}:${cellAddress(first + weeks.rows.length - 1, 4)}`;
  const cell = (line: number, column: number): string => cellAddress(row + line, column);
  const digits = String(currency.minorDigits);
  return {
    blocks: [
      {
        ...{ row, column: 0, style: ["text", "amount"] },
        values: debts.map(([name, minor]) => [name, major(minor)]),
      },
      {
        ...{ row: row + 4, column: 0, style: ["label", "total"] },
        values: [[base.open, major(own.openMinor)]],
      },
      { row: row + 5, column: 0, style: "label", values: [[base.difference]] },
      {
        ...{ row, column: value, style: "text" },
        values: [[columns.total], [told.later], [told.undated]],
      },
      {
        ...{ row: row + 1, column: value + 1, style: "amount" },
        values: [[major(own.laterMinor)], [major(own.undatedMinor)]],
      },
      { row: row + 3, column: value, style: "label", values: [[base.expected]] },
    ],
    formulas: [
      {
        ...{ row: row + 5, column: 1, style: "proof" },
        formulas: [[`=ROUND(SUM(${cell(0, 1)}:${cell(3, 1)})-${cell(4, 1)},${digits})`]],
        values: [[major(parts - own.openMinor)]],
      },
      {
        ...{ row, column: value + 1, style: "amount" },
        formulas: [[`=SUM(${totals})`]],
        values: [[major(inWeeks)]],
      },
      {
        ...{ row: row + 3, column: value + 1, style: "total" },
        formulas: [[`=SUM(${cell(0, value + 1)}:${cell(2, value + 1)})`]],
        values: [[major(own.totalMinor)]],
      },
    ],
    ...{ rowEnd: row + 6, expectedRow: row + 3 },
  };
}

/** What open debts are made up of. */
function debtsOf(own: CashForecast, base: ForecastSheetWords["base"]) {
  return [
    [base.promised, own.promisedGrossMinor],
    [base.unpromised, own.unpromisedMinor],
    [base.disputed, own.disputedMinor],
    [base.stopped, own.stoppedMinor],
  ] as const;
}
