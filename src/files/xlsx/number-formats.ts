import { BUILT_IN_FORMATS } from "./number-formats-table";
import { attributesOf, childOf, childrenOf, rootOf } from "./xml";

/** The number format of every cell format (xf) of a styles part, by index. */
export function numberFormatsOf(stylesXml: string): string[] {
  const root = rootOf(stylesXml);
  const own = new Map<number, string>();
  const formats = childOf(stylesXml, root, "numFmts");
  for (const format of formats ? childrenOf(stylesXml, formats, "numFmt") : []) {
    const { numFmtId, formatCode = "" } = attributesOf(stylesXml, format);
    own.set(Number(numFmtId), formatCode);
  }
  const cellFormats = childOf(stylesXml, root, "cellXfs");
  return (cellFormats ? childrenOf(stylesXml, cellFormats, "xf") : []).map((xf) => {
    const id = Number(attributesOf(stylesXml, xf)["numFmtId"] ?? 0);
    return own.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
  });
}

/** True when numbers in this format are days or times: letters of a date outside quotes, brackets and escapes. */
export function isDateFormat(pattern: string): boolean {
  const bare = pattern
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "")
    .replace(/general/gi, "");
  return /[ymdhs]|上午/i.test(bare.split(";")[0] ?? "");
}
