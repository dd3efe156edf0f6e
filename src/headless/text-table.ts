// Tables for a terminal. A Chinese character is two columns wide there, so padding by length would not align.

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += WIDE.test(letter) ? 2 : 1;
  return columns;
}

/** Rows with their cells aligned: the first is a header, underlined. A cell longer than `limit` columns is cut. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignment: readonly ("left" | "right")[],
  limit = 30,
): string {
  const cells = rows.map((row) => row.map((text) => cutTo(text, limit)));
  const widths = alignment.map((_, column) =>
    Math.max(...cells.map((row) => columnsOf(row[column] ?? ""))),
  );
  const lines = cells.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? "";
        const padding = " ".repeat(width - columnsOf(text));
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
  if (columnsOf(line) <= limit) return line;
  let kept = "";
  for (const letter of line) {
    if (columnsOf(kept + letter) > limit - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
