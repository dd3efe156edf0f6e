// Custom XML parts and the add-in's settings inside the file. Parts are kept as Excel keeps them. Settings go into a part
// of the workbench's own: Excel would put them where only the add-in's store identity finds them again.
import { removeBelongings } from "../../files/xlsx/graft-sheet";
import type { XlsxPackage } from "../../files/xlsx/xlsx-package";
import type { WorkbookStateData } from "../host/workbook-state";

const WORKBOOK = "xl/workbook.xml";
const SETTINGS_ID = "{B0A7C2D1-5E1B-4A55-9C0E-7E2A6B1F9D34}";
const SETTINGS_NAMESPACE = "urn:excel-workbench:settings";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = /itemID="(\{[^"]+\})"/;

type Kept = Pick<WorkbookStateData, "settings" | "customXmlParts" | "comments">;

/** What an earlier save of the workbench, or Excel, left in the file for add-ins. */
export function readWorkbenchParts(book: XlsxPackage): Kept {
  const kept: Kept = { settings: {}, customXmlParts: [], comments: [] };
  for (const { target } of customXmlOf(book)) {
    const xml = book.text(target);
    const own = settingsOf(xml);
    if (own !== undefined) Object.assign(kept, own);
    else kept.customXmlParts.push({ id: itemIdOf(book, target), xml });
  }
  return kept;
}

/** Puts the state's parts into the file; those that are as they were are not touched. */
export function writeWorkbenchParts(
  book: XlsxPackage,
  { before, after }: { readonly before: Partial<Kept>; readonly after: Kept },
): void {
  const known = new Map(before.customXmlParts?.map(({ id, xml }) => [id, xml]));
  const wanted = new Map(after.customXmlParts.map(({ id, xml }) => [id, xml]));
  for (const { id, target } of customXmlOf(book)) {
    const itemId = itemIdOf(book, target);
    const isOurs = settingsOf(book.text(target)) !== undefined;
    const xml = wanted.get(itemId);
    if (isOurs || xml === undefined) {
      book.unrelate(WORKBOOK, id);
      removeBelongings(book, target);
      book.remove(target);
    } else if (xml !== known.get(itemId)) book.write(target, xml);
  }
  for (const [id, xml] of wanted) if (!known.has(id)) addPart(book, xml, id);
  const { settings, comments } = after;
  const isEmpty = Object.keys(settings).length === 0 && comments.length === 0;
  if (!isEmpty) addPart(book, settingsXml({ settings, comments }), SETTINGS_ID);
}

function customXmlOf(book: XlsxPackage) {
  return book
    .relationships(WORKBOOK)
    .filter(
      ({ kind, isExternal, target }) => kind === "customXml" && !isExternal && book.has(target),
    );
}

function itemIdOf(book: XlsxPackage, part: string): string {
  const properties = book.relationships(part).find(({ kind }) => kind === "customXmlProps");
  const text = properties === undefined ? "" : book.text(properties.target);
  // Without an id of its own it gets one by its number, the same at every reading.
  const number = /(\d*)\.[^.]*$/.exec(part)?.[1] ?? "";
  return ITEM_ID.exec(text)?.[1] ?? `{00000000-0000-0000-0000-${number.padStart(12, "0")}}`;
}

function addPart(book: XlsxPackage, xml: string, id: string): void {
  const part = book.freeName("customXml/item", ".xml");
  const properties = part.replace("item", "itemProps");
  book.write(part, xml);
  book.add(
    properties,
    PROPERTIES_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>` +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  book.relate(WORKBOOK, "customXml", part);
  book.relate(part, "customXmlProps", properties);
}

/** JSON inside one text node: the only characters XML minds are escaped. */
function settingsXml(own: Omit<Kept, "customXmlParts">): string {
  const text = JSON.stringify(own)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`;
}

function settingsOf(xml: string): Omit<Kept, "customXmlParts"> | undefined {
  const found = new RegExp(`<settings xmlns="${SETTINGS_NAMESPACE}">([^<]*)</settings>`).exec(xml);
  if (found === null) return undefined;
  const text = (found[1] ?? "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  const own = JSON.parse(text) as Partial<Omit<Kept, "customXmlParts">>;
  return { settings: own.settings ?? {}, comments: own.comments ?? [] };
}
