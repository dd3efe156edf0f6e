// Presenting a map: one branch on the screen at a time, its topics one after the other in reading order.
import { placedNodes, type MapNode, type MapTopics } from "./course-map";

/** What is on the screen while one topic is spoken about. */
export interface Slide {
  readonly current: MapNode;
  /** The branch on show: the current topic where others hang below it, otherwise the one it hangs below. */
  readonly branch: MapNode;
  /** From the root down to the branch's parent. */
  readonly path: readonly MapNode[];
  /** Which topic this is, from 1, and of how many. */
  readonly number: number;
  readonly count: number;
}

/** The slide of a topic; that of the root when the map has no such topic. Folding hides nothing here. */
export function slideOf(map: MapTopics, id: string): Slide {
  const places = placedNodes(map);
  const order = [...places.keys()];
  const place = places.get(id) ?? places.get(map.root.id);
  const current = place?.node ?? map.root;
  const parent = places.get(place?.parentId ?? "")?.node;
  const branch = current.children.length > 0 || parent === undefined ? current : parent;
  const path: MapNode[] = [];
  for (let at = places.get(branch.id)?.parentId; at !== undefined; at = places.get(at)?.parentId) {
    const node = places.get(at)?.node;
    if (node !== undefined) path.unshift(node);
  }
  const number = order.indexOf(current.id) + 1;
  return { current, branch, path, number, count: order.length };
}

/** The topic before (-1) or after (1) another in reading order; the same at either end. */
export function topicBeside(map: MapTopics, id: string, step: -1 | 1): string {
  const order = [...placedNodes(map).keys()];
  return order[order.indexOf(id) + step] ?? (order.includes(id) ? id : map.root.id);
}

/** The first topic (-1) or the last one (1) in reading order. */
export function topicAtEnd(map: MapTopics, end: -1 | 1): string {
  const order = [...placedNodes(map).keys()];
  return (end < 0 ? order[0] : order.at(-1)) ?? map.root.id;
}
