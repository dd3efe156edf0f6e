// Where every node of a map stands: a logic map, root on the left, branches to the right, with what hangs beside the
// topics. Pure numbers, so the dialog, the picture and a test draw the same.
import {
  placedNodes,
  type MapBoundary,
  type MapDrawing,
  type MapNode,
  type MapSummary,
} from "./course-map";
import { curveBetween, type Box, type Curve } from "./map-curves";
import { groupedRows, type Rows } from "./map-groups";
import { textWidth } from "./map-text";
import { calloutBox, SMALL_SIZE, topicBox, type BoxChoices, type BoxContent } from "./topic-box";

export interface MapBox extends BoxContent, Box {
  readonly id: string;
  /** Undefined for what no line of the tree leads to: root, floating topics, what a bracket says, remarks. */
  readonly parentId: string | undefined;
  readonly depth: number;
  /** Which main branch it belongs to, from 0; -1 for the root and floating topics. */
  readonly branch: number;
  /** Nodes below that folding hides. */
  readonly hiddenCount: number;
  readonly childCount: number;
}

/** A remark above the topic it speaks of. */
interface CalloutBox extends MapBox {
  readonly topic: Box;
}

export interface MapLayout {
  /** The topics of the tree and the floating ones, in reading order. */
  readonly boxes: readonly MapBox[];
  /** What brackets say, with the topics below. */
  readonly summaries: readonly MapBox[];
  readonly callouts: readonly CalloutBox[];
  readonly brackets: readonly (Box & { readonly branch: number })[];
  readonly frames: readonly (Box & { readonly branch: number; readonly title?: string })[];
  /** A title stands in the box `place`. */
  readonly curves: readonly (Curve & { readonly title?: string; readonly place?: Box })[];
  readonly width: number;
  readonly height: number;
}

export interface LayoutChoices extends BoxChoices {
  /** Opens everything, as a picture does. */
  readonly ignoresFolding?: boolean;
  /** Whose colour the first main branch has, where only a part of a map is drawn. */
  readonly firstBranch?: number;
}

export const CURVE_TITLE_SIZE = 12;
const GAP = { level: 48, sibling: 8, branch: 18, callout: 8 } as const;
const MARGIN = 24;
const MOST_PLACED = 200;

interface Sized {
  readonly node: MapNode;
  readonly depth: number;
  readonly content: BoxContent;
  readonly callouts: readonly { readonly node: MapNode; readonly content: BoxContent }[];
  readonly children: readonly Sized[];
  readonly frames: readonly MapBoundary[];
  readonly summaries: readonly Sized[];
  readonly rows: Rows;
  /** From the left side of the box to where the children begin. */
  readonly indent: number;
  /** From the top of the block to the middle of the box. */
  readonly middle: number;
  /** Height of everything together. */
  readonly span: number;
  readonly extent: number;
  readonly hiddenCount: number;
}

/** Lays out a map. 2,000 nodes take a few milliseconds. */
export function layoutMap(map: MapDrawing, choices: LayoutChoices): MapLayout {
  const sizing: Sizing = {
    choices: withTitles(map, choices),
    summaries: byParent(map.summaries),
    boundaries: byParent(map.boundaries ?? []),
  };
  const drawn: Drawn = { boxes: [], summaries: [], callouts: [], brackets: [], frames: [] };
  const { firstBranch = 0 } = choices;
  let bottom = MARGIN;
  let right = 0;
  for (const top of [map.root, ...map.floating]) {
    const sized = sizedNode(top, 0, sizing);
    place(
      sized,
      { x: MARGIN, y: bottom, parentId: undefined, branch: -1, firstBranch, into: drawn.boxes },
      drawn,
    );
    bottom += sized.span + GAP.branch;
    right = Math.max(right, MARGIN + sized.extent);
  }
  const curves = curvesOf(map, drawn, choices);
  for (const { right: end, place: title } of curves)
    right = Math.max(right, end, title === undefined ? 0 : title.x + title.width);
  return { ...drawn, curves, width: right + MARGIN, height: bottom - GAP.branch + MARGIN };
}

/** In a picture a link says the title of the topic it leads to. */
function withTitles(map: MapDrawing, choices: LayoutChoices): LayoutChoices {
  if (choices.writesNotes !== true) return choices;
  const places = placedNodes(map);
  return { ...choices, titleOf: (id) => places.get(id)?.node.title };
}

interface Sizing {
  readonly choices: LayoutChoices;
  readonly summaries: ReadonlyMap<string, readonly MapSummary[]>;
  readonly boundaries: ReadonlyMap<string, readonly MapBoundary[]>;
}

function byParent<T extends { readonly parentId: string }>(
  groups: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const group of groups) {
    const known = found.get(group.parentId);
    if (known === undefined) found.set(group.parentId, [group]);
    else known.push(group);
  }
  return found;
}

function sizedNode(node: MapNode, depth: number, sizing: Sizing): Sized {
  const { choices } = sizing;
  const isFolded = node.isFolded === true && choices.ignoresFolding !== true && depth > 0;
  const children = isFolded
    ? []
    : node.children.map((child) => sizedNode(child, depth + 1, sizing));
  const isOpen = children.length > 0;
  const brackets = isOpen ? (sizing.summaries.get(node.id) ?? []) : [];
  const summaries = brackets.map(({ topic }) => sizedNode(topic, Math.max(2, depth + 2), sizing));
  const frames = isOpen ? (sizing.boundaries.get(node.id) ?? []) : [];
  const within = (at: number): number => Math.min(Math.max(0, at), children.length - 1);
  const gap = depth === 0 ? GAP.branch : GAP.sibling;
  const rows = groupedRows(children, gap, {
    frames: frames.map(({ first, last, title = "" }) => ({
      ...{ first: within(first), last: within(last), title },
      titleWidth: title === "" ? 0 : (choices.widthOf ?? textWidth)(title, false) * SMALL_SIZE + 12,
    })),
    brackets: summaries.map((block, at) => ({
      ...{ first: within(brackets[at]?.first ?? 0), last: within(brackets[at]?.last ?? 0), block },
    })),
  });
  return {
    ...{ node, depth, children, frames, summaries, rows },
    ...measures(node, { depth, choices, rows }),
    hiddenCount: isFolded ? countBelow(node) : 0,
  };
}

