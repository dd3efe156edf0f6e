import { STAGES } from "../../../src/domain/risk/stage-table";
import { TIERS } from "../../../src/domain/risk/tier-table";
import { riskTierOf, stageOf, tierOf } from "../../../src/domain/risk/risk-tier";

describe("the stage of a debt", () => {
  test.each([
    [-30, "S0"],
    [-1, "S0"],
    [0, "S1"],
    [15, "S1"],
    [16, "S2"],
    [30, "S2"],
    [31, "S3"],
    [90, "S3"],
    [91, "S4"],
    [180, "S4"],
    [181, "S5"],
    [364, "S5"],
    [365, "S6"],
    [4000, "S6"],
  ])("at %d days past due is %s", (days, stage) => {
    expect(stageOf(days)).toBe(stage);
  });

  test("is one for every whole number of days", () => {
    STAGES.forEach(({ fromDaysPastDue }, index) => {
      const before = STAGES[index - 1];
      expect(fromDaysPastDue).toBe(before === undefined ? null : Number(before.toDaysPastDue) + 1);
    });
    expect(STAGES.at(-1)?.toDaysPastDue).toBeNull();
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
    expect(tierOf(score)).toBe(tier);
  });

  test("tiers follow each other without a gap", () => {
    TIERS.forEach(({ fromScore }, index) => {
      expect(fromScore).toBe(TIERS[index - 1]?.belowScore ?? 0);
    });
  });

  test("comes from the stage as long as nothing else is known, and says so", () => {
    expect(riskTierOf(45)).toEqual({
      ...{ tier: "R3", stage: "S3", score: 55 },
      ...{ origin: "stage-default", daysPastDue: 45 },
    });
  });

  test("never falls while the debt grows older", () => {
    const scores = Array.from({ length: 500 }, (_, day) => riskTierOf(day - 50).score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });
});
