// Worksheet functions that place a debt: stage, phase, grade, score, tier, quadrant. See day-functions.ts for what
// the docstrings are.
import { daysPastDue } from "../domain/aging/days-past-due";
import { DEFAULT_POLICY, type CollectionPolicy } from "../domain/policy/collection-policy";
import { debtGradeOf } from "../domain/risk/debt-grade";
import {
  FACTORS,
  riskScore,
  tierOf,
  type NineRatings,
  type Rating,
} from "../domain/risk/risk-score";
import { phaseOf, stageOf } from "../domain/risk/stage";
import type { StageId } from "../domain/risk/stage-table";
import { WARNING_SIGNS, warningScoreOf } from "../domain/risk/warning-signs";
import { numberArgument } from "./amount-argument";
import { policyIn } from "./settings-argument";
import { isTick } from "./tick";
import { cellByCell, cellsOf, isEmptyOrZero, type CellResult } from "./cell-by-cell";
import { isCellError, numberError, spokenMessages, valueError } from "./cell-error";
import { dateArgument } from "./date-argument";

const DUE = dateArgument("dueDate", "stays-blank");
const AS_OF = dateArgument("asOfDate", "is-missing");

/** The stage of each cell under the numbers of a settings table, or the course's. */
function stagesBy(settings: unknown, show: (stage: StageId) => CellResult) {
  const policy = policyIn(settings);
  return cellByCell([DUE, AS_OF], (dueDate, asOfDate) =>
    show(stageOf(daysPastDue({ dueDate, asOfDate }), policy, asOfDate)),
  );
}

/**
 * Stage of each debt by days past due: S0 before due, S1 to 15 days, S2 to 30, S3 to 90, S4 to 180, S5 to 364, S6 a year and more.
 * @customfunction STAGE
 * @param dueDate Due date, one cell or a whole column.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [settings] Numbers of your own: the table of the settings sheet (HuikuanPolicy), or two columns of key and value.
 * @returns S0 … S6.
 */
export function stageInCells(
  dueDate: unknown[][],
  asOfDate: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return stagesBy(settings, (stage) => stage)(dueDate, asOfDate);
}

/**
 * Phase of the collection cycle in words: not due, early (to 30 days), mid (31 to 90), long (over 90).
 * @customfunction PHASE
 * @param dueDate Due date, one cell or a whole column.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [settings] Numbers of your own: the table of the settings sheet (HuikuanPolicy), or two columns of key and value.
 * @returns The phase in words.
 */
export function phaseInCells(
  dueDate: unknown[][],
  asOfDate: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  const { phases } = spokenMessages().plan;
  return stagesBy(settings, (stage) => phases[phaseOf(stage)])(dueDate, asOfDate);
}

const COUNT = { from: 0, to: 1000, isWhole: true };
const GRADE = cellByCell(
  [
    ...([DUE, AS_OF] as const),
    numberArgument("fraudSigns", { means: 0 }, { from: 0, to: 6, isWhole: true }),
    numberArgument("promisesBroken", { means: 0 }, COUNT),
    numberArgument("warningScore", { means: 0 }, { from: 0, to: 100 }),
  ],
  (dueDate, asOfDate, fraudSigns, promisesBroken, warningScore) =>
    debtGradeOf(
      {
        ...{ daysPastDue: daysPastDue({ dueDate, asOfDate }), fraudSigns, promisesBroken },
        ...{ warningScore, hasNoAssets: false, enforcementEndedNoAssets: false },
        ...{ struckOffNoSuccessor: false, limitationPleaded: false, isLimitationExpired: false },
        cannotBeFound: false,
      },
      DEFAULT_POLICY,
    ).grade,
);

/**
 * Debt grade: G1 not due, G2 being collected, G3 nearly doubtful, G4 doubtful. G5, a dead debt, is never given by days alone.
 * @customfunction GRADE
 * @param dueDate Due date, one cell or a whole column.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [fraudSigns] Signs of fraud, 0 to 6.
 * @param [promisesBroken] Promises to pay that were broken.
 * @param [warningScore] Warning score, 0 to 100.
 * @returns G1 … G4.
 */
export function gradeInCells(
  dueDate: unknown[][],
  asOfDate: unknown[][],
  fraudSigns?: unknown[][],
  promisesBroken?: unknown[][],
  warningScore?: unknown[][],
): unknown[][] {
  return GRADE(dueDate, asOfDate, fraudSigns, promisesBroken, warningScore);
}

const TIER = cellByCell([numberArgument("score", "stays-blank", { from: 0, to: 100 })], (score) =>
  tierOf(score, DEFAULT_POLICY),
);

/**
 * Risk tier of a score: R1 low (under 25), R2 middle, R3 high (from 50), R4 very high (from 75).
 * @customfunction RISKTIER
 * @param score Risk score, 0 to 100, one cell or a whole column.
 * @returns R1 … R4.
 */
export function riskTierInCells(score: unknown[][]): unknown[][] {
  return TIER(score);
}

const FACTOR_COUNT = 9;
const RATING = numberArgument("ratings", { means: 0 }, { from: 1, to: 5, isWhole: true });

/**
 * Risk score 0 to 100 from nine ratings in nine columns: amount, willingness, term, history, profit, potential, conduct, industry, location. Each is 1 low to 5 high; empty is unrated.
 * @customfunction RISKSCORE
 * @param ratings Nine columns of ratings 1 to 5, one row per customer.
 * @param [dueDate] Due dates, one per row; with too few ratings the score follows the stage.
 * @param [asOfDate] Day to look from; needed with due dates.
 * @param [weights] Nine weights in the order of the ratings; only their proportion counts. The course's if empty.
 * @returns One score per row; empty where too little is rated and no due date helps.
 */
