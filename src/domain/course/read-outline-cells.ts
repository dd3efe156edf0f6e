// Any sheet that may hold an outline: which of the usual layouts it has, and the tree it says. Shown as a preview before
// anything is changed.
import type { MapNode } from "./course-map";

/** How the cells were understood. */
export type OutlineLayout = "levels" | "numbered" | "paths" | "indented";

export interface FoundOutline {
  readonly layout: OutlineLayout;
  readonly nodes: readonly MapNode[];
  readonly count: number;
  /** Rows (from 0) whose level was deeper than the row before allows. */
  readonly jumps: readonly number[];
}

type Cells = readonly (readonly string[])[];

const LEVEL_HEADER =
  /^(?:([一二三四五六七八九十])级(?:主题|标题|目录|分支)?|(?:level|l)\s*(\d{1,2})|第([一二三四五六七八九十])级)$/i;
const NUMBER_HEADER = /^(?:层级|级别|层次|等级|level|depth|outline level)$/i;
const TITLE_HEADER = /^(?:标题|主题|名称|内容|节点|title|topic|name|task name|text)$/i;
export const NOTE_HEADER = /^(?:备注|说明|注释|note|notes|comment|description)$/i;

/** The level a header stands for, from 1; undefined for any other header. */
export function levelOfHeader(header: string): number | undefined {
  const found = LEVEL_HEADER.exec(header);
  if (found === null) return undefined;
  const [, before, digits, after] = found;
  if (digits !== undefined) return Math.max(1, Number(digits));
  return "一二三四五六七八九十".indexOf(before ?? after ?? "") + 1;
}

/** `newId` makes ids for the nodes. Undefined when no outline can be made out. */
export function readOutlineCells(cells: Cells, newId: () => string): FoundOutline | undefined {
  const rows = cells.map((row) => row.map((cell) => cell.replace(/\u00a0/g, " ").trimEnd()));
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const levelColumns = header.flatMap((cell, at) => (LEVEL_HEADER.test(cell) ? [at] : []));
  const noteColumn = header.findIndex((cell) => NOTE_HEADER.test(cell));
  const numberColumn = header.findIndex((cell) => NUMBER_HEADER.test(cell));
  const titleColumn = header.findIndex((cell) => TITLE_HEADER.test(cell));
  if (levelColumns.length >= 2)
    return columnsOutline(rows.slice(1), { columns: levelColumns, noteColumn, offset: 1, newId });
  if (numberColumn >= 0 && titleColumn >= 0)
    return numberedOutline(rows.slice(1), { numberColumn, titleColumn, noteColumn, newId });
  const width = Math.max(0, ...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => (row[at] ?? "").trim() !== ""),
  );
  if (used.length === 0) return undefined;
  if (used.length === 1) return indentedOutline(rows, used[0] ?? 0, newId);
  return columnsOutline(rows, { columns: used, noteColumn: -1, offset: 0, newId });
}

/** An outline with what stands above it. */
export interface SheetOutline extends FoundOutline {
  /** The first text above the headers; undefined where the outline begins with the sheet. */
  readonly title: string | undefined;
}

/** Rows in which headers are looked for: above them stand titles and help. */
const HEADER_ROWS = 12;

/** Like `readOutlineCells`, for a whole sheet: titles and help above the headers are no topics. */
export function readSheetOutline(cells: Cells, newId: () => string): SheetOutline | undefined {
  const header = Math.max(0, cells.slice(0, HEADER_ROWS).findIndex(isOutlineHeader));
  const found = readOutlineCells(cells.slice(header), newId);
  if (found === undefined) return undefined;
  const title = cells
    .slice(0, header)
    .flat()
    .map((cell) => cell.trim())
    .find((cell) => cell !== "");
  return { ...found, title, jumps: found.jumps.map((row) => row + header) };
}

function isOutlineHeader(row: readonly string[]): boolean {
  const headers = row.map((cell) => cell.trim());
  const has = (pattern: RegExp): boolean => headers.some((one) => pattern.test(one));
  return (
    headers.filter((one) => LEVEL_HEADER.test(one)).length >= 2 ||
    (has(NUMBER_HEADER) && has(TITLE_HEADER))
  );
}

/** One root for what a sheet says: its title, else its only top, else the name of the sheet. */
export function outlineRoot(
  { title, nodes }: SheetOutline,
  sheet: string,
  newId: () => string,
): MapNode {
  const [only, ...others] = nodes;
  if (title === undefined && only !== undefined && others.length === 0) return only;
  return { id: newId(), title: title ?? sheet, children: nodes };
}

interface Item {
  readonly row: number;
  readonly level: number;
  readonly title: string;
  readonly note: string;
}

