// The things that float over a sheet, as its drawing part lists them.
import type { XlsxPackage } from "./xlsx-package";
import { attributesOf, childOf, childrenOf, rootOf, textOf, xmlElement, type XmlSpan } from "./xml";

const PIXEL = 9525;

/** A cell and how far into it, in pixels. */
export interface DrawingCorner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

export interface DrawingAnchor {
  readonly kind: "chart" | "picture" | "other";
  readonly name: string;
  /** The part it shows, "" for the other kinds. */
  readonly part: string;
  readonly from: DrawingCorner | undefined;
  /** Undefined where the file gives a size instead. */
  readonly to: DrawingCorner | undefined;
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** Its source text. */
  readonly text: string;
}

export function drawingPartOf(book: XlsxPackage, sheetPart: string): string | undefined {
  const found = book.relationships(sheetPart).find(({ kind }) => kind === "drawing")?.target;
  return found !== undefined && book.has(found) ? found : undefined;
}

function cornerOf(xml: string, anchor: XmlSpan, name: string): DrawingCorner | undefined {
  const corner = childOf(xml, anchor, name);
  if (corner === undefined) return undefined;
  const number = (child: string): number => {
    const element = childOf(xml, corner, child);
    return element === undefined ? 0 : Number(textOf(xml, element));
  };
  return {
    row: number("row"),
    column: number("col"),
    rowOffset: number("rowOff") / PIXEL,
    columnOffset: number("colOff") / PIXEL,
  };
}

const NAME = /<(?:\w+:)?cNvPr\b[^>]*>/;
const CHART = /<(?:\w+:)?chart\b[^>]*?\sr:id="([^"]*)"/;
const PICTURE = /<(?:\w+:)?blip\b[^>]*?\sr:embed="([^"]*)"/;

function shownIn(text: string): { readonly kind: DrawingAnchor["kind"]; readonly id: string } {
  const chart = CHART.exec(text)?.[1];
  if (chart !== undefined) return { kind: "chart", id: chart };
  const picture = /<(?:\w+:)?pic\b/.test(text) ? PICTURE.exec(text)?.[1] : undefined;
  return picture === undefined ? { kind: "other", id: "" } : { kind: "picture", id: picture };
}

/** The anchors of a drawing part in their order. */
export function drawingAnchors(book: XlsxPackage, part: string): readonly DrawingAnchor[] {
  const xml = book.text(part);
  const targets = new Map(book.relationships(part).map(({ id, target }) => [id, target]));
  return childrenOf(xml, rootOf(xml)).map((anchor) => {
    const text = xml.slice(anchor.start, anchor.end);
    const { kind, id } = shownIn(text);
    const properties = NAME.exec(text)?.[0] ?? "<cNvPr/>";
    const tag = properties.replace(/\/?>$/, "/>");
    const extent = childOf(xml, anchor, "ext");
    const { cx, cy } = extent === undefined ? {} : attributesOf(xml, extent);
    return {
      ...{ kind, text, part: targets.get(id) ?? "" },
      name: attributesOf(tag, rootOf(tag))["name"] ?? "",
      from: cornerOf(xml, anchor, "from"),
      to: cornerOf(xml, anchor, "to"),
      size:
        extent === undefined
          ? undefined
          : { width: Number(cx ?? 0) / PIXEL, height: Number(cy ?? 0) / PIXEL },
    };
  });
}

/** `<xdr:from>` or `<xdr:to>`. */
export function cornerElement(name: "from" | "to", corner: DrawingCorner): string {
  const { row, column, rowOffset, columnOffset } = corner;
  const number = (child: string, value: number) =>
    xmlElement(`xdr:${child}`, {}, String(Math.round(value)));
  return xmlElement(
    `xdr:${name}`,
    {},
    number("col", column) +
      number("colOff", columnOffset * PIXEL) +
      number("row", row) +
      number("rowOff", rowOffset * PIXEL),
  );
}
