import type { XlsxPackage } from "./xlsx-package";
import { stringItemText } from "./sheet-scan";

/** The workbook's shared strings in their order, without their formatting. */
export function readSharedStrings(book: XlsxPackage, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined || !book.has(part)) return strings;
  book.textInPieces(part, "</si>", (xml) => {
    const item = /<si(?:\s[^>]*)?(?:\/>|>)/g;
    for (let found = item.exec(xml); found; found = item.exec(xml)) {
      if (found[0].endsWith("/>")) {
        strings.push("");
        continue;
      }
      const close = xml.indexOf("</si>", item.lastIndex);
      if (close < 0) throw new RangeError("shared string without end");
      strings.push(stringItemText(xml.slice(item.lastIndex, close)));
      item.lastIndex = close + 5;
    }
  });
  return strings;
}
