// .xmind for XMind 2018 and later. What its readers insist on: an id and a class on everything, a structure on the root, a
// manifest that names every part. Text of content.xml is what XMind 8 shows instead, which cannot read the rest.
import { packArchive } from "../xlsx/archive";
import { framesByParent } from "./map-boundaries";
import type { MapTopic, MapTree } from "./map-tree";
import { rangeText, summariesByParent, type NamedMap } from "./write-map";
import { xmindId } from "./xmind-id";

const PROGRAM = { name: "Huikuan", version: "1" };

export function writeXmind({ name, map }: NamedMap): Uint8Array {
  const sheetId = xmindId(`sheet ${map.root.id}`);
  const content = [
    {
      ...{ id: sheetId, class: "sheet", title: name },
      rootTopic: { ...topics(map)(map.root, true) },
      ...(map.relationships.length === 0 ? {} : { relationships: relationships(map) }),
      topicPositioning: "fixed",
      topicOverlapping: "overlap",
    },
  ];
  const parts = {
    "content.json": JSON.stringify(content),
    "metadata.json": JSON.stringify({
      ...{ dataStructureVersion: "2", layoutEngineVersion: "3" },
      ...{ creator: PROGRAM, activeSheetId: sheetId },
    }),
    "content.xml": NOTICE,
    "manifest.json": JSON.stringify({
      "file-entries": { "content.json": {}, "metadata.json": {} },
    }),
  };
  const encoder = new TextEncoder();
  return packArchive(
    new Map(Object.entries(parts).map(([part, text]) => [part, encoder.encode(text)])),
  );
}

function relationships(map: MapTree): object[] {
  return map.relationships.map(({ fromId, toId, title }, index) => ({
    id: xmindId(`relationship ${index} ${fromId} ${toId}`),
    class: "relationship",
    end1Id: xmindId(fromId),
    end2Id: xmindId(toId),
    ...(title === undefined ? {} : { title }),
  }));
}

function topics(map: MapTree): (topic: MapTopic, isRoot?: boolean) => object {
  const summaries = summariesByParent(map);
  const frames = framesByParent(map.boundaries);
  const write = (topic: MapTopic, isRoot = false): object => {
    const own = summaries.get(topic.id) ?? [];
    const children = {
      ...some(
        "attached",
        topic.children.map((child) => write(child)),
      ),
      ...some("detached", isRoot ? map.floating.map(floating) : []),
      ...some(
        "summary",
        own.map((summary) => write(summary.topic)),
      ),
      ...some(
        "callout",
        (topic.callouts ?? []).map((callout) => write(callout)),
      ),
    };
    const { note, href } = topic;
    return {
      ...{ id: xmindId(topic.id), class: "topic", title: topic.title },
      ...(isRoot ? { structureClass: "org.xmind.ui.logic.right" } : {}),
      ...(topic.isFolded === true ? { branch: "folded" } : {}),
      ...(href === undefined ? {} : { href: xmindHref(href) }),
      ...(note === undefined ? {} : { notes: { plain: { content: note } } }),
      ...some("labels", topic.labels ?? []),
      ...some(
        "markers",
        (topic.markers ?? []).map((markerId) => ({ markerId })),
      ),
      ...(Object.keys(children).length === 0 ? {} : { children }),
      ...some(
        "boundaries",
        (frames.get(topic.id) ?? []).map(({ title, ...range }, at) => ({
          id: xmindId(`boundary ${topic.id} ${at}`),
          ...{ class: "boundary", range: rangeText(range) },
          ...(title === undefined ? {} : { title }),
        })),
      ),
      ...some(
        "summaries",
        own.map((summary) => ({
          id: xmindId(`summary ${summary.topic.id}`),
          ...{ class: "summary", range: rangeText(summary), topicId: xmindId(summary.topic.id) },
        })),
      ),
    };
  };
  const floating = (topic: MapTopic, index: number): object => ({
    ...write(topic),
    position: { x: 0, y: 400 + index * 120 },
  });
  return write;
}

function some(name: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [name]: list };
}

/** A link inside the map as XMind spells it. */
export function xmindHref(href: string): string {
  return href.startsWith("#") ? `xmind:#${xmindId(href.slice(1))}` : href;
}

const NOTICE =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?><xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" version="2.0"><sheet id="notice"><topic id="notice-topic"><title>此文件需要 XMind 2018 或更新的版本打开 · Please open with XMind 2018 or later</title></topic><title>提示 Notice</title></sheet></xmap-content>';
