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

export type RatingItem = (typeof RATING_ITEMS)[number];

export interface ItemMean {
  readonly item: RatingItem;
  /** 1–5; undefined while nobody has rated it. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Every item's means before and after, in the order of the list, each over those who rated it then. */
export function itemMeans(
  ratings: readonly {
    readonly item: string;
    readonly before: number | undefined;
    readonly after: number | undefined;
  }[],
): readonly ItemMean[] {
  return RATING_ITEMS.map((item) => {
    const own = ratings.filter((rating) => rating.item === item);
    return {
      item,
      before: meanRating(own.flatMap(({ before }) => before ?? [])),
      after: meanRating(own.flatMap(({ after }) => after ?? [])),
    };
  });
}

/** The item that gained most, and the one that is lowest after the class; the first of equal ones. */
export function ratingGains(means: readonly ItemMean[]): {
  readonly most: { readonly item: RatingItem; readonly gain: number } | undefined;
  readonly weakest: { readonly item: RatingItem; readonly rating: number } | undefined;
} {
  const gains = means.flatMap(({ item, before, after }) =>
    before === undefined || after === undefined ? [] : [{ item, gain: after - before }],
  );
  const rated = means.flatMap(({ item, after }) =>
    after === undefined ? [] : [{ item, rating: after }],
  );
  const best = Math.max(...gains.map(({ gain }) => gain));
  const least = Math.min(...rated.map(({ rating }) => rating));
  return {
    most: gains.find(({ gain }) => gain === best && gain > 0),
    weakest: rated.find(({ rating }) => rating === least),
  };
}
