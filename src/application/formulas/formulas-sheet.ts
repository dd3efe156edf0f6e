// The sheet of live examples: every worksheet function with its arguments in words, a formula over the first rows of
// the user's own ledger where the ledger has what it needs, and over a few sample cells where it has not.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { columnLetters } from "../../domain/ledger/sheet-address";
import type { Ledger } from "../../domain/ledger/ledger";
import type { RangePlace } from "../../domain/ledger/sheet-cells";
import type { PlanBlock, PlanFormula, SheetPlan } from "../sheet-plan";
import { defaultArgument, isComplete, offeredColumns, takesColumns } from "./default-arguments";
import { formulaOf, type GivenArgument } from "./formula-text";
import { FUNCTION_GROUPS } from "./function-groups-table";
import { COLUMN_LOOKS, REPORT_LOOK, TABLE_LOOKS, type ColumnLook } from "./result-looks-table";
import type { FormulaFunction, FormulaSample } from "./formula-ports";
import { placedSample } from "./sample-cells";

/** Identity of the sheet. */
export const FORMULAS_SHEET = "formulas";

export interface FormulasSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly source: (sheet: string, rows: number) => string;
  readonly intro: string;
  readonly asOf: string;
  readonly labels: {
    readonly argument: (name: string, isOptional: boolean) => string;
    readonly formula: string;
    readonly result: string;
    readonly sample: string;
  };
  readonly groups: Readonly<Record<(typeof FUNCTION_GROUPS)[number]["id"], string>>;
  readonly pageFooter: string;
}

interface Given {
  readonly ledger: Ledger;
  readonly asOfDate: CalendarDate;
  readonly functions: readonly FormulaFunction[];
  readonly sampleOf: (id: string) => FormulaSample | undefined;
  readonly words: FormulasSheetWords;
}

/** Few rows show what a function does, and leave the sheet quick however long the ledger is. */
const ROWS_OF_LEDGER = 8;
const DAY_ROW = 3;
const WIDTH = 12;
/** Rows kept free for a result: tables grow by customers, currencies and a line for what could not be read. */
function roomOf(id: string, currencies: number): number {
  if (id === "PROVISION") return 12 * currencies + 4;
  if (id === "AGINGTOTALS") return currencies + 5;
  return TABLES.has(id) ? ROWS_OF_LEDGER + 6 * currencies + 4 : ROWS_OF_LEDGER;
}
const TABLES: ReadonlySet<string> = new Set(["AGING", "TACTICS", "REPORT"]);

interface Pen {
  readonly blocks: PlanBlock[];
  readonly formulas: PlanFormula[];
  row: number;
}

export function formulasSheet(given: Given): SheetPlan {
  const { ledger, asOfDate, functions, words } = given;
  const pen: Pen = { blocks: headOf(ledger, asOfDate, words), formulas: [], row: DAY_ROW + 2 };
  const dayCell: RangePlace = {
    ...{ sheet: words.sheetName, rowIndex: DAY_ROW, columnIndex: 1, rowCount: 1, columnCount: 1 },
  };
  for (const group of FUNCTION_GROUPS) {
    put(pen, 0, [[words.groups[group.id], ...blanks(WIDTH - 1)]], "section");
    pen.row += 2;
    for (const id of group.functions) {
      const one = functions.find((each) => each.id === id);
      if (one !== undefined) writeFunction(pen, one, { ...given, dayCell });
    }
  }
  return {
    key: FORMULAS_SHEET,
    name: words.sheetName,
    ...{ blocks: pen.blocks, formulas: pen.formulas, tables: [], charts: [] },
    columnWidths: [26, ...new Array<number>(WIDTH - 1).fill(15)],
    freezeRows: DAY_ROW + 1,
    freezeColumns: 0,
    print: { landscape: true, header: words.title, footer: words.pageFooter },
  };
}

const blanks = (count: number): string[] => new Array<string>(count).fill("");

function put(
  { blocks, row }: Pen,
  column: number,
  values: PlanBlock["values"],
  style: PlanBlock["style"],
): void {
  blocks.push({ row, column, values, style });
}

