// A kept table as a sheet that does not exist yet: title, what it is for, and the table ready to be filled in.
import {
  sheetMarkOf,
  type CellStyle,
  type PlanArea,
  type PlanBlock,
  type PlanCondition,
  type PlanName,
  type PlanValidation,
  type SheetPlan,
} from "../sheet-plan";
import type { CellValue } from "../../domain/ledger/sheet-cells";
import {
  columnMarkOf,
  type KeptColumn,
  type KeptEntry,
  type KeptTableDefinition,
} from "./kept-tables";
import { pageOf } from "./form-page";
import { fieldMarkOf, placeFields, type PlacedField } from "./kept-fields";
import { cellOfKept } from "./kept-values";

const STYLES = {
  text: "text",
  choice: "text",
  "yes-no": "text",
  number: "amount",
  amount: "amount",
  integer: "integer",
  percent: "percent",
  date: "date",
} as const satisfies Record<KeptColumn["kind"], CellStyle>;

/** Formats in place of the styles' own, which are made for printed reports. */
const FORMATS: Partial<Record<KeptColumn["kind"], string>> = {
  number: "General",
  percent: "0.00%",
};

/** Look of the cells of a column. */
export function keptLook(column: KeptColumn): {
  readonly style: CellStyle;
  readonly format?: string;
} {
  const format = column.format ?? FORMATS[column.kind];
  return { style: STYLES[column.kind], ...(format === undefined ? {} : { format }) };
}

/** Characters that Excel allows for a list typed into a rule, separators included. */
const LONGEST_LIST = 255;

function answersOf(column: KeptColumn): readonly string[] {
  if (column.kind === "choice") return column.choices.map(({ label }) => label);
  return column.kind === "yes-no" ? [column.yes, column.no] : [];
}

/** Whether the answers must stand in cells of their own: too long a list, or a comma within an answer. */
export function needsListCells(column: KeptColumn): boolean {
  const answers = answersOf(column);
  return answers.join(",").length > LONGEST_LIST || answers.some((answer) => answer.includes(","));
}

/** The hidden name of the cells that hold a column's answers. */
export function listMarkOf(sheetMark: string, columnId: string): string {
  return `${columnMarkOf(sheetMark, columnId)}.list`;
}

/** What the cells of a column take; `list` is where its answers stand if they need cells. Empty for free text. */
export function keptValidation(
  column: KeptColumn,
  { refusals }: Pick<KeptTableDefinition, "refusals">,
  { area, list }: { readonly area: PlanArea; readonly list: PlanArea | undefined },
): readonly PlanValidation[] {
  const { header, inputHelp, kind } = column;
  const prompt = inputHelp === undefined ? {} : { prompt: { title: header, text: inputHelp } };
  switch (kind) {
    case "choice":
    case "yes-no": {
      if (needsListCells(column) && list === undefined) return [];
      const rule = list
        ? ({ kind: "list-in-cells", area: list } as const)
        : ({ kind: "list", values: answersOf(column) } as const);
      return [{ ...area, rule, ...prompt, refusal: refusals.choice }];
    }
    case "date":
      return [{ ...area, rule: { kind }, ...prompt, refusal: refusals.date }];
    case "integer":
      return [{ ...area, rule: { kind }, ...prompt, refusal: refusals.number }];
    case "text":
      if (inputHelp === undefined) return [];
      return [{ ...area, rule: { kind }, ...prompt, refusal: "" }];
    case "number":
    case "amount":
    case "percent":
      return [{ ...area, rule: { kind: "number" }, ...prompt, refusal: refusals.number }];
  }
}

/** Rows that get a look before they are there: a table grows under the user's hands, its rules not on every host. */
const ROWS_AHEAD = 1_000;

function overrulingConditions(
  columns: readonly KeptColumn[],
  row: number,
): Pick<SheetPlan, "conditions"> {
  const conditions = columns.flatMap(({ isOverruling }, column): PlanCondition[] =>
    isOverruling === true
      ? [{ ...{ row, column, rowCount: ROWS_AHEAD, columnCount: 1 }, rule: { kind: "filled" } }]
      : [],
  );
  return conditions.length === 0 ? {} : { conditions };
}

