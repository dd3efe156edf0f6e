// Exchange rates that the user keeps in the workbook: one line for a currency and the day it holds from.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { currencyNamed } from "../../domain/money/currency";
import type { StatedRate } from "../../domain/money/exchange-rates";
import type { KeptTable, KeptTableDefinition, KeptTables } from "../kept/kept-tables";
import {
  faultAt,
  plainColumns,
  plainTable,
  type InBothLanguages,
  type PlainColumn,
  type PlainTableWords,
  type ReadTable,
  type RowFault,
} from "./plain-table";

export const RATE_COLUMNS = [
  { id: "currency", kind: "text", width: 12, isRequired: true },
  { id: "rate", kind: "number", width: 14, isRequired: true },
  { id: "into", kind: "text", width: 12, isRequired: true },
  { id: "from", kind: "date", width: 14 },
  { id: "source", kind: "text", width: 32 },
] as const satisfies readonly PlainColumn<string>[];
export type RateColumnId = (typeof RATE_COLUMNS)[number]["id"];
export type RateLanguages = InBothLanguages<PlainTableWords<RateColumnId>>;
export type KeptRates = ReadTable<StatedRate>;

const IDENTITY = { key: "rates", tableName: "HuikuanRates" } as const;

export function rateTable(languages: RateLanguages): KeptTableDefinition {
  return plainTable(IDENTITY, RATE_COLUMNS, languages);
}

/** The rates that the workbook keeps. Rejects with `WorkbookFailure`. */
export async function readRates(tables: KeptTables, languages: RateLanguages): Promise<KeptRates> {
  const columns = plainColumns(RATE_COLUMNS, languages);
  return ratesOf(await tables.readTable(IDENTITY.key, columns));
}

function ratesOf(table: KeptTable | undefined): KeptRates {
  if (table === undefined) return { sheet: "", entries: [], issues: [], faults: [] };
  const entries: StatedRate[] = [];
  const faults: RowFault[] = [];
  const { sheet, rows, issues } = table;
  for (const row of rows) {
    const { currency, into, rate, from } = row.values;
    // What is missing or no number is among the table's own issues.
    if (currency === undefined || into === undefined || typeof rate !== "number") continue;
    const [code, target] = [currencyNamed(String(currency)), currencyNamed(String(into))];
    if (code === undefined)
      faults.push(faultAt(sheet, row, { code: "currency-unknown", column: "currency" }));
    else if (target === undefined)
      faults.push(faultAt(sheet, row, { code: "currency-unknown", column: "into" }));
    else if (rate <= 0)
      faults.push(faultAt(sheet, row, { code: "not-above-zero", column: "rate" }));
    else entries.push({ code, into: target, rate, day: from as CalendarDate | undefined });
  }
  return { sheet, entries, issues, faults };
}