function measures(
  node: MapNode,
  known: { readonly depth: number; readonly choices: LayoutChoices; readonly rows: Rows },
): Pick<Sized, "content" | "callouts" | "indent" | "middle" | "span" | "extent"> {
  const { depth, choices, rows } = known;
  const content = topicBox(node, depth, choices);
  const callouts = (node.callouts ?? []).map((callout) => ({
    node: callout,
    content: calloutBox(callout, choices),
  }));
  const remarks = callouts.reduce((sum, one) => sum + one.content.height + GAP.callout, 0);
  const wide = Math.max(content.width, ...callouts.map((one) => one.content.width));
  const middle = Math.max(rows.height / 2, content.height / 2 + remarks);
  const indent = wide + GAP.level;
  return {
    ...{ content, callouts, indent, middle },
    span: middle + Math.max(rows.height / 2, content.height / 2),
    extent: rows.tops.length === 0 ? wide : indent + rows.extent,
  };
}

function countBelow(node: MapNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

interface Drawn {
  readonly boxes: MapBox[];
  readonly summaries: MapBox[];
  readonly callouts: CalloutBox[];
  readonly brackets: (Box & { readonly branch: number })[];
  readonly frames: (Box & { readonly branch: number; readonly title?: string })[];
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly parentId: string | undefined;
  readonly branch: number;
  /** The first main branch's. */
  readonly firstBranch: number;
  /** Which list the topic belongs to. */
  readonly into: MapBox[];
}

function place(sized: Sized, corner: Corner, drawn: Drawn): void {
  const { node, depth, content, rows, hiddenCount } = sized;
  const box: MapBox = {
    ...{ ...content, id: node.id, depth, hiddenCount },
    ...{ parentId: corner.parentId, branch: corner.branch, childCount: node.children.length },
    x: corner.x,
    y: corner.y + sized.middle - content.height / 2,
  };
  corner.into.push(box);
  placeCallouts(sized, box, drawn);
  const { branch } = corner;
  const start = { x: corner.x + sized.indent, y: corner.y + sized.middle - rows.height / 2 };
  const branchOf = (index: number): number => (depth === 0 ? index + corner.firstBranch : branch);
  sized.frames.forEach(({ title, first }, at) => {
    const frame = shifted(rows.frames[at], start);
    const named = title === undefined ? {} : { title };
    drawn.frames.push({ ...frame, ...named, branch: branchOf(first) });
  });
  sized.children.forEach((child, index) => {
    const y = start.y + (rows.tops[index] ?? 0);
    const next = { x: start.x, y, parentId: node.id, branch: branchOf(index) };
    place(child, { ...corner, ...next }, drawn);
  });
  sized.summaries.forEach((summary, at) => {
    const bracket = rows.brackets[at];
    drawn.brackets.push({ ...shifted(bracket?.line, start), branch });
    const next = { ...shifted(bracket, start), parentId: undefined, into: drawn.summaries };
    place(summary, { ...corner, ...next }, drawn);
  });
}

function shifted<T extends { readonly x: number; readonly y: number }>(
  box: T | undefined,
  by: { readonly x: number; readonly y: number },
): T & { readonly x: number; readonly y: number } {
  const { x = 0, y = 0 } = box ?? {};
  return { ...box, x: x + by.x, y: y + by.y } as T;
}

/** One above the other, the last one just above its topic. */
function placeCallouts({ callouts, depth }: Sized, topic: MapBox, drawn: Drawn): void {
  let bottom = topic.y;
  for (const { node, content } of [...callouts].reverse()) {
    bottom -= GAP.callout + content.height;
    drawn.callouts.push({
      ...{ ...content, id: node.id, depth: depth + 1, hiddenCount: 0, childCount: 0 },
      ...{ parentId: undefined, branch: topic.branch, topic, x: topic.x, y: bottom },
    });
  }
}

function curvesOf(map: MapDrawing, drawn: Drawn, choices: LayoutChoices): MapLayout["curves"] {
  if (map.relationships.length === 0) return [];
  // Among very many lines no place is free for all titles, and looking for it takes long.
  const isFew = map.relationships.length <= MOST_PLACED;
  const all = [...drawn.boxes, ...drawn.summaries, ...drawn.callouts];
  const byId = new Map(all.map((box) => [box.id, box]));
  return map.relationships.flatMap(({ fromId, toId, title }) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    // An end that folding hides has no place for a line.
    if (from === undefined || to === undefined || from === to) return [];
    const named = title === undefined ? {} : { title };
    const width = (choices.widthOf ?? textWidth)(title ?? "", false) * CURVE_TITLE_SIZE;
    const curve = curveBetween(from, to);
    const around = { width: width + 8, height: 20 };
    const centred = curve.points.map(({ x, y }) => ({
      ...around,
      x: x - width / 2 - 4,
      y: y - 10,
    }));
    const isFree = (box: Box): boolean => !all.some((other) => overlap(box, other));
    const free = isFew ? centred.find(isFree) : undefined;
    const place = title === undefined ? undefined : (free ?? centred[0]);
    return [{ ...curve, ...named, ...(place === undefined ? {} : { place }) }];
  });
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
