// How a form lies on a page of A4.
import type { KeptColumn } from "./kept-tables";

/** What an A4 page leaves to its cells, in points: the long side and the short one. */
const PAGE = { long: 770, short: 520 };
const POINTS_PER_CHARACTER = 5.6;
const POINTS_PER_LINE = 17;
/** A row higher than this leaves a form with few rows looking empty rather than roomy. */
const TALLEST_ROW = 48;

/** Which way the page is turned for the larger print, and rows as high as then fill it: room to write by hand. */
export function pageOf(
  columns: readonly KeptColumn[],
  asked: {
    readonly lines: number;
    readonly rows: number;
    readonly paper: { readonly rowHeight: number };
  },
): { readonly isLandscape: boolean; readonly rowHeight: number } {
  const { lines, rows, paper } = asked;
  const width = POINTS_PER_CHARACTER * columns.reduce((sum, column) => sum + column.width, 0);
  const head = (lines + 3) * POINTS_PER_LINE;
  const height = head + rows * paper.rowHeight;
  const scale = (across: number, down: number): number => Math.min(across / width, down / height);
  const isLandscape = scale(PAGE.long, PAGE.short) >= scale(PAGE.short, PAGE.long);
  const [across, down] = isLandscape ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  // Excel makes a page smaller until it fits, and never larger.
  const room = down / Math.min(1, across / width) - head;
  const filling = Math.min(TALLEST_ROW, Math.floor(room / rows));
  return { isLandscape, rowHeight: Math.max(paper.rowHeight, filling) };
}
