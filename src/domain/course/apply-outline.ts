// Taking over what the outline sheet says, line by line: only what the user said yes to, into the map as it is now, which
// may have changed since the sheet was written.
import {
  nodesAbove,
  placedNodes,
  subtreeOf,
  type CourseMap,
  type MapNode,
  type PlacedNode,
} from "./course-map";
import { changeMap, type MapChange } from "./edit-map";
import type { OutlineChange } from "./reconcile-outline";

/** Why a line is asked about by itself. */
export type OutlineConflict =
  /** The same of this topic was changed in the map since the sheet was written. */
  | "changed-in-map"
  /** The topic is not in the map any more. */
  | "gone-from-map"
  /** In the map the topic it goes below was meanwhile put below itself. */
  | "below-in-map";

export interface OutlineLine {
  readonly change: OutlineChange;
  readonly conflict?: OutlineConflict;
  /** What the map says instead: its title, or the title it stands below. */
  readonly inMap?: string;
}

/** The topic a change is about; for a new order the one whose order it is. */
export function topicOfChange(change: OutlineChange): string {
  return change.kind === "reordered" ? change.parentId : change.id;
}

/**
 * The changes with what the map has to say against them. `base` is the map as the sheet was written from it, `present`
 * as it is now.
 */
export function outlineLines(
  changes: readonly OutlineChange[],
  base: CourseMap,
  present: CourseMap,
): OutlineLine[] {
  if (base === present) return changes.map((change) => ({ change }));
  const sides: Sides = { before: placedNodes(base), now: placedNodes(present) };
  return changes.flatMap((change): OutlineLine[] => {
    if (change.kind === "added") return [{ change }];
    const place = sides.now.get(topicOfChange(change));
    if (place === undefined)
      // Both sides deleted it: nothing is left to do.
      return change.kind === "deleted" ? [] : [{ change, conflict: "gone-from-map" }];
    if (change.kind === "renamed" && place.node.title === change.title) return [];
    if (change.kind === "moved") {
      if (place.parentId === change.parentId) return [];
      if (subtreeOf(place.node).some(({ id }) => id === change.parentId))
        return [{ change, conflict: "below-in-map" }];
    }
    if (!isChangedInMap(change, place, sides)) return [{ change }];
    const inMap = wordsOfMap(change, place, sides);
    return [{ change, conflict: "changed-in-map", ...(inMap === undefined ? {} : { inMap }) }];
  });
}

interface Sides {
  readonly before: ReadonlyMap<string, PlacedNode>;
  readonly now: ReadonlyMap<string, PlacedNode>;
}

/** Whether the map, too, has changed what the sheet has changed. */
function isChangedInMap(change: OutlineChange, place: PlacedNode, { before }: Sides): boolean {
  const old = before.get(topicOfChange(change));
  const { node, parentId } = place;
  switch (change.kind) {
    case "renamed":
      return node.title !== old?.node.title;
    case "described":
      return node.note !== old?.node.note;
    case "moved":
      return parentId !== old?.parentId;
    case "deleted":
      return (
        node.title !== old?.node.title ||
        node.note !== old.node.note ||
        parentId !== old.parentId ||
        node.children.some(({ id }) => before.get(id)?.parentId !== node.id)
      );
    case "reordered":
      return commonOrder(node, old?.node) !== commonOrder(old?.node, node);
    case "added":
      return false;
  }
}

function commonOrder(of: MapNode | undefined, other: MapNode | undefined): string {
  const there = new Set((other?.children ?? []).map(({ id }) => id));
  return (of?.children ?? [])
    .map(({ id }) => id)
    .filter((id) => there.has(id))
    .join();
}

function wordsOfMap(
  change: OutlineChange,
  { node, parentId }: PlacedNode,
  { now }: Sides,
): string | undefined {
  if (change.kind === "renamed") return node.title;
  if (change.kind === "described") return node.note ?? "";
  return change.kind === "moved" ? now.get(parentId ?? "")?.node.title : undefined;
}

