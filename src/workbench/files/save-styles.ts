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

/** Equal for styles that look the same, whatever order their members came in; "" for one that says nothing. */
function textOf(style: IStyleData): string {
  const text = JSON.stringify(style, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const members = Object.entries(value).filter(([, member]) => member != null);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text === "{}" ? "" : text;
}

type BookStyles = Readonly<Record<string, Nullable<IStyleData>>>;
type StyleText = (style: Nullable<string | IStyleData>) => string;

function textReader(styles: BookStyles): StyleText {
  const byId = new Map<string, string>();
  return (style) => {
    if (style == null) return "";
    if (typeof style !== "string") return textOf(style);
    const known = byId.get(style);
    if (known !== undefined) return known;
    const text = textOf(styles[style] ?? {});
    byId.set(style, text);
    return text;
  };
}

/** The styles of a book when it was opened and now, by their text. */
export class SavedStyles {
  readonly textBefore: StyleText;
  readonly textAfter: StyleText;
  private readonly originals: ReadonlyMap<string, CellStyle>;

  constructor(
    opened: {
      readonly snapshot: { readonly book: { readonly styles: BookStyles } };
      readonly originalStyles: ReadonlyMap<string, CellStyle>;
    },
    styles: BookStyles,
  ) {
    this.textBefore = textReader(opened.snapshot.book.styles);
    this.textAfter = textReader(styles);
    this.originals = new Map(
      [...opened.originalStyles].map(([text, style]) => [
        textOf(JSON.parse(text) as IStyleData),
        style,
      ]),
    );
  }

  /** As the file spells it: its own style where there was one that looks the same. */
  fileStyle(text: string): CellStyle | undefined {
    if (text === "") return undefined;
    return this.originals.get(text) ?? fileStyleOf(JSON.parse(text) as IStyleData);
  }
}
