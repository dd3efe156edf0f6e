// A payment spread over open items, in cells. See day-functions.ts for what the docstrings are.
import { NO_DATE, type CalendarDate } from "../domain/calendar/calendar-date";
import { minorUnitsOf } from "../domain/money/minor-units";
import {
  allocatePayment,
  type AllocationOrder,
  type DebtShare,
  type PayableDebt,
} from "../domain/payments/allocate-payment";
import { amountArgument, numberArgument } from "./amount-argument";
import {
  cellByCell,
  cellsOf,
  isEmptyOrZero,
  onlyValue,
  type Argument,
  type CellResult,
} from "./cell-by-cell";
import { isCellError, spokenMessages, valueError } from "./cell-error";
import { choiceArgument } from "./choice-argument";
import { dateArgument } from "./date-argument";
import { isTick } from "./tick";

const ORDER = choiceArgument<AllocationOrder>(
  "allocateBy",
  { law: ["法定"], oldest: ["先旧后新"], "pro-rata": ["按比例"], named: ["指定"] },
  { means: "law" },
);

type AllocateField = "applied" | "left" | "fees" | "interest" | "principal" | "table";
const FIELD = choiceArgument<AllocateField>(
  "allocateField",
  {
    applied: ["冲抵额"],
    left: ["剩余"],
    fees: ["费用"],
    interest: ["利息"],
    principal: ["本金"],
    table: ["表"],
  },
  { means: "applied" },
);
const MINOR_DIGITS = 2;
const minor = (amount: number): number => minorUnitsOf(amount, MINOR_DIGITS);
const amountOf = (minorUnits: number): number => minorUnits / 10 ** MINOR_DIGITS;

/** A cell that names an amount, or the whole item by a tick, a yes or any other word. */
const NAMED: Argument<number | "whole" | undefined> = {
  name: "named",
  whenBlank: { means: undefined },
  reader: (cells) => {
    const read = amountArgument("named", { means: 0 }).reader(cells);
    return (cell) => {
      // Nobody names nothing: it is an empty cell as some hosts hand it over.
      if (typeof cell === "number") return cell === 0 ? undefined : minor(cell);
      const amount = typeof cell === "string" && /\d/.test(cell) ? read(cell) : undefined;
      if (isCellError(amount)) return amount;
      if (typeof amount === "number") return minor(amount);
      return isTick(cell) ? "whole" : undefined;
    };
  },
};
const SECURED: Argument<boolean> = {
  name: "secured",
  whenBlank: { means: false },
  reader: () => isTick,
};
const ITEM = [
  amountArgument("openAmount", { means: 0 }),
  dateArgument("dueDate", { means: NO_DATE }),
  amountArgument("interest", { means: 0 }),
  amountArgument("fees", { means: 0 }),
  NAMED,
  SECURED,
  numberArgument("burden", { means: 0 }, { from: 0, to: 1e12 }),
] as const;

const isGiven = (input: unknown): boolean =>
  cellsOf(input).some((row) => !row.every(isEmptyOrZero));

interface Items {
  readonly debts: readonly PayableDebt[];
  /** By row, where a row cannot be read. */
  readonly errors: readonly (CustomFunctions.Error | undefined)[];
}

/** The items of the ranges. A row with an error is owed nothing and shows its error; the others go on. */
function itemsOf(columns: readonly unknown[]): Items {
  const debts: PayableDebt[] = [];
  const shape = cellByCell(ITEM, (amount, dueDate, interest, fees, named, isSecured, burden) => {
    debts.push({
      principalMinor: minor(amount),
      interestMinor: minor(interest),
      feesMinor: minor(fees),
      ...{ dueDate, isSecured, burden, namedMinor: named },
    });
    return debts.length - 1;
  })(...columns);
  if ((shape[0]?.length ?? 1) > 1)
    throw valueError("openAmount", (messages, name) =>
      messages.oneColumnOnly(name),
    ) as unknown as Error;
  const rows = shape.map(([cell]) => cell);
  return {
    debts: rows.map((cell) => debts[typeof cell === "number" ? cell : -1] ?? NOTHING),
    errors: rows.map((cell) => (isCellError(cell) ? cell : undefined)),
  };
}

