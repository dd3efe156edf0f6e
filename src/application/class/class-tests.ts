// Scores of the assessments out of the letters that the groups gave, and the points they are worth.
import {
  assessmentItems,
  scoreOf,
  TEST_NUMBERS,
  type TestNumber,
} from "../../domain/class/assessment";
import type { GroupResult, TestScore } from "../../domain/class/assessment-results";
import { FOR_GROWTH, FOR_WINNER, type PointEntry } from "../../domain/class/class-points";
import type { KeptTestAnswer } from "./class-state";

/** A score for every assessment that a group has answers to. */
export function testScores(code: string, tests: readonly KeptTestAnswer[]): readonly TestScore[] {
  return TEST_NUMBERS.flatMap((test) => {
    const given = tests.filter((one) => one.test === test);
    if (given.length === 0) return [];
    const items = assessmentItems(code, test);
    return [...new Set(given.map(({ group }) => group))].map((group) => ({
      ...{ test, group },
      score: scoreOf(
        items,
        new Map(
          given.filter((one) => one.group === group).map(({ item, answer }) => [item, answer]),
        ),
      ),
    }));
  });
}

/** What the highest and the fastest-growing groups have not been given yet. The quiz gives nothing. */
export function testPoints(
  results: readonly GroupResult[],
  test: TestNumber,
  given: readonly PointEntry[],
): readonly PointEntry[] {
  if (test === 0) return [];
  const unit = `test${String(test)}`;
  const awards = results.flatMap(({ group, isHighest, isFastest }): PointEntry[] => [
    ...(isHighest ? [{ unit, group, kind: "winner" as const, points: FOR_WINNER }] : []),
    ...(isFastest ? [{ unit, group, kind: "growth" as const, points: FOR_GROWTH }] : []),
  ]);
  return awards.filter(
    (award) =>
      !given.some(
        (one) => one.unit === unit && one.group === award.group && one.kind === award.kind,
      ),
  );
}