interface Columns {
  readonly columns: readonly number[];
  readonly noteColumn: number;
  /** Rows above the first of `rows`. */
  readonly offset: number;
  readonly newId: () => string;
}

/** One title a row is staggered; several are a path, with blanks for "the same as above" as merged cells have them. */
function columnsOutline(rows: Cells, given: Columns): FoundOutline | undefined {
  const { columns, noteColumn, offset, newId } = given;
  const filledOf = (row: readonly string[]): { title: string; level: number }[] =>
    columns
      .map((column, at) => ({ title: (row[column] ?? "").trim(), level: at + 1 }))
      .filter(({ title }) => title !== "");
  const isStaggered = rows.every((row) => filledOf(row).length <= 1);
  const items: Item[] = [];
  let path: string[] = [];
  rows.forEach((row, at) => {
    const filled = filledOf(row);
    const note = noteColumn < 0 ? "" : (row[noteColumn] ?? "").trim();
    filled.forEach(({ title, level }, position) => {
      const isLast = position === filled.length - 1;
      // A parent written again in every row is the same parent.
      if (
        !isStaggered &&
        !isLast &&
        path[level - 1] === title &&
        isSamePath(path, filled, position)
      )
        return;
      path = [...path.slice(0, level - 1), title];
      items.push({ row: at + offset, level, title, note: isLast ? note : "" });
    });
  });
  return finished(isStaggered ? "levels" : "paths", items, newId);
}

function isSamePath(
  path: readonly string[],
  filled: readonly { readonly title: string; readonly level: number }[],
  position: number,
): boolean {
  return filled.slice(0, position).every(({ title, level }) => path[level - 1] === title);
}

function numberedOutline(
  rows: Cells,
  given: {
    readonly numberColumn: number;
    readonly titleColumn: number;
    readonly noteColumn: number;
    readonly newId: () => string;
  },
): FoundOutline | undefined {
  const numbers = rows.map((row) => Number((row[given.numberColumn] ?? "").replace(/[级层]/g, "")));
  const least = Math.min(...numbers.filter((number) => Number.isInteger(number)));
  const items = rows.flatMap((row, at): Item[] => {
    const title = (row[given.titleColumn] ?? "").trim();
    const number = numbers[at] ?? Number.NaN;
    if (title === "" || !Number.isInteger(number)) return [];
    const note = given.noteColumn < 0 ? "" : (row[given.noteColumn] ?? "").trim();
    return [{ row: at + 1, level: number - least + 1, title, note }];
  });
  return finished("numbered", items, given.newId);
}

/** One column: numbers such as 1.2.1 before the titles, or blanks and tabs. */
function indentedOutline(
  rows: Cells,
  column: number,
  newId: () => string,
): FoundOutline | undefined {
  const texts = rows.map((row) => row[column] ?? "");
  const filled = texts.filter((text) => text.trim() !== "");
  const numbered = filled.filter((text) => /^\s*\d+(?:\.\d+)*[.、)\s]/.test(text)).length;
  const isNumbered = numbered > filled.length / 2;
  const widths = filled.map((text) => indentOf(text));
  const steps = [...new Set(widths)].sort((a, b) => a - b);
  const items = texts.flatMap((text, row): Item[] => {
    if (text.trim() === "") return [];
    const number = /^\s*(\d+(?:\.\d+)*)[.、)]?\s*/.exec(text);
    if (isNumbered && number !== null) {
      const level = (number[1] ?? "").split(".").length;
      return [{ row, level, title: text.slice(number[0].length).trim(), note: "" }];
    }
    return [{ row, level: steps.indexOf(indentOf(text)) + 1, title: text.trim(), note: "" }];
  });
  return finished("indented", items, newId);
}

function indentOf(text: string): number {
  const blanks = /^[\s\u3000]*/.exec(text)?.[0] ?? "";
  return Array.from(blanks).reduce(
    (sum, one) => sum + (one === "\t" ? 4 : one === "\u3000" ? 2 : 1),
    0,
  );
}

function finished(
  layout: OutlineLayout,
  items: readonly Item[],
  newId: () => string,
): FoundOutline | undefined {
  if (items.length === 0) return undefined;
  interface Draft extends Omit<MapNode, "children"> {
    readonly children: Draft[];
  }
  const tops: Draft[] = [];
  const stack: Draft[] = [];
  const jumps: number[] = [];
  for (const { row, level, title, note } of items) {
    if (level > stack.length + 1) jumps.push(row);
    stack.length = Math.min(level - 1, stack.length);
    const draft: Draft = { id: newId(), title, ...(note === "" ? {} : { note }), children: [] };
    (stack.at(-1)?.children ?? tops).push(draft);
    stack.push(draft);
  }
  return { layout, nodes: tops, count: items.length, jumps };
}