const NOTHING: PayableDebt = {
  ...{ principalMinor: 0, interestMinor: 0, feesMinor: 0, dueDate: NO_DATE },
  ...{ isSecured: false, burden: 0, namedMinor: undefined },
};

function fieldOf(field: Exclude<AllocateField, "table">, share: DebtShare): number {
  switch (field) {
    case "applied":
      return amountOf(share.appliedMinor);
    case "left":
      return amountOf(share.leftMinor);
    case "fees":
      return amountOf(share.feesMinor);
    case "interest":
      return amountOf(share.interestMinor);
    case "principal":
      return amountOf(share.principalMinor);
  }
}

const TABLE_FIELDS = ["applied", "fees", "interest", "principal", "left"] as const;

/**
 * Spreads a payment over open items in the order of the Civil Code (arts. 560, 561), oldest first, in proportion, or as named. Not legal advice.
 * @customfunction ALLOCATE
 * @param payment Amount received, one cell.
 * @param openAmount Principal still unpaid of each item of the payer, a column; credits get nothing.
 * @param dueDate Due date of each item.
 * @param [allocateBy] law (due first, unsecured, heavier, older), oldest, pro-rata, or named (nothing but what was named). law if empty.
 * @param [asOfDate] Day of the payment; needed by law where security or burden differ.
 * @param [interest] Interest owed on each item; paid after costs and before principal.
 * @param [fees] Costs of enforcing each item; paid first.
 * @param [named] What the payer named: a tick or yes for a whole item, or an amount. It comes first in every order.
 * @param [secured] Tick or yes where the item is secured.
 * @param [burden] How heavy the item weighs on the payer, such as its rate of interest.
 * @param [allocateField] applied, left, fees, interest, principal, or table (all of them with what stays over). applied if empty.
 * @returns One amount per item, in their order.
 */
export function allocateInCells(
  payment: unknown[][],
  openAmount: unknown[][],
  dueDate: unknown[][],
  allocateBy?: unknown[][],
  asOfDate?: unknown[][],
  interest?: unknown[][],
  fees?: unknown[][],
  named?: unknown[][],
  secured?: unknown[][],
  burden?: unknown[][],
  allocateField?: unknown[][],
): unknown[][] {
  const paid = onlyValue(amountArgument("payment", "is-missing"), payment);
  if (paid < 0)
    throw valueError("payment", (messages, name) => messages.negative(name)) as unknown as Error;
  const order = onlyValue(ORDER, allocateBy);
  const field = onlyValue(FIELD, allocateField);
  const needsDay = order === "law" && (isGiven(secured) || isGiven(burden));
  // Without either the earlier due date always goes first, whatever the day: no debt is due later than another and before it.
  const anyDay = { means: LAST_DAY };
  const day = onlyValue(dateArgument("asOfDate", needsDay ? "is-missing" : anyDay), asOfDate);
  const columns = [openAmount, dueDate, interest, fees, named, secured, burden];
  const { debts, errors } = itemsOf(columns);
  const { shares, unallocatedMinor } = allocatePayment(minor(paid), debts, {
    ...{ order, asOfDate: day },
  });
  if (field !== "table")
    return shares.map((share, row): CellResult[] => [errors[row] ?? fieldOf(field, share)]);
  const words = spokenMessages().functions.allocate;
  return [
    TABLE_FIELDS.map((each) => words.columns[each]),
    ...shares.map((share, row): CellResult[] =>
      TABLE_FIELDS.map((each) => errors[row] ?? fieldOf(each, share)),
    ),
    [amountOf(unallocatedMinor), words.unallocated, "", "", ""],
  ];
}

const LAST_DAY = 2_958_465 as CalendarDate;
