// Look, in Excel's words, and Univer's style of a cell.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Look } from "./grid";

/** One step of Excel's indent as left padding, CSS pixels. */
const INDENT_STEP = 9;

/** Univer's own defaults, where neither cell nor book says anything. */
const DEFAULT_FONT = { name: "Arial", size: 11, color: "#000000" } as const;

const HORIZONTAL: Readonly<Record<NonNullable<Look["horizontal"]>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<NonNullable<Look["vertical"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** By xlsx's names. */
const BORDER_LINES: Readonly<Record<string, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

export function borderOf({ style, color }: BorderLine): IBorderStyleData | null {
  const line = BORDER_LINES[style] ?? BorderStyleTypes.THIN;
  if (line === BorderStyleTypes.NONE) return null;
  return { s: line, cl: { rgb: color || DEFAULT_FONT.color } };
}

export function borderLineOf(border: Nullable<IBorderStyleData>): BorderLine {
  if (!border || border.s === BorderStyleTypes.NONE) return { style: "none", color: "" };
  const style = keyOf(BORDER_LINES, border.s) ?? "thin";
  return { style, color: colorOf(border.cl.rgb, DEFAULT_FONT.color) };
}

/** "#RRGGBB" from what Univer stores: hexadecimal of any length or rgb(). */
function colorOf(stored: Nullable<string>, otherwise: string): string {
  if (!stored) return otherwise;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (parts) {
    return `#${parts.slice(1).map(twoDigits).join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(stored);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return stored.toUpperCase();
}

function twoDigits(decimal: string): string {
  return Number(decimal).toString(16).padStart(2, "0");
}

const keyOf = <Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: Value,
): Key | undefined => (Object.keys(table) as Key[]).find((key) => table[key] === value);

/** Every member but the borders, which depend on the cell's place in its area. */
export function lookOf(
  style: Nullable<IStyleData>,
): Required<Omit<Look, "borders" | "numberFormat">> {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    fontName: style?.ff ?? DEFAULT_FONT.name,
    fontSize: style?.fs ?? DEFAULT_FONT.size,
    fontColor: colorOf(style?.cl?.rgb, DEFAULT_FONT.color),
    fillColor: colorOf(style?.bg?.rgb, ""),
    horizontal: keyOf(HORIZONTAL, style?.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
    vertical: keyOf(VERTICAL, style?.vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
    wrap: style?.tb === WrapStrategy.WRAP,
    indent: Math.round((style?.pd?.l ?? 0) / INDENT_STEP),
  };
}

/** null for "General", which Univer keeps as no format at all. */
export function formatOf(pattern: string): { pattern: string } | null {
  return pattern === "General" ? null : { pattern };
}

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The members of a style that `look` sets. null takes a member away. */
export function styleOf(look: Look): IStyleData {
  const style: IStyleData = {};
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic !== undefined) style.it = flag(look.italic);
  if (look.underline !== undefined) style.ul = { s: flag(look.underline) };
  if (look.fontName !== undefined) style.ff = look.fontName;
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.fontColor !== undefined) style.cl = look.fontColor ? { rgb: look.fontColor } : null;
  if (look.fillColor !== undefined) style.bg = look.fillColor ? { rgb: look.fillColor } : null;
  if (look.horizontal !== undefined) {
    style.ht = look.horizontal === "General" ? null : HORIZONTAL[look.horizontal];
  }
  if (look.vertical !== undefined) style.vt = VERTICAL[look.vertical];
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.numberFormat !== undefined) style.n = formatOf(look.numberFormat);
  if (look.indent !== undefined)
    style.pd = look.indent > 0 ? { l: look.indent * INDENT_STEP } : null;
  return style;
}
