// The grid's styles as a file writes them. A style that came from the file and was not changed is written as it was,
// with everything the grid does not know (theme colours, rotation, protection).
import { BooleanNumber, type IBorderData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { borderLineOf, lookOf } from "../grid/look-style";

type FileBorder = NonNullable<CellStyle["border"]>;
type FileLine = NonNullable<FileBorder["top"]>;

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function colorOf(hex: string): { rgb: string } {
  return { rgb: hex.replace("#", "").toUpperCase() };
}

function lineOf(border: IBorderData["t"]): FileLine | undefined {
  const { style, color } = borderLineOf(border);
  if (style === "none") return undefined;
  return { style: style as FileLine["style"], ...(color === "" ? {} : { color: colorOf(color) }) };
}

function bordersOf(lines: IBorderData): FileBorder {
  const [top, bottom, left, right] = [lines.t, lines.b, lines.l, lines.r].map(lineOf);
  return {
    ...(top === undefined ? {} : { top }),
    ...(bottom === undefined ? {} : { bottom }),
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
  };
}

/** Undefined for a style that says nothing. */
export function fileStyleOf(style: IStyleData): CellStyle | undefined {
  const look = lookOf(style);
  const font = {
    ...(style.bl == null ? {} : { bold: look.bold }),
    ...(style.it == null ? {} : { italic: look.italic }),
    ...(look.underline ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(style.ff == null ? {} : { name: look.fontName }),
    ...(style.fs == null ? {} : { size: look.fontSize }),
    ...(style.cl == null ? {} : { color: colorOf(look.fontColor) }),
  };
  const alignment = {
    ...(look.horizontal === "General" ? {} : { horizontal: HORIZONTAL[look.horizontal] }),
    ...(style.vt == null ? {} : { vertical: VERTICAL[look.vertical] }),
    ...(look.wrap ? { wrapText: true } : {}),
    ...(look.indent > 0 ? { indent: look.indent } : {}),
  };
  const border = style.bd == null ? {} : bordersOf(style.bd);
  const made: CellStyle = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(look.fillColor === ""
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: colorOf(look.fillColor) } }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
    ...(style.n == null ? {} : { numFmt: style.n.pattern }),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}

/** Styles of a book as it is saved: by id, or spelled out in the cell. */
export class SavedStyles {
  private readonly byText = new Map<string, CellStyle | undefined>();
  private readonly book: Readonly<Record<string, Nullable<IStyleData>>>;
  private readonly originals: ReadonlyMap<string, CellStyle>;

  constructor(
    book: Readonly<Record<string, Nullable<IStyleData>>>,
    originals: ReadonlyMap<string, CellStyle>,
  ) {
    this.book = book;
    this.originals = originals;
  }

  of(style: Nullable<string | IStyleData>): CellStyle | undefined {
    const own = typeof style === "string" ? this.book[style] : style;
    if (own == null) return undefined;
    const text = JSON.stringify(own);
    if (!this.byText.has(text)) this.byText.set(text, this.originals.get(text) ?? fileStyleOf(own));
    return this.byText.get(text);
  }
}
