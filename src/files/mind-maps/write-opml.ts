// OPML 2.0 with notes as Mubu, OmniOutliner and pandoc read them. What the format has no name for goes into attributes
// that begin with "_", as those programs do, and comes back when the file is read here.
import { escapeXml, xmlElement } from "../xlsx/xml";
import { looksLikeHtml } from "./html-text";
import { frameList, framesByParent } from "./map-boundaries";
import type { MapBoundary, MapTopic, MapTree } from "./map-tree";
import { rangeText, referredIds, summariesByParent, type NamedMap } from "./write-map";

export function writeOpml({ name, map }: NamedMap): Uint8Array {
  const write = outlines(map);
  const title = xmlElement("title", {}, escapeXml(name || map.root.title));
  const relationships = map.relationships.map(({ fromId, toId, title: label }) =>
    element("huikuanRelationship", { from: fromId, to: toId, title: label }),
  );
  const floating = map.floating.map((one) => write(one, { _kind: "floating" }));
  const body = [write(map.root), ...floating].join("");
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head>${title}${relationships.join("")}</head>\n<body>\n${body}</body>\n</opml>\n`,
  );
}

type Attributes = Readonly<Record<string, string | undefined>>;

function outlines(map: MapTree): (topic: MapTopic, extra?: Attributes) => string {
  const referred = referredIds(map);
  const summaries = summariesByParent(map);
  const frames = framesByParent(map.boundaries);
  const write = (topic: MapTopic, extra: Attributes = {}): string => {
    const { note, href, labels, markers } = topic;
    const isWebLink = href !== undefined && !href.startsWith("#");
    const inner = [
      ...topic.children.map((child) => write(child)),
      ...(topic.callouts ?? []).map((one) => write(one, { _kind: "callout" })),
      ...(summaries.get(topic.id) ?? []).map((one) =>
        write(one.topic, { _kind: "summary", _range: rangeText(one) }),
      ),
    ].join("");
    return element(
      "outline",
      {
        text: textValue(topic.title),
        _note: note === undefined ? undefined : textValue(note),
        type: isWebLink ? "link" : undefined,
        url: isWebLink ? href : undefined,
        _link: isWebLink ? undefined : href,
        _id: referred.has(topic.id) ? topic.id : undefined,
        _labels: labels?.join("\n"),
        _markers: markers?.join("\n"),
        _complete: markers?.includes("task-done") === true ? "true" : undefined,
        _frames: framesText(frames.get(topic.id)),
        _folded: topic.isFolded === true ? "true" : undefined,
        ...extra,
      },
      inner,
    );
  };
  return write;
}

function framesText(frames: readonly MapBoundary[] | undefined): string | undefined {
  return frames === undefined ? undefined : JSON.stringify(frameList(frames));
}

/** OPML lets texts be HTML, so one that looks like it is written as HTML that says the same. */
function textValue(text: string): string {
  if (!looksLikeHtml(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value).replace(/[\n\t]/g, charReference)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>\n` : `<${name}${written}>\n${content}</${name}>\n`;
}

function charReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
