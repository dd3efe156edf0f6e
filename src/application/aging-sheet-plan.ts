// The aging sheet: title, what it was made from, totals and proof by currency, a chart of those most past
// due with its figures, and a table of all customers with tier, tactic and reasons. Page one is for the
// meeting, the table below for the work.
import { isoOf } from "../domain/calendar/calendar-date";
import type { AgingReport, CurrencyAging } from "./aging-report";
import { agingTotalsBlocks } from "./aging-totals-blocks";
import type { Conversion } from "./figures/conversion";
import { chartedCustomers, type ChartedCustomers } from "./charted-customers";
import { columnWidths, customersTable, leadingColumns, printedColumns } from "./customers-table";
import type { ReportWords } from "./report-words";
import type { PlanBlock, PlanChart, SheetPlan } from "./sheet-plan";

export type AgingSheetWords = ReportWords;

const CHART_ROWS = 20;
/** Columns of the chart: wide enough for ten names, and it ends where page one does. */
const CHART_COLUMNS = 9;

/** The sheet of an aging report. Written again it is the same sheet, brought up to date. */
export function agingSheetPlan(
  report: AgingReport,
  words: AgingSheetWords,
  conversion?: Conversion,
): SheetPlan {
  const leading = leadingColumns(report).length;
  const head = headBlocks(report, words);
  const at = { row: head.length + 1, column: leading - 1 };
  const totals = agingTotalsBlocks(report, words, at, conversion);
  const charted = chartedCustomers(report);
  const chartRow = totals.rowEnd + 1;
  const chart = chartOf(report, words, charted, { row: chartRow, column: leading - 1 });
  const tableRow = chart.rowEnd + 2;
  const table = customersTable(report, words, tableRow);
  return {
    key: "aging",
    name: words.report.sheetName,
    blocks: [
      ...head,
      ...totals.blocks,
      ...chart.blocks,
      {
        ...{ row: tableRow - 1, column: 0, style: "label" as const },
        piece: { id: "customers-heading" },
        values: [[words.report.customersHeading(report.customers.length)]],
      },
    ],
    tables: [table],
    charts: chart.charts,
    columnWidths: columnWidths(report, table),
    // The table's header is far down, under the chart: Excel shows it in place of the column letters.
    freezeRows: 0,
    freezeColumns: leading,
    print: {
      landscape: true,
      columnCount: printedColumns(report),
      titleRows: { first: tableRow, last: tableRow },
      header: `${words.report.title}  ${words.report.asOf(isoOf(report.settings.asOfDate))}`,
      footer: words.report.pageFooter,
    },
  };
}

function headBlocks(report: AgingReport, { report: words }: AgingSheetWords): PlanBlock[] {
  const { ledger, settings } = report;
  const { sheet, address } = ledger.source;
  const lines: [string, PlanBlock["style"]][] = [
    [words.title, "title"],
    [`${words.asOf(isoOf(settings.asOfDate))}    ${words.source(sheet, address)}`, "subtitle"],
    [words.settings(settings), "subtitle"],
    [words.adviceNote, "subtitle"],
  ];
  if (ledger.leftOut.unreadable > 0) lines.push([words.unread(ledger.leftOut.unreadable), "label"]);
  return lines.map(([text, style], row) => ({ row, column: 0, values: [[text]], style }));
}

interface ChartPart {
  readonly blocks: readonly PlanBlock[];
  readonly charts: readonly PlanChart[];
  readonly rowEnd: number;
}

function chartOf(
  report: AgingReport,
  { report: words }: AgingSheetWords,
  charted: ChartedCustomers | undefined,
  at: { readonly row: number; readonly column: number },
): ChartPart {
  if (charted === undefined) return { blocks: [], charts: [], rowEnd: at.row };
  const { buckets } = report.settings.scheme;
  const code = (report.currencies[charted.currency] as CurrencyAging).code;
  const sourceRow = at.row + CHART_ROWS + 1;
  const source = {
    ...{ row: sourceRow, column: at.column },
    ...{ rowCount: charted.rows.length + 1, columnCount: buckets.length + 1 },
  };
  const heading = words.chartHeading(charted.rows.length, code);
  const piece = { id: "charted" };
  return {
    blocks: [
      {
        ...{ row: sourceRow, column: at.column, style: "header" as const, piece },
        values: [[heading, ...buckets.map(words.lines.bucket)]],
      },
      {
        ...{ row: sourceRow + 1, column: at.column, piece },
        values: charted.rows.map(({ name, amounts }) => [
          name === "" ? words.unnamedCustomer : name,
          ...amounts,
        ]),
        style: ["text" as const, ...buckets.map(() => "amount" as const)],
      },
    ],
    charts: [
      {
        ...{ name: "HuikuanAgingChart", kind: "column-stacked", title: words.chartTitle(code) },
        ...(code === "" ? {} : { axisTitle: code }),
        ...{ source, seriesBy: "columns" },
        place: { row: at.row, column: 0, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS },
      },
    ],
    rowEnd: sourceRow + source.rowCount,
  };
}
