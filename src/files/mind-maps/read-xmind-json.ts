// .xmind since 2018 (Zen, 2020 and later): content.json, an array of sheets.
import { htmlText } from "./html-text";
import type { FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, topicOf, type MapReading } from "./map-reading";
import type { MapRelationship, MapSummary, MapTopic, MapTree } from "./map-tree";
import { withProgress } from "./marker-table";
import { readExtensions } from "./xmind-extensions";

type Json = Readonly<Record<string, unknown>>;

export function readXmindJson(text: string): { readonly name: string; readonly map: MapTree }[] {
  const content = sheetsIn(text);
  if (content.length === 0) throw new MapFailure("empty", "content.json");
  return content.map((sheet) => ({
    name: textIn(sheet["title"]).trim(),
    map: mapOf(sheet),
  }));
}

/** The sheets' own ids in the order of the file, to find the active one. */
export function xmindSheetIds(text: string): string[] {
  return sheetsIn(text).map((sheet) => textIn(sheet["id"]));
}

/** A list of sheets, or one sheet alone as some libraries write it. */
function sheetsIn(text: string): Json[] {
  const content: unknown = JSON.parse(text);
  return (Array.isArray(content) ? (content as unknown[]) : [content])
    .filter(isRecord)
    .filter((sheet) => isRecord(sheet["rootTopic"]));
}

interface Walk {
  readonly reading: MapReading;
  readonly summaries: MapSummary[];
  readonly floating: MapTopic[];
  readonly frames: FoundFrame[];
}

function mapOf(sheet: Json): MapTree {
  const walk: Walk = { reading: createMapReading(), summaries: [], floating: [], frames: [] };
  const root = readTopic(walk, asRecord(sheet["rootTopic"]), 0);
  const relationships = recordsIn(sheet["relationships"]).map((one): MapRelationship => {
    const title = walk.reading.text(textIn(one["title"]));
    return {
      ...{ fromId: textIn(one["end1Id"]), toId: textIn(one["end2Id"]) },
      ...(title === "" ? {} : { title }),
    };
  });
  const { floating, summaries, frames } = walk;
  return walk.reading.finish({ root, floating, summaries, relationships, frames });
}

function readTopic(walk: Walk, topic: Json, depth: number): MapTopic {
  const { reading } = walk;
  reading.enter(depth);
  const id = reading.id(textIn(topic["id"]));
  const kinds = asRecord(topic["children"]);
  const below = (kind: string): MapTopic[] =>
    recordsIn(kinds[kind]).map((child) => readTopic(walk, child, depth + 1));
  const children = below("attached");
  walk.floating.push(...below("detached"));
  readSummaries(walk, topic, id, depth);
  for (const one of recordsIn(topic["boundaries"]))
    walk.frames.push(frameIn(id, textIn(one["range"]), textIn(one["title"])));
  reading.warn("image-left-out", isRecord(topic["image"]) ? 1 : 0);
  reading.warn("numbering-left-out", isNumbered(topic) ? 1 : 0);
  const href = topic["href"];
  const extras = readExtensions(recordsIn(topic["extensions"]), reading);
  const title = titleOf(topic);
  // A formula is the title where there is no other.
  const [formula = "", ...formulas] = extras.formulas;
  const notes = [noteOf(asRecord(topic["notes"])), ...(title === "" ? formulas : extras.formulas)];
  const markers = recordsIn(topic["markers"]).map((marker) => textIn(marker["markerId"]));
  return topicOf({
    id,
    title: reading.text(title === "" ? formula : title),
    note: reading.text(notes.filter((one) => one.trim() !== "").join("\n")),
    labels: [...arrayOf(topic["labels"]).map(textIn), ...extras.labels]
      .map(reading.text)
      .filter(Boolean),
    markers: withProgress(markers.filter(Boolean), extras.progress),
    href: typeof href === "string" ? reading.link(href.replace(/^xmind:#/i, "#")) : undefined,
    isFolded: topic["branch"] === "folded",
    callouts: below("callout"),
    children,
  });
}

function isNumbered(topic: Json): boolean {
  return textIn(asRecord(topic["numbering"])["numberFormat"]) !== "";
}

function readSummaries(walk: Walk, topic: Json, parentId: string, depth: number): void {
  const ranges = new Map(
    recordsIn(topic["summaries"]).map((one) => [textIn(one["topicId"]), textIn(one["range"])]),
  );
  for (const child of recordsIn(asRecord(topic["children"])["summary"])) {
    const [first, last] = summaryRange(ranges.get(textIn(child["id"])));
    walk.summaries.push({ parentId, first, last, topic: readTopic(walk, child, depth + 1) });
  }
}

/** "(0,2)" as two positions; a range that cannot be read covers the first child. */
export function summaryRange(range: string | undefined): [number, number] {
  const found = /\((\d+),(\d+)\)/.exec(range ?? "");
  const first = Number(found?.[1] ?? 0);
  return [first, Math.max(first, Number(found?.[2] ?? 0))];
}

/** A frame's range, or "master" for the topic itself. */
export function frameIn(id: string, range: string, title: string): FoundFrame {
  if (!range.startsWith("(")) return { aroundId: id, title };
  const [first, last] = summaryRange(range);
  return { parentId: id, first, last, title };
}

function titleOf(topic: Json): string {
  const title = textIn(topic["title"]);
  if (title !== "") return title;
  return recordsIn(topic["attributedTitle"])
    .map((piece) => textIn(piece["text"]))
    .join("");
}

/** Notes come in up to four shapes; the plain one says the same as the others. */
function noteOf(notes: Json): string {
  const plain = textIn(asRecord(notes["plain"])["content"]);
  if (plain !== "") return plain;
  const html = asRecord(notes["realHTML"])["content"];
  if (typeof html === "string" && html !== "") return htmlText(html);
  const ops = recordsIn(asRecord(notes["ops"])["ops"]);
  if (ops.length > 0) return ops.map((piece) => textIn(piece["insert"])).join("");
  return recordsIn(asRecord(asRecord(notes["html"])["content"])["paragraphs"])
    .map((paragraph) => recordsIn(paragraph["spans"]).map((span) => textIn(span["text"])))
    .map((spans) => spans.join(""))
    .join("\n");
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function recordsIn(value: unknown): Json[] {
  return arrayOf(value).filter(isRecord);
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}
