// Interest on late payment against figures reckoned by hand and by others, source by source.
import { calendarDateOfIso, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import fc from "fast-check";
import {
  INTEREST_RULES,
  lateInterest,
  penaltyGuidePercent,
  type InterestTerms,
} from "../../../src/domain/interest/late-interest";

const day = (iso: string): CalendarDate => calendarDateOfIso(iso) as CalendarDate;
const terms = (given: Partial<InterestTerms>): InterestTerms => ({
  ...{ rule: "sales", daysOfYear: 365, isLastDayCounted: true, ownRates: [] },
  ...given,
});
const debt = (amount: number, due: string, asOf: string) => ({
  principalMinor: amount * 100,
  ...{ dueDate: day(due), asOfDate: day(asOf) },
});

/** Sums that others published or that anyone can check with a pocket calculator. */
const WORKED = [
  {
    because: "0.05 % a day, 100 days on a million (an open legal calculator's own check)",
    debt: debt(1_000_000, "2025-12-31", "2026-04-10"),
    terms: terms({ rule: "agreed", rate: { percent: 0.05, per: "day" } }),
    days: 100,
    interest: 50_000,
  },
  {
    because: "one and a half times the LPR of 3.0 %, 100 days (same source: 12,328.77)",
    debt: debt(1_000_000, "2025-12-31", "2026-04-10"),
    terms: terms({ rule: "lpr", markUp: 0.5 }),
    days: 100,
    interest: 12_328.77,
  },
  {
    because: "the plain LPR of 3.0 %, 100 days (same source: 8,219.18)",
    debt: debt(1_000_000, "2025-12-31", "2026-04-10"),
    terms: terms({ rule: "lpr" }),
    days: 100,
    interest: 8_219.18,
  },
  {
    because: "a fixed 3.65 % through the leap year 2024: 366 days of 100 (same source: 36,600)",
    debt: debt(1_000_000, "2023-12-31", "2024-12-31"),
    terms: terms({ rule: "agreed", rate: { percent: 3.65, per: "year" } }),
    days: 366,
    interest: 36_600,
  },
  {
    because: "the doubled part, 0.0175 % a day, 100 days (same source: 17,500)",
    debt: debt(1_000_000, "2025-12-31", "2026-04-10"),
    terms: terms({ rule: "judgment" }),
    days: 100,
    interest: 17_500,
  },
  {
    because: "the last day left out makes 99 days of it",
    debt: debt(1_000_000, "2025-12-31", "2026-04-10"),
    terms: terms({ rule: "judgment", isLastDayCounted: false }),
    days: 99,
    interest: 17_325,
  },
  {
    because: "general interest runs beside the doubled part: 17,500 + 6 % ÷ 365 × 100",
    debt: debt(1_000_000, "2025-12-31", "2026-04-10"),
    terms: terms({ rule: "judgment", rate: { percent: 6, per: "year" } }),
    days: 100,
    interest: 33_938.36,
  },
  {
    because: "actual/360 gives the bank's day: 12 % ÷ 360 × 30 on 120,000",
    debt: debt(120_000, "2026-03-31", "2026-04-30"),
    terms: terms({ rule: "agreed", rate: { percent: 12, per: "year" }, daysOfYear: 360 }),
    days: 30,
    interest: 1_200,
  },
  {
    because: "1 % a month is 12 % a year",
    debt: debt(100_000, "2025-12-31", "2026-12-31"),
    terms: terms({ rule: "agreed", rate: { percent: 1, per: "month" } }),
    days: 365,
    interest: 12_000,
  },
  {
    because: "breach on 2023-03-16: LPR of that day 3.65 % × 1.3, for ever, though it fell later",
    debt: debt(100_000, "2023-03-15", "2024-03-14"),
    terms: terms({}),
    days: 365,
    interest: 4_745,
  },
  {
    because: "the same with the upper mark-up of 50 %",
    debt: debt(100_000, "2023-03-15", "2024-03-14"),
    terms: terms({ markUp: 0.5 }),
    days: 365,
    interest: 5_475,
  },
  {
    because: "a small supplier without a rate: 0.05 % a day, 73 days",
    debt: debt(200_000, "2025-12-31", "2026-03-14"),
    terms: terms({ rule: "sme" }),
    days: 73,
    interest: 7_300,
  },
  {
    because: "a rate agreed below the LPR of the contract (3.45 % in March 2024) is lifted to it",
    debt: debt(100_000, "2024-12-31", "2025-12-31"),
    terms: terms({
      ...{ rule: "sme", rate: { percent: 2, per: "year" } },
      contractDate: day("2024-03-01"),
    }),
    days: 365,
    interest: 3_450,
  },
  {
    because: "a higher one stands",
    debt: debt(100_000, "2024-12-31", "2025-12-31"),
    terms: terms({
      ...{ rule: "sme", rate: { percent: 6, per: "year" } },
      contractDate: day("2024-03-01"),
    }),
    days: 365,
    interest: 6_000,
  },
  {
    because: "the regulation began on 2020-09-01: of the 61 days only September's 30 count",
    debt: debt(100_000, "2020-07-31", "2020-09-30"),
    terms: terms({ rule: "sme" }),
    days: 30,
    interest: 1_500,
  },
  {
    because: "breach before 2019-08-20: benchmark up to 6 months 4.35 % × 1.5, 50 days to the 19th",
    debt: debt(100_000, "2019-06-30", "2019-08-19"),
    terms: terms({ markUp: 0.5 }),
    days: 50,
    interest: 893.84,
  },
] as const;

describe("interest on late payment", () => {
  test.each(WORKED)("$interest: $because", ({ debt: given, terms: under, days, interest }) => {
    const found = lateInterest(given, under);
    expect(found).toMatchObject({ status: "computed", days, interestMinor: interest * 100 });
  });

  test("is cut where the loan prime rate changed, and its parts add up", () => {
    const found = lateInterest(
      debt(1_000_000, "2024-06-30", "2024-12-31"),
      terms({ rule: "lpr", markUp: 0.5 }),
    );
    expect(found).toMatchObject({
      interestMinor: 2_467_808,
      segments: [
        { from: day("2024-07-01"), to: day("2024-07-21"), days: 21, interestMinor: 297_740 },
        { from: day("2024-07-22"), to: day("2024-10-20"), days: 91, interestMinor: 1_252_808 },
        { from: day("2024-10-21"), to: day("2024-12-31"), days: 72, interestMinor: 917_260 },
      ],
    });
  });

  test("does not cut the one-year rate where only the five-year rate moved", () => {
    const over = debt(1_000_000, "2024-01-31", "2024-03-31");
    const cutsUnder = (rule: InterestTerms["rule"]): number => {
      const found = lateInterest(over, terms({ rule }));
      return found.status === "computed" ? found.segments.length : -1;
    };
    expect([cutsUnder("lpr"), cutsUnder("lpr-5y")]).toEqual([1, 2]);
  });

  test("of an old breach that lasts goes over from the benchmark to the loan prime rate", () => {
    const found = lateInterest(debt(100_000, "2019-06-30", "2019-10-31"), terms({}));
    expect(found).toMatchObject({
      segments: [
        { basis: "benchmark", to: day("2019-08-19"), percent: 4.35 * 1.3 },
        { basis: "loan-prime-rate", from: day("2019-08-20"), percent: 4.25 * 1.3 },
        { basis: "loan-prime-rate", from: day("2019-09-20"), percent: 4.2 * 1.3 },
      ],
    });
  });

  test.each([
    {
      because: "more than a year takes the benchmark of one to three years",
      due: "2018-06-30",
      percent: 4.75,
    },
    { because: "more than five years takes the longest", due: "2014-01-31", percent: 6.55 },
  ])("$because", ({ due, percent }) => {
    const found = lateInterest(debt(100, due, "2019-08-19"), terms({}));
    const first = found.status === "computed" ? found.segments[0] : undefined;
    expect(first?.percent).toBeCloseTo(percent * 1.3, 10);
  });

  test.each([
    {
      because: "no announcement after 2026-09-21 is known",
      given: debt(100, "2026-01-31", "2026-11-30"),
      under: terms({ rule: "lpr" }),
      no: { status: "unknown-rate", day: day("2026-10-20") },
    },
    {
      because: "a sale whose breach lies beyond the table",
      given: debt(100, "2026-10-31", "2026-11-30"),
      under: terms({}),
      no: { status: "unknown-rate", day: day("2026-11-01") },
    },
    {
      because: "a loan prime rate before there was one",
      given: debt(100, "2018-01-31", "2018-11-30"),
      under: terms({ rule: "lpr" }),
      no: { status: "unknown-rate", day: day("2018-02-01") },
    },
    {
      because: "a contract's rate that nobody gave",
      given: debt(100, "2026-01-31", "2026-03-31"),
      under: terms({ rule: "agreed" }),
      no: { status: "wants-rate" },
    },
    {
      because: "the floor of a small supplier's rate needs the contract's day",
      given: debt(100, "2026-01-31", "2026-03-31"),
      under: terms({ rule: "sme", rate: { percent: 2, per: "year" } }),
      no: { status: "wants-contract-date" },
    },
  ])("has no answer: $because", ({ given, under, no }) => {
    expect(lateInterest(given, under)).toEqual(no);
  });

  test("of a sale goes on beyond the table, once the day of the breach is known", () => {
    const found = lateInterest(debt(36_500, "2026-08-31", "2026-12-31"), terms({ markUp: 0.5 }));
    expect(found).toMatchObject({ days: 122, interestMinor: 54_900 });
  });

  test("follows rates of the user's own from their first day on", () => {
    const found = lateInterest(
      debt(365_000, "2026-09-30", "2026-11-30"),
      terms({ rule: "lpr", ownRates: [{ from: day("2026-10-20"), percent: 2.9 }] }),
    );
    expect(found).toMatchObject({
      segments: [
        { percent: 3, days: 19, interestMinor: 57_000 },
        { percent: 2.9, days: 42, interestMinor: 121_800 },
      ],
    });
  });

  test.each([
    { because: "on the due date itself", given: debt(100, "2026-03-31", "2026-03-31") },
    { because: "on a credit", given: debt(-100, "2026-01-31", "2026-03-31") },
  ])("is nothing $because", ({ given }) => {
    expect(lateInterest(given, terms({}))).toMatchObject({ days: 0, interestMinor: 0 });
  });

  test("of two debts of one age is that of both together, to the cent of rounding", () => {
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 })],
        // Up to the last day of which both loan prime rates are known.
        ...[fc.integer({ min: 1, max: 1990 }), fc.constantFrom(...INTEREST_RULES)],
        (one, other, days, rule) => {
          const rate = rule === "agreed" ? ({ percent: 5, per: "year" } as const) : undefined;
          const of = (principalMinor: number): number => {
            const asOfDate = (day("2021-03-31") + days) as CalendarDate;
            const late = { principalMinor, dueDate: day("2021-03-31"), asOfDate };
            const found = lateInterest(late, terms({ rule, rate }));
            return found.status === "computed" ? found.interestMinor : Number.NaN;
          };
          expect(Math.abs(of(one) + of(other) - of(one + other))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("the guide to an excessive penalty", () => {
  test("is 30 % above the most that late payment costs: 3.1 % × 1.5 × 1.3", () => {
    expect(penaltyGuidePercent(day("2025-01-01"), [])).toBeCloseTo(6.045, 10);
  });
});
