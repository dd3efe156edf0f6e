// Any mind map in, by what its bytes are: the name of a file is only a hint.
import { FileFailure } from "../file-failure";
import { decodeText } from "../text/decode-text";
import { openArchive, type Archive } from "../xlsx/archive";
import { guardedMap, MapFailure } from "./map-failure";
import { MAP_LIMITS } from "./map-reading";
import type { MapFile, MapTree } from "./map-tree";
import { readFreemind } from "./read-freemind";
import { readJsonMap } from "./read-json-map";
import { readMarkdown } from "./read-markdown";
import { readOpml } from "./read-opml";
import { readXmindJson, xmindSheetIds } from "./read-xmind-json";
import { readXmindXml, xmindCommentedIds } from "./read-xmind-xml";

/** Opens a mind map. Throws `MapFailure`, whatever the bytes are; `fileName` names what has no name of its own. */
export function readMindMap(bytes: Uint8Array, fileName: string): MapFile {
  if (bytes.length === 0) throw new MapFailure("empty", "file");
  if (bytes.length > MAP_LIMITS.fileBytes) throw new MapFailure("too-large", "file");
  return guardedMap("file", () =>
    bytes[0] === 0x50 && bytes[1] === 0x4b ? readArchive(bytes) : readText(bytes, fileName),
  );
}

function readArchive(bytes: Uint8Array): MapFile {
  const archive = opened(bytes);
  if (archive.names.length > MAP_LIMITS.partCount) throw new MapFailure("too-large", "parts");
  for (const manifest of ["manifest.json", "META-INF/manifest.xml"])
    if (archive.has(manifest) && partText(archive, manifest).includes("encryption-data"))
      throw new MapFailure("encrypted", manifest);
  // Whoever unpacks a map and packs it again often packs the folder around it too.
  const part = (name: string): string | undefined =>
    archive.has(name)
      ? name
      : archive.names.find((one) => /^(?!\.\.?\/)[^/]+\/(.+)$/.exec(one)?.[1] === name);
  // content.xml beside content.json is a notice for old programs, not the map.
  const json = part("content.json");
  if (json !== undefined) return readZen(archive, json);
  const content = part("content.xml");
  if (content === undefined) throw new MapFailure("not-a-mind-map", "archive");
  const xml = partText(archive, content);
  if (!xml.trimStart().startsWith("<")) throw new MapFailure("encrypted", "content.xml");
  const comments = archive.has("comments.xml")
    ? xmindCommentedIds(partText(archive, "comments.xml"))
    : [];
  return fileOf("xmind8", readXmindXml(xml, comments));
}

function readZen(archive: Archive, part: string): MapFile {
  const text = partText(archive, part);
  if (!/^\s*[[{]/.test(text)) throw new MapFailure("encrypted", "content.json");
  const sheets = readXmindJson(text);
  return fileOf("xmind", sheets, Math.max(0, xmindSheetIds(text).indexOf(activeSheet(archive))));
}

function activeSheet(archive: Archive): string {
  if (!archive.has("metadata.json")) return "";
  const metadata: unknown = JSON.parse(partText(archive, "metadata.json"));
  const id = (metadata as { activeSheetId?: unknown } | null)?.activeSheetId;
  return typeof id === "string" ? id : "";
}

function fileOf(format: MapFile["format"], sheets: MapFile["sheets"], active = 0): MapFile {
  if (sheets.length === 0) throw new MapFailure("empty", "sheets");
  return {
    format,
    active,
    sheets: sheets.map(({ name, map }) => ({ name, map: withOthers(map, sheets.length) })),
  };
}

function withOthers(map: MapTree, sheetCount: number): MapTree {
  if (sheetCount === 1) return map;
  const others = { code: "other-sheets", count: sheetCount - 1 } as const;
  return { ...map, warnings: [...map.warnings, others] };
}

function opened(bytes: Uint8Array): Archive {
  try {
    return openArchive(bytes);
  } catch (error) {
    throw failureOf(error);
  }
}

function partText(archive: Archive, name: string): string {
  if (archive.size(name) > MAP_LIMITS.partBytes) throw new MapFailure("too-large", name);
  try {
    return decodedText(archive.read(name));
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): MapFailure {
  if (!(error instanceof FileFailure)) return new MapFailure("damaged", "archive", error);
  const { code, detail } = error;
  return code === "encrypted" || code === "too-large"
    ? new MapFailure(code, detail, error)
    : new MapFailure("damaged", detail, error);
}

function decodedText(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1];
  return decodeText(bytes, declared).text;
}

/** The start of an XML text without declaration and comments, one after the other. */
function withoutProlog(start: string): string {
  let text = start.replace(/^<\?xml[^>]*>/, "").trimStart();
  while (text.startsWith("<!--")) {
    const end = text.indexOf("-->");
    if (end < 0) return "";
    text = text.slice(end + 3).trimStart();
  }
  return text;
}

function readText(bytes: Uint8Array, fileName: string): MapFile {
  const text = decodedText(bytes);
  const start = text.slice(0, 4000).trimStart();
  if (start === "") throw new MapFailure("empty", "text");
  const title = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const one = (format: MapFile["format"], map: MapTree): MapFile =>
    fileOf(format, [{ name: map.root.title, map }]);
  const body = withoutProlog(start);
  if (/^(<!DOCTYPE[^>]*>\s*)?<(\w+:)?map[\s>]/i.test(body)) return one("mm", readFreemind(text));
  if (/<opml[\s>]/i.test(start)) return one("opml", readOpml(text, title));
  if (/<xmap-content[\s>]/i.test(start)) return fileOf("xmind8", readXmindXml(text));
  if (/^\[\s*\{/.test(start) && /"rootTopic"/.test(text))
    return fileOf("xmind", readXmindJson(text));
  if (/^\{\s*"/.test(start)) {
    const map = readJsonMap(text);
    if (map === undefined) throw new MapFailure("not-a-mind-map", "json");
    return one("json", map);
  }
  if (/^<!DOCTYPE/i.test(body) || start.startsWith("<?xml"))
    throw new MapFailure(/<!ENTITY/i.test(text) ? "document-type" : "not-a-mind-map", "xml");
  if (/[\u0000-\u0008]/.test(start)) throw new MapFailure("not-a-mind-map", "binary");
  return one("md", readMarkdown(text, title));
}
