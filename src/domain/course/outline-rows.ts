// The map as rows of a sheet and back: one row a node, exactly one level column filled. What a row is, is said by its
// hidden id and never by its title, so that the cells beside it stay its own.
import { placedNodes, type CourseMap, type MapNode } from "./course-map";

/** One row of the outline table. */
export interface OutlineRow {
  /** "" in a row the user typed. */
  readonly id: string;
  /** Titles by level column, the first for main branches. */
  readonly levels: readonly string[];
  readonly note: string;
  /** Position when the sheet was last written, to tell a sorted table; 0 when unknown. */
  readonly sequence: number;
}

export const OUTLINE_LEVELS = { least: 4, most: 10 } as const;

/** Level columns a map needs; more than `OUTLINE_LEVELS.most` means it cannot be a staggered outline. */
export function outlineDepth(map: CourseMap): number {
  const depths = [...placedNodes(map).values()].map(({ depth }) => depth);
  return Math.max(OUTLINE_LEVELS.least, ...depths);
}

/** Rows in reading order, without the root, each with its number (1, 1.1, 1.1.1). */
export function outlineRows(
  map: CourseMap,
): { readonly number: string; readonly row: OutlineRow }[] {
  const depth = outlineDepth(map);
  const found: { number: string; row: OutlineRow }[] = [];
  const visit = (node: MapNode, level: number, number: string): void => {
    const levels = Array.from({ length: depth }, (_, at) => (at === level - 1 ? node.title : ""));
    const sequence = found.length + 1;
    found.push({ number, row: { id: node.id, levels, note: node.note ?? "", sequence } });
    node.children.forEach((child, at) => {
      visit(child, level + 1, `${number}.${at + 1}`);
    });
  };
  map.root.children.forEach((child, at) => {
    visit(child, 1, `${at + 1}`);
  });
  return found;
}

/** Something about a row that the user should see before the rows are taken over. */
export interface OutlineProblem {
  /** Index of the row, from 0. */
  readonly row: number;
  readonly kind: "title-cleared" | "several-levels" | "level-jump" | "unknown-id" | "copied-row";
}

/** A row understood: its title and level (1 for main branches), never more than one below the row before it. */
export interface OutlineItem {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly note: string;
}

/** Reads rows in order. Blank rows are nothing; a row whose title was cleared is left out and told. */
export function outlineItems(rows: readonly OutlineRow[]): {
  readonly items: readonly OutlineItem[];
  readonly problems: readonly OutlineProblem[];
} {
  const items: OutlineItem[] = [];
  const problems: OutlineProblem[] = [];
  let before = 0;
  rows.forEach((source, row) => {
    const filled = source.levels
      .map((text, at) => ({ title: text.trim(), level: at + 1 }))
      .filter(({ title }) => title !== "");
    const last = filled.at(-1);
    if (last === undefined) {
      if (source.id !== "" || source.note !== "") problems.push({ row, kind: "title-cleared" });
      return;
    }
    if (filled.length > 1) problems.push({ row, kind: "several-levels" });
    if (last.level > before + 1) problems.push({ row, kind: "level-jump" });
    const level = Math.min(last.level, before + 1);
    before = level;
    items.push({ row, id: source.id, title: last.title, level, note: source.note });
  });
  return { items, problems };
}
