// Which cells of a sheet name a function or a table.
import type { Cells } from "./cell-matrix";

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const WORD_START = "(?<![\\p{L}\\p{N}_.])";

/** Matches a formula that calls one of the functions; never matches when there are none. */
export function mentionPattern(names: readonly string[]): RegExp {
  if (names.length === 0) return /(?!)/;
  return new RegExp(`${WORD_START}(?:${names.map(escaped).join("|")})\\s*\\(`, "iu");
}

/** Matches a formula with a structured reference to the table. */
export function structuredMention(tableName: string): RegExp {
  return new RegExp(`${WORD_START}${escaped(tableName)}\\s*\\[`, "iu");
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
