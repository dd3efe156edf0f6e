// Tables for a terminal. A Chinese character is two columns wide there, so padding by length would not align.
import { textWidth } from "../application/text-width";

/** Rows with their cells aligned: the first is a header, underlined. A cell longer than `limit` columns is cut. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignment: readonly ("left" | "right")[],
  limit = 30,
): string {
  const cells = rows.map((row) => row.map((text) => cutTo(text, limit)));
  const widths = alignment.map((_, column) =>
    Math.max(...cells.map((row) => textWidth(row[column] ?? ""))),
  );
  const lines = cells.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? "";
        const padding = " ".repeat(width - textWidth(text));
        return alignment[column] === "right" ? padding + text : text + padding;
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

function cutTo(text: string, limit: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (textWidth(line) <= limit) return line;
  let kept = "";
  for (const letter of line) {
    if (textWidth(kept + letter) > limit - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** "1234567.80" as "1,234,567.80". */
export function groupedDigits(decimal: string): string {
  return decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
