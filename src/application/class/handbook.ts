// The handbook of a class (catalogue 1R class-manual-80): what a group answered and filled in, its first actions, the key
// rules and the map, as one document to take home.
import type { KeptTables, KeptValue } from "../kept/kept-tables";
import { WORKSHEETS, type Worksheet } from "../../domain/course/worksheet-table";
import { TEST_NUMBERS } from "../../domain/class/assessment";
import { standings } from "../../domain/class/class-points";
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { RoleScene } from "../../domain/class/role-play";
import type { CourseMap, MapNode } from "../../domain/course/course-map";
import { worksheetColumns, worksheetKey, type CourseTextPair } from "../course/course-worksheets";
import { readWorksheets, startingColumns } from "../course/worksheet-states";
import type { ClassRecords, ClassSetting } from "./class-state";
import { testScores } from "./class-tests";

export type HandbookSectionId =
  "lines" | "results" | "drills" | "actions" | "worksheets" | "rules" | "prohibited" | "map";

/** The same shape as a document of src/files; this layer knows nothing of formats. */
export interface HandbookContent {
  readonly title: string;
  readonly lead: readonly string[];
  readonly footer: string;
  readonly contents: string;
  readonly sections: readonly {
    readonly id: HandbookSectionId;
    readonly heading: string;
    readonly startsPage?: boolean;
    readonly blocks: readonly HandbookBlock[];
  }[];
}

export type HandbookBlock =
  | { readonly kind: "heading" | "text" | "note"; readonly text: string }
  | {
      readonly kind: "list";
      readonly items: readonly { readonly level: number; readonly text: string }[];
    }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
    };

export interface HandbookWords {
  readonly title: string;
  readonly contents: string;
  readonly footer: string;
  readonly classLine: (code: string, day: string) => string;
  readonly groupLine: (number: number, name: string, slogan: string) => string;
  readonly members: (names: string) => string;
  readonly listMark: string;
  readonly sections: Readonly<Record<HandbookSectionId, string>>;
  readonly noLines: string;
  readonly noActions: string;
  readonly noWorksheets: string;
  /** Worksheets that are in the workbook and empty, by name. */
  readonly leftOut: (names: string) => string;
  readonly lineHeader: readonly string[];
  readonly resultHeader: readonly string[];
  readonly drillHeader: readonly string[];
  readonly sceneNames: Readonly<Record<RoleScene, string>>;
  readonly actionHeader: readonly string[];
  readonly notAdvice: string;
}

export interface HandbookAsked {
  readonly tables: Pick<KeptTables, "readTable" | "readFields">;
  readonly texts: CourseTextPair;
  readonly setting: ClassSetting;
  readonly records: ClassRecords;
  readonly words: HandbookWords;
  readonly unitTitle: (unit: string) => string;
  /** Key rules, each a table, from the rule book's own data. */
  readonly rules: readonly Extract<HandbookBlock, { kind: "table" }>[];
  readonly prohibited: Extract<HandbookBlock, { kind: "table" }>;
  readonly map: CourseMap;
}

/** Levels of the map that fit a handbook; the whole map is on the screen. */
const MAP_LEVELS = 2;

