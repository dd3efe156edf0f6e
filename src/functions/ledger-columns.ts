// A ledger made of the columns that a formula points to. It is read by the very reader of the pane, so that a
// cell, the pane and the printed report cannot differ.
import type { ColumnRole } from "../domain/ledger/column-role";
import type { Ledger } from "../domain/ledger/ledger";
import type { IssueCode, LedgerIssue } from "../domain/ledger/ledger-issue";
import { readLedger } from "../domain/ledger/read-ledger";
import type { LedgerQuestion } from "../domain/ledger/reading";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { cellsOf, isEmptyOrZero, type Cells } from "./cell-by-cell";
import { isCellError, notAvailableError, valueError, type ArgumentName } from "./cell-error";

/** Roles that a formula can point to, each with a header that the reader knows. */
const HEADERS = {
  customerName: "客户名称",
  customerId: "客户编号",
  documentNumber: "发票号",
  documentDate: "开票日期",
  dueDate: "到期日",
  openAmount: "未收金额",
  currency: "币种",
  disputeFlag: "是否有争议",
} as const satisfies Partial<Record<ColumnRole, string>>;
export type FormulaRole = keyof typeof HEADERS;

/** Roles that no formula can do without; which others are optional is for the function to say. */
const REQUIRED: ReadonlySet<FormulaRole> = new Set(["dueDate", "openAmount"]);

/** A column as the formula gives it: the argument it stands in, and its cells. */
export interface FormulaColumn {
  readonly role: FormulaRole;
  readonly argument: ArgumentName;
  readonly input: unknown;
}

interface ReadColumn extends FormulaColumn {
  readonly cells: Cells;
}

/**
 * A column of amounts may be all zeros; in any other column 0 is an empty cell. A column of due dates is one even
 * while none is known: its amounts stand under "no due date".
 */
const isGiven = ({ role, input }: FormulaColumn): boolean =>
  cellsOf(input).some((row) =>
    row.some(
      (cell) =>
        !isEmptyOrZero(cell) ||
        (role === "openAmount" && cell === 0) ||
        (role === "dueDate" && cell !== null && cell !== undefined),
    ),
  );

/** Excel's error values as the reader of sheets knows them: by their text. */
function valueOf(role: FormulaRole, cell: unknown): CellValue {
  if (isCellError(cell)) return cell.code;
  if (role !== "openAmount" && cell === 0) return "";
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? cell
    : "";
}

function heightOf(columns: readonly ReadColumn[]): number {
  const [first] = columns;
  const tall = columns.filter(({ cells }) => cells.length > 1);
  for (const { argument, cells } of columns) {
    if ((cells[0]?.length ?? 1) > 1)
      throw valueError(argument, (messages, name) =>
        messages.oneColumnOnly(name),
      ) as unknown as Error;
  }
  const height = tall[0]?.cells.length ?? 1;
  const other = tall.find(({ cells }) => cells.length !== height);
  if (other !== undefined && first !== undefined)
    throw valueError(tall[0]?.argument ?? first.argument, (messages, name) =>
      messages.differentSize(name, messages.argumentNames[other.argument]),
    ) as unknown as Error;
  return height;
}

/** Rows of the ranges, counted from 1; of very many the first thousands, and how many there are. */
export interface NotedRows {
  readonly rows: readonly number[];
  readonly count: number;
}

export interface FormulaLedger {
  readonly ledger: Ledger;
  /** Rows that are not in the ledger. */
  readonly unread: NotedRows;
  /** Rows that are, but whose due date could not be read. */
  readonly undated: NotedRows;
}

/**
 * The ledger that these columns are. A column of one cell holds for all rows. Throws an error for the formula's
 * cell when the columns differ in height, when a question only the user can answer is open, or when no row can be read.
 */
export function ledgerOfColumns(given: readonly FormulaColumn[]): FormulaLedger {
  for (const { role, argument, input } of given)
    if (REQUIRED.has(role) && (input === null || input === undefined))
      throw valueError(argument, (messages, name) => messages.missing(name)) as unknown as Error;
  const known = given
    .filter(isGiven)
    .map((column) => ({ ...column, cells: cellsOf(column.input) }));
  const height = heightOf(known);
  const columns = withNumbers(known, height);
  const values: CellValue[][] = [columns.map(({ role }) => HEADERS[role])];
  for (let row = 0; row < height; row++)
    values.push(
      columns.map(({ role, cells }) =>
        valueOf(role, (cells.length === 1 ? cells[0] : cells[row])?.[0]),
      ),
    );
  if (isHeader(columns, values[1] ?? [])) values[1] = columns.map(() => "");
  const reading = readLedger(
    {
      place: {
        ...{ sheet: "", rowIndex: 0, columnIndex: 0 },
        ...{ rowCount: values.length, columnCount: columns.length },
      },
      values,
    },
    {
      roles: Object.fromEntries(columns.map(({ role }, index) => [role, index])),
      // In a formula an amount means what it says: only a minus makes it a credit.
      answers: { "credits-sign": "credits-are-negative" },
    },
  );
  if (reading.status === "read")
    return {
      ledger: reading.ledger,
      unread: unreadRowsOf(reading.ledger, values, columns),
      undated: notedRows(reading.ledger, ({ code }) => DATE_LOST.has(code)),
    };
  const [question] = reading.status === "asks" ? reading.questions : [];
  throw (question === undefined ? noRowError() : askedError(columns, question)) as unknown as Error;
}

