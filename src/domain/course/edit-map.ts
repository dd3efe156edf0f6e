// What a user does to a map, one change at a time.
import {
  nodesAbove,
  placedNodes,
  subtreeOf,
  type CellLink,
  type CourseMap,
  type MapNode,
} from "./course-map";
import { anchoredGroups, withGroups } from "./steady-groups";

export type MapChange =
  | {
      readonly kind: "add";
      readonly parentId: string;
      readonly index: number;
      readonly node: MapNode;
    }
  | { readonly kind: "rename"; readonly id: string; readonly title: string }
  | { readonly kind: "describe"; readonly id: string; readonly note: string }
  | { readonly kind: "mark"; readonly id: string; readonly markers: readonly string[] }
  | { readonly kind: "label"; readonly id: string; readonly labels: readonly string[] }
  | { readonly kind: "point"; readonly id: string; readonly href: string }
  | { readonly kind: "fold"; readonly id: string; readonly isFolded: boolean }
  /** `index` counts the new parent's children without the node itself. */
  | {
      readonly kind: "move";
      readonly id: string;
      readonly parentId: string;
      readonly index: number;
    }
  | { readonly kind: "delete"; readonly id: string }
  | { readonly kind: "link"; readonly link: CellLink }
  | { readonly kind: "unlink"; readonly name: string };

/** Why a change cannot be made. */
export type MapRefusal = "no-such-node" | "root-stays" | "below-itself" | "link-not-safe";

export type MapEdit =
  | { readonly status: "changed"; readonly map: CourseMap }
  | { readonly status: "refused"; readonly because: MapRefusal };

/**
 * The map after the change, or why not. A change that changes nothing returns the map itself. Brackets and frames stay
 * around their topics.
 */
export function changeMap(map: CourseMap, change: MapChange): MapEdit {
  const edit = changed(map, change);
  if (edit.status === "refused" || !["add", "move", "delete"].includes(change.kind)) return edit;
  return { status: "changed", map: withGroups(edit.map, anchoredGroups(map)) };
}

function changed(map: CourseMap, change: MapChange): MapEdit {
  switch (change.kind) {
    case "add":
      return inserted(map, change.parentId, change.index, change.node);
    case "rename":
      return patched(map, change.id, { title: change.title });
    case "describe":
      return patched(map, change.id, { note: change.note === "" ? undefined : change.note });
    case "mark":
      return patched(map, change.id, { markers: someOf(change.markers) });
    case "label":
      return patched(map, change.id, { labels: someOf(change.labels) });
    case "point":
      if (change.href !== "" && !/^(https?:\/\/\S+|mailto:\S+|#.+)$/i.test(change.href))
        return { status: "refused", because: "link-not-safe" };
      if (change.href.startsWith("#") && !placedNodes(map).has(change.href.slice(1)))
        return { status: "refused", because: "no-such-node" };
      return patched(map, change.id, { href: change.href === "" ? undefined : change.href });
    case "fold":
      return patched(map, change.id, { isFolded: change.isFolded ? true : undefined });
    case "move":
      return moved(map, change);
    case "delete":
      return deleted(map, change.id);
    case "link":
      return {
        status: "changed",
        map: {
          ...map,
          links: [...map.links.filter(({ name }) => name !== change.link.name), change.link],
        },
      };
    case "unlink":
      return {
        status: "changed",
        map: { ...map, links: map.links.filter(({ name }) => name !== change.name) },
      };
  }
}

/** The map with nothing folded that would hide a node; the map itself when nothing does. */
export function revealed(map: CourseMap, id: string): CourseMap {
  return nodesAbove(map, id).reduce(
    (seen, above) =>
      withNode(seen, above, (node) =>
        node.isFolded === true ? patchedNode(node, { isFolded: undefined }) : node,
      ),
    map,
  );
}

/** The map with a topic and all below it folded or unfolded; the root itself stays open. */
export function withFolding(map: CourseMap, id: string, isFolded: boolean): CourseMap {
  const fold = (node: MapNode): MapNode => {
    const isHere = node.children.length > 0 && node.id !== map.root.id;
    const children = node.children.map(fold);
    return patchedNode(node, { children, isFolded: isHere && isFolded ? true : undefined });
  };
  return withNode(map, id, fold);
}

type Patch = { readonly [K in keyof MapNode]?: MapNode[K] | undefined };

function patched(map: CourseMap, id: string, patch: Patch): MapEdit {
  if (!placedNodes(map).has(id)) return { status: "refused", because: "no-such-node" };
  return { status: "changed", map: withNode(map, id, (node) => patchedNode(node, patch)) };
}

function patchedNode(node: MapNode, patch: Patch): MapNode {
  const merged = Object.entries({ ...node, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as unknown as MapNode;
}

/** The map with one node replaced; everything beside the path to it stays the same object. */
function withNode(map: CourseMap, id: string, change: (node: MapNode) => MapNode): CourseMap {
  const root = changedBelow(map.root, id, change);
  const floating = changedList(map.floating, id, change);
  return root === map.root && floating === map.floating ? map : { ...map, root, floating };
}

function changedBelow(node: MapNode, id: string, change: (node: MapNode) => MapNode): MapNode {
  if (node.id === id) return change(node);
  const children = changedList(node.children, id, change);
  return children === node.children ? node : { ...node, children };
}

function changedList(
  nodes: readonly MapNode[],
  id: string,
  change: (node: MapNode) => MapNode,
): readonly MapNode[] {
  const changed = nodes.map((node) => changedBelow(node, id, change));
  return changed.some((node, at) => node !== nodes[at]) ? changed : nodes;
}

function inserted(map: CourseMap, parentId: string, index: number, node: MapNode): MapEdit {
  const places = placedNodes(map);
  if (!places.has(parentId)) return { status: "refused", because: "no-such-node" };
  const next = withNode(map, parentId, (parent) => ({
    ...parent,
    children: [...parent.children.slice(0, index), node, ...parent.children.slice(index)],
  }));
  return { status: "changed", map: next };
}

function moved(map: CourseMap, change: Extract<MapChange, { kind: "move" }>): MapEdit {
  const places = placedNodes(map);
  const place = places.get(change.id);
  if (place === undefined || !places.has(change.parentId))
    return { status: "refused", because: "no-such-node" };
  if (change.id === map.root.id) return { status: "refused", because: "root-stays" };
  if (subtreeOf(place.node).some(({ id }) => id === change.parentId))
    return { status: "refused", because: "below-itself" };
  return inserted(without(map, change.id), change.parentId, change.index, place.node);
}

function deleted(map: CourseMap, id: string): MapEdit {
  const place = placedNodes(map).get(id);
  if (place === undefined) return { status: "refused", because: "no-such-node" };
  if (id === map.root.id) return { status: "refused", because: "root-stays" };
  const gone = new Set(subtreeOf(place.node).map((node) => node.id));
  const left = without(map, id);
  return {
    status: "changed",
    map: {
      ...left,
      links: left.links.filter(({ nodeId }) => !gone.has(nodeId)),
      relationships: left.relationships.filter(
        ({ fromId, toId }) => !gone.has(fromId) && !gone.has(toId),
      ),
    },
  };
}

function without(map: CourseMap, id: string): CourseMap {
  const strip = (nodes: readonly MapNode[]): readonly MapNode[] =>
    nodes
      .filter((node) => node.id !== id)
      .map((node) => ({ ...node, children: strip(node.children) }));
  return {
    ...map,
    root: { ...map.root, children: strip(map.root.children) },
    floating: strip(map.floating),
  };
}

function someOf(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}
