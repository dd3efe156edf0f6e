// Puts changed cells and rows into a sheet's source; rows without a change are not even looked into.
import { cellAddress, cellOf } from "../../files/xlsx/cell-address";
import { escapeXml, rootOf, withAttributes, xmlElement } from "../../files/xlsx/xml";
import { addressOfArea } from "./file-addresses";
import type { CellChange, CellChanges, SavedValue } from "./cell-changes";

/** Undefined members are left as they are; null takes a height away. */
export interface RowSize {
  readonly points?: number | null;
  readonly isHidden?: boolean;
}

export interface CellSpelling {
  /** Number of a style in the file; undefined for the plain one. */
  readonly styleIndex: (styleText: string) => number | undefined;
  readonly storedFormula: (shown: string) => string;
  /** What marks a cell whose formula fills others by itself; undefined when the file cannot say so. */
  readonly dynamicArray: () => number | undefined;
}

const ROW = /<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g;
const CELL = /<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;
const FORMULA = /<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>)/;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
/** Errors newer than the format are written as one that every program knows. */
const NEWER_ERROR = /^#(?:SPILL!|CALC!|BUSY!)$/;

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`^<[^>]*?\\s${name}="([^"]*)"`).exec(text)?.[1];

function writtenValue(value: SavedValue, isFormula: boolean): { type?: string; content: string } {
  if (value === null) return { content: "" };
  if (typeof value === "number") return { content: `<v>${String(value)}</v>` };
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? "1" : "0"}</v>` };
  if (ERROR.test(value)) {
    const known = NEWER_ERROR.test(value) ? "#VALUE!" : value;
    return { type: "e", content: `<v>${escapeXml(known)}</v>` };
  }
  if (isFormula) return { type: "str", content: `<v>${escapeXml(value)}</v>` };
  return {
    type: "inlineStr",
    content: `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`,
  };
}

function writtenFormula(change: CellChange, old: string, spelling: CellSpelling) {
  if (change.formula === undefined) return { content: "" };
  if (change.keepsFormula) {
    return { content: FORMULA.exec(old)?.[0] ?? "", cm: attribute(old, "cm") };
  }
  const text = escapeXml(spelling.storedFormula(change.formula));
  if (change.spill === undefined) return { content: `<f>${text}</f>` };
  const ref = addressOfArea(change.spill);
  return { content: xmlElement("f", { t: "array", ref }, text), cm: spelling.dynamicArray() };
}

function cellText(
  place: { readonly row: number; readonly column: number },
  change: CellChange,
  old: string,
  spelling: CellSpelling,
): string {
  if (change.keepsContent && old !== "") {
    return withAttributes(old, rootOf(old), { s: spelling.styleIndex(change.styleText) });
  }
  const formula = writtenFormula(change, old, spelling);
  const { type, content } = writtenValue(change.value, formula.content !== "");
  const s = change.keepsStyle ? attribute(old, "s") : spelling.styleIndex(change.styleText);
  if (formula.content === "" && content === "" && s === undefined) return "";
  const r = cellAddress(place.row, place.column);
  return xmlElement("c", { r, s, t: type, cm: formula.cm }, formula.content + content);
}

/** A row's cells with the changed ones in their places. */
function patchedLine(
  row: number,
  content: string,
  changes: ReadonlyMap<number, CellChange>,
  spelling: CellSpelling,
): string {
  const cells = new Map<number, string>();
  let column = -1;
  for (const [text] of content.matchAll(CELL)) {
    column = cellOf(attribute(text, "r") ?? "")?.column ?? column + 1;
    cells.set(column, text);
  }
  for (const [at, change] of changes) {
    cells.set(at, cellText({ row, column: at }, change, cells.get(at) ?? "", spelling));
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join("");
}

function patchedRow(
  row: number,
  old: string,
  changes: { readonly cells: ReadonlyMap<number, CellChange>; readonly size: RowSize },
  spelling: CellSpelling,
): string {
  const text = old === "" ? `<row r="${String(row + 1)}"></row>` : old;
  const element = rootOf(text);
  const { points, isHidden } = changes.size;
  const content = patchedLine(
    row,
    text.slice(element.open, element.close),
    changes.cells,
    spelling,
  );
  const tag = withAttributes(
    text.slice(0, element.open),
    { ...element, end: element.open },
    {
      r: row + 1,
      spans: undefined,
      ...(points === undefined
        ? {}
        : { ht: points ?? undefined, customHeight: points === null ? undefined : 1 }),
      ...(isHidden === undefined ? {} : { hidden: isHidden ? 1 : undefined }),
    },
  );
  return content === ""
    ? tag.replace(/\s*\/?>$/, "/>")
    : `${tag.replace(/\s*\/?>$/, ">")}${content}</row>`;
}

/** `<sheetData>` with changed cells and rows. */
export function patchedSheetData(
  xml: string,
  changes: { readonly cells: CellChanges; readonly sizes: ReadonlyMap<number, RowSize> },
  spelling: CellSpelling,
): string {
  const rows = new Map<number, string>();
  let at = -1;
  for (const [text] of xml.matchAll(ROW)) {
    const number = attribute(text, "r");
    at = number === undefined ? at + 1 : Number(number) - 1;
    rows.set(at, text);
  }
  const countBefore = rows.size;
  for (const row of new Set([...changes.cells.keys(), ...changes.sizes.keys()])) {
    const cells = changes.cells.get(row) ?? new Map<number, CellChange>();
    const size = changes.sizes.get(row) ?? {};
    rows.set(row, patchedRow(row, rows.get(row) ?? "", { cells, size }, spelling));
  }
  const ordered =
    rows.size === countBefore
      ? [...rows.values()]
      : [...rows].sort(([a], [b]) => a - b).map(([, text]) => text);
  return `<sheetData>${ordered.join("")}</sheetData>`;
}
