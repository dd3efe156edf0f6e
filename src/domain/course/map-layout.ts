// Where every node of a map stands: a logic map, root on the left, branches to the right. Pure numbers, so the dialog,
// the picture and a test draw the same.
import type { MapNode, MapTopics } from "./course-map";

export interface MapBox {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly depth: number;
  /** Which main branch it belongs to, from 0; -1 for the root and floating topics. */
  readonly branch: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lines: readonly string[];
  /** Nodes below that folding hides. */
  readonly hiddenCount: number;
  readonly childCount: number;
}

export interface MapLayout {
  readonly boxes: readonly MapBox[];
  readonly width: number;
  readonly height: number;
}

export interface LayoutChoices {
  /** What a node without a title shows. */
  readonly untitled: string;
  /** Opens everything, as a picture does. */
  readonly ignoresFolding?: boolean;
  /** Width of a text in ems, where a screen can measure its font; otherwise it is reckoned. */
  readonly widthOf?: TextWidth;
}

type TextWidth = (text: string, isBold: boolean) => number;

const FONT_SIZES = [20, 16, 14, 13] as const;
const LINE_HEIGHT = 1.35;
const PADDING = { x: 10, y: 6 } as const;
const GAP = { level: 48, sibling: 8, branch: 18 } as const;
const MARGIN = 24;
/** In characters of full width; a longer title goes on in the next line. */
const LINE_LENGTH = 16;

interface Sized {
  readonly node: MapNode;
  readonly depth: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
  readonly children: readonly Sized[];
  /** Height of everything below, gaps included; at least its own. */
  readonly span: number;
  readonly hiddenCount: number;
}

/** Lays out a map. 2,000 nodes take a few milliseconds. */
export function layoutMap(map: MapTopics, choices: LayoutChoices): MapLayout {
  const boxes: MapBox[] = [];
  let bottom = MARGIN;
  let right = 0;
  for (const top of [map.root, ...map.floating]) {
    const sized = sizedNode(top, 0, choices);
    place(sized, { x: MARGIN, y: bottom, parentId: undefined, branch: -1 }, boxes);
    bottom += sized.span + GAP.branch;
  }
  for (const box of boxes) right = Math.max(right, box.x + box.width);
  return { boxes, width: right + MARGIN, height: bottom - GAP.branch + MARGIN };
}

function sizedNode(node: MapNode, depth: number, choices: LayoutChoices): Sized {
  const fontSize = FONT_SIZES[Math.min(depth, FONT_SIZES.length - 1)] ?? FONT_SIZES[3];
  const widthOf = (text: string): number => (choices.widthOf ?? textWidth)(text, depth < 2);
  const title = node.title === "" ? choices.untitled : node.title;
  const lines = wrappedLines(title, LINE_LENGTH, widthOf);
  const isFolded = node.isFolded === true && choices.ignoresFolding !== true && depth > 0;
  const children = isFolded
    ? []
    : node.children.map((child) => sizedNode(child, depth + 1, choices));
  const width = Math.max(...lines.map(widthOf)) * fontSize + PADDING.x * 2;
  const height = lines.length * fontSize * LINE_HEIGHT + PADDING.y * 2;
  const gap = depth === 0 ? GAP.branch : GAP.sibling;
  const below = children.reduce((sum, child) => sum + child.span + gap, -gap);
  return {
    ...{ node, depth, lines, fontSize, width, height, children },
    span: Math.max(height, below),
    hiddenCount: isFolded ? countBelow(node) : 0,
  };
}

function countBelow(node: MapNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly parentId: string | undefined;
  readonly branch: number;
}

function place(sized: Sized, corner: Corner, boxes: MapBox[]): void {
  const { node, depth, lines, fontSize, width, height, children, span, hiddenCount } = sized;
  boxes.push({
    ...{ id: node.id, depth, lines, fontSize, width, height, hiddenCount },
    ...{ parentId: corner.parentId, branch: corner.branch, childCount: node.children.length },
    x: corner.x,
    y: corner.y + (span - height) / 2,
  });
  const gap = depth === 0 ? GAP.branch : GAP.sibling;
  const below = children.reduce((sum, child) => sum + child.span + gap, -gap);
  let y = corner.y + (span - below) / 2;
  children.forEach((child, index) => {
    const branch = depth === 0 ? index : corner.branch;
    place(child, { x: corner.x + width + GAP.level, y, parentId: node.id, branch }, boxes);
    y += child.span + gap;
  });
}

/** Width in ems, as fonts of both scripts have it within a few per cent. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u.test(character))
    return 1;
  if ((character.codePointAt(0) ?? 0) > 0xffff) return 1.2;
  if (/[mwMW@%]/.test(character)) return 0.88;
  if (/[A-Z]/.test(character)) return 0.68;
  if (/[ijlftI.,:;'|()[\]! ]/.test(character)) return 0.34;
  return 0.57;
}

/** Lines at most `length` ems long, broken at blanks and between Chinese characters; its own line breaks are kept. */
export function wrappedLines(
  text: string,
  length: number,
  widthOf: (text: string) => number = textWidth,
): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    // A word with the blanks after it, or one character of Chinese with the marks that must not begin a line.
    for (const piece of paragraph.match(/[\u0021-\u024f]+\s*|\s+|.[，。；：、！？）”》]*/gu) ??
      []) {
      if (line !== "" && widthOf((line + piece).trimEnd()) > length) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
      while (widthOf(line) > length * 2) {
        const cut = Array.from(line).slice(0, length).join("");
        lines.push(cut);
        line = line.slice(cut.length);
      }
    }
    return [...lines, line.trimEnd()];
  });
}
