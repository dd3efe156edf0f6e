import type { SheetPlan } from "../application/sheet-plan";
import type { CellValue } from "../domain/ledger/sheet-cells";
import type { PlanCells } from "./plan-cells";

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROWEST = 8;
const WIDEST = 60;

/** Columns that a text takes in a sheet's font: a Chinese character is as wide as two digits. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** A number shows as #### when its column is too narrow, so its full length counts, separators and sign included. */
function numberWidth(value: number, format: string): number {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (/[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return displayWidth(format) + 1;
  const digits = Math.abs(value).toFixed(decimals);
  const separators = format.includes(",") ? Math.floor((digits.split(".")[0] ?? "").length / 3) : 0;
  return digits.length + separators + (value < 0 ? 1 : 0) + 2;
}

function widthOf(value: CellValue, format: string): number {
  return typeof value === "number" ? numberWidth(value, format) : 0;
}

/** Column widths in characters: as planned, wider where a number would not fit. */
export function columnWidthsOf(plan: SheetPlan, cells: PlanCells): number[] {
  const widths = Array.from(
    { length: cells.columnCount },
    (_, column) => plan.columnWidths[column] ?? NARROWEST,
  );
  for (const [key, value] of cells.shown) {
    const column = Number(key.slice(key.indexOf(",") + 1));
    const width = widthOf(value, cells.cells.get(key)?.style?.numFmt ?? "General");
    if (width > (widths[column] ?? 0)) widths[column] = Math.min(width, WIDEST);
  }
  return widths;
}
