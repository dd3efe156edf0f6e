// Just enough XML to find, read and replace pieces of a workbook's parts while everything else stays byte for byte as
// it was. It expands no entities but the five of XML itself and numbers, so no document can make it grow.

/** One element in a source text: [start, end) covers all of it, [open, close) its content. */
export interface XmlSpan {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text with its character references resolved. An unknown one stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,5}));/gi, (whole, ...parts) => {
    const [decimal, hexadecimal, name] = parts as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text fit for an element or an attribute. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (character) =>
      character === "&"
        ? "&amp;"
        : character === "<"
          ? "&lt;"
          : character === ">"
            ? "&gt;"
            : "&quot;",
    );
}

/** Index just after the ">" of the tag that `from` lies in; a ">" inside an attribute does not count. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const character = xml[at];
    if (character === ">") return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0) break;
  }
  throw new RangeError("tag without end");
}

const TOKEN =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([^\s/>!?]+))/g;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "single";
  readonly name: string;
}

/** The next tag at or after `from`; comments, CDATA and instructions are passed over. */
function nextTag(xml: string, from: number, to: number): Token | undefined {
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(xml); found && found.index < to; found = TOKEN.exec(xml)) {
    if (found[2] === undefined) continue;
    const end = endOfTag(xml, TOKEN.lastIndex);
    const kind = found[1] === "/" ? "close" : xml[end - 2] === "/" ? "single" : "open";
    return { start: found.index, end, kind, name: found[2] };
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Where the element whose opening tag ends at `from` is closed. */
function closingTag(xml: string, name: string, from: number, to: number): Token {
  // Rows of a sheet run to hundreds of megabytes and cannot nest, so they are not walked.
  if (localName(name) === "sheetData") {
    const start = xml.indexOf(`</${name}`, from);
    if (start < 0) throw new RangeError("sheetData without end");
    return { start, end: endOfTag(xml, start), kind: "close", name };
  }
  let depth = 1;
  let tag: Token | undefined = nextTag(xml, from, to);
  while (tag) {
    const isSheetData = tag.kind === "open" && localName(tag.name) === "sheetData";
    if (isSheetData) tag = closingTag(xml, tag.name, tag.end, to);
    else if (tag.kind === "open") depth++;
    else if (tag.kind === "close" && --depth === 0) return tag;
    tag = nextTag(xml, tag.end, to);
  }
  throw new RangeError(`${name} without end`);
}

/** The next whole element in [from, to), or undefined. */
function nextElement(xml: string, from: number, to: number): XmlSpan | undefined {
  const tag = nextTag(xml, from, to);
  if (!tag || tag.kind === "close") return undefined;
  const { start, end } = tag;
  const name = localName(tag.name);
  if (tag.kind === "single") return { name, start, open: end, close: end, end };
  const closing = closingTag(xml, tag.name, end, to);
  return { name, start, open: end, close: closing.start, end: closing.end };
}

/** The document's outermost element. */
export function rootOf(xml: string): XmlSpan {
  const root = nextElement(xml, 0, xml.length);
  if (!root) throw new RangeError("no element");
  return root;
}

/** The elements directly inside `parent`, all or those of one name. */
export function childrenOf(xml: string, parent: XmlSpan, name?: string): XmlSpan[] {
  const found: XmlSpan[] = [];
  let child = nextElement(xml, parent.open, parent.close);
  for (; child; child = nextElement(xml, child.end, parent.close))
    if (name === undefined || child.name === name) found.push(child);
  return found;
}

/** The first child on a path of names. */
export function childOf(
  xml: string,
  parent: XmlSpan,
  ...path: readonly string[]
): XmlSpan | undefined {
  let at: XmlSpan | undefined = parent;
  for (const name of path) at = at && childrenOf(xml, at, name)[0];
  return at;
}

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes by their name as written, prefix and all. */
export function attributesOf(xml: string, element: XmlSpan): Record<string, string> {
  const tag = xml.slice(element.start, element.open);
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const match of tag.matchAll(ATTRIBUTE))
    found[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
  return found;
}

/** The relationship id of an element, under whatever prefix the document gave that namespace. */
export function relationshipIdOf(xml: string, element: XmlSpan): string | undefined {
  const entries = Object.entries(attributesOf(xml, element));
  return entries.find(([name]) => name.endsWith(":id"))?.[1];
}

/** All text inside an element, tags dropped. */
export function textOf(xml: string, element: XmlSpan): string {
  const content = xml.slice(element.open, element.close);
  if (!content.includes("<")) return unescapeXml(content);
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) =>
      part.startsWith("<![CDATA[") ? part.slice(9, -3) : unescapeXml(part.replace(/<[^>]*>/g, "")),
    )
    .join("");
}

/** An element's source with some attributes changed; undefined takes one away. */
export function withAttributes(
  xml: string,
  element: XmlSpan,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  let tag = xml.slice(element.start, element.open);
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`;
    tag = pattern.test(tag)
      ? tag.replace(pattern, () => written)
      : tag.replace(/\s*\/?>$/, (close) => written + close.trimStart());
  }
  return tag + xml.slice(element.open, element.end);
}

/** Opening and closing tag around content, or a single tag when there is none. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content = "",
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      tag += ` ${key}="${value === true ? 1 : value === false ? 0 : escapeXml(String(value))}"`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A source text with pieces replaced. The pieces must not overlap. */
export function spliced(
  xml: string,
  pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = "";
  let at = 0;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    result += xml.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return result + xml.slice(at);
}
