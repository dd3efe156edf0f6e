// The kept snapshots as data for other programs: their trend, each two neighbours compared, and what is damaged.
// Keys and ids are a published surface.
import { isoOf } from "../../domain/calendar/calendar-date";
import { minorDigitsOf } from "../../domain/money/currency";
import { decimalTextOf } from "../../domain/money/minor-units";
import { currenciesIn, type AgingSnapshot } from "../../domain/snapshots/aging-snapshot";
import { compareSnapshots } from "../../domain/snapshots/compare-snapshots";
import { snapshotTrend } from "../../domain/snapshots/snapshot-trend";
import type { KeptSnapshots } from "./snapshots";

export interface SnapshotsJson {
  readonly sheet: string;
  readonly trend: readonly {
    readonly currency: string;
    readonly closes: readonly {
      readonly asOf: string;
      readonly outstanding: string;
      readonly pastDue: string;
      readonly buckets: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly comparisons: readonly {
    readonly before: string;
    readonly after: string;
    readonly currency: string;
    readonly isAlike: boolean;
    readonly lines: readonly Readonly<Record<"line" | "before" | "after", string>>[];
    readonly rollRates: readonly {
      readonly from: string;
      readonly to: string;
      readonly percent: number | null;
    }[];
    readonly migration: readonly {
      readonly from: string;
      readonly to: string;
      readonly customers: number;
      readonly before: string;
      readonly after: string;
    }[];
  }[];
  readonly damaged: readonly Readonly<Record<"asOf" | "fault" | "about" | "cell", string>>[];
}

/** The kept snapshots as JSON data. */
export function snapshotsJson({ sheet, snapshots, issues }: KeptSnapshots): SnapshotsJson {
  return {
    sheet,
    trend: currenciesIn(snapshots).map((currency) => ({
      currency,
      closes: snapshotTrend(snapshots, currency).map((point) => ({
        asOf: isoOf(point.asOfDate),
        outstanding: decimalOf(point.outstandingMinor, currency),
        pastDue: decimalOf(point.pastDueMinor, currency),
        buckets: Object.fromEntries(
          point.bucketIds.map((id, at) => [id, decimalOf(point.bucketsMinor[at] ?? 0, currency)]),
        ),
      })),
    })),
    comparisons: snapshots.slice(1).flatMap((after, at) => {
      const before = snapshots[at];
      return before === undefined ? [] : comparisonsOf(before, after);
    }),
    damaged: issues.map(({ asOfDate, fault, about, address }) => ({
      ...{ asOf: isoOf(asOfDate), fault, about, cell: address },
    })),
  };
}

function decimalOf(minor: number, currency: string): string {
  return decimalTextOf(minor, minorDigitsOf(currency));
}

function comparisonsOf(
  before: AgingSnapshot,
  after: AgingSnapshot,
): SnapshotsJson["comparisons"][number][] {
  return currenciesIn([before, after]).map((currency) => {
    const { isAlike, lines, flows, migration } = compareSnapshots(before, after, currency);
    const decimal = (minor: number): string => decimalOf(minor, currency);
    return {
      ...{ before: isoOf(before.asOfDate), after: isoOf(after.asOfDate), currency, isAlike },
      lines: lines.map(({ lineId, beforeMinor, afterMinor }) => ({
        ...{ line: lineId, before: decimal(beforeMinor), after: decimal(afterMinor) },
      })),
      rollRates: flows.map(({ fromId, toId, ratePercent }) => ({
        ...{ from: fromId, to: toId },
        percent: ratePercent === undefined ? null : Math.round(ratePercent * 10_000) / 10_000,
      })),
      migration: migration.map(({ fromId, toId, customerCount, beforeMinor, afterMinor }) => ({
        ...{ from: fromId, to: toId, customers: customerCount },
        ...{ before: decimal(beforeMinor), after: decimal(afterMinor) },
      })),
    };
  });
}
