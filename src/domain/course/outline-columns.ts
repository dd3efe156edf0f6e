// Which column of an outline table is what: known by its header, in either language and wherever it was moved. Every other
// column is the user's own.
import type { OutlineRow } from "./outline-rows";
import { levelOfHeader, NOTE_HEADER } from "./read-outline-cells";

/** Headers of the hidden columns, in every language the same. */
export const OUTLINE_MARKS = { id: "_id", parent: "_parent", sequence: "_seq" } as const;

/** Positions from 0; -1 for a column that is not there. */
export interface OutlineColumns {
  readonly number: number;
  /** By level, the first for main branches. */
  readonly levels: readonly number[];
  readonly note: number;
  readonly cells: number;
  readonly status: number;
  readonly id: number;
  readonly parent: number;
  readonly sequence: number;
}

const NUMBER = /^(?:编号|序号|no\.?|number)$/i;
const CELLS = /^(?:关联单元格|linked cells)$/i;
const STATUS = /^(?:状态|status)$/i;

/** Undefined when the headers are not those of an outline table any more: no level column is left. */
export function outlineColumns(headers: readonly string[]): OutlineColumns | undefined {
  const find = (pattern: RegExp): number => headers.findIndex((one) => pattern.test(one.trim()));
  const named = (name: string): number => headers.findIndex((one) => one.trim() === name);
  const levels: number[] = [];
  headers.forEach((header, at) => {
    const level = levelOfHeader(header.trim());
    if (level !== undefined && levels[level - 1] === undefined) levels[level - 1] = at;
  });
  if (levels.length === 0 || levels[0] === undefined) return undefined;
  return {
    levels: Array.from(levels, (at: number | undefined) => at ?? -1),
    ...{ number: find(NUMBER), note: find(NOTE_HEADER), cells: find(CELLS), status: find(STATUS) },
    ...{ id: named(OUTLINE_MARKS.id), parent: named(OUTLINE_MARKS.parent) },
    sequence: named(OUTLINE_MARKS.sequence),
  };
}

/** The rows of a table as the reconciliation takes them. */
export function outlineRowsOf(
  cells: readonly (readonly string[])[],
  columns: OutlineColumns,
): OutlineRow[] {
  return cells.map((row) => {
    const sequence = Number(row[columns.sequence] ?? "");
    return {
      id: (row[columns.id] ?? "").trim(),
      levels: columns.levels.map((at) => row[at] ?? ""),
      note: (row[columns.note] ?? "").trim(),
      sequence: Number.isInteger(sequence) ? sequence : 0,
    };
  });
}
