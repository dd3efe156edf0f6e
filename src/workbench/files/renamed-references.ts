// References to sheets that have got another name, in what the grid does not know: charts of the file, pivot sources.
import { quotedSheetName } from "../../files/xlsx/defined-names";
import type { XlsxPackage } from "../../files/xlsx/xlsx-package";
import { escapeXml, unescapeXml } from "../../files/xlsx/xml";

/** New names by old ones. */
export type Renames = ReadonlyMap<string, string>;

const REFERENCE = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula as text, unescaped. */
export function renamedReferences(formula: string, renames: Renames): string {
  if (renames.size === 0) return formula;
  return formula.replace(
    REFERENCE,
    (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = renames.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
      return name === undefined ? whole : `${quotedSheetName(name)}!`;
    },
  );
}

const FORMULA_ELEMENT = /(<(?:\w+:)?f>)([^<]*)(<\/)/g;
const SOURCE_SHEET = /(<worksheetSource\b[^>]*?\ssheet=")([^"]*)"/g;

/** Charts and pivot caches follow a renamed sheet. */
export function renameInParts(book: XlsxPackage, renames: Renames): void {
  if (renames.size === 0) return;
  const parts = book.names().filter((name) => /\/(charts|pivotCache)\/[^/]*\.xml$/i.test(name));
  for (const part of parts) {
    const xml = book.text(part);
    const renamed = xml
      .replace(
        FORMULA_ELEMENT,
        (_, open: string, formula: string, close: string) =>
          open + escapeXml(renamedReferences(unescapeXml(formula), renames)) + close,
      )
      .replace(SOURCE_SHEET, (whole, before: string, name: string) => {
        const now = renames.get(unescapeXml(name));
        return now === undefined ? whole : `${before}${escapeXml(now)}"`;
      });
    if (renamed !== xml) book.write(part, renamed);
  }
}
