// The closes of one currency as tables: what was owed and past due, and how it lay in the buckets.
import { isoOf } from "../../domain/calendar/calendar-date";
import {
  CREDITS_LINE,
  UNDATED_LINE,
  type AgingSnapshot,
} from "../../domain/snapshots/aging-snapshot";
import { snapshotTrend, type TrendPoint } from "../../domain/snapshots/snapshot-trend";
import type { CurrencyAging } from "../aging-report";
import { majorUnits } from "../customers-table";
import type { PlanTable } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { reportTable, type ReportColumn } from "./report-table";

/** Closes in order of time, and the currency looked at. */
export interface ClosesUse {
  readonly closes: readonly AgingSnapshot[];
  readonly currency: CurrencyAging;
}

export interface TableAt {
  readonly name: string;
  readonly row: number;
}

/** Of the share past due in the trend. */
export const SHARE_COLUMN = 3;

/** Owed and past due at every close, with the change to the one before. The first three columns make a line chart. */
export function trendTable(
  words: PackWords,
  { closes, currency }: ClosesUse,
  place: TableAt,
): PlanTable {
  const names = words.sheets.migration.columns;
  const points = snapshotTrend(closes, currency.code);
  const amount = (
    header: string,
    minor: (point: TrendPoint, at: number) => number | undefined,
  ): ReportColumn<number> => ({
    ...{ header, style: "amount" },
    value: (at) => {
      const point = points[at];
      const value = point === undefined ? undefined : minor(point, at);
      return value === undefined ? "" : majorUnits(value, currency.minorDigits);
    },
  });
  const columns: ReportColumn<number>[] = [
    { header: names.close, style: "text", value: (at) => dayOf(closes, at) },
    amount(names.outstanding, ({ outstandingMinor }) => outstandingMinor),
    amount(names.pastDue, ({ pastDueMinor }) => pastDueMinor),
    {
      ...{ header: names.share, style: "percent" },
      value: (at) => {
        const { pastDueMinor = 0, outstandingMinor = 0 } = points[at] ?? {};
        return outstandingMinor > 0 ? pastDueMinor / outstandingMinor : "";
      },
    },
    amount(names.change, ({ outstandingMinor }, at) => {
      const before = points[at - 1];
      return before === undefined ? undefined : outstandingMinor - before.outstandingMinor;
    }),
    {
      ...{ header: names.days, style: "integer" },
      value: (at) => {
        const [before, now] = [closes[at - 1], closes[at]];
        return before === undefined || now === undefined ? "" : now.asOfDate - before.asOfDate;
      },
    },
  ];
  const rows = closes.map((_, at) => at);
  return reportTable(columns, rows, { ...place, empty: words.report.nothingOpen });
}

/** Balances by line at every close that cuts time as the last one does; of others only the day is known. */
export function bucketsTable(
  words: PackWords,
  { closes, currency }: ClosesUse,
  place: TableAt,
): PlanTable {
  const { report } = words;
  const latest = closes.at(-1);
  const lines = [
    ...(latest?.buckets ?? []).map((bucket) => ({
      ...{ id: bucket.id, header: report.lines.bucket(bucket) },
    })),
    { id: CREDITS_LINE, header: report.lines.credits },
    { id: UNDATED_LINE, header: report.lines.noDueDate },
  ];
  const idsOf = ({ buckets }: AgingSnapshot): string => buckets.map(({ id }) => id).join("|");
  const columns: ReportColumn<number>[] = [
    {
      ...{ header: words.sheets.migration.columns.close, style: "text" },
      value: (at) => dayOf(closes, at),
    },
    ...lines.map(({ id, header }): ReportColumn<number> => ({
      ...{ header, style: "amount" },
      value: (at) => {
        const close = closes[at];
        if (close === undefined || latest === undefined || idsOf(close) !== idsOf(latest))
          return "";
        const total = close.totals.find(
          (each) => each.currency === currency.code && each.lineId === id,
        );
        return majorUnits(total?.amountMinor ?? 0, currency.minorDigits);
      },
    })),
  ];
  const rows = closes.map((_, at) => at);
  return reportTable(columns, rows, { ...place, empty: report.nothingOpen });
}

/** Text, not a date: along a chart's axis closes stand at equal distances. */
function dayOf(closes: readonly AgingSnapshot[], at: number): string {
  const close = closes[at];
  return close === undefined ? "" : isoOf(close.asOfDate);
}
