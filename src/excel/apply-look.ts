import { RULE, SHEET_PALETTE, type CellLook } from "../application/sheet-palette";
import type { CellStyle } from "../application/sheet-plan";

const BORDER_STYLES = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
} as const;

/** Gives a range the look of a style; `format` replaces the style's own number format. */
export function applyLook(range: Excel.Range, style: CellStyle, format?: string): void {
  const look: CellLook = SHEET_PALETTE[style];
  const { font, fill } = range.format;
  setNumberFormat(range, style, format);
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.fontColor !== undefined) font.color = look.fontColor;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fillColor !== undefined) fill.color = look.fillColor;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) range.format.verticalAlignment = VERTICAL[look.vertical];
  if (look.borderTop !== undefined) setBorder(range, "EdgeTop", look.borderTop);
  if (look.borderBottom !== undefined) setBorder(range, "EdgeBottom", look.borderBottom);
}

/** The number format alone: set before the values, so that a text column is text when they arrive. */
export function setNumberFormat(range: Excel.Range, style: CellStyle, format?: string): void {
  // One format for the whole range: Excel spreads a single cell over it.
  range.numberFormat = [[format ?? SHEET_PALETTE[style].numberFormat]];
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

const RULED_EDGES = [
  ...(["EdgeLeft", "EdgeRight", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const),
] as const;

/** Lines around and between the cells of a form, and rows high enough for a hand. */
export function rule(range: Excel.Range, { rowHeight }: { readonly rowHeight: number }): void {
  for (const edge of RULED_EDGES) setBorder(range, edge, RULE);
  range.format.rowHeight = rowHeight;
}

function setBorder(
  range: Excel.Range,
  edge: "EdgeTop" | (typeof RULED_EDGES)[number],
  border: NonNullable<CellLook["borderTop"]>,
): void {
  const drawn = range.format.borders.getItem(edge);
  drawn.style = BORDER_STYLES[border.style].style;
  drawn.weight = BORDER_STYLES[border.style].weight;
  drawn.color = border.color;
}
