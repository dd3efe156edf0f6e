// The trainer's workbook collects the groups' files: what each holds is compared with what is here, shown before it is
// taken, and nothing that is here is overwritten unless the trainer says so.
import type { CourseTextPair } from "../course/course-worksheets";
import { readWorksheets, type WorksheetState } from "../course/worksheet-states";
import type { KeptEntry, KeptTables, KeptValue, KeptValues } from "../kept/kept-tables";
import { CLASS_TABLE_KEY_COLUMNS, type ClassTableKey } from "./class-columns-table";
import { ClassFileRefusal, type ClassFileCode, type ClassPorts } from "./class-ports";
import { classColumns, type ClassLanguages } from "./class-tables";
import { readClass } from "./read-class";

export interface GroupFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When its turn has come, so that a dozen files are not in memory at once. Throws `ClassFileRefusal`. */
  readonly read: () => Promise<Uint8Array>;
}

/** Why a file was not collected. Each has a sentence in messages/. */
export type CollectRefusal =
  | ClassFileCode
  | "no-class"
  | "other-class"
  | "trainers-own"
  | "no-group"
  | "group-twice"
  | "lock-file";

export type CollectedFile =
  | { readonly status: "refused"; readonly file: string; readonly because: CollectRefusal }
  | {
      readonly status: "read";
      readonly file: string;
      readonly group: number;
      /** What the group calls itself; "" while it has no name. */
      readonly name: string;
      readonly newCells: number;
      readonly worksheets: number;
      /** A worksheet has less in it than when it was collected last. */
      readonly isOlder: boolean;
    };

/** A cell that says something else here than in the group's file. */
export interface CollectedChange {
  readonly group: number;
  readonly key: ClassTableKey;
  /** Values of the columns by which the row is known: unit, member, item. */
  readonly about: readonly KeptValue[];
  readonly column: string;
  readonly before: KeptValue;
  readonly after: KeptValue;
}

export interface Collection {
  readonly files: readonly CollectedFile[];
  readonly changes: readonly CollectedChange[];
  /** Rows to write: only what is new here. */
  readonly additions: ReadonlyMap<ClassTableKey, readonly KeptEntry[]>;
  /** The same for what would be overwritten. */
  readonly replacements: ReadonlyMap<ClassTableKey, readonly KeptEntry[]>;
}

/** Tables that a group fills; points are the trainer's alone. */
const COLLECTED = [
  ...(["classgroups", "classmembers", "classanswers", "classtests"] as const),
  ...(["classratings", "classdrills"] as const),
] as const;
/** More than a class of three days ever writes: whatever has more is no group's file. */
const MOST_ROWS = 2000;
/** A workbook of a class has a few hundred kilobytes. */
const MOST_BYTES = 60_000_000;
/** Beside a workbook that is open, Excel keeps a small hidden file that begins so. */
const LOCK_FILE = "~$";

