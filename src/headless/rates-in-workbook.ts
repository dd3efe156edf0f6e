// The rates of a run: what the user says on the command line counts before what the workbook says.
import { conversionInto, type Conversion } from "../application/figures/conversion";
import { readRates, type RateLanguages } from "../application/figures/rate-sheet";
import type { KeptTables } from "../application/kept/kept-tables";
import type { ReceivablesWorkbook } from "../application/receivables-workbook";
import type { ReportingCurrency } from "../domain/aging/reporting-currency";
import type { CalendarDate } from "../domain/calendar/calendar-date";

/** The reporting currency with the rates given, and those of the workbook for the others. */
export async function withRatesOf(
  reporting: ReportingCurrency,
  day: CalendarDate,
  from: {
    readonly workbook: ReceivablesWorkbook;
    readonly tables: KeptTables;
    readonly languages: RateLanguages;
    /** Codes of the ledger's currencies. */
    readonly codes: readonly string[];
  },
): Promise<Conversion> {
  const kept = await readRates(from.tables, from.languages);
  const needed = from.codes.filter((code) => reporting.rates[code] === undefined);
  const found = await conversionInto(reporting.code, day, { ...from, kept, needed });
  const given = Object.entries(reporting.rates).map(
    ([code, rate]) => [code, { rate, day: undefined, way: "stated", place: "" }] as const,
  );
  return { ...found, rates: new Map([...found.rates, ...given]) };
}
