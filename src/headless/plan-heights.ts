// Heights of rows with text over several lines: Excel makes them by itself when a cell is typed in, but not for a file.
import { SHEET_PALETTE, type CellLook } from "../application/sheet-palette";
import type { CellStyle, SheetPlan } from "../application/sheet-plan";
import { textWidth } from "../application/text-width";
import type { CellValue } from "../domain/ledger/sheet-cells";

/** Points of a line of body text, and what a cell adds around it. */
const LINE = 15;
const PADDING = 1.5;
const FORM_PADDING = 6;
/** Excel allows no taller row. */
const TALLEST = 409;

function wraps(style: CellStyle | undefined): boolean {
  return style !== undefined && (SHEET_PALETTE[style] as CellLook).wrap === true;
}

function linesOf(value: CellValue, width: number): number {
  return String(value)
    .split("\n")
    .reduce((lines, text) => lines + Math.max(1, Math.ceil(textWidth(text) / (width - 1))), 0);
}

/** Heights in points by row, of rows that need more than one line; in a form, of every row with text that may wrap. */
export function rowHeightsOf(
  plan: SheetPlan,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  const take = (
    row: number,
    first: number,
    cells: {
      readonly values: readonly CellValue[];
      readonly styleAt: (at: number) => CellStyle | undefined;
    },
  ): void => {
    cells.values.forEach((value, at) => {
      if (!wraps(cells.styleAt(at)) || value === "") return;
      const needed = linesOf(value, widths[first + at] ?? 9);
      lines.set(row, Math.max(lines.get(row) ?? 1, needed));
    });
  };
  for (const { row, column, values, style } of plan.blocks)
    values.forEach((cells, index) => {
      const styleAt = (at: number) => (typeof style === "string" ? style : style[at]);
      take(row + index, column, { values: cells, styleAt });
    });
  for (const { row, column, header, rows, styles } of plan.tables) {
    take(row, column, { values: header, styleAt: () => "header" });
    rows.forEach((cells, index) => {
      take(row + 1 + index, column, { values: cells, styleAt: (at) => styles[at] });
    });
  }
  const heights = new Map(
    plan.tables.flatMap(({ row, rows, ruled }) =>
      rows.flatMap((_, at) =>
        ruled === undefined ? [] : [[row + 1 + at, ruled.rowHeight] as const],
      ),
    ),
  );
  // Chinese italics stand lower than a line of the body: the example above a form on paper would lose its feet.
  const isForm = plan.tables.some(({ ruled }) => ruled !== undefined);
  for (const [row, count] of lines)
    if (count > 1 || isForm) {
      const needed = Math.min(TALLEST, count * LINE + (isForm ? FORM_PADDING : PADDING));
      heights.set(row, Math.max(heights.get(row) ?? 0, needed));
    }
  return heights;
}
