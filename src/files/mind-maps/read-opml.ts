// OPML 1.0 and 2.0: outliners, Mubu, WorkFlowy, Freeplane, XMind.
import { decodeEntities, htmlText, inlineHtmlText, looksLikeHtml } from "./html-text";
import { framesInList, jsonIn, type FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, topicOf, type MapReading } from "./map-reading";
import type { MapRelationship, MapSummary, MapTopic, MapTree } from "./map-tree";
import { withProgress } from "./marker-table";
import { summaryRange } from "./read-xmind-json";
import {
  attributeOf,
  elementAt,
  elementsOf,
  parseXml,
  plainTextOf,
  type XmlNode,
} from "./xml-tree";

/** `fileTitle` names the root when several outlines stand at the top and the file has no title. */
export function readOpml(xml: string, fileTitle: string): MapTree {
  const file = parseXml(xml, true);
  if (file.name.toLowerCase() !== "opml") throw new MapFailure("not-a-mind-map", file.name);
  const head = elementAt(file, "head");
  const outlines = elementsOf(elementAt(file, "body"), "outline");
  const walk: Walk = { reading: createMapReading(), floating: [], summaries: [], frames: [] };
  const { reading } = walk;
  const tops = outlines.filter((one) => attributeOf(one, "_kind") !== "floating");
  const top = tops[0];
  if (top === undefined) throw new MapFailure("empty", "body");
  for (const one of outlines.filter((each) => !tops.includes(each)))
    walk.floating.push(readOutline(walk, one, 1));
  const title = plainTextOf(elementAt(head, "title"));
  const root =
    tops.length === 1 ? readOutline(walk, top, 0) : titledRoot(walk, tops, title || fileTitle);
  const relationships = elementsOf(head, "huikuanRelationship").map((one): MapRelationship => {
    const label = reading.text(attributeOf(one, "title") ?? "");
    return {
      ...{ fromId: attributeOf(one, "from") ?? "", toId: attributeOf(one, "to") ?? "" },
      ...(label === "" ? {} : { title: label }),
    };
  });
  return reading.finish({
    root,
    floating: walk.floating,
    summaries: walk.summaries,
    frames: walk.frames,
    relationships,
  });
}

interface Walk {
  readonly reading: MapReading;
  readonly floating: MapTopic[];
  readonly summaries: MapSummary[];
  readonly frames: FoundFrame[];
}

function titledRoot(walk: Walk, tops: readonly XmlNode[], title: string): MapTopic {
  walk.reading.enter(0);
  return topicOf({
    id: walk.reading.id(),
    title: walk.reading.text(title),
    children: tops.map((one) => readOutline(walk, one, 1)),
  });
}

function readOutline(walk: Walk, outline: XmlNode, depth: number): MapTopic {
  const { reading } = walk;
  reading.enter(depth);
  const id = reading.id(attributeOf(outline, "_id"));
  walk.frames.push(...framesInList(jsonIn(attributeOf(outline, "_frames")), id));
  const notes = [noteAttribute(outline)];
  const callouts: MapTopic[] = [];
  const children: MapTopic[] = [];
  for (const child of elementsOf(outline, "outline")) {
    const kind = attributeOf(child, "_kind");
    if (attributeOf(child, "type") === "note")
      notes.push(oneLine(attributeOf(child, "text") ?? ""));
    else if (kind === "callout") callouts.push(readOutline(walk, child, depth + 1));
    else if (kind === "summary") {
      const [first, last] = summaryRange(attributeOf(child, "_range"));
      const topic = readOutline(walk, child, depth + 1);
      walk.summaries.push({ parentId: id, first, last, topic });
    } else children.push(readOutline(walk, child, depth + 1));
  }
  return topicOf({
    id,
    title: reading.text(
      oneLine(attributeOf(outline, "text") || (attributeOf(outline, "title") ?? "")),
    ),
    note: reading.text(notes.filter(Boolean).join("\n\n")),
    labels: labelsOf(outline).map(reading.text).filter(Boolean),
    markers: markersOf(outline),
    href: linkOf(outline, reading),
    isFolded: [attributeOf(outline, "_folded"), attributeOf(outline, "collapsed")].includes("true"),
    ...{ callouts, children },
  });
}

/** A link is shown and never followed: an included file would be fetched by whoever opens a stranger's map. */
function linkOf(outline: XmlNode, reading: MapReading): string | undefined {
  if (attributeOf(outline, "type") === "include") reading.warn("included-file-not-read");
  for (const name of ["_link", "url", "htmlUrl", "xmlUrl"]) {
    const address = attributeOf(outline, name);
    if (address !== undefined && address !== "") return reading.link(address);
  }
  // Outliners keep links inside the text.
  const inText = /<a\s[^<>]*href\s*=\s*["']([^"'<>]+)["']/i.exec(
    attributeOf(outline, "text") ?? "",
  );
  return inText?.[1] === undefined ? undefined : reading.link(decodeEntities(inText[1]));
}

/** Attributes that speak of the program or say nothing to a reader; columns of outliners have names of their own. */
const TECHNICAL =
  /^(?:_.*|text|title|type|note|description|url|.*Url|created|modified|.*(?:date|time)(?:Created|Modified)|is[A-Z].*|complete|checkbox|checked|collapsed|expanded|expansionState|folded|heading|level|icon|image|shape|style|font.*|.*colou?r.*|.*position.*|.*(?:guid|uuid|id)|numbered|version|language|encoding|priority|progress|status|category|x|y|width|height)$/i;

/** Ours, categories, and what other columns hold, each with its name. */
function labelsOf(outline: XmlNode): string[] {
  return [
    ...linesOf(attributeOf(outline, "_labels") ?? ""),
    ...(attributeOf(outline, "category") ?? "").split(",").map((one) => one.trim()),
    ...Object.entries(outline.attributes).flatMap(([name, value]) =>
      TECHNICAL.test(name) || value.trim() === "" ? [] : [`${name}: ${value}`],
    ),
  ];
}

function noteAttribute(outline: XmlNode): string {
  const note = ["_note", "note", "description"]
    .map((name) => attributeOf(outline, name) ?? "")
    .find((one) => one.trim() !== "");
  if (note === undefined) return "";
  return /<(p|br|div|span)\b/i.test(note) ? htmlText(note) : oneLine(note);
}

function oneLine(text: string): string {
  return looksLikeHtml(text) ? inlineHtmlText(text) : text;
}

/** Ours, and the ticks, priorities and progress of outliners. */
function markersOf(outline: XmlNode): string[] {
  const own = linesOf(attributeOf(outline, "_markers") ?? "");
  const has = (name: string, ...values: string[]): boolean =>
    values.includes((attributeOf(outline, name) ?? "").toLowerCase());
  const priority = attributeOf(outline, "priority") ?? "";
  const progress = Number(attributeOf(outline, "progress") ?? Number.NaN);
  const isDone =
    has("_complete", "true") || has("complete", "true") || has("_status", "checked", "done");
  const isOpen = has("checkbox", "true") || has("_status", "unchecked");
  const share = isDone ? 1 : isOpen ? 0 : Number.isNaN(progress) ? undefined : progress / 100;
  const marked = /^[1-9]$/.test(priority) ? [...own, `priority-${priority}`] : own;
  return withProgress(marked, share);
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
