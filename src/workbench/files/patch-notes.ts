// Notes of a sheet: their texts, and the yellow boxes that older and newer Excels alike draw them in.
import { cellAddress } from "../../files/xlsx/cell-address";
import { OFFICE_RELATIONSHIPS, appended, type XlsxPackage } from "../../files/xlsx/xlsx-package";
import type { WorksheetText } from "../../files/xlsx/worksheet-text";
import {
  attributesOf,
  childOf,
  childrenOf,
  escapeXml,
  rootOf,
  xmlElement,
} from "../../files/xlsx/xml";
import type { NoteInfo } from "../grid/grid";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const NO_NOTES = `<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
const NO_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

const keyOf = ({ row, column }: Pick<NoteInfo, "row" | "column">) => cellAddress(row, column);

function boxOf({ row, column }: NoteInfo, number: number): string {
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  return (
    `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${[left, 15, top, 2, left + 2, 31, top + 4, 1].join(", ")}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>` +
    "</x:ClientData></v:shape>"
  );
}

interface NoteStates {
  readonly before: readonly NoteInfo[];
  readonly after: readonly NoteInfo[];
}

/** The texts: unchanged ones keep their runs of fonts. */
function patchedTexts(xml: string, { before, after }: NoteStates): string {
  const root = rootOf(xml);
  const authorsElement = childOf(xml, root, "authors");
  const authors = (authorsElement ? childrenOf(xml, authorsElement, "author") : []).map(
    ({ start, end }) => xml.slice(start, end),
  );
  const authorId = (name: string): number => {
    const element = xmlElement("author", {}, escapeXml(name));
    const known = authors.findIndex((author) => author === element);
    return known >= 0 ? known : authors.push(element) - 1;
  };
  const list = childOf(xml, root, "commentList");
  const own = new Map(
    (list ? childrenOf(xml, list, "comment") : []).map((element) => [
      attributesOf(xml, element)["ref"] ?? "",
      xml.slice(element.start, element.end),
    ]),
  );
  const known = new Map(before.map((note) => [keyOf(note), note.text]));
  const comments = after.map((note) => {
    const ref = keyOf(note);
    const kept = known.get(ref) === note.text ? own.get(ref) : undefined;
    const text = `<text><r><t xml:space="preserve">${escapeXml(note.text)}</t></r></text>`;
    return kept ?? xmlElement("comment", { ref, authorId: authorId(note.author) }, text);
  });
  const rest = childrenOf(xml, root)
    .filter(({ name }) => name !== "authors" && name !== "commentList")
    .map(({ start, end }) => xml.slice(start, end));
  return (
    xml.slice(0, root.open) +
    xmlElement("authors", {}, authors.join("") || "<author></author>") +
    xmlElement("commentList", {}, comments.join("")) +
    rest.join("") +
    xml.slice(root.close)
  );
}

const SHAPE = /<v:shape\b(?!type)[\s\S]*?<\/v:shape>/g;
const NOTE_PLACE = /<x:Row>\s*(\d+)\s*<\/x:Row>[\s\S]*?<x:Column>\s*(\d+)\s*<\/x:Column>/;

/** The boxes: those of notes that are gone go, those of buttons and the like stay. */
function patchedBoxes(xml: string, after: readonly NoteInfo[]): string {
  const wanted = new Map(after.map((note) => [keyOf(note), note]));
  const boxed = new Set<string>();
  const kept = xml.replace(SHAPE, (shape) => {
    const place = /ObjectType="Note"/.test(shape) ? NOTE_PLACE.exec(shape) : null;
    if (place === null) return shape;
    const key = cellAddress(Number(place[1]), Number(place[2]));
    if (!wanted.has(key) || boxed.has(key)) return "";
    boxed.add(key);
    return shape;
  });
  const taken = [...kept.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  let next = Math.max(1024, ...taken);
  const added = [...wanted]
    .filter(([key]) => !boxed.has(key))
    .map(([, note]) => boxOf(note, ++next));
  return appended(kept, added.join(""));
}

/** Brings the sheet's notes up to date, making their parts where there are none yet. */
export function patchNotes(
  sheet: WorksheetText,
  target: XlsxPackage,
  part: string,
  states: NoteStates,
): void {
  const listOf = (notes: readonly NoteInfo[]) =>
    notes
      .map(({ row, column, text }) => JSON.stringify([row, column, text]))
      .sort()
      .join();
  if (listOf(states.before) === listOf(states.after)) return;
  const after = [...states.after].sort((a, b) => a.row - b.row || a.column - b.column);
  const related = (kind: string) =>
    target.relationships(part).find((one) => one.kind === kind && target.has(one.target));
  const texts = related("comments");
  const made = patchedTexts(texts ? target.text(texts.target) : NO_NOTES, { ...states, after });
  if (texts) target.write(texts.target, made);
  else {
    const name = target.freeName("xl/comments", ".xml");
    target.add(name, NOTES_TYPE, made);
    target.relate(part, "comments", name);
  }
  const holder = sheet.first("legacyDrawing");
  const id = /\w+:id="([^"]*)"/.exec(holder ?? "")?.[1];
  const boxes = target.relationships(part).find((one) => one.id === id);
  if (boxes !== undefined && target.has(boxes.target)) {
    target.write(boxes.target, patchedBoxes(target.text(boxes.target), after));
    return;
  }
  const name = target.freeName("xl/drawings/vmlDrawing", ".vml");
  target.declareExtension("vml", BOXES_TYPE);
  target.write(name, patchedBoxes(NO_BOXES, after));
  const relationship = target.relate(part, "vmlDrawing", name);
  const namespace = { "xmlns:r": OFFICE_RELATIONSHIPS.slice(0, -1) };
  sheet.put("legacyDrawing", [xmlElement("legacyDrawing", { "r:id": relationship, ...namespace })]);
}
