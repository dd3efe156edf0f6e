// The worksheets of a workbook as they are filled in: what is missing, what cannot be read, what may not be said.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { checkText } from "../../domain/conduct/check-text";
import {
  worksheetFindings,
  type WorksheetFinding,
  type WorksheetRow,
} from "../../domain/course/worksheet-findings";
import {
  worksheetFill,
  type FilledRow,
  type WorksheetFill,
} from "../../domain/course/worksheet-fill";
import {
  WORKSHEETS,
  type Worksheet,
  type WorksheetColumn,
} from "../../domain/course/worksheet-table";
import { DEFAULT_POLICY, type CollectionPolicy } from "../../domain/policy/collection-policy";
import type { KeptFields, KeptTable, KeptTables, KeptValue } from "../kept/kept-tables";
import {
  firstActionFields,
  groupField,
  worksheetColumns,
  worksheetKey,
  type CourseTextPair,
} from "./course-worksheets";

/** What a prefill fills in. */
const PREFILLED = {
  customers: ["customer"],
  items: [
    ...(["customer", "invoice", "documentDate", "dueDate", "amount", "paid", "open"] as const),
    "isDisputed",
  ],
} as const;

/** Columns that are not empty from the start of whatever worksheet, or are worked out by Excel. */
export function startingColumns({
  fixedRows,
  given = [],
  columns,
}: Worksheet): ReadonlySet<string> {
  const formulas = columns.filter(({ formula }) => formula !== undefined).map(({ id }) => id);
  return new Set([...(fixedRows === undefined ? [] : [fixedRows]), ...given, ...formulas]);
}

/** The same with what a prefill fills in: none of it counts as the group's own work. */
function prefilledColumns(worksheet: Worksheet): ReadonlySet<string> {
  const { prefill } = worksheet;
  return new Set([
    ...startingColumns(worksheet),
    ...(prefill === undefined ? [] : PREFILLED[prefill]),
  ]);
}

/** A first action, its day and its person. */
export interface FirstAction {
  readonly action: string;
  readonly person: string;
  readonly dueOn: CalendarDate | undefined;
  readonly doneOn: CalendarDate | undefined;
}

export interface WorksheetState {
  readonly worksheet: Worksheet;
  readonly sheet: string;
  readonly fill: WorksheetFill;
  readonly firstActions: readonly FirstAction[];
  /** What was typed, row by row. */
  readonly rows: readonly WorksheetRow[];
  /** Cells that cannot be read as what their column asks for. */
  readonly issues: KeptTable["issues"];
  /** Cells whose words may not be used as they stand. */
  readonly unlawful: readonly {
    readonly column: string;
    readonly address: string;
    readonly found: string;
  }[];
  /** Answers that break the worksheet's rules or contradict each other. */
  readonly findings: readonly WorksheetFinding[];
}

/** What a reading of the worksheets goes by, beside what they say. */
interface ReadingOfWorksheets {
  readonly policy?: CollectionPolicy;
  /** A group's workbook: its sheets have to say whose they are. */
  readonly isInClass?: boolean;
}

/** Reads every worksheet that the workbook has. */
export async function readWorksheets(
  tables: Pick<KeptTables, "readTable" | "readFields">,
  texts: CourseTextPair,
  given: ReadingOfWorksheets = {},
): Promise<readonly WorksheetState[]> {
  const states: WorksheetState[] = [];
  for (const worksheet of WORKSHEETS) {
    const table = await tables.readTable(
      worksheetKey(worksheet.id),
      worksheetColumns(worksheet, texts),
    );
    if (table === undefined) continue;
    const asked = [
      ...(given.isInClass === true ? [groupField(texts.own)] : []),
      ...firstActionFields(worksheet, texts.own),
    ];
    const fields =
      asked.length === 0 ? undefined : await tables.readFields(worksheetKey(worksheet.id), asked);
    const askedFields = asked.map(({ id }) => id);
    states.push(stateOf(worksheet, { table, fields, askedFields }, given.policy ?? DEFAULT_POLICY));
  }
  return states;
}

function stateOf(
  worksheet: Worksheet,
  read: {
    readonly table: KeptTable;
    readonly fields: KeptFields | undefined;
    readonly askedFields: readonly string[];
  },
  policy: CollectionPolicy,
): WorksheetState {
  const { table, fields, askedFields } = read;
  const formulas = new Set(
    worksheet.columns.filter(({ formula }) => formula !== undefined).map(({ id }) => id),
  );
  const typed = table.rows.map(({ values, addresses }) => ({
    values: Object.fromEntries(Object.entries(values).filter(([id]) => !formulas.has(id))),
    addresses,
  }));
  const rows = typed.map(filledRow);
  const above = fields && { ...filledRow(fields), asked: askedFields };
  const issues = [...table.issues, ...(fields?.issues ?? [])].filter(
    ({ code }) => code !== "value-missing",
  );
  const unlawful = [
    ...typed.flatMap((row) => unlawfulCells(row, worksheet)),
    ...(fields === undefined ? [] : unlawfulCells(fields, worksheet)),
  ];
  const findings = worksheetFindings(worksheet.id, typed, policy);
  const faults = issues.length + unlawful.length + findings.length;
  const prefilled = prefilledColumns(worksheet);
  return {
    ...{ worksheet, sheet: table.sheet, rows: typed, issues, unlawful, findings },
    fill: worksheetFill(worksheet, rows, { prefilled, above, faults }),
    firstActions: [...typed, ...(fields === undefined ? [] : [fields])].flatMap(firstActionOf),
  };
}

function filledRow({ values, addresses }: WorksheetRow): FilledRow {
  return { filled: new Set(Object.keys(values)), addresses };
}

function firstActionOf({ values }: WorksheetRow): readonly FirstAction[] {
  const action = textOf(values["firstAction"]);
  if (action === "") return [];
  return [
    {
      ...{ action, person: textOf(values["person"] ?? values["firstActionBy"]) },
      dueOn: (values["dueOn"] ?? values["firstActionOn"]) as CalendarDate | undefined,
      doneOn: values["doneOn"] as CalendarDate | undefined,
    },
  ];
}

const textOf = (value: KeptValue | undefined): string =>
  value === undefined ? "" : String(value).trim();

/** Cells that hold names, or text of ours. */
const isNoWording = ({ id }: WorksheetColumn, { fixedRows }: Worksheet): boolean =>
  id === "customer" || id === fixedRows;

/** What is typed has to be lawful as it stands; a word inside the customer's own name says nothing. */
function unlawfulCells(row: WorksheetRow, worksheet: Worksheet): WorksheetState["unlawful"] {
  const { values, addresses } = row;
  const names = [values["customer"]].filter((name) => typeof name === "string");
  return Object.entries(values).flatMap(([id, found]) => {
    const column = worksheet.columns.find((one) => one.id === id);
    const isText = typeof found === "string" && (column === undefined || column.kind === "text");
    if (!isText || (column !== undefined && isExempt(column, row, worksheet))) return [];
    const { level } = checkText(found, { kind: "draft", names });
    const isUnlawful = level === "block" || level === "rewrite";
    return isUnlawful ? [{ column: id, address: addresses[id] ?? "", found }] : [];
  });
}

function isExempt(column: WorksheetColumn, { values }: WorksheetRow, worksheet: Worksheet) {
  const { wording } = column;
  if (isNoWording(column, worksheet) || wording === "quoted") return true;
  return wording !== undefined && wording.is.includes(textOf(values[wording.settledBy]));
}
