// Comments of ours in Markdown: what Markdown has no sign for follows a title, where other programs do not show it.
import { jsonIn, type FrameList } from "./map-boundaries";
import type { MapRelationship } from "./map-tree";

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

const META_START = "<!-- map: {";
const META_END = "} -->";

/** A line without our comment at its end, and what the comment says. */
export function withoutMeta(source: string): {
  readonly line: string;
  readonly meta: MarkdownMeta;
} {
  const trimmed = source.trimEnd();
  const start = trimmed.endsWith(META_END) ? trimmed.lastIndexOf(META_START) : -1;
  const isMeta = start === 0 || (start > 0 && /\s/.test(trimmed.charAt(start - 1)));
  if (!isMeta) return { line: trimmed, meta: {} };
  const json = trimmed.slice(start + META_START.length - 1, 1 - META_END.length);
  return { line: trimmed.slice(0, start), meta: metaIn(json) };
}

/** The lines between topics that a comment lists. */
export function relationshipsIn(json: string): MapRelationship[] {
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

function metaIn(json: string): MarkdownMeta {
  const found = jsonIn(json);
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
