// The lines of a Markdown text as an outline: headings and list items with what stands below them.
import { readMarkdownLine, type Definitions } from "./markdown-inline";
import { relationshipsIn, withoutMeta, type MarkdownMeta } from "./markdown-meta";
import type { MapRelationship } from "./map-tree";
import { hasChineseNumbers, plainOutline } from "./read-plain-outline";

export interface Draft {
  readonly title: string;
  readonly meta: MarkdownMeta;
  readonly href?: string | undefined;
  readonly imageCount: number;
  readonly linkCount: number;
  readonly notes: string[];
  readonly children: Draft[];
}

export interface Outline {
  /** What the front matter calls the whole; "" without any. */
  readonly title: string;
  readonly tops: readonly Draft[];
  readonly preface: readonly string[];
  readonly relationships: readonly MapRelationship[];
  /** Of the first level. */
  readonly headingCount: number;
}

const HEADING = /^ {0,3}(#{1,6})(?!#)(.*)$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(.*))?$/;
/** Heading or bullet. */
const MARKED = /^[ \t]*(?:#{1,6}(?!#)|[-*+][ \t])/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const TABLE_ROW = /^[ \t]*\|(.*)\|[ \t]*$/;
const TABLE_RULE = /^[-:| \t]+$/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;

interface Place {
  readonly draft: Draft;
  readonly level: number;
}

export function markdownOutline(lines: readonly string[]): Outline {
  const { shown, title, relationships, definitions } = shownLines(lines);
  const found = drafts(shown, definitions);
  // Below Chinese numbers "1." is a number like the others, no list of Markdown.
  const isMarked = lines.some((line) => MARKED.test(line)) || !hasChineseNumbers(lines);
  if (found.tops.length > 0 && isMarked) return { ...found, title, relationships };
  const plain = plainOutline(lines);
  if (plain === undefined) return { ...found, title, relationships };
  const tops: Draft[] = [];
  const open: Draft[] = [];
  for (const line of plain) {
    const draft = { ...plainDraft(line.title), notes: [...line.notes] };
    (open[line.level - 1]?.children ?? tops).push(draft);
    open.splice(line.level, open.length, draft);
  }
  return { title, tops, preface: [], relationships, headingCount: 0 };
}

/** A topic whose title is taken as it stands. */
export function plainDraft(title: string): Draft {
  return { title, meta: {}, imageCount: 0, linkCount: 0, notes: [], children: [] };
}

type Found = Pick<Outline, "preface" | "headingCount"> & { readonly tops: Draft[] };

function drafts(lines: readonly ShownLine[], definitions: Definitions): Found {
  const tops: Draft[] = [];
  const preface: string[] = [];
  const headings: Place[] = [];
  const items: Place[] = [];
  let headingCount = 0;
  let notes = preface;
  let wasBlank = true;
  const add = (stack: Place[], level: number, source: string): void => {
    const draft = draftOf(source, definitions);
    while ((stack.at(-1)?.level ?? -1) >= level) stack.pop();
    const parent = stack.at(-1) ?? (stack === items ? headings.at(-1) : undefined);
    (parent?.draft.children ?? tops).push(draft);
    stack.push({ draft, level });
    notes = draft.notes;
  };
  const heading = (level: number, source: string): void => {
    items.length = 0;
    if (level === 1) headingCount++;
    add(headings, level, source);
  };
  for (const { line, isCode } of lines) {
    const setext = SETEXT.exec(line);
    const head = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (isCode) notes.push(line);
    else if (setext !== null && !wasBlank && (notes.at(-1) ?? "") !== "" && items.length === 0)
      heading(setext[1]?.startsWith("=") === true ? 1 : 2, notes.pop() ?? "");
    else if (BREAK.test(line)) wasBlank = true;
    else if (head !== null) heading(head[1]?.length ?? 1, withoutClosingMarks(head[2] ?? ""));
    else if (item !== null) add(items, widthOf(item[1] ?? ""), item[2] ?? "");
    else {
      // A paragraph of its own at the margin ends the list and speaks of its heading.
      if (wasBlank && /^\S/.test(line) && items.length > 0 && headings.length > 0) {
        items.length = 0;
        notes = headings.at(-1)?.draft.notes ?? preface;
      }
      notes.push(...noteLine(line, definitions));
    }
    wasBlank = line.trim() === "";
  }
  return { tops, preface, headingCount };
}

/** A line of a note: rows of tables with their cells, quotations without their mark. */
function noteLine(line: string, definitions: Definitions): string[] {
  const cells = TABLE_ROW.exec(line)?.[1];
  if (cells !== undefined && TABLE_RULE.test(cells)) return [];
  const said =
    cells
      ?.split("|")
      .map((cell) => cell.trim())
      .join(" | ") ?? line.replace(QUOTE, "");
  const { text } = readMarkdownLine(said.trim(), { definitions, writesAddresses: true });
  return [text.trim() === "" ? "" : text];
}

interface ShownLine {
  readonly line: string;
  readonly isCode: boolean;
}

interface Shown {
  readonly shown: readonly ShownLine[];
  readonly title: string;
  readonly relationships: readonly MapRelationship[];
  readonly definitions: Definitions;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const RELATIONSHIPS = /^<!-- map-relationships: (\[.*\]) -->$/;
const DEFINITION = /^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*<?([^\s<>]+)>?(?:[ \t]+["'(].*)?$/;

/** The lines without front matter and comments; relationships and addresses are taken from theirs. */
function shownLines(lines: readonly string[]): Shown {
  const shown: ShownLine[] = [];
  const relationships: MapRelationship[] = [];
  const definitions = new Map<string, string>();
  let fence: { readonly mark: string; readonly indent: number } | undefined;
  let isComment = false;
  const start = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) + 1 : 0;
  for (const line of lines.slice(start)) {
    const mark = FENCE.exec(line)?.[1];
    const found = RELATIONSHIPS.exec(line.trim());
    const definition = DEFINITION.exec(line);
    if (fence !== undefined) {
      if (mark?.startsWith(fence.mark) === true) fence = undefined;
      else shown.push({ line: withoutIndent(line, fence.indent), isCode: true });
    } else if (isComment) isComment = !line.includes("-->");
    else if (mark !== undefined) fence = { mark, indent: line.search(/\S/) };
    else if (found !== null) relationships.push(...relationshipsIn(found[1] ?? "[]"));
    else if (line.trim().startsWith("<!--")) isComment = !line.includes("-->");
    else if (definition !== null)
      definitions.set((definition[1] ?? "").toLowerCase(), definition[2] ?? "");
    else shown.push({ line, isCode: false });
  }
  return { shown, title: frontTitle(lines.slice(0, start)), relationships, definitions };
}

/** Code keeps its own indentation, not that of the item it stands in. */
function withoutIndent(line: string, indent: number): string {
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(blanks, indent)).trimEnd();
}

function frontTitle(lines: readonly string[]): string {
  const title = lines.map((line) => /^title:[ \t]*(.+)$/i.exec(line)?.[1]).find(Boolean) ?? "";
  return title.trim().replace(/^(["'])(.*)\1$/, "$2");
}

/** "## Title ##" may be closed by marks of its own. */
function withoutClosingMarks(text: string): string {
  const trimmed = text.trim();
  const open = trimmed.replace(/(?<!#)#+$/, "");
  return open === "" || /[ \t]$/.test(open) ? open.trimEnd() : trimmed;
}

function draftOf(source: string, definitions: Definitions): Draft {
  const { line, meta } = withoutMeta(source);
  // Markmap's sign for a branch that starts closed.
  const isFolded = /<!--\s*markmap:\s*fold/.test(line);
  const bare = line.replace(/(?<!\\)<!--(?:(?!<!--|-->).)*-->/g, "");
  const task = /^\[([ xX])\][ \t]+/.exec(bare);
  const read = readMarkdownLine(bare.slice(task?.[0].length ?? 0).trim(), { definitions });
  const marker = task === null ? [] : [task[1] === " " ? "task-start" : "task-done"];
  return {
    title: read.text,
    meta: {
      ...meta,
      ...(isFolded ? { folded: true } : {}),
      ...(marker.length === 0 ? {} : { markers: [...marker, ...(meta.markers ?? [])] }),
    },
    href: read.href,
    ...{ imageCount: read.imageCount, linkCount: read.linkCount, notes: [], children: [] },
  };
}

function widthOf(blanks: string): number {
  return Array.from(blanks).reduce((width, one) => width + (one === "\t" ? 4 : 1), 0);
}
