// What learners rate themselves on before and after a class, each 1 to 5 (catalogue 1A learning-gains-12 and
// learning-gains-8).

export const RATING_ITEMS = [
  ...(["strategy", "customers", "law", "talking", "grading", "evidence", "visits"] as const),
  ...(["counterMoves", "contracts", "credit", "persuading", "composure"] as const),
  ...([
    "mindset",
    "listening",
    "field",
    "ladder",
    "negotiating",
    "tools",
    "risk",
    "repair",
  ] as const),
] as const;

export const RATING_SCALE = [1, 2, 3, 4, 5] as const;

/** Mean of the items rated, to two decimals; undefined while none is. */
export function meanRating(ratings: readonly number[]): number | undefined {
  if (ratings.length === 0) return undefined;
  return Math.round((100 * ratings.reduce((sum, one) => sum + one, 0)) / ratings.length) / 100;
}
