// Markdown: the root and two levels as headings, the rest as lists, notes as paragraphs. What Markdown has no sign for
// follows a title in a comment that other programs do not show.
import { frameList, framesByParent } from "./map-boundaries";
import type { MapTopic, MapTree } from "./map-tree";
import { markdownOfLine } from "./markdown-inline";
import type { MarkdownMeta } from "./markdown-meta";
import { rangeText, referredIds, summariesByParent, type NamedMap } from "./write-map";

const HEADING_LEVELS = 3;

export function writeMarkdown({ map }: NamedMap): Uint8Array {
  const write = topics(map);
  const lines = [
    ...write(map.root, 1),
    ...map.floating.flatMap((one) => write(one, 1, { kind: "floating" })),
    ...(map.relationships.length === 0
      ? []
      : [`<!-- map-relationships: ${json(map.relationships)} -->`, ""]),
  ];
  return new TextEncoder().encode(
    `${lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`,
  );
}

function topics(map: MapTree): (topic: MapTopic, level: number, more?: MarkdownMeta) => string[] {
  const referred = referredIds(map);
  const summaries = summariesByParent(map);
  const frames = framesByParent(map.boundaries);
  const write = (topic: MapTopic, level: number, more: MarkdownMeta = {}): string[] => {
    const isHeading = level <= HEADING_LEVELS;
    const indent = isHeading ? "" : "  ".repeat(level - HEADING_LEVELS - 1);
    const around = frames.get(topic.id);
    const meta = metaOf(topic, referred.has(topic.id), {
      ...more,
      ...(around === undefined ? {} : { frames: frameList(around) }),
    });
    const comment = Object.keys(meta).length === 0 ? "" : ` <!-- map: ${json(meta)} -->`;
    const title = titleOf(topic) + comment;
    const inner = [
      ...topic.children.map((child) => write(child, level + 1)),
      ...(topic.callouts ?? []).map((one) => write(one, level + 1, { kind: "callout" })),
      ...(summaries.get(topic.id) ?? []).map((one) =>
        write(one.topic, level + 1, { kind: "summary", range: rangeText(one) }),
      ),
    ].flat();
    return isHeading
      ? [`${"#".repeat(level)} ${title}`, "", ...noteLines(topic, ""), ...inner, ""]
      : [`${indent}- ${title}`, ...noteLines(topic, `${indent}  `), ...inner];
  };
  return write;
}

function titleOf({ title, href }: MapTopic): string {
  const text = title.split("\n").map(markdownOfLine).join("<br>");
  // An address with brackets or blanks would end the link early: it goes into the comment.
  return isPlainLink(href) && title !== "" ? `[${text}](${href ?? ""})` : text;
}

function isPlainLink(href: string | undefined): boolean {
  return href !== undefined && /^[^()<>\s\\]+$/.test(href) && !href.startsWith("#");
}

function metaOf(topic: MapTopic, isReferred: boolean, more: MarkdownMeta): MarkdownMeta {
  const { labels, markers, href } = topic;
  const isHrefHidden = href !== undefined && (!isPlainLink(href) || topic.title === "");
  return {
    ...(isReferred ? { id: topic.id } : {}),
    ...(labels === undefined ? {} : { labels }),
    ...(markers === undefined ? {} : { markers }),
    ...(isHrefHidden ? { href } : {}),
    ...(topic.isFolded === true ? { folded: true } : {}),
    ...more,
  };
}

function noteLines({ note }: MapTopic, indent: string): string[] {
  if (note === undefined) return [];
  // An empty line of a note is a blank that stays, so that paragraphs can be told from the space around them.
  const lines = note.split("\n").map((line) => (line === "" ? "&nbsp;" : markdownOfLine(line)));
  return ["", ...lines.map((line) => `${indent}${line}  `), ""];
}

/** JSON that cannot end the comment it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[<>]/g, (one) => (one === "<" ? "\\u003c" : "\\u003e"));
}
