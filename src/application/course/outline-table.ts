// A map as an Excel table and back to rows: our columns are written anew, the user's go with their topic.
import { placedNodes, type CourseMap } from "../../domain/course/course-map";
import { OUTLINE_MARKS, type OutlineColumns } from "../../domain/course/outline-columns";
import { outlineDepth, outlineRows } from "../../domain/course/outline-rows";
import type { NewOutline, OutlineCell, OutlineTable } from "./course-ports";

export interface OutlineWords {
  readonly sheetName: string;
  readonly help: string;
  readonly number: string;
  readonly level: (level: number) => string;
  readonly note: string;
  readonly cells: string;
  readonly group: string;
  readonly status: string;
  readonly fillOf: (filled: number, total: number) => string;
}

/** What stands beside a topic: where its cells are, and how far they are filled in. */
export type BesideTopic = (nodeId: string) => { readonly cells: string; readonly status: string };

const WIDTHS = { number: 8, level: 16, note: 24, cells: 18, group: 10, status: 12 } as const;

/** A new table for a map, with a column for the group in charge, which from then on is the user's. */
export function newOutline(
  map: CourseMap,
  beside: BesideTopic,
  words: OutlineWords,
): Omit<NewOutline, "table"> {
  const depth = outlineDepth(map);
  const { id, parent, sequence } = OUTLINE_MARKS;
  const levels = Array.from({ length: depth }, (_, at) => at);
  const headers = [
    words.number,
    ...levels.map((at) => words.level(at + 1)),
    ...[words.note, words.cells, words.group, words.status, id, parent, sequence],
  ];
  const widths = [
    WIDTHS.number,
    ...levels.map(() => WIDTHS.level),
    ...[WIDTHS.note, WIDTHS.cells, WIDTHS.group, WIDTHS.status, 0, 0, 0],
  ];
  const at = depth + 1;
  const columns: OutlineColumns = {
    number: 0,
    levels: levels.map((level) => level + 1),
    ...{ note: at, cells: at + 1, status: at + 3, id: at + 4, parent: at + 5, sequence: at + 6 },
  };
  const blank = headers.map((): OutlineCell => "");
  const rows = ownRows(map, columns, beside).map(({ put }) => put(blank));
  const { sheetName, help } = words;
  const ownColumns = ownColumnsOf(columns);
  return { sheetName, help, headers, widths, rows, ownColumns, rootTitle: map.root.title };
}

/** Every topic below the root with the way to write our columns into a row. */
function ownRows(
  map: CourseMap,
  columns: OutlineColumns,
  beside: BesideTopic,
): { readonly id: string; readonly put: (row: readonly OutlineCell[]) => OutlineCell[] }[] {
  const places = placedNodes(map);
  return outlineRows(map).map(({ number, row: { id, levels, note, sequence } }) => ({
    id,
    put: (row) => {
      const next = [...row];
      const set = (column: number, value: OutlineCell): void => {
        if (column >= 0) next[column] = value;
      };
      set(columns.number, number);
      columns.levels.forEach((column, level) => {
        set(column, levels[level] ?? "");
      });
      set(columns.note, note);
      set(columns.cells, beside(id).cells);
      set(columns.status, beside(id).status);
      set(columns.id, id);
      set(columns.parent, places.get(id)?.parentId ?? "");
      set(columns.sequence, String(sequence));
      return next;
    },
  }));
}

/** Positions of our columns. */
export function ownColumnsOf(columns: OutlineColumns): number[] {
  const { levels, ...others } = columns;
  return [...levels, ...Object.values(others)].filter((at) => at >= 0);
}

/** Level columns that the table has. */
export function levelCount({ levels }: OutlineColumns): number {
  return levels.filter((at) => at >= 0).length;
}

/**
 * The rows of a table for a map. `ids` says which topic a row was; rows of no topic stay behind the row they followed as
 * long as the user has something in them.
 */
export function rewrittenRows(
  map: CourseMap,
  table: OutlineTable,
  given: {
    readonly columns: OutlineColumns;
    readonly ids: ReadonlyMap<number, string>;
    readonly beside: BesideTopic;
    /** Rows of topics that the user did not want to take over: they stay as they are. */
    readonly refused: ReadonlySet<string>;
  },
): OutlineCell[][] {
  const { columns, ids, beside, refused } = given;
  const sources = new Map([...ids].map(([row, id]) => [id, row]));
  const ours = new Set(ownColumnsOf(columns));
  const blank = table.headers.map((): OutlineCell => "");
  const made = ownRows(map, columns, beside).map(({ id, put }) => {
    const source = sources.get(id);
    return { source, cells: put(source === undefined ? blank : (table.cells[source] ?? blank)) };
  });
  const taken = new Set(made.flatMap(({ source }) => source ?? []));
  table.cells.forEach((row, source) => {
    if (taken.has(source)) return;
    const isRefused = refused.has(ids.get(source) ?? "");
    const own = row.map((cell, at) => (ours.has(at) && !isRefused ? "" : cell));
    if (columns.id >= 0) own[columns.id] = "";
    if (own.every((cell) => cell === "")) return;
    const before = made.findIndex((one) => one.source === source - 1);
    made.splice(before < 0 ? made.length : before + 1, 0, { source, cells: own });
  });
  return made.map(({ source, cells }, at) =>
    source === undefined || source === at
      ? cells
      : cells.map((cell, column) =>
          ours.has(column)
            ? cell
            : formulaOnRow(cell, table.firstRow + source, table.firstRow + at),
        ),
  );
}

/** A formula that looks along its own row looks along the row it has been moved to. */
export function formulaOnRow(cell: OutlineCell, from: number, to: number): OutlineCell {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  return cell
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z0-9:]+|[\p{L}\w.]+![$A-Z0-9:]+)/u)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(
            /(?<![\w$.])(\$?[A-Z]{1,3})(\d+)(?![\w(.])/g,
            (whole, column: string, row) => (Number(row) === from ? `${column}${to}` : whole),
          ),
    )
    .join("");
}
