// Worksheet functions for the metrics of receivables. See day-functions.ts for what the docstrings are.
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  collectionEffectivenessIndex,
  daysSalesOutstanding,
  rollRate,
} from "../domain/metrics/receivables-formulas";
import { amountArgument, numberArgument } from "./amount-argument";
import { cellByCell } from "./cell-by-cell";
import { numberError } from "./cell-error";

const DAYS = numberArgument("days", { means: 365 }, { from: 1, to: 3660, isWhole: true });
const RECEIVABLES = amountArgument("receivables", "stays-blank");
const NOT_DUE = amountArgument("notDueReceivables", "stays-blank");
const SALES = amountArgument("creditSales", "stays-blank");

// Excel answers #DIV/0! for a division by nothing, but functions of add-ins cannot say so; #NUM! they can.
const orNumberError = (value: number | undefined) => value ?? numberError();

const DSO = cellByCell([RECEIVABLES, SALES, DAYS], (receivables, creditSales, days) =>
  orNumberError(daysSalesOutstanding({ receivables, creditSales, days })),
);

/**
 * Days sales outstanding: closing receivables ÷ credit sales × days in the period. A column of months gives a column of results.
 * @customfunction DSO
 * @param receivables Receivables at the end of the period.
 * @param creditSales Sales on credit in the period, with tax as the receivables have it.
 * @param [days] Days in the period; 365 if empty.
 * @returns Days.
 */
export function daysSalesOutstandingInCells(
  receivables: unknown[][],
  creditSales: unknown[][],
  days?: unknown[][],
): unknown[][] {
  return DSO(receivables, creditSales, days);
}

const BEST_POSSIBLE = cellByCell([NOT_DUE, SALES, DAYS], (notDueReceivables, creditSales, days) =>
  orNumberError(bestPossibleDaysSalesOutstanding({ notDueReceivables, creditSales, days })),
);

/**
 * Best possible DSO: receivables that are not due ÷ credit sales × days. What DSO would be if nobody paid late.
 * @customfunction BPDSO
 * @param notDueReceivables Receivables not yet due at the end of the period.
 * @param creditSales Sales on credit in the period.
 * @param [days] Days in the period; 365 if empty.
 * @returns Days.
 */
export function bestPossibleDsoInCells(
  notDueReceivables: unknown[][],
  creditSales: unknown[][],
  days?: unknown[][],
): unknown[][] {
  return BEST_POSSIBLE(notDueReceivables, creditSales, days);
}

const DELINQUENT = cellByCell(
  [RECEIVABLES, NOT_DUE, SALES, DAYS],
  (receivables, notDueReceivables, creditSales, days) => {
    const dso = daysSalesOutstanding({ receivables, creditSales, days });
    const best = bestPossibleDaysSalesOutstanding({ notDueReceivables, creditSales, days });
    const isKnown = dso !== undefined && best !== undefined;
    return isKnown ? averageDaysDelinquent(dso, best) : numberError();
  },
);

/**
 * Average days delinquent: DSO less best possible DSO, the days that late payment costs.
 * @customfunction ADD
 * @param receivables Receivables at the end of the period.
 * @param notDueReceivables Of these, not yet due.
 * @param creditSales Sales on credit in the period.
 * @param [days] Days in the period; 365 if empty.
 * @returns Days.
 */
export function averageDaysDelinquentInCells(
  receivables: unknown[][],
  notDueReceivables: unknown[][],
  creditSales: unknown[][],
  days?: unknown[][],
): unknown[][] {
  return DELINQUENT(receivables, notDueReceivables, creditSales, days);
}

const EFFECTIVENESS = cellByCell(
  [amountArgument("openingReceivables", "stays-blank"), SALES, RECEIVABLES, NOT_DUE],
  (openingReceivables, creditSales, receivables, notDueReceivables) =>
    orNumberError(
      collectionEffectivenessIndex({
        opening: openingReceivables,
        creditSales,
        closing: receivables,
        closingNotDue: notDueReceivables,
      }),
    ),
);

/**
 * Collection effectiveness index: (opening + credit sales − closing) ÷ (opening + credit sales − closing not due) × 100. 100 is the best.
 * @customfunction CEI
 * @param openingReceivables Receivables at the beginning of the period.
 * @param creditSales Sales on credit in the period.
 * @param receivables Receivables at its end.
 * @param notDueReceivables Of these, not yet due.
 * @returns The index in percent points.
 */
export function collectionEffectivenessInCells(
  openingReceivables: unknown[][],
  creditSales: unknown[][],
  receivables: unknown[][],
  notDueReceivables: unknown[][],
): unknown[][] {
  return EFFECTIVENESS(openingReceivables, creditSales, receivables, notDueReceivables);
}

const ROLL_RATE = cellByCell(
  [amountArgument("balanceBefore", "stays-blank"), amountArgument("balanceAfter", "stays-blank")],
  (before, after) => orNumberError(rollRate(before, after)),
);

/**
 * Roll rate in percent: what stands in a bucket at this close ÷ what stood in the bucket before it at the last close × 100.
 * @customfunction ROLLRATE
 * @param balanceBefore Balance of the earlier bucket at the last close.
 * @param balanceAfter Balance of the next bucket at this close.
 * @returns Percent points; more than 100 where the buckets are longer than the time between the closes.
 */
export function rollRateInCells(
  balanceBefore: unknown[][],
  balanceAfter: unknown[][],
): unknown[][] {
  return ROLL_RATE(balanceBefore, balanceAfter);
}
