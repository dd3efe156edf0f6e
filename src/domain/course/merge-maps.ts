// Two people changed the same map: what each did is kept, and where both did something else to the same thing, both
// are told. Nodes are matched by id alone; titles repeat.
import { placedNodes, type CourseMap, type MapNode, type PlacedNode } from "./course-map";
import { anchoredGroups, withGroups, type AnchoredGroups } from "./steady-groups";

const FIELDS = ["title", "note", "href", "labels", "markers", "callouts"] as const;
type Field = (typeof FIELDS)[number] | "place" | "deletion";

/** Both changed the same thing of a node in different ways; ours was kept, except that nothing changed is deleted. */
export interface MergeConflict {
  readonly nodeId: string;
  readonly field: Field;
  /** Of a title or a note: what the other one wrote. */
  readonly theirs?: string;
}

export interface MergedMap {
  readonly map: CourseMap;
  readonly conflicts: readonly MergeConflict[];
}

interface Sides {
  readonly base: ReadonlyMap<string, PlacedNode>;
  readonly mine: ReadonlyMap<string, PlacedNode>;
  readonly theirs: ReadonlyMap<string, PlacedNode>;
  readonly conflicts: MergeConflict[];
}

/** Brings `mine` and `theirs`, both made from `base`, together. Without conflicts the order of the two does not matter. */
export function mergeMaps(base: CourseMap, mine: CourseMap, theirs: CourseMap): MergedMap {
  const conflicts: MergeConflict[] = [];
  const sides: Sides = {
    base: placedNodes(base),
    mine: placedNodes(mine),
    theirs: placedNodes(theirs),
    conflicts,
  };
  const kept = keptIds(sides);
  const children = idsByParent(mergedParents(sides, kept));
  const orders: Orders = {
    base: idsByParent(parentsIn(sides.base)),
    mine: idsByParent(parentsIn(sides.mine)),
    theirs: idsByParent(parentsIn(sides.theirs)),
  };
  const build = (id: string): MapNode => ({
    ...mergedFields(sides, id),
    children: childOrder(orders, id, children.get(id) ?? []).map(build),
  });
  const tops = (children.get(undefined) ?? []).filter((id) => id !== base.root.id);
  const floating = childOrder(orders, undefined, tops);
  const map: CourseMap = withGroups(
    {
      root: build(base.root.id),
      floating: floating.map(build),
      ...{ ...mergedRest(base, mine, theirs), summaries: [] },
    },
    mergedGroups([base, mine, theirs].map(anchoredGroups)),
  );
  const places = placedNodes(map);
  return {
    conflicts,
    map: {
      ...map,
      links: map.links.filter(({ nodeId }) => places.has(nodeId)),
      relationships: map.relationships.filter(
        ({ fromId, toId }) => places.has(fromId) && places.has(toId),
      ),
    },
  };
}

/** A node that one deleted stays when the other changed it or put something below it. */
function keptIds(sides: Sides): ReadonlySet<string> {
  const { base, mine, theirs, conflicts } = sides;
  const kept = new Set<string>();
  const keep = (id: string): void => {
    for (let at: string | undefined = id; at !== undefined && !kept.has(at);) {
      kept.add(at);
      at = mergedParent(sides, at);
    }
  };
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const old = base.get(id);
    const one = mine.get(id);
    const other = theirs.get(id);
    if ((one !== undefined && other !== undefined) || old === undefined) keep(id);
    else if (isChanged(old, one ?? other)) {
      conflicts.push({ nodeId: id, field: "deletion" });
      keep(id);
    }
  }
  return kept;
}

function isChanged(old: PlacedNode, now: PlacedNode | undefined): boolean {
  if (now === undefined) return false;
  return (
    old.parentId !== now.parentId ||
    FIELDS.some((field) => !isSame(old.node[field], now.node[field])) ||
    now.node.children.some(({ id }) => !old.node.children.some((child) => child.id === id))
  );
}

/** Under which node, by the side that moved it; ours when both did. */
function mergedParent({ base, mine, theirs }: Sides, id: string): string | undefined {
  const old = base.get(id);
  const one = mine.get(id) ?? theirs.get(id);
  const other = theirs.get(id) ?? one;
  const isMineMoved = old === undefined || one?.parentId !== old.parentId;
  return (isMineMoved ? one : other)?.parentId;
}

function mergedParents(sides: Sides, kept: ReadonlySet<string>): Map<string, string | undefined> {
  const { base, mine, theirs, conflicts } = sides;
  const parents = new Map<string, string | undefined>();
  for (const id of kept) {
    const old = base.get(id)?.parentId;
    const one = mine.get(id)?.parentId;
    const other = theirs.get(id)?.parentId;
    const isInAll = base.has(id) && mine.has(id) && theirs.has(id);
    if (isInAll && one !== old && other !== old && one !== other)
      conflicts.push({ nodeId: id, field: "place" });
    parents.set(id, mergedParent(sides, id));
  }
  // Two moves that are each possible can make a ring: the node goes back where it was.
  for (const id of kept) {
    if (!isInRing(parents, id)) continue;
    conflicts.push({ nodeId: id, field: "place" });
    parents.set(id, base.get(id)?.parentId);
  }
  return parents;
}

