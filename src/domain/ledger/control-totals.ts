// Sums that were not made by adding up our items, and where they disagree with what was read.
import { amountOfText } from "../money/amount-text";
import type { ExactSum } from "../money/exact-sum";
import { decimalTextOf, minorUnitsOf } from "../money/minor-units";
import type { IssueList } from "./issue-list";
import type { ControlTotal, LedgerCurrency } from "./ledger";
import type { ReadingChoices } from "./reading";
import type { TotalRow } from "./row-kinds";

interface ControlReading {
  readonly currencies: readonly LedgerCurrency[];
  readonly sums: readonly ExactSum[];
  readonly totals: readonly TotalRow[];
  /** Index of the currency that a row's own currency cell names; -1 when it names none of the ledger's. */
  readonly currencyNamedAt: (row: number) => number;
  /** Offsets of the first row below the header and of the column the totals stand in. */
  readonly firstRow: number;
  readonly column: number;
  readonly choices: ReadingChoices;
  readonly issues: IssueList;
}

/** Control totals of a ledger. */
export function controlTotalsOf(reading: ControlReading): readonly ControlTotal[] {
  const columnSums = reading.currencies.map(({ minorDigits }, currency): ControlTotal => ({
    currency,
    amountMinor: reading.sums[currency]?.minorUnits(minorDigits) ?? 0,
    origin: "column-sum",
  }));
  return [...columnSums, ...fromTotalRows(reading), ...entered(reading, columnSums)];
}

const agrees = (amount: number, sum: number): boolean =>
  Math.abs(amount - sum) <= 0.006 + Math.abs(sum) * 1e-12;

function fromTotalRows(reading: ControlReading): readonly ControlTotal[] {
  const { currencies, currencyNamedAt } = reading;
  const isPartial = (total: TotalRow): boolean =>
    agrees(total.amount, total.sinceLast) || agrees(total.amount, total.soFar);
  const isMixed = currencies.length > 1;
  // A ledger of several currencies ends with a total row for each; a subtotal names its currency too.
  const ofCurrency = reading.totals.filter(
    (total) => isMixed && !isPartial(total) && currencyNamedAt(total.row) >= 0,
  );
  const others = reading.totals.filter((total) => !ofCurrency.includes(total));
  return [...fromGrandTotal(reading, others), ...fromCurrencyTotals(reading, ofCurrency)];
}

function fromCurrencyTotals(
  { currencies, sums, issues, firstRow, column, currencyNamedAt }: ControlReading,
  totals: readonly TotalRow[],
): readonly ControlTotal[] {
  return totals.map(({ row, amount }): ControlTotal => {
    const currency = currencyNamedAt(row);
    const minorDigits = currencies[currency]?.minorDigits ?? 2;
    const amountMinor = minorUnitsOf(amount, minorDigits);
    const sum = sums[currency]?.minorUnits(minorDigits) ?? 0;
    if (amountMinor !== sum)
      issues.add("total-row-disagrees", {
        ...{ row: firstRow + row, column, found: amount },
        against: decimalTextOf(sum, minorDigits),
      });
    return { currency, amountMinor, origin: "total-row" };
  });
}

function fromGrandTotal(
  { currencies, issues, firstRow, column }: ControlReading,
  totals: readonly TotalRow[],
): readonly ControlTotal[] {
  if (totals.length === 0) return [];
  const grand = totals.filter(({ amount, soFar }) => agrees(amount, soFar)).at(-1) ?? totals.at(-1);
  for (const total of totals) {
    const isSubtotal = agrees(total.amount, total.sinceLast);
    const isRunning = agrees(total.amount, total.soFar);
    if (isSubtotal || isRunning) continue;
    issues.add("total-row-disagrees", {
      row: firstRow + total.row,
      column,
      found: total.amount,
      against: String(Math.round((total === grand ? total.soFar : total.sinceLast) * 100) / 100),
    });
  }
  const [only] = currencies;
  if (currencies.length !== 1 || !only || !grand) {
    if (grand)
      issues.add("total-row-mixes-currencies", {
        row: firstRow + grand.row,
        column,
        found: grand.amount,
      });
    return [];
  }
  return [
    { currency: 0, amountMinor: minorUnitsOf(grand.amount, only.minorDigits), origin: "total-row" },
  ];
}

function entered(
  { choices, currencies, issues, column }: ControlReading,
  columnSums: readonly ControlTotal[],
): readonly ControlTotal[] {
  return (choices.enteredTotals ?? []).flatMap((total): readonly ControlTotal[] => {
    const currency =
      total.currency === "" && currencies.length === 1
        ? 0
        : currencies.findIndex(({ code }) => code === total.currency);
    const minorDigits = currencies[currency]?.minorDigits;
    const { value } = amountOfText(total.amount, "point");
    if (minorDigits === undefined || !Number.isFinite(value)) {
      const found = `${total.currency} ${total.amount}`.trim();
      issues.add("entered-total-not-used", { row: -1, column, found });
      return [];
    }
    const amountMinor = minorUnitsOf(value, minorDigits);
    const sum = columnSums[currency]?.amountMinor ?? 0;
    if (amountMinor !== sum)
      issues.add("entered-total-disagrees", {
        row: -1,
        column,
        found: decimalTextOf(amountMinor, minorDigits),
        against: decimalTextOf(sum, minorDigits),
      });
    return [{ currency, amountMinor, origin: "entered" }];
  });
}
