// Frames around topics as programs draw them: around neighbouring children of a topic, or around one topic with all below.
import type { MapBoundary, MapTopic, MapWarningCode } from "./map-tree";

/** A frame as a file tells it. */
export type FoundFrame =
  | { readonly parentId: string; readonly first: number; readonly last: number; title: string }
  | { readonly aroundId: string; title: string };

/** Ranges as texts, one for each frame, for formats that have no frames of their own. */
export type FrameList = readonly (readonly [first: number, last: number, title?: string])[];

/** More than anybody draws. */
const MOST_FRAMES = 2000;

/** The frames by parent and range. One around a topic that is nobody's child goes around all its children. */
export function settledFrames(
  found: readonly FoundFrame[],
  tops: readonly MapTopic[],
  reading: {
    readonly text: (text: string) => string;
    readonly warn: (code: MapWarningCode) => void;
  },
): MapBoundary[] {
  if (found.length === 0) return [];
  const topics = new Map<string, MapTopic>();
  const places = new Map<string, { readonly parentId: string; readonly index: number }>();
  const visit = (topic: MapTopic): void => {
    topics.set(topic.id, topic);
    topic.children.forEach((child, index) => {
      places.set(child.id, { parentId: topic.id, index });
      visit(child);
    });
  };
  tops.forEach(visit);
  return found.flatMap((one, at) => {
    const title = reading.text(one.title);
    const range = "aroundId" in one ? rangeAround(one.aroundId) : one;
    const count = topics.get(range?.parentId ?? "")?.children.length ?? 0;
    if (range === undefined || count === 0 || range.first >= count || at >= MOST_FRAMES) {
      reading.warn("boundary-left-out");
      return [];
    }
    const last = Math.min(range.last, count - 1);
    const { parentId, first } = range;
    return [{ parentId, first, last, ...(title === "" ? {} : { title }) }];
  });

  function rangeAround(id: string): Omit<MapBoundary, "title"> | undefined {
    const place = places.get(id);
    if (place !== undefined)
      return { parentId: place.parentId, first: place.index, last: place.index };
    const count = topics.get(id)?.children.length ?? 0;
    return count === 0 ? undefined : { parentId: id, first: 0, last: count - 1 };
  }
}

/** The frames on each topic. */
export function framesByParent(
  boundaries: readonly MapBoundary[] = [],
): ReadonlyMap<string, readonly MapBoundary[]> {
  const found = new Map<string, MapBoundary[]>();
  for (const one of boundaries) found.set(one.parentId, [...(found.get(one.parentId) ?? []), one]);
  return found;
}

export function frameList(frames: readonly MapBoundary[]): FrameList {
  return frames.map(({ first, last, title }) =>
    title === undefined ? [first, last] : [first, last, title],
  );
}

/** The frames of a list that somebody else may have written. */
export function framesInList(list: unknown, parentId: string): FoundFrame[] {
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((one) => {
    const [first, last, title = ""] = Array.isArray(one) ? (one as unknown[]) : [];
    const isRange = isIndex(first) && isIndex(last) && typeof title === "string";
    return isRange && first <= last ? [{ parentId, first, last, title }] : [];
  });
}

/** What a text of JSON says; undefined when it is none. */
export function jsonIn(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined; // Somebody else wrote it, or it only looks like ours.
  }
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
