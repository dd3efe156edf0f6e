import {
  assessmentItems,
  ITEM_KINDS,
  OPTION_LETTERS,
  scoreOf,
  TEST_NUMBERS,
  type AssessmentItem,
} from "../../../src/domain/class/assessment";
import { growthOf, lowestGroups, testResults } from "../../../src/domain/class/assessment-results";
import {
  ADVICE_AGAINST_PROHIBITION,
  PROHIBITED_ACTS,
} from "../../../src/domain/conduct/conduct-code-table";
import { BASE_MATRIX } from "../../../src/domain/tactics/base-matrix-table";

const CODES = ["6ABCD", "2K7MQ", "3ZZ92", "6HJKW", "2PPPP", "3AB23"];
/** As many classes as a trainer never holds: codes as they are made, one after the other. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const SEEDS = Array.from({ length: 2000 }, (_, at) => {
  const letters = [0, 1, 2, 3].map((place) => LETTERS[Math.floor(at / 6 ** place) % 31]);
  return `${"623"[at % 3] ?? ""}${letters.join("")}`;
});
const all = SEEDS.flatMap((code) => TEST_NUMBERS.flatMap((test) => assessmentItems(code, test)));

// The stages, grades and tiers once more, from the catalogue's own tables (5.2–5.4).
const STAGE_ENDS = [-1, 15, 30, 90, 180, 364, Infinity];
const stageAgain = (days: number): string => `S${STAGE_ENDS.findIndex((end) => days <= end)}`;
const gradeAgain = (days: number): string =>
  days <= 0 ? "G1" : days <= 90 ? "G2" : days <= 180 ? "G3" : "G4";
const tierAgain = (score: number): string =>
  score < 25 ? "R1" : score < 50 ? "R2" : score < 75 ? "R3" : "R4";
const blocked = new Set(
  [...PROHIBITED_ACTS, ...ADVICE_AGAINST_PROHIBITION]
    .filter(({ level }) => level === "block")
    .map(({ code }): string => code),
);

/** Options that are right by the tables read once more. */
function rightAgain({ kind, facts, options }: AssessmentItem): readonly string[] {
  const { daysPastDue = 0, score = 0, quadrant = "Q0", sign } = facts;
  switch (kind) {
    case "stage":
      return options.filter((code) => code === stageAgain(daysPastDue));
    case "grade":
      return options.filter(
        (code) => code === (sign === undefined ? gradeAgain(daysPastDue) : "G5"),
      );
    case "tier":
      return options.filter((code) => code === tierAgain(score));
    case "guard":
      return options.filter((code) => blocked.has(code));
    case "tactic": {
      const cell = BASE_MATRIX[stageAgain(daysPastDue) as keyof typeof BASE_MATRIX][quadrant];
      return options.filter((code) => (cell as readonly string[]).includes(code));
    }
  }
}

test("every item of 2,000 classes has four different options and one right by the catalogue's tables", () => {
  expect(new Set(SEEDS).size).toBe(2000);
  expect(all.length).toBe(SEEDS.length * 70);
  const wrong = all.filter((item) => {
    const right = rightAgain(item);
    const isOne = right.length === 1 && right[0] === item.options[item.right];
    return !isOne || new Set(item.options).size !== OPTION_LETTERS.length;
  });
  expect(wrong).toEqual([]);
});

