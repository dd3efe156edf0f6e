// A conversion in words: every rate that was used and where it stands, or what is missing.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { AgingReport } from "../aging-report";
import { convertedAging, type Conversion } from "./conversion";

export interface ConversionWords {
  readonly converted: (code: string) => string;
  readonly used: (rate: {
    readonly code: string;
    readonly rate: number;
    readonly into: string;
    readonly day: CalendarDate | undefined;
    readonly place: string;
  }) => string;
  readonly missing: (codes: string) => string;
  readonly unnamedMissing: string;
}

/** Significant digits of a rate that was turned round or crossed. */
const RATE_DIGITS = 8;

/** One line for each rate that was used. */
export function usedRateLines(
  report: AgingReport,
  conversion: Conversion,
  words: Pick<ConversionWords, "used">,
): readonly string[] {
  return convertedAging(report, conversion).currencies.flatMap(({ currency, amountsMinor }) => {
    const { code = "" } = report.ledger.currencies[currency] ?? {};
    const placed = conversion.rates.get(code);
    if (placed === undefined || amountsMinor.every((minor) => minor === 0)) return [];
    const rate = Number(placed.rate.toPrecision(RATE_DIGITS));
    return [words.used({ ...placed, code, rate, into: conversion.code })];
  });
}

/** One line for each rate that was used, then what is missing. */
export function conversionLines(
  report: AgingReport,
  conversion: Conversion,
  words: ConversionWords,
): readonly string[] {
  const { missingRates } = convertedAging(report, conversion);
  const named = missingRates.filter((code) => code !== "");
  return [
    ...usedRateLines(report, conversion, words),
    ...(named.length === 0 ? [] : [words.missing(named.join(", "))]),
    ...(named.length < missingRates.length ? [words.unnamedMissing] : []),
  ];
}
