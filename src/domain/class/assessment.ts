// The assessments of a class (catalogue 4.5): items made from the tables of rules, each with one right answer. Everybody
// who has the class's code makes the same items, so that no questions have to travel.
import { ADVICE_AGAINST_PROHIBITION, PROHIBITED_ACTS } from "../conduct/conduct-code-table";
import { DEFAULT_POLICY } from "../policy/collection-policy";
import { debtGradeOf, GRADES, type GradeId } from "../risk/debt-grade";
import type { QuadrantId } from "../risk/quadrant";
import { tierOf, TIERS, type TierId } from "../risk/risk-score";
import { stageOf } from "../risk/stage";
import { STAGES, type StageId } from "../risk/stage-table";
import { BASE_MATRIX } from "../tactics/base-matrix-table";
import { planTactics } from "../tactics/plan-tactics";
import { TACTICS, type TacticCode } from "../tactics/tactic-table";
import { calendarDateOf, NO_DATE } from "../calendar/calendar-date";
import { QUIZ_ITEMS, TEST_ITEMS } from "./class-step";
import { seededChoices, type SeededChoices } from "./seeded-choices";

/** 0 is the quiz before the first unit. */
export const TEST_NUMBERS = [0, 1, 2, 3] as const;
export type TestNumber = (typeof TEST_NUMBERS)[number];

