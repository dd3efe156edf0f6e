// The list of sheets and the defined names of a file, brought up to a snapshot.
import { BooleanNumber } from "@univerjs/core";
import type { PlainName } from "../../files/plain-workbook";
import { removeBelongings } from "../../files/xlsx/graft-sheet";
import { readWorkbookPart } from "../../files/xlsx/workbook-part";
import { OFFICE_RELATIONSHIPS, type XlsxPackage } from "../../files/xlsx/xlsx-package";
import {
  attributesOf,
  childOf,
  childrenOf,
  escapeXml,
  rootOf,
  spliced,
  textOf,
  withAttributes,
  xmlElement,
} from "../../files/xlsx/xml";
import type { NameInfo } from "../grid/grid";
import { isSame, type SheetView } from "./sheet-view";
import { renamedReferences, type Renames } from "./renamed-references";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BLANK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  `xmlns:r="${OFFICE_RELATIONSHIPS.slice(0, -1)}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/></worksheet>';

export interface PlacedSheet {
  readonly before: SheetView;
  readonly after: SheetView;
  readonly part: string;
}

/** A sheet of the snapshot and the name it had in the file; undefined for a new one. */
export interface WantedSheet {
  readonly before: SheetView;
  readonly after: SheetView;
  readonly nameInFile: string | undefined;
}

/** How the file counted its sheets, and how it counts them now; a sheet that is gone has no number. */
export type SheetNumbers = readonly (number | undefined)[];

interface Entry {
  readonly text: string;
  readonly oldIndex: number | undefined;
}

function visibilityOf({ data, isVeryHidden }: SheetView): string | undefined {
  return isVeryHidden ? "veryHidden" : data.hidden === BooleanNumber.TRUE ? "hidden" : undefined;
}

/** Brings the list of sheets up to date: renamed, hidden, moved, new and deleted ones. */
export function placeSheets(
  target: XlsxPackage,
  wanted: readonly WantedSheet[],
  gone: ReadonlySet<string>,
): { readonly placed: readonly PlacedSheet[]; readonly numbers: SheetNumbers } {
  const { part: workbook, sheets } = readWorkbookPart(target);
  const xml = target.text(workbook);
  const list = childOf(xml, rootOf(xml), "sheets");
  if (list === undefined) throw new RangeError("workbook without sheets");
  const elements = childrenOf(xml, list, "sheet");
  let sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId));
  const entries: Entry[] = [];
  const placed = wanted.map(({ before, after, nameInFile }): PlacedSheet => {
    const oldIndex = sheets.findIndex(({ name }) => name === nameInFile);
    const own = sheets[oldIndex];
    const element = elements[oldIndex];
    const name = after.data.name ?? after.id;
    const isShownAlike = nameInFile !== undefined && visibilityOf(before) === visibilityOf(after);
    const attributes = { name, ...(isShownAlike ? {} : { state: visibilityOf(after) }) };
    if (own !== undefined && element !== undefined) {
      entries.push({ text: withAttributes(xml, element, attributes), oldIndex });
      return { before, after, part: own.part };
    }
    const part = target.freeName("xl/worksheets/sheet", ".xml");
    target.add(part, WORKSHEET_TYPE, BLANK);
    const id = target.relate(workbook, "worksheet", part);
    const links = { "r:id": id, "xmlns:r": OFFICE_RELATIONSHIPS.slice(0, -1) };
    const text = xmlElement("sheet", { ...attributes, sheetId: ++sheetId, ...links });
    entries.push({ text, oldIndex: undefined });
    return { before, after, part };
  });
  sheets.forEach((sheet, oldIndex) => {
    if (entries.some((entry) => entry.oldIndex === oldIndex)) return;
    const element = elements[oldIndex];
    if (gone.has(sheet.name)) {
      target.unrelate(workbook, sheet.relationshipId);
      removeBelongings(target, sheet.part);
      target.remove(sheet.part);
    } else if (element !== undefined) {
      // A chart sheet: the grid does not show it, so it stays behind the sheet it followed.
      const at = entries.findIndex((entry) => entry.oldIndex === oldIndex - 1) + 1;
      entries.splice(at, 0, { text: xml.slice(element.start, element.end), oldIndex });
    }
  });
  const text = xmlElement("sheets", {}, entries.map((entry) => entry.text).join(""));
  target.write(workbook, spliced(xml, [{ start: list.start, end: list.end, text }]));
  const numbers = sheets.map((_, oldIndex) => {
    const index = entries.findIndex((entry) => entry.oldIndex === oldIndex);
    return index < 0 ? undefined : index;
  });
  return { placed, numbers };
}

export interface NamePatch {
  readonly before: readonly NameInfo[];
  readonly after: readonly NameInfo[];
  readonly numbers: SheetNumbers;
  readonly renames: Renames;
  /** Of sheets whose print set-up has changed, by the sheet's name. */
  readonly printNames: ReadonlyMap<string, readonly PlainName[]>;
  /** The number a sheet has now, by the grid's id. */
  readonly numberOf: (sheetId: string) => number | undefined;
  readonly storedFormula: (shown: string) => string;
}

const BUILT_IN = /^_xlnm\./;

function keyOf(name: string, localSheetId: string | number | undefined): string {
  return `${name.toLowerCase()}|${String(localSheetId ?? "")}`;
}

/** Names the grid knows are as it says; others (print areas, filters) stay, with their sheet's new number and name. */
export function patchNames(target: XlsxPackage, patch: NamePatch): void {
  const isAsBefore = patch.numbers.every((now, old) => now === old) && patch.renames.size === 0;
  if (isAsBefore && patch.printNames.size === 0 && isSame(patch.before, patch.after)) return;
  const { part, sheets } = readWorkbookPart(target);
  const xml = target.text(part);
  const root = rootOf(xml);
  const section = childOf(xml, root, "definedNames");
  const keysOf = (names: readonly NameInfo[]) =>
    new Map(
      names.flatMap((info) => {
        const number = info.sheetId === undefined ? undefined : patch.numberOf(info.sheetId);
        const isHomeless = info.sheetId !== undefined && number === undefined;
        return isHomeless ? [] : [[keyOf(info.name, number), info] as const];
      }),
    );
  const [before, after] = [keysOf(patch.before), keysOf(patch.after)];
  const written = new Set<string>();
  const reprinted = new Set([...patch.printNames.keys()]);
  const kept = (section === undefined ? [] : childrenOf(xml, section)).flatMap((element) => {
    const { name = "", localSheetId } = attributesOf(xml, element);
    const number = localSheetId === undefined ? undefined : patch.numbers[Number(localSheetId)];
    if (localSheetId !== undefined && number === undefined) return [];
    const key = keyOf(name, number);
    const [old, now] = [before.get(key), after.get(key)];
    written.add(key);
    const place = { localSheetId: number };
    if (BUILT_IN.test(name) || old === undefined) {
      const isReprinted = /Print_(Area|Titles)$/.test(name) && number !== undefined;
      if (isReprinted && reprinted.has(sheets[number]?.name ?? "")) return [];
      const formula = escapeXml(renamedReferences(textOf(xml, element), patch.renames));
      const own = attributesOf(xml, element);
      return [xmlElement("definedName", { ...own, ...place }, formula)];
    }
    if (now === undefined) return [];
    const formula =
      old.formula === now.formula ? textOf(xml, element) : patch.storedFormula(now.formula);
    const shown = { hidden: now.visible ? undefined : 1, comment: now.comment || undefined };
    const own = attributesOf(xml, element);
    return [xmlElement("definedName", { ...own, ...place, ...shown }, escapeXml(formula))];
  });
  const added = [...after].flatMap(([key, { name, formula, comment, visible, sheetId }]) => {
    if (written.has(key)) return [];
    const localSheetId = sheetId === undefined ? undefined : patch.numberOf(sheetId);
    const shown = { hidden: visible ? undefined : 1, comment: comment || undefined };
    const text = escapeXml(patch.storedFormula(formula));
    return [xmlElement("definedName", { name, localSheetId, ...shown }, text)];
  });
  const printed = [...patch.printNames.values()].flat().map(({ name, sheet, formula }) => {
    const localSheetId = sheets.findIndex((one) => one.name === sheet);
    return xmlElement("definedName", { name, localSheetId }, escapeXml(formula));
  });
  const all = [...kept, ...added, ...printed];
  const text = all.length === 0 ? "" : xmlElement("definedNames", {}, all.join(""));
  const before_ = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => childOf(xml, root, name))
    .find(Boolean);
  const at = section?.start ?? before_?.end ?? root.close;
  target.write(part, xml.slice(0, at) + text + xml.slice(section?.end ?? at));
}
