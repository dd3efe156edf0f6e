// What every reader needs while it walks a stranger's file: limits, ids that are unique, texts that are clean, and a
// count of what was left out.
import { settledFrames, type FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import type { MapRelationship, MapTopic, MapTree, MapWarningCode } from "./map-tree";

/** A large real map has some thousand topics, 12 deep. */
export const MAP_LIMITS = {
  fileBytes: 60 * 1024 * 1024,
  partBytes: 30 * 1024 * 1024,
  partCount: 2000,
  topicCount: 20_000,
  depth: 100,
  /** Of a text outline: ten for every topic there may be. */
  lineCount: 200_000,
  /** What one cell of Excel holds: a longer text could not be shown there. */
  textLength: 32_767,
} as const;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

export interface MapReading {
  readonly warn: (code: MapWarningCode, count?: number) => void;
  /** Counts a topic `depth` levels below its root. Throws when there are too many or it lies too deep. */
  readonly enter: (depth: number) => void;
  /** An id of its own for a topic that the file calls `source`. */
  readonly id: (source?: string) => string;
  /** A title or note: line breaks as "\n", no control characters, no blanks around it. */
  readonly text: (text: string) => string;
  /** A link that may be followed: web, mail, or a topic of this map. Undefined otherwise. */
  readonly link: (href: string) => string | undefined;
  /** The finished map: links and relationships by the ids in it, those that lead nowhere dropped. */
  readonly finish: (parts: MapParts) => MapTree;
}

export function createMapReading(): MapReading {
  const warnings = new Map<MapWarningCode, number>();
  const used = new Set<string>();
  const bySource = new Map<string, string>();
  let topics = 0;
  let made = 0;

  const warn: MapReading["warn"] = (code, count = 1) => {
    if (count > 0) warnings.set(code, (warnings.get(code) ?? 0) + count);
  };
  const newId = (): string => {
    do made++;
    while (used.has(`t${made}`));
    return `t${made}`;
  };
  const reading: MapReading = {
    warn,
    enter: (depth) => {
      if (++topics > MAP_LIMITS.topicCount) throw new MapFailure("too-large", "topics");
      if (depth > MAP_LIMITS.depth) throw new MapFailure("too-deep");
    },
    id: (source) => {
      const wanted = source === undefined || source === "" ? newId() : source.slice(0, 200);
      const id = used.has(wanted) ? newId() : wanted;
      used.add(id);
      if (source !== undefined && source !== "" && !bySource.has(source)) bySource.set(source, id);
      else bySource.set(id, id);
      return id;
    },
    text: (text) => {
      const clean = text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").trim();
      if (clean.length <= MAP_LIMITS.textLength) return clean;
      warn("text-shortened");
      return clean.slice(0, MAP_LIMITS.textLength);
    },
    link: (href) => {
      const address = href.replace(/[\s\u0000-\u001f]/g, "");
      if (/^(https?:\/\/|mailto:|#.)/i.test(address)) return address;
      // What every program takes for a web address is one.
      if (/^www\.[^/:]+\.[a-z]/i.test(address)) return `https://${address}`;
      if (address !== "")
        warn(/^(xap|file):/i.test(address) ? "attachment-left-out" : "link-left-out");
      return undefined;
    },
    finish: (parts) => {
      const settled = settledParts(parts, { targets: bySource, warn });
      const tops = [parts.root, ...parts.floating, ...parts.summaries.map(({ topic }) => topic)];
      const boundaries = settledFrames(parts.frames ?? [], tops, reading);
      return {
        ...settled,
        ...(boundaries.length === 0 ? {} : { boundaries }),
        warnings: [...warnings].map(([code, count]) => ({ code, count })),
      };
    },
  };
  return reading;
}

interface Targets {
  /** Ids in the map by what the file calls them. */
  readonly targets: ReadonlyMap<string, string>;
  readonly warn: MapReading["warn"];
}

type MapParts = Omit<MapTree, "warnings" | "boundaries"> & {
  readonly frames?: readonly FoundFrame[];
};

function settledParts(
  parts: MapParts,
  { targets, warn }: Targets,
): Omit<MapTree, "warnings" | "boundaries"> {
  const settleLinks = (topic: MapTopic): MapTopic => {
    const target = topic.href?.startsWith("#") === true ? topic.href.slice(1) : undefined;
    const { href, ...rest } = topic;
    const settled = target === undefined ? href : prefixed(targets.get(target));
    if (href !== undefined && settled === undefined) warn("link-left-out");
    return {
      ...rest,
      ...(settled === undefined ? {} : { href: settled }),
      ...(topic.callouts ? { callouts: topic.callouts.map(settleLinks) } : {}),
      children: topic.children.map(settleLinks),
    };
  };
  const settleRelationship = (relationship: MapRelationship): MapRelationship[] => {
    const fromId = targets.get(relationship.fromId);
    const toId = targets.get(relationship.toId);
    if (fromId !== undefined && toId !== undefined) return [{ ...relationship, fromId, toId }];
    warn("relationship-without-end");
    return [];
  };
  return {
    root: settleLinks(parts.root),
    floating: parts.floating.map(settleLinks),
    summaries: parts.summaries.map((one) => ({ ...one, topic: settleLinks(one.topic) })),
    relationships: parts.relationships.flatMap(settleRelationship),
  };
}

function prefixed(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`;
}

/** Only the parts of a topic that say something, so that an empty note is no note. */
export function topicOf(parts: {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly markers?: readonly string[] | undefined;
  readonly href?: string | undefined;
  readonly isFolded?: boolean | undefined;
  readonly callouts?: readonly MapTopic[] | undefined;
  readonly children: readonly MapTopic[];
}): MapTopic {
  const { id, title, note, labels, markers, href, isFolded, callouts, children } = parts;
  return {
    ...{ id, title },
    ...(note === undefined || note === "" ? {} : { note }),
    ...(labels === undefined || labels.length === 0 ? {} : { labels }),
    ...(markers === undefined || markers.length === 0 ? {} : { markers }),
    ...(href === undefined ? {} : { href }),
    ...(isFolded === true ? { isFolded } : {}),
    ...(callouts === undefined || callouts.length === 0 ? {} : { callouts }),
    children,
  };
}
