// An aging of several currencies in one reporting currency, at rates the user gives: they are printed with it.
import type { LedgerCurrency } from "../ledger/ledger";
import { minorDigitsOf } from "../money/currency";
import { minorUnitsOf } from "../money/minor-units";
import { roundedToSum } from "../money/allocation";
import type { AgingFigures } from "./aging-figures";

/** How the user wants currencies put together. */
export interface ReportingCurrency {
  readonly code: string;
  /** Units of the reporting currency for one unit of another, by its code. Its own is 1. */
  readonly rates: Readonly<Record<string, number>>;
}

/** One currency of the ledger in the reporting currency, in minor units of that. */
export interface ConvertedAging {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  readonly rate: number;
  readonly outstandingMinor: number;
  readonly pastDueMinor: number;
  /** By line; together exactly `outstandingMinor`. */
  readonly amountsMinor: readonly number[];
}

export interface ReportingAging {
  readonly code: string;
  readonly minorDigits: number;
  readonly currencies: readonly ConvertedAging[];
  /** Codes of currencies that are owed and have no rate. "" is a ledger's unnamed currency. */
  readonly missingRates: readonly string[];
  /** Undefined while a rate is missing: a sum that lacks a currency is no sum. */
  readonly total: ReportingTotal | undefined;
}

/** Sums over all currencies. */
export interface ReportingTotal {
  readonly outstandingMinor: number;
  readonly pastDueMinor: number;
  /** By line. */
  readonly amountsMinor: readonly number[];
}

/**
 * The totals of every currency converted, and added up where no rate is missing. Each currency's outstanding amount is converted once and
 * rounded; its lines are rounded so that they add up to that (largest remainder).
 */
export function inReportingCurrency(
  reporting: ReportingCurrency,
  totals: readonly (AgingFigures & LedgerCurrency)[],
): ReportingAging {
  const minorDigits = minorDigitsOf(reporting.code);
  const currencies: ConvertedAging[] = [];
  const missingRates: string[] = [];
  totals.forEach((figures, currency) => {
    const rate = figures.code === reporting.code ? 1 : reporting.rates[figures.code];
    if (rate === undefined) {
      if (figures.amountsMinor.some((minor) => minor !== 0)) missingRates.push(figures.code);
      return;
    }
    // Whole units first: 1.005 is a decimal there, and a double of minor units is not.
    const converted = (minor: number): number => (minor / 10 ** figures.minorDigits) * rate;
    const outstandingMinor = minorUnitsOf(converted(figures.outstandingMinor), minorDigits);
    const exact = figures.amountsMinor.map((minor) => converted(minor) * 10 ** minorDigits);
    currencies.push({
      ...{ currency, rate, outstandingMinor },
      pastDueMinor: minorUnitsOf(converted(figures.pastDueMinor), minorDigits),
      amountsMinor: roundedToSum(exact, outstandingMinor),
    });
  });
  const lineCount = Math.max(0, ...totals.map(({ amountsMinor }) => amountsMinor.length));
  return {
    ...{ code: reporting.code, minorDigits, currencies, missingRates },
    total: missingRates.length > 0 ? undefined : totalOf(currencies, lineCount),
  };
}

function totalOf(currencies: readonly ConvertedAging[], lineCount: number): ReportingTotal {
  const sum = (of: (each: ConvertedAging) => number): number =>
    currencies.reduce((total, each) => total + of(each), 0);
  return {
    outstandingMinor: sum((each) => each.outstandingMinor),
    pastDueMinor: sum((each) => each.pastDueMinor),
    amountsMinor: Array.from({ length: lineCount }, (_, line) =>
      sum(({ amountsMinor }) => amountsMinor[line] ?? 0),
    ),
  };
}
