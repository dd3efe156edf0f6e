// 80 / 80 / 80 (catalogue 4.6): people, time and score, each against its target of 80. Not for personnel decisions.
import type { CalendarDate } from "../calendar/calendar-date";

export const PANEL_TARGET = 80;
/** From here on a measure is near its target (a proposal). */
const NEAR = 60;
/** Days after class in which first actions are watched. */
const WATCHED_DAYS = 30;

export interface Measure {
  /** 0–100; undefined while nothing is known. */
  readonly percent: number | undefined;
  readonly light: "green" | "amber" | "red" | "none";
}

export interface PanelFacts {
  /** For every group: its members and, once taken, its score in the third assessment. */
  readonly groups: readonly { readonly learners: number; readonly score: number | undefined }[];
  readonly actions: readonly {
    readonly dueOn: CalendarDate | undefined;
    readonly doneOn: CalendarDate | undefined;
  }[];
  readonly classDay: CalendarDate;
  readonly asOfDate: CalendarDate;
}

/** A group's score is the score of each of its members: the assessment is taken together. */
export function panelOf({ groups, actions, classDay, asOfDate }: PanelFacts) {
  const tested = groups.filter(({ score }) => score !== undefined);
  const learners = tested.reduce((sum, group) => sum + group.learners, 0);
  const reached = tested
    .filter(({ score }) => (score ?? 0) >= PANEL_TARGET)
    .reduce((sum, group) => sum + group.learners, 0);
  const points = tested.reduce((sum, { score, learners: count }) => sum + (score ?? 0) * count, 0);
  // A day counts once its actions are due; it was kept when all of them were done by then.
  const days = new Map<number, boolean>();
  for (const { dueOn, doneOn } of actions) {
    if (dueOn === undefined || dueOn > asOfDate) continue;
    if (dueOn < classDay || dueOn > classDay + WATCHED_DAYS) continue;
    days.set(dueOn, (days.get(dueOn) ?? true) && doneOn !== undefined && doneOn <= dueOn);
  }
  const kept = [...days.values()].filter((isKept) => isKept).length;
  return {
    people: measure(reached * 100, learners),
    time: measure(kept * 100, days.size),
    score: measure(points, learners),
  };
}

function measure(sum: number, count: number): Measure {
  if (count === 0) return { percent: undefined, light: "none" };
  const percent = sum / count;
  const near = percent >= NEAR ? "amber" : "red";
  return { percent, light: percent >= PANEL_TARGET ? "green" : near };
}
