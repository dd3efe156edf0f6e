/** A way to get paid, from the course. Its name and how-to are in messages/. */
export interface Tactic {
  readonly code: string;
  /** Escalation level (0 service … 6 write-off review) below which it is out of proportion. */
  readonly minLevel: number;
  /** "flag": look at the conditions named with it first. "legal": only with counsel's or management's approval. */
  readonly gate: "ok" | "flag" | "legal";
}

export const TACTICS = [
  { code: "T01", minLevel: 0, gate: "ok" },
  { code: "T02", minLevel: 0, gate: "ok" },
  { code: "T03", minLevel: 1, gate: "ok" },
  { code: "T04", minLevel: 1, gate: "ok" },
  { code: "T05", minLevel: 1, gate: "ok" },
  { code: "T06", minLevel: 3, gate: "flag" },
  { code: "T07", minLevel: 1, gate: "ok" },
  { code: "T08", minLevel: 3, gate: "flag" },
  { code: "T09", minLevel: 0, gate: "ok" },
  { code: "T10", minLevel: 0, gate: "ok" },
  { code: "T11", minLevel: 1, gate: "ok" },
  { code: "T12", minLevel: 0, gate: "ok" },
  { code: "T13", minLevel: 0, gate: "ok" },
  { code: "T14", minLevel: 0, gate: "flag" },
  { code: "T15", minLevel: 0, gate: "flag" },
  { code: "T16", minLevel: 0, gate: "ok" },
  { code: "T17", minLevel: 0, gate: "ok" },
  { code: "T18", minLevel: 2, gate: "legal" },
  { code: "T19", minLevel: 1, gate: "flag" },
  { code: "T20", minLevel: 0, gate: "flag" },
  { code: "T21", minLevel: 2, gate: "flag" },
  { code: "T22", minLevel: 1, gate: "ok" },
  { code: "T23", minLevel: 1, gate: "flag" },
  { code: "T24", minLevel: 0, gate: "flag" },
  { code: "T25", minLevel: 1, gate: "ok" },
  { code: "T26", minLevel: 1, gate: "ok" },
  { code: "T27", minLevel: 1, gate: "ok" },
  { code: "T28", minLevel: 0, gate: "flag" },
  { code: "T29", minLevel: 5, gate: "legal" },
  { code: "T30", minLevel: 5, gate: "legal" },
  { code: "T31", minLevel: 4, gate: "legal" },
  { code: "T32", minLevel: 5, gate: "legal" },
  { code: "T33", minLevel: 3, gate: "legal" },
  { code: "T34", minLevel: 0, gate: "ok" },
  { code: "T35", minLevel: 0, gate: "ok" },
  { code: "T36", minLevel: 0, gate: "ok" },
  { code: "T37", minLevel: 0, gate: "ok" },
  { code: "T38", minLevel: 1, gate: "ok" },
  { code: "T39", minLevel: 0, gate: "ok" },
  { code: "T40", minLevel: 2, gate: "flag" },
  { code: "T41", minLevel: 2, gate: "legal" },
  { code: "T42", minLevel: 0, gate: "flag" },
  { code: "T43", minLevel: 0, gate: "legal" },
  { code: "T44", minLevel: 4, gate: "legal" },
  { code: "T45", minLevel: 3, gate: "legal" },
  { code: "T46", minLevel: 0, gate: "legal" },
  { code: "T47", minLevel: 0, gate: "ok" },
] as const satisfies readonly Tactic[];

export type TacticCode = (typeof TACTICS)[number]["code"];
