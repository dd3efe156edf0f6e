// The agendas a class can follow (catalogue 4.4): units, assessments and the closing, with their minutes. A unit names the
// topic of the course's map that is shown and the worksheets that are filled in.

interface Entry {
  /** For ever the same: kept in workbooks. */
  readonly id: string;
  readonly day: number;
  readonly minutes: number;
}

export interface AgendaUnit extends Entry {
  readonly kind: "unit";
  /** Number in the course's outline. */
  readonly topic: string;
  readonly worksheets: readonly string[];
}

export interface AgendaTest extends Entry {
  readonly kind: "test";
  readonly test: 1 | 2 | 3;
}

/** The handbook: what was filled in is put together. */
interface AgendaHandbook extends Entry {
  readonly kind: "handbook";
}

/** Time off between two entries. */
export interface AgendaBreak extends Entry {
  readonly kind: "break";
}

export type AgendaEntry = AgendaUnit | AgendaTest | AgendaHandbook | AgendaBreak;

/** Letters and digits that a class code begins with. */
export const AGENDA_IDS = ["6", "2", "3"] as const;
export type AgendaId = (typeof AGENDA_IDS)[number];

const unit = (
  id: string,
  day: number,
  minutes: number,
  about: Pick<AgendaUnit, "topic" | "worksheets">,
): AgendaUnit => ({ id, kind: "unit", day, minutes, ...about });
const assessment = (number: 1 | 2 | 3, day: number, minutes: number): AgendaTest => ({
  ...{ id: `test${String(number)}`, kind: "test", day, minutes, test: number },
});
const handbook = (day: number, minutes: number): AgendaHandbook => ({
  ...{ id: "handbook", kind: "handbook", day, minutes },
});

const pause = (id: string, day: number, minutes = 10): AgendaBreak => ({
  ...{ id, kind: "break", day, minutes },
});
const LUNCH_MINUTES = 60;

const TWO_DAYS: readonly AgendaEntry[] = [
  unit("frame", 1, 45, { topic: "1", worksheets: ["W01"] }),
  unit("causes", 1, 60, { topic: "2", worksheets: ["W02", "W03"] }),
  pause("break1", 1),
  unit("mindset", 1, 45, { topic: "1.3", worksheets: ["W04"] }),
  assessment(1, 1, 30),
  pause("lunch1", 1, LUNCH_MINUTES),
  unit("grading", 1, 75, { topic: "3", worksheets: ["W05", "W06"] }),
  pause("break2", 1),
  unit("plan", 1, 75, { topic: "4", worksheets: ["W08", "W09", "W10"] }),
  assessment(2, 1, 30),
  unit("evidence", 2, 60, { topic: "5.3", worksheets: ["W07", "W13"] }),
  unit("law", 2, 45, { topic: "5.4", worksheets: ["W14", "W16"] }),
  pause("break3", 2),
  unit("persuasion", 2, 75, { topic: "7", worksheets: ["W17", "W20", "W21"] }),
  pause("lunch2", 2, LUNCH_MINUTES),
  unit("stratagems", 2, 45, { topic: "7.7", worksheets: ["W12", "W22"] }),
  unit("drill", 2, 60, { topic: "7.8", worksheets: ["W11"] }),
  pause("break4", 2),
  assessment(3, 2, 40),
  handbook(2, 35),
];

/**
 * Six hours, two days of six hours each, or three: the third day is worked on the learners' own ledger; breaks come on
 * top. How the minutes of the two days are split, and when there is a break, is a proposal; the trainer changes it on the
 * sheet.
 */
export const AGENDAS: Readonly<Record<AgendaId, readonly AgendaEntry[]>> = {
  "6": [
    unit("causes", 1, 60, { topic: "2", worksheets: ["W02"] }),
    pause("break1", 1),
    unit("grading", 1, 60, { topic: "3", worksheets: ["W05"] }),
    assessment(1, 1, 15),
    pause("lunch1", 1, LUNCH_MINUTES),
    unit("plan", 1, 90, { topic: "4", worksheets: ["W09", "W10", "W13"] }),
    pause("break2", 1),
    assessment(2, 1, 15),
    unit("persuasion", 1, 75, { topic: "7", worksheets: ["W17"] }),
    unit("law", 1, 30, { topic: "5.4", worksheets: ["W14", "W15"] }),
    assessment(3, 1, 10),
    handbook(1, 5),
  ],
  "2": TWO_DAYS,
  "3": [
    // The handbook moves to the last day, and its minutes to the drill.
    ...TWO_DAYS.filter(({ kind }) => kind !== "handbook").map((entry) =>
      entry.id === "drill" ? { ...entry, minutes: 95 } : entry,
    ),
    unit("ownlist", 3, 75, { topic: "4.1", worksheets: ["W01", "W02", "W05"] }),
    pause("break5", 3),
    unit("ownpeople", 3, 75, { topic: "4.6", worksheets: ["W06", "W07", "W08"] }),
    pause("lunch3", 3, LUNCH_MINUTES),
    unit("ownplan", 3, 90, { topic: "8.1", worksheets: ["W12", "W13", "W15", "W19"] }),
    pause("break6", 3),
    unit("owntalk", 3, 60, { topic: "8.2", worksheets: ["W17", "W18", "W23", "W24"] }),
    handbook(3, 60),
  ],
};
