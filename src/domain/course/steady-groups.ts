// Brackets and frames name places among the children of a topic. When children come, go or move, they stay around the
// topics they were drawn around.
import { placedNodes, type CourseMap, type MapBoundary, type MapSummary } from "./course-map";

interface Range {
  readonly parentId: string;
  readonly first: number;
  readonly last: number;
}

/** A bracket or frame by the topics it is drawn around. */
export type Anchored<T extends Range> = Omit<T, "first" | "last"> & {
  readonly around: readonly string[];
  /** Their siblings then: none of them may come into it by moving. */
  readonly beside: readonly string[];
};

export interface AnchoredGroups {
  readonly summaries: readonly Anchored<MapSummary>[];
  readonly boundaries: readonly Anchored<MapBoundary>[];
}

export function anchoredGroups(map: CourseMap): AnchoredGroups {
  const { summaries, boundaries = [] } = map;
  if (summaries.length + boundaries.length === 0) return { summaries: [], boundaries: [] };
  const places = placedNodes(map);
  const anchored = <T extends Range>({ first, last, ...rest }: T): Anchored<T> => {
    const ids = (places.get(rest.parentId)?.node.children ?? []).map(({ id }) => id);
    const around = ids.slice(first, last + 1);
    return { ...rest, around, beside: ids.filter((id) => !around.includes(id)) };
  };
  return { summaries: summaries.map(anchored), boundaries: boundaries.map(anchored) };
}

/** The map with these groups where their topics are now; a group whose topics have all gone goes with them. */
export function withGroups(map: CourseMap, groups: AnchoredGroups): CourseMap {
  const { summaries, boundaries, ...rest } = map;
  const isBare = groups.summaries.length + groups.boundaries.length === 0;
  if (isBare && summaries.length === 0 && boundaries === undefined) return map;
  const places = placedNodes(map);
  const settled = <T extends Range>({ around, beside, ...group }: Anchored<T>): T[] => {
    const ids = (places.get(group.parentId)?.node.children ?? []).map(({ id }) => id);
    const range = longestRun(ids, new Set(around), new Set(beside));
    return range === undefined ? [] : [{ ...group, ...range } as unknown as T];
  };
  const frames = groups.boundaries.flatMap((one) => settled(one));
  return {
    ...rest,
    summaries: groups.summaries.flatMap((one) => settled(one)),
    ...(frames.length === 0 ? {} : { boundaries: frames }),
  };
}

/** Where most of the wanted ones stand together; new ones between them come in. */
function longestRun(
  ids: readonly string[],
  wanted: ReadonlySet<string>,
  others: ReadonlySet<string>,
): { readonly first: number; readonly last: number } | undefined {
  let best: { first: number; last: number; count: number } | undefined;
  let run: { first: number; last: number; count: number } | undefined;
  ids.forEach((id, at) => {
    if (others.has(id)) run = undefined;
    else if (wanted.has(id)) {
      run = { first: run?.first ?? at, last: at, count: (run?.count ?? 0) + 1 };
      if (run.count > (best?.count ?? 0)) best = run;
    }
  });
  return best === undefined ? undefined : { first: best.first, last: best.last };
}
