/** A risk tier and the scores that lie in it: from `fromScore`, up to but not including `belowScore`. */
export interface Tier {
  readonly id: string;
  readonly fromScore: number;
  readonly belowScore: number;
}

/** Low, middle, high and very high risk. The last one holds 100 as well. */
export const TIERS = [
  { id: "R1", fromScore: 0, belowScore: 25 },
  { id: "R2", fromScore: 25, belowScore: 50 },
  { id: "R3", fromScore: 50, belowScore: 75 },
  { id: "R4", fromScore: 75, belowScore: 101 },
] as const satisfies readonly Tier[];

export type TierId = (typeof TIERS)[number]["id"];
