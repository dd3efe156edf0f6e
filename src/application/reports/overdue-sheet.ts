// Every item past due, oldest first: the list a collector works down.
import { isOpenLine, NO_DAYS } from "../../domain/aging/age-items";
import { firstDayPastDue } from "../../domain/aging/aging-settings";
import { NO_DATE } from "../../domain/calendar/calendar-date";
import { ITEM_FLAG } from "../../domain/ledger/ledger";
import { WINDOW_DAYS } from "../../domain/metrics/leaving-window";
import { majorUnits } from "../customers-table";
import type { SheetPlan } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { reportTable, tableWidths, type ReportColumn } from "./report-table";

/** More rows than anyone works down; the sheet says how many it leaves out and where they are. */
const MOST_ROWS = 10_000;

export function overdueSheet(source: PackSource, words: PackWords): SheetPlan {
  const title = words.pack.titles.overdue;
  const items = overdueItems(source);
  const listed = items.slice(0, MOST_ROWS);
  const lines = [
    words.pack.overdueCount(items.length),
    ...(items.length > listed.length ? [words.pack.overdueCut(items.length - listed.length)] : []),
  ];
  const head = reportHead(source, words, { title, lines });
  const row = head.length + 1;
  const isOneCurrency =
    new Set(listed.map((item) => source.aging.ledger.items.currency[item])).size <= 1;
  const table = reportTable(columnsOf(source, words), listed, {
    ...{ name: "HuikuanOverdue", row, empty: words.pack.nothingOverdue },
    ...(isOneCurrency ? { total: words.report.total } : {}),
    // The row of the ledger is the item, whatever its number says.
    keyColumns: [0, 1],
    piece: { id: "overdue" },
  });
  return {
    ...{
      key: "overdue",
      name: words.pack.names.overdue,
      // Below the title and the source stands the count.
      blocks: head.map((block) =>
        block.row === 2 ? { ...block, piece: { id: "overdue-heading" } } : block,
      ),
      tables: [table],
      charts: [],
    },
    columnWidths: tableWidths([table]),
    conditions: [
      {
        ...{ row: row + 1, column: DAYS_COLUMN, rowCount: table.rows.length, columnCount: 1 },
        rule: { kind: "above", limit: WINDOW_DAYS },
      },
    ],
    ...{ freezeRows: row + 1, freezeColumns: 2 },
    print: printSetUp(source, words, { title, titleRow: row }),
  };
}

/** Of the table below. */
const DAYS_COLUMN = 4;

/** Items past due, most days first, then largest first. */
function overdueItems({ aging }: PackSource): readonly number[] {
  const { daysPastDue, amountMinor, line } = aging.aged;
  const first = firstDayPastDue(aging.settings);
  const items: number[] = [];
  daysPastDue.forEach((days, item) => {
    if (days === NO_DAYS || days < first || !isOpenLine(line[item] ?? 0)) return;
    if ((amountMinor[item] ?? 0) > 0) items.push(item);
  });
  return items.sort(
    (a, b) =>
      (daysPastDue[b] ?? 0) - (daysPastDue[a] ?? 0) ||
      (amountMinor[b] ?? 0) - (amountMinor[a] ?? 0) ||
      a - b,
  );
}

function columnsOf({ aging }: PackSource, words: PackWords): ReportColumn<number>[] {
  const { ledger, aged, settings } = aging;
  const { items } = ledger;
  const { report, pack, breakdown } = words;
  const date = (header: string, dates: Int32Array): ReportColumn<number> => ({
    ...{ header, style: "date", format: "yyyy-mm-dd" },
    value: (item) => ((dates[item] ?? NO_DATE) === NO_DATE ? "" : (dates[item] ?? "")),
  });
  const text = (header: string, value: (item: number) => string): ReportColumn<number> => ({
    ...{ header, style: "text", value },
  });
  const dimension = (name: "salesperson" | "region"): ReportColumn<number>[] =>
    ledger.dimensions[name].length === 0
      ? []
      : [
          text(
            breakdown.dimensions[name],
            (item) => ledger.dimensions[name][items[name][item] ?? -1] ?? "",
          ),
        ];
  return [
    text(report.columns.customer, (item) => {
      const customer = ledger.customers[items.customer[item] ?? -1];
      return customer?.name || customer?.id || report.unnamedCustomer;
    }),
    text(pack.columns.document, (item) => items.documentNumber[item] ?? ""),
    date(pack.columns.documentDate, items.documentDate),
    date(pack.columns.dueDate, items.dueDate),
    {
      ...{ header: report.columns.daysPastDue, style: "integer" },
      value: (item) => aged.daysPastDue[item] ?? "",
    },
    text(pack.columns.bucket, (item) => {
      const bucket = settings.scheme.buckets[aged.line[item] ?? -1];
      return bucket === undefined ? "" : report.lines.bucket(bucket);
    }),
    text(
      report.columns.currency,
      (item) => ledger.currencies[items.currency[item] ?? -1]?.code || report.unnamedCurrency,
    ),
    {
      ...{ header: pack.columns.openAmount, style: "amount", isSummed: true },
      value: (item) =>
        majorUnits(
          aged.amountMinor[item] ?? 0,
          ledger.currencies[items.currency[item] ?? -1]?.minorDigits ?? 2,
        ),
    },
    ...dimension("salesperson"),
    ...dimension("region"),
    ...disputeColumn(items.flags, words),
    {
      ...{ header: pack.columns.ledgerRow, style: "integer", format: "0" },
      value: (item) => (items.rowIndex[item] ?? 0) + 1,
    },
  ];
}

/** Only where the ledger knows of disputes. */
function disputeColumn(flags: Uint8Array, { pack }: PackWords): ReportColumn<number>[] {
  const isDisputed = (item: number): boolean => ((flags[item] ?? 0) & ITEM_FLAG.disputed) !== 0;
  if (!flags.some((_, item) => isDisputed(item))) return [];
  const value = (item: number): string => (isDisputed(item) ? pack.yes : "");
  return [{ header: pack.columns.disputed, style: "text", value }];
}
