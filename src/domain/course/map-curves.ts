// The lines of a map as paths of SVG.

/** A rectangle by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line from a node to its child. */
export function connectorPath(parent: Box, child: Box): string {
  const x1 = parent.x + parent.width;
  const y1 = parent.y + parent.height / 2;
  const y2 = child.y + child.height / 2;
  const middle = (x1 + child.x) / 2;
  const [a, b, c, d, e] = [x1, y1, middle, y2, child.x].map(rounded);
  return `M${a} ${b}C${c} ${b} ${c} ${d} ${e} ${d}`;
}

/** A brace that opens to the left, with its point in the middle of the right side. */
export function bracePath({ x, y, width, height }: Box): string {
  const half = width / 2;
  const turn = Math.min(half, height / 4);
  const middle = height / 2 - turn;
  const [a, b, h, t, m] = [x, y, half, turn, middle - turn].map(rounded);
  return [
    `M${a} ${b}q${h} 0 ${h} ${t}v${m}q0 ${t} ${h} ${t}`,
    `q${-(h ?? 0)} 0 ${-(h ?? 0)} ${t}v${m}q0 ${t} ${-(h ?? 0)} ${t}`,
  ].join("");
}

/** A remark's way down to its topic. */
export function calloutPath({ x, y, width, height }: Box, topic: Box): string {
  const foot = y + height;
  const at = Math.min(x + 14, x + width - 6);
  const [a, b, c] = [at, foot, topic.y].map(rounded);
  return `M${(a ?? 0) - 4} ${b}L${(a ?? 0) - 2} ${c}L${(a ?? 0) + 4} ${b}z`;
}

/** A line from one topic to another, with the point of its arrow. */
export interface Curve {
  readonly line: string;
  readonly arrow: string;
  /** Points on the way where a title may stand, the best first. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** How far right it reaches. */
  readonly right: number;
}

/** Shares of the way, from the middle outwards. */
const TITLE_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;
const ARROW = { length: 9, half: 4 } as const;

/** From side to side where one box stands right of the other, else around the right sides of both. */
export function curveBetween(from: Box, to: Box): Curve {
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2;
  const isAhead = to.x - (from.x + from.width) > 30;
  const isBehind = from.x - (to.x + to.width) > 30;
  if (isAhead || isBehind) {
    const x1 = isAhead ? from.x + from.width : from.x;
    const tip = isAhead ? to.x : to.x + to.width;
    const bend = Math.min(160, Math.abs(tip - x1) / 2) * (isAhead ? 1 : -1);
    const points = [x1, y1, x1 + bend, y1, tip - bend, y2] as const;
    return curve(points, { x: tip, y: y2, side: isAhead ? -1 : 1 });
  }
  const x1 = from.x + from.width;
  const tip = to.x + to.width;
  const out = Math.max(x1, tip) + Math.min(150, 36 + Math.abs(y2 - y1) * 0.18);
  return curve([x1, y1, out, y1, out, y2], { x: tip, y: y2, side: 1 });
}

function curve(
  points: readonly [number, number, number, number, number, number],
  tip: { readonly x: number; readonly y: number; readonly side: 1 | -1 },
): Curve {
  const [x1, y1, c1, d1, c2, d2] = points;
  const end = tip.x + tip.side * ARROW.length;
  const path = points.map(rounded);
  const base = rounded(end);
  const { x, y } = { x: rounded(tip.x), y: rounded(tip.y) };
  return {
    line: `M${path[0]} ${path[1]}C${path[2]} ${path[3]} ${path[4]} ${path[5]} ${base} ${y}`,
    arrow: `M${x} ${y}L${base} ${rounded(y - ARROW.half)}V${rounded(y + ARROW.half)}z`,
    points: TITLE_PLACES.map((t) => ({
      x: onCurve(t, [x1, c1, c2, end]),
      y: onCurve(t, [y1, d1, d2, tip.y]),
    })),
    right: Math.max(x1, c1, c2, tip.x),
  };
}

function onCurve(t: number, [a, b, c, d]: readonly [number, number, number, number]): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
