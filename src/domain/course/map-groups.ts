// Children of one node with the frames and brackets over neighbouring ones: how far apart the children must stand, and
// where frame and bracket go. All numbers count from the corner where the first child could stand.
import type { Box } from "./map-curves";

/** A child as a block: its height with everything below it, and how far right that reaches. */
interface Block {
  readonly span: number;
  readonly extent: number;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Frame extends Range {
  readonly title: string | undefined;
  /** Width of the title as it is drawn; 0 without one. */
  readonly titleWidth: number;
}

export interface Bracket extends Range {
  /** What the bracket says, as a block. */
  readonly block: Block;
}

/** The children set apart. */
export interface Rows {
  /** The top of every child's block. */
  readonly tops: readonly number[];
  readonly height: number;
  readonly extent: number;
  /** In the order of the frames. */
  readonly frames: readonly Box[];
  /** The bracket's line and the corner of the block it leads to, in the order of the brackets. */
  readonly brackets: readonly {
    readonly line: Box;
    readonly x: number;
    readonly y: number;
  }[];
}

const FRAME = { x: 10, y: 6, title: 20, farthest: 38 } as const;
const BRACKET = { before: 8, width: 10, after: 12 } as const;

interface Reach {
  readonly above: number[];
  readonly below: number[];
  readonly left: number[];
  readonly right: number[];
}

export function groupedRows(
  blocks: readonly Block[],
  gap: number,
  groups: { readonly frames: readonly Frame[]; readonly brackets: readonly Bracket[] },
): Rows {
  const reach: Reach = {
    above: blocks.map(() => 0),
    below: blocks.map(() => 0),
    left: blocks.map(() => 0),
    right: blocks.map(({ extent }) => extent),
  };
  // Inner ones first, so that outer ones go around them. Space only grows, so each keeps what it has taken.
  const framed = byLength(groups.frames).map((one) => frameAround(one, reach));
  const spanned = byLength(groups.brackets).map((one) =>
    bracketBeside(one, { reach, blocks, gap }),
  );
  let y = 0;
  const tops = blocks.map(({ span }, at) => {
    const top = y + (reach.above[at] ?? 0);
    y = top + span + (reach.below[at] ?? 0) + gap;
    return top;
  });
  const bottomOf = (at: number): number => (tops[at] ?? 0) + (blocks[at]?.span ?? 0);
  const frames = new Map(
    framed.map(({ of, left, right, above, below }) => [
      of,
      {
        x: -left,
        y: (tops[of.first] ?? 0) - above,
        width: left + right,
        height: bottomOf(of.last) + below - (tops[of.first] ?? 0) + above,
      },
    ]),
  );
  const brackets = new Map(
    spanned.map(({ of, x, above, below }) => {
      const top = (tops[of.first] ?? 0) - above;
      const bottom = bottomOf(of.last) + below;
      const line = { x, y: top, width: BRACKET.width, height: bottom - top };
      return [
        of,
        {
          line,
          x: x + BRACKET.width + BRACKET.after,
          y: (top + bottom - of.block.span) / 2,
        },
      ];
    }),
  );
  const none = { x: 0, y: 0, width: 0, height: 0 };
  return {
    tops,
    height: Math.max(0, y - gap),
    extent: Math.max(0, ...reach.right),
    frames: groups.frames.map((one) => frames.get(one) ?? none),
    brackets: groups.brackets.map((one) => brackets.get(one) ?? { line: none, x: 0, y: 0 }),
  };
}

function byLength<T extends Range>(ranges: readonly T[]): T[] {
  return [...ranges].sort((a, b) => a.last - a.first - (b.last - b.first));
}

/** The largest of some numbers over a range. */
function most(numbers: readonly number[], { first, last }: Range): number {
  return Math.max(...numbers.slice(first, last + 1));
}

function frameAround(of: Frame, reach: Reach) {
  const { first, last } = of;
  const above = (reach.above[first] ?? 0) + (of.titleWidth > 0 ? FRAME.title : FRAME.y);
  const below = (reach.below[last] ?? 0) + FRAME.y;
  // Never as far as the parent's box.
  const left = Math.min(most(reach.left, of) + FRAME.x, FRAME.farthest);
  const right = Math.max(most(reach.right, of) + FRAME.x, of.titleWidth + FRAME.x - left);
  reach.above[first] = above;
  reach.below[last] = below;
  for (let at = first; at <= last; at++) [reach.left[at], reach.right[at]] = [left, right];
  return { of, above, below, left, right };
}

function bracketBeside(
  of: Bracket,
  {
    reach,
    blocks,
    gap,
  }: { readonly reach: Reach; readonly blocks: readonly Block[]; readonly gap: number },
) {
  const { first, last } = of;
  const above = reach.above[first] ?? 0;
  const below = reach.below[last] ?? 0;
  const x = most(reach.right, of) + BRACKET.before;
  let height = (last - first) * gap;
  for (let at = first; at <= last; at++)
    height += (blocks[at]?.span ?? 0) + (reach.above[at] ?? 0) + (reach.below[at] ?? 0);
  const spare = Math.max(0, of.block.span - height) / 2;
  reach.above[first] = above + spare;
  reach.below[last] = below + spare;
  const right = x + BRACKET.width + BRACKET.after + of.block.extent;
  for (let at = first; at <= last; at++) reach.right[at] = right;
  return { of, x, above, below };
}