/** `present` with the accepted changes; `sheet` is the map as the rows say it. */
export function appliedOutline(
  present: CourseMap,
  sheet: CourseMap,
  accepted: readonly OutlineChange[],
): CourseMap {
  const wanted = placedNodes(sheet);
  const of = (kind: OutlineChange["kind"]): ReadonlySet<string> =>
    new Set(accepted.filter((change) => change.kind === kind).map(topicOfChange));
  const [renamed, described] = [of("renamed"), of("described")];
  const [added, moved] = [of("added"), of("moved")];
  // What the map no longer has comes back where the sheet still says something new about it.
  const back = new Set([...moved, ...renamed, ...described]);
  let map = present;
  const put = (change: MapChange): void => {
    const edit = changeMap(map, change);
    if (edit.status === "changed") map = edit.map;
  };
  for (const [id, { node }] of wanted) {
    if (added.has(id) || (back.has(id) && !placedNodes(map).has(id)))
      put({ kind: "add", ...placeIn(map, sheet, id), node: alone(node) });
    else if (moved.has(id)) {
      map = withoutRing(map, sheet, id);
      put({ kind: "move", id, ...placeIn(map, sheet, id) });
    }
    if (renamed.has(id)) put({ kind: "rename", id, title: node.title });
    if (described.has(id)) put({ kind: "describe", id, note: node.note ?? "" });
  }
  for (const id of of("deleted")) map = withoutTopic(map, id);
  for (const id of of("reordered")) map = reordered(map, wanted.get(id)?.node);
  return map;
}

/** What a topic is to go below may hang below it in the map: that comes up beside it first. */
function withoutRing(map: CourseMap, sheet: CourseMap, id: string): CourseMap {
  const place = placedNodes(map).get(id);
  const { parentId } = placeIn(map, sheet, id);
  if (place?.parentId === undefined || !subtreeOf(place.node).some((one) => one.id === parentId))
    return map;
  const edit = changeMap(map, {
    ...{ kind: "move", id: parentId },
    ...{ parentId: place.parentId, index: place.index },
  });
  return edit.status === "changed" ? edit.map : map;
}

function alone({ id, title, note }: MapNode): MapNode {
  return { id, title, ...(note === undefined ? {} : { note }), children: [] };
}

/** Under its parent of the sheet, or the nearest one above that is there; after the sibling before it. */
function placeIn(
  map: CourseMap,
  sheet: CourseMap,
  id: string,
): { readonly parentId: string; readonly index: number } {
  const there = placedNodes(map);
  const parentId = nodesAbove(sheet, id).find((above) => there.has(above)) ?? map.root.id;
  const siblings = (there.get(parentId)?.node.children ?? []).filter((child) => child.id !== id);
  const row = placedNodes(sheet).get(parentId)?.node.children ?? [];
  const before = row.slice(
    0,
    row.findIndex((child) => child.id === id),
  );
  const last = before.reduce((at, { id: sibling }) => {
    const found = siblings.findIndex((child) => child.id === sibling);
    return found >= 0 ? found : at;
  }, -1);
  return { parentId, index: last + 1 };
}

/** Deletes one topic; what still hangs below it, because it was not to be deleted, moves up into its place. */
function withoutTopic(map: CourseMap, id: string): CourseMap {
  const place = placedNodes(map).get(id);
  if (place?.parentId === undefined) return map;
  const { parentId, index } = place;
  let next = map;
  const put = (change: MapChange): void => {
    const edit = changeMap(next, change);
    if (edit.status === "changed") next = edit.map;
  };
  place.node.children.forEach((child, at) => {
    put({ kind: "move", id: child.id, parentId, index: index + 1 + at });
  });
  put({ kind: "delete", id });
  return next;
}

/** The children in the sheet's order; those the sheet does not have stay behind the one they followed. */
function reordered(map: CourseMap, wanted: MapNode | undefined): CourseMap {
  const parent = wanted && placedNodes(map).get(wanted.id)?.node;
  if (wanted === undefined || parent === undefined) return map;
  const rank = new Map(wanted.children.map(({ id }, at) => [id, at]));
  let last = -1;
  const keyed = parent.children.map((node, at) => {
    last = rank.get(node.id) ?? last;
    return { node, at, rank: last };
  });
  const order = keyed.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ node }) => node.id);
  let next = map;
  order.forEach((id, index) => {
    const edit = changeMap(next, { kind: "move", id, parentId: parent.id, index });
    if (edit.status === "changed") next = edit.map;
  });
  return next;
}
