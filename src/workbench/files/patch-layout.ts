// Print set-up and protection of a sheet, where the add-in has changed them.
import type { PlainName } from "../../files/plain-workbook";
import { quotedSheetName } from "../../files/xlsx/defined-names";
import type { WorksheetText } from "../../files/xlsx/worksheet-text";
import { attributesOf, childOf, rootOf, withAttributes, xmlElement } from "../../files/xlsx/xml";
import { putSheetProperty } from "./patch-shape";
import { isSame, type SheetView } from "./sheet-view";

export function hasNewLayout(before: SheetView, after: SheetView): boolean {
  return !isSame(before.state.pageLayout, after.state.pageLayout);
}

export function hasNewProtection(before: SheetView, after: SheetView): boolean {
  const isProtected = ({ state }: SheetView) => state.protection?.isProtected === true;
  return isProtected(before) !== isProtected(after);
}

const SECTIONS = ["printOptions", "pageMargins", "pageSetup", "headerFooter"] as const;

/** Puts in what a written sheet says; a printer's own settings stay with the page. */
export function patchLayout(
  sheet: WorksheetText,
  views: { readonly before: SheetView; readonly after: SheetView },
  written: WorksheetText,
): void {
  if (hasNewProtection(views.before, views.after))
    sheet.put("sheetProtection", written.all("sheetProtection"));
  if (!hasNewLayout(views.before, views.after)) return;
  const old = sheet.first("pageSetup");
  for (const section of SECTIONS) sheet.put(section, written.all(section));
  const printer = old === undefined ? undefined : printerOf(old);
  const made = sheet.first("pageSetup");
  if (printer !== undefined && made !== undefined)
    sheet.put("pageSetup", [withAttributes(made, rootOf(made), printer)]);
  const properties = written.first("sheetPr") ?? "<sheetPr/>";
  const setUp = childOf(properties, rootOf(properties), "pageSetUpPr");
  const text = setUp === undefined ? "" : properties.slice(setUp.start, setUp.end);
  putSheetProperty(sheet, "pageSetUpPr", text);
}

function printerOf(pageSetup: string): Record<string, string> | undefined {
  const element = rootOf(pageSetup);
  const entries = Object.entries(attributesOf(pageSetup, element));
  const id = entries.find(([name]) => name.endsWith(":id"))?.[1];
  if (id === undefined) return undefined;
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return { "r:id": id, "xmlns:r": namespace };
}

const absolute = (address: string): string => address.replace(/([A-Z]+|\d+)/gi, "$$$1");

/** The names by which a file knows the printed cells and the repeated rows; undefined when they have not changed. */
export function printNames(before: SheetView, after: SheetView): readonly PlainName[] | undefined {
  const layout = after.state.pageLayout;
  if (layout === undefined || !hasNewLayout(before, after)) return undefined;
  const sheet = after.data.name ?? "";
  const on = (address: string) => `${quotedSheetName(sheet)}!${absolute(address)}`;
  const named = (name: string, parts: readonly string[]): PlainName[] =>
    parts.length === 0 ? [] : [{ name, sheet, formula: parts.map(on).join(","), isHidden: false }];
  const titles = [layout.printTitleColumns, layout.printTitleRows].filter((part) => part !== "");
  return [...named("_xlnm.Print_Area", layout.printArea), ...named("_xlnm.Print_Titles", titles)];
}

/** `<autoFilter>` of the sheet itself. */
export function patchFilter(
  sheet: WorksheetText,
  views: { readonly before: SheetView; readonly after: SheetView },
  addressOf: (area: NonNullable<SheetView["filter"]>["area"]) => string,
): void {
  const [old, now] = [views.before.filter, views.after.filter];
  if (isSame(old, now)) return;
  const columns = (now?.filters ?? []).map(({ column, values }) =>
    xmlElement(
      "filterColumn",
      { colId: column },
      xmlElement("filters", {}, values.map((val) => xmlElement("filter", { val })).join("")),
    ),
  );
  const element = now && xmlElement("autoFilter", { ref: addressOf(now.area) }, columns.join(""));
  sheet.put("autoFilter", element === undefined ? [] : [element]);
}
