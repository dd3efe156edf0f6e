// The declared tables of a class in the user's language; answers and headers of the other one are understood.
import type { KeptColumn, KeptRefusals, KeptTableDefinition } from "../kept/kept-tables";
import {
  CLASS_ANSWERS,
  CLASS_COLUMNS,
  CLASS_TABLE_NAMES,
  type ClassAnswerList,
  type ClassColumn,
  type ClassTableKey,
} from "./class-columns-table";

export interface ClassTableWords {
  readonly sheetName: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Words of the class's tables in one language. */
export interface ClassWords {
  readonly tables: Readonly<Record<ClassTableKey, ClassTableWords>>;
  readonly answers: Readonly<Record<ClassAnswerList, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  readonly refusals: KeptRefusals;
  readonly pageFooter: string;
}

/** The user's language first. */
export type ClassLanguages = readonly [ClassWords, ...ClassWords[]];

export function classColumns(key: ClassTableKey, languages: ClassLanguages): KeptColumn[] {
  return CLASS_COLUMNS[key].map((column) => columnOf(key, column, languages));
}

export function classTable(key: ClassTableKey, languages: ClassLanguages): KeptTableDefinition {
  const [words] = languages;
  const { sheetName, title, notes } = words.tables[key];
  return {
    ...{ key, sheetName, title, notes, tableName: CLASS_TABLE_NAMES[key] },
    columns: classColumns(key, languages),
    pageFooter: words.pageFooter,
    refusals: words.refusals,
  };
}

function columnOf(
  key: ClassTableKey,
  { id, kind, width, answers, isRequired, format }: ClassColumn,
  [words, ...others]: ClassLanguages,
): KeptColumn {
  const base = {
    ...{ id, width, header: words.tables[key].headers[id] ?? id },
    alsoKnownAs: others.flatMap(({ tables }) => tables[key].headers[id] ?? []),
    ...(isRequired === undefined ? {} : { isRequired }),
    ...(format === undefined ? {} : { format }),
  };
  if (kind === "choice" && answers !== undefined)
    return {
      ...{ ...base, kind },
      choices: CLASS_ANSWERS[answers].map((answer) => ({
        id: answer,
        label: words.answers[answers][answer] ?? answer,
        alsoKnownAs: others.flatMap((other) => other.answers[answers][answer] ?? []),
      })),
    };
  if (kind === "choice") return { ...base, kind: "text" };
  return kind === "yes-no" ? { ...base, kind, yes: words.yes, no: words.no } : { ...base, kind };
}