/** Free columns between the table and the hidden ones with answers: room for columns of the user. */
const ROOM = 40;

function listBlocks(columns: readonly KeptColumn[]): ReadonlyMap<string, PlanBlock> {
  const long = columns.filter(needsListCells);
  return new Map(
    long.map((column, index) => [
      column.id,
      {
        ...{ row: 0, column: columns.length + ROOM + index, style: "text" as const },
        values: answersOf(column).map((answer) => [answer]),
      },
    ]),
  );
}

const areaOfBlock = ({ row, column, values }: PlanBlock): PlanArea => ({
  ...{ row, column, rowCount: values.length, columnCount: 1 },
});

/** The sheet of a kept table with its first rows. */
export function keptTablePlan(
  definition: KeptTableDefinition,
  entries: readonly KeptEntry[],
): SheetPlan {
  const { key, sheetName, title, columns, paper } = definition;
  const lines = linesOf(definition);
  const row = lines.length + (definition.example === undefined ? 2 : 3);
  const lists = listBlocks(columns);
  const listAreas = new Map([...lists].map(([id, block]) => [id, areaOfBlock(block)]));
  // A table of Excel's has at least one row: an empty one waits to be filled in.
  const rows = (entries.length === 0 ? [{} as KeptEntry] : entries).map((entry) =>
    columns.map((column): CellValue => cellOfKept(entry[column.id] ?? null, column)),
  );
  const looks = columns.map((column) => lookOf(column, definition));
  const page = paper && pageOf(columns, { lines: row, rows: rows.length, paper });
  return {
    ...{ key, name: sheetName, charts: [], freezeRows: row + 1, freezeColumns: 1 },
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      ...lines.map((line, index) => lineBlock(line, 1 + index)),
      ...exampleBlocks(definition, row - 1),
      ...lists.values(),
    ],
    tables: [
      {
        ...{ name: definition.tableName, row, column: 0, rows },
        header: columns.map(({ header }) => header),
        styles: looks.map(({ style }) => style),
        formats: looks.map(({ format }) => format),
        ...formulasOf(definition, rows.length),
        ...(page === undefined ? {} : { ruled: { rowHeight: page.rowHeight } }),
      },
    ],
    validations: [
      ...columnValidations(definition, { row: row + 1, rowCount: rows.length, listAreas }),
      ...lines.flatMap((line, index) => fieldValidations(line, 1 + index, definition)),
    ],
    ...overrulingConditions(columns, row + 1),
    names: [
      ...keptNames(sheetMarkOf(key), { columns, row, listAreas }),
      ...lines.flatMap((line, index) => fieldNames(line, 1 + index, sheetMarkOf(key))),
    ],
    hiddenColumns: [...listAreas.values()].map(({ column }) => column),
    columnWidths: columns.map(({ width }) => width),
    print: {
      landscape: page === undefined || page.isLandscape,
      ...(page === undefined ? {} : { isOnePage: true }),
      titleRows: { first: row, last: row },
      ...{ header: title, footer: definition.pageFooter },
    },
  };
}

function lookOf(column: KeptColumn, { paper }: KeptTableDefinition): ReturnType<typeof keptLook> {
  const look = keptLook(column);
  if (look.style !== "text") return look;
  // What does not fit a cell on paper goes on in a second line.
  const style = paper === undefined ? look.style : "wrapped";
  // A formula in a cell of text stays a text in Excel.
  return { ...look, style, ...(column.formula === undefined ? {} : { format: "General" }) };
}

function columnValidations(
  definition: KeptTableDefinition,
  at: {
    readonly row: number;
    readonly rowCount: number;
    readonly listAreas: ReadonlyMap<string, PlanArea>;
  },
): readonly PlanValidation[] {
  return definition.columns.flatMap((column, index) =>
    column.formula === undefined
      ? keptValidation(column, definition, {
          area: { row: at.row, column: index, rowCount: at.rowCount, columnCount: 1 },
          list: at.listAreas.get(column.id),
        })
      : [],
  );
}

type Line = string | readonly PlacedField[];

