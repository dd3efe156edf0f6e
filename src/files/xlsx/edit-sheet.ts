// Changes single cells of a sheet that belongs to the user: everything else stays byte for byte as it was.
import type { PlainArea, PlainValue } from "../plain-workbook";
import { areaAddress, areaOf, cellAddress, cellOf } from "./cell-address";
import {
  attributesOf,
  childOf,
  childrenOf,
  escapeXml,
  rootOf,
  spliced,
  withAttributes,
  xmlElement,
  type XmlSpan,
} from "./xml";

/** A cell to write. It keeps its look; a new one takes the look of `likeRow` in its column. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: PlainValue;
  readonly likeRow?: number;
}

/** One row of the sheet as it is written. */
interface WrittenRow {
  readonly row: number;
  readonly span: XmlSpan;
}

interface WrittenCell {
  readonly column: number;
  readonly text: string;
  readonly style: string | undefined;
}

function rowsOf(xml: string, sheetData: XmlSpan): WrittenRow[] {
  let row = -1;
  return childrenOf(xml, sheetData, "row").map((span) => {
    const { r } = attributesOf(xml, span);
    row = r === undefined ? row + 1 : Number(r) - 1;
    return { row, span };
  });
}

function cellsOf(xml: string, row: XmlSpan): WrittenCell[] {
  let column = -1;
  return childrenOf(xml, row, "c").map((span) => {
    const { r, s } = attributesOf(xml, span);
    column = r === undefined ? column + 1 : (cellOf(r)?.column ?? column + 1);
    return { column, style: s, text: xml.slice(span.start, span.end) };
  });
}

function cellText(edit: CellEdit, style: string | undefined): string {
  const { value } = edit;
  const place = { r: cellAddress(edit.row, edit.column), s: style };
  if (value === "") return xmlElement("c", place);
  if (typeof value === "number") return xmlElement("c", place, xmlElement("v", {}, String(value)));
  if (typeof value === "boolean")
    return xmlElement("c", { ...place, t: "b" }, xmlElement("v", {}, value ? "1" : "0"));
  const text = xmlElement("t", { "xml:space": "preserve" }, escapeXml(value));
  return xmlElement("c", { ...place, t: "inlineStr" }, xmlElement("is", {}, text));
}

/** The source of a worksheet with some cells changed. */
export function withCells(xml: string, edits: readonly CellEdit[]): string {
  if (edits.length === 0) return xml;
  const root = rootOf(xml);
  const sheetData = childOf(xml, root, "sheetData");
  if (!sheetData) throw new RangeError("sheet without data");
  const rows = rowsOf(xml, sheetData);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const styles = new Map<number, ReadonlyMap<number, string | undefined>>();
  const stylesIn = (row: number): ReadonlyMap<number, string | undefined> => {
    const written = rows.find((one) => one.row === row);
    const known =
      styles.get(row) ??
      new Map(written ? cellsOf(xml, written.span).map((cell) => [cell.column, cell.style]) : []);
    styles.set(row, known);
    return known;
  };
  const texts = new Map<number, string>();
  for (const [row, own] of byRow) {
    const written = rows.find((one) => one.row === row);
    const cells = new Map(
      (written ? cellsOf(xml, written.span) : []).map((cell) => [cell.column, cell]),
    );
    for (const edit of own) {
      const style =
        cells.get(edit.column)?.style ??
        (edit.likeRow === undefined ? undefined : stylesIn(edit.likeRow).get(edit.column));
      cells.set(edit.column, { column: edit.column, style, text: cellText(edit, style) });
    }
    const content = [...cells.values()].sort((a, b) => a.column - b.column);
    const inner = content.map(({ text }) => text).join("");
    texts.set(row, rowText(xml, written, { row, inner }));
  }
  const pieces = rows.flatMap(({ row, span }) => {
    const text = texts.get(row);
    texts.delete(row);
    return text === undefined ? [] : [{ start: span.start, end: span.end, text }];
  });
  return withoutDimension(withNewRows(spliced(xml, pieces), texts));
}

