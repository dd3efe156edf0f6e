// The worksheets of a workbook as they are filled in: what is missing, what cannot be read, what may not be said.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { checkText } from "../../domain/conduct/check-text";
import {
  worksheetFill,
  type FilledRow,
  type WorksheetFill,
} from "../../domain/course/worksheet-fill";
import { WORKSHEETS, type Worksheet } from "../../domain/course/worksheet-table";
import type { KeptFields, KeptTable, KeptTables, KeptValue } from "../kept/kept-tables";
import {
  firstActionFields,
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
  /** Cells that cannot be read as what their column asks for. */
  readonly issues: KeptTable["issues"];
  /** Cells whose words may not be used as they stand. */
  readonly unlawful: readonly { readonly address: string; readonly found: string }[];
}

/** Reads every worksheet that the workbook has. */
export async function readWorksheets(
  tables: Pick<KeptTables, "readTable" | "readFields">,
  texts: CourseTextPair,
): Promise<readonly WorksheetState[]> {
  const states: WorksheetState[] = [];
  for (const worksheet of WORKSHEETS) {
    const table = await tables.readTable(
      worksheetKey(worksheet.id),
      worksheetColumns(worksheet, texts),
    );
    if (table === undefined) continue;
    const asked = firstActionFields(worksheet, texts.own);
    const fields =
      asked.length === 0 ? undefined : await tables.readFields(worksheetKey(worksheet.id), asked);
    states.push(stateOf(worksheet, table, fields));
  }
  return states;
}

function stateOf(
  worksheet: Worksheet,
  table: KeptTable,
  fields: KeptFields | undefined,
): WorksheetState {
  const formulas = new Set(
    worksheet.columns.filter(({ formula }) => formula !== undefined).map(({ id }) => id),
  );
  const typed = table.rows.map(({ values, addresses }) => ({
    values: Object.fromEntries(Object.entries(values).filter(([id]) => !formulas.has(id))),
    addresses,
  }));
  const rows = typed.map(filledRow);
  const firstAction = fields && filledRow(fields);
  return {
    ...{ worksheet, sheet: table.sheet },
    fill: worksheetFill(worksheet, rows, { prefilled: prefilledColumns(worksheet), firstAction }),
    firstActions: [...typed, ...(fields === undefined ? [] : [fields])].flatMap(firstActionOf),
    issues: [...table.issues, ...(fields?.issues ?? [])].filter(
      ({ code }) => code !== "value-missing",
    ),
    unlawful: [...typed, ...(fields === undefined ? [] : [fields])].flatMap(unlawfulCells),
  };
}

/** Cells as read: of a row, or above the table. */
interface ReadCells {
  readonly values: Readonly<Record<string, KeptValue>>;
  readonly addresses: Readonly<Record<string, string>>;
}

function filledRow({ values, addresses }: ReadCells): FilledRow {
  return { filled: new Set(Object.keys(values)), addresses };
}

function firstActionOf({ values }: ReadCells): readonly FirstAction[] {
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

function unlawfulCells({ values, addresses }: ReadCells): WorksheetState["unlawful"] {
  return Object.entries(values).flatMap(([column, value]) => {
    if (typeof value !== "string") return [];
    const { level } = checkText(value, { kind: "draft" });
    const isUnlawful = level === "block" || level === "rewrite";
    return isUnlawful ? [{ address: addresses[column] ?? "", found: value }] : [];
  });
}
