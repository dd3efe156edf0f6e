// Markdown outlines: headings give the upper levels, lists the lower ones, paragraphs are notes.
import { framesInList, type FoundFrame, type FrameList } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, MAP_LIMITS, topicOf, type MapReading } from "./map-reading";
import type { MapRelationship, MapSummary, MapTopic, MapTree } from "./map-tree";
import { readMarkdownLine } from "./markdown-inline";
import { summaryRange } from "./read-xmind-json";

/** What a comment of ours after a title says that Markdown has no sign for. */
export interface MarkdownMeta {
  readonly id?: string;
  readonly labels?: readonly string[];
  readonly markers?: readonly string[];
  readonly href?: string;
  readonly folded?: boolean;
  readonly kind?: "floating" | "summary" | "callout";
  readonly range?: string;
  readonly frames?: FrameList;
}

interface Draft {
  readonly title: string;
  readonly meta: MarkdownMeta;
  readonly href?: string | undefined;
  readonly imageCount: number;
  readonly notes: string[];
  readonly children: Draft[];
}

interface Outline {
  readonly tops: Draft[];
  readonly preface: string[];
  readonly relationships: MapRelationship[];
  headingCount: number;
}

/** `fileTitle` names the root when the text has no first-level heading, or several. */
export function readMarkdown(text: string, fileTitle: string): MapTree {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > MAP_LIMITS.lineCount) throw new MapFailure("too-large", "lines");
  const outline = outlineOf(lines);
  const floats = outline.tops.filter(({ meta }) => meta.kind === "floating");
  const tops = outline.tops.filter((one) => !floats.includes(one));
  const [first] = tops;
  if (first === undefined && outline.preface.every((line) => line.trim() === ""))
    throw new MapFailure("empty", "no headings");
  const walk: Walk = { reading: createMapReading(), summaries: [], frames: [] };
  const isRooted = tops.length === 1 && outline.headingCount === 1 + floats.length;
  const root =
    isRooted && first !== undefined
      ? topicOfDraft(walk, first, 0)
      : topicOfDraft(
          walk,
          { ...draftOf(""), title: fileTitle, notes: outline.preface, children: tops },
          0,
        );
  return walk.reading.finish({
    root,
    floating: floats.map((one) => topicOfDraft(walk, one, 1)),
    summaries: walk.summaries,
    frames: walk.frames,
    relationships: outline.relationships,
  });
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

const HEADING = /^ {0,3}(#{1,6})(?!#)(.*)$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(.*))?$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const RELATIONSHIPS = /^<!-- map-relationships: (\[.*\]) -->$/;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/;

interface Place {
  readonly draft: Draft;
  readonly level: number;
}

function outlineOf(lines: readonly string[]): Outline {
  const outline: Outline = { tops: [], preface: [], relationships: [], headingCount: 0 };
  const headings: Place[] = [];
  const items: Place[] = [];
  const current = (): Draft | undefined => (items.at(-1) ?? headings.at(-1))?.draft;
  const add = (stack: Place[], level: number, draft: Draft): void => {
    while ((stack.at(-1)?.level ?? -1) >= level) stack.pop();
    const parent = stack.at(-1) ?? (stack === items ? headings.at(-1) : undefined);
    (parent?.draft.children ?? outline.tops).push(draft);
    stack.push({ draft, level });
  };
  const heading = (level: number, title: string): void => {
    items.length = 0;
    if (level === 1) outline.headingCount++;
    add(headings, level, draftOf(title));
  };
  let notes = outline.preface;
  let wasBlank = true;
  for (const line of withoutHidden(lines, outline)) {
    const setext = /^ {0,3}(=+|-+)[ \t]*$/.exec(line);
    const head = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (setext !== null && !wasBlank && (notes.at(-1) ?? "") !== "" && items.length === 0) {
      heading(setext[1]?.startsWith("=") === true ? 1 : 2, notes.pop() ?? "");
      notes = current()?.notes ?? outline.preface;
    } else if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) wasBlank = true;
    else if (head !== null) {
      heading(head[1]?.length ?? 1, withoutClosingMarks(head[2] ?? ""));
      notes = current()?.notes ?? outline.preface;
    } else if (item !== null) {
      add(items, widthOf(item[1] ?? ""), draftOf(item[2] ?? ""));
      notes = current()?.notes ?? outline.preface;
    } else if (!TABLE_ROW.test(line)) {
      // A paragraph of its own at the margin ends the list and speaks of its heading.
      if (wasBlank && /^\S/.test(line) && items.length > 0 && headings.length > 0) {
        items.length = 0;
        notes = current()?.notes ?? outline.preface;
      }
      const { text } = readMarkdownLine(line.trim());
      notes.push(text.trim() === "" ? "" : text);
    }
    wasBlank = line.trim() === "";
  }
  return outline;
}

