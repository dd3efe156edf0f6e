// The class of a workbook: read from its tables, and everything that happens in class written back to them, so that a
// reload, a crash or another computer finds it as it was.
import { AGENDAS } from "../../domain/class/agenda-table";
import {
  DEFAULT_TIMES,
  endedClock,
  extendedClock,
  pausedOrResumed,
  type ClassTimes,
  type StepClock,
} from "../../domain/class/class-step";
import { pointRefusal, type PointEntry } from "../../domain/class/class-points";
import type { GroupRole } from "../../domain/class/class-group";
import { meanRating } from "../../domain/class/self-rating";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { KeptEntry } from "../kept/kept-tables";
import type { ReceivablesSession } from "../receivables-session";
import { CLASS_TABLE_KEY_COLUMNS, type ClassTableKey, type ClassView } from "./class-columns-table";
import type {
  ClassNews,
  ClassState,
  KeptAnswer,
  KeptDrill,
  NamedGroup,
  RatingTime,
} from "./class-state";
import type { Collection } from "./collect-groups";
import { createClassStore, type ClassStore } from "./class-store";
import { agendaOfCode, MINUTES_PER_DAY, USUAL_DAY_START } from "./read-class";
import { classTable, type ClassLanguages } from "./class-tables";

/** Titles and questions that the agenda's sheet starts with, by unit. */
export type AgendaWords = Readonly<
  Record<string, { readonly title: string; readonly question: string }>
>;

interface LeadActions {
  /** Makes the trainer's class in this workbook. */
  readonly start: (
    asked: { readonly code: string; readonly groupCount: number; readonly on: CalendarDate },
    words: AgendaWords,
  ) => Promise<void>;
  /** Makes this workbook the one of a group of the class. */
  readonly join: (
    asked: { readonly code: string; readonly group: number; readonly on: CalendarDate },
    words: AgendaWords,
  ) => Promise<void>;
  readonly show: (view: ClassView) => Promise<void>;
  /** `now` is the moment as Excel keeps it, by the clock of this computer. */
  readonly goTo: (stepId: string, now: number) => Promise<void>;
  readonly pauseOrResume: (now: number) => Promise<void>;
  /** One minute more than the step had left of its `minutes`. */
  readonly extend: (minutes: number, now: number) => Promise<void>;
  /** The time of a step of `minutes` is up now. */
  readonly endClock: (minutes: number) => Promise<void>;
  /** `dayStart` in minutes after midnight. */
  readonly setTimes: (times: ClassTimes, dayStart: number) => Promise<void>;
  readonly setSound: (hasSound: boolean) => Promise<void>;
}

interface GroupActions {
  readonly saveGroup: (group: NamedGroup) => Promise<void>;
  readonly saveMember: (member: {
    readonly group: number;
    readonly name: string;
    readonly role: GroupRole;
    readonly isAbsent: boolean;
  }) => Promise<void>;
  readonly saveAnswer: (answer: KeptAnswer) => Promise<void>;
  /** All of them, or none when one is refused. */
  readonly addPoints: (
    entries: readonly (PointEntry & { readonly note?: string })[],
  ) => Promise<void>;
  readonly saveTest: (
    test: number,
    group: number,
    answers: ReadonlyMap<number, string>,
  ) => Promise<void>;
  /** Ratings by item, and their mean with the member. */
  readonly saveRating: (
    of: { readonly group: number; readonly name: string; readonly time: RatingTime },
    ratings: ReadonlyMap<string, number>,
  ) => Promise<void>;
  /** What was noted of a scene; the same collector's notes of it are changed. */
  readonly saveDrill: (drill: KeptDrill) => Promise<void>;
  /** Writes what was collected; with `isReplacing` also over what says something else here. */
  readonly takeIn: (collection: Collection, isReplacing: boolean) => Promise<void>;
  readonly openTable: (key: ClassTableKey) => Promise<void>;
}

export interface ClassSession extends LeadActions, GroupActions {
  readonly getState: () => ClassState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly load: () => Promise<void>;
  readonly dismiss: () => void;
}

export function createClassSession(
  session: Pick<ReceivablesSession, "tables" | "goToSheet">,
  languages: ClassLanguages,
): ClassSession {
  const store = createClassStore(session.tables, languages);
  const write = writerOf(session, languages);
  return {
    ...{ getState: store.getState, subscribe: store.subscribe },
    load: () => store.step(() => Promise.resolve(undefined)),
    dismiss: () => {
      store.change({ news: undefined });
    },
    ...leadActions(store, write),
    ...groupActions(store, write),
    openTable: (key) =>
      store.step(async () => {
        const made = await session.tables.writeTable(classTable(key, languages), [], {
          mode: "create",
        });
        await session.goToSheet(made.table.sheet);
        return { kind: "opened", sheet: made.table.sheet };
      }),
  };
}

/** Writes rows of a table; a row that is there already is changed. */
type Write = (key: ClassTableKey, rows: readonly KeptEntry[]) => Promise<void>;

function writerOf(
  { tables }: Pick<ReceivablesSession, "tables">,
  languages: ClassLanguages,
): Write {
  return async (key, rows) => {
    await tables.writeTable(classTable(key, languages), rows, {
      ...{ mode: "merge", by: CLASS_TABLE_KEY_COLUMNS[key] },
    });
  };
}

