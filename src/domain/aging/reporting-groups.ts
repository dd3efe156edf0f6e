// Customers, salespeople, regions in one reporting currency: what a group owes in several currencies put together, so that
// the groups add up to the converted totals to the last cent.
import { roundedToSum } from "../money/allocation";
import type { ReportingAging } from "./reporting-currency";

/** What a group owes in one currency, in minor units of it. */
export interface GroupInCurrency {
  readonly group: string;
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** By line. */
  readonly amountsMinor: readonly number[];
  readonly pastDueMinor: number;
}

/** A group in minor units of the reporting currency. */
export interface ReportingGroup {
  readonly group: string;
  readonly amountsMinor: readonly number[];
  /** Sum of the lines. */
  readonly outstandingMinor: number;
  readonly pastDueMinor: number;
}

/**
 * The groups of all currencies put together, largest first. Line by line they add up to the totals of `reporting`: of each
 * currency, parts are rounded to the converted total by the method of the largest remainder. Currencies without a rate
 * are left out, as they are in `reporting`.
 *
 * @param minorDigits Decimals of each currency of the ledger.
 */
export function groupsInReportingCurrency(
  rows: readonly GroupInCurrency[],
  minorDigits: readonly number[],
  reporting: ReportingAging,
): readonly ReportingGroup[] {
  const groups = new Map<string, { readonly amounts: number[]; pastDueMinor: number }>();
  for (const total of reporting.currencies) {
    const own = rows.filter(({ currency }) => currency === total.currency);
    if (own.length === 0) continue;
    const factor =
      (total.rate * 10 ** reporting.minorDigits) / 10 ** (minorDigits[total.currency] ?? 2);
    const parts = (minorOf: (row: GroupInCurrency) => number, sum: number): readonly number[] =>
      roundedToSum(
        own.map((row) => minorOf(row) * factor),
        sum,
      );
    const lines = total.amountsMinor.map((sum, line) =>
      parts(({ amountsMinor }) => amountsMinor[line] ?? 0, sum),
    );
    const pastDue = parts(({ pastDueMinor }) => pastDueMinor, total.pastDueMinor);
    own.forEach(({ group }, index) => {
      const known = groups.get(group) ?? { amounts: lines.map(() => 0), pastDueMinor: 0 };
      lines.forEach((line, at) => {
        known.amounts[at] = (known.amounts[at] ?? 0) + (line[index] ?? 0);
      });
      known.pastDueMinor += pastDue[index] ?? 0;
      groups.set(group, known);
    });
  }
  return Array.from(groups, ([group, { amounts, pastDueMinor }]): ReportingGroup => ({
    ...{ group, pastDueMinor, amountsMinor: amounts },
    outstandingMinor: amounts.reduce((sum, minor) => sum + minor, 0),
  })).sort((a, b) => b.outstandingMinor - a.outstandingMinor || (a.group < b.group ? -1 : 1));
}
