// What the assessments say of the groups (catalogue 1R class-exams-3, 4.5): the highest and the fastest-growing one.
import type { TestNumber } from "./assessment";

export interface TestScore {
  readonly test: TestNumber;
  readonly group: number;
  /** 0–100. */
  readonly score: number;
}

export interface GroupResult {
  readonly group: number;
  readonly score: number;
  /** Undefined where the group was not there the time before. */
  readonly growth: number | undefined;
  readonly isHighest: boolean;
  readonly isFastest: boolean;
}

/**
 * Growth over the assessment before: what was gained of what there was to gain, in per cent, never below −100.
 *
 * @example growthOf(80, 60) // 50: half of the missing 40 points
 */
export function growthOf(score: number, previous: number): number {
  return Math.max(-100, ((score - previous) / Math.max(1, 100 - previous)) * 100);
}

/** The groups with the lowest score, who sum up the unit; none where all have the same. */
export function lowestGroups(results: readonly GroupResult[]): readonly number[] {
  const lowest = Math.min(...results.map(({ score }) => score));
  const groups = results.filter(({ score }) => score === lowest).map(({ group }) => group);
  return groups.length === results.length ? [] : groups;
}

/** Results of one assessment, best first. Ties are shared; nobody is fastest who has not grown. */
export function testResults(
  scores: readonly TestScore[],
  test: TestNumber,
): readonly GroupResult[] {
  const before = new Map(
    scores.filter((one) => one.test === test - 1).map(({ group, score }) => [group, score]),
  );
  const results = scores
    .filter((one) => one.test === test)
    .map(({ group, score }) => {
      const previous = before.get(group);
      return {
        group,
        score,
        growth: previous === undefined ? undefined : growthOf(score, previous),
      };
    });
  const highest = Math.max(...results.map(({ score }) => score));
  const fastest = Math.max(0, ...results.flatMap(({ growth }) => growth ?? []));
  return results
    .map((one) => ({
      ...one,
      isHighest: one.score === highest,
      isFastest: fastest > 0 && one.growth === fastest,
    }))
    .sort((a, b) => b.score - a.score || a.group - b.group);
}
