// A worksheet of the course as a table on a sheet of ours: made, and filled in beforehand where the user wants.
import { FIRST_ACTION } from "../../domain/course/worksheet-fill";
import { WORKSHEET_LISTS, type Worksheet } from "../../domain/course/worksheet-table";
import type { AgingReport } from "../aging-report";
import type {
  KeptColumn,
  KeptEntry,
  KeptField,
  KeptRefusals,
  KeptTableDefinition,
  KeptTables,
} from "../kept/kept-tables";
import { DEFAULT_POLICY, type CollectionPolicy } from "../../domain/policy/collection-policy";
import { WARNING_SIGNS } from "../../domain/risk/warning-signs";
import { customerRows, itemRows, type Masks } from "./worksheet-prefill";

/** The words of one language, as far as a worksheet shows them. */
export interface WorksheetTexts {
  readonly title: string;
  readonly purpose: string;
  readonly columns: Readonly<
    Record<string, { readonly header: string; readonly example?: string; readonly help?: string }>
  >;
  readonly rows?: readonly string[];
}
type WorksheetFieldId = "group" | "slogan" | (typeof FIRST_ACTION)[number];

export interface CourseTexts {
  readonly worksheets: Readonly<Record<string, WorksheetTexts>>;
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  /** Labels of the cells above the table. */
  readonly fields: Readonly<Record<WorksheetFieldId, string>>;
  /** Marks the example above the table as one. */
  readonly example: (text: string) => string;
  readonly footer: string;
  readonly refusals: KeptRefusals;
  readonly masks: Masks;
  readonly weights: (parts: readonly string[]) => string;
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

/** Points of a row that is filled in by hand: two lines of print. */
const ROW_HEIGHT = 30;

/** Who fills the worksheets of this workbook. */
export interface WorksheetGroup {
  readonly name: string;
  readonly slogan: string;
}

export function worksheetDefinition(
  worksheet: Worksheet,
  texts: CourseTextPair,
  group?: WorksheetGroup,
): KeptTableDefinition {
  const { own } = texts;
  const columns = worksheetColumns(worksheet, texts);
  const actions = firstActionFields(worksheet, own);
  const words = own.worksheets[worksheet.id];
  if (words === undefined) throw new Error(`no words for ${worksheet.id}`);
  return {
    key: worksheetKey(worksheet.id),
    sheetName: `${worksheet.id} ${words.title}`,
    tableName: `Huikuan_${worksheet.id}`,
    title: `${worksheet.id} ${words.title}`,
    notes: [
      words.purpose,
      ...weightsLine(worksheet, own),
      [
        { ...groupField(own), value: group?.name ?? "" },
        {
          ...{ id: "slogan", header: own.fields.slogan, kind: "text", width: 24 },
          value: group?.slogan ?? "",
        },
      ],
      ...(actions.length === 0 ? [] : [actions]),
    ],
    columns,
    example: Object.fromEntries(
      columns.map(({ id }, at) => {
        const example = words.columns[id]?.example ?? "";
        return [id, at === 0 ? own.example(example) : example];
      }),
    ),
    paper: { rowHeight: ROW_HEIGHT },
    pageFooter: own.footer,
    refusals: own.refusals,
  };
}

/** The cell of the group's name, above every worksheet. */
export function groupField({ fields }: CourseTexts): KeptField {
  return { id: "group", header: fields.group, kind: "text", width: 16 };
}

/** The cells of the first action above the table; none where every row has one. */
export function firstActionFields(worksheet: Worksheet, { fields }: CourseTexts): KeptField[] {
  if (worksheet.columns.some(({ id }) => id === "firstAction")) return [];
  return [
    { id: "firstAction", header: fields.firstAction, kind: "text", width: 50 },
    { id: "firstActionOn", header: fields.firstActionOn, kind: "date", width: 11 },
    { id: "firstActionBy", header: fields.firstActionBy, kind: "text", width: 14 },
  ];
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
      ...(column.formula === undefined
        ? {}
        : { formula: formulaIn(column.formula, worksheet, own) }),
    };
    const { kind } = column;
    if (typeof kind === "object")
      return { ...base, kind: "choice", choices: choicesOf(kind.list, { own, other }) };
    return kind === "yes-no" ? { ...base, kind, yes: own.yes, no: own.no } : { ...base, kind };
  });
}

