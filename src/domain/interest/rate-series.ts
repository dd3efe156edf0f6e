// A reference rate that changes from time to time, and which of its values held on which days.
import { calendarDateOfIso, NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import { monthsAfter } from "../calendar/calendar-months";
import {
  BENCHMARK_RATES,
  BENCHMARK_TERMS_MONTHS,
  LOAN_PRIME_RATE_SINCE,
  LOAN_PRIME_RATES,
  LOAN_PRIME_RATES_KNOWN_TO,
} from "./lending-rate-table";

/** A rate in percent a year, from a day on until the next change. */
export interface RateChange {
  readonly from: CalendarDate;
  readonly percent: number;
}

export interface RateSeries {
  /** In order of time. */
  readonly changes: readonly RateChange[];
  /** The last day of which the rate is known; undefined when the last change holds on. */
  readonly knownTo: CalendarDate | undefined;
}

/** Days with one rate, both ends counted. */
export interface RateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly percent: number;
}

/** A day of which the series has no rate. */
export interface UnknownRate {
  readonly status: "unknown-rate";
  readonly day: CalendarDate;
}

const day = (iso: string): CalendarDate => calendarDateOfIso(iso) ?? NO_DATE;

export const ONE_YEAR_LOAN_PRIME_RATE: RateSeries = {
  changes: LOAN_PRIME_RATES.map(({ from, oneYear }) => ({ from: day(from), percent: oneYear })),
  knownTo: day(LOAN_PRIME_RATES_KNOWN_TO.oneYear),
};

export const FIVE_YEAR_LOAN_PRIME_RATE: RateSeries = {
  changes: LOAN_PRIME_RATES.map(({ from, fiveYear }) => ({ from: day(from), percent: fiveYear })),
  knownTo: day(LOAN_PRIME_RATES_KNOWN_TO.fiveYear),
};

/** The first day of the loan prime rate in its present form. */
export const FIRST_LOAN_PRIME_DAY = day(LOAN_PRIME_RATE_SINCE);

/** The benchmark for loans as long as the days from `from` to `to`: "of the same term" (同期同类). */
export function benchmarkForTerm(from: CalendarDate, to: CalendarDate): RateSeries {
  const column = BENCHMARK_TERMS_MONTHS.findIndex((months) => to <= monthsAfter(from, months));
  return {
    changes: BENCHMARK_RATES.map(({ from: since, percents }) => ({
      from: day(since),
      percent: percents[column === -1 ? BENCHMARK_TERMS_MONTHS.length : column] ?? 0,
    })),
    knownTo: (FIRST_LOAN_PRIME_DAY - 1) as CalendarDate,
  };
}

/** A series continued, or corrected, by rates of the user's own: they hold from their first day on, and their last one goes on. */
export function withOwnRates(series: RateSeries, own: readonly RateChange[]): RateSeries {
  const sorted = [...own].sort((a, b) => a.from - b.from);
  const [first] = sorted;
  if (first === undefined) return series;
  const kept = series.changes.filter(({ from }) => from < first.from);
  return { changes: [...kept, ...sorted], knownTo: undefined };
}

/** The rate of one day. */
export function rateOn({ changes, knownTo }: RateSeries, on: CalendarDate): RateSpan | UnknownRate {
  if (knownTo !== undefined && on > knownTo) return { status: "unknown-rate", day: on };
  for (let at = changes.length - 1; at >= 0; at--) {
    const change = changes[at];
    if (change !== undefined && change.from <= on)
      return { from: on, to: on, percent: change.percent };
  }
  return { status: "unknown-rate", day: on };
}

/** The days from `from` to `to`, both counted, cut where the rate changes; or the first day that has no rate. */
export function rateSpans(
  { changes, knownTo }: RateSeries,
  from: CalendarDate,
  to: CalendarDate,
): readonly RateSpan[] | UnknownRate {
  if (to < from) return [];
  const first = changes[0];
  if (first === undefined || from < first.from) return { status: "unknown-rate", day: from };
  if (knownTo !== undefined && to > knownTo)
    return {
      status: "unknown-rate",
      day: Math.max(from, knownTo + 1) as CalendarDate,
    };
  const spans: RateSpan[] = [];
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    if (change === undefined || change.from > to) break;
    const until = changes[at + 1]?.from ?? to + 1;
    if (until <= from) continue;
    const start = Math.max(from, change.from) as CalendarDate;
    const end = Math.min(to, until - 1) as CalendarDate;
    const last = spans.at(-1);
    // A change in which this rate stayed the same cuts nothing.
    if (last?.percent === change.percent) spans[spans.length - 1] = { ...last, to: end };
    else spans.push({ from: start, to: end, percent: change.percent });
  }
  return spans;
}
