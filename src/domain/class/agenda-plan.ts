// The agenda on the clock: when each entry begins and ends, and how long every day is.
import type { AgendaEntry } from "./agenda-table";

export interface PlannedTime {
  /** Of the entry; "quiz" for the quiz before the first one. */
  readonly id: string;
  readonly day: number;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
}

export interface PlannedDay {
  readonly day: number;
  readonly times: readonly PlannedTime[];
  /** Minutes of units, assessments and handbook, and of the quiz on the first day. */
  readonly teaching: number;
  readonly breaks: number;
}

/** Each day begins at `startsAt` (minutes after midnight); the quiz takes its minutes before the first entry. */
export function agendaPlan(
  agenda: readonly AgendaEntry[],
  { startsAt, quiz }: { readonly startsAt: number; readonly quiz: number },
): readonly PlannedDay[] {
  const days = [...new Set(agenda.map(({ day }) => day))].sort((a, b) => a - b);
  return days.map((day, at) => {
    const own = agenda.filter((entry) => entry.day === day);
    const first = at === 0 && quiz > 0 ? [{ id: "quiz", minutes: quiz }] : [];
    let now = startsAt;
    const times = [...first, ...own].map(({ id, minutes }): PlannedTime => {
      const from = now;
      now += minutes;
      return { id, day, from, to: now };
    });
    const breaks = own
      .filter(({ kind }) => kind === "break")
      .reduce((sum, { minutes }) => sum + minutes, 0);
    return { day, times, breaks, teaching: now - startsAt - breaks };
  });
}
