// .mm of FreeMind, Freeplane, Mubu, WiseMapping and of XMind's export.
import { htmlText } from "./html-text";
import { framesInList, listIn, type FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, topicOf, type MapReading } from "./map-reading";
import type { MapRelationship, MapSummary, MapTopic, MapTree } from "./map-tree";
import { ICON_MARKERS } from "./marker-table";
import { summaryRange } from "./read-xmind-json";
import { attributeOf, elementsOf, flowedTextOf, parseXml, plainTextOf } from "./xml-tree";
import type { XmlNode } from "./xml-tree";

const MARKER_OF_ICON = new Map(ICON_MARKERS);

export function readFreemind(xml: string): MapTree {
  const file = parseXml(xml);
  if (file.name !== "map") throw new MapFailure("not-a-mind-map", file.name);
  const top = elementsOf(file, "node")[0];
  if (top === undefined) throw new MapFailure("empty", "map");
  const walk: Walk = {
    reading: createMapReading(),
    titles: new Map(),
    ...{ floating: [], summaries: [], relationships: [], frames: [] },
  };
  rememberTitles(top, walk.titles);
  const root = readNode(walk, top, 0);
  const { reading, floating, summaries, relationships, frames } = walk;
  // Where our own list tells all frames, a cloud tells one of them again.
  const own = frames.filter((one) => "parentId" in one);
  return reading.finish({
    ...{ root, floating, summaries, relationships },
    frames: own.length === 0 ? frames : own,
  });
}

interface Walk {
  readonly reading: MapReading;
  /** Titles by node id: a clone carries none of its own. */
  readonly titles: Map<string, string>;
  readonly floating: MapTopic[];
  readonly summaries: MapSummary[];
  readonly relationships: MapRelationship[];
  readonly frames: FoundFrame[];
}

function rememberTitles(node: XmlNode, titles: Map<string, string>): void {
  const id = attributeOf(node, "ID");
  if (id !== undefined && !titles.has(id)) titles.set(id, titleOf(node));
  for (const child of elementsOf(node, "node")) rememberTitles(child, titles);
}

function readNode(walk: Walk, node: XmlNode, depth: number): MapTopic {
  const { reading } = walk;
  reading.enter(depth);
  const source = attributeOf(node, "ID");
  const id = reading.id(source);
  for (const arrow of elementsOf(node, "arrowlink")) {
    const title = reading.text(attributeOf(arrow, "MIDDLE_LABEL") ?? "");
    walk.relationships.push({
      ...{ fromId: source ?? id, toId: attributeOf(arrow, "DESTINATION") ?? "" },
      ...(title === "" ? {} : { title }),
    });
  }
  if (elementsOf(node, "cloud").length > 0) walk.frames.push({ aroundId: id, title: "" });
  walk.frames.push(...framesInList(listIn(attributeOf(node, "HUIKUAN_FRAMES")), id));
  if (attributeOf(node, "ENCRYPTED_CONTENT") !== undefined) reading.warn("encrypted-topic");
  reading.warn(
    "image-left-out",
    hooksOf(node).filter((hook) => /ExternalObject/i.test(hook)).length,
  );
  const link = attributeOf(node, "LINK");
  const { children, callouts } = readChildren(walk, node, { id, depth });
  const twin = attributeOf(node, "CONTENT_ID") ?? attributeOf(node, "TREE_ID") ?? "";
  return topicOf({
    id,
    title: reading.text(titleOf(node) || (walk.titles.get(twin) ?? "")),
    note: reading.text(notesOf(node)),
    labels: attributesAsLabels(node).map(reading.text).filter(Boolean),
    markers: elementsOf(node, "icon").flatMap((icon) => markerOf(attributeOf(icon, "BUILTIN"))),
    href: link === undefined ? undefined : reading.link(link),
    isFolded: attributeOf(node, "FOLDED") === "true",
    ...{ callouts, children },
  });
}

function readChildren(
  walk: Walk,
  node: XmlNode,
  parent: { readonly id: string; readonly depth: number },
): { readonly children: MapTopic[]; readonly callouts: MapTopic[] } {
  const children: MapTopic[] = [];
  const callouts: MapTopic[] = [];
  for (const child of elementsOf(node, "node")) {
    const kind = attributeOf(child, "HUIKUAN_KIND");
    if (kind === "summary") {
      const [first, last] = summaryRange(attributeOf(child, "HUIKUAN_RANGE"));
      for (const topic of elementsOf(child, "node").map((one) =>
        readNode(walk, one, parent.depth + 1),
      ))
        walk.summaries.push({ parentId: parent.id, first, last, topic });
    } else if (isPseudo(child)) {
      // Freeplane's bracket: a node without text whose children say what the bracket says.
      const lifted = elementsOf(child, "node").map((one) => readNode(walk, one, parent.depth + 1));
      walk.reading.warn("summary-lifted", lifted.length);
      children.push(...lifted);
    } else {
      const topic = readNode(walk, child, parent.depth + 1);
      if (kind === "callout") callouts.push(topic);
      else if (hooksOf(child).includes("FreeNode")) walk.floating.push(topic);
      else children.push(topic);
    }
  }
  return { children, callouts };
}

function hooksOf(node: XmlNode): string[] {
  return elementsOf(node, "hook").map((hook) => attributeOf(hook, "NAME") ?? "");
}

function isPseudo(node: XmlNode): boolean {
  const hooks = hooksOf(node);
  return (
    (hooks.includes("SummaryNode") || hooks.includes("FirstGroupNode")) && titleOf(node) === ""
  );
}

function titleOf(node: XmlNode): string {
  const rich = richOf(node, "NODE");
  if (rich !== undefined) return richText(rich);
  const text = attributeOf(node, "TEXT") ?? attributeOf(node, "LOCALIZED_TEXT") ?? "";
  return /^\s*<html/i.test(text) ? htmlText(text) : text;
}

function notesOf(node: XmlNode): string {
  return ["NOTE", "DETAILS"]
    .flatMap((type) => richOf(node, type) ?? [])
    .map(richText)
    .filter(Boolean)
    .join("\n\n");
}

function richOf(node: XmlNode, type: string): XmlNode | undefined {
  return elementsOf(node, "richcontent").find((rich) => attributeOf(rich, "TYPE") === type);
}

function richText(rich: XmlNode): string {
  const text = elementsOf(rich, "text")[0];
  return text === undefined ? flowedTextOf(rich) : plainTextOf(text).trim();
}

function attributesAsLabels(node: XmlNode): string[] {
  return elementsOf(node, "attribute").map((attribute) => {
    const name = attributeOf(attribute, "NAME") ?? "";
    const value = attributeOf(attribute, "VALUE") ?? "";
    return name === "label" ? value : [name, value].filter(Boolean).join(": ");
  });
}

function markerOf(icon: string | undefined): string[] {
  return icon === undefined || icon === "" ? [] : [MARKER_OF_ICON.get(icon) ?? icon];
}