const isName = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" && cell.trim() !== "" && !/\d/.test(cell);

/** Whole columns begin with their header: names where a day and an amount should stand. */
function isHeader(columns: readonly ReadColumn[], first: readonly CellValue[]): boolean {
  const cellOf = (role: FormulaRole): CellValue | undefined =>
    first[columns.findIndex((column) => column.role === role)];
  return isName(cellOf("dueDate")) && isName(cellOf("openAmount"));
}

const noRowError = (): CustomFunctions.Error =>
  notAvailableError((messages) => messages.noRowToCount);

function askedError(
  columns: readonly ReadColumn[],
  { code, columnIndex, examples }: LedgerQuestion,
): CustomFunctions.Error {
  const column = columns[columnIndex] ?? columns[0];
  const example = examples[0] ?? "";
  return valueError(column?.argument ?? "openAmount", (messages, name) =>
    code === "decimal-mark"
      ? messages.ambiguousAmount(name, example)
      : messages.ambiguousDate(name, example),
  );
}

/**
 * Without a column of customers an amount alone would pass for a total. In a formula each row of the range is an item:
 * its row is its number. Only what repeats the sum above it exactly is still left to the reader.
 */
function withNumbers(columns: readonly ReadColumn[], height: number): readonly ReadColumn[] {
  const hasCustomers = columns.some(({ role }) => role === "customerName" || role === "customerId");
  const amounts = columns.find(({ role }) => role === "openAmount")?.cells ?? [];
  if (hasCustomers || height < 2) return columns;
  let sum = 0;
  const cells = Array.from({ length: height }, (_, row) => {
    const amount = amounts[row]?.[0];
    const isSumAbove =
      row > 1 && typeof amount === "number" && Math.abs(amount - sum) < HALF_A_CENT;
    if (typeof amount === "number") sum += amount;
    return [isSumAbove ? "" : `R${row + 1}`];
  });
  return [...columns, { role: "documentNumber", argument: "openAmount", input: cells, cells }];
}

const HALF_A_CENT = 0.005;

/** Texts that stand where a due date should and are none: an amount without a date is no news, a date lost is. */
const DATE_LOST: ReadonlySet<string> = new Set<IssueCode>([
  "due-date-unreadable",
  "due-date-not-a-day",
  "due-date-time-only",
  "due-date-month-only",
]);

function notedRows({ issues }: Ledger, isMeant: (issue: LedgerIssue) => boolean): NotedRows {
  const meant = issues.filter((issue) => isMeant(issue) && issue.place.rowIndex > 0);
  return {
    rows: meant.map(({ place }) => place.rowIndex),
    count: meant.reduce((sum, { alike }) => sum + 1 + alike, 0),
  };
}

/** Rows that could not be read, and rows that the reader took for a total without a word that says so. */
function unreadRowsOf(
  ledger: Ledger,
  values: readonly CellValue[][],
  columns: readonly ReadColumn[],
): NotedRows {
  const isCounted = new Uint8Array(values.length);
  for (const row of ledger.items.rowIndex) isCounted[row] = 1;
  const broken = notedRows(ledger, ({ severity }) => severity === "error");
  const rows = new Set(broken.rows);
  const amountAt = columns.findIndex(({ role }) => role === "openAmount");
  const hasCustomers = columns.some(({ role }) => role === "customerName" || role === "customerId");
  values.forEach((cells, row) => {
    if (row === 0 || isCounted[row] === 1) return;
    // An amount of 0 may be an empty cell, and nothing is lost with it.
    const amount = cells[amountAt];
    if (typeof amount !== "number" || amount === 0) return;
    const isAlone = cells.filter((cell) => cell !== "").length === 1;
    if (isAlone || !hasCustomers) rows.add(row);
  });
  const count = broken.count + rows.size - new Set(broken.rows).size;
  return { rows: [...rows].sort((a, b) => a - b), count };
}