function linesOf({ notes, columns }: KeptTableDefinition): readonly Line[] {
  const widths = columns.map(({ width }) => width);
  return notes.flatMap((note): readonly Line[] =>
    typeof note === "string" ? [note] : placeFields(note, widths),
  );
}

function lineBlock(line: Line, row: number): PlanBlock {
  if (typeof line === "string") return { row, column: 0, values: [[line]], style: "subtitle" };
  const last = line.at(-1);
  const width = last === undefined ? 0 : last.cell + last.columnCount;
  const values = new Array<string>(width).fill("");
  const style = new Array<CellStyle>(width).fill("subtitle");
  const format = new Array<string | undefined>(width).fill(undefined);
  for (const { field, label, cell, columnCount } of line) {
    values[label] = field.header;
    values[cell] = field.value ?? "";
    style.fill("blank", cell, cell + columnCount);
    if (field.kind === "date") format[cell] = "yyyy-mm-dd";
  }
  return { row, column: 0, values: [values], style, format };
}

function fieldValidations(
  line: Line,
  row: number,
  definition: KeptTableDefinition,
): readonly PlanValidation[] {
  if (typeof line === "string") return [];
  return line.flatMap(({ field, cell }) =>
    keptValidation(field, definition, {
      ...{ area: { row, column: cell, rowCount: 1, columnCount: 1 }, list: undefined },
    }),
  );
}

function fieldNames(line: Line, row: number, sheetMark: string): readonly PlanName[] {
  if (typeof line === "string") return [];
  return line.map(({ field, cell }) => ({
    ...{ name: fieldMarkOf(sheetMark, field.id), isHidden: true },
    ...{ row, column: cell, rowCount: 1, columnCount: 1 },
  }));
}

function exampleBlocks({ example, columns }: KeptTableDefinition, row: number): PlanBlock[] {
  if (example === undefined) return [];
  return [
    {
      ...{ row, column: 0, style: "note" as const },
      values: [columns.map(({ id }) => example[id] ?? "")],
    },
  ];
}

/** The formulas of the calculated columns, for every row the same. */
function formulasOf(
  definition: KeptTableDefinition,
  rowCount: number,
): { readonly formulas?: readonly (readonly string[])[] } {
  const { columns } = definition;
  if (columns.every(({ formula }) => formula === undefined)) return {};
  const own = columns.map(({ formula }) =>
    formula === undefined ? "" : formulaInTable(formula, definition),
  );
  return { formulas: Array.from({ length: rowCount }, () => own) };
}

/** A formula with columns by id as one with columns by their headers on the sheet. */
function formulaInTable(
  formula: string,
  { tableName, columns }: Pick<KeptTableDefinition, "tableName" | "columns">,
): string {
  const header = (id: string): string => {
    const found = columns.find((column) => column.id === id)?.header;
    if (found === undefined) throw new Error(`no column ${id} for ${formula}`);
    return found.replace(/['#[\]]/g, "'$&");
  };
  const cells = (ids: string): string =>
    ids
      .split(":")
      .map((id) => `[${header(id)}]`)
      .join(":");
  const resolved = formula.replace(
    /\[\[(\w+)\]\]|\[(\w+(?::\w+)?)\]/g,
    (_, whole: string | undefined, ids: string | undefined) =>
      whole === undefined
        ? `${tableName}[[#This Row],${cells(ids ?? "")}]`
        : `${tableName}[${header(whole)}]`,
  );
  return `=${resolved}`;
}

function keptNames(
  sheetMark: string,
  {
    columns,
    row,
    listAreas,
  }: {
    readonly columns: readonly KeptColumn[];
    readonly row: number;
    readonly listAreas: ReadonlyMap<string, PlanArea>;
  },
): PlanName[] {
  return [
    ...columns.map(({ id }, index) => ({
      ...{ name: columnMarkOf(sheetMark, id), isHidden: true },
      ...{ row, column: index, rowCount: 1, columnCount: 1 },
    })),
    ...[...listAreas].map(([id, area]) => ({
      ...{ name: listMarkOf(sheetMark, id), isHidden: true, ...area },
    })),
  ];
}
