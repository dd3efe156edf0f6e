// Interest on late payment under Chinese law (catalogue 2.2). Simple interest throughout: none of the rules gives
// interest on interest. Not legal advice.
import { calendarDateOfIso, NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import { roundedToSum } from "../money/allocation";
import {
  benchmarkForTerm,
  FIRST_LOAN_PRIME_DAY,
  FIVE_YEAR_LOAN_PRIME_RATE,
  ONE_YEAR_LOAN_PRIME_RATE,
  rateOn,
  rateSpans,
  withOwnRates,
  type RateChange,
  type RateSpan,
  type UnknownRate,
} from "./rate-series";

/**
 * - `sales`: nothing was agreed. A breach since 2019-08-20 bears the one-year loan prime rate of the day of the breach,
 *   with a mark-up of 30 to 50 %, for as long as it lasts; an earlier one the central bank's benchmark "of the same
 *   term" with the like mark-up of overdue loans (SPC sales interpretation, art. 18). As the benchmark ended, an
 *   earlier breach that lasts goes over to the loan prime rate of each day from 2019-08-20 on, as courts reckon it.
 * - `agreed`: the rate of the contract (Civil Code art. 585).
 * - `lpr`, `lpr-5y`: the loan prime rate of each day, so cut where it changes, with a mark-up and points added.
 * - `sme`: owed by a public body or large firm to a small or medium one: 0.05 % a day, or the rate agreed, which may
 *   not lie below the one-year loan prime rate of the day of the contract (Regulation on payments to SMEs, art. 17;
 *   art. 15 of the text of 2020-09-01, and no day before that).
 * - `judgment`: the doubled part of interest during delayed performance, 0.0175 % a day (SPC interpretation 2014 no. 8,
 *   since 2014-08-01), and beside it the general interest where the judgment orders one.
 */
export const INTEREST_RULES = ["sales", "agreed", "lpr", "lpr-5y", "sme", "judgment"] as const;
export type InterestRule = (typeof INTEREST_RULES)[number];

export interface AgreedRate {
  readonly percent: number;
  readonly per: "year" | "month" | "day";
}

export interface InterestTerms {
  readonly rule: InterestRule;
  /** `agreed`, `sme`, `judgment`: the rate of the contract or the judgment. `lpr`: points added to it. */
  readonly rate?: AgreedRate | undefined;
  /** Share added to the reference rate: 0.5 makes it one and a half times. `sales`: 0.3 to 0.5, the lower one if undefined. */
  readonly markUp?: number | undefined;
  /** Days of a year for yearly rates: actual/365 or actual/360. */
  readonly daysOfYear: 360 | 365;
  /** Whether the as-of date itself bears interest, as it does when payment arrives on it. The due date never does. */
  readonly isLastDayCounted: boolean;
  /** `sme` with an agreed rate: when the contract was made. */
  readonly contractDate?: CalendarDate | undefined;
  /** One-year (for `lpr-5y` five-year) loan prime rates that correct or continue ours. */
  readonly ownRates: readonly RateChange[];
}

export interface LateDebt {
  readonly principalMinor: number;
  /** The last day on which payment was on time; for `judgment` the last day the judgment gave. */
  readonly dueDate: CalendarDate;
  readonly asOfDate: CalendarDate;
}

/** What a rate of a segment is. */
export type InterestBasis =
  | "agreed"
  | "benchmark"
  | "breach-day-rate"
  | "loan-prime-rate"
  | "sme-daily"
  | "sme-floor"
  | "doubled-part"
  | "general-interest";

/** Days that bear one rate, both ends counted. */
export interface InterestSegment {
  readonly basis: InterestBasis;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  /** In percent, mark-up and points included. */
  readonly percent: number;
  readonly per: "year" | "day";
  readonly interestMinor: number;
}

export interface LateInterest {
  readonly status: "computed";
  /** In order of time; those of general interest after those of the doubled part. */
  readonly segments: readonly InterestSegment[];
  /** Days that bear interest; none of them counted twice. */
  readonly days: number;
  /** Sum of the segments: the exact interest rounded once. */
  readonly interestMinor: number;
}

/** Why there is no answer; `contract-date` and `rate` are wanted by the rule and missing. */
export type NoInterest = UnknownRate | { readonly status: "wants-contract-date" | "wants-rate" };

type ExactSegment = Omit<InterestSegment, "interestMinor" | "days">;

/** Least and most of the mark-up in a sale (art. 18). */
export const SALES_MARK_UP = { least: 0.3, most: 0.5 } as const;
const EXCESS_OVER_LOSS = 0.3;
const SME_DAILY_PERCENT = 0.05;
const DOUBLED_DAILY_PERCENT = 0.0175;
const day = (iso: string): CalendarDate => calendarDateOfIso(iso) ?? NO_DATE;
const SME_RULE_SINCE = day("2020-09-01");
const DOUBLED_PART_SINCE = day("2014-08-01");
const MONTHS_OF_YEAR = 12;

/**
 * The interest on one late debt. The due date bears none, so that the days are the days past due. Nothing is owed
 * before the due date, nor on a credit.
 */
export function lateInterest(debt: LateDebt, terms: InterestTerms): LateInterest | NoInterest {
  const from = (debt.dueDate + 1) as CalendarDate;
  const to = (terms.isLastDayCounted ? debt.asOfDate : debt.asOfDate - 1) as CalendarDate;
  if (to < from || debt.principalMinor <= 0)
    return { status: "computed", segments: [], days: 0, interestMinor: 0 };
  const segments = segmentsUnder(terms, from, to);
  if ("status" in segments) return segments;
  return summedUp(debt.principalMinor, segments, terms.daysOfYear);
}

/**
 * The yearly rate, in percent, above which an agreed penalty is usually found too high and may be cut: more than 30 %
 * above the loss (Civil Code art. 585 with the SPC contract interpretation), the loss being what art. 18 gives at its
 * most for a breach on this day.
 */
export function penaltyGuidePercent(
  breachDay: CalendarDate,
  ownRates: readonly RateChange[],
): number | UnknownRate {
  const isBefore = breachDay < FIRST_LOAN_PRIME_DAY;
  const series = isBefore
    ? benchmarkForTerm(breachDay, breachDay)
    : withOwnRates(ONE_YEAR_LOAN_PRIME_RATE, ownRates);
  const found = rateOn(series, breachDay);
  if ("status" in found) return found;
  return found.percent * (1 + SALES_MARK_UP.most) * (1 + EXCESS_OVER_LOSS);
}

function summedUp(
  principalMinor: number,
  segments: readonly ExactSegment[],
  daysOfYear: number,
): LateInterest {
  const exact = segments.map(
    ({ from, to, percent, per }) =>
      (principalMinor * percent * (to - from + 1)) / (100 * (per === "year" ? daysOfYear : 1)),
  );
  const interests = roundedToSum(exact);
  const bears = segments.filter(({ basis }) => basis !== "general-interest");
  const counted = bears.length > 0 ? bears : segments;
  return {
    status: "computed",
    segments: segments.map((segment, index) => ({
      ...segment,
      days: segment.to - segment.from + 1,
      interestMinor: interests[index] ?? 0,
    })),
    days: counted.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    interestMinor: interests.reduce((sum, interest) => sum + interest, 0),
  };
}

function segmentsUnder(
  terms: InterestTerms,
  from: CalendarDate,
  to: CalendarDate,
): readonly ExactSegment[] | NoInterest {
  switch (terms.rule) {
    case "agreed":
      return terms.rate === undefined
        ? { status: "wants-rate" }
        : [{ basis: "agreed", from, to, ...perYearOrDay(terms.rate) }];
    case "sales":
      return salesSegments(terms, from, to);
    case "lpr":
    case "lpr-5y":
      return primeSegments(terms, from, to);
    case "sme":
      return smeSegments(terms, from, to);
    case "judgment":
      return judgmentSegments(terms, from, to);
  }
}

/** A month's rate is a twelfth of a year's. */
function perYearOrDay({ percent, per }: AgreedRate): Pick<InterestSegment, "percent" | "per"> {
  return per === "month" ? { percent: percent * MONTHS_OF_YEAR, per: "year" } : { percent, per };
}

const oneYearRates = ({ ownRates }: InterestTerms) =>
  withOwnRates(ONE_YEAR_LOAN_PRIME_RATE, ownRates);

const markedUp =
  (basis: InterestBasis, markUp: number, points = 0) =>
  ({ from, to, percent }: RateSpan): ExactSegment => ({
    ...{ basis, from, to, per: "year" },
    percent: percent * (1 + markUp) + points,
  });

function salesSegments(
  terms: InterestTerms,
  from: CalendarDate,
  to: CalendarDate,
): readonly ExactSegment[] | UnknownRate {
  const markUp = terms.markUp ?? SALES_MARK_UP.least;
  if (from >= FIRST_LOAN_PRIME_DAY) {
    const breach = rateOn(oneYearRates(terms), from);
    if ("status" in breach) return breach;
    return [markedUp("breach-day-rate", markUp)({ ...breach, from, to })];
  }
  const lastBefore = Math.min(to, FIRST_LOAN_PRIME_DAY - 1) as CalendarDate;
  const before = rateSpans(benchmarkForTerm(from, lastBefore), from, lastBefore);
  if ("status" in before) return before;
  const since = rateSpans(oneYearRates(terms), FIRST_LOAN_PRIME_DAY, to);
  if ("status" in since) return since;
  return [
    ...before.map(markedUp("benchmark", markUp)),
    ...since.map(markedUp("loan-prime-rate", markUp)),
  ];
}

function primeSegments(
  terms: InterestTerms,
  from: CalendarDate,
  to: CalendarDate,
): readonly ExactSegment[] | UnknownRate {
  const ours = terms.rule === "lpr" ? ONE_YEAR_LOAN_PRIME_RATE : FIVE_YEAR_LOAN_PRIME_RATE;
  const spans = rateSpans(withOwnRates(ours, terms.ownRates), from, to);
  if ("status" in spans) return spans;
  const points = terms.rate === undefined ? 0 : perYearOrDay(terms.rate).percent;
  return spans.map(markedUp("loan-prime-rate", terms.markUp ?? 0, points));
}

function smeSegments(
  terms: InterestTerms,
  from: CalendarDate,
  to: CalendarDate,
): readonly ExactSegment[] | NoInterest {
  const start = Math.max(from, SME_RULE_SINCE) as CalendarDate;
  if (to < start) return [];
  const span = { from: start, to };
  if (terms.rate === undefined)
    return [{ basis: "sme-daily", ...span, percent: SME_DAILY_PERCENT, per: "day" }];
  if (terms.contractDate === undefined) return { status: "wants-contract-date" };
  const floor = rateOn(oneYearRates(terms), terms.contractDate);
  if ("status" in floor) return floor;
  const agreed = perYearOrDay(terms.rate);
  const ofYear = agreed.per === "year" ? agreed.percent : agreed.percent * terms.daysOfYear;
  return ofYear < floor.percent
    ? [{ basis: "sme-floor", ...span, percent: floor.percent, per: "year" }]
    : [{ basis: "agreed", ...span, ...agreed }];
}

function judgmentSegments(
  { rate }: InterestTerms,
  from: CalendarDate,
  to: CalendarDate,
): readonly ExactSegment[] {
  const start = Math.max(from, DOUBLED_PART_SINCE) as CalendarDate;
  const percent = DOUBLED_DAILY_PERCENT;
  return [
    ...(start <= to
      ? [{ basis: "doubled-part", from: start, to, percent, per: "day" } as const]
      : []),
    ...(rate === undefined
      ? []
      : [{ basis: "general-interest", from, to, ...perYearOrDay(rate) } as const]),
  ];
}
