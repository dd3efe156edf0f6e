// Custom XML parts and the add-in's settings inside the file. Parts are kept as Excel keeps them. Settings go into a part
// of the workbench's own: Excel would put them where only the add-in's store identity finds them again.
import { XlsxPackage } from "../../files/xlsx/xlsx-package";
import { emptyWorkbookState, type WorkbookStateData } from "../host/workbook-state";

const WORKBOOK = "xl/workbook.xml";
const SETTINGS_NAMESPACE = "urn:excel-workbench:settings";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = /itemID="(\{[^"]+\})"/;

type Kept = Pick<WorkbookStateData, "settings" | "customXmlParts" | "comments">;

/** What an earlier save of the workbench, or Excel, left in the file for add-ins. */
export function readWorkbenchParts(bytes: Uint8Array): Kept {
  const book = XlsxPackage.open(bytes);
  const kept: Kept = { settings: {}, customXmlParts: [], comments: [] };
  for (const { target } of customXmlOf(book)) {
    const xml = book.text(target);
    const own = settingsOf(xml);
    if (own !== undefined) Object.assign(kept, own);
    else kept.customXmlParts.push({ id: itemIdOf(book, target), xml });
  }
  return kept;
}

/** The file with the state's parts in the place of those it had. */
export function writeWorkbenchParts(
  bytes: Uint8Array,
  { settings, customXmlParts, comments }: Kept,
): Uint8Array {
  const book = XlsxPackage.open(bytes);
  for (const { id, target } of customXmlOf(book)) {
    book.unrelate(WORKBOOK, id);
    book.remove(target);
  }
  for (const { id, xml } of customXmlParts) addPart(book, xml, id);
  const nothing = emptyWorkbookState();
  const own = { settings, comments };
  if (
    JSON.stringify(own) !==
    JSON.stringify({ settings: nothing.settings, comments: nothing.comments })
  )
    addPart(book, settingsXml(own), "{B0A7C2D1-5E1B-4A55-9C0E-7E2A6B1F9D34}");
  return book.save();
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
  return ITEM_ID.exec(text)?.[1] ?? `{${crypto.randomUUID().toUpperCase()}}`;
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