test("the same code makes the same assessment, another code or number another one", () => {
  expect(assessmentItems("6abcd", 1)).toEqual(assessmentItems("6ABCD", 1));
  const texts = CODES.flatMap((code) =>
    TEST_NUMBERS.map((number) => JSON.stringify(assessmentItems(code, number))),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

test("no item is asked twice in an assessment, and every kind is asked as often", () => {
  for (const number of TEST_NUMBERS) {
    const items = assessmentItems("6ABCD", number);
    const counts = ITEM_KINDS.map((kind) => items.filter((item) => item.kind === kind).length);
    expect(new Set(counts)).toEqual(new Set([number === 0 ? 2 : 4]));
    const asked = items.map(({ kind, facts, options, right }) =>
      JSON.stringify([kind, facts, kind === "guard" ? options[right] : ""]),
    );
    expect(new Set(asked).size).toBe(asked.length);
  }
});

test.each(ITEM_KINDS)("of the items about the %s, a quarter is right at each letter", (kind) => {
  const own = all.filter((item) => item.kind === kind);
  expect(own.length).toBe(SEEDS.length * 14);
  const shares = OPTION_LETTERS.map(
    (_, at) => own.filter(({ right }) => right === at).length / own.length,
  );
  // Of 28,000 items, one in a hundred is four times what chance alone makes.
  expect(shares.filter((share) => Math.abs(share - 0.25) > 0.01)).toEqual([]);
});

test("a score is the share of right letters; what is not answered is wrong", () => {
  const items = assessmentItems("6ABCD", 2);
  const right = new Map(items.map((item, at) => [at + 1, OPTION_LETTERS[item.right] ?? ""]));
  expect(scoreOf(items, right)).toBe(100);
  right.delete(3);
  expect(scoreOf(items, right)).toBe(95);
  expect(scoreOf(items, new Map())).toBe(0);
});

test.each([
  [80, 60, 50, "half of the missing 40 points"],
  [60, 60, 0, "nothing gained"],
  [100, 100, 0, "there was nothing to gain"],
  [100, 99, 100, "all that was missing"],
  [0, 100, -100, "a fall is never worse than −100"],
])("growth from %s after %s is %s, because %s", (score, previous, growth, because) => {
  expect({ because, growth: growthOf(score, previous) }).toEqual({ because, growth });
});

test("ties are shared, a group that was not there before does not grow", () => {
  const scores = [
    ...[1, 2, 3].map((group) => ({ test: 1 as const, group, score: 50 })),
    ...[
      { test: 2 as const, group: 1, score: 75 },
      { test: 2 as const, group: 2, score: 75 },
      { test: 2 as const, group: 3, score: 50 },
      { test: 2 as const, group: 4, score: 75 },
    ],
  ];
  const results = testResults(scores, 2);
  const told = results.map(({ group, growth, isHighest, isFastest }) => ({
    ...{ group, growth, isHighest, isFastest },
  }));
  expect(told).toEqual([
    { group: 1, growth: 50, isHighest: true, isFastest: true },
    { group: 2, growth: 50, isHighest: true, isFastest: true },
    { group: 4, growth: undefined, isHighest: true, isFastest: false },
    { group: 3, growth: 0, isHighest: false, isFastest: false },
  ]);
});

test.each([
  [[80, 60, 60], [2, 3], "the lowest place is shared"],
  [[70, 70], [], "nobody is lower than anybody"],
  [[70], [], "there is nobody to compare with"],
])("of the scores %j the groups %j sum up, because %s", (scores, groups, because) => {
  const results = testResults(
    scores.map((score, at) => ({ test: 1 as const, group: at + 1, score })),
    1,
  );
  expect({ because, groups: lowestGroups(results) }).toEqual({ because, groups });
});

test("a group that missed an assessment has neither score nor growth in it, nor growth in the next", () => {
  const scores = [
    { test: 1 as const, group: 1, score: 40 },
    { test: 2 as const, group: 1, score: 70 },
    { test: 2 as const, group: 2, score: 60 },
    { test: 3 as const, group: 2, score: 90 },
    { test: 3 as const, group: 1, score: 70 },
  ];
  const told = (number: 1 | 2 | 3) =>
    testResults(scores, number).map(({ group, growth, isFastest }) => [group, growth, isFastest]);
  expect(told(1)).toEqual([[1, undefined, false]]);
  expect(told(2)).toEqual([
    [1, 50, true],
    [2, undefined, false],
  ]);
  expect(told(3)).toEqual([
    [2, 75, true],
    [1, 0, false],
  ]);
});
