// The neutral tree as JSON, for other programs and for tests.
import type { MapTopic, MapTree } from "./map-tree";
import { referredIds } from "./write-map";

/** A topic; `id` only where a link, a summary or a relationship of the map points to it. */
export interface MapTopicJson {
  readonly id?: string;
  readonly title: string;
  readonly note?: string;
  readonly labels?: readonly string[];
  readonly markers?: readonly string[];
  readonly href?: string;
  readonly folded?: true;
  readonly callouts?: readonly MapTopicJson[];
  readonly children: readonly MapTopicJson[];
}

export interface MapJson {
  readonly root: MapTopicJson;
  readonly floating: readonly MapTopicJson[];
  /** `first` and `last` are positions among the children of the topic `parent`, counted from 0. */
  readonly summaries: readonly (MapTopicJson & {
    readonly parent: string;
    readonly first: number;
    readonly last: number;
  })[];
  readonly relationships: readonly {
    readonly from: string;
    readonly to: string;
    readonly title?: string;
  }[];
  /** Only where there are some; `parent`, `first` and `last` as with summaries. */
  readonly boundaries?: readonly {
    readonly parent: string;
    readonly first: number;
    readonly last: number;
    readonly title?: string;
  }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly count: number;
    readonly text: string;
  }[];
}

/** `sentence` says a warning in the reader's language. */
export function mapJson(
  map: MapTree,
  sentence: (code: MapTree["warnings"][number]["code"], count: number) => string,
): MapJson {
  const referred = referredIds(map);
  const topic = ({ id, isFolded, callouts, children, ...rest }: MapTopic): MapTopicJson => ({
    ...(referred.has(id) ? { id } : {}),
    ...rest,
    ...(isFolded === true ? { folded: true } : {}),
    ...(callouts === undefined ? {} : { callouts: callouts.map(topic) }),
    children: children.map(topic),
  });
  return {
    root: topic(map.root),
    floating: map.floating.map(topic),
    summaries: map.summaries.map((one) => ({
      ...topic(one.topic),
      ...{ parent: one.parentId, first: one.first, last: one.last },
    })),
    relationships: map.relationships.map(({ fromId, toId, ...rest }) => ({
      ...{ from: fromId, to: toId },
      ...rest,
    })),
    ...(map.boundaries === undefined
      ? {}
      : {
          boundaries: map.boundaries.map(({ parentId, ...rest }) => ({
            parent: parentId,
            ...rest,
          })),
        }),
    warnings: map.warnings.map(({ code, count }) => ({ code, count, text: sentence(code, count) })),
  };
}