export function riskScoreInCells(
  ratings: unknown[][],
  dueDate?: unknown[][],
  asOfDate?: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  const rows = cellsOf(ratings);
  if (rows.some((row) => row.length !== FACTOR_COUNT))
    throw valueError("ratings", (messages, name) =>
      messages.columnsWanted(name, FACTOR_COUNT),
    ) as unknown as Error;
  const days = cellsOf(dueDate).some((row) => !row.every(isEmptyOrZero))
    ? daysOfRows(dueDate, asOfDate, rows.length)
    : undefined;
  const read = RATING.reader(rows);
  const policy = policyWith(weights);
  return rows.map((row, at) => [scoreOf(row, days?.[at]?.[0], { read, policy })]);
}

const WEIGHT = numberArgument("weights", { means: 0 }, { from: 0, to: 1e9 });

/** The policy under weights of the formula's own, brought to a sum of 100, which the least weight is measured by. */
function policyWith(weights: unknown): CollectionPolicy {
  const cells = cellsOf(weights).flat();
  if (cells.every((cell) => (cell ?? "") === "")) return DEFAULT_POLICY;
  if (cells.length !== FACTOR_COUNT)
    throw valueError("weights", (messages, name) =>
      messages.cellsWanted(name, FACTOR_COUNT),
    ) as unknown as Error;
  const read = WEIGHT.reader([cells]);
  const own = cells.map((cell): number => {
    const bad = isCellError(cell) ? cell : undefined;
    const weight = bad ?? ((cell ?? "") === "" ? 0 : read(cell as string | number | boolean));
    if (typeof weight !== "number") throw weight as unknown as Error;
    return weight;
  });
  const whole = own.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) throw numberError() as unknown as Error;
  return {
    ...DEFAULT_POLICY,
    ...Object.fromEntries(
      FACTORS.map((factor, at) => [`factor.${factor}.weight`, (100 * (own[at] ?? 0)) / whole]),
    ),
  };
}

function daysOfRows(dueDate: unknown, asOfDate: unknown, rowCount: number): CellResult[][] {
  const days = cellByCell([DUE, AS_OF], (due, asOf) =>
    daysPastDue({ dueDate: due, asOfDate: asOf }),
  )(dueDate, asOfDate);
  if (days.length === rowCount) return days;
  throw valueError("ratings", (messages, name) =>
    messages.differentSize(name, messages.argumentNames.dueDate),
  ) as unknown as Error;
}

function scoreOf(
  row: readonly unknown[],
  days: CellResult | undefined,
  under: {
    readonly read: (cell: string | number | boolean) => unknown;
    readonly policy: CollectionPolicy;
  },
): CellResult {
  const ratings: Rating[] = [];
  for (const cell of row) {
    if (isCellError(cell)) return cell;
    const rating = isEmptyOrZero(cell) ? null : under.read(cell as string | number | boolean);
    if (isCellError(rating)) return rating;
    ratings.push(rating as Rating);
  }
  if (isCellError(days)) return days;
  const stage = stageOf(typeof days === "number" ? days : 0);
  const facts = { stage, ratings: ratings as NineRatings, given: undefined };
  const result = riskScore(facts, under.policy);
  return result.origin === "stage-default" && typeof days !== "number" ? "" : result.score;
}

/**
 * Warning score 0 to 100 from nineteen columns of ticks: eight signs of the company, five of its money, four of its people, two from outside. Amber from 15, red from 30.
 * @customfunction WARNINGSCORE
 * @param ticks Nineteen columns, anything but empty, 0, no or 否 is a tick; one row per customer.
 * @returns One score per row.
 */
export function warningScoreInCells(ticks: unknown[][]): unknown[][] {
  const rows = cellsOf(ticks);
  if (rows.some((row) => row.length !== WARNING_SIGNS.length))
    throw valueError("ticks", (messages, name) =>
      messages.columnsWanted(name, WARNING_SIGNS.length),
    ) as unknown as Error;
  return rows.map((row) => {
    const bad = row.find(isCellError);
    if (bad !== undefined) return [bad];
    const signs = WARNING_SIGNS.filter((_, at) => isTick(row[at]));
    return [warningScoreOf(signs, DEFAULT_POLICY)];
  });
}

const AXIS = { from: 0, to: 100 };
const QUADRANT = cellByCell(
  [
    numberArgument("willingness", "stays-blank", AXIS),
    numberArgument("ability", "stays-blank", AXIS),
  ],
  (willingness, ability) => {
    const isWilling = willingness >= DEFAULT_POLICY["willingness.yesFrom"];
    const isAble = ability >= DEFAULT_POLICY["ability.yesFrom"];
    if (isWilling) return isAble ? "Q1" : "Q2";
    return isAble ? "Q3" : "Q4";
  },
);

/**
 * Quadrant of willingness and ability, each 0 to 100 with 50 and more for yes: Q1 both, Q2 willing only, Q3 able only, Q4 neither.
 * @customfunction QUADRANT
 * @param willingness Willingness to pay, 0 to 100. Excel on Windows takes an empty cell for 0.
 * @param ability Ability to pay, 0 to 100. Excel on Windows takes an empty cell for 0.
 * @returns Q1 … Q4; empty where one is unknown.
 */
export function quadrantInCells(willingness: unknown[][], ability: unknown[][]): unknown[][] {
  return QUADRANT(willingness, ability);
}
