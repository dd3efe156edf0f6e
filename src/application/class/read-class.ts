// Rows of the kept tables as a class. A row that lacks what it is known by is left out; the table names it as an issue.
import { AGENDA_IDS, AGENDAS, type AgendaId } from "../../domain/class/agenda-table";
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
  };
}

/** The agenda in force: minutes and questions of the sheet where it says some. */
function agendaOf(
  rows: readonly KeptValues[],
  setting: ClassSetting | undefined,
): readonly PlannedEntry[] {
  if (setting === undefined) return [];
  return AGENDAS[setting.agenda].map((entry) => {
    const row = rows.find((values) => textIn(values, "unit") === entry.id);
    const minutes = (row && numberIn(row, "minutes")) ?? entry.minutes;
    return {
      entry: { ...entry, minutes: Math.max(0, minutes) },
      title: (row && textIn(row, "title")) ?? "",
      question: (row && textIn(row, "question")) ?? "",
    };
  });
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
