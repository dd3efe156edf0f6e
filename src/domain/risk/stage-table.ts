// The stages of an overdue debt (catalogue 5.2). Where each ends and what it allows are numbers of the
// collection policy; here stands what is no number.

export interface Stage {
  readonly id: string;
  /** Phase of the cycle; before the due date a debt is in none yet. */
  readonly phase: "none" | "early" | "mid" | "long";
  /** Milestone of the habit of delay (1 … 6) that has been reached, and the next one. */
  readonly milestone: number;
  readonly nextMilestone: number | null;
  /** Catalogue ids. */
  readonly sources: readonly string[];
}

export const STAGES = [
  {
    id: "S0",
    phase: "none",
    milestone: 1,
    nextMilestone: 2,
    sources: ["habit-stage-6", "plan-confirm-t7", "letter-schedule-3"],
  },
  {
    id: "S1",
    phase: "early",
    milestone: 2,
    nextMilestone: 3,
    sources: ["habit-stage-6", "cycle-stage-3", "letter-schedule-3"],
  },
  {
    id: "S2",
    phase: "early",
    milestone: 2,
    nextMilestone: 3,
    sources: ["habit-stage-6", "cycle-stage-3", "letter-schedule-3"],
  },
  {
    id: "S3",
    phase: "mid",
    milestone: 3,
    nextMilestone: 4,
    sources: ["habit-stage-6", "cycle-stage-3", "three-month-window"],
  },
  {
    id: "S4",
    phase: "long",
    milestone: 4,
    nextMilestone: 5,
    sources: ["habit-stage-6", "cycle-stage-3"],
  },
  {
    id: "S5",
    phase: "long",
    milestone: 5,
    nextMilestone: 6,
    sources: ["habit-stage-6", "cycle-stage-3"],
  },
  {
    id: "S6",
    phase: "long",
    milestone: 6,
    nextMilestone: null,
    sources: ["habit-stage-6", "cycle-stage-3", "limitation-3y"],
  },
] as const satisfies readonly Stage[];

export type StageId = (typeof STAGES)[number]["id"];
export type Phase = (typeof STAGES)[number]["phase"];
