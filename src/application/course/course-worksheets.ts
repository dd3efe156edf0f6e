// A worksheet of the course as a table on a sheet of ours: made, filled in beforehand where the user wants, read back,
// and checked.
import { checkText } from "../../domain/conduct/check-text";
import { worksheetFill, type WorksheetFill } from "../../domain/course/worksheet-fill";
import { WORKSHEET_LISTS, WORKSHEETS, type Worksheet } from "../../domain/course/worksheet-table";
import type { AgingReport } from "../aging-report";
import type {
  KeptColumn,
  KeptEntry,
  KeptRefusals,
  KeptRow,
  KeptTable,
  KeptTableDefinition,
  KeptTables,
} from "../kept/kept-tables";
import { customerRows, itemRows } from "./worksheet-prefill";

/** The words of one language, as far as a worksheet shows them. */
export interface WorksheetTexts {
  readonly title: string;
  readonly purpose: string;
  readonly columns: Readonly<Record<string, { readonly header: string; readonly help?: string }>>;
  readonly rows?: readonly string[];
}
export interface CourseTexts {
  readonly worksheets: Readonly<Record<string, WorksheetTexts>>;
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  /** Cells for the group's name and slogan, and for the first action, its day and person. */
  readonly groupLine: readonly string[];
  readonly actionLine: readonly string[];
  readonly footer: string;
  readonly refusals: KeptRefusals;
  readonly masked: (number: number) => string;
}

/** In the language of the user first; the other one is understood when read back. */
export interface CourseTextPair {
  readonly own: CourseTexts;
  readonly other: CourseTexts;
}

/** Letters only, as identities of sheets have to be: "WorksheetA" for W01. */
export function worksheetKey(id: string): string {
  return `Worksheet${String.fromCharCode(64 + Number(id.slice(1)))}`;
}

export function worksheetDefinition(
  worksheet: Worksheet,
  texts: CourseTextPair,
): KeptTableDefinition {
  const { own } = texts;
  const words = own.worksheets[worksheet.id];
  if (words === undefined) throw new Error(`no words for ${worksheet.id}`);
  return {
    key: worksheetKey(worksheet.id),
    sheetName: `${worksheet.id} ${words.title}`,
    tableName: `Huikuan_${worksheet.id}`,
    title: `${worksheet.id} ${words.title}`,
    notes: [words.purpose, own.groupLine, own.actionLine],
    columns: worksheetColumns(worksheet, texts),
    pageFooter: own.footer,
    refusals: own.refusals,
  };
}

export function worksheetColumns(
  worksheet: Worksheet,
  { own, other }: CourseTextPair,
): KeptColumn[] {
  const wordsIn = (texts: CourseTexts, id: string) => texts.worksheets[worksheet.id]?.columns[id];
  return worksheet.columns.map((column): KeptColumn => {
    const words = wordsIn(own, column.id);
    const elsewhere = wordsIn(other, column.id)?.header;
    const base = {
      id: column.id,
      header: words?.header ?? column.id,
      width: column.width,
      ...(elsewhere === undefined ? {} : { alsoKnownAs: [elsewhere] }),
      ...(words?.help === undefined ? {} : { inputHelp: words.help }),
      ...(column.isRequired === true ? { isRequired: true } : {}),
    };
    const { kind } = column;
    if (typeof kind === "object")
      return { ...base, kind: "choice", choices: choicesOf(kind.list, { own, other }) };
    return kind === "yes-no" ? { ...base, kind, yes: own.yes, no: own.no } : { ...base, kind };
  });
}

function choicesOf(list: keyof typeof WORKSHEET_LISTS, { own, other }: CourseTextPair) {
  return WORKSHEET_LISTS[list].map((id) => ({
    id,
    label: own.lists[list]?.[id] ?? id,
    alsoKnownAs: [other.lists[list]?.[id] ?? id],
  }));
}

export interface PrefillChoices {
  /** Undefined for an empty worksheet. */
  readonly aging: AgingReport | undefined;
  /** Customers as "客户 1", for class. */
  readonly isMasked: boolean;
}

