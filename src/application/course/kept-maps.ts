// The user's maps as one text that travels with the workbook.
import type { CellLink, CourseMap, MapNode } from "../../domain/course/course-map";
import { mergeMaps, type MergeConflict } from "../../domain/course/merge-maps";

export interface KeptMap {
  readonly id: string;
  readonly name: string;
  readonly map: CourseMap;
  readonly outline?: KeptOutline;
}

/** The outline sheet of a map: its table, and the map as both were the same the last time. */
export interface KeptOutline {
  readonly table: string;
  readonly base: CourseMap;
}

export interface KeptMaps {
  readonly maps: readonly KeptMap[];
}

export const NO_MAPS: KeptMaps = { maps: [] };

const VERSION = 1;

export function textOfMaps({ maps }: KeptMaps): string {
  return JSON.stringify({ version: VERSION, maps });
}

/** Undefined when the text is not ours, or of a newer version: it is then left alone. */
export function mapsOfText(text: string): KeptMaps | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // Cut or changed by another program.
  }
  const { version, maps } = (value ?? {}) as { version?: unknown; maps?: unknown };
  if (version !== VERSION || !Array.isArray(maps) || !maps.every(isKeptMap)) return undefined;
  return { maps };
}

function isKeptMap(value: unknown): value is KeptMap {
  const { id, name, map, outline } = (value ?? {}) as Partial<Record<keyof KeptMap, unknown>>;
  if (typeof id !== "string" || typeof name !== "string") return false;
  return isMap(map) && (outline === undefined || isOutline(outline));
}

function isOutline(value: unknown): value is KeptOutline {
  const { table, base } = (value ?? {}) as Partial<Record<keyof KeptOutline, unknown>>;
  return typeof table === "string" && isMap(base);
}

function isMap(map: unknown): map is CourseMap {
  const { root, floating, links } = (map ?? {}) as Partial<Record<keyof CourseMap, unknown>>;
  return (
    isNode(root, 0) &&
    Array.isArray(floating) &&
    floating.every((one) => isNode(one, 0)) &&
    Array.isArray(links) &&
    links.every(isLink)
  );
}

function isNode(value: unknown, depth: number): value is MapNode {
  const { id, title, children } = (value ?? {}) as Partial<Record<keyof MapNode, unknown>>;
  return (
    depth <= 200 &&
    typeof id === "string" &&
    typeof title === "string" &&
    Array.isArray(children) &&
    children.every((child) => isNode(child, depth + 1))
  );
}

function isLink(value: unknown): value is CellLink {
  const { nodeId, name } = (value ?? {}) as Partial<Record<keyof CellLink, unknown>>;
  return typeof nodeId === "string" && typeof name === "string";
}

/**
 * What two people made of the same maps, brought together. A map that only one of them has is kept; one that was deleted goes,
 * unless the other has changed it meanwhile.
 */
export function mergedKeptMaps(
  base: KeptMaps,
  mine: KeptMaps,
  theirs: KeptMaps,
): { readonly kept: KeptMaps; readonly conflicts: readonly MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const find = ({ maps }: KeptMaps, id: string): KeptMap | undefined =>
    maps.find((one) => one.id === id);
  const merged = mine.maps.flatMap((one): KeptMap[] => {
    const other = find(theirs, one.id);
    const old = find(base, one.id);
    if (other === undefined) return isOtherThan(one, old) ? [one] : [];
    const result = mergeMaps((old ?? other).map, one.map, other.map);
    conflicts.push(...result.conflicts);
    const name = old === undefined || old.name !== one.name ? one.name : other.name;
    const outline = one.outline ?? other.outline;
    const kept = outline === undefined ? {} : { outline };
    return [{ id: one.id, name, map: result.map, ...kept }];
  });
  const added = theirs.maps.filter(
    (one) => !find(mine, one.id) && isOtherThan(one, find(base, one.id)),
  );
  return { kept: { maps: [...merged, ...added] }, conflicts };
}

/** Whether something was done to a map; folding it is a way of looking at it. */
function isOtherThan(map: KeptMap, old: KeptMap | undefined): boolean {
  const text = ({ name, map: one }: KeptMap): string =>
    JSON.stringify([name, one], (key, value: unknown) => (key === "isFolded" ? undefined : value));
  return old === undefined || text(old) !== text(map);
}
