// The declared tables of the records in the user's language; answers and headers of the other one are understood.
import type { KeptColumn, KeptRefusals, KeptTableDefinition } from "../kept/kept-tables";
import {
  RECORD_COLUMNS,
  RECORD_TABLE_NAMES,
  type AnswerList,
  type RecordColumn,
  type RecordTableKey,
} from "./record-columns-table";

export interface RecordTableWords {
  readonly sheetName: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Shown by Excel at a cell of the column. */
  readonly help?: Readonly<Record<string, string>>;
}

/** Words of the record tables in one language. */
export interface RecordWords {
  readonly tables: Readonly<Record<RecordTableKey, RecordTableWords>>;
  readonly answers: Readonly<Record<AnswerList, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  readonly refusals: KeptRefusals;
  readonly pageFooter: string;
}

/** The user's language first, then the others that are understood when read. */
export type RecordLanguages = readonly [RecordWords, ...RecordWords[]];

export function recordColumns(key: RecordTableKey, languages: RecordLanguages): KeptColumn[] {
  return RECORD_COLUMNS[key].map((column) => columnOf(key, column, languages));
}

export function recordTable(key: RecordTableKey, languages: RecordLanguages): KeptTableDefinition {
  const [words] = languages;
  const { sheetName, title, notes } = words.tables[key];
  return {
    ...{ key, sheetName, title, notes, tableName: RECORD_TABLE_NAMES[key] },
    columns: recordColumns(key, languages),
    pageFooter: words.pageFooter,
    refusals: words.refusals,
  };
}

function columnOf(
  key: RecordTableKey,
  { id, kind, width, answers, isRequired, isOverruling }: RecordColumn,
  [words, ...others]: RecordLanguages,
): KeptColumn {
  const inputHelp = words.tables[key].help?.[id];
  const base = {
    ...{ id, width, header: words.tables[key].headers[id] ?? id },
    alsoKnownAs: others.flatMap(({ tables }) => tables[key].headers[id] ?? []),
    ...(isRequired === undefined ? {} : { isRequired }),
    ...(isOverruling === undefined ? {} : { isOverruling }),
    ...(inputHelp === undefined ? {} : { inputHelp }),
  };
  if (kind === "choice")
    return {
      ...base,
      kind,
      choices: Object.entries(words.answers[answers ?? "ratings"]).map(([answer, label]) => ({
        id: answer,
        label,
        alsoKnownAs: others.flatMap((other) => other.answers[answers ?? "ratings"][answer] ?? []),
      })),
    };
  return kind === "yes-no" ? { ...base, kind, yes: words.yes, no: words.no } : { ...base, kind };
}