function isInRing(parents: ReadonlyMap<string, string | undefined>, id: string): boolean {
  const seen = new Set([id]);
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function mergedFields({ base, mine, theirs, conflicts }: Sides, id: string): MapNode {
  const old = base.get(id)?.node;
  const one = mine.get(id)?.node;
  const other = theirs.get(id)?.node;
  const start = one ?? other ?? old;
  if (start === undefined) throw new Error(`no node ${id}`);
  const merged: Record<string, unknown> = { ...start };
  if (one !== undefined && other !== undefined)
    for (const field of FIELDS) {
      if (isSame(one[field], other[field])) continue;
      const isMine = !isSame(one[field], old?.[field]);
      const isTheirs = !isSame(other[field], old?.[field]);
      if (isMine && isTheirs) {
        const isText = field === "title" || field === "note";
        conflicts.push({ nodeId: id, field, ...(isText ? { theirs: other[field] ?? "" } : {}) });
      }
      const value = isMine ? one[field] : other[field];
      if (value === undefined) Reflect.deleteProperty(merged, field);
      else merged[field] = value;
    }
  return merged as unknown as MapNode;
}

/** Ids by the node they stand under, in their order there; undefined is the top. */
type IdsByParent = ReadonlyMap<string | undefined, readonly string[]>;

interface Orders {
  readonly base: IdsByParent;
  readonly mine: IdsByParent;
  readonly theirs: IdsByParent;
}

function idsByParent(parents: Iterable<readonly [string, string | undefined]>): IdsByParent {
  const found = new Map<string | undefined, string[]>();
  for (const [id, parent] of parents) {
    const ids = found.get(parent);
    if (ids === undefined) found.set(parent, [id]);
    else ids.push(id);
  }
  return found;
}

/** In reading order, so that siblings keep theirs. */
function parentsIn(side: ReadonlyMap<string, PlacedNode>): [string, string | undefined][] {
  return [...side].map(([id, { parentId }]) => [id, parentId]);
}

/** The side that reordered leads; what only the other has follows the sibling it followed there. */
function childOrder(
  orders: Orders,
  parentId: string | undefined,
  ids: readonly string[],
): string[] {
  const wanted = new Set(ids);
  const orderIn = (side: IdsByParent): string[] =>
    (side.get(parentId) ?? []).filter((id) => wanted.has(id));
  const base = orderIn(orders.base);
  const mine = orderIn(orders.mine);
  const theirs = orderIn(orders.theirs);
  const isMineReordered =
    base.filter((id) => mine.includes(id)).join() !== mine.filter((id) => base.includes(id)).join();
  const [lead, follow] = isMineReordered ? [mine, theirs] : [theirs, mine];
  const order = [...lead];
  follow.forEach((id, at) => {
    if (order.includes(id)) return;
    const before = follow
      .slice(0, at)
      .filter((one) => order.includes(one))
      .at(-1);
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return [...order, ...ids.filter((id) => !order.includes(id))];
}

type Rest = Pick<CourseMap, "links" | "relationships">;

function mergedRest(base: CourseMap, mine: CourseMap, theirs: CourseMap): Rest {
  return {
    links: mergedList([base.links, mine.links, theirs.links], ({ name }) => name),
    relationships: mergedList(
      [base.relationships, mine.relationships, theirs.relationships],
      ({ fromId, toId }) => `${fromId} ${toId}`,
    ),
  };
}

function mergedGroups([base, mine, theirs]: readonly AnchoredGroups[]): AnchoredGroups {
  const of = <K extends keyof AnchoredGroups>(kind: K) =>
    [base?.[kind] ?? [], mine?.[kind] ?? [], theirs?.[kind] ?? []] as const;
  return {
    summaries: mergedList(of("summaries"), ({ topic }) => topic.id),
    boundaries: mergedList(of("boundaries"), ({ parentId, around }) => `${parentId} ${around[0]}`),
  };
}

function mergedList<T>(
  [base, mine, theirs]: readonly [readonly T[], readonly T[], readonly T[]],
  key: (item: T) => string,
): T[] {
  const byKey = (list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((item) => [key(item), item]));
  const [old, other, own] = [byKey(base), byKey(theirs), byKey(mine)];
  const stays = mine
    .filter((item) => other.has(key(item)) || !old.has(key(item)))
    // What we left as it was is as they made it.
    .map((item) => (isSame(item, old.get(key(item))) ? (other.get(key(item)) ?? item) : item));
  const added = theirs.filter((item) => !own.has(key(item)) && !old.has(key(item)));
  return [...stays, ...added];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