/** The lines without front matter, fenced code and comments; relationships are taken from theirs. */
function withoutHidden(lines: readonly string[], outline: Outline): string[] {
  const shown: string[] = [];
  let fence: string | undefined;
  let isComment = false;
  const start = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) + 1 : 0;
  for (const line of lines.slice(start)) {
    const opening = FENCE.exec(line)?.[1];
    const found = RELATIONSHIPS.exec(line.trim());
    if (fence !== undefined) {
      if (opening?.startsWith(fence) === true) fence = undefined;
    } else if (isComment) isComment = !line.includes("-->");
    else if (opening !== undefined) fence = opening;
    else if (found !== null) outline.relationships.push(...relationshipsIn(found[1] ?? "[]"));
    else if (line.trim().startsWith("<!--")) isComment = !line.includes("-->");
    else shown.push(line);
  }
  return shown;
}

function relationshipsIn(json: string): MapRelationship[] {
  const found = jsonIn(json);
  if (!Array.isArray(found)) return [];
  return (found as Partial<Record<keyof MapRelationship, unknown>>[]).flatMap((one) =>
    typeof one.fromId === "string" && typeof one.toId === "string"
      ? {
          ...{ fromId: one.fromId, toId: one.toId },
          ...(typeof one.title === "string" ? { title: one.title } : {}),
        }
      : [],
  );
}

/** "## Title ##" may be closed by marks of its own. */
function withoutClosingMarks(text: string): string {
  const trimmed = text.trim();
  const open = trimmed.replace(/(?<!#)#+$/, "");
  return open === "" || /[ \t]$/.test(open) ? open.trimEnd() : trimmed;
}

const META_START = "<!-- map: {";
const META_END = "} -->";

function draftOf(source: string): Draft {
  const trimmed = source.trimEnd();
  const start = trimmed.endsWith(META_END) ? trimmed.lastIndexOf(META_START) : -1;
  const isMeta = start === 0 || /\s/.test(trimmed.charAt(start - 1));
  const json = trimmed.slice(start + META_START.length - 1, 1 - META_END.length);
  const meta = metaIn(start >= 0 && isMeta ? json : undefined);
  const line = (start >= 0 && isMeta ? trimmed.slice(0, start) : trimmed).replace(
    /(?<!\\)<!--(?:(?!<!--|-->).)*-->/g,
    "",
  );
  const task = /^\[([ xX])\][ \t]+/.exec(line);
  const read = readMarkdownLine(line.slice(task?.[0].length ?? 0).trim());
  const marker = task === null ? [] : [task[1] === " " ? "task-start" : "task-done"];
  return {
    title: read.text,
    meta: marker.length === 0 ? meta : { ...meta, markers: [...marker, ...(meta.markers ?? [])] },
    href: read.href,
    imageCount: read.imageCount,
    notes: [],
    children: [],
  };
}

function metaIn(json: string | undefined): MarkdownMeta {
  const found = json === undefined ? undefined : jsonIn(json);
  if (typeof found !== "object" || found === null) return {};
  const { id, labels, markers, href, folded, kind, range, frames } = found as Record<
    string,
    unknown
  >;
  return {
    ...(typeof id === "string" ? { id } : {}),
    ...(isTexts(labels) ? { labels } : {}),
    ...(isTexts(markers) ? { markers } : {}),
    ...(typeof href === "string" ? { href } : {}),
    ...(folded === true ? { folded } : {}),
    ...(kind === "floating" || kind === "summary" || kind === "callout" ? { kind } : {}),
    ...(typeof range === "string" ? { range } : {}),
    ...(Array.isArray(frames) ? { frames: frames as FrameList } : {}),
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A comment that only looks like ours.
  }
}

function widthOf(blanks: string): number {
  return Array.from(blanks).reduce((width, one) => width + (one === "\t" ? 4 : 1), 0);
}
