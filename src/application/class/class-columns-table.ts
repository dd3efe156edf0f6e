// The columns of the tables in which a class is kept, as data. Headers and answers are in messages/.
import { OPTION_LETTERS } from "../../domain/class/assessment";
import { POINT_KINDS } from "../../domain/class/class-points";
import { GROUP_ROLES } from "../../domain/class/class-group";
import { ROLE_SCENES } from "../../domain/class/role-play";
import type { KeptColumn } from "../kept/kept-tables";

export const CLASS_TABLE_KEYS = [
  ...([
    "class",
    "classagenda",
    "classgroups",
    "classmembers",
    "classanswers",
    "classpoints",
    "classtests",
    "classfills",
    "classactions",
    "classratings",
    "classdrills",
  ] as const),
] as const;
export type ClassTableKey = (typeof CLASS_TABLE_KEYS)[number];

/** Whose workbook it is: the trainer's, or one of a group. */
export const CLASS_SIDES = ["trainer", "group"] as const;
export type ClassSide = (typeof CLASS_SIDES)[number];

/** What is shown first; everything is within reach of everybody. */
export const CLASS_VIEWS = ["trainer", "trainee", "finance"] as const;
export type ClassView = (typeof CLASS_VIEWS)[number];

/** Who has answered: a pair, the whole group, or the group with its line for the handbook. */
export const ANSWER_KINDS = ["pair", "group", "line"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Answers of the choice columns. */
export const CLASS_ANSWERS = {
  sides: CLASS_SIDES,
  views: CLASS_VIEWS,
  roles: [...GROUP_ROLES, "member"],
  answerKinds: ANSWER_KINDS,
  pointKinds: POINT_KINDS,
  letters: OPTION_LETTERS,
  scenes: ROLE_SCENES,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ClassAnswerList = keyof typeof CLASS_ANSWERS;

export interface ClassColumn {
  readonly id: string;
  readonly kind: KeptColumn["kind"];
  readonly width: number;
  readonly answers?: ClassAnswerList;
  readonly isRequired?: true;
  readonly format?: string;
}

const text = (id: string, width = 20): ClassColumn => ({ id, kind: "text", width });
const whole = (id: string, width = 9): ClassColumn => ({ id, kind: "integer", width });
const moment = (id: string): ClassColumn => ({
  ...{ id, kind: "number", width: 19, format: "yyyy-mm-dd hh:mm:ss" },
});
const choice = (id: string, answers: ClassAnswerList, width = 14): ClassColumn => ({
  ...{ id, kind: "choice", answers, width },
});
const required = (column: ClassColumn): ClassColumn => ({ ...column, isRequired: true });

export const CLASS_COLUMNS: Readonly<Record<ClassTableKey, readonly ClassColumn[]>> = {
  class: [
    required(text("code", 12)),
    required(choice("side", "sides")),
    choice("view", "views"),
    whole("group"),
    { id: "startedOn", kind: "date", width: 13 },
    text("step", 16),
    ...[moment("stepStartedAt"), moment("pausedAt")],
    ...["pairMinutes", "groupMinutes", "voteMinutes", "itemMinutes"].map((id) => whole(id, 12)),
    { id: "hasSound", kind: "yes-no", width: 10 },
    { id: "dayStart", kind: "number", width: 12, format: "hh:mm" },
  ],
  classagenda: [
    required(text("unit", 12)),
    text("title", 22),
    whole("day"),
    required(whole("minutes")),
    text("question", 52),
    text("worksheets", 18),
  ],
  classgroups: [required(whole("group")), text("name", 18), text("slogan", 36)],
  classmembers: [
    required(whole("group")),
    required(text("name", 16)),
    choice("role", "roles"),
    { id: "isAbsent", kind: "yes-no", width: 10 },
    ...["before", "after"].map((id): ClassColumn => ({ id, kind: "number", width: 11 })),
  ],
  classanswers: [
    required(whole("group")),
    required(text("unit", 12)),
    required(choice("kind", "answerKinds")),
    whole("pair"),
    text("members", 26),
    text("text", 60),
  ],
  classpoints: [
    required(text("unit", 12)),
    required(whole("group")),
    required(choice("kind", "pointKinds")),
    required({ id: "points", kind: "number", width: 9 }),
    whole("from", 10),
    text("note", 30),
  ],
  classtests: [
    required(whole("test")),
    required(whole("group")),
    required(whole("item")),
    choice("answer", "letters", 9),
  ],
  classfills: [
    required(whole("group")),
    required(text("worksheet", 11)),
    whole("done"),
    whole("required"),
    text("file", 30),
  ],
  classactions: [
    required(whole("group")),
    required(text("action", 40)),
    text("person", 14),
    ...["dueOn", "doneOn"].map((id): ClassColumn => ({ id, kind: "date", width: 13 })),
  ],
  classratings: [
    ...[required(whole("group")), required(text("name", 16)), required(text("item", 16))],
    ...[whole("before", 11), whole("after", 11)],
  ],
  classdrills: [
    ...[required(whole("group")), required(choice("scene", "scenes", 20))],
    ...["collector", "customer", "observer"].map((id) => text(id, 12)),
    ...[text("helped", 40), text("crossed", 40), text("agreed", 30)],
  ],
};

/** The name of each Excel table: the same in every language. */
export const CLASS_TABLE_NAMES: Readonly<Record<ClassTableKey, string>> = {
  class: "HuikuanClass",
  classagenda: "HuikuanAgenda",
  classgroups: "HuikuanGroups",
  classmembers: "HuikuanMembers",
  classanswers: "HuikuanAnswers",
  classpoints: "HuikuanPoints",
  classtests: "HuikuanTests",
  classfills: "HuikuanFills",
  classactions: "HuikuanActions",
  classratings: "HuikuanRatings",
  classdrills: "HuikuanDrills",
};

/** By what a row of each table is known again when it is written once more. */
export const CLASS_TABLE_KEY_COLUMNS: Readonly<Record<ClassTableKey, readonly string[]>> = {
  class: ["code"],
  classagenda: ["unit"],
  classgroups: ["group"],
  classmembers: ["group", "name"],
  classanswers: ["group", "unit", "kind", "pair"],
  classpoints: ["unit", "group", "kind", "from"],
  classtests: ["test", "group", "item"],
  classfills: ["group", "worksheet"],
  classactions: ["group", "action", "person"],
  classratings: ["group", "name", "item"],
  classdrills: ["group", "scene", "collector"],
};
