// Which cells of a sheet call a function by name.
import type { Cells } from "./cell-matrix";

/** Matches a formula that calls one of the names; never matches when there are none. */
export function mentionPattern(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return names.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${escaped.join("|")})\\s*\\(`, "iu");
}

/** Cells whose formula, or the shared formula they repeat, matches. */
export function findMentions(
  cells: Cells,
  mention: RegExp,
): { readonly row: number; readonly column: number }[] {
  const found: { row: number; column: number }[] = [];
  const sharers: { row: number; column: number; si: string }[] = [];
  const shared = new Set<string>();
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const columnKey in line) {
      const cell = line[Number(columnKey)];
      if (!cell?.f && !cell?.si) continue;
      const place = { row: Number(rowKey), column: Number(columnKey) };
      if (!cell.f) {
        if (cell.si) sharers.push({ ...place, si: cell.si });
      } else if (mention.test(cell.f)) {
        found.push(place);
        if (cell.si) shared.add(cell.si);
      }
    }
  }
  return [...found, ...sharers.filter(({ si }) => shared.has(si))];
}
