import fc from "fast-check";
import { calendarDateOfIso, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { DEFAULT_POLICY, policyWith } from "../../../src/domain/policy/collection-policy";
import { riskScore, tierOf, type NineRatings } from "../../../src/domain/risk/risk-score";
import { daysToNextStage, phaseOf, stageNumber, stageOf } from "../../../src/domain/risk/stage";

const day = (iso: string): CalendarDate => calendarDateOfIso(iso) as CalendarDate;

describe("the stage of a debt", () => {
  test.each([
    [-30, "S0", "none", 30],
    [-1, "S0", "none", 1],
    [0, "S1", "early", 16],
    [15, "S1", "early", 1],
    [16, "S2", "early", 15],
    [30, "S2", "early", 1],
    [31, "S3", "mid", 60],
    [90, "S3", "mid", 1],
    [91, "S4", "long", 90],
    [180, "S4", "long", 1],
    [181, "S5", "long", 184],
    [364, "S5", "long", 1],
    [365, "S6", "long", undefined],
    [4000, "S6", "long", undefined],
  ])("at %d days past due is %s, %s, and the next begins in %p", (days, stage, phase, toNext) => {
    expect(stageOf(days, DEFAULT_POLICY)).toBe(stage);
    expect(phaseOf(stageOf(days, DEFAULT_POLICY))).toBe(phase);
    expect(daysToNextStage(days, DEFAULT_POLICY)).toBe(toNext);
  });

  describe("by calendar months", () => {
    const { policy } = policyWith([["stage.byMonths", 1]]);
    test.each([
      ["2026-01-31", "2026-02-15", "S1", 1, "the first fifteen days stay days"],
      ["2026-01-31", "2026-02-28", "S2", 1, "February has no 31st: its last day is a month after"],
      ["2026-01-31", "2026-03-01", "S3", 61, "day 29, and yet more than a month"],
      ["2024-01-31", "2024-02-29", "S2", 1, "the leap day is the last of February"],
      ["2026-01-15", "2026-02-15", "S2", 1, "day 31, and yet within the month"],
      ["2026-02-28", "2026-03-28", "S2", 1, "the corresponding day, not the month's end"],
      ["2026-02-28", "2026-03-29", "S3", 61, "a day later"],
      ["2025-11-30", "2026-02-28", "S3", 1, "three months from 30 November end with February"],
      ["2025-11-30", "2026-03-01", "S4", 91, "six months from 30 November end on 30 May"],
      ["2026-03-31", "2026-09-30", "S4", 1, "September has 30 days"],
      ["2026-03-31", "2026-10-01", "S5", 181, "day 184"],
      ["2025-03-31", "2026-03-30", "S5", 1, "the day before a year"],
      ["2025-03-31", "2026-03-31", "S6", undefined, "a year begins on the day itself, day 365"],
      ["2024-02-29", "2025-02-27", "S5", 1, "a year from the leap day is 28 February"],
      ["2024-02-29", "2025-02-28", "S6", undefined, "day 365"],
      ["2026-01-31", "2026-01-31", "S1", 16, "the due day itself"],
      ["2026-01-31", "2026-01-30", "S0", 1, "before it"],
    ])("due %s, on %s: %s, the next in %p: %s", (due, asOf, stage, toNext, because) => {
      const [dueDate, asOfDate] = [day(due), day(asOf)];
      const days = asOfDate - dueDate;
      const found = {
        stage: stageOf(days, policy, asOfDate),
        toNext: daysToNextStage(days, policy, asOfDate),
      };
      expect({ because, ...found }).toEqual({ because, stage, toNext });
    });

    test("never falls back as days go by", () => {
      const due = fc.integer({ min: 36_526, max: 55_000 });
      fc.assert(
        fc.property(due, (dueDate) => {
          const stages = Array.from({ length: 420 }, (_, days) =>
            stageNumber(stageOf(days, policy, (dueDate + days) as CalendarDate)),
          );
          expect(stages).toEqual([...stages].sort((one, other) => one - other));
          expect(new Set(stages)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
        }),
        { numRuns: 50 },
      );
    });

    test("takes other months, and refuses months out of order", () => {
      const own = policyWith([
        ["stage.byMonths", 1],
        ["stage.S3.lastMonth", 2],
      ]).policy;
      const asOfDate = day("2026-04-01");
      expect(stageOf(asOfDate - day("2026-01-31"), own, asOfDate)).toBe("S4");
      expect(policyWith([["stage.S3.lastMonth", 6]]).issues).toEqual([
        { key: "stage.S3.lastMonth", problem: "out-of-order", found: "6", used: 3 },
      ]);
      expect(policyWith([["stage.byMonths", 2]]).issues).toMatchObject([
        { key: "stage.byMonths", problem: "out-of-range" },
      ]);
    });
  });

  test("ends where the company's own policy says", () => {
    const { policy } = policyWith([["stage.S1.lastDay", 20]]);
    expect([20, 21].map((days) => stageOf(days, policy))).toEqual(["S1", "S2"]);
  });
});

describe("the risk tier", () => {
  test.each([
    [0, "R1"],
    [24.99, "R1"],
    [25, "R2"],
    [49.99, "R2"],
    [50, "R3"],
    [74.99, "R3"],
    [75, "R4"],
    [100, "R4"],
  ])("of score %d is %s", (score, tier) => {
    expect(tierOf(score, DEFAULT_POLICY)).toBe(tier);
  });
});

describe("the risk score", () => {
  const none = null;
  const scoreOf = (ratings: NineRatings, given?: number) =>
    riskScore({ stage: "S3", ratings, given }, DEFAULT_POLICY);

  test.each<{ because: string; ratings: NineRatings; score: number; origin: string }>([
    {
      because: "nothing is rated, so the stage decides",
      ratings: [none, none, none, none, none, none, none, none, none],
      ...{ score: 55, origin: "stage-default" },
    },
    {
      because: "59 of 100 in weight is too little",
      ratings: [5, none, 5, 5, none, none, 5, none, none],
      ...{ score: 55, origin: "stage-default" },
    },
    {
      because: "all lowest ratings make no risk",
      ratings: [1, 1, 1, 1, 1, 1, 1, 1, 1],
      ...{ score: 0, origin: "ratings" },
    },
    {
      because: "all highest ratings make all the risk there is",
      ratings: [5, 5, 5, 5, 5, 5, 5, 5, 5],
      ...{ score: 100, origin: "ratings" },
    },
    {
      because: "only rated factors count: 25 × (12·1 + 18·2 + 20·3 + 15·4) ÷ 65",
      ratings: [2, 3, 4, 5, none, none, none, none, none],
      ...{ score: 64.62, origin: "ratings" },
    },
  ])("$score ($origin): $because", ({ ratings, score, origin }) => {
    expect(scoreOf(ratings)).toMatchObject({ score, origin });
  });

  test("that is given is taken as it is", () => {
    expect(scoreOf([5, 5, 5, 5, 5, 5, 5, 5, 5], 12.5)).toMatchObject({
      ...{ score: 12.5, tier: "R1", origin: "given" },
    });
  });
});
