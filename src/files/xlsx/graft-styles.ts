// Brings the styles of one workbook into another: fonts, fills, borders and formats are appended behind the ones that
// are there, so nothing the file already uses changes its number.
import { readWorkbookPart } from "./workbook-part";
import type { XlsxPackage } from "./xlsx-package";
import {
  attributesOf,
  childOf,
  childrenOf,
  rootOf,
  spliced,
  withAttributes,
  xmlElement,
} from "./xml";

export interface GraftedStyles {
  readonly xml: string;
  /** New number of a cell format of the source. */
  readonly cellFormat: (index: number) => number;
  /** New number of a differential format of the source. */
  readonly differentialFormat: (index: number) => number;
}

/** Sections of a style sheet in the order the format demands. */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
type Section = (typeof SECTIONS)[number];
const FIRST_OWN_FORMAT = 164;

class StyleSections {
  readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  items(section: Section): string[] {
    const parent = childOf(this.xml, rootOf(this.xml), section);
    return (parent ? childrenOf(this.xml, parent) : []).map(({ start, end }) =>
      this.xml.slice(start, end),
    );
  }

  /** The style sheet with items added behind those of their section. */
  withItems(added: Readonly<Partial<Record<Section, readonly string[]>>>): string {
    const root = rootOf(this.xml);
    const children = childrenOf(this.xml, root);
    const pieces = SECTIONS.flatMap((section) => {
      const items = added[section] ?? [];
      if (items.length === 0) return [];
      const all = [...this.items(section), ...items];
      const text = xmlElement(section, { count: all.length }, all.join(""));
      const old = children.find(({ name }) => name === section);
      if (old) return [{ start: old.start, end: old.end, text }];
      const following = SECTIONS.slice(SECTIONS.indexOf(section) + 1) as readonly string[];
      const next = children.find(
        ({ name }) => following.includes(name) || !(SECTIONS as readonly string[]).includes(name),
      );
      const at = next?.start ?? root.close;
      return [{ start: at, end: at, text }];
    });
    return spliced(this.xml, pieces);
  }
}

/** An element standing alone, for its attributes to be read and changed. */
function alone(xml: string): {
  readonly attributes: Record<string, string>;
  readonly with: (changes: Record<string, string | number>) => string;
} {
  const element = rootOf(xml);
  return {
    attributes: attributesOf(xml, element),
    with: (changes) => withAttributes(xml, element, changes),
  };
}

/** Own number formats of the source under numbers that are free in the target. */
function graftedFormats(target: StyleSections, source: StyleSections) {
  const idByCode = new Map<string, number>();
  let free = FIRST_OWN_FORMAT;
  for (const item of target.items("numFmts")) {
    const { numFmtId, formatCode = "" } = alone(item).attributes;
    idByCode.set(formatCode, Number(numFmtId));
    free = Math.max(free, Number(numFmtId) + 1);
  }
  const newId = new Map<number, number>();
  const added: string[] = [];
  for (const item of source.items("numFmts")) {
    const { numFmtId, formatCode = "" } = alone(item).attributes;
    const known = idByCode.get(formatCode);
    const id = known ?? free++;
    if (known === undefined) added.push(alone(item).with({ numFmtId: id }));
    idByCode.set(formatCode, id);
    newId.set(Number(numFmtId), id);
  }
  return { added, idOf: (id: number): number => newId.get(id) ?? id };
}

export function graftStyles(targetXml: string, sourceXml: string): GraftedStyles {
  const target = new StyleSections(targetXml);
  const source = new StyleSections(sourceXml);
  const formats = graftedFormats(target, source);
  const offset = (section: Section): number => target.items(section).length;
  const cellFormats = source.items("cellXfs").map((item) => {
    const xf = alone(item);
    const number = (name: string): number => Number(xf.attributes[name] ?? 0);
    return xf.with({
      numFmtId: formats.idOf(number("numFmtId")),
      fontId: number("fontId") + offset("fonts"),
      fillId: number("fillId") + offset("fills"),
      borderId: number("borderId") + offset("borders"),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
    });
  });
  const cellOffset = offset("cellXfs");
  const differentialOffset = offset("dxfs");
  return {
    xml: target.withItems({
      numFmts: formats.added,
      fonts: source.items("fonts"),
      fills: source.items("fills"),
      borders: source.items("borders"),
      cellXfs: cellFormats,
      dxfs: source.items("dxfs"),
    }),
    cellFormat: (index) => index + cellOffset,
    differentialFormat: (index) => index + differentialOffset,
  };
}

/** Name of the font that a workbook's plain cells show, undefined where it says none. */
export function bodyFontOf(book: XlsxPackage): string | undefined {
  const part = readWorkbookPart(book).stylesPart;
  if (part === undefined) return undefined;
  const xml = book.text(part);
  const name = childOf(xml, rootOf(xml), "fonts", "font", "name");
  return name && attributesOf(xml, name)["val"];
}