function leadActions(store: ClassStore, write: Write): LeadActions {
  const saveSetting = (change: KeptEntry): Promise<void> =>
    store.step(async () => {
      const { setting } = store.getState();
      if (setting !== undefined) await write("class", [{ code: setting.code, ...change }]);
      return undefined;
    });
  const changeClock = async (change: (clock: StepClock) => StepClock): Promise<void> => {
    const clock = store.getState().setting?.clock;
    if (clock === undefined) return;
    const { startedAt, pausedAt } = change(clock);
    await saveSetting({ stepStartedAt: startedAt, pausedAt: pausedAt ?? null });
  };
  return {
    start: ({ code, groupCount, on }, words) =>
      store.step(async () => {
        const rows = agendaRows(code, words);
        if (rows === undefined) return { kind: "bad-code" };
        await write("class", [{ ...firstRow(code, on), side: "trainer", view: "trainer" }]);
        await write("classagenda", rows);
        const groups = Array.from({ length: groupCount }, (_, at) => ({ group: at + 1 }));
        await write("classgroups", groups);
        return { kind: "started", code };
      }),
    join: ({ code, group, on }, words) =>
      store.step(async () => {
        const rows = agendaRows(code, words);
        if (rows === undefined) return { kind: "bad-code" };
        await write("class", [{ ...firstRow(code, on), side: "group", view: "trainee", group }]);
        await write("classagenda", rows);
        await write("classgroups", [{ group }]);
        return { kind: "joined", code, group };
      }),
    show: (view) => saveSetting({ view }),
    goTo: (step, now) => saveSetting({ step, stepStartedAt: now, pausedAt: null }),
    pauseOrResume: (now) => changeClock((clock) => pausedOrResumed(clock, now)),
    extend: (minutes, now) =>
      changeClock((clock) => extendedClock(minutes, clock, { more: 1, now })),
    endClock: (minutes) => changeClock((clock) => endedClock(minutes, clock)),
    setTimes: (times, dayStart) =>
      saveSetting({ ...minutesRow(times), dayStart: dayStart / MINUTES_PER_DAY }),
    setSound: (hasSound) => saveSetting({ hasSound }),
  };
}

function firstRow(code: string, on: CalendarDate): KeptEntry {
  return {
    ...{ code, startedOn: on, step: "setup", hasSound: false },
    dayStart: USUAL_DAY_START / MINUTES_PER_DAY,
    ...minutesRow(DEFAULT_TIMES),
  };
}

function minutesRow({ pair, group, vote, item }: ClassTimes): KeptEntry {
  return { pairMinutes: pair, groupMinutes: group, voteMinutes: vote, itemMinutes: item };
}

function agendaRows(code: string, words: AgendaWords): readonly KeptEntry[] | undefined {
  const agenda = agendaOfCode(code);
  return (
    agenda &&
    AGENDAS[agenda].map((entry) => ({
      ...{ unit: entry.id, day: entry.day, minutes: entry.minutes },
      title: words[entry.id]?.title ?? entry.id,
      question: words[entry.id]?.question ?? null,
      worksheets: entry.kind === "unit" ? entry.worksheets.join(", ") : null,
    }))
  );
}

function groupActions(store: ClassStore, write: Write): Omit<GroupActions, "openTable"> {
  const saving = (key: ClassTableKey, rows: readonly KeptEntry[]): Promise<void> =>
    store.step(async (): Promise<ClassNews> => {
      await write(key, rows);
      return { kind: "saved" };
    });
  return {
    saveGroup: ({ number, name, slogan }) =>
      saving("classgroups", [{ group: number, name, slogan }]),
    saveMember: (member) => saving("classmembers", [member]),
    saveAnswer: ({ members, ...answer }) =>
      saving("classanswers", [{ ...answer, members: members.join("、") }]),
    addPoints: (entries) =>
      store.step(async () => {
        const before = [...store.getState().points];
        for (const entry of entries) {
          const because = pointRefusal(before, entry);
          if (because !== undefined) return { kind: "points-refused", because };
          before.push(entry);
        }
        // Appended, never merged: points given are corrected by further points.
        await store.append(
          "classpoints",
          entries.map(({ from, note, ...entry }) => ({
            ...entry,
            from: from ?? null,
            note: note ?? null,
          })),
        );
        return { kind: "saved" };
      }),
    takeIn: ({ files, additions, replacements }, isReplacing) =>
      store.step(async () => {
        for (const [key, rows] of additions) await write(key, rows);
        if (isReplacing) for (const [key, rows] of replacements) await write(key, rows);
        const read = files.filter((file) => file.status === "read");
        const cells = read.reduce((sum, { newCells }) => sum + newCells, 0);
        return { kind: "collected", groups: read.length, cells };
      }),
    saveDrill: (drill) => saving("classdrills", [{ ...drill }]),
    saveTest: (test, group, answers) =>
      saving(
        "classtests",
        [...answers].map(([item, answer]) => ({ test, group, item, answer })),
      ),
    saveRating: ({ group, name, time }, ratings) =>
      store.step(async () => {
        await write(
          "classratings",
          [...ratings].map(([item, rating]) => ({ group, name, item, [time]: rating })),
        );
        await write("classmembers", [
          { group, name, [time]: meanRating([...ratings.values()]) ?? null },
        ]);
        return { kind: "saved" };
      }),
  };
}
