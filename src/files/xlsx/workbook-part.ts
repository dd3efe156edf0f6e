// What xl/workbook.xml says: which sheets there are, in which order and whether they show, and the defined names.
import { FileFailure } from "../file-failure";
import type { PlainName } from "../plain-workbook";
import type { XlsxPackage } from "./xlsx-package";
import {
  attributesOf,
  childOf,
  childrenOf,
  relationshipIdOf,
  rootOf,
  textOf,
  type XmlSpan,
} from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly part: string;
  /** False for chart sheets and dialogs, which hold no cells. */
  readonly isWorksheet: boolean;
  readonly relationshipId: string;
  /** The file's own number of the sheet, kept for whatever refers to it. */
  readonly sheetId: number;
}

/** How values of a workbook are to be read. */
interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly PlainName[];
  readonly dateSystem: 1900 | 1904;
  /** Index into `sheets`. */
  readonly activeSheet: number;
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
}

/** The main part of the package. Fails when the package is not a workbook of a kind we read. */
function workbookPartName(book: XlsxPackage): string {
  const main = book.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined) {
    const isOpenDocument = book.has("content.xml") && book.has("mimetype");
    throw new FileFailure(isOpenDocument ? "unsupported-format" : "not-a-workbook", "no main part");
  }
  if (main.endsWith(".bin")) throw new FileFailure("unsupported-format", "xlsb");
  if (!book.has(main)) throw new FileFailure("damaged", `${main} is missing`);
  if (!/spreadsheetml|ms-excel/.test(book.contentTypeOf(main)))
    throw new FileFailure("not-a-workbook", book.contentTypeOf(main));
  return main;
}

function sheetEntries(book: XlsxPackage, part: string, xml: string, root: XmlSpan): SheetEntry[] {
  const relationships = new Map(book.relationships(part).map((one) => [one.id, one]));
  const sheets = childOf(xml, root, "sheets");
  return (sheets ? childrenOf(xml, sheets, "sheet") : []).map((sheet) => {
    const { name = "", state, sheetId } = attributesOf(xml, sheet);
    const relationshipId = relationshipIdOf(xml, sheet) ?? "";
    const target = relationships.get(relationshipId);
    if (!target) throw new FileFailure("damaged", "sheet without part");
    return {
      name,
      visibility:
        state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
      part: target.target,
      isWorksheet: target.kind === "worksheet",
      relationshipId,
      sheetId: Number(sheetId),
    };
  });
}

function definedNames(xml: string, root: XmlSpan, sheets: readonly SheetEntry[]): PlainName[] {
  const names = childOf(xml, root, "definedNames");
  return (names ? childrenOf(xml, names, "definedName") : []).map((element) => {
    const { name = "", localSheetId, hidden } = attributesOf(xml, element);
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    return {
      name,
      formula: textOf(xml, element),
      ...(sheet === undefined ? {} : { sheet }),
      isHidden: hidden === "1" || hidden === "true",
    };
  });
}

export function readWorkbookPart(book: XlsxPackage): WorkbookPart {
  const part = workbookPartName(book);
  const xml = book.text(part);
  const root = rootOf(xml);
  const sheets = sheetEntries(book, part, xml, root);
  if (!sheets.some((sheet) => sheet.isWorksheet)) throw new FileFailure("empty", "no worksheet");
  const properties = childOf(xml, root, "workbookPr");
  const view = childOf(xml, root, "bookViews", "workbookView");
  const date1904 = properties && attributesOf(xml, properties)["date1904"];
  const target = (kind: string): string | undefined =>
    book.relationships(part).find((relationship) => relationship.kind === kind)?.target;
  return {
    part,
    sheets,
    names: definedNames(xml, root, sheets),
    dateSystem: date1904 === "1" || date1904 === "true" ? 1904 : 1900,
    activeSheet: Number((view && attributesOf(xml, view)["activeTab"]) ?? 0),
    stylesPart: target("styles"),
    sharedStringsPart: target("sharedStrings"),
  };
}

/** Names of all tables on these sheets, in lower case: Excel does not tell cases apart. */
export function tableNamesOf(book: XlsxPackage, sheets: readonly SheetEntry[]): string[] {
  return sheets
    .flatMap((sheet) => book.relationships(sheet.part))
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => {
      const xml = book.text(target);
      return (attributesOf(xml, rootOf(xml))["displayName"] ?? "").toLowerCase();
    });
}
