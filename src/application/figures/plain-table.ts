// Small tables that the user fills in: rates and sales. Columns and words as data, known in both languages.
import type {
  KeptColumn,
  KeptIssue,
  KeptRefusals,
  KeptRow,
  KeptTableDefinition,
  KeptTables,
} from "../kept/kept-tables";

export interface PlainTableWords<Id extends string> {
  readonly sheetName: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly headers: Readonly<Record<Id, string>>;
  readonly pageFooter: string;
  readonly refusals: KeptRefusals;
}

export interface PlainColumn<Id extends string> {
  readonly id: Id;
  readonly kind: "text" | "number" | "amount" | "date";
  readonly width: number;
  readonly isRequired?: boolean;
  readonly format?: string;
}

/** Words in the user's language and in the other one, by which columns are known again. */
export interface InBothLanguages<Words> {
  readonly words: Words;
  readonly other: Words;
}

export function plainColumns<Id extends string>(
  columns: readonly PlainColumn<Id>[],
  { words, other }: InBothLanguages<PlainTableWords<Id>>,
): readonly KeptColumn[] {
  return columns.map((column) => ({
    ...{ ...column, header: words.headers[column.id] },
    alsoKnownAs: [other.headers[column.id]],
  }));
}

export function plainTable<Id extends string>(
  identity: Pick<KeptTableDefinition, "key" | "tableName">,
  columns: readonly PlainColumn<Id>[],
  languages: InBothLanguages<PlainTableWords<Id>>,
): KeptTableDefinition {
  const { sheetName, title, notes, pageFooter, refusals } = languages.words;
  return {
    ...{ ...identity, sheetName, title, notes, pageFooter, refusals },
    columns: plainColumns(columns, languages),
  };
}

/** A cell that says something which cannot be used; the row is passed over. */
export interface RowFault {
  readonly code: "currency-unknown" | "not-above-zero";
  readonly sheet: string;
  readonly address: string;
  readonly found: string;
}

/** A table as read: what can be used, and every cell that cannot. */
export interface ReadTable<Entry> {
  /** "" when the workbook has no such sheet yet. */
  readonly sheet: string;
  readonly entries: readonly Entry[];
  readonly issues: readonly KeptIssue[];
  readonly faults: readonly RowFault[];
}

/** What is wrong with a row, and in which of its columns. */
export interface FaultIn {
  readonly code: RowFault["code"];
  readonly column: string;
}

/**
 * The entries that the workbook keeps in such a table. A row is an entry, or a fault of one of its cells, or undefined
 * when something is missing: that is among the table's own issues. Rejects with `WorkbookFailure`.
 */
export async function readPlainTable<Entry extends object>(
  tables: KeptTables,
  { key, columns }: { readonly key: string; readonly columns: readonly KeptColumn[] },
  entryOf: (values: KeptRow["values"]) => { readonly entry: Entry } | FaultIn | undefined,
): Promise<ReadTable<Entry>> {
  const table = await tables.readTable(key, columns);
  if (table === undefined) return { sheet: "", entries: [], issues: [], faults: [] };
  const { sheet, rows, issues } = table;
  const entries: Entry[] = [];
  const faults: RowFault[] = [];
  for (const { values, addresses } of rows) {
    const read = entryOf(values);
    if (read === undefined) continue;
    if ("entry" in read) {
      entries.push(read.entry);
      continue;
    }
    const { code, column } = read;
    const found = String(values[column] ?? "");
    faults.push({ code, sheet, address: addresses[column] ?? "", found });
  }
  return { sheet, entries, issues, faults };
}
