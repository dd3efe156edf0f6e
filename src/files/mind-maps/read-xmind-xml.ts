// .xmind of XMind 3 to 8, and of the libraries that write like it: content.xml.
import type { FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, topicOf, type MapReading } from "./map-reading";
import type { MapRelationship, MapSummary, MapTopic, MapTree } from "./map-tree";
import { withProgress } from "./marker-table";
import { frameIn, summaryRange } from "./read-xmind-json";
import {
  attributeOf,
  elementAt,
  elementsOf,
  flowedTextOf,
  parseXml,
  plainTextOf,
} from "./xml-tree";
import type { XmlNode } from "./xml-tree";
import { readExtensions } from "./xmind-extensions";

export function readXmindXml(
  xml: string,
  commentedIds: readonly string[] = [],
): { readonly name: string; readonly map: MapTree }[] {
  const root = parseXml(xml);
  if (root.name !== "xmap-content") throw new MapFailure("not-a-mind-map", root.name);
  return elementsOf(root, "sheet").map((sheet) => ({
    name: plainTextOf(elementAt(sheet, "title")).trim(),
    map: mapOf(sheet, commentedIds),
  }));
}

/** The topics that comments.xml speaks of. */
export function xmindCommentedIds(xml: string): string[] {
  return elementsOf(parseXml(xml), "comment").map((one) => attributeOf(one, "object-id") ?? "");
}

interface Walk {
  readonly reading: MapReading;
  readonly summaries: MapSummary[];
  readonly floating: MapTopic[];
  readonly frames: FoundFrame[];
  readonly commentedIds: readonly string[];
}

function mapOf(sheet: XmlNode, commentedIds: readonly string[]): MapTree {
  const walk: Walk = {
    reading: createMapReading(),
    summaries: [],
    floating: [],
    frames: [],
    commentedIds,
  };
  const topic = elementAt(sheet, "topic");
  if (topic === undefined) throw new MapFailure("damaged", "sheet without topic");
  const root = readTopic(walk, topic, 0);
  const relationships = elementsOf(elementAt(sheet, "relationships"), "relationship").map(
    (one): MapRelationship => {
      const title = walk.reading.text(plainTextOf(elementAt(one, "title")));
      return {
        fromId: attributeOf(one, "end1") ?? "",
        toId: attributeOf(one, "end2") ?? "",
        ...(title === "" ? {} : { title }),
      };
    },
  );
  const { floating, summaries, frames } = walk;
  return walk.reading.finish({ root, floating, summaries, relationships, frames });
}

// Writers put the parts of a topic in any order, so everything is found by its name.
function readTopic(walk: Walk, topic: XmlNode, depth: number): MapTopic {
  const { reading } = walk;
  reading.enter(depth);
  const source = attributeOf(topic, "id");
  const id = reading.id(source);
  const below = (kind: string): XmlNode[] =>
    elementsOf(elementAt(topic, "children"), "topics")
      .filter((topics) => (attributeOf(topics, "type") ?? "attached") === kind)
      .flatMap((topics) => elementsOf(topics, "topic"));
  const topics = (kind: string): MapTopic[] =>
    below(kind).map((child) => readTopic(walk, child, depth + 1));
  const children = topics("attached");
  walk.floating.push(...topics("detached"));
  const ranges = new Map(
    elementsOf(elementAt(topic, "summaries"), "summary").map((one) => [
      attributeOf(one, "topic-id"),
      attributeOf(one, "range"),
    ]),
  );
  for (const child of below("summary")) {
    const [first, last] = summaryRange(ranges.get(attributeOf(child, "id")));
    const summary = readTopic(walk, child, depth + 1);
    walk.summaries.push({ parentId: id, first, last, topic: summary });
  }
  for (const one of elementsOf(elementAt(topic, "boundaries"), "boundary")) {
    const title = plainTextOf(elementAt(one, "title"));
    walk.frames.push(frameIn(id, attributeOf(one, "range") ?? "", title));
  }
  reading.warn("image-left-out", elementsOf(topic, "img").length);
  const numbering = attributeOf(elementAt(topic, "numbering"), "number-format");
  reading.warn("numbering-left-out", numbering === undefined || /none$/.test(numbering) ? 0 : 1);
  const extras = readExtensions(extensionsOf(topic), reading);
  reading.warn("comment-left-out", walk.commentedIds.filter((one) => one === source).length);
  const href = attributeOf(topic, "href");
  return topicOf({
    id,
    title: reading.text(plainTextOf(elementAt(topic, "title"))),
    note: reading.text(noteOf(elementAt(topic, "notes"))),
    labels: [
      ...elementsOf(elementAt(topic, "labels"), "label").map((label) => plainTextOf(label)),
      ...extras.labels,
    ]
      .map(reading.text)
      .filter(Boolean),
    markers: withProgress(markersOf(topic), extras.progress),
    href: href === undefined ? undefined : reading.link(href.replace(/^xmind:#/i, "#")),
    isFolded: attributeOf(topic, "branch") === "folded",
    callouts: topics("callout"),
    children,
  });
}

function extensionsOf(topic: XmlNode): Readonly<Record<string, unknown>>[] {
  return elementsOf(elementAt(topic, "extensions"), "extension").map((extension) => ({
    provider: attributeOf(extension, "provider"),
    content: Object.fromEntries(
      (elementAt(extension, "content")?.children ?? []).flatMap((child) =>
        typeof child === "string" ? [] : [[child.name, plainTextOf(child).trim()]],
      ),
    ),
  }));
}

function noteOf(notes: XmlNode | undefined): string {
  const plain = plainTextOf(elementAt(notes, "plain"));
  return plain.trim() === "" ? flowedTextOf(elementAt(notes, "html")) : plain;
}

function markersOf(topic: XmlNode): string[] {
  return [
    ...elementsOf(elementAt(topic, "marker-refs"), "marker-ref"),
    ...elementsOf(elementAt(topic, "markers"), "marker"),
  ].flatMap((marker) => attributeOf(marker, "marker-id") ?? []);
}
