import type { MapDrawing, MapNode } from "../../domain/course/course-map";

/** The map with this window's own folding. */
export function foldedTopics(map: MapDrawing, folded: ReadonlySet<string>): MapDrawing {
  const node = (one: MapNode): MapNode => ({
    ...one,
    isFolded: folded.has(one.id),
    children: one.children.map(node),
  });
  return { ...map, root: node(map.root), floating: map.floating.map(node) };
}
