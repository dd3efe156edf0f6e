// One door to all writers, and what they share.
import type { MapSummary, MapTopic, MapTree } from "./map-tree";

/** A map to be written, with the name its sheet gets where the format has sheets. */
export interface NamedMap {
  readonly name: string;
  readonly map: MapTree;
}

/** The summaries that hang on each topic. */
export function summariesByParent(map: MapTree): ReadonlyMap<string, readonly MapSummary[]> {
  const found = new Map<string, MapSummary[]>();
  for (const summary of map.summaries) {
    const known = found.get(summary.parentId);
    if (known === undefined) found.set(summary.parentId, [summary]);
    else known.push(summary);
  }
  return found;
}

/** A range as XMind writes it. */
export function rangeText(range: Pick<MapSummary, "first" | "last">): string {
  return `(${range.first},${range.last})`;
}

/** Ids that something in the map points to. */
export function referredIds(map: MapTree): ReadonlySet<string> {
  const ids = new Set(map.relationships.flatMap(({ fromId, toId }) => [fromId, toId]));
  for (const { parentId } of [...map.summaries, ...(map.boundaries ?? [])]) ids.add(parentId);
  const visit = (topic: MapTopic): void => {
    if (topic.href?.startsWith("#") === true) ids.add(topic.href.slice(1));
    topic.callouts?.forEach(visit);
    topic.children.forEach(visit);
  };
  visit(map.root);
  map.floating.forEach(visit);
  map.summaries.forEach(({ topic }) => {
    visit(topic);
  });
  return ids;
}