/** A formula with the words of the worksheet's language. */
function formulaIn(formula: string, { id }: Worksheet, own: CourseTexts): string {
  const rows = own.worksheets[id]?.rows ?? [];
  return formula
    .replaceAll("{yes}", own.yes)
    .replaceAll(/\{row:(\d+)\}/g, (_, number) => rows[Number(number) - 1] ?? "");
}

/** How much each rating counts, for whoever fills the form in on paper. */
function weightsLine({ id, weights = {} }: Worksheet, own: CourseTexts): readonly string[] {
  const columns = own.worksheets[id]?.columns ?? {};
  const parts = Object.entries(weights).map(
    ([column, key]) => `${columns[column]?.header ?? column} ${DEFAULT_POLICY[key]}`,
  );
  return parts.length === 0 ? [] : [own.weights(parts)];
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
  /** Customers as "客户 1" and their documents as "单据 1", for class. */
  readonly isMasked: boolean;
  /** Of this workbook; the default numbers where absent. */
  readonly policy?: CollectionPolicy;
}

/** The rows a new worksheet starts with. */
export function firstRows(
  worksheet: Worksheet,
  texts: CourseTexts,
  prefill: PrefillChoices,
): KeptEntry[] {
  const { aging, isMasked, policy = DEFAULT_POLICY } = prefill;
  const masks = isMasked ? texts.masks : undefined;
  const { fixedRows } = worksheet;
  if (fixedRows !== undefined) {
    const [worst = {}] =
      aging === undefined || worksheet.prefill === undefined ? [] : customerRows(aging, masks);
    return (texts.worksheets[worksheet.id]?.rows ?? []).map((row, at) => ({
      ...{ ...worst, [fixedRows]: row, ...givenIn(worksheet, at, policy) },
    }));
  }
  const rows = aging === undefined ? [] : prefilledRows(worksheet, aging, masks);
  return (rows.length === 0 ? emptyRows(worksheet) : rows).map((row, at) => ({
    ...{ ...row, ...givenIn(worksheet, at, policy) },
  }));
}

function prefilledRows(worksheet: Worksheet, aging: AgingReport, masks: Masks | undefined) {
  if (worksheet.prefill === undefined) return [];
  return worksheet.prefill === "items" ? itemRows(aging, masks) : customerRows(aging, masks);
}

/**
 * What a row says from the start beside its text: the weight of a warning sign (signs of fraud have none, they count by
 * themselves), and the rate that plans are discounted at.
 */
function givenIn({ given = [] }: Worksheet, at: number, policy: CollectionPolicy): KeptEntry {
  const sign = WARNING_SIGNS[at];
  return {
    ...(given.includes("weight") && sign !== undefined
      ? { weight: policy[`warning.${sign}`] }
      : {}),
    ...(given.includes("rate") ? { rate: policy.discountRate } : {}),
  };
}

/** Blank rows make a table of a size that a group can fill in, and print. */
function emptyRows(worksheet: Worksheet): KeptEntry[] {
  return Array.from({ length: worksheet.columns.length > 10 ? 15 : 12 }, () => ({}));
}

/** Puts back columns that the worksheet no longer has, at the right end; nothing else on it is touched. */
export async function restoreColumns(
  tables: KeptTables,
  worksheet: Worksheet,
  texts: CourseTextPair,
): Promise<void> {
  await tables.writeTable(worksheetDefinition(worksheet, texts), [], { mode: "append" });
}

/** Makes the sheet of a worksheet, or finds the one that is there; nothing on it is overwritten. */
export async function insertWorksheet(
  tables: KeptTables,
  worksheet: Worksheet,
  asked: {
    readonly texts: CourseTextPair;
    readonly prefill: PrefillChoices;
    readonly group?: WorksheetGroup | undefined;
  },
): Promise<{ readonly sheet: string; readonly wasThere: boolean }> {
  const definition = worksheetDefinition(worksheet, asked.texts, asked.group);
  const rows = firstRows(worksheet, asked.texts.own, asked.prefill);
  const { table, wasThere } = await tables.writeTable(definition, rows, { mode: "create" });
  return { sheet: table.sheet, wasThere };
}
