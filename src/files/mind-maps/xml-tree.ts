// XML of a stranger's map as a small tree. No document type, so no entity can grow; names without their prefix, since
// every writer chooses its own.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { createTextFlow, decodeEntities, type TextFlow } from "./html-text";
import { MapFailure } from "./map-failure";
import { MAP_LIMITS } from "./map-reading";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

type ParsedNode = Readonly<Record<string, unknown>>;

/** An XMind topic is three elements deep; text of HTML adds some. */
const TAG_DEPTH = MAP_LIMITS.depth * 3 + 50;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: "#cdata",
  maxNestedTags: TAG_DEPTH,
});

const LONG_VALUE = /=\s*(?:"[^"]{500000}|'[^']{500000})/;
const MANY_ATTRIBUTES = /(?:\s[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')){500}/;

/** The outermost element. `allowsDocumentType` cuts a harmless one off instead of refusing it. */
export function parseXml(source: string, allowsDocumentType = false): XmlNode {
  const xml = prepared(source, allowsDocumentType);
  // The parser alone forgives a tag that is never closed, and half a map would pass for a whole one.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is another package for the same code
  const valid = XMLValidator.validate(xml, { allowBooleanAttributes: true });
  if (valid !== true) throw new MapFailure("damaged", `line ${valid.err.line}`);
  const nodes = parsed(xml);
  const root = nodes.map(nodeOf).find((node) => typeof node !== "string" && node.name !== "?xml");
  if (root === undefined || typeof root === "string") throw new MapFailure("damaged", "no element");
  return root;
}

function prepared(source: string, allowsDocumentType: boolean): string {
  let xml = source.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").trimStart();
  if (/<!ENTITY/i.test(xml)) throw new MapFailure("document-type");
  if (/<!DOCTYPE/i.test(xml)) {
    if (!allowsDocumentType) throw new MapFailure("document-type");
    const start = xml.search(/<!DOCTYPE/i);
    const end = start + xml.slice(start).search(/[>[]/);
    if (end < start || xml.charAt(end) === "[") throw new MapFailure("document-type");
    xml = xml.slice(0, start) + xml.slice(end + 1);
    if (/<!DOCTYPE/i.test(xml)) throw new MapFailure("document-type");
  }
  // A title is at most as long as a cell, and no program gives a topic hundreds of attributes; both make parsers crawl.
  if (LONG_VALUE.test(xml) || MANY_ATTRIBUTES.test(xml)) throw new MapFailure("too-large", "tag");
  // Old writers leave a bare "&" in texts.
  return xml.replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|\w{2,8};)/gi, "&amp;");
}

function parsed(xml: string): ParsedNode[] {
  try {
    return parser.parse(xml) as ParsedNode[];
  } catch (error) {
    const isDeep = error instanceof Error && /nested tags/i.test(error.message);
    throw new MapFailure(isDeep ? "too-deep" : "damaged", "xml", error);
  }
}

function nodeOf(parsed: ParsedNode): XmlNode | string {
  const name = Object.keys(parsed).find((key) => key !== ":@") ?? "";
  const content = parsed[name];
  if (name === "#text") return decodeEntities(textOf(content));
  if (name === "#cdata") return textOf((content as ParsedNode[])[0]?.["#text"]);
  const attributes = Object.entries((parsed[":@"] ?? {}) as Record<string, unknown>);
  return {
    name,
    attributes: Object.fromEntries(
      attributes.map(([key, value]) => [key, decodeEntities(textOf(value))]),
    ),
    children: (content as ParsedNode[]).map(nodeOf),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The child elements of one name, whatever its case. */
export function elementsOf(node: XmlNode | undefined, name: string): XmlNode[] {
  const wanted = name.toLowerCase();
  return (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== "string" && child.name.toLowerCase() === wanted,
  );
}

/** The first child on a path of names. */
export function elementAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => elementsOf(at, name)[0], node);
}

/** An attribute, whatever the case of its name. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  if (node === undefined) return undefined;
  if (name in node.attributes) return node.attributes[name];
  const wanted = name.toLowerCase();
  return Object.entries(node.attributes).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** All text inside, as written. */
export function plainTextOf(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (typeof child === "string" ? child : plainTextOf(child)))
    .join("");
}

/** All text inside, laid out as HTML. */
export function flowedTextOf(node: XmlNode | undefined): string {
  const flow = createTextFlow();
  if (node !== undefined) pour(node, flow);
  return flow.result();
}

function pour(node: XmlNode, flow: TextFlow): void {
  const tag = node.name.toLowerCase();
  flow.open(tag);
  for (const child of node.children)
    if (typeof child === "string") flow.text(child);
    else pour(child, flow);
  if (tag !== "br") flow.close(tag);
}
