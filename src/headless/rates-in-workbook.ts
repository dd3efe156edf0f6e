// Exchange rates that the workbook itself holds, for currencies whose rate the command line does not give.
import type { ReceivablesWorkbook } from "../application/receivables-workbook";
import type { ReportingCurrency } from "../domain/aging/reporting-currency";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { rateTableOf, ratesInto, type RateTable } from "../domain/ledger/rate-table";

/** A sheet wider than this is no table of rates. */
const MOST_COLUMNS = 30;
const MOST_ROWS = 2_000;

/** The reporting currency with the rates of the first sheet that has any, and where they stand. */
export async function withRatesOf(
  workbook: ReceivablesWorkbook,
  reporting: ReportingCurrency,
  asOfDate: CalendarDate,
): Promise<{ readonly reporting: ReportingCurrency; readonly table?: RateTable }> {
  const { sheets } = await workbook.outline();
  for (const { used } of sheets) {
    if (used === undefined || used.columnCount > MOST_COLUMNS) continue;
    const top = { ...used, rowCount: Math.min(used.rowCount, MOST_ROWS) };
    const table = rateTableOf(await workbook.readCells(top), asOfDate);
    const found = table === undefined ? {} : ratesInto(table, reporting.code);
    if (table === undefined || Object.keys(found).length === 0) continue;
    // What the user says on the command line counts before what the sheet says.
    return { table, reporting: { ...reporting, rates: { ...found, ...reporting.rates } } };
  }
  return { reporting };
}
