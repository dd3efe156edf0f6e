// The course as a mind map, and what each of its nodes stands for.
import type { CourseMap, MapNode } from "./course-map";
import { COURSE_OUTLINE, type OutlineEntry } from "./course-outline-data";
import { WORKSHEETS, type Worksheet } from "./worksheet-table";

const ENTRIES = new Map(COURSE_OUTLINE.map((entry) => [entry.number, entry]));
const ROOT = "0";

/** The id of a built-in node, in every language and every copy: "c1-1-2" for number 1.1.2. */
export function courseNodeId(number: string): string {
  return `c${number.replaceAll(".", "-")}`;
}

/** The number of a built-in node, or undefined for a node the user made. */
export function courseNumberOf(nodeId: string): string | undefined {
  const number = /^c(\d+(?:-\d+)*)$/.exec(nodeId)?.[1]?.replaceAll("-", ".");
  return number !== undefined && ENTRIES.has(number) ? number : undefined;
}

function parentOf(number: string): string | undefined {
  if (number === ROOT) return undefined;
  return number.includes(".") ? number.slice(0, number.lastIndexOf(".")) : ROOT;
}

/** A number and those above it, nearest first. */
function lineage(number: string): string[] {
  const above = parentOf(number);
  return above === undefined ? [number] : [number, ...lineage(above)];
}

/** The built-in course; `titles` gives every number its words. Branches below the second level start folded. */
export function builtInMap(titles: (number: string) => string): CourseMap {
  const children = new Map<string, OutlineEntry[]>();
  for (const entry of COURSE_OUTLINE) {
    const above = parentOf(entry.number);
    if (above !== undefined) children.set(above, [...(children.get(above) ?? []), entry]);
  }
  const node = ({ number, care }: OutlineEntry): MapNode => ({
    id: courseNodeId(number),
    title: titles(number),
    ...(care === undefined
      ? {}
      : { markers: [care === "blocked" ? "symbol-wrong" : "symbol-attention"] }),
    ...(number !== ROOT && children.has(number) ? { isFolded: true } : {}),
    children: (children.get(number) ?? []).map(node),
  });
  return {
    root: node({ number: ROOT, ids: [] }),
    ...{ floating: [], summaries: [], relationships: [], links: [] },
  };
}

/** What a built-in node stands for. */
export interface CourseTopic {
  readonly number: string;
  /** Rows of the catalogue, its own or those of the nearest node above that has some. */
  readonly ids: readonly string[];
  readonly care: OutlineEntry["care"];
  readonly worksheet: Worksheet | undefined;
}

/** The topic of a built-in node, or undefined for a node the user made. */
export function courseTopicOf(nodeId: string): CourseTopic | undefined {
  const number = courseNumberOf(nodeId);
  if (number === undefined) return undefined;
  const line = lineage(number).flatMap((one) => ENTRIES.get(one) ?? []);
  const ids = line.find((entry) => entry.ids.length > 0)?.ids ?? [];
  return { number, ids, care: ENTRIES.get(number)?.care, worksheet: worksheetFor(line) };
}

/** The nearest worksheet upwards that puts one of the node's methods to work. */
function worksheetFor(line: readonly OutlineEntry[]): Worksheet | undefined {
  for (const { ids } of line) {
    const found = WORKSHEETS.find((worksheet) => worksheet.ids.some((id) => ids.includes(id)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The numbers whose cards a node may use, its own first. */
export function cardNumbers(number: string): readonly string[] {
  return lineage(number);
}
