import type { MapNode, MapTopics } from "../../domain/course/course-map";

/** The topics with this window's own folding. */
export function foldedTopics(
  { root, floating }: MapTopics,
  folded: ReadonlySet<string>,
): MapTopics {
  const node = (one: MapNode): MapNode => ({
    ...one,
    isFolded: folded.has(one.id),
    children: one.children.map(node),
  });
  return { root: node(root), floating: floating.map(node) };
}
