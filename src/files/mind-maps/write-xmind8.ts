// .xmind for XMind 3 to 8, still in wide use.
import { packArchive } from "../xlsx/archive";
import { escapeXml, xmlElement } from "../xlsx/xml";
import { framesByParent } from "./map-boundaries";
import type { MapBoundary, MapTopic, MapTree } from "./map-tree";
import { rangeText, summariesByParent, type NamedMap } from "./write-map";
import { xmindHref } from "./write-xmind";
import { xmindId } from "./xmind-id";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const NAMESPACES = {
  xmlns: "urn:xmind:xmap:xmlns:content:2.0",
  "xmlns:fo": "http://www.w3.org/1999/XSL/Format",
  "xmlns:svg": "http://www.w3.org/2000/svg",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  version: "2.0",
};

export function writeXmind8({ name, map }: NamedMap): Uint8Array {
  const sheet = xmlElement(
    "sheet",
    { id: xmindId(`sheet ${map.root.id}`) },
    topics(map)(map.root, { isRoot: true }) +
      relationships(map) +
      xmlElement("title", {}, escapeXml(name)),
  );
  const parts = {
    "content.xml": HEAD + xmlElement("xmap-content", NAMESPACES, sheet),
    "meta.xml":
      HEAD +
      xmlElement(
        "meta",
        { xmlns: "urn:xmind:xmap:xmlns:meta:2.0", version: "2.0" },
        "<Creator><Name>Huikuan</Name><Version>1</Version></Creator>",
      ),
    "styles.xml":
      HEAD + xmlElement("xmap-styles", { xmlns: "urn:xmind:xmap:xmlns:style:2.0", version: "2.0" }),
    "META-INF/manifest.xml": HEAD + manifest(),
  };
  const encoder = new TextEncoder();
  return packArchive(
    new Map(Object.entries(parts).map(([part, text]) => [part, encoder.encode(text)])),
  );
}

function manifest(): string {
  const entries = ["content.xml", "meta.xml", "styles.xml", "META-INF/manifest.xml"].map((path) =>
    xmlElement("file-entry", { "full-path": path, "media-type": "text/xml" }),
  );
  const folder = xmlElement("file-entry", { "full-path": "META-INF/", "media-type": "" });
  return xmlElement(
    "manifest",
    { xmlns: "urn:xmind:xmap:xmlns:manifest:1.0", "password-hint": "" },
    entries.join("") + folder,
  );
}

function relationships(map: MapTree): string {
  const each = map.relationships.map(({ fromId, toId, title }, index) =>
    xmlElement(
      "relationship",
      {
        id: xmindId(`relationship ${index} ${fromId} ${toId}`),
        ...{ end1: xmindId(fromId), end2: xmindId(toId) },
      },
      title === undefined ? "" : xmlElement("title", {}, escapeXml(title)),
    ),
  );
  return each.length === 0 ? "" : xmlElement("relationships", {}, each.join(""));
}

interface TopicPlace {
  readonly isRoot?: boolean;
  readonly position?: string;
}

function topics(map: MapTree): (topic: MapTopic, place?: TopicPlace) => string {
  const summaries = summariesByParent(map);
  const frames = framesByParent(map.boundaries);
  const write = (topic: MapTopic, { isRoot = false, position = "" }: TopicPlace = {}): string => {
    const own = summaries.get(topic.id) ?? [];
    const children = [
      list(
        "attached",
        topic.children.map((child) => write(child)),
      ),
      list(
        "detached",
        isRoot ? map.floating.map((one, index) => write(one, floatingPlace(index))) : [],
      ),
      list(
        "summary",
        own.map((summary) => write(summary.topic)),
      ),
      list(
        "callout",
        (topic.callouts ?? []).map((callout) => write(callout)),
      ),
    ].join("");
    const brackets = own.map((summary) =>
      xmlElement("summary", {
        id: xmindId(`summary ${summary.topic.id}`),
        ...{ range: rangeText(summary), "topic-id": xmindId(summary.topic.id) },
      }),
    );
    return xmlElement(
      "topic",
      {
        id: xmindId(topic.id),
        "structure-class": isRoot ? "org.xmind.ui.logic.right" : undefined,
        branch: topic.isFolded === true ? "folded" : undefined,
        "xlink:href": topic.href === undefined ? undefined : xmindHref(topic.href),
      },
      xmlElement("title", {}, escapeXml(topic.title)) +
        noteXml(topic.note) +
        wrapped(
          "labels",
          (topic.labels ?? []).map((label) => xmlElement("label", {}, escapeXml(label))),
        ) +
        wrapped(
          "marker-refs",
          (topic.markers ?? []).map((marker) => xmlElement("marker-ref", { "marker-id": marker })),
        ) +
        position +
        (children === "" ? "" : xmlElement("children", {}, children)) +
        wrapped("boundaries", (frames.get(topic.id) ?? []).map(boundary)) +
        wrapped("summaries", brackets),
    );
  };
  return write;
}

function boundary(frame: MapBoundary, at: number): string {
  const { parentId, title } = frame;
  return xmlElement(
    "boundary",
    { id: xmindId(`boundary ${parentId} ${at}`), range: rangeText(frame) },
    title === undefined ? "" : xmlElement("title", {}, escapeXml(title)),
  );
}

function floatingPlace(index: number): TopicPlace {
  return { position: xmlElement("position", { "svg:x": 0, "svg:y": 400 + index * 120 }) };
}

function list(type: string, each: readonly string[]): string {
  return each.length === 0 ? "" : xmlElement("topics", { type }, each.join(""));
}

function wrapped(name: string, each: readonly string[]): string {
  return each.length === 0 ? "" : xmlElement(name, {}, each.join(""));
}

function noteXml(note: string | undefined): string {
  if (note === undefined) return "";
  const paragraphs = note.split("\n").map((line) => xmlElement("xhtml:p", {}, escapeXml(line)));
  return xmlElement(
    "notes",
    {},
    xmlElement("plain", {}, escapeXml(note)) + xmlElement("html", {}, paragraphs.join("")),
  );
}
