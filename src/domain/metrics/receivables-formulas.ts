// The formulas of receivables management as plain arithmetic. Amounts may be in any unit, the same throughout.
// A quotient without a divisor is undefined: nothing is made up.

/**
 * Days sales outstanding: closing receivables ÷ credit sales × days of the period.
 *
 * @example daysSalesOutstanding({ receivables: 800_000, creditSales: 1_200_000, days: 90 }) // 60
 */
export function daysSalesOutstanding(figures: {
  readonly receivables: number;
  readonly creditSales: number;
  readonly days: number;
}): number | undefined {
  if (figures.creditSales <= 0) return undefined;
  return (figures.receivables / figures.creditSales) * figures.days;
}

/**
 * Best possible DSO: the same with receivables that are not past due. It is what DSO would be if everybody
 * paid on time.
 */
export function bestPossibleDaysSalesOutstanding(figures: {
  readonly notDueReceivables: number;
  readonly creditSales: number;
  readonly days: number;
}): number | undefined {
  const { notDueReceivables: receivables, creditSales, days } = figures;
  return daysSalesOutstanding({ receivables, creditSales, days });
}

/**
 * Average days delinquent: DSO − best possible DSO, the part of DSO that lateness makes.
 *
 * @example averageDaysDelinquent(60, 42) // 18
 */
export function averageDaysDelinquent(dso: number, bestPossibleDso: number): number {
  return dso - bestPossibleDso;
}

/**
 * Collection effectiveness index in percent: what was collected of what could be collected in the period,
 * (opening + credit sales − closing) ÷ (opening + credit sales − closing not due) × 100.
 *
 * @example
 * collectionEffectivenessIndex({ opening: 70_000, creditSales: 80_000, closing: 60_000, closingNotDue: 30_000 }) // 75
 */
export function collectionEffectivenessIndex(figures: {
  readonly opening: number;
  readonly creditSales: number;
  readonly closing: number;
  readonly closingNotDue: number;
}): number | undefined {
  const toCollect = figures.opening + figures.creditSales;
  const collectable = toCollect - figures.closingNotDue;
  return collectable <= 0 ? undefined : ((toCollect - figures.closing) / collectable) * 100;
}

/** Receivables turnover, times in the period: credit sales ÷ mean of opening and closing receivables. */
export function receivablesTurnover(figures: {
  readonly creditSales: number;
  readonly opening: number;
  readonly closing: number;
}): number | undefined {
  const mean = (figures.opening + figures.closing) / 2;
  return mean <= 0 ? undefined : figures.creditSales / mean;
}

/** A month of credit sales and how many days of it count. */
export interface CountBackMonth {
  readonly creditSales: number;
  readonly days: number;
}

/**
 * Count-back DSO: receivables are used up by the latest months' sales, each month used up counts its days, and
 * the last one in proportion. Undefined when the months do not reach back far enough.
 *
 * @param months Latest first, without a gap.
 * @example
 * // 1,000 − 400 (31 days) − 400 (30 days) leaves 200 of 500 (31 days): 31 + 30 + 12.4
 * countBackDaysSalesOutstanding(1000, [{ creditSales: 400, days: 31 }, { creditSales: 400, days: 30 }, { creditSales: 500, days: 31 }]) // 73.4
 */
export function countBackDaysSalesOutstanding(
  receivables: number,
  months: readonly CountBackMonth[],
): number | undefined {
  let left = receivables;
  let counted = 0;
  for (const { creditSales, days } of months) {
    if (left <= 0) return counted;
    if (creditSales >= left) return counted + (left / creditSales) * days;
    counted += days;
    left -= Math.max(0, creditSales);
  }
  return left <= 0 ? counted : undefined;
}

/**
 * Roll rate in percent: the balance of a bucket at one close ÷ the balance of the bucket before it at the close
 * before. It can exceed 100 where the buckets are not as long as the time between the closes.
 */
export function rollRate(before: number, after: number): number | undefined {
  return before <= 0 ? undefined : (after / before) * 100;
}

/** The share of the largest balances in percent; balances that are not positive are left out. */
export function concentrationRatio(
  balances: readonly number[],
  largest: number,
): number | undefined {
  const sorted = balances.filter((balance) => balance > 0).sort((a, b) => b - a);
  const whole = sumOf(sorted);
  return whole <= 0 ? undefined : (sumOf(sorted.slice(0, largest)) / whole) * 100;
}

/**
 * Herfindahl–Hirschman index of positive balances, 0 to 1: 1 when one customer owes everything, 1/n when n owe
 * the same.
 *
 * @example herfindahlIndex([50, 30, 20]) // 0.38
 */
export function herfindahlIndex(balances: readonly number[]): number | undefined {
  const positive = balances.filter((balance) => balance > 0);
  const whole = sumOf(positive);
  return whole <= 0 ? undefined : sumOf(positive.map((balance) => (balance / whole) ** 2));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
