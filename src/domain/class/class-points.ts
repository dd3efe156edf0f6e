// Points of the competition between groups (catalogue 4.5): a list of entries, never a total that somebody overwrites.

export const POINT_KINDS = [
  ...(["answer", "vote", "worksheet", "participation", "winner", "growth", "other"] as const),
] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export interface PointEntry {
  /** Unit or assessment. */
  readonly unit: string;
  readonly group: number;
  readonly kind: PointKind;
  readonly points: number;
  /** The group that voted; undefined for points of the trainer's. */
  readonly from?: number | undefined;
}

export const MOST_FOR_ANSWER = 10;
const MOST_FOR_WORKSHEET = 5;
const MOST_FOR_PARTICIPATION = 5;
export const FOR_WINNER = 20;
export const FOR_GROWTH = 10;

export type PointRefusal = "out-of-range" | "own-group" | "voted-before" | "given-before";

/**
 * Why an entry cannot be added. An answer gets 0 to 10, a vote is one point, once in a unit and never for one's own
 * group; everything but "other" is given once to a group in a unit.
 */
export function pointRefusal(
  entries: readonly PointEntry[],
  entry: PointEntry,
): PointRefusal | undefined {
  const { kind, points, from, group, unit } = entry;
  if (!Number.isFinite(points)) return "out-of-range";
  if (kind === "answer" && (points < 0 || points > MOST_FOR_ANSWER)) return "out-of-range";
  if (kind === "vote") {
    if (points !== 1 || from === undefined) return "out-of-range";
    if (from === group) return "own-group";
    const before = entries.some(
      (one) => one.kind === kind && one.unit === unit && one.from === from,
    );
    return before ? "voted-before" : undefined;
  }
  if (kind === "other") return undefined;
  const before = entries.some(
    (one) => one.kind === kind && one.unit === unit && one.group === group,
  );
  return before ? "given-before" : undefined;
}

/** 0–5 for a worksheet by how much of what is required is there; 0 when nothing is asked. */
export function worksheetPoints(fill: {
  readonly done: number;
  readonly required: number;
}): number {
  return fill.required === 0 ? 0 : Math.round((fill.done / fill.required) * MOST_FOR_WORKSHEET);
}

/** 0–5 for a discussion by the share of members who took part. */
export function participationPoints(share: number): number {
  return Math.round(share * MOST_FOR_PARTICIPATION);
}

export interface GroupTotal {
  readonly group: number;
  readonly total: number;
  /** 1 is the best; groups with the same total share a place. */
  readonly place: number;
  readonly byKind: Readonly<Partial<Record<PointKind, number>>>;
}

/** The standing of all groups, best first; equal ones by their numbers. */
export function standings(
  groups: readonly number[],
  entries: readonly PointEntry[],
): readonly GroupTotal[] {
  const totals = groups.map((group) => {
    const own = entries.filter((entry) => entry.group === group);
    const byKind: Partial<Record<PointKind, number>> = {};
    for (const { kind, points } of own) byKind[kind] = (byKind[kind] ?? 0) + points;
    return { group, byKind, total: own.reduce((sum, { points }) => sum + points, 0) };
  });
  return totals
    .map((one) => ({ ...one, place: 1 + totals.filter(({ total }) => total > one.total).length }))
    .sort((a, b) => a.place - b.place || a.group - b.group);
}
