// The mind map: a tree of topics with what hangs beside it. Everything is immutable, so that undo is keeping the map
// as it was. Its shape is that of an imported file, with links to cells added.

export interface MapNode {
  /** Stable for the node's life: renaming and moving keep it. */
  readonly id: string;
  /** Plain text; "" is allowed and shown as untitled. */
  readonly title: string;
  readonly note?: string;
  readonly labels?: readonly string[];
  /** XMind's names: "priority-1", "task-done", "flag-red". */
  readonly markers?: readonly string[];
  /** http:, https: or mailto: address, or "#" and a node's id. */
  readonly href?: string;
  readonly isFolded?: boolean;
  readonly callouts?: readonly MapNode[];
  readonly children: readonly MapNode[];
}

/** A bracket over the children `first` to `last` (from 0, both included) of one node. */
export interface MapSummary {
  readonly parentId: string;
  readonly first: number;
  readonly last: number;
  readonly topic: MapNode;
}

/** A frame around the children `first` to `last` (from 0, both included) of one node and all below them. */
export interface MapBoundary {
  readonly parentId: string;
  readonly first: number;
  readonly last: number;
  /** What stands on the frame. */
  readonly title?: string;
}

export interface MapRelationship {
  readonly fromId: string;
  readonly toId: string;
  readonly title?: string;
}

/** A node's range in the workbook, found by a defined name so that inserted rows and renamed sheets are followed. */
export interface CellLink {
  readonly nodeId: string;
  /** The defined name, "Huikuan_Map_" and a number. */
  readonly name: string;
  /** "Sheet!B3:F20" when last seen, to say what a broken link was. */
  readonly lastAddress: string;
}

export interface CourseMap {
  readonly root: MapNode;
  readonly floating: readonly MapNode[];
  readonly summaries: readonly MapSummary[];
  readonly relationships: readonly MapRelationship[];
  /** Missing where there are none, as in maps kept before there were any. */
  readonly boundaries?: readonly MapBoundary[];
  readonly links: readonly CellLink[];
}

/** A node with where it stands. */
export interface PlacedNode {
  readonly node: MapNode;
  /** Undefined for the root and for floating topics. */
  readonly parentId: string | undefined;
  /** Among its siblings, from 0. */
  readonly index: number;
  /** 0 for the root. */
  readonly depth: number;
}

/** What of a map is drawn. */
export type MapDrawing = Omit<CourseMap, "links">;

/** The topics of a map without what hangs beside them. */
export type MapTopics = Pick<CourseMap, "root" | "floating">;

/** Every node of the tree and of the floating ones by id, in reading order. */
export function placedNodes(map: MapTopics): ReadonlyMap<string, PlacedNode> {
  const found = new Map<string, PlacedNode>();
  const visit = (node: MapNode, parentId: string | undefined, place: [number, number]): void => {
    const [index, depth] = place;
    found.set(node.id, { node, parentId, index, depth });
    node.children.forEach((child, at) => {
      visit(child, node.id, [at, depth + 1]);
    });
  };
  visit(map.root, undefined, [0, 0]);
  map.floating.forEach((node, at) => {
    visit(node, undefined, [at, 0]);
  });
  return found;
}

/** Ids of the nodes above one, its parent first. */
export function nodesAbove(map: MapTopics, id: string): string[] {
  const places = placedNodes(map);
  const above: string[] = [];
  for (let at = places.get(id)?.parentId; at !== undefined; at = places.get(at)?.parentId)
    above.push(at);
  return above;
}

/** The node and everything below it. */
export function subtreeOf(node: MapNode): MapNode[] {
  return [node, ...node.children.flatMap(subtreeOf)];
}

export function nodeCount(map: CourseMap): number {
  return placedNodes(map).size;
}

/** Every topic that is drawn, those of brackets and remarks too. */
export function nodesOfDrawing(map: MapDrawing): MapNode[] {
  const tops = [map.root, ...map.floating, ...map.summaries.map(({ topic }) => topic)];
  const found: MapNode[] = [];
  const visit = (node: MapNode): void => {
    found.push(node);
    node.callouts?.forEach(visit);
    node.children.forEach(visit);
  };
  tops.forEach(visit);
  return found;
}
