// A map out of a file, made the user's own.
import { courseNumberOf } from "../../domain/course/built-in-map";
import type { MapNode } from "../../domain/course/course-map";
import { MapFileRefusal, type CoursePorts, type ImportedMap } from "./course-ports";

/** The maps of a file, the one it was left on first, or the code of why there is none. Nothing is taken in yet. */
export function mapsOfFile(
  { files }: Pick<CoursePorts, "files">,
  bytes: Uint8Array,
  fileName: string,
): readonly ImportedMap[] | string {
  try {
    const maps = files.read(bytes, fileName);
    return maps.length === 0 ? "empty" : maps;
  } catch (error) {
    if (!(error instanceof MapFileRefusal)) throw error;
    return error.code;
  }
}

/** Ids of our own: two imports of one file must not be one map. Nodes of our course stay nodes of our course. */
export function withOwnIds(map: ImportedMap["map"], newId: () => string): ImportedMap["map"] {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? (courseNumberOf(id) === undefined ? newId() : id);
    ids.set(id, known);
    return known;
  };
  const node = ({ id, href, callouts, children, ...rest }: MapNode): MapNode => ({
    ...rest,
    id: idOf(id),
    ...(href === undefined
      ? {}
      : { href: href.startsWith("#") ? `#${idOf(href.slice(1))}` : href }),
    ...(callouts === undefined ? {} : { callouts: callouts.map(node) }),
    children: children.map(node),
  });
  return {
    root: node(map.root),
    floating: map.floating.map(node),
    summaries: map.summaries.map((one) => ({
      ...one,
      parentId: idOf(one.parentId),
      topic: node(one.topic),
    })),
    ...(map.boundaries === undefined
      ? {}
      : { boundaries: map.boundaries.map((one) => ({ ...one, parentId: idOf(one.parentId) })) }),
    relationships: map.relationships.map((one) => ({
      ...one,
      fromId: idOf(one.fromId),
      toId: idOf(one.toId),
    })),
  };
}
