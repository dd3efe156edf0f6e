// The states of a class (catalogue 4.2) in their order: setup, the quiz, then for every unit topic, pairs, group, worksheet,
// board, vote, points and handbook line; the three assessments; handbook, self-rating and close.
import type { AgendaEntry } from "./agenda-table";

export const UNIT_STEPS = [
  ...(["topic", "pair", "group", "fill", "board", "vote", "points", "line"] as const),
] as const;
export type UnitStep = (typeof UNIT_STEPS)[number];

export type ClassStepKind =
  UnitStep | "setup" | "quiz" | "test" | "break" | "handbook" | "rating" | "close";

export interface ClassStep {
  /** "setup", "causes.pair", "test1": kept in workbooks. */
  readonly id: string;
  readonly kind: ClassStepKind;
  /** Unit, assessment, break or handbook of the agenda; undefined before and after it. */
  readonly entry: AgendaEntry | undefined;
  /** 0 for a step that takes as long as it takes. */
  readonly minutes: number;
}

/** Minutes of the steps that have a clock. All are settings of the class. */
export interface ClassTimes {
  readonly pair: number;
  readonly group: number;
  readonly vote: number;
  /** For each item of an assessment. */
  readonly item: number;
}

export const DEFAULT_TIMES: ClassTimes = { pair: 3, group: 8, vote: 2, item: 2 };

/** Minutes that a unit needs beside its timed discussions: showing, filling in, board, points, line. */
function fillMinutes(entry: AgendaEntry, { pair, group, vote }: ClassTimes): number {
  return Math.max(0, Math.round((entry.minutes - pair - group - vote) / 2));
}

/**
 * All steps of an agenda. An assessment runs for the minutes of its entry, but never longer than its items need.
 * Filling in takes half of what a unit has left beside its discussions; the other half is the trainer's to speak.
 */
export function classSteps(
  agenda: readonly AgendaEntry[],
  times: ClassTimes,
): readonly ClassStep[] {
  const outside = (id: ClassStepKind, minutes = 0): ClassStep => ({
    ...{ id, kind: id, entry: undefined, minutes },
  });
  return [
    outside("setup"),
    outside("quiz", QUIZ_ITEMS * times.item),
    ...agenda.flatMap((entry): readonly ClassStep[] => {
      if (entry.kind === "unit")
        return UNIT_STEPS.map((kind) => ({
          ...{ id: `${entry.id}.${kind}`, kind, entry },
          minutes: minutesOf(kind, entry, times),
        }));
      const { id, kind, minutes } = entry;
      return [
        {
          ...{ id, kind, entry },
          minutes: kind === "test" ? Math.min(minutes, TEST_ITEMS * times.item) : minutes,
        },
      ];
    }),
    outside("rating"),
    outside("close"),
  ];
}

/** Items of an assessment, and of the quiz before the first unit (catalogue 4.5). */
export const TEST_ITEMS = 20;
export const QUIZ_ITEMS = 10;

function minutesOf(kind: UnitStep, entry: AgendaEntry, times: ClassTimes): number {
  if (kind === "pair" || kind === "group" || kind === "vote") return times[kind];
  return kind === "fill" ? fillMinutes(entry, times) : 0;
}

/** A step's clock. Times are days and fractions of a day, as Excel keeps them, by the clock of the class's computer. */
export interface StepClock {
  readonly startedAt: number;
  /** Undefined while it runs. */
  readonly pausedAt: number | undefined;
}

const SECONDS_PER_DAY = 86_400;
const MINUTES_PER_DAY = 1440;

/** Whole seconds left at `now`; negative when the time is over. */
export function secondsLeft(minutes: number, clock: StepClock, now: number): number {
  const passed = (clock.pausedAt ?? now) - clock.startedAt;
  return Math.round(minutes * 60 - passed * SECONDS_PER_DAY);
}

/** The clock with so many minutes more: from now where the time was over, and going on where it was stopped at its end. */
export function extendedClock(
  minutes: number,
  clock: StepClock,
  { more, now }: { readonly more: number; readonly now: number },
): StepClock {
  const left = secondsLeft(minutes, clock, now);
  if (left > 0) return { ...clock, startedAt: clock.startedAt + more / MINUTES_PER_DAY };
  return { startedAt: now - (minutes - more) / MINUTES_PER_DAY, pausedAt: undefined };
}

/** The clock at its end, whatever was left. */
export function endedClock(minutes: number, { startedAt }: StepClock): StepClock {
  return { startedAt, pausedAt: startedAt + minutes / MINUTES_PER_DAY };
}

/** The clock stopped, or running again with nothing lost of its time. */
export function pausedOrResumed(clock: StepClock, now: number): StepClock {
  if (clock.pausedAt === undefined) return { ...clock, pausedAt: now };
  return { startedAt: clock.startedAt + (now - clock.pausedAt), pausedAt: undefined };
}