/** The rows a new worksheet starts with. */
export function firstRows(
  worksheet: Worksheet,
  texts: CourseTexts,
  prefill: PrefillChoices,
): KeptEntry[] {
  const [first] = worksheet.columns;
  if (worksheet.hasFixedRows === true && first !== undefined)
    return (texts.worksheets[worksheet.id]?.rows ?? []).map((row) => ({ [first.id]: row }));
  const { aging, isMasked } = prefill;
  if (aging === undefined || worksheet.prefill === undefined) return emptyRows(worksheet);
  const masked = isMasked ? texts.masked : undefined;
  const rows =
    worksheet.prefill === "items" ? itemRows(aging, masked) : customerRows(aging, masked);
  return rows.length === 0 ? emptyRows(worksheet) : rows;
}

/** Blank rows make a table of a size that a group can fill in, and print. */
function emptyRows(worksheet: Worksheet): KeptEntry[] {
  return Array.from({ length: worksheet.columns.length > 10 ? 15 : 12 }, () => ({}));
}

/** Columns that a prefill fills, so that they do not count as the group's own work. */
function prefilledColumns(worksheet: Worksheet): ReadonlySet<string> {
  if (worksheet.hasFixedRows === true) return new Set([worksheet.columns[0]?.id ?? ""]);
  if (worksheet.prefill === "customers") return new Set(["customer"]);
  if (worksheet.prefill === "items")
    return new Set(["customer", "invoice", "documentDate", "dueDate", "amount", "paid", "open"]);
  return new Set();
}

export interface WorksheetState {
  readonly worksheet: Worksheet;
  readonly sheet: string;
  readonly fill: WorksheetFill;
  /** Cells that cannot be read as what their column asks for. */
  readonly issues: KeptTable["issues"];
  /** Cells whose words may not be used as they stand. */
  readonly unlawful: readonly { readonly address: string; readonly found: string }[];
}

/** Reads every worksheet that the workbook has. */
export async function readWorksheets(
  tables: Pick<KeptTables, "readTable">,
  texts: CourseTextPair,
): Promise<readonly WorksheetState[]> {
  const states: WorksheetState[] = [];
  for (const worksheet of WORKSHEETS) {
    const table = await tables.readTable(
      worksheetKey(worksheet.id),
      worksheetColumns(worksheet, texts),
    );
    if (table !== undefined) states.push(stateOf(worksheet, table));
  }
  return states;
}

function stateOf(worksheet: Worksheet, table: KeptTable): WorksheetState {
  const rows = table.rows.map(({ values, addresses }) => ({
    filled: new Set(Object.keys(values)),
    addresses,
  }));
  return {
    ...{ worksheet, sheet: table.sheet },
    fill: worksheetFill(worksheet, rows, prefilledColumns(worksheet)),
    issues: table.issues.filter(({ code }) => code !== "value-missing"),
    unlawful: table.rows.flatMap(unlawfulCells),
  };
}

function unlawfulCells({ values, addresses }: KeptRow): WorksheetState["unlawful"] {
  return Object.entries(values).flatMap(([column, value]) => {
    if (typeof value !== "string") return [];
    const { level } = checkText(value, { kind: "draft" });
    const isUnlawful = level === "block" || level === "rewrite";
    return isUnlawful ? [{ address: addresses[column] ?? "", found: value }] : [];
  });
}

/** Makes the sheet of a worksheet, or finds the one that is there; nothing on it is overwritten. */
export async function insertWorksheet(
  tables: KeptTables,
  worksheet: Worksheet,
  asked: { readonly texts: CourseTextPair; readonly prefill: PrefillChoices },
): Promise<{ readonly sheet: string; readonly wasThere: boolean }> {
  const definition = worksheetDefinition(worksheet, asked.texts);
  const rows = firstRows(worksheet, asked.texts.own, asked.prefill);
  const { table, wasThere } = await tables.writeTable(definition, rows, { mode: "create" });
  return { sheet: table.sheet, wasThere };
}