export const ITEM_KINDS = ["stage", "grade", "tier", "tactic", "guard"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What makes a debt a dead one (catalogue 5.3). */
const DEAD_SIGNS = ["hasNoAssets", "enforcementEndedNoAssets", "struckOffNoSuccessor"] as const;
export type DeadSign = (typeof DEAD_SIGNS)[number];

/** What an item tells. A guard item tells nothing: one of its options is prohibited. */
export interface ItemFacts {
  readonly daysPastDue?: number;
  /** Of a dead debt, which days alone never make. */
  readonly sign?: DeadSign;
  readonly score?: number;
  readonly quadrant?: QuadrantId;
}

export interface AssessmentItem {
  readonly kind: ItemKind;
  readonly facts: ItemFacts;
  /** Codes of stages, grades, tiers, tactics, or acts: four, no two alike. */
  readonly options: readonly string[];
  /** Index of the one right option. */
  readonly right: number;
}

export const OPTION_LETTERS = ["A", "B", "C", "D"] as const;

/** Items of an assessment: as many of every kind, in the order of the kinds. */
export function assessmentItems(code: string, test: TestNumber): readonly AssessmentItem[] {
  const choices = seededChoices(`${code.toUpperCase()}:${String(test)}`);
  const count = (test === 0 ? QUIZ_ITEMS : TEST_ITEMS) / ITEM_KINDS.length;
  return ITEM_KINDS.flatMap((kind) => {
    const items: AssessmentItem[] = [];
    const seen = new Set<string>();
    while (items.length < count) {
      const item = MAKERS[kind](choices);
      // The same facts twice, or the same act twice, would be a present.
      const key = kind === "guard" ? (item.options[item.right] ?? "") : JSON.stringify(item.facts);
      if (!seen.has(key)) items.push(item);
      seen.add(key);
    }
    return items;
  });
}

/** Score of 0–100 for the letters given; a letter that is missing is wrong. */
export function scoreOf(
  items: readonly AssessmentItem[],
  answers: ReadonlyMap<number, string>,
): number {
  const right = items.filter(
    (item, at) => answers.get(at + 1) === OPTION_LETTERS[item.right],
  ).length;
  return Math.round((right / items.length) * 100);
}

const MAKERS: Readonly<Record<ItemKind, (choices: SeededChoices) => AssessmentItem>> = {
  stage: (choices) => {
    const daysPastDue = dayFor(choices);
    const right = stageOf(daysPastDue);
    const wrong = STAGES.map(({ id }) => id).filter((id) => id !== right);
    return item(choices, { kind: "stage", facts: { daysPastDue }, right, wrong });
  },
  grade: (choices) => {
    const facts = gradeFacts(choices, GRADES[choices.below(GRADES.length)] ?? "G1");
    const { daysPastDue = 0, sign } = facts;
    const signs = sign === undefined ? NO_SIGNS : { ...NO_SIGNS, [sign]: true };
    const right = debtGradeOf({ ...signs, daysPastDue }, DEFAULT_POLICY).grade;
    const wrong = GRADES.filter((grade) => grade !== right);
    return item(choices, { kind: "grade", facts, right, wrong });
  },
  tier: (choices) => {
    const score = scoreIn(choices, TIERS[choices.below(TIERS.length)] ?? "R1");
    const right = tierOf(score, DEFAULT_POLICY);
    const wrong = TIERS.filter((tier) => tier !== right);
    return item(choices, { kind: "tier", facts: { score }, right, wrong });
  },
  tactic: (choices) => {
    const daysPastDue = dayFor(choices);
    const quadrant = (["Q1", "Q2", "Q3", "Q4"] as const)[choices.below(4)] ?? "Q1";
    const { right, alsoFit } = advised(daysPastDue, quadrant);
    const wrong = MATRIX_TACTICS.filter((code) => !alsoFit.has(code));
    return item(choices, { kind: "tactic", facts: { daysPastDue, quadrant }, right, wrong });
  },
  guard: (choices) => {
    const right = PROHIBITED[choices.below(PROHIBITED.length)] ?? "C01";
    return item(choices, { kind: "guard", facts: {}, right, wrong: LAWFUL_TACTICS });
  },
};

function item(
  choices: SeededChoices,
  made: Pick<AssessmentItem, "kind" | "facts"> & {
    readonly right: string;
    readonly wrong: readonly string[];
  },
): AssessmentItem {
  const { kind, facts, right } = made;
  const wrong = choices.shuffled(made.wrong).slice(0, OPTION_LETTERS.length - 1);
  const options = choices.shuffled([right, ...wrong]);
  // Stages, grades and tiers have an order of their own, which is easier to read than a shuffled one.
  const shown = kind === "tactic" || kind === "guard" ? options : options.sort();
  return { kind, facts, options: shown, right: shown.indexOf(right) };
}

/** No item tells of an older debt. */
const LAST_DAY = 730;

/** Each stage as likely as every other, however few days it has. */
function dayFor(choices: SeededChoices): number {
  const stage = choices.below(STAGES.length);
  const last = (id: StageId): number =>
    id === "S6" ? LAST_DAY : DEFAULT_POLICY[`stage.${id}.lastDay`];
  const before = STAGES[stage - 1];
  const from = before === undefined ? -10 : last(before.id) + 1;
  return from + choices.below(last(STAGES[stage]?.id ?? "S6") - from + 1);
}

/** Each grade as likely as every other, so that no letter is right more often. */
function gradeFacts(choices: SeededChoices, grade: GradeId): ItemFacts {
  const between = (first: number, last: number): number => first + choices.below(last - first + 1);
  const from = (id: "G2" | "G3" | "G4"): number => DEFAULT_POLICY[`grade.${id}.fromDay`];
  switch (grade) {
    case "G1":
      return { daysPastDue: between(-10, from("G2") - 1) };
    case "G2":
      return { daysPastDue: between(from("G2"), from("G3") - 1) };
    case "G3":
      return { daysPastDue: between(from("G3"), from("G4") - 1) };
    case "G4":
      return { daysPastDue: between(from("G4"), LAST_DAY) };
    case "G5": {
      const sign = DEAD_SIGNS[choices.below(DEAD_SIGNS.length)] ?? "hasNoAssets";
      return { daysPastDue: between(from("G2"), LAST_DAY), sign };
    }
  }
}

/** Each tier as likely as every other, however wide it is. */
function scoreIn(choices: SeededChoices, tier: TierId): number {
  const below = (id: TierId): number => (id === "R4" ? 101 : DEFAULT_POLICY[`tier.${id}.below`]);
  const before = TIERS[TIERS.indexOf(tier) - 1];
  const from = before === undefined ? 0 : below(before);
  return from + choices.below(below(tier) - from);
}

const NO_SIGNS = {
  ...{ hasNoAssets: false, enforcementEndedNoAssets: false, struckOffNoSuccessor: false },
  ...{ limitationPleaded: false, isLimitationExpired: false, cannotBeFound: false },
  ...{ fraudSigns: 0, promisesBroken: 0, warningScore: 0 },
};

interface Advice {
  readonly right: TacticCode;
  readonly alsoFit: ReadonlySet<TacticCode>;
}

/** Asked again for every item of every assessment; the engine takes its time, and its answer never changes. */
const ADVICE = new Map<string, Advice>();

function advised(daysPastDue: number, quadrant: QuadrantId): Advice {
  const key = `${String(daysPastDue)} ${quadrant}`;
  const advice = ADVICE.get(key) ?? adviceFor(daysPastDue, quadrant);
  ADVICE.set(key, advice);
  return advice;
}

/**
 * The engine's own advice for a customer of whom only days and quadrant are known: a middling one of a middling sum, no
 * dispute, no letters sent, evidence complete.
 */
function adviceFor(daysPastDue: number, quadrant: QuadrantId): Advice {
  const { primary, list, offered } = planTactics(
    {
      asOfDate: calendarDateOf(2026, 6, 15) ?? NO_DATE,
      ...{ daysPastDue, quadrant, currency: { code: "CNY", minorDigits: 2 } },
      ...{ openAmountMinor: 8_000_000, disputedAmountMinor: 0, totalOpenMinor: 500_000_000 },
      ...{ amountRank: 0.5, evidenceScore: 100, score: 40, limitationDaysLeft: 1000 },
    },
    DEFAULT_POLICY,
  );
  const inCell = BASE_MATRIX[stageOf(daysPastDue)][quadrant];
  return {
    right: primary.code,
    alsoFit: new Set([
      ...[primary.code, ...list.map(({ code }) => code)],
      ...[...inCell, ...offered],
    ]),
  };
}

const MATRIX_TACTICS: readonly TacticCode[] = [
  ...new Set(
    Object.values(BASE_MATRIX).flatMap((row) =>
      Object.values(row).flatMap((codes: readonly TacticCode[]) => codes),
    ),
  ),
];

/** Acts that no condition makes right. */
const PROHIBITED: readonly string[] = [...PROHIBITED_ACTS, ...ADVICE_AGAINST_PROHIBITION]
  .filter((row) => row.level === "block" && !("asks" in row))
  .map(({ code }) => code);

/** Tactics without any condition. */
const LAWFUL_TACTICS: readonly string[] = TACTICS.filter(({ gate }) => gate === "ok").map(
  ({ code }) => code,
);
