// A map too large for one picture as several: an overview of the main branches, then every branch by itself.
import { nodesOfDrawing, subtreeOf, type MapDrawing, type MapNode } from "./course-map";

export interface MapPiece {
  readonly title: string;
  readonly drawing: MapDrawing;
  /** The colour its first branch has in the whole map. */
  readonly firstBranch: number;
}

export function mapPieces(map: MapDrawing): MapPiece[] {
  const { root, floating } = map;
  const bare = { ...root, callouts: [] };
  const branches = root.children.map((branch, index) => ({
    title: branch.title,
    firstBranch: index,
    drawing: within(map, { ...bare, children: [branch] }, branch),
  }));
  const beside = floating.map((top) => ({
    title: top.title,
    firstBranch: 0,
    drawing: within(map, top, top),
  }));
  return [{ title: root.title, firstBranch: 0, drawing: overview(map) }, ...branches, ...beside];
}

/** What belongs to one branch. A bracket or frame over several branches is in the overview. */
function within(map: MapDrawing, root: MapNode, branch: MapNode): MapDrawing {
  const inside = new Set(subtreeOf(branch).map(({ id }) => id));
  const isInside = ({ parentId }: { readonly parentId: string }): boolean => inside.has(parentId);
  const summaries = summariesWithin(map, inside);
  const boundaries = (map.boundaries ?? []).filter(isInside);
  const drawing = { root, floating: [], summaries, boundaries };
  const ends = new Set(nodesOfDrawing({ ...drawing, relationships: [] }).map(({ id }) => id));
  return {
    ...drawing,
    relationships: map.relationships.filter(
      ({ fromId, toId }) => ends.has(fromId) && ends.has(toId),
    ),
  };
}

/** Brackets in the branch, and brackets over what those say. */
function summariesWithin(map: MapDrawing, inside: Set<string>): MapDrawing["summaries"] {
  const found = new Set<MapDrawing["summaries"][number]>();
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const summary of map.summaries) {
      if (!inside.has(summary.parentId)) continue;
      found.add(summary);
      for (const { id } of subtreeOf(summary.topic)) inside.add(id);
    }
  }
  return [...found];
}

/** Root and main branches, with what goes over several of them; a line between branches leads from one to the other. */
function overview(map: MapDrawing): MapDrawing {
  const { root } = map;
  const mainOf = new Map<string, string>();
  const pieces = root.children.map((branch) => ({ branch, drawing: within(map, branch, branch) }));
  for (const { branch, drawing } of pieces)
    for (const { id } of nodesOfDrawing(drawing)) mainOf.set(id, branch.id);
  const atRoot = ({ parentId }: { readonly parentId: string }): boolean => parentId === root.id;
  const summaries = map.summaries.filter(atRoot);
  for (const { topic } of summaries) for (const { id } of subtreeOf(topic)) mainOf.set(id, id);
  for (const { id } of [root, ...(root.callouts ?? [])]) mainOf.set(id, id);
  for (const top of map.floating)
    for (const { id } of nodesOfDrawing(within(map, top, top))) mainOf.set(id, top.id);
  return {
    root: { ...root, children: root.children.map((branch) => ({ ...branch, children: [] })) },
    floating: map.floating.map((top) => ({ ...top, children: [] })),
    summaries,
    boundaries: (map.boundaries ?? []).filter(atRoot),
    relationships: map.relationships.flatMap((one) => {
      const [fromId, toId] = [mainOf.get(one.fromId), mainOf.get(one.toId)];
      if (fromId === undefined || toId === undefined || fromId === toId) return [];
      return [{ ...one, fromId, toId }];
    }),
  };
}
