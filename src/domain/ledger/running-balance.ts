// Accounts with a running balance: every line adds its debit, takes off its credit, and shows what stands then. The
// balances are sums already and must not be added; the items are the debits and credits, and the balance brought forward.
import { BLANK_AMOUNT } from "../money/amount-text";
import { directionOf, isCarriedForward, isTotalLabel } from "./row-words";
import type { SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

/** Lines of one account, by its last balance and by its items. */
interface AccountEnd {
  readonly row: number;
  readonly balance: number;
  readonly items: number;
}

export interface RunningAccounts {
  /** Without the balance and its side; a balance brought forward stands among the debits. */
  readonly columns: TableColumns;
  /** Offset of the column of balances. */
  readonly column: number;
  /** The first account whose last balance is not what its items add up to. */
  readonly astray: AccountEnd | undefined;
}

/**
 * The table read as accounts, or undefined when its open amounts are not a running balance.
 * @param remark Offset of the column of remarks, where totals and balances brought forward are named.
 */
export function runningAccounts(
  cells: SheetCells,
  columns: TableColumns,
  remark: number | undefined,
): RunningAccounts | undefined {
  const { openAmount: balances, debitAmount: debits, creditAmount: credits } = columns.amounts;
  if (!balances || !debits || !credits) return undefined;
  const signed = signedBalances(columns);
  const starts = accountStarts(columns);
  const kinds = lineKinds(cells, columns, { remark, signed, starts });
  if (!isRunning(columns, { kinds, signed, starts })) return undefined;
  let end: AccountEnd = { row: -1, balance: 0, items: 0 };
  let astray: AccountEnd | undefined;
  for (let row = 0; row < columns.count; row++) {
    if (starts[row] === 1) {
      astray ??= astrayEnd(end);
      end = { row: -1, balance: 0, items: 0 };
    }
    const balance = signed[row] ?? NaN;
    const hasBalance = Number.isFinite(balance);
    if (kinds[row] !== LINE.move) {
      // The first line of an account brings its balance along; later ones repeat what is there.
      const isOpening = kinds[row] === LINE.carried && end.row < 0 && hasBalance;
      debits.values[row] = isOpening ? balance : kinds[row] === LINE.total ? BLANK_AMOUNT : 0;
      credits.values[row] = BLANK_AMOUNT;
      if (!isOpening) continue;
    }
    if (!hasBalance) continue;
    end = { row, balance, items: end.items + moveOf(columns, row) };
  }
  astray ??= astrayEnd(end);
  const amounts = without(columns.amounts, "openAmount");
  const texts = without(columns.texts, "direction");
  return { columns: { ...columns, amounts, texts }, column: balances.column, astray };
}

function without<Shape extends object>(shape: Shape, role: keyof Shape & string): Partial<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([key]) => key !== role),
  ) as Partial<Shape>;
}

const astrayEnd = (end: AccountEnd): AccountEnd | undefined =>
  Math.abs(end.balance - end.items) >= 0.006 ? end : undefined;

/** What a line of an account is: a move, a balance carried on (or a line without a move), a total of a period. */
const LINE = { move: 0, carried: 1, total: 2 } as const;

function lineKinds(
  cells: SheetCells,
  columns: TableColumns,
  {
    remark,
    signed,
    starts,
  }: Pick<AccountLines, "signed" | "starts"> & { readonly remark: number | undefined },
): Uint8Array {
  const kinds = new Uint8Array(columns.count);
  let previous = NaN;
  for (let row = 0; row < columns.count; row++) {
    const text =
      remark === undefined ? "" : String(cells.values[columns.firstRow + row]?.[remark] ?? "");
    const now = signed[row] ?? NaN;
    if (starts[row] === 1) previous = NaN;
    // A sale may be called 合计开票 too: it moves the balance, and a total does not.
    const hasMoved = Math.abs(now - previous - moveOf(columns, row)) < 0.006;
    if (Number.isFinite(now)) previous = now;
    if (text !== "" && isTotalLabel(text) && !hasMoved) kinds[row] = LINE.total;
    else if (isCarriedForward(text) || !hasMove(columns, row)) kinds[row] = LINE.carried;
  }
  return kinds;
}

function hasMove({ amounts }: TableColumns, row: number): boolean {
  const isSaid = (value: number | undefined): boolean => value !== BLANK_AMOUNT && value !== 0;
  return isSaid(amounts.debitAmount?.values[row]) || isSaid(amounts.creditAmount?.values[row]);
}

/** Balances on the credit side (贷) as negatives. */
function signedBalances({ amounts, texts }: TableColumns): Float64Array {
  const values = amounts.openAmount?.values.slice() ?? new Float64Array(0);
  const { direction } = texts;
  if (direction === undefined) return values;
  const isCredit = direction.pool.texts.map((text) => directionOf(text) === "credit");
  for (let row = 0; row < values.length; row++)
    if (isCredit[direction.ids[row] ?? -1] === true) values[row] = -Math.abs(values[row] ?? 0);
  return values;
}

/** 1 where the account of another customer begins. An empty name is the one above, or that of one account for all. */
function accountStarts({ texts, count }: TableColumns): Uint8Array {
  const ids = (texts.customerId ?? texts.customerName)?.ids;
  const starts = new Uint8Array(count);
  let account = -1;
  for (let row = 0; row < count; row++) {
    const own = ids?.[row] ?? -1;
    if (own < 0 || own === account) continue;
    starts[row] = 1;
    account = own;
  }
  return starts;
}

interface AccountLines {
  readonly kinds: Uint8Array;
  readonly signed: Float64Array;
  readonly starts: Uint8Array;
}

/** True when each balance is the one before, plus the line's debit, less its credit. */
function isRunning(columns: TableColumns, { kinds, signed, starts }: AccountLines): boolean {
  let steps = 0;
  let running = 0;
  let previous = NaN;
  for (let row = 0; row < columns.count; row++) {
    const now = signed[row] ?? NaN;
    if (starts[row] === 1) previous = NaN;
    if (!Number.isFinite(now) || kinds[row] === LINE.total) continue;
    // From zero on, a balance equal to the move is what single items have too.
    if (kinds[row] === LINE.move && Number.isFinite(previous) && previous !== 0) {
      steps++;
      if (Math.abs(now - previous - moveOf(columns, row)) < 0.006) running++;
    }
    previous = now;
  }
  return steps >= 2 && running >= steps * 0.7;
}

function moveOf({ amounts }: TableColumns, row: number): number {
  return finite(amounts.debitAmount?.values[row]) - finite(amounts.creditAmount?.values[row]);
}

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;
