// Charts and pictures of a sheet: moved ones are moved in the file, new ones are brought over from a written sheet.
import { completedChart } from "../../files/xlsx/completed-chart";
import {
  drawingAnchors,
  drawingPartOf,
  type DrawingAnchor,
} from "../../files/xlsx/drawing-anchors";
import { copyPart, removeUnused } from "../../files/xlsx/graft-sheet";
import { OFFICE_RELATIONSHIPS, type XlsxPackage } from "../../files/xlsx/xlsx-package";
import type { WorksheetText } from "../../files/xlsx/worksheet-text";
import { escapeXml, rootOf, xmlElement } from "../../files/xlsx/xml";
import type { ChartModel, ImageModel } from "../grid/grid";
import { movedAnchor } from "./drawing-places";
import { changedItems, isSameBox, isSameDrawing, type SheetView } from "./sheet-view";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const RELATIONSHIPS = OFFICE_RELATIONSHIPS.slice(0, -1);
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": RELATIONSHIPS,
};

type Drawing = ChartModel | ImageModel;

export function newCharts(before: SheetView, after: SheetView): readonly ChartModel[] {
  return changedItems(before.charts, after.charts, isSameDrawing);
}

export function newImages(before: SheetView, after: SheetView): readonly ImageModel[] {
  return changedItems(before.images, after.images, isSameDrawing);
}

export const isShownPicture = ({ kind, part }: DrawingAnchor): boolean =>
  kind === "picture" && /\.(png|jpe?g|gif)$/i.test(part);

/** The file's anchors by the ids that opening gave what they show. */
export function anchorsById(
  book: XlsxPackage,
  sheetPart: string,
  sheetId: string,
): ReadonlyMap<string, DrawingAnchor> {
  const part = drawingPartOf(book, sheetPart);
  const anchors = part === undefined ? [] : drawingAnchors(book, part);
  const numbered = (name: string, some: readonly DrawingAnchor[]) =>
    some.map((anchor, index) => [`${name}-${sheetId}-${String(index)}`, anchor] as const);
  return new Map([
    ...numbered(
      "chart",
      anchors.filter(({ kind }) => kind === "chart"),
    ),
    ...numbered("image", anchors.filter(isShownPicture)),
  ]);
}

export interface DrawingPatch {
  readonly target: XlsxPackage;
  readonly part: string;
  readonly before: SheetView;
  readonly after: SheetView;
  /** The written sheet that holds the new charts and pictures in their order. */
  readonly source: XlsxPackage;
  readonly sourcePart: string;
  /** A cell's value, for what a chart shows before it is calculated. */
  readonly cellValue: (sheetId: string, row: number, column: number) => string | number | boolean;
}

export function patchDrawings(sheet: WorksheetText, patch: DrawingPatch): void {
  const { target, part, before, after } = patch;
  const charts = newCharts(before, after);
  const images = newImages(before, after);
  const own = anchorsById(target, part, before.id);
  const texts = new Map<string, string>();
  const gone = new Set<string>();
  const fresh = new Set<string>([...charts, ...images].map(({ id }) => id));
  for (const old of [...before.charts, ...before.images]) {
    const anchor = own.get(old.id);
    const now = [...after.charts, ...after.images].find(({ id }) => id === old.id);
    if (anchor === undefined) continue;
    if (now === undefined || fresh.has(old.id)) gone.add(anchor.text);
    else if (!isSameBox(old, now))
      texts.set(anchor.text, movedAnchor(anchor.text, after.data, now));
  }
  if (gone.size + texts.size + fresh.size === 0) return;
  const drawing = drawingPartOf(target, part) ?? addDrawing(sheet, target, part);
  let xml = target.text(drawing);
  for (const text of gone) xml = xml.replace(text, () => "");
  for (const [text, moved] of texts) xml = xml.replace(text, () => moved);
  const added = broughtOver(patch, drawing, xml, { charts, images });
  const at = rootOf(xml).close;
  target.write(drawing, xml.slice(0, at) + added.join("") + xml.slice(at));
  removeUnused(target, drawing);
}

function addDrawing(sheet: WorksheetText, target: XlsxPackage, part: string): string {
  const name = target.freeName("xl/drawings/drawing", ".xml");
  target.add(name, DRAWING_TYPE, `${xmlElement("xdr:wsDr", NAMESPACES).slice(0, -2)}></xdr:wsDr>`);
  const id = target.relate(part, "drawing", name);
  sheet.put("drawing", [xmlElement("drawing", { "r:id": id, "xmlns:r": RELATIONSHIPS })]);
  return name;
}

function broughtOver(
  patch: DrawingPatch,
  drawing: string,
  xml: string,
  fresh: { readonly charts: readonly ChartModel[]; readonly images: readonly ImageModel[] },
): string[] {
  const { target, source, sourcePart } = patch;
  const written = drawingPartOf(source, sourcePart);
  if (written === undefined) return [];
  const anchors = drawingAnchors(source, written);
  let number = Math.max(
    1,
    ...[...xml.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  const bring = (anchor: DrawingAnchor | undefined, model: Drawing): string[] => {
    if (anchor === undefined) return [];
    const copy = copyPart(target, source, anchor.part);
    if ("chartType" in model) completeChart(patch, copy, model);
    const kind = anchor.kind === "chart" ? "chart" : "image";
    return [namedAnchor(anchor.text, model, ++number, target.relate(drawing, kind, copy))].map(
      (text) => movedAnchor(text, patch.after.data, model),
    );
  };
  const of = (kind: DrawingAnchor["kind"]) => anchors.filter((anchor) => anchor.kind === kind);
  return [
    ...fresh.images.flatMap((image, index) => bring(of("picture")[index], image)),
    ...fresh.charts.flatMap((chart, index) => bring(of("chart")[index], chart)),
  ];
}

function completeChart({ target, cellValue }: DrawingPatch, part: string, chart: ChartModel): void {
  const { sheetId } = chart.source;
  target.write(
    part,
    completedChart(target.text(part), (row, column) => cellValue(sheetId, row, column)),
  );
}

/** The anchor with its own number and relationship, and the name by which Excel and add-ins find it. */
function namedAnchor(text: string, model: Drawing, number: number, relationship: string): string {
  const namespaces = Object.entries(NAMESPACES)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  return text
    .replace(/^<xdr:\w+/, (tag) => tag + namespaces)
    .replace(
      /(<xdr:cNvPr\b[^>]*?\sid=")\d+("[^>]*?\sname=")[^"]*"/,
      (_, id: string, name: string) => `${id}${String(number)}${name}${escapeXml(model.name)}"`,
    )
    .replace(/\sr:(id|embed)="[^"]*"/, (_, name: string) => ` r:${name}="${relationship}"`);
}