export interface Collecting {
  readonly code: string;
  readonly here: Pick<KeptTables, "readTable">;
  readonly readWorkbook: ClassPorts["readWorkbook"];
  readonly languages: ClassLanguages;
  readonly texts: CourseTextPair;
  readonly progress?: (done: number, total: number) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** Reads the files and compares them with this workbook; nothing is written. Undefined when it was stopped. */
export async function collectGroups(
  files: readonly GroupFile[],
  asked: Collecting,
): Promise<Collection | undefined> {
  const collected: CollectedFile[] = [];
  const changes: CollectedChange[] = [];
  const additions = new Map<ClassTableKey, KeptEntry[]>();
  const replacements = new Map<ClassTableKey, KeptEntry[]>();
  const here = await rowsHere(asked);
  const seen = new Set<number>();
  for (const [at, file] of files.entries()) {
    await asked.progress?.(at, files.length);
    if (asked.signal?.aborted === true) return undefined;
    const found = await readGroupFile(file, asked);
    const refusal =
      "because" in found ? found.because : seen.has(found.group) ? "group-twice" : undefined;
    if ("because" in found || refusal !== undefined) {
      collected.push({ status: "refused", file: file.name, because: refusal ?? "damaged" });
      continue;
    }
    const { group } = found;
    seen.add(group);
    let newCells = 0;
    let isOlder = false;
    for (const [key, rows] of found.rows)
      for (const row of rows) {
        const compared = compare(row, { key, known: here.get(key)?.get(keyOf(key, row)), group });
        newCells += compared.newCells;
        isOlder ||= compared.isOlder;
        changes.push(...compared.changes);
        if (compared.addition)
          additions.set(key, [...(additions.get(key) ?? []), compared.addition]);
        if (compared.replacement)
          replacements.set(key, [...(replacements.get(key) ?? []), compared.replacement]);
      }
    const worksheets = found.rows.get("classfills")?.length ?? 0;
    const name = String(found.rows.get("classgroups")?.[0]?.["name"] ?? "");
    const about = { file: file.name, group, name, newCells, worksheets, isOlder };
    collected.push({ status: "read", ...about });
  }
  return { files: collected, changes, additions, replacements };
}

type Rows = ReadonlyMap<ClassTableKey, readonly KeptValues[]>;

async function readGroupFile(file: GroupFile, asked: Collecting): Promise<FoundFile> {
  const { name, size, read } = file;
  if (name.startsWith(LOCK_FILE)) return { because: "lock-file" };
  if (size > MOST_BYTES) return { because: "too-large" };
  try {
    return await rowsOfFile(name, await read(), asked);
  } catch (error) {
    if (error instanceof ClassFileRefusal) return { because: error.code };
    throw error;
  }
}

type FoundFile =
  { readonly because: CollectRefusal } | { readonly group: number; readonly rows: Rows };

async function rowsOfFile(name: string, bytes: Uint8Array, asked: Collecting): Promise<FoundFile> {
  const tables = asked.readWorkbook(bytes);
  const { setting } = await readClass(tables, asked.languages);
  if (setting === undefined) return { because: "no-class" };
  if (setting.side === "trainer") return { because: "trainers-own" };
  if (setting.code !== asked.code) return { because: "other-class" };
  const { group } = setting;
  if (group === undefined || group < 1) return { because: "no-group" };
  const rows = new Map<ClassTableKey, readonly KeptValues[]>();
  for (const key of COLLECTED) {
    const table = await tables.readTable(key, classColumns(key, asked.languages));
    const own = (table?.rows ?? []).map(({ values }) => values);
    // A group speaks for itself only, whatever else stands in its file.
    if (own.length > MOST_ROWS) return { because: "too-large" };
    rows.set(
      key,
      own.filter((values) => values["group"] === group),
    );
  }
  const states = await readWorksheets(tables, asked.texts);
  rows.set("classfills", fillsOf(states, { group, file: name }));
  rows.set("classactions", actionsOf(states, group));
  return { group, rows };
}

function fillsOf(
  states: readonly WorksheetState[],
  { group, file }: { readonly group: number; readonly file: string },
): readonly KeptValues[] {
  return states.map(({ worksheet, fill }) => ({
    ...{ group, worksheet: worksheet.id, file, done: fill.done, required: fill.required },
  }));
}

/** First actions of all worksheets; one that stands on several is one. */
function actionsOf(states: readonly WorksheetState[], group: number): readonly KeptValues[] {
  const actions = states.flatMap(({ firstActions }) => firstActions);
  const rows = actions.map(({ action, person, dueOn, doneOn }) => ({
    ...{ group, action },
    ...(person === "" ? {} : { person }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(doneOn === undefined ? {} : { doneOn }),
  }));
  return [...new Map(rows.map((row) => [keyOf("classactions", row), row])).values()];
}

async function rowsHere({
  here,
  languages,
}: Collecting): Promise<ReadonlyMap<ClassTableKey, ReadonlyMap<string, KeptValues>>> {
  const found = new Map<ClassTableKey, ReadonlyMap<string, KeptValues>>();
  for (const key of [...COLLECTED, "classfills", "classactions"] as const) {
    const table = await here.readTable(key, classColumns(key, languages));
    const rows = (table?.rows ?? []).map(({ values }) => [keyOf(key, values), values] as const);
    found.set(key, new Map(rows));
  }
  return found;
}

function keyOf(key: ClassTableKey, values: KeptValues): string {
  return JSON.stringify(CLASS_TABLE_KEY_COLUMNS[key].map((id) => values[id] ?? ""));
}

function compare(
  row: KeptValues,
  about: {
    readonly key: ClassTableKey;
    readonly known: KeptValues | undefined;
    readonly group: number;
  },
) {
  const { key, known = {}, group } = about;
  const by = CLASS_TABLE_KEY_COLUMNS[key];
  const others = Object.entries(row).filter(([id]) => !by.includes(id));
  // How far a worksheet is filled in goes forward by itself; where it goes back, the file is an older one.
  const isFill = key === "classfills";
  const isOlder = isFill && Number(row["done"] ?? 0) < Number(known["done"] ?? 0);
  const isSame = isFill && ["done", "required"].every((id) => known[id] === row[id]);
  const isFree = isFill && !isOlder;
  const changed = isSame ? [] : others.filter(([id, value]) => known[id] !== value);
  const fresh = changed.filter(([id]) => known[id] === undefined || isFree);
  const different = changed.filter(([id]) => known[id] !== undefined && !isFree);
  const identity = Object.fromEntries(by.map((id) => [id, row[id] ?? null]));
  return {
    isOlder,
    newCells: fresh.length,
    changes: different
      .filter(([id]) => !isFill || id === "done")
      .map(([column, after]): CollectedChange => ({
        ...{ group, key, column, after, before: known[column] ?? "" },
        about: by.filter((id) => id !== "group").flatMap((id) => row[id] ?? []),
      })),
    addition:
      about.known === undefined || fresh.length > 0
        ? { ...identity, ...Object.fromEntries(fresh) }
        : undefined,
    replacement:
      different.length > 0 ? { ...identity, ...Object.fromEntries(different) } : undefined,
  };
}