function headOf(ledger: Ledger, asOfDate: CalendarDate, words: FormulasSheetWords): PlanBlock[] {
  const rows = offeredColumns(ledger, ROWS_OF_LEDGER)[0]?.place.rowCount ?? 0;
  return [
    { row: 0, column: 0, values: [[words.title]], style: "title" },
    { row: 1, column: 0, values: [[words.source(ledger.source.sheet, rows)]], style: "subtitle" },
    { row: 2, column: 0, values: [[words.intro]], style: "subtitle" },
    { row: DAY_ROW, column: 0, values: [[words.asOf]], style: "label" },
    { row: DAY_ROW, column: 1, values: [[asOfDate]], style: "input", format: "yyyy-mm-dd" },
  ];
}

function writeFunction(
  pen: Pen,
  one: FormulaFunction,
  given: Given & { readonly dayCell: RangePlace },
): void {
  const { labels } = given.words;
  put(pen, 0, [[`AR.${one.id}`, one.description]], ["label", "text"]);
  pen.row += 1;
  const described = one.arguments.map(({ name, description, isOptional }) => [
    labels.argument(name, isOptional),
    description,
  ]);
  put(pen, 0, described, ["text", "text"]);
  pen.row += described.length;
  const formula = overLedger(one, given) ?? overSample(pen, one, given);
  if (formula === undefined) return;
  put(pen, 0, [[labels.formula, formula]], ["label", "text"]);
  pen.row += 1;
  put(pen, 0, [[labels.result]], "label");
  pen.formulas.push({ row: pen.row, column: 1, formulas: [[formula]], style: [] });
  const room = roomOf(one.id, given.ledger.currencies.length);
  const hasCurrencies = offeredColumns(given.ledger, 1).some(({ role }) => role === "currency");
  lookOfResult(pen, one.id, hasCurrencies, room);
  pen.row += room + 1;
}

/** Looks for the room of a result, of which nobody knows yet how much it fills. */
function lookOfResult(pen: Pen, id: string, hasCurrencies: boolean, room: number): void {
  const { blocks, row } = pen;
  const column = COLUMN_LOOKS[id];
  if (column !== undefined) blocks.push(lookBlock(row, [column], ROWS_OF_LEDGER));
  const columns = id === "REPORT" ? REPORT_LOOK : tableLook(id, hasCurrencies);
  if (columns === undefined) return;
  blocks.push(
    lookBlock(
      row,
      columns.map(() => ({ style: "header" })),
      1,
    ),
  );
  blocks.push(lookBlock(row + 1, columns, room - 1));
}

function tableLook(id: string, hasCurrencies: boolean): readonly ColumnLook[] | undefined {
  const table = TABLE_LOOKS[id];
  if (table === undefined || !hasCurrencies) return table?.columns;
  const { columns, currencyAt } = table;
  return [...columns.slice(0, currencyAt), { style: "text" }, ...columns.slice(currencyAt)];
}

const lookBlock = (row: number, columns: readonly ColumnLook[], height: number): PlanBlock => ({
  ...{ row, column: 1, style: columns.map(({ style }) => style) },
  values: Array.from({ length: height }, () => blanks(columns.length)),
  format: columns.map(({ format }) => format),
});

function overLedger(
  one: FormulaFunction,
  { ledger, asOfDate, dayCell }: Given & { readonly dayCell: RangePlace },
): string | undefined {
  const columns = offeredColumns(ledger, ROWS_OF_LEDGER);
  const isOfColumns = takesColumns(one.arguments);
  const source = { ledger, columns, asOfDate, isOfColumns };
  const given = one.arguments.map((argument): GivenArgument => {
    const first = defaultArgument(argument, source);
    return first.kind === "day" ? { kind: "place", place: dayCell } : first;
  });
  const pointsToLedger = given.some(
    (each) => each.kind === "place" && each.place.sheet === ledger.source.sheet,
  );
  if (!pointsToLedger || !isComplete(one.arguments, given)) return undefined;
  // The day stands on this very sheet, whatever the user calls it.
  const day = `$${columnLetters(dayCell.columnIndex)}$${dayCell.rowIndex + 1}`;
  const named = formulaOf(one.id, [{ kind: "place", place: dayCell }]).slice(one.id.length + 5, -1);
  return formulaOf(one.id, given).replaceAll(named, day);
}

function overSample(
  pen: Pen,
  { id }: FormulaFunction,
  { sampleOf, words }: Given,
): string | undefined {
  const sample = sampleOf(id);
  if (sample === undefined) return undefined;
  const { blocks, formula, rowCount } = placedSample(sample, { row: pen.row, column: 1 });
  put(pen, 0, [[words.labels.sample]], "label");
  for (const block of blocks) pen.blocks.push({ ...block, style: "input", format: "General" });
  pen.row += rowCount;
  return formula;
}
