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
  const { totals, currencies, issues, firstRow, column } = reading;
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
    if (minorDigits === undefined || !Number.isFinite(value)) return [];
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
