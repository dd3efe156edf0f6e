// Walks the rows and cells of a worksheet's source text without building a tree: a million rows are ordinary here.
import { cellOf, LAST_COLUMN, LAST_ROW } from "./cell-address";
import { unescapeXml } from "./xml";

/** The cell under the walk. One object serves all cells: copy what is to be kept. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Index into the workbook's cell formats. */
  style: number;
  /** "" (a number), "s", "str", "inlineStr", "b", "e" or "d". */
  type: string;
  /** Content of <v>, still escaped; undefined when there is none. */
  value: string | undefined;
  /** Its content lies in [open, close) of the text. */
  open: number;
  close: number;
  hasFormula: boolean;
}

interface SheetWalk {
  /** Before the row's cells; `attributes` is the rest of its tag. */
  readonly onRow: (row: number, attributes: string) => void;
  readonly onCell: (cell: ScannedCell) => void;
}

const QUOTE = 34;
const SLASH = 47;

/** An attribute's raw value in a tag's text, or undefined. */
export function rawAttribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    const after = at + name.length;
    if (before > 32 || tag.charCodeAt(after) !== 61) continue;
    const quote = tag[after + 1];
    if (quote !== '"' && quote !== "'") continue;
    const end = tag.indexOf(quote, after + 2);
    return end < 0 ? undefined : tag.slice(after + 2, end);
  }
  return undefined;
}

/** Index of the ">" that closes the tag `at` lies in. Attribute values in sheet data may hold ">" only in theory. */
function tagEnd(xml: string, at: number): number {
  const end = xml.indexOf(">", at);
  if (end < 0) throw new RangeError("sheet data: tag without end");
  return end;
}

/** Where `closing` starts at or after `at`. */
function closingAt(xml: string, closing: string, at: number): number {
  const found = xml.indexOf(closing, at);
  if (found < 0) throw new RangeError(`sheet data: no ${closing}`);
  return found;
}

function isTag(xml: string, at: number, nameLength: number): boolean {
  const next = xml.charCodeAt(at + 1 + nameLength);
  return next <= 32 || next === 62 || next === SLASH;
}

/** Walks pieces of one sheet in order; positions of rows and cells without address follow from the ones before. */
export class SheetScanner {
  private readonly walk: SheetWalk;
  private row = -1;
  private column = -1;
  private readonly cell: ScannedCell = {
    row: 0,
    column: 0,
    style: 0,
    type: "",
    value: undefined,
    open: 0,
    close: 0,
    hasFormula: false,
  };

  constructor(walk: SheetWalk) {
    this.walk = walk;
  }

  /** Scans whole rows in [from, to); what else is there is passed over. */
  scan(xml: string, from = 0, to = xml.length): void {
    let at = xml.indexOf("<row", from);
    while (at >= 0 && at < to) {
      at = isTag(xml, at, 3) ? this.scanRow(xml, at) : at + 4;
      at = xml.indexOf("<row", at);
    }
  }

  private scanRow(xml: string, start: number): number {
    const end = tagEnd(xml, start);
    const isSingle = xml.charCodeAt(end - 1) === SLASH;
    const attributes = xml.slice(start + 4, isSingle ? end - 1 : end);
    const number = rawAttribute(attributes, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW)) throw new RangeError("sheet data: row number");
    this.column = -1;
    this.walk.onRow(this.row, attributes);
    if (isSingle) return end + 1;
    const close = closingAt(xml, "</row>", end);
    this.scanCells(xml, end + 1, close);
    return close;
  }

  private scanCells(xml: string, from: number, to: number): void {
    let at = xml.indexOf("<c", from);
    while (at >= 0 && at < to) {
      at = isTag(xml, at, 1) ? this.scanCell(xml, at) : at + 2;
      at = xml.indexOf("<c", at);
    }
  }

  private scanCell(xml: string, start: number): number {
    const { cell } = this;
    const end = tagEnd(xml, start);
    const isSingle = xml.charCodeAt(end - 1) === SLASH;
    this.readCellTag(xml, start, isSingle ? end - 1 : end);
    cell.row = this.row;
    cell.column = this.column;
    cell.open = end + 1;
    cell.value = undefined;
    cell.hasFormula = false;
    cell.close = isSingle ? end + 1 : closingAt(xml, "</c>", end);
    if (!isSingle) this.readCellContent(xml);
    this.walk.onCell(cell);
    return cell.close;
  }

  /** Reads r, s and t by hand: a regular expression a cell would double the time of a large sheet. */
  private readCellTag(xml: string, start: number, end: number): void {
    const { cell } = this;
    cell.style = 0;
    cell.type = "";
    this.column++;
    let at = start + 2;
    while (at < end) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= end) break;
      const name = xml.slice(at, equals).trim();
      const open = xml.charCodeAt(equals + 1) === QUOTE ? '"' : "'";
      const valueEnd = xml.indexOf(open, equals + 2);
      if (valueEnd < 0 || valueEnd > end) throw new RangeError("sheet data: cell attribute");
      const value = xml.slice(equals + 2, valueEnd);
      if (name === "r") this.column = this.columnOf(value);
      else if (name === "s") cell.style = Number(value) | 0;
      else if (name === "t") cell.type = value === "n" ? "" : value;
      at = valueEnd + 1;
    }
    if (this.column > LAST_COLUMN) throw new RangeError("sheet data: column");
  }

  private columnOf(address: string): number {
    let column = 0;
    for (let at = 0; at < address.length; at++) {
      const code = address.charCodeAt(at);
      if (code < 65) break;
      column = column * 26 + (code & 31);
    }
    const cell =
      column === 0 || column > LAST_COLUMN + 1 ? cellOf(address) : { column: column - 1 };
    if (!cell) throw new RangeError("sheet data: cell address");
    return cell.column;
  }

  private readCellContent(xml: string): void {
    const { cell } = this;
    // Searched in the cell's own text: in the sheet's, a missing <f> would be looked for to the end, cell by cell.
    const content = xml.slice(cell.open, cell.close);
    const formula = content.indexOf("<f");
    cell.hasFormula = formula >= 0 && isTag(content, formula, 1);
    const found = content.indexOf("<v");
    if (found < 0 || !isTag(content, found, 1)) return;
    const value = cell.open + found;
    const open = tagEnd(xml, value) + 1;
    if (xml.charCodeAt(open - 2) === SLASH) return;
    cell.value = xml.slice(open, closingAt(xml, "</v>", open));
  }
}

/** Resolves Excel's own escapes for characters that XML cannot hold, such as _x000D_. */
export function unescapeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

const TEXT_RUN = /<rPh[\s>][\s\S]*?<\/rPh>|<t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/t>)/g;

/** The plain text of a string item (<si> or <is>): its runs joined, phonetic readings left out. */
export function stringItemText(xml: string): string {
  let text = "";
  for (const run of xml.matchAll(TEXT_RUN)) {
    const part = run[1] ?? "";
    text += part.startsWith("<![CDATA[") ? part.slice(9, -3) : unescapeXml(part);
  }
  return unescapeCellText(text);
}
