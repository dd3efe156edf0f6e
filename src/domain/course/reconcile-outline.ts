// What the rows of the outline sheet say against the map they were written from: a list of changes to show first and to
// apply on a yes. Id first, place second, title last; a copied row becomes a node of its own.
import {
  placedNodes,
  subtreeOf,
  type CourseMap,
  type MapNode,
  type PlacedNode,
} from "./course-map";
import {
  outlineItems,
  type OutlineItem,
  type OutlineProblem,
  type OutlineRow,
} from "./outline-rows";

import { anchoredGroups, withGroups } from "./steady-groups";

export type OutlineChange =
  | {
      readonly kind: "added";
      readonly id: string;
      readonly title: string;
      readonly isCopy: boolean;
    }
  | {
      readonly kind: "renamed";
      readonly id: string;
      readonly title: string;
      readonly before: string;
    }
  | {
      readonly kind: "moved";
      readonly id: string;
      readonly title: string;
      /** Below which topic it is now, and that one's title. */
      readonly parentId: string;
      readonly under: string;
    }
  | { readonly kind: "described"; readonly id: string; readonly title: string }
  /** Has to be confirmed by itself when cells are linked or the node still had others below it. */
  | {
      readonly kind: "deleted";
      readonly id: string;
      readonly title: string;
      readonly linkCount: number;
      readonly needsYes: boolean;
    }
  | {
      readonly kind: "reordered";
      readonly parentId: string;
      readonly title: string;
      readonly count: number;
    };

export interface OutlineReconciliation {
  readonly map: CourseMap;
  readonly changes: readonly OutlineChange[];
  readonly problems: readonly OutlineProblem[];
  /** By index of the row: the id to write back into it. */
  readonly ids: ReadonlyMap<number, string>;
  /** The same rows in another order, as sorting leaves them: better put back than taken over. */
  readonly isSorted: boolean;
  /** Nothing told which row is which node, so titles were compared: every match is a guess to confirm. */
  readonly isGuessed: boolean;
}

interface Settled {
  readonly items: readonly (OutlineItem & { readonly isCopy: boolean })[];
  readonly problems: readonly OutlineProblem[];
}

/** `newId` makes an id the map does not have. */
export function reconcileOutline(
  map: CourseMap,
  rows: readonly OutlineRow[],
  newId: () => string,
): OutlineReconciliation {
  const places = placedNodes(map);
  const isGuessed = rows.length > 0 && rows.every(({ id }) => id === "");
  const read = outlineItems(isGuessed ? withGuessedIds(map, rows) : rows);
  const settled = settledIds(map, places, read);
  const build = builtTree(map, places, { items: settled.items, newId });
  const changes = [
    ...changesOf(map, places, build),
    ...deletions(map, places, build.root),
    ...reorders(places, build.root),
  ];
  const kept = new Set(subtreeOf(build.root).map(({ id }) => id));
  const rest: CourseMap = {
    ...map,
    root: build.root,
    links: map.links.filter(({ nodeId }) => kept.has(nodeId) || !isBelowRoot(map, nodeId)),
    relationships: map.relationships.filter(({ fromId, toId }) =>
      [fromId, toId].every((id) => kept.has(id) || !isBelowRoot(map, id)),
    ),
  };
  return {
    map: changes.length === 0 ? map : withGroups(rest, anchoredGroups(map)),
    changes,
    problems: [...read.problems, ...settled.problems],
    ids: build.ids,
    isSorted: isSorted(rows, changes),
    isGuessed,
  };
}

function isBelowRoot(map: CourseMap, id: string): boolean {
  return subtreeOf(map.root).some((node) => node.id === id);
}

/** Rule 12: without any id, the same title at the same place, then the same title anywhere, once each. */
function withGuessedIds(map: CourseMap, rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const byPath = new Map<string, string>();
  const byTitle = new Map<string, string[]>();
  const visit = (node: MapNode, path: string): void => {
    const own = `${path}\n${node.title}`;
    if (!byPath.has(own)) byPath.set(own, node.id);
    byTitle.set(node.title, [...(byTitle.get(node.title) ?? []), node.id]);
    node.children.forEach((child) => {
      visit(child, own);
    });
  };
  map.root.children.forEach((child) => {
    visit(child, "");
  });
  const ids = new Map<number, string>();
  const used = new Set<string>();
  const { items } = outlineItems(rows);
  const take = (row: number, id: string | undefined): void => {
    if (id === undefined || used.has(id) || ids.has(row)) return;
    used.add(id);
    ids.set(row, id);
  };
  const path: string[] = [];
  for (const { row, level, title } of items) {
    path.length = level - 1;
    path.push(title);
    take(row, byPath.get(`\n${path.join("\n")}`));
  }
  for (const { row, title } of items)
    take(
      row,
      byTitle.get(title)?.find((id) => !used.has(id)),
    );
  return rows.map((row, at) => ({ ...row, id: ids.get(at) ?? "" }));
}

