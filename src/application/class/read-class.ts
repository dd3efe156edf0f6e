// Rows of the kept tables as a class. A row that lacks what it is known by is left out; the table names it as an issue.
import {
  AGENDA_IDS,
  AGENDAS,
  type AgendaBreak,
  type AgendaId,
} from "../../domain/class/agenda-table";
import { WORKSHEETS } from "../../domain/course/worksheet-table";
import { DEFAULT_TIMES } from "../../domain/class/class-step";
import { POINT_KINDS, type PointEntry } from "../../domain/class/class-points";
import { GROUP_ROLES } from "../../domain/class/class-group";
import { ROLE_SCENES } from "../../domain/class/role-play";
import { RATING_SCALE } from "../../domain/class/self-rating";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { KeptIssue, KeptTable, KeptTables, KeptValues } from "../kept/kept-tables";
import {
  ANSWER_KINDS,
  CLASS_SIDES,
  CLASS_TABLE_KEYS,
  CLASS_VIEWS,
  type ClassTableKey,
} from "./class-columns-table";
import type {
  ClassRecords,
  ClassSetting,
  KeptAction,
  KeptAnswer,
  KeptDrill,
  KeptFill,
  KeptMember,
  KeptRating,
  KeptTestAnswer,
  PlannedEntry,
  RatingTime,
} from "./class-state";
import { classColumns, type ClassLanguages } from "./class-tables";

export interface ReadClass {
  readonly setting: ClassSetting | undefined;
  readonly records: ClassRecords;
  readonly issues: readonly KeptIssue[];
}

/** Everything that a workbook holds of a class. */
export async function readClass(
  tables: Pick<KeptTables, "readTable">,
  languages: ClassLanguages,
): Promise<ReadClass> {
  const found = new Map<ClassTableKey, KeptTable | undefined>();
  // One after the other: Excel answers one request at a time anyhow, and a file is in memory.
  for (const key of CLASS_TABLE_KEYS)
    found.set(key, await tables.readTable(key, classColumns(key, languages)));
  const rows = (key: ClassTableKey): readonly KeptValues[] =>
    found.get(key)?.rows.map(({ values }) => values) ?? [];
  const setting = rows("class")
    .map(settingOf)
    .find((one) => one !== undefined);
  return {
    setting,
    records: {
      agenda: agendaOf(rows("classagenda"), setting),
      groups: rows("classgroups").flatMap((values) => {
        const number = numberIn(values, "group");
        if (number === undefined) return [];
        return [{ number, name: textIn(values, "name"), slogan: textIn(values, "slogan") }];
      }),
      members: rows("classmembers").flatMap(memberOf),
      answers: rows("classanswers").flatMap(answerOf),
      points: rows("classpoints").flatMap(pointsOf),
      tests: rows("classtests").flatMap(testAnswerOf),
      fills: rows("classfills").flatMap(fillOf),
      actions: rows("classactions").flatMap(actionOf),
      ratings: rows("classratings").flatMap(ratingOf),
      drills: rows("classdrills").flatMap(drillOf),
    },
    issues: [...found.values()].flatMap((table) => table?.issues ?? []),
  };
}

/** The agenda that a class code begins with; undefined for what is no class code. */
export function agendaOfCode(code: string): AgendaId | undefined {
  if (!/^[0-9A-Z]{4,12}$/.test(code)) return undefined;
  return AGENDA_IDS.find((id) => code.startsWith(id));
}

function settingOf(values: KeptValues): ClassSetting | undefined {
  const code = textIn(values, "code").toUpperCase();
  const side = choiceIn(values, "side", CLASS_SIDES);
  const agenda = agendaOfCode(code);
  if (agenda === undefined || side === undefined) return undefined;
  const startedAt = numberIn(values, "stepStartedAt");
  const time = (id: string, usual: number): number => Math.max(0, numberIn(values, id) ?? usual);
  return {
    ...{ code, side, agenda, group: numberIn(values, "group") },
    view: choiceIn(values, "view", CLASS_VIEWS) ?? (side === "trainer" ? "trainer" : "trainee"),
    startedOn: numberIn(values, "startedOn") as CalendarDate | undefined,
    stepId: textIn(values, "step") || "setup",
    clock:
      startedAt === undefined ? undefined : { startedAt, pausedAt: numberIn(values, "pausedAt") },
    times: {
      pair: time("pairMinutes", DEFAULT_TIMES.pair),
      group: time("groupMinutes", DEFAULT_TIMES.group),
      vote: time("voteMinutes", DEFAULT_TIMES.vote),
      item: time("itemMinutes", DEFAULT_TIMES.item),
    },
    hasSound: values["hasSound"] === true,
    dayStart: dayStartIn(values),
  };
}

export const MINUTES_PER_DAY = 1440;
/** Nine o'clock, in minutes after midnight. */
export const USUAL_DAY_START = 540;

/** Excel keeps a time of day as a fraction of it. */
function dayStartIn(values: KeptValues): number {
  const fraction = numberIn(values, "dayStart");
  if (fraction === undefined || fraction < 0 || fraction >= 1) return USUAL_DAY_START;
  return Math.round(fraction * MINUTES_PER_DAY);
}

/**
 * The agenda in force: rows of the sheet in their order, with its minutes, days, titles, questions and worksheets. A row
 * that was deleted or has no minutes is left out; one with a new code that begins with "break" is a break.
 */
