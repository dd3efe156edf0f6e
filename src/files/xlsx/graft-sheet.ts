// Moves sheets written by a library into a workbook that keeps everything else as it was. hucre can save an opened
// workbook by itself, but on real files it renumbers pivot caches, drops drawings and loses the links to custom XML;
// so new sheets are written apart and only they are brought over.
import { guarded } from "./archive";
import { graftStyles, type GraftedStyles } from "./graft-styles";
import { putComments, takeComments, type CellMove, type CellPlace } from "./kept-comments";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";
import { OFFICE_RELATIONSHIPS, type XlsxPackage } from "./xlsx-package";
import {
  attributesOf,
  childOf,
  childrenOf,
  rootOf,
  spliced,
  withAttributes,
  xmlElement,
} from "./xml";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds what the styles of `source` have to those of `target`. */
export function graftStylesOf(target: XlsxPackage, source: XlsxPackage): GraftedStyles {
  const to = readWorkbookPart(target).stylesPart;
  const from = readWorkbookPart(source).stylesPart;
  const same = (index: number): number => index;
  if (from === undefined) return { xml: "", cellFormat: same, differentialFormat: same };
  if (to === undefined) {
    const part = "xl/styles.xml";
    target.add(part, source.contentTypeOf(from), source.text(from));
    target.relate(readWorkbookPart(target).part, "styles", part);
    return { xml: "", cellFormat: same, differentialFormat: same };
  }
  const grafted = graftStyles(target.text(to), source.text(from));
  target.write(to, grafted.xml);
  return grafted;
}

/** A worksheet's text with its format numbers translated. */
export function withGraftedStyles(sheetXml: string, styles: GraftedStyles): string {
  return (
    sheetXml
      .replace(
        /(<(?:c|row|col)\s[^>]*?\b(?:s|style)=")(\d+)"/g,
        (_, before: string, index: string) => `${before}${styles.cellFormat(Number(index))}"`,
      )
      // Cells without a format show the source's first one.
      .replace(/<c (?![^>]*\ss=)([^>]*)>/g, `<c s="${styles.cellFormat(0)}" $1>`)
      .replace(
        /\bdxfId="(\d+)"/g,
        (_, index: string) => `dxfId="${styles.differentialFormat(Number(index))}"`,
      )
  );
}

/** Highest id of all tables: Excel wants them unique in the workbook. */
function lastTableId(book: XlsxPackage): number {
  return Math.max(
    0,
    ...book
      .names()
      .filter((name) => /\/tables\/[^/]*\.xml$/i.test(name))
      .map((name) => {
        const xml = book.text(name);
        return Number(attributesOf(xml, rootOf(xml))["id"] ?? 0);
      }),
  );
}

const NUMBERED = /^(.*?)(\d*)(\.[^./]*)$/;

/** Copies a part with all it leads to, under names that are free; relationship ids stay as they are. */
export function copyPart(target: XlsxPackage, source: XlsxPackage, part: string): string {
  const [, before = "", , after = ""] = NUMBERED.exec(part) ?? [];
  const name = target.freeName(before, after);
  const isXml = after === ".xml" || after === ".vml";
  if (!isXml) target.declareExtension(after.slice(1).toLowerCase(), source.contentTypeOf(part));
  if (/\/tables\//.test(part)) {
    const id = lastTableId(target) + 1;
    const xml = source.text(part);
    const root = rootOf(xml);
    const text = xml.slice(0, root.start) + withAttributes(xml, root, { id });
    target.add(name, source.contentTypeOf(part), text);
  } else if (isXml) target.add(name, source.contentTypeOf(part), source.bytes(part));
  else target.write(name, source.bytes(part));
  copyRelationships(target, source, { from: part, to: name });
  return name;
}

function copyRelationships(
  target: XlsxPackage,
  source: XlsxPackage,
  parts: { readonly from: string; readonly to: string },
): void {
  for (const { id, type, target: to, isExternal } of source.relationships(parts.from))
    target.relate(parts.to, type, isExternal ? to : copyPart(target, source, to), {
      ...{ isExternal, id },
    });
}

function isRelated(book: XlsxPackage, part: string): boolean {
  const holders = book.names().flatMap((name) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    return match ? [(match[1] ?? "") + (match[2] ?? "")] : [];
  });
  return holders.some((holder) =>
    book.relationships(holder).some(({ target, isExternal }) => !isExternal && target === part),
  );
}