/** The handbook of this workbook: of its group, or of all groups in the trainer's. Rejects with `WorkbookFailure`. */
export async function handbookOf(asked: HandbookAsked): Promise<HandbookContent> {
  const { words, setting, records, map } = asked;
  const { sections } = words;
  const worksheets = await filledWorksheets(asked);
  const groups = records.groups.filter(
    ({ number }) => setting.group === undefined || setting.group === number,
  );
  return {
    ...{ title: words.title, footer: words.footer, contents: words.contents },
    lead: [
      words.classLine(
        setting.code,
        setting.startedOn === undefined ? "" : isoOf(setting.startedOn),
      ),
      ...groups.flatMap(({ number, name, slogan }) => {
        const members = records.members.filter(({ group }) => group === number);
        const names = members.map((member) => member.name).join(words.listMark);
        const line = words.groupLine(number, name, slogan);
        return members.length === 0 ? [line] : [line, words.members(names)];
      }),
    ],
    sections: [
      { id: "lines", heading: sections.lines, blocks: lineBlocks(asked) },
      ...resultSection(asked),
      ...drillSection(asked),
      { id: "actions", heading: sections.actions, blocks: await actionBlocks(asked) },
      {
        ...{ id: "worksheets", heading: sections.worksheets, startsPage: true },
        blocks: worksheets,
      },
      {
        ...{ id: "rules", heading: sections.rules, startsPage: true },
        blocks: [...asked.rules, { kind: "note", text: words.notAdvice }],
      },
      {
        id: "prohibited",
        heading: sections.prohibited,
        startsPage: true,
        blocks: [asked.prohibited],
      },
      {
        id: "map",
        heading: sections.map,
        startsPage: true,
        blocks: [{ kind: "list", items: mapItems(map.root, 0) }],
      },
    ],
  };
}

/** The group's answers and its line for each unit, in the agenda's order. */
function lineBlocks({
  records,
  setting,
  words,
  unitTitle,
}: HandbookAsked): readonly HandbookBlock[] {
  const rows = records.agenda.flatMap(({ entry, title }) =>
    records.answers
      .filter(
        ({ unit, group, kind }) =>
          unit === entry.id &&
          kind !== "pair" &&
          (setting.group === undefined || setting.group === group),
      )
      .map(({ group, kind, text }) => ({ group, unit: title || unitTitle(entry.id), kind, text })),
  );
  if (rows.length === 0) return [{ kind: "note", text: words.noLines }];
  const keys = [...new Set(rows.map(({ unit, group }) => JSON.stringify([unit, group])))];
  return [
    {
      kind: "table",
      header: words.lineHeader,
      widths: [16, 8, 40, 40],
      rows: keys.map((key) => {
        const own = rows.filter(({ unit, group }) => JSON.stringify([unit, group]) === key);
        const of = (kind: "group" | "line"): string =>
          own.find((row) => row.kind === kind)?.text ?? "";
        return [own[0]?.unit ?? "", String(own[0]?.group ?? ""), of("group"), of("line")];
      }),
    },
  ];
}

/** Points and scores of all groups, in the trainer's handbook. */
function resultSection({ records, setting, words }: HandbookAsked): HandbookContent["sections"] {
  const { groups, points, tests } = records;
  if (setting.side !== "trainer" || points.length + tests.length === 0) return [];
  const scores = testScores(setting.code, tests);
  const totals = standings(
    groups.map(({ number }) => number),
    points,
  );
  const rows = totals.map(({ group, place, total }) => [
    ...[String(place), String(group)],
    ...[groups.find(({ number }) => number === group)?.name ?? "", String(total)],
    ...TEST_NUMBERS.map((test) => {
      const score = scores.find((one) => one.group === group && one.test === test)?.score;
      return score === undefined ? "–" : String(score);
    }),
  ]);
  const table = { kind: "table", header: words.resultHeader, rows } as const;
  const widths = [10, 8, 30, 14, 14, 14, 14, 14];
  return [{ id: "results", heading: words.sections.results, blocks: [{ ...table, widths }] }];
}

/** What the observers noted; a class without role plays has no such section. */
function drillSection({ records, setting, words }: HandbookAsked): HandbookContent["sections"] {
  const own = records.drills.filter(
    ({ group }) => setting.group === undefined || setting.group === group,
  );
  if (own.length === 0) return [];
  const rows = own.map(({ group, scene, collector, customer, ...notes }) => [
    ...[String(group), words.sceneNames[scene]],
    [collector, customer].filter((name) => name !== "").join(" – "),
    ...[notes.helped, notes.crossed, notes.agreed],
  ]);
  const table = { kind: "table", header: words.drillHeader, rows } as const;
  return [
    {
      id: "drills",
      heading: words.sections.drills,
      blocks: [{ ...table, widths: [8, 16, 18, 36, 30, 24] }],
    },
  ];
}

