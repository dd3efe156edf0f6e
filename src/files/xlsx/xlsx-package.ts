// A package of parts that belong together by relationships: the frame of every .xlsx. Parts nobody asks for are
// carried along untouched, which is how an opened file keeps what we do not understand.
import { FileFailure } from "../file-failure";
import { guarded, openArchive, packArchive, type Archive } from "./archive";
import { attributesOf, childrenOf, rootOf, xmlElement } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES = {
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
} as const;
/** A string cannot be longer than this many characters in today's engines. */
const LONGEST_TEXT = 500_000_000;

export interface Relationship {
  readonly id: string;
  /** Last word of its type, such as "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** Name of the part, or the address as written when `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const OFFICE_RELATIONSHIPS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The part's text, whatever its encoding; a prefix given to the main namespace is taken away. */
function decodePart(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isWideBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = isWide ? "utf-16le" : isWideBig ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  const prefix = /xmlns:(\w+)="[^"]*\/spreadsheetml\/(?:2006\/)?main"/.exec(
    text.slice(0, 4000),
  )?.[1];
  if (prefix === undefined) return text;
  return text
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function relationshipsPartOf(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** The part that a relative target names, seen from another part. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folderOf(from).split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

export class XlsxPackage {
  private readonly archive: Archive | undefined;
  private readonly changed = new Map<string, string | Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly namesByLowerCase = new Map<string, string>();

  private constructor(archive?: Archive) {
    this.archive = archive;
    for (const name of archive?.names ?? []) this.namesByLowerCase.set(name.toLowerCase(), name);
  }

  /** Opens a package. Throws `FileFailure` when the bytes are no archive. */
  static open(bytes: Uint8Array): XlsxPackage {
    return new XlsxPackage(openArchive(bytes));
  }

  static empty(): XlsxPackage {
    const made = new XlsxPackage();
    made.write(
      CONTENT_TYPES,
      XML_HEAD +
        xmlElement(
          "Types",
          { xmlns: NAMESPACES.contentTypes },
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
            '<Default Extension="xml" ContentType="application/xml"/>',
        ),
    );
    return made;
  }

  /** Names are compared without case, as Excel does. */
  private known(part: string): string | undefined {
    if (this.changed.has(part)) return part;
    const name = this.namesByLowerCase.get(part.toLowerCase());
    return name === undefined || this.removed.has(name) ? undefined : name;
  }

  has(part: string): boolean {
    return this.known(part) !== undefined;
  }

  names(): string[] {
    const names = new Set(this.archive?.names.filter((name) => !this.removed.has(name)));
    for (const name of this.changed.keys()) names.add(name);
    return [...names];
  }

  bytes(part: string): Uint8Array {
    const name = this.known(part);
    if (name === undefined) throw new FileFailure("damaged", `${part} is missing`);
    const content = this.changed.get(name) ?? this.archive?.read(name) ?? "";
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  }

  text(part: string): string {
    const name = this.known(part);
    const content = name === undefined ? undefined : this.changed.get(name);
    if (typeof content === "string") return content;
    if (content === undefined && (this.archive?.size(name ?? "") ?? 0) > LONGEST_TEXT)
      throw new FileFailure("too-large", part);
    return decodePart(this.bytes(part));
  }

  /** The text of an unchanged part in pieces that end where `cut` last occurs. */
  textInPieces(part: string, cut: string, take: (text: string) => void): void {
    const name = this.known(part);
    const isSmall = (this.archive?.size(name ?? "") ?? 0) < 8_000_000;
    if (this.archive === undefined || name === undefined || this.changed.has(name) || isSmall) {
      take(this.text(part));
      return;
    }
    const decoder = new TextDecoder();
    let rest = "";
    let isPlain: boolean | undefined;
    this.archive.readInPieces(name, (piece) => {
      isPlain ??= piece[0] === 0x3c || piece[0] === 0xef;
      if (!isPlain) return;
      const text = rest + decoder.decode(piece, { stream: true });
      const at = text.length < 4_000_000 ? -1 : text.lastIndexOf(cut);
      if (at >= 0) take(text.slice(0, at + cut.length));
      rest = at < 0 ? text : text.slice(at + cut.length);
      if (rest.length > LONGEST_TEXT) throw new FileFailure("too-large", part);
    });
    take(isPlain === false ? this.text(part) : rest + decoder.decode());
  }

  write(part: string, content: string | Uint8Array): void {
    const name = this.known(part) ?? part;
    this.removed.delete(name);
    this.changed.set(name, content);
  }

  /** Takes a part away with its relationships and its content type. Who pointed at it must be told apart from this. */
  remove(part: string): void {
    for (const name of [this.known(part), this.known(relationshipsPartOf(part))])
      if (name !== undefined) {
        this.changed.delete(name);
        this.removed.add(name);
      }
    this.forgetContentType(part);
  }

  relationships(part: string): Relationship[] {
    const relationshipsPart = relationshipsPartOf(part);
    if (!this.has(relationshipsPart)) return [];
    return guarded(relationshipsPart, () => {
      const xml = this.text(relationshipsPart);
      return childrenOf(xml, rootOf(xml), "Relationship").map((element) => {
        const { Id, Type = "", Target = "", TargetMode } = attributesOf(xml, element);
        const isExternal = TargetMode === "External";
        return {
          id: Id ?? "",
          kind: Type.slice(Type.lastIndexOf("/") + 1),
          type: Type,
          target: isExternal ? Target : resolvePart(part, Target),
          isExternal,
        };
      });
    });
  }

  /** Relates two parts and gives the new id. `type` may be the last word of an Office relationship. */
  relate(
    part: string,
    type: string,
    target: string,
    wanted: { readonly isExternal?: boolean; readonly id?: string } = {},
  ): string {
    const { isExternal = false } = wanted;
    const known = this.relationships(part);
    const taken = new Set(known.map((relationship) => relationship.id));
    let number = known.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = wanted.id ?? `rId${number}`;
    const element = xmlElement("Relationship", {
      Id: id,
      Type: type.includes("/") ? type : OFFICE_RELATIONSHIPS + type,
      Target: isExternal ? target : `/${target}`,
      TargetMode: isExternal ? "External" : undefined,
    });
    const relationshipsPart = relationshipsPartOf(part);
    const xml = this.has(relationshipsPart)
      ? this.text(relationshipsPart)
      : `${XML_HEAD}<Relationships xmlns="${NAMESPACES.relationships}"></Relationships>`;
    this.write(relationshipsPart, appended(xml, element));
    return id;
  }

  /** Drops the relationship; the target stays. */
  unrelate(part: string, id: string): void {
    const relationshipsPart = relationshipsPartOf(part);
    const xml = this.text(relationshipsPart);
    const gone = childrenOf(xml, rootOf(xml), "Relationship").find(
      (element) => attributesOf(xml, element)["Id"] === id,
    );
    if (gone) this.write(relationshipsPart, xml.slice(0, gone.start) + xml.slice(gone.end));
  }

  contentTypeOf(part: string): string {
    const xml = this.text(CONTENT_TYPES);
    const elements = childrenOf(xml, rootOf(xml)).map((element) => attributesOf(xml, element));
    const own = elements.find(
      (type) => type["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = elements.find((type) => type["Extension"]?.toLowerCase() === extension);
    return (own ?? byExtension)?.["ContentType"] ?? "";
  }

  /** Adds a part with a content type of its own. */
  add(part: string, contentType: string, content: string | Uint8Array): void {
    this.write(part, content);
    this.forgetContentType(part);
    const element = xmlElement("Override", { PartName: `/${part}`, ContentType: contentType });
    this.write(CONTENT_TYPES, appended(this.text(CONTENT_TYPES), element));
  }

  /** Says what files with an extension are, unless that is said already. */
  declareExtension(extension: string, contentType: string): void {
    const xml = this.text(CONTENT_TYPES);
    const isKnown = childrenOf(xml, rootOf(xml), "Default").some(
      (element) => attributesOf(xml, element)["Extension"]?.toLowerCase() === extension,
    );
    if (isKnown) return;
    const element = xmlElement("Default", { Extension: extension, ContentType: contentType });
    const { open } = rootOf(xml);
    this.write(CONTENT_TYPES, xml.slice(0, open) + element + xml.slice(open));
  }

  private forgetContentType(part: string): void {
    const xml = this.text(CONTENT_TYPES);
    const gone = childrenOf(xml, rootOf(xml), "Override").find(
      (element) =>
        attributesOf(xml, element)["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    if (gone) this.write(CONTENT_TYPES, xml.slice(0, gone.start) + xml.slice(gone.end));
  }

  /** The first free name of a numbered kind, such as "xl/tables/table" + 7 + ".xml". */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** The package as bytes, content types first, as readers expect. */
  save(): Uint8Array {
    const names = this.names().filter((name) => !name.endsWith("/") && name !== CONTENT_TYPES);
    const entries = new Map([CONTENT_TYPES, ...names].map((name) => [name, this.bytes(name)]));
    return packArchive(entries);
  }
}

/** A document with one more element at the end of its root. */
export function appended(xml: string, element: string): string {
  const root = rootOf(xml);
  if (root.open !== root.end) return xml.slice(0, root.close) + element + xml.slice(root.close);
  const name = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? root.name;
  const opened = xml.slice(0, root.end).replace(/\/>$/, ">");
  return `${opened}${element}</${name}>${xml.slice(root.end)}`;
}
