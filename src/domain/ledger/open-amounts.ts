// The open amount of every row, as the columns allow: as stated, or original − paid − credited, or debit − credit.
import { BLANK_AMOUNT } from "../money/amount-text";
import type { TableColumns } from "./table-readers";

/** From which columns the open amount comes. */
export type OpenAmountBasis = "stated" | "derived" | "assumed" | "debit-credit" | "none";

/**
 * What the open amount is made from. "assumed" means that the only amount on the sheet, the one billed,
 * counts as open, because nothing says what was paid.
 */
export function openAmountBasis({ amounts }: TableColumns): OpenAmountBasis {
  if (amounts.openAmount) return "stated";
  if (amounts.originalAmount)
    return amounts.paidAmount || amounts.creditedAmount ? "derived" : "assumed";
  return amounts.debitAmount ? "debit-credit" : "none";
}

/** Open amounts as decimals: `BLANK_AMOUNT` where nothing is stated, NaN where a part cannot be read. */
export function openAmountsOf(columns: TableColumns): Float64Array {
  const { amounts, count } = columns;
  switch (openAmountBasis(columns)) {
    case "stated":
      return amounts.openAmount?.values ?? new Float64Array(count);
    case "derived":
    case "assumed":
      return difference(count, amounts.originalAmount?.values, [
        amounts.paidAmount?.values,
        amounts.creditedAmount?.values,
      ]);
    case "debit-credit":
      return difference(count, amounts.debitAmount?.values, [amounts.creditAmount?.values], true);
    case "none":
      return new Float64Array(count).fill(BLANK_AMOUNT);
  }
}

/**
 * Fills empty open amounts with original − paid − credited, in place, where the sheet says what was paid. Returns the
 * rows filled (1), or undefined when there are none.
 */
export function fillOpenAmounts({ amounts, count }: TableColumns): Uint8Array | undefined {
  const { openAmount, originalAmount, paidAmount, creditedAmount } = amounts;
  if (!openAmount || !originalAmount || !(paidAmount ?? creditedAmount)) return undefined;
  if (!openAmount.values.includes(BLANK_AMOUNT)) return undefined;
  const parts = [paidAmount?.values, creditedAmount?.values].filter(
    (values) => values !== undefined,
  );
  const signs = parts.map((values) => signOfTaken(originalAmount.values, values));
  const isFilled = new Uint8Array(count);
  let isAny = false;
  for (
    let row = openAmount.values.indexOf(BLANK_AMOUNT);
    row >= 0;
    row = openAmount.values.indexOf(BLANK_AMOUNT, row + 1)
  ) {
    const billed = originalAmount.values[row] ?? BLANK_AMOUNT;
    if (billed === BLANK_AMOUNT) continue;
    let left = billed;
    parts.forEach((values, index) => {
      const value = values[row] ?? BLANK_AMOUNT;
      if (value !== BLANK_AMOUNT) left -= value * (signs[index] ?? 1);
    });
    if (!Number.isFinite(left)) continue;
    openAmount.values[row] = withoutDust(left);
    isFilled[row] = 1;
    isAny = true;
  }
  return isAny ? isFilled : undefined;
}

function difference(
  count: number,
  from: Float64Array | undefined,
  taken: readonly (Float64Array | undefined)[],
  mayStartBlank = false,
): Float64Array {
  const result = new Float64Array(count).fill(BLANK_AMOUNT);
  const parts = taken.filter((values) => values !== undefined);
  const signs = parts.map((values) => signOfTaken(from, values));
  for (let row = 0; row < count; row++) {
    const start = from?.[row] ?? BLANK_AMOUNT;
    let sum = start === BLANK_AMOUNT ? 0 : start;
    let hasAny = start !== BLANK_AMOUNT;
    for (let index = 0; index < parts.length; index++) {
      const value = parts[index]?.[row] ?? BLANK_AMOUNT;
      if (value === BLANK_AMOUNT) continue;
      sum -= value * (signs[index] ?? 1);
      hasAny ||= mayStartBlank;
    }
    if (hasAny) result[row] = withoutDust(sum);
  }
  return result;
}

/** Payments written as negatives beside positive bills are taken off as well, not added. */
function signOfTaken(from: Float64Array | undefined, values: Float64Array): 1 | -1 {
  let same = 0;
  let opposite = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    const start = from?.[row] ?? 0;
    if (!Number.isFinite(value) || !Number.isFinite(start)) continue;
    if (value * start > 0) same++;
    else if (value * start < 0) opposite++;
  }
  return opposite > same * 9 ? -1 : 1;
}

/** 0.3 − 0.1 is 0.2 here, not 0.19999999999999998: six decimal places are kept. */
function withoutDust(sum: number): number {
  return Math.abs(sum) < 1e9 ? Math.round(sum * 1e6) / 1e6 : sum;
}
