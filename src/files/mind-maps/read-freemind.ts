// .mm of FreeMind, Freeplane, Mubu, WiseMapping and of XMind's export.
import { htmlText } from "./html-text";
import { framesInList, jsonIn, type FoundFrame } from "./map-boundaries";
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
  const [top, ...others] = elementsOf(file, "node");
  if (top === undefined) throw new MapFailure("empty", "map");
  const walk: Walk = {
    reading: createMapReading(),
    twins: new Map(),
    ...{ floating: [], summaries: [], relationships: [], frames: [] },
  };
  for (const one of [top, ...others]) rememberTwins(one, walk.twins);
  const root = readNode(walk, top, 0);
  // The format has one root; whatever stands beside it is not lost.
  walk.floating.push(...others.map((one) => readNode(walk, one, 0)));
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
  /** Nodes by id: a clone carries no title and no note of its own. */
  readonly twins: Map<string, XmlNode>;
  readonly floating: MapTopic[];
  readonly summaries: MapSummary[];
  readonly relationships: MapRelationship[];
  readonly frames: FoundFrame[];
}

function rememberTwins(node: XmlNode, twins: Map<string, XmlNode>): void {
  const id = attributeOf(node, "ID");
  if (id !== undefined && !twins.has(id)) twins.set(id, node);
  for (const child of elementsOf(node, "node")) rememberTwins(child, twins);
}

function readNode(walk: Walk, node: XmlNode, depth: number): MapTopic {
  const { reading } = walk;
  reading.enter(depth);
  const source = attributeOf(node, "ID");
  const id = reading.id(source);
  for (const arrow of elementsOf(node, "arrowlink")) {
    const title = reading.text(
      ["SOURCE_LABEL", "MIDDLE_LABEL", "TARGET_LABEL"]
        .map((name) => attributeOf(arrow, name) ?? "")
        .filter(Boolean)
        .join(" · "),
    );
    walk.relationships.push({
      ...{ fromId: source ?? id, toId: attributeOf(arrow, "DESTINATION") ?? "" },
      ...(title === "" ? {} : { title }),
    });
  }
  if (elementsOf(node, "cloud").length > 0) walk.frames.push({ aroundId: id, title: "" });
  walk.frames.push(...framesInList(jsonIn(attributeOf(node, "HUIKUAN_FRAMES")), id));
  if (attributeOf(node, "ENCRYPTED_CONTENT") !== undefined) reading.warn("encrypted-topic");
  reading.warn(
    "image-left-out",
    hooksOf(node).filter((hook) => /ExternalObject/i.test(hook)).length,
  );
  const link = attributeOf(node, "LINK");
  const { children, callouts } = readChildren(walk, node, { id, depth });
  const twin = walk.twins.get(twinOf(node)) ?? node;
  return topicOf({
    id,
    title: reading.text(titleOf(titleOf(node) === "" ? twin : node)),
    note: reading.text(notesOf(notesOf(node) === "" ? twin : node)),
    labels: attributesAsLabels(node).map(reading.text).filter(Boolean),
    markers: elementsOf(node, "icon").flatMap((icon) => markerOf(attributeOf(icon, "BUILTIN"))),
    href: link === undefined ? undefined : reading.link(link),
    isFolded: attributeOf(node, "FOLDED") === "true",
    ...{ callouts, children },
  });
}

interface Family {
  readonly children: MapTopic[];
  readonly callouts: MapTopic[];
  /** Where the group begins that the next bracket goes over. */
  groupStart: number;
}

function readChildren(
  walk: Walk,
  node: XmlNode,
  parent: { readonly id: string; readonly depth: number },
): Family {
  const family: Family = { children: [], callouts: [], groupStart: 0 };
  const { children, callouts } = family;
  const read = (one: XmlNode): MapTopic => readNode(walk, one, parent.depth + 1);
  for (const child of elementsOf(node, "node")) {
    const kind = attributeOf(child, "HUIKUAN_KIND");
    const hooks = hooksOf(child);
    const isEmpty = titleOf(child) === "" && twinOf(child) === "";
    if (hooks.includes("FirstGroupNode")) family.groupStart = children.length;
    if (kind === "summary") {
      const [first, last] = summaryRange(attributeOf(child, "HUIKUAN_RANGE"));
      for (const topic of elementsOf(child, "node").map(read))
        walk.summaries.push({ parentId: parent.id, first, last, topic });
    } else if (hooks.includes("SummaryNode"))
      readSummary(walk, isEmpty ? elementsOf(child, "node").map(read) : [read(child)], {
        ...{ parentId: parent.id, family },
      });
    else if (hooks.includes("FirstGroupNode") && isEmpty)
      children.push(...elementsOf(child, "node").map(read));
    else if (kind === "callout") callouts.push(read(child));
    else if (hooks.includes("FreeNode")) walk.floating.push(read(child));
    else children.push(read(child));
  }
  return family;
}

/** Freeplane's bracket goes over the siblings before it, from where their group begins. */
function readSummary(
  walk: Walk,
  topics: readonly MapTopic[],
  { parentId, family }: { readonly parentId: string; readonly family: Family },
): void {
  const [first, last] = [family.groupStart, family.children.length - 1];
  if (last < first) {
    walk.reading.warn("summary-lifted", topics.length);
    family.children.push(...topics);
  } else walk.summaries.push(...topics.map((topic) => ({ parentId, first, last, topic })));
  family.groupStart = family.children.length;
}

function hooksOf(node: XmlNode): string[] {
  return elementsOf(node, "hook").map((hook) => attributeOf(hook, "NAME") ?? "");
}

/** Whose clone a node is. */
function twinOf(node: XmlNode): string {
  return attributeOf(node, "CONTENT_ID") ?? attributeOf(node, "TREE_ID") ?? "";
}

function titleOf(node: XmlNode): string {
  const rich = richOf(node, "NODE");
  if (rich !== undefined) return richText(rich);
  const text = attributeOf(node, "TEXT") ?? attributeOf(node, "LOCALIZED_TEXT") ?? "";
  return /^\s*<html/i.test(text) ? htmlText(text) : text;
}

function notesOf(node: XmlNode): string {
  const rich = ["NOTE", "DETAILS"].flatMap((type) => richOf(node, type) ?? []).map(richText);
  return [...rich, ...hookNotes(node)].filter(Boolean).join("\n\n");
}

/** Notes of FreeMind before 0.9, and formulas of Freeplane. */
function hookNotes(node: XmlNode): string[] {
  return elementsOf(node, "hook").map((hook) => {
    const formula = attributeOf(hook, "EQUATION");
    if (formula !== undefined) return `$${formula}$`;
    const isNote = /NodeNote/i.test(attributeOf(hook, "NAME") ?? "");
    return isNote ? plainTextOf(elementsOf(hook, "text")[0]).trim() : "";
  });
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
