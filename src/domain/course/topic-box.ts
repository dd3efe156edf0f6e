// What stands in the box of one topic, measured: signs and title, below them labels, link and note.
import type { MapNode } from "./course-map";
import { LINK_SIGN, NOTE_SIGN, SIGN_SIZE, signOf, type MapSign } from "./map-signs";
import { firstLines, oneLine, textWidth, wrappedLines, type TextWidth } from "./map-text";

export interface BoxChoices {
  /** What a node without a title shows. */
  readonly untitled: string;
  /** Width of a text in ems, where a screen can measure its font; otherwise it is reckoned. */
  readonly widthOf?: TextWidth;
  /** Writes notes and links out, as a picture does that nobody can click; otherwise a sign tells that there are some. */
  readonly writesNotes?: boolean;
  /** Of the topic a link leads to. */
  readonly titleOf?: (id: string) => string | undefined;
}

/** A sign at its corner, counted from the corner of the box. */
interface PlacedSign {
  readonly sign: MapSign;
  readonly x: number;
  readonly y: number;
}

interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line of small print; `y` is that of its top. */
interface SmallLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface BoxContent {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** The title's. */
  readonly lines: readonly string[];
  /** Where the title begins. */
  readonly textX: number;
  readonly signs: readonly PlacedSign[];
  readonly labels: readonly PlacedLabel[];
  readonly small: readonly SmallLine[];
}

export const LINE_HEIGHT = 1.35;
export const SMALL_SIZE = 11;
export const LABEL_HEIGHT = 16;
const FONT_SIZES = [20, 16, 14, 13] as const;
const PADDING = { x: 10, y: 6 } as const;
/** In characters of full width; a longer title goes on in the next line. */
const LINE_LENGTH = 16;
const SMALL_LENGTH = 20;
const NOTE_LINES = 3;
const SIGN_GAP = 4;
const LABEL = { padding: 5, gap: 4, row: LABEL_HEIGHT + 3 } as const;

/** What stands in the box of a topic `depth` levels below its root. */
export function topicBox(node: MapNode, depth: number, choices: BoxChoices): BoxContent {
  const fontSize = FONT_SIZES[Math.min(depth, FONT_SIZES.length - 1)] ?? 13;
  const widthOf = (text: string): number => (choices.widthOf ?? textWidth)(text, depth < 2);
  const title = node.title === "" ? choices.untitled : node.title;
  const lines = wrappedLines(title, LINE_LENGTH, widthOf);
  const signs = signsOf(node, choices.writesNotes === true).map((sign, at) => ({
    sign,
    x: PADDING.x + at * (SIGN_SIZE + SIGN_GAP),
    y: PADDING.y + (fontSize * LINE_HEIGHT - SIGN_SIZE) / 2,
  }));
  const textX = PADDING.x + signs.length * (SIGN_SIZE + SIGN_GAP);
  const right = textX + Math.max(...lines.map(widthOf)) * fontSize;
  const bottom = PADDING.y + lines.length * fontSize * LINE_HEIGHT;
  const below = smallPrint(node, choices, { y: bottom, room: right - PADDING.x });
  return {
    ...{ fontSize, lines, textX, signs, labels: below.labels, small: below.small },
    width: Math.max(right, below.right) + PADDING.x,
    height: below.bottom + PADDING.y,
  };
}

/** A remark: its title, and what hangs below it as a list. */
export function calloutBox(callout: MapNode, choices: BoxChoices): BoxContent {
  const fontSize = 12;
  const widthOf = (text: string): number => (choices.widthOf ?? textWidth)(text, false);
  const outline = (node: MapNode, indent: string): string[] => [
    `${indent}${node.title === "" ? choices.untitled : node.title}`,
    ...node.children.flatMap((child) => outline(child, `${indent}· `)),
  ];
  const lines = outline(callout, "").flatMap((line) => wrappedLines(line, LINE_LENGTH, widthOf));
  return {
    ...{ fontSize, lines, textX: 8, signs: [], labels: [], small: [] },
    width: Math.max(...lines.map(widthOf)) * fontSize + 16,
    height: lines.length * fontSize * LINE_HEIGHT + 6,
  };
}

function signsOf({ markers = [], note, href }: MapNode, writesNotes: boolean): MapSign[] {
  return [
    ...markers.flatMap((marker) => signOf(marker) ?? []),
    ...(href === undefined || writesNotes ? [] : [LINK_SIGN]),
    ...(note === undefined || writesNotes ? [] : [NOTE_SIGN]),
  ];
}

interface SmallPrint {
  readonly labels: readonly PlacedLabel[];
  readonly small: readonly SmallLine[];
  readonly right: number;
  readonly bottom: number;
}

function smallPrint(
  node: MapNode,
  choices: BoxChoices,
  { y, room }: { readonly y: number; readonly room: number },
): SmallPrint {
  const widthOf = (text: string): number => (choices.widthOf ?? textWidth)(text, false);
  const wide = Math.max(room, SMALL_LENGTH * SMALL_SIZE);
  // A marker that has no drawing is said by its name.
  const named = (node.markers ?? []).filter((marker) => signOf(marker) === undefined);
  const labels = placedLabels([...named, ...(node.labels ?? [])], { y: y + 3, wide, widthOf });
  const lastRow = labels.at(-1);
  const top = lastRow === undefined ? y : lastRow.y + LABEL_HEIGHT + 1;
  const wrap = { length: wide / SMALL_SIZE, widthOf };
  const lines = choices.writesNotes === true ? written(node, choices, wrap) : [];
  const start = lines.length === 0 ? top : top + 2;
  const small = lines.map((text, at) => ({
    ...{ text, x: PADDING.x },
    y: start + at * SMALL_SIZE * LINE_HEIGHT,
  }));
  return {
    ...{ labels, small },
    right: Math.max(
      0,
      ...labels.map(({ x, width }) => x + width),
      ...lines.map((line) => PADDING.x + widthOf(line) * SMALL_SIZE),
    ),
    bottom: start + lines.length * SMALL_SIZE * LINE_HEIGHT,
  };
}

function written(
  { href, note }: MapNode,
  { titleOf }: BoxChoices,
  wrap: { readonly length: number; readonly widthOf: (text: string) => number },
): string[] {
  const target = href?.startsWith("#") === true ? titleOf?.(href.slice(1)) : href;
  return [
    ...(target === undefined ? [] : [oneLine(`→ ${target}`, wrap.length, wrap.widthOf)]),
    ...(note === undefined ? [] : firstLines(note, NOTE_LINES, wrap)),
  ];
}

function placedLabels(
  texts: readonly string[],
  place: {
    readonly y: number;
    readonly wide: number;
    readonly widthOf: (text: string) => number;
  },
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  let [x, y] = [PADDING.x as number, place.y];
  for (const whole of texts) {
    const most = (place.wide - 2 * LABEL.padding) / SMALL_SIZE;
    const text = oneLine(whole, most, place.widthOf);
    const width = place.widthOf(text) * SMALL_SIZE + 2 * LABEL.padding;
    if (x > PADDING.x && x + width > PADDING.x + place.wide) [x, y] = [PADDING.x, y + LABEL.row];
    placed.push({ text, x, y, width });
    x += width + LABEL.gap;
  }
  return placed;
}
