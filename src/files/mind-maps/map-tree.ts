// A mind map as every format can tell it, with nothing interpreted and nothing that could run: plain text, links to
// http(s), mailto or a topic of the same map, and names of markers.

/** One topic. Titles and notes are plain text; a line break is "\n". */
export interface MapTopic {
  /** Unique within the map. The file's own where it has one. */
  readonly id: string;
  /** "" where the file has none: a picture, or a topic left empty. */
  readonly title: string;
  readonly note?: string;
  readonly labels?: readonly string[];
  /** XMind's ids ("priority-1", "task-done", "flag-red"); icons of other programs by their own name. */
  readonly markers?: readonly string[];
  /** http:, https: or mailto: address, or "#" and the id of a topic. */
  readonly href?: string;
  readonly isFolded?: boolean;
  /** Remarks that hang on the topic and are no part of the tree. */
  readonly callouts?: readonly MapTopic[];
  readonly children: readonly MapTopic[];
}

/** A bracket over neighbouring children of one topic, with a topic of its own. */
export interface MapSummary {
  readonly parentId: string;
  /** Positions among the parent's children, counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly topic: MapTopic;
}

/** A frame around neighbouring children of one topic and all below them. */
export interface MapBoundary {
  readonly parentId: string;
  /** Positions among the parent's children, counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly title?: string;
}

export interface MapRelationship {
  readonly fromId: string;
  readonly toId: string;
  readonly title?: string;
}

/** What of a file is not shown, or shown otherwise. */
export const MAP_WARNINGS = [
  "image-left-out",
  "attachment-left-out",
  "link-left-out",
  "comment-left-out",
  "boundary-left-out",
  "numbering-left-out",
  "encrypted-topic",
  "text-shortened",
  "other-sheets",
  "summary-lifted",
  "included-file-not-read",
  "relationship-without-end",
] as const;
export type MapWarningCode = (typeof MAP_WARNINGS)[number];

export interface MapWarning {
  readonly code: MapWarningCode;
  readonly count: number;
}

export interface MapTree {
  readonly root: MapTopic;
  readonly floating: readonly MapTopic[];
  readonly summaries: readonly MapSummary[];
  readonly relationships: readonly MapRelationship[];
  /** Missing where the map has none. */
  readonly boundaries?: readonly MapBoundary[];
  readonly warnings: readonly MapWarning[];
}

/** A file's maps. XMind keeps several sheets in one file; the other formats have one. */
export interface MapFile {
  readonly format: "xmind" | "xmind8" | "mm" | "opml" | "md" | "json";
  readonly sheets: readonly { readonly name: string; readonly map: MapTree }[];
  /** Index of the sheet the file was left on. */
  readonly active: number;
}
