import type { PlainArea, PlainName } from "../plain-workbook";
import { areaAddress, areaOf } from "./cell-address";
import { readWorkbookPart } from "./workbook-part";
import type { XlsxPackage } from "./xlsx-package";
import { attributesOf, childOf, childrenOf, escapeXml, rootOf, xmlElement } from "./xml";

/** A sheet's name as formulas need it: quoted unless it is plain letters, and never like a cell's address. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  const isReserved = /^(r|c|rc|r\d+|c\d+|r\d+c\d+|true|false)$/i.test(name);
  return isPlain && !isReserved ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area as a defined name holds it. @example absoluteReference("账龄", a1) // "账龄!$A$1" */
export function absoluteReference(sheet: string, area: PlainArea): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheetName(sheet)}!${address}`;
}

/** The sheet a reference points at: "'it''s'!$A$1:$B$2" points at "it's". */
export function sheetNamedIn(formula: string): string {
  const sheet = formula.slice(0, formula.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The cells a reference points at; undefined when it is none ("#REF!"). */
export function areaIn(formula: string): PlainArea | undefined {
  return areaOf(formula.slice(formula.lastIndexOf("!") + 1));
}

/** Children of <workbook> that stand before its defined names. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"] as const;

/**
 * Puts names in, in place of those with the same name and sheet, and takes names of the whole workbook away. Others
 * stay as they are written.
 */
export function putDefinedNames(
  book: XlsxPackage,
  names: readonly PlainName[],
  gone: readonly string[] = [],
): void {
  const workbook = readWorkbookPart(book);
  const xml = book.text(workbook.part);
  const root = rootOf(xml);
  const added = names.map(({ name, formula, sheet, isHidden }) => {
    const index = workbook.sheets.findIndex((entry) => entry.name === sheet);
    const localSheetId = sheet === undefined ? undefined : String(index);
    const attributes = { name, localSheetId, hidden: isHidden ? true : undefined };
    return { name, localSheetId, text: xmlElement("definedName", attributes, escapeXml(formula)) };
  });
  const old = childOf(xml, root, "definedNames");
  const kept = (old ? childrenOf(xml, old) : []).flatMap((element) => {
    const { name, localSheetId } = attributesOf(xml, element);
    // Excel knows no difference between small and capital letters here.
    const isOne = (other: string): boolean => other.toLowerCase() === name?.toLowerCase();
    const isReplaced = added.some((one) => isOne(one.name) && one.localSheetId === localSheetId);
    return isReplaced || (localSheetId === undefined && gone.some(isOne))
      ? []
      : [xml.slice(element.start, element.end)];
  });
  const section = xmlElement(
    "definedNames",
    {},
    kept.join("") + added.map(({ text }) => text).join(""),
  );
  const before = BEFORE_NAMES.map((name) => childOf(xml, root, name)).find(Boolean);
  const at = old?.start ?? before?.end ?? root.close;
  book.write(workbook.part, xml.slice(0, at) + section + xml.slice(old?.end ?? at));
}
