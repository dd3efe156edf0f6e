// A kept table as a sheet that does not exist yet: title, what it is for, and the table ready to be filled in.
import {
  sheetMarkOf,
  type CellStyle,
  type PlanArea,
  type PlanBlock,
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
  const { key, sheetName, title, notes, columns } = definition;
  const row = notes.length + 2;
  const lists = listBlocks(columns);
  const listAreas = new Map([...lists].map(([id, block]) => [id, areaOfBlock(block)]));
  // A table of Excel's has at least one row: an empty one waits to be filled in.
  const rows = (entries.length === 0 ? [{} as KeptEntry] : entries).map((entry) =>
    columns.map((column): CellValue => cellOfKept(entry[column.id] ?? null, column)),
  );
  const looks = columns.map(keptLook);
  return {
    ...{ key, name: sheetName, charts: [], freezeRows: row + 1, freezeColumns: 1 },
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      ...notes.map((note, index) => ({
        ...{
          row: 1 + index,
          column: 0,
          values: [typeof note === "string" ? [note] : note],
          style: "subtitle" as const,
        },
      })),
      ...lists.values(),
    ],
    tables: [
      {
        ...{ name: definition.tableName, row, column: 0, rows },
        header: columns.map(({ header }) => header),
        styles: looks.map(({ style }) => style),
        formats: looks.map(({ format }) => format),
      },
    ],
    validations: columns.flatMap((column, index) =>
      keptValidation(column, definition, {
        area: { row: row + 1, column: index, rowCount: rows.length, columnCount: 1 },
        list: listAreas.get(column.id),
      }),
    ),
    names: keptNames(sheetMarkOf(key), { columns, row, listAreas }),
    hiddenColumns: [...listAreas.values()].map(({ column }) => column),
    columnWidths: columns.map(({ width }) => width),
    print: {
      ...{ landscape: true, titleRows: { first: row, last: row } },
      ...{ header: title, footer: definition.pageFooter },
    },
  };
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
