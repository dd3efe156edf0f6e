import { DEFAULT_POLICY, policyWith } from "../../../src/domain/policy/collection-policy";
import { riskScore, tierOf, type NineRatings } from "../../../src/domain/risk/risk-score";
import { daysToNextStage, phaseOf, stageOf } from "../../../src/domain/risk/stage";

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
