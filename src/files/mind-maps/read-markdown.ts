// Markdown outlines: headings give the upper levels, lists the lower ones, paragraphs are notes.
import { framesInList, type FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, MAP_LIMITS, topicOf, type MapReading } from "./map-reading";
import type { MapSummary, MapTopic, MapTree } from "./map-tree";
import type { MarkdownMeta } from "./markdown-meta";
import { markdownOutline, plainDraft, type Draft, type Outline } from "./markdown-outline";
import { summaryRange } from "./read-xmind-json";

/** `fileTitle` names the root when the text has no first-level heading, or several. */
export function readMarkdown(text: string, fileTitle: string): MapTree {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > MAP_LIMITS.lineCount) throw new MapFailure("too-large", "lines");
  const outline = markdownOutline(lines);
  const floats = outline.tops.filter(({ meta }) => meta.kind === "floating");
  const tops = outline.tops.filter((one) => !floats.includes(one));
  const [first] = tops;
  if (first === undefined && outline.preface.every((line) => line.trim() === ""))
    throw new MapFailure("empty", "no headings");
  const walk: Walk = { reading: createMapReading(), summaries: [], frames: [] };
  const isPrefaced = outline.preface.some((line) => line.trim() !== "");
  const isRooted =
    tops.length === 1 &&
    (outline.headingCount === 1 + floats.length || (!isPrefaced && outline.title === ""));
  const root =
    isRooted && first !== undefined
      ? topicOfDraft(walk, first, 0)
      : topicOfDraft(walk, titledDraft(outline.title || fileTitle, outline, tops), 0);
  return walk.reading.finish({
    root,
    floating: floats.map((one) => topicOfDraft(walk, one, 1)),
    summaries: walk.summaries,
    frames: walk.frames,
    relationships: outline.relationships,
  });
}

function titledDraft(title: string, outline: Outline, tops: readonly Draft[]): Draft {
  return { ...plainDraft(title), notes: [...outline.preface], children: [...tops] };
}

interface Walk {
  readonly reading: MapReading;
  readonly summaries: MapSummary[];
  readonly frames: FoundFrame[];
}

function topicOfDraft(walk: Walk, draft: Draft, depth: number): MapTopic {
  const { reading } = walk;
  reading.enter(depth);
  const { meta } = draft;
  const id = reading.id(meta.id);
  reading.warn("image-left-out", draft.imageCount);
  // A topic has one link.
  reading.warn("link-left-out", draft.linkCount - 1);
  walk.frames.push(...framesInList(meta.frames, id));
  const of = (kind: MarkdownMeta["kind"]): Draft[] =>
    draft.children.filter((child) => child.meta.kind === kind);
  for (const child of of("summary")) {
    const [first, last] = summaryRange(child.meta.range);
    walk.summaries.push({ parentId: id, first, last, topic: topicOfDraft(walk, child, depth + 1) });
  }
  const href = meta.href ?? draft.href;
  return topicOf({
    id,
    title: reading.text(draft.title),
    note: reading.text(draft.notes.join("\n")),
    labels: meta.labels,
    markers: meta.markers,
    href: href === undefined ? undefined : reading.link(href),
    isFolded: meta.folded,
    callouts: of("callout").map((child) => topicOfDraft(walk, child, depth + 1)),
    children: of(undefined).map((child) => topicOfDraft(walk, child, depth + 1)),
  });
}
