// A company's collection policy: the numbers of the policy table, with the company's own in their place.
import { POLICY_NUMBERS, POLICY_UNITS, type PolicyKey, type PolicyNumber } from "./policy-table";

/** A value for every number of the policy table. */
export type CollectionPolicy = Readonly<Record<PolicyKey, number>>;

/** The policy of a company that has changed nothing. */
export const DEFAULT_POLICY = Object.fromEntries(
  POLICY_NUMBERS.map(({ key, value }) => [key, value]),
) as CollectionPolicy;

/** Why a company's own value was not taken; the default stands in its place. */
export type PolicyProblem =
  | "unknown-key"
  | "not-a-number"
  | "not-whole"
  | "out-of-range"
  /** Numbers that must rise (or fall) one after the other do not; all of them go back to the default. */
  | "out-of-order"
  /** A planned number of contacts above its cap. */
  | "above-cap";

export interface PolicyIssue {
  readonly key: string;
  readonly problem: PolicyProblem;
  /** What was found, as it stands on the sheet. */
  readonly found: string;
  /** The value used instead; undefined for an unknown key. */
  readonly used?: number;
}

export interface PolicyReading {
  readonly policy: CollectionPolicy;
  /** Keys whose value is not the default. */
  readonly changed: readonly PolicyKey[];
  readonly issues: readonly PolicyIssue[];
}

/**
 * The policy with a company's own values. A value that cannot be used never stops anything: the default
 * stands in for it and an issue says so.
 *
 * @example policyWith([["smallAmountLimit", 5000]]).policy.smallAmountLimit // 5000
 */
export function policyWith(
  values: Iterable<readonly [key: string, value: unknown]>,
): PolicyReading {
  const issues: PolicyIssue[] = [];
  const policy: Record<PolicyKey, number> = { ...DEFAULT_POLICY };
  for (const [key, value] of values) {
    const row = POLICY_NUMBERS.find((candidate) => candidate.key === key);
    const problem = row === undefined ? "unknown-key" : problemOf(row, value);
    if (row === undefined || problem !== undefined)
      issues.push(issueOf(key as PolicyKey, problem ?? "unknown-key", value));
    else policy[row.key] = numberOf(value);
  }
  issues.push(...settleOrder(policy), ...settleCaps(policy));
  const changed = POLICY_NUMBERS.filter(({ key, value }) => policy[key] !== value);
  return { policy, issues, changed: changed.map(({ key }) => key) };
}

function issueOf(key: PolicyKey, problem: PolicyProblem, value: unknown): PolicyIssue {
  const found = typeof value === "string" ? value : String(value);
  if (problem === "unknown-key") return { key, problem, found };
  return { key, problem, found, used: DEFAULT_POLICY[key] };
}

function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function problemOf(row: PolicyNumber, value: unknown): PolicyProblem | undefined {
  const number = numberOf(value);
  const { least, most, isWhole } = POLICY_UNITS[row.unit];
  if (!Number.isFinite(number)) return "not-a-number";
  if (number < least || number > most) return "out-of-range";
  return isWhole && !Number.isInteger(number) ? "not-whole" : undefined;
}

const STAGES = ["S0", "S1", "S2", "S3", "S4", "S5", "S6"] as const;
const LEVELS = ["E0", "E1", "E2", "E3", "E4", "E5", "E6"] as const;
const FACTORS_RISING = ["1", "3"] as const;
const FACTORS_FALLING = ["4", "5", "6", "7"] as const;
const limitsOf = <Factor extends "1" | "3" | "4" | "5" | "6" | "7">(factor: Factor) =>
  ([1, 2, 3, 4] as const).map((at) => `factor.${factor}.limit${at}` as const);

/** Numbers that have to rise strictly from left to right. */
const RISING: readonly (readonly PolicyKey[])[] = [
  (["S0", "S1", "S2", "S3", "S4", "S5"] as const).map((stage) => `stage.${stage}.lastDay` as const),
  (["S2", "S3", "S4", "S5"] as const).map((stage) => `stage.${stage}.lastMonth` as const),
  ["tier.R1.below", "tier.R2.below", "tier.R3.below"],
  ["warning.amber", "warning.red"],
  ["grade.G2.fromDay", "grade.G3.fromDay", "grade.G4.fromDay"],
  ["limitationAlert.third", "limitationAlert.second", "limitationAlert.first"],
  [
    ...(["contactWindow.morningFrom", "contactWindow.morningTo"] as const),
    ...(["contactWindow.afternoonFrom", "contactWindow.afternoonTo"] as const),
  ],
  ["smallAmountLimit", "largeAmountFrom"],
  ["level.leastDelta", "level.mostDelta"],
  ...FACTORS_RISING.map(limitsOf),
  ...FACTORS_FALLING.map((factor) => limitsOf(factor).reverse()),
];

/** Levels of a stage: least ≤ base ≤ most. */
const NOT_FALLING: readonly (readonly PolicyKey[])[] = STAGES.map((stage) => [
  ...([`stage.${stage}.leastLevel`, `stage.${stage}.baseLevel`] as const),
  `stage.${stage}.mostLevel`,
]);

function settleOrder(policy: Record<PolicyKey, number>): readonly PolicyIssue[] {
  const broken = [
    ...RISING.filter((keys) => !isOrdered(keys, policy, (before, after) => before < after)),
    ...NOT_FALLING.filter((keys) => !isOrdered(keys, policy, (before, after) => before <= after)),
  ].flat();
  return resetTo("out-of-order", broken, policy);
}

function isOrdered(
  keys: readonly PolicyKey[],
  policy: CollectionPolicy,
  fits: (before: number, after: number) => boolean,
): boolean {
  return keys.every((key, at) => {
    const before = keys[at - 1];
    return before === undefined || fits(policy[before], policy[key]);
  });
}

// The caps guard the customer: a plan above them is refused, not cut, so that nobody misses it.
function settleCaps(policy: Record<PolicyKey, number>): readonly PolicyIssue[] {
  const above = LEVELS.flatMap((level): PolicyKey[] => [
    ...overCap(policy, `rhythm.${level}.messages`, "monthWechat"),
    ...overCap(policy, `rhythm.${level}.calls`, "monthCalls"),
    ...overCap(policy, `rhythm.${level}.visits`, "monthVisits"),
  ]);
  return resetTo("above-cap", above, policy);
}

function overCap(policy: CollectionPolicy, key: PolicyKey, cap: PolicyKey): readonly PolicyKey[] {
  return policy[key] > policy[cap] ? [key] : [];
}

function resetTo(
  problem: PolicyProblem,
  keys: readonly PolicyKey[],
  policy: Record<PolicyKey, number>,
): readonly PolicyIssue[] {
  const changed = [...new Set(keys)].filter((key) => policy[key] !== DEFAULT_POLICY[key]);
  return changed.map((key) => {
    const issue = issueOf(key, problem, policy[key]);
    policy[key] = DEFAULT_POLICY[key];
    return issue;
  });
}
