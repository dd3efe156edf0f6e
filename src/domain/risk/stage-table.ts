// The stages of an overdue debt, by days past due. The boundaries at 15 and 30 days follow the calendar of
// the three letters, 90 the three-month window, 180 and 365 the six habit stages read as months and years.

/** A stretch of days past due, both ends included; null means without end. */
export interface Stage {
  readonly id: string;
  readonly fromDaysPastDue: number | null;
  readonly toDaysPastDue: number | null;
  /** Risk score, 0–100, for as long as too few of the nine factors are known to compute one. */
  readonly defaultScore: number;
  /** Escalation level an ordinary case has reached: 0 service … 5 court, 6 write-off review. */
  readonly baseLevel: number;
}

export const STAGES = [
  { id: "S0", fromDaysPastDue: null, toDaysPastDue: -1, defaultScore: 20, baseLevel: 0 },
  { id: "S1", fromDaysPastDue: 0, toDaysPastDue: 15, defaultScore: 30, baseLevel: 1 },
  { id: "S2", fromDaysPastDue: 16, toDaysPastDue: 30, defaultScore: 40, baseLevel: 2 },
  { id: "S3", fromDaysPastDue: 31, toDaysPastDue: 90, defaultScore: 55, baseLevel: 3 },
  { id: "S4", fromDaysPastDue: 91, toDaysPastDue: 180, defaultScore: 70, baseLevel: 4 },
  { id: "S5", fromDaysPastDue: 181, toDaysPastDue: 364, defaultScore: 80, baseLevel: 5 },
  { id: "S6", fromDaysPastDue: 365, toDaysPastDue: null, defaultScore: 90, baseLevel: 5 },
] as const satisfies readonly Stage[];

export type StageId = (typeof STAGES)[number]["id"];
