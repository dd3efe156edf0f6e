// What moved between closes: roll rates from bucket to bucket, and the customers of a close by where they stand now.
import type { AgingBucket } from "../../domain/aging/bucket-scheme";
import { isoOf } from "../../domain/calendar/calendar-date";
import { areAlike, type AgingSnapshot } from "../../domain/snapshots/aging-snapshot";
import {
  compareSnapshots,
  type SnapshotComparison,
} from "../../domain/snapshots/compare-snapshots";
import type { CurrencyAging } from "../aging-report";
import { majorUnits } from "../customers-table";
import type { PlanTable } from "../sheet-plan";
import type { ClosesUse, TableAt } from "./migration-closes";
import type { PackWords } from "./pack-words";
import { reportTable, type ReportColumn } from "./report-table";

interface Step {
  readonly label: string;
  /** Percent by bucket but the last. */
  readonly percents: readonly (number | undefined)[];
}

/** Roll rates between neighbouring closes, one row each, with their means below. */
export function rollsTable(
  words: PackWords,
  { closes, currency }: ClosesUse,
  place: TableAt,
): PlanTable {
  const names = words.sheets.migration;
  const buckets = closes.at(-1)?.buckets ?? [];
  const steps = stepsOf(words, closes, currency.code);
  const means = buckets.slice(0, -1).map((_, at) => {
    const known = steps.flatMap(({ percents }) => percents[at] ?? []);
    return known.length === 0
      ? undefined
      : known.reduce((sum, percent) => sum + percent, 0) / known.length;
  });
  const rows = steps.length > 1 ? [...steps, { label: names.mean, percents: means }] : steps;
  const nameOf = (bucket: AgingBucket | undefined): string =>
    bucket === undefined ? "" : words.report.lines.bucket(bucket);
  const columns: ReportColumn<Step>[] = [
    { header: names.columns.from, style: "text", value: ({ label }) => label },
    ...buckets.slice(0, -1).map((bucket, at): ReportColumn<Step> => ({
      header: names.roll(nameOf(bucket), nameOf(buckets[at + 1])),
      ...{ style: "percent", format: "0.0%_ " },
      value: ({ percents }) => {
        const percent = percents[at];
        return percent === undefined ? "" : percent / 100;
      },
    })),
  ];
  return reportTable(columns, rows, { ...place, empty: words.report.nothingOpen });
}

function stepsOf(
  { sheets }: PackWords,
  closes: readonly AgingSnapshot[],
  currency: string,
): readonly Step[] {
  const latest = closes.at(-1);
  return closes.slice(1).flatMap((after, at): Step[] => {
    const before = closes[at];
    if (before === undefined || latest === undefined) return [];
    if (!areAlike(before, after) || !areAlike(after, latest)) return [];
    const { flows } = compareSnapshots(before, after, currency);
    return [
      {
        label: sheets.migration.step(isoOf(before.asOfDate), isoOf(after.asOfDate)),
        percents: flows.map(({ ratePercent }) => ratePercent),
      },
    ];
  });
}

interface MovedRow {
  readonly label: string;
  readonly amountsMinor: readonly number[];
  readonly customerCount: number;
}

/** From the bucket of then (rows) to the bucket of now (columns): what those customers owe now, or owed if settled. */
export function movedTable(
  words: PackWords,
  about: {
    readonly comparison: SnapshotComparison;
    readonly currency: CurrencyAging;
    readonly buckets: readonly AgingBucket[];
  },
  place: TableAt,
): PlanTable {
  const { comparison, currency, buckets } = about;
  const names = words.sheets.migration;
  const ends = [...buckets.map(({ id }) => id), ""];
  const rows = ["", ...buckets.map(({ id }) => id)].map((fromId): MovedRow => {
    const cells = comparison.migration.filter((cell) => cell.fromId === fromId);
    const bucket = buckets.find(({ id }) => id === fromId);
    return {
      label: bucket === undefined ? names.newCustomers : words.report.lines.bucket(bucket),
      amountsMinor: ends.map((toId) => {
        const cell = cells.find((each) => each.toId === toId);
        return (toId === "" ? cell?.beforeMinor : cell?.afterMinor) ?? 0;
      }),
      customerCount: cells.reduce((sum, cell) => sum + cell.customerCount, 0),
    };
  });
  const columns: ReportColumn<MovedRow>[] = [
    { header: names.columns.from, style: "text", value: ({ label }) => label },
    ...ends.map((toId, at): ReportColumn<MovedRow> => {
      const bucket = buckets.find(({ id }) => id === toId);
      return {
        header: bucket === undefined ? names.columns.settled : words.report.lines.bucket(bucket),
        ...{ style: "amount", isSummed: true },
        value: ({ amountsMinor }) => majorUnits(amountsMinor[at] ?? 0, currency.minorDigits),
      };
    }),
    {
      ...{ header: names.columns.owed, style: "integer", isSummed: true },
      value: ({ customerCount }) => customerCount,
    },
  ];
  return reportTable(
    columns,
    rows.filter(({ customerCount }) => customerCount > 0),
    { ...place, empty: words.report.nothingOpen, total: words.report.total },
  );
}