function agendaOf(
  rows: readonly KeptValues[],
  setting: ClassSetting | undefined,
): readonly PlannedEntry[] {
  if (setting === undefined) return [];
  const template = AGENDAS[setting.agenda];
  const units = new Map(rows.map((row) => [textIn(row, "unit"), row] as const));
  if (units.size === 0) return template.map((entry) => ({ entry, title: "", question: "" }));
  return [...units].flatMap(([id, row]): PlannedEntry[] => {
    const entry = template.find((one) => one.id === id) ?? ownBreak(id);
    const minutes = numberIn(row, "minutes") ?? entry?.minutes ?? 0;
    if (entry === undefined || minutes <= 0) return [];
    const day = Math.max(1, numberIn(row, "day") ?? entry.day);
    const worksheets = worksheetsIn(textIn(row, "worksheets"));
    return [
      {
        entry:
          entry.kind === "unit"
            ? { ...entry, minutes, day, worksheets }
            : { ...entry, minutes, day },
        ...{ title: textIn(row, "title"), question: textIn(row, "question") },
      },
    ];
  });
}

function ownBreak(id: string): AgendaBreak | undefined {
  return id.startsWith("break") ? { id, kind: "break", day: 1, minutes: 0 } : undefined;
}

function worksheetsIn(text: string): readonly string[] {
  const named = [...text.toUpperCase().matchAll(/W\d\d/g)].map(([id]) => id);
  return WORKSHEETS.map(({ id }) => id).filter((id) => named.includes(id));
}

function memberOf(values: KeptValues): readonly KeptMember[] {
  const group = numberIn(values, "group");
  const name = textIn(values, "name");
  if (group === undefined || name === "") return [];
  return [
    {
      ...{ group, name, isAbsent: values["isAbsent"] === true },
      role: choiceIn(values, "role", GROUP_ROLES) ?? "member",
      ...{ before: numberIn(values, "before"), after: numberIn(values, "after") },
    },
  ];
}

function answerOf(values: KeptValues): readonly KeptAnswer[] {
  const group = numberIn(values, "group");
  const kind = choiceIn(values, "kind", ANSWER_KINDS);
  const unit = textIn(values, "unit");
  if (group === undefined || kind === undefined || unit === "") return [];
  return [
    {
      ...{ group, unit, kind, pair: numberIn(values, "pair") ?? 0 },
      members: textIn(values, "members")
        .split(/[、,，;；]/)
        .map((name) => name.trim())
        .filter((name) => name !== ""),
      text: textIn(values, "text"),
    },
  ];
}

function pointsOf(values: KeptValues): readonly PointEntry[] {
  const group = numberIn(values, "group");
  const points = numberIn(values, "points");
  const kind = choiceIn(values, "kind", POINT_KINDS);
  const unit = textIn(values, "unit");
  if (group === undefined || points === undefined || kind === undefined || unit === "") return [];
  return [{ unit, group, kind, points, from: numberIn(values, "from") }];
}

function testAnswerOf(values: KeptValues): readonly KeptTestAnswer[] {
  const [test, group, item] = ["test", "group", "item"].map((id) => numberIn(values, id));
  const answer = textIn(values, "answer");
  if (test === undefined || group === undefined || item === undefined || answer === "") return [];
  return [{ test, group, item, answer }];
}

function fillOf(values: KeptValues): readonly KeptFill[] {
  const group = numberIn(values, "group");
  const worksheet = textIn(values, "worksheet");
  if (group === undefined || worksheet === "") return [];
  const [done = 0, required = 0] = ["done", "required"].map((id) => numberIn(values, id));
  return [{ group, worksheet, done, required }];
}

function actionOf(values: KeptValues): readonly KeptAction[] {
  const group = numberIn(values, "group");
  const action = textIn(values, "action");
  if (group === undefined || action === "") return [];
  return [
    {
      ...{ group, action, person: textIn(values, "person") },
      dueOn: numberIn(values, "dueOn") as CalendarDate | undefined,
      doneOn: numberIn(values, "doneOn") as CalendarDate | undefined,
    },
  ];
}

function ratingOf(values: KeptValues): readonly KeptRating[] {
  const group = numberIn(values, "group");
  const [name, item] = [textIn(values, "name"), textIn(values, "item")];
  if (group === undefined || name === "" || item === "") return [];
  return [
    {
      group,
      name,
      item,
      ...{ before: ratedIn(values, "before"), after: ratedIn(values, "after") },
    },
  ];
}

function drillOf(values: KeptValues): readonly KeptDrill[] {
  const group = numberIn(values, "group");
  const scene = choiceIn(values, "scene", ROLE_SCENES);
  if (group === undefined || scene === undefined) return [];
  return [
    {
      ...{ group, scene, collector: textIn(values, "collector") },
      ...{ customer: textIn(values, "customer"), observer: textIn(values, "observer") },
      ...{ helped: textIn(values, "helped"), crossed: textIn(values, "crossed") },
      agreed: textIn(values, "agreed"),
    },
  ];
}

/** A rating of the scale; anything else is none. */
function ratedIn(values: KeptValues, id: RatingTime): number | undefined {
  return RATING_SCALE.find((rating) => rating === values[id]);
}

function textIn(values: KeptValues, id: string): string {
  const value = values[id];
  return value === undefined ? "" : String(value).trim();
}

function numberIn(values: KeptValues, id: string): number | undefined {
  const value = values[id];
  return typeof value === "number" ? value : undefined;
}

function choiceIn<Answer extends string>(
  values: KeptValues,
  id: string,
  answers: readonly Answer[],
): Answer | undefined {
  return answers.find((answer) => answer === values[id]);
}