/** Takes away what only this part used: a sheet's tables, drawings, comments. */
export function removeBelongings(book: XlsxPackage, part: string): void {
  for (const { id, target: belonging, isExternal } of book.relationships(part)) {
    book.unrelate(part, id);
    if (isExternal || !book.has(belonging) || isRelated(book, belonging)) continue;
    removeBelongings(book, belonging);
    book.remove(belonging);
  }
}

/** Takes away what a part's text no longer names: the chart of a drawing that is gone. */
export function removeUnused(book: XlsxPackage, part: string): void {
  const xml = book.text(part);
  for (const { id, target, isExternal } of book.relationships(part)) {
    if (xml.includes(`"${id}"`)) continue;
    book.unrelate(part, id);
    if (isExternal || !book.has(target) || isRelated(book, target)) continue;
    removeBelongings(book, target);
    book.remove(target);
  }
}

function appendSheetEntry(target: XlsxPackage, name: string, part: string): void {
  const workbook = readWorkbookPart(target);
  const id = target.relate(workbook.part, "worksheet", part);
  const xml = target.text(workbook.part);
  const sheets = childOf(xml, rootOf(xml), "sheets");
  const sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  const attributes = { name, sheetId, "r:id": id, "xmlns:r": OFFICE_RELATIONSHIPS.slice(0, -1) };
  if (!sheets) throw new RangeError("workbook without sheets");
  target.write(
    workbook.part,
    xml.slice(0, sheets.close) + xmlElement("sheet", attributes) + xml.slice(sheets.close),
  );
}

interface SheetGraft {
  readonly from: SheetEntry;
  /** The sheet to put it in place of, keeping name and position; a new one at the end without it. */
  readonly inPlaceOf: SheetEntry | undefined;
  /** Where its cells come to stand, for the comments on them; where they are without it. */
  readonly move?: CellMove;
}

/** Brings sheets of `source` into `target`. Texts of the source must be inline, for shared ones are not brought. */
export function graftSheets(
  target: XlsxPackage,
  source: XlsxPackage,
  grafts: readonly SheetGraft[],
): void {
  guarded("styles", () => {
    const styles = graftStylesOf(target, source);
    for (const { from, inPlaceOf, move = (cell: CellPlace) => cell } of grafts) {
      const part = inPlaceOf?.part ?? target.freeName("xl/worksheets/sheet", ".xml");
      const taken = inPlaceOf ? takeComments(target, part) : [];
      if (inPlaceOf) removeBelongings(target, part);
      const xml = withGraftedStyles(source.text(from.part), styles);
      if (inPlaceOf) target.write(part, xml);
      else target.add(part, WORKSHEET_TYPE, xml);
      copyRelationships(target, source, { from: from.part, to: part });
      putComments(target, part, { taken, move });
      if (!inPlaceOf) appendSheetEntry(target, from.name, part);
    }
    forgetCalculationChain(target);
  });
}

/** Excel makes the chain of calculation again by itself, but takes a wrong one for damage. */
export function forgetCalculationChain(book: XlsxPackage): void {
  const { part } = readWorkbookPart(book);
  for (const { id, kind, target } of book.relationships(part))
    if (kind === "calcChain") {
      book.unrelate(part, id);
      book.remove(target);
    }
  const xml = book.text(part);
  const root = rootOf(xml);
  const calculation = childOf(xml, root, "calcPr");
  if (!calculation) return;
  const text = withAttributes(xml, calculation, { fullCalcOnLoad: 1 });
  book.write(part, spliced(xml, [{ start: calculation.start, end: calculation.end, text }]));
}

/** Opens the workbook on this sheet; no other sheet stays selected with it. */
export function activateSheet(book: XlsxPackage, name: string): void {
  const workbook = readWorkbookPart(book);
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const xml = book.text(workbook.part);
  const view = childOf(xml, rootOf(xml), "bookViews", "workbookView");
  if (index < 0 || !view) return;
  const text = withAttributes(xml, view, { activeTab: index });
  book.write(workbook.part, spliced(xml, [{ start: view.start, end: view.end, text }]));
  for (const [at, sheet] of workbook.sheets.entries()) {
    const sheetXml = book.text(sheet.part);
    const views = childOf(sheetXml, rootOf(sheetXml), "sheetViews");
    const pieces = (views ? childrenOf(sheetXml, views, "sheetView") : []).map((one) => ({
      ...{ start: one.start, end: one.end },
      text: withAttributes(sheetXml, one, { tabSelected: at === index ? 1 : undefined }),
    }));
    book.write(sheet.part, spliced(sheetXml, pieces));
  }
}
