// Putting currencies together: which rates the workbook has for a day, where each stands, and the totals at them.
import { inReportingCurrency, type ReportingAging } from "../../domain/aging/reporting-currency";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { rateTableOf, ratesInto } from "../../domain/ledger/rate-table";
import { ratesOnDay, type UsedRate } from "../../domain/money/exchange-rates";
import type { AgingReport } from "../aging-report";
import type { ReceivablesWorkbook } from "../receivables-workbook";
import type { KeptRates } from "./rate-sheet";

/** A rate and where it stands: "汇率!A5:D9", "汇率" for our own sheet, "" where the user just gave it. */
export interface PlacedRate extends UsedRate {
  readonly place: string;
}

export interface Conversion {
  /** The reporting currency. */
  readonly code: string;
  readonly day: CalendarDate;
  readonly rates: ReadonlyMap<string, PlacedRate>;
}

/** A sheet wider or longer than this is no table of rates. */
const MOST_COLUMNS = 30;
const MOST_ROWS = 2_000;

/** The rates into a currency on a day: the user's own table first, then the other sheets of the workbook. */
export async function conversionInto(
  code: string,
  day: CalendarDate,
  {
    kept,
    workbook,
    needed,
  }: {
    readonly kept: KeptRates;
    readonly workbook: ReceivablesWorkbook;
    /** Codes that a rate is needed for: other sheets are read only while one is missing. */
    readonly needed: readonly string[];
  },
): Promise<Conversion> {
  const rates = new Map<string, PlacedRate>();
  for (const [other, rate] of ratesOnDay(kept.entries, code, day))
    rates.set(other, { ...rate, place: kept.sheet });
  const isComplete = (): boolean =>
    needed.every((each) => each === code || each === "" || rates.has(each));
  if (isComplete()) return { code, day, rates };
  // A report of ours that prints rates is no source of rates.
  const ours = new Set((await workbook.ownSheets()).values());
  for (const { name, used } of (await workbook.outline()).sheets) {
    if (isComplete()) break;
    if (used === undefined || used.columnCount > MOST_COLUMNS || ours.has(name)) continue;
    const top = { ...used, rowCount: Math.min(used.rowCount, MOST_ROWS) };
    const table = rateTableOf(await workbook.readCells(top), day);
    if (table === undefined) continue;
    const place = `${table.sheet}!${table.address}`;
    const way = table.into === code || table.into === "" ? "stated" : "crossed";
    for (const [other, rate] of Object.entries(ratesInto(table, code)))
      if (!rates.has(other)) rates.set(other, { rate, day: undefined, way, place });
  }
  return { code, day, rates };
}

/** The totals of a report in the reporting currency. */
export function convertedAging(report: AgingReport, conversion: Conversion): ReportingAging {
  const rates = Object.fromEntries(
    Array.from(conversion.rates, ([code, { rate }]): [string, number] => [code, rate]),
  );
  return inReportingCurrency({ code: conversion.code, rates }, report.currencies);
}
