// Maps as JSON: our own (`npm run mindmap -- … --to json`), and .km of Baidu's and KityMinder's editors.
import { htmlText } from "./html-text";
import { framesInList, type FoundFrame } from "./map-boundaries";
import { MapFailure } from "./map-failure";
import { createMapReading, topicOf, type MapReading } from "./map-reading";
import type { MapRelationship, MapSummary, MapTopic, MapTree } from "./map-tree";
import { withProgress } from "./marker-table";

type Json = Readonly<Record<string, unknown>>;

/** The map in a JSON text; undefined where it holds none of ours or of KityMinder's. */
export function readJsonMap(text: string): MapTree | undefined {
  const file = recordIn(jsonOf(text));
  const root = recordIn(file["root"]);
  if ("data" in root) return kityMap(root);
  return "title" in root && Array.isArray(root["children"]) ? ownMap(file, root) : undefined;
}

/** What a text says that begins like JSON; refused as damaged where it goes on otherwise. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MapFailure("damaged", "json", error);
  }
}

function ownMap(file: Json, top: Json): MapTree {
  const reading = createMapReading();
  const root = ownTopic(reading, top, 0);
  const floating = recordsIn(file["floating"]).map((one) => ownTopic(reading, one, 1));
  const summaries = recordsIn(file["summaries"]).map((one): MapSummary => {
    const first = indexIn(one["first"]);
    return {
      ...{ parentId: textIn(one["parent"]), first, last: Math.max(first, indexIn(one["last"])) },
      topic: ownTopic(reading, one, 1),
    };
  });
  const relationships = recordsIn(file["relationships"]).map((one): MapRelationship => {
    const title = reading.text(textIn(one["title"]));
    return {
      ...{ fromId: textIn(one["from"]), toId: textIn(one["to"]) },
      ...(title === "" ? {} : { title }),
    };
  });
  const frames = recordsIn(file["boundaries"]).flatMap((one): FoundFrame[] =>
    framesInList([[one["first"], one["last"], textIn(one["title"])]], textIn(one["parent"])),
  );
  return reading.finish({ root, floating, summaries, relationships, frames });
}

function ownTopic(reading: MapReading, one: Json, depth: number): MapTopic {
  reading.enter(depth);
  const href = one["href"];
  return topicOf({
    id: reading.id(textIn(one["id"])),
    title: reading.text(textIn(one["title"])),
    note: reading.text(textIn(one["note"])),
    labels: textsIn(one["labels"]).map(reading.text),
    markers: textsIn(one["markers"]),
    href: typeof href === "string" ? reading.link(href) : undefined,
    isFolded: one["folded"] === true,
    callouts: recordsIn(one["callouts"]).map((callout) => ownTopic(reading, callout, depth + 1)),
    children: recordsIn(one["children"]).map((child) => ownTopic(reading, child, depth + 1)),
  });
}

function kityMap(root: Json): MapTree {
  const reading = createMapReading();
  return reading.finish({
    root: kityTopic(reading, root, 0),
    ...{ floating: [], summaries: [], relationships: [] },
  });
}

function kityTopic(reading: MapReading, node: Json, depth: number): MapTopic {
  reading.enter(depth);
  const data = recordIn(node["data"]);
  const { text, note, hyperlink, image, expandState, priority, progress } = data;
  reading.warn("image-left-out", textIn(image) === "" ? 0 : 1);
  const noteText = textIn(note);
  // From 1, not begun, to 9, done: the steps between are eighths.
  const step = indexIn(progress);
  return topicOf({
    id: reading.id(textIn(data["id"])),
    title: reading.text(textIn(text)),
    note: reading.text(/<\/?[a-z]+[^<>]*>/i.test(noteText) ? htmlText(noteText) : noteText),
    labels: textsIn(data["resource"]).map(reading.text),
    markers: withProgress(
      indexIn(priority) >= 1 && indexIn(priority) <= 9 ? [`priority-${indexIn(priority)}`] : [],
      step >= 1 && step <= 9 ? (step - 1) / 8 : undefined,
    ),
    href: typeof hyperlink === "string" ? reading.link(hyperlink) : undefined,
    isFolded: expandState === "collapse",
    children: recordsIn(node["children"]).map((child) => kityTopic(reading, child, depth + 1)),
  });
}

function recordIn(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

function recordsIn(value: unknown): Json[] {
  return Array.isArray(value)
    ? (value as unknown[]).filter((one): one is Json => Object.keys(recordIn(one)).length > 0)
    : [];
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value)
    ? (value as unknown[]).filter((one): one is string => typeof one === "string" && one !== "")
    : [];
}

function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function indexIn(value: unknown): number {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number >= 0 ? number : 0;
}