/** Rules 6 and 7: of rows with one id, the one under its old parent keeps it; a foreign id is no id. */
function settledIds(
  map: CourseMap,
  places: ReadonlyMap<string, PlacedNode>,
  { items }: { readonly items: readonly OutlineItem[] },
): Settled {
  const problems: OutlineProblem[] = [];
  const parents = parentIdsOf(map.root.id, items);
  const winners = new Map<string, OutlineItem>();
  const fit = (item: OutlineItem): number => {
    const place = places.get(item.id);
    return (
      (parents.get(item) === place?.parentId ? 2 : 0) + (item.title === place?.node.title ? 1 : 0)
    );
  };
  for (const item of items) {
    const known = winners.get(item.id);
    if (known === undefined || fit(item) > fit(known)) winners.set(item.id, item);
  }
  return {
    problems,
    items: items.map((item) => {
      if (item.id === "") return { ...item, isCopy: false };
      if (!places.has(item.id) || item.id === map.root.id) {
        problems.push({ row: item.row, kind: "unknown-id" });
        return { ...item, id: "", isCopy: false };
      }
      if (winners.get(item.id) === item) return { ...item, isCopy: false };
      problems.push({ row: item.row, kind: "copied-row" });
      return { ...item, id: "", isCopy: true };
    }),
  };
}

function parentIdsOf(
  rootId: string,
  items: readonly OutlineItem[],
): ReadonlyMap<OutlineItem, string | undefined> {
  const stack: string[] = [rootId];
  return new Map(
    items.map((item) => {
      const parent = stack[item.level - 1];
      stack.length = item.level;
      stack.push(item.id);
      return [item, parent];
    }),
  );
}

interface Draft {
  readonly node: Omit<MapNode, "children">;
  readonly children: Draft[];
}

interface Built {
  readonly root: MapNode;
  readonly ids: ReadonlyMap<number, string>;
  readonly added: ReadonlyMap<string, boolean>;
  readonly parents: ReadonlyMap<string, string>;
}

function builtTree(
  map: CourseMap,
  places: ReadonlyMap<string, PlacedNode>,
  given: { readonly items: Settled["items"]; readonly newId: () => string },
): Built {
  const top: Draft = { node: map.root, children: [] };
  const stack: Draft[] = [top];
  const ids = new Map<number, string>();
  const added = new Map<string, boolean>();
  const parents = new Map<string, string>();
  for (const item of given.items) {
    const old = places.get(item.id)?.node;
    const id = old?.id ?? given.newId();
    if (old === undefined) added.set(id, item.isCopy);
    const rest = Object.entries(old ?? {}).filter(([key]) => key !== "note" && key !== "children");
    const note = item.note === "" ? {} : { note: item.note };
    const draft: Draft = {
      node: { ...Object.fromEntries(rest), id, title: item.title, ...note },
      children: [],
    };
    const parent = stack[item.level - 1] ?? top;
    parent.children.push(draft);
    parents.set(id, parent.node.id);
    ids.set(item.row, id);
    stack.length = item.level;
    stack.push(draft);
  }
  const finish = ({ node, children }: Draft): MapNode => ({
    ...node,
    children: children.map(finish),
  });
  return { root: finish(top), ids, added, parents };
}

function changesOf(
  map: CourseMap,
  places: ReadonlyMap<string, PlacedNode>,
  { root, added, parents }: Built,
): OutlineChange[] {
  const nodes = subtreeOf(root);
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return nodes.flatMap((node): OutlineChange[] => {
    const { id, title } = node;
    const parentId = parents.get(id) ?? map.root.id;
    if (id === map.root.id) return [];
    const isCopy = added.get(id);
    if (isCopy !== undefined) return [{ kind: "added", id, title, isCopy }];
    const old = places.get(id);
    if (old === undefined) return [];
    return [
      ...(old.node.title === title
        ? []
        : [{ kind: "renamed", id, title, before: old.node.title } as const]),
      ...(old.parentId === parents.get(id)
        ? []
        : [{ kind: "moved", id, title, parentId, under: titles.get(parentId) ?? "" } as const]),
      ...((old.node.note ?? "") === (node.note ?? "")
        ? []
        : [{ kind: "described", id, title } as const]),
    ];
  });
}

function deletions(
  map: CourseMap,
  places: ReadonlyMap<string, PlacedNode>,
  root: MapNode,
): OutlineChange[] {
  const kept = new Set(subtreeOf(root).map(({ id }) => id));
  return subtreeOf(map.root).flatMap(({ id, title }): OutlineChange[] => {
    if (kept.has(id)) return [];
    const linkCount = map.links.filter(({ nodeId }) => nodeId === id).length;
    const hadKept = places.get(id)?.node.children.some((child) => kept.has(child.id)) ?? false;
    return [{ kind: "deleted", id, title, linkCount, needsYes: linkCount > 0 || hadKept }];
  });
}

/** Rule 4: one moved row among its siblings is one change, counted by the longest run that stayed in order. */
function reorders(places: ReadonlyMap<string, PlacedNode>, root: MapNode): OutlineChange[] {
  return subtreeOf(root).flatMap((parent): OutlineChange[] => {
    const order = parent.children.flatMap(({ id }) => {
      const old = places.get(id);
      return old !== undefined && old.parentId === parent.id ? [old.index] : [];
    });
    const count = order.length - longestRisingRun(order);
    if (count === 0) return [];
    return [{ kind: "reordered", parentId: parent.id, title: parent.title, count }];
  });
}

function longestRisingRun(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    if (at < 0) ends.push(number);
    else ends[at] = number;
  }
  return ends.length;
}

/** Rule 10: nothing typed, many rows elsewhere, and the old order still known. */
function isSorted(rows: readonly OutlineRow[], changes: readonly OutlineChange[]): boolean {
  const isTyped = changes.some(({ kind }) =>
    ["added", "renamed", "deleted", "described"].includes(kind),
  );
  const sequences = rows.map(({ sequence }) => sequence);
  if (isTyped || sequences.some((sequence) => sequence <= 0)) return false;
  return sequences.length - longestRisingRun(sequences) > sequences.length / 3;
}
