// A user's own bucket edges, from text such as "30,60,90".
import type { AgingBucket, BucketScheme } from "./bucket-scheme";

/** What can be wrong with edges a user typed. Each has a sentence in messages/. */
export const EDGE_PROBLEMS = [
  "empty",
  "no-number",
  "not-whole",
  "not-rising",
  "too-far",
  "too-many",
] as const;
export type EdgeProblem = (typeof EDGE_PROBLEMS)[number];

export type EdgesReading =
  | { readonly status: "read"; readonly scheme: BucketScheme }
  /** `about` is the piece of text at fault. */
  | { readonly status: "refused"; readonly problem: EdgeProblem; readonly about: string };

const MOST_EDGES = 20;
const FARTHEST_EDGE = 36_500;

/**
 * The scheme that edges mean. Every edge ends a band and belongs to it; the last band is open; what is not due
 * stands apart. Edges below zero split what is not due in the same way, and give "due today" a band of its own.
 * Commas of both scripts, semicolons, slashes and spaces part the edges, and full-width digits are digits.
 *
 * @example
 * schemeOfEdges("30,60,90")  // not due | 1–30 | 31–60 | 61–90 | over 90
 * schemeOfEdges("-7,0,30")   // due in 8 or more | due in 1–7 | today | 1–30 | over 30
 */
export function schemeOfEdges(text: string): EdgesReading {
  const pieces = text
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .split(/[\s,;/、]+/)
    .filter((piece) => piece !== "");
  const refused = (problem: EdgeProblem, about: string): EdgesReading => ({
    ...{ status: "refused", problem, about },
  });
  if (pieces.length === 0) return refused("empty", text);
  if (pieces.length > MOST_EDGES) return refused("too-many", String(pieces.length));
  let before = -Infinity;
  for (const piece of pieces) {
    if (!/^[-+]?\d+(?:\.\d+)?$/.test(piece)) return refused("no-number", piece);
    const edge = Number(piece);
    if (!Number.isInteger(edge)) return refused("not-whole", piece);
    if (Math.abs(edge) > FARTHEST_EDGE) return refused("too-far", piece);
    if (edge <= before) return refused("not-rising", piece);
    before = edge;
  }
  const edges = pieces.map(Number);
  return { status: "read", scheme: { id: `own:${edges.join(",")}`, buckets: bucketsOf(edges) } };
}

function bucketsOf(edges: readonly number[]): readonly AgingBucket[] {
  const ahead = edges.filter((edge) => edge < 0);
  const behind = edges.filter((edge) => edge > 0);
  // "-30" means due within 30 days, so that edge opens its band, as "30" closes one.
  const notDue =
    ahead.length === 0
      ? [{ id: "current", fromDaysPastDue: null, toDaysPastDue: 0 }]
      : [
          {
            id: `due-in-${1 - (ahead[0] ?? 0)}`,
            fromDaysPastDue: null,
            toDaysPastDue: (ahead[0] ?? 0) - 1,
          },
          ...ahead.map((edge, index): AgingBucket => {
            const to = (ahead[index + 1] ?? 0) - 1;
            return { id: `due-in-${-to}-${-edge}`, fromDaysPastDue: edge, toDaysPastDue: to };
          }),
          { id: "today", fromDaysPastDue: 0, toDaysPastDue: 0 },
        ];
  const late = behind.map((edge, index): AgingBucket => {
    const from = (behind[index - 1] ?? 0) + 1;
    return { id: `${from}-${edge}`, fromDaysPastDue: from, toDaysPastDue: edge };
  });
  const last = behind.at(-1) ?? 0;
  return [
    ...notDue,
    ...late,
    { id: `over-${last}`, fromDaysPastDue: last + 1, toDaysPastDue: null },
  ];
}
