import type { PlainName } from "../plain-workbook";
import type { SheetEntry } from "./workbook-part";
import type { XlsxPackage } from "./xlsx-package";
import { childOf, escapeXml, rootOf, xmlElement } from "./xml";

/** A sheet's name as formulas need it: quoted unless it is plain letters, and never like a cell's address. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  const isReserved = /^(r|c|rc|r\d+|c\d+|r\d+c\d+|true|false)$/i.test(name);
  return isPlain && !isReserved ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Children of <workbook> that stand before its defined names. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"] as const;

/** Writes the workbook's defined names anew, all of them. `comment` and the like of names that stay are lost. */
export function writeDefinedNames(
  book: XlsxPackage,
  workbook: { readonly part: string; readonly sheets: readonly SheetEntry[] },
  names: readonly PlainName[],
): void {
  const xml = book.text(workbook.part);
  const root = rootOf(xml);
  const elements = names.map(({ name, formula, sheet, isHidden }) =>
    xmlElement(
      "definedName",
      {
        name,
        localSheetId:
          sheet === undefined
            ? undefined
            : workbook.sheets.findIndex((entry) => entry.name === sheet),
        hidden: isHidden ? true : undefined,
      },
      escapeXml(formula),
    ),
  );
  const section = xmlElement("definedNames", {}, elements.join(""));
  const old = childOf(xml, root, "definedNames");
  const before = BEFORE_NAMES.map((name) => childOf(xml, root, name)).find(Boolean);
  const at = old?.start ?? before?.end ?? root.close;
  const written = elements.length === 0 ? "" : section;
  book.write(workbook.part, xml.slice(0, at) + written + xml.slice(old?.end ?? at));
}
