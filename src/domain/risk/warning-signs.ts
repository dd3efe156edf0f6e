// Warning signs (catalogue 5.4, rows warn-*): ticks that add up to a score.
import type { CollectionPolicy } from "../policy/collection-policy";

export const WARNING_SIGNS = [
  ...(["company1", "company2", "company3", "company4"] as const),
  ...(["company5", "company6", "company7", "company8"] as const),
  ...(["finance1", "finance2", "finance3", "finance4", "finance5"] as const),
  ...(["people1", "people2", "people3", "people4", "external1", "external2"] as const),
];
export type WarningSign = (typeof WARNING_SIGNS)[number];
export type WarningLevel = "none" | "amber" | "red";

/** Sum of the ticked signs' weights, 0–100. A sign ticked twice counts once. */
export function warningScoreOf(signs: readonly WarningSign[], policy: CollectionPolicy): number {
  const sum = [...new Set(signs)].reduce((total, sign) => total + policy[`warning.${sign}`], 0);
  return Math.min(sum, policy["warning.most"]);
}

/** How serious a warning score is. */
export function warningLevelOf(score: number, policy: CollectionPolicy): WarningLevel {
  if (score >= policy["warning.red"]) return "red";
  return score >= policy["warning.amber"] ? "amber" : "none";
}
