// .mm for FreeMind and Freeplane. Everything beyond ASCII is a numeric reference: old FreeMind reads nothing else.
import { escapeXml } from "../xlsx/xml";
import { frameList, framesByParent } from "./map-boundaries";
import type { MapBoundary, MapRelationship, MapTopic, MapTree } from "./map-tree";
import { ICON_MARKERS } from "./marker-table";
import { rangeText, summariesByParent, type NamedMap } from "./write-map";

const ICON_OF_MARKER = new Map(ICON_MARKERS.map(([icon, marker]) => [marker, icon]));

export function writeFreemind({ map }: NamedMap): Uint8Array {
  return new TextEncoder().encode(`<map version="1.0.1">\n${nodes(map)(map.root)}</map>\n`);
}

function nodes(map: MapTree): (topic: MapTopic, extra?: string) => string {
  const summaries = summariesByParent(map);
  const frames = framesByParent(map.boundaries);
  // A frame around one topic is the cloud that the programs of this format have.
  const clouded = new Set<string>();
  const arrows = new Map<string, MapRelationship[]>();
  for (const one of map.relationships)
    arrows.set(one.fromId, [...(arrows.get(one.fromId) ?? []), one]);

  const write = (topic: MapTopic, extra = ""): string => {
    const own = summaries.get(topic.id) ?? [];
    const around = frames.get(topic.id) ?? [];
    for (const { first, last } of around)
      if (first === last) clouded.add(topic.children[first]?.id ?? "");
    const children = topic.children.map((child, index) => {
      const starts = own.some(({ first }) => first === index) ? pseudo("FirstGroupNode") : "";
      const ends = own
        .filter(
          ({ last }) => last === index || (last > index && index === topic.children.length - 1),
        )
        .map((summary) => bracket(rangeText(summary), write(summary.topic)));
      return starts + write(child) + ends.join("");
    });
    // A bracket over nothing still has something to say.
    if (topic.children.length === 0)
      children.push(...own.map((one) => bracket(rangeText(one), write(one.topic))));
    const callouts = (topic.callouts ?? []).map((one) => write(one, ' HUIKUAN_KIND="callout"'));
    const floating =
      topic === map.root
        ? map.floating.map((one) => write(one).replace(">\n", `>\n${hook("FreeNode")}`))
        : [];
    return `<node ${titleAttribute(topic.title)}ID="${ascii(topic.id)}"${
      topic.isFolded === true ? ' FOLDED="true"' : ""
    }${topic.href === undefined ? "" : ` LINK="${ascii(topic.href)}"`}${framesAttribute(around)}${extra}>\n${richTitle(
      topic.title,
    )}${noteXml(topic.note)}${clouded.has(topic.id) ? "<cloud/>\n" : ""}${icons(topic)}${labels(topic)}${(
      arrows.get(topic.id) ?? []
    )
      .map(arrow)
      .join("")}${[...children, ...callouts, ...floating].join("")}</node>\n`;
  };
  return write;
}

function framesAttribute(frames: readonly MapBoundary[]): string {
  if (frames.length === 0) return "";
  return ` HUIKUAN_FRAMES="${ascii(JSON.stringify(frameList(frames)))}"`;
}

function hook(name: string): string {
  return `<hook NAME="${name}"/>\n`;
}

function pseudo(name: string): string {
  return `<node>\n${hook(name)}</node>\n`;
}

function bracket(range: string, content: string): string {
  return `<node HUIKUAN_KIND="summary" HUIKUAN_RANGE="${range}">\n${hook("SummaryNode")}${content}</node>\n`;
}

const needsRichText = (title: string): boolean => /^\s*<html/i.test(title);

function titleAttribute(title: string): string {
  return needsRichText(title) ? "" : `TEXT="${ascii(title)}" `;
}

function richTitle(title: string): string {
  return needsRichText(title) ? rich("NODE", title) : "";
}

function noteXml(note: string | undefined): string {
  return note === undefined ? "" : rich("NOTE", note);
}

function rich(type: string, text: string): string {
  const paragraphs = text.split("\n").map((line) => `<p>${keptBlanks(line)}</p>`);
  return `<richcontent TYPE="${type}"><html><head/><body>${paragraphs.join("")}</body></html></richcontent>\n`;
}

/** HTML folds runs of blanks into one; the others are written as blanks that stay. */
function keptBlanks(line: string): string {
  return ascii(line.replace(/^ | $| (?= )|\t/g, "\u00a0"));
}

function icons(topic: MapTopic): string {
  return (topic.markers ?? [])
    .map((marker) => `<icon BUILTIN="${ascii(ICON_OF_MARKER.get(marker) ?? marker)}"/>\n`)
    .join("");
}

function labels(topic: MapTopic): string {
  return (topic.labels ?? [])
    .map((label) => `<attribute NAME="label" VALUE="${ascii(label)}"/>\n`)
    .join("");
}

function arrow({ toId, title }: MapRelationship): string {
  const label = title === undefined ? "" : ` MIDDLE_LABEL="${ascii(title)}"`;
  return `<arrowlink DESTINATION="${ascii(toId)}"${label}/>\n`;
}

function ascii(text: string): string {
  return escapeXml(text).replace(
    /[^\x20-\x7e]/gu,
    (one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`,
  );
}