function rowText(
  xml: string,
  written: WrittenRow | undefined,
  { row, inner }: { readonly row: number; readonly inner: string },
): string {
  const attributes = written ? attributesOf(xml, written.span) : {};
  // Spans name the columns in use and are optional: they would have to grow.
  const kept = Object.entries(attributes).filter(([name]) => name !== "spans" && name !== "r");
  return xmlElement("row", { r: row + 1, ...Object.fromEntries(kept) }, inner);
}

function withNewRows(xml: string, texts: ReadonlyMap<number, string>): string {
  if (texts.size === 0) return xml;
  const sheetData = childOf(xml, rootOf(xml), "sheetData");
  if (!sheetData) throw new RangeError("sheet without data");
  if (sheetData.open === sheetData.end) {
    const inner = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
    const text = xmlElement("sheetData", {}, inner.join(""));
    return spliced(xml, [{ start: sheetData.start, end: sheetData.end, text }]);
  }
  const rows = rowsOf(xml, sheetData);
  const insertions = new Map<number, string>();
  for (const [row, text] of [...texts].sort(([a], [b]) => a - b)) {
    const at = rows.find((one) => one.row > row)?.span.start ?? sheetData.close;
    insertions.set(at, (insertions.get(at) ?? "") + text);
  }
  return spliced(
    xml,
    [...insertions].map(([at, text]) => ({ start: at, end: at, text })),
  );
}

/** The extent of the sheet is optional and would have to grow. */
function withoutDimension(xml: string): string {
  const dimension = childOf(xml, rootOf(xml), "dimension");
  if (!dimension) return xml;
  return spliced(xml, [{ start: dimension.start, end: dimension.end, text: "" }]);
}

/** Rules of the last row of an area (what cells take, how they look) that reach `rowCount` rows further down. */
export function withRulesGrown(xml: string, area: PlainArea, rowCount: number): string {
  const last = area.row + area.rowCount - 1;
  const grown = (address: string): string => {
    const part = areaOf(address);
    if (!part || part.row + part.rowCount - 1 !== last) return address;
    const isInside =
      part.column >= area.column &&
      part.column + part.columnCount <= area.column + area.columnCount;
    return isInside ? areaAddress({ ...part, rowCount: part.rowCount + rowCount }) : address;
  };
  return xml.replace(
    /(<(?:dataValidation|conditionalFormatting)\s[^>]*?\bsqref=")([^"]*)"/g,
    (_, before: string, sqref: string) => `${before}${sqref.split(/\s+/).map(grown).join(" ")}"`,
  );
}

/** A table's part with another extent, and columns added at its right end. */
export function withTableResized(
  xml: string,
  area: PlainArea,
  addedColumns: readonly string[],
): string {
  const root = rootOf(xml);
  const ref = areaAddress(area);
  const columns = childOf(xml, root, "tableColumns");
  const filter = childOf(xml, root, "autoFilter");
  const pieces = [
    ...(filter ? [{ ...filter, text: withAttributes(xml, filter, { ref }) }] : []),
    ...(columns && addedColumns.length > 0
      ? [{ ...columns, text: columnsText(xml, columns, addedColumns) }]
      : []),
  ].map(({ start, end, text }) => ({ start, end, text }));
  const resized = spliced(xml, pieces);
  const grown = rootOf(resized);
  return resized.slice(0, grown.start) + withAttributes(resized, grown, { ref });
}

function columnsText(xml: string, columns: XmlSpan, added: readonly string[]): string {
  const known = childrenOf(xml, columns, "tableColumn");
  const ids = known.map((column) => Number(attributesOf(xml, column)["id"] ?? 0));
  const last = Math.max(0, ...ids);
  const texts = [
    ...known.map(({ start, end }) => xml.slice(start, end)),
    ...added.map((name, index) => xmlElement("tableColumn", { id: last + 1 + index, name })),
  ];
  return xmlElement("tableColumns", { count: texts.length }, texts.join(""));
}
