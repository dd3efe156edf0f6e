// Cell styles of a file and the grid's styles.
import { BooleanNumber, type IBorderData, type IStyleData } from "@univerjs/core";
import { resolveThemeColor, type CellStyle } from "hucre/xlsx";
import { borderOf, formatOf, styleOf } from "../grid/look-style";
import type { Look } from "../grid/grid";

type FileColor = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** "#RRGGBB", or undefined for the automatic colour. */
export function colorOf(color: FileColor | undefined, themeColors: readonly string[] | undefined) {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined || themeColors === undefined) return undefined;
  return `#${resolveThemeColor([...themeColors], color.theme, color.tint)}`;
}

const HORIZONTAL: Readonly<Record<string, Look["horizontal"]>> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
};
const VERTICAL: Readonly<Record<string, Look["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};

/** The grid's style of a file's style. */
export function gridStyleOf(
  style: CellStyle,
  themeColors: readonly string[] | undefined,
): IStyleData {
  const { font, fill, alignment, border, numFmt } = style;
  const fontColor = colorOf(font?.color, themeColors);
  const fillColor =
    fill?.type === "pattern" && fill.pattern === "solid"
      ? colorOf(fill.fgColor, themeColors)
      : undefined;
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ""];
  const vertical = VERTICAL[alignment?.vertical ?? ""];
  const look: Look = {
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline !== undefined && font.underline !== false ? { underline: true } : {}),
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(alignment?.indent === undefined ? {} : { indent: alignment.indent }),
  };
  const made = styleOf(look);
  if (font?.strikethrough === true) made.st = { s: BooleanNumber.TRUE };
  if (numFmt !== undefined && numFmt !== "General") made.n = formatOf(numFmt);
  const lines = border === undefined ? {} : gridBorders(border, themeColors);
  if (Object.keys(lines).length > 0) made.bd = lines;
  return made;
}

function gridBorders(
  border: NonNullable<CellStyle["border"]>,
  themeColors: readonly string[] | undefined,
): IBorderData {
  const sides = [
    ["t", border.top],
    ["b", border.bottom],
    ["l", border.left],
    ["r", border.right],
  ] as const;
  const lines: IBorderData = {};
  for (const [side, line] of sides) {
    if (line === undefined) continue;
    const color = colorOf(line.color, themeColors) ?? "";
    const drawn = borderOf({ style: line.style, color });
    if (drawn !== null) lines[side] = drawn;
  }
  return lines;
}

/** Each style once, by its content, as the grid keeps them. */
export class StylePool {
  readonly styles: Record<string, IStyleData> = {};
  /** The file's own style by the text of the grid's: what was not changed is saved as it was. */
  readonly originals = new Map<string, CellStyle>();
  private readonly idByText = new Map<string, string>();
  private readonly idByStyle = new WeakMap<CellStyle, string>();
  private readonly themeColors: readonly string[] | undefined;

  constructor(themeColors: readonly string[] | undefined) {
    this.themeColors = themeColors;
  }

  /** "" for a style that says nothing. */
  idOf(style: CellStyle): string {
    const known = this.idByStyle.get(style);
    if (known !== undefined) return known;
    const made = gridStyleOf(style, this.themeColors);
    const text = JSON.stringify(made);
    const id = text === "{}" ? "" : (this.idByText.get(text) ?? `f${String(this.idByText.size)}`);
    this.idByStyle.set(style, id);
    if (id === "" || this.idByText.has(text)) return id;
    this.idByText.set(text, id);
    this.originals.set(text, style);
    this.styles[id] = made;
    return id;
  }
}