/** First actions: of this workbook's worksheets, and of those collected from the groups. */
async function actionBlocks(asked: HandbookAsked): Promise<readonly HandbookBlock[]> {
  const { tables, texts, words, records } = asked;
  const states = await readWorksheets(tables, texts);
  const rows = [...states.flatMap(({ firstActions }) => firstActions), ...records.actions].map(
    ({ action, person, dueOn }) => [action, person, dueOn === undefined ? "" : isoOf(dueOn)],
  );
  if (rows.length === 0) return [{ kind: "note", text: words.noActions }];
  const unique = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  return [{ kind: "table", header: words.actionHeader, rows: unique, widths: [60, 20, 16] }];
}

/**
 * Every worksheet with something in it that was not there from the start: its rows that are begun. Those that are in the
 * workbook and empty are named at the end.
 */
async function filledWorksheets(asked: HandbookAsked): Promise<readonly HandbookBlock[]> {
  const { words, texts } = asked;
  const filled: HandbookBlock[] = [];
  const empty: string[] = [];
  for (const worksheet of WORKSHEETS) {
    const blocks = await worksheetBlocks(worksheet, asked);
    if (blocks?.length === 0)
      empty.push(`${worksheet.id} ${texts.own.worksheets[worksheet.id]?.title ?? ""}`);
    filled.push(...(blocks ?? []));
  }
  if (filled.length === 0) filled.push({ kind: "note", text: words.noWorksheets });
  if (empty.length > 0)
    filled.push({ kind: "note", text: words.leftOut(empty.join(words.listMark)) });
  return filled;
}

/** Undefined for a worksheet that is not in the workbook, nothing for one that is empty. */
async function worksheetBlocks(
  worksheet: Worksheet,
  { tables, texts }: HandbookAsked,
): Promise<readonly HandbookBlock[] | undefined> {
  const columns = worksheetColumns(worksheet, texts);
  const table = await tables.readTable(worksheetKey(worksheet.id), columns);
  const given = new Set([...startingColumns(worksheet), "customer"]);
  const rows = (table?.rows ?? []).filter(({ values }) =>
    Object.keys(values).some((id) => !given.has(id)),
  );
  if (table === undefined) return undefined;
  if (rows.length === 0) return [];
  const words = texts.own.worksheets[worksheet.id];
  const used = columns.filter(({ id }) => rows.some(({ values }) => values[id] !== undefined));
  return [
    { kind: "heading", text: `${worksheet.id} ${words?.title ?? ""}` },
    { kind: "note", text: words?.purpose ?? "" },
    {
      kind: "table",
      header: used.map(({ header }) => header),
      widths: used.map(({ width }) => width),
      rows: rows.map(({ values }) =>
        used.map((column) => {
          const value = values[column.id];
          if (column.kind === "choice")
            return column.choices.find(({ id }) => id === value)?.label ?? shown(value, false);
          if (column.kind === "yes-no" && value !== undefined)
            return value === true ? column.yes : column.no;
          if (column.kind === "amount" && typeof value === "number")
            return value.toLocaleString("en-US");
          return shown(value, column.kind === "date");
        }),
      ),
    },
  ];
}

function shown(value: KeptValue | undefined, isDate: boolean): string {
  if (value === undefined) return "";
  return isDate && typeof value === "number" ? isoOf(value as CalendarDate) : String(value);
}

function mapItems(
  node: MapNode,
  level: number,
): { readonly level: number; readonly text: string }[] {
  return [
    { level, text: node.title },
    ...(level >= MAP_LEVELS ? [] : node.children.flatMap((child) => mapItems(child, level + 1))),
  ];
}
