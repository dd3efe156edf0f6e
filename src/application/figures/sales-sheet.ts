// Credit sales that the user types month by month, kept in the workbook: turnover metrics need them.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { firstDayOfMonth } from "../../domain/calendar/calendar-months";
import type { EnteredSales } from "../../domain/metrics/credit-sales";
import { currencyNamed } from "../../domain/money/currency";
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

export const SALES_COLUMNS = [
  { id: "month", kind: "date", width: 14, isRequired: true, format: "yyyy-mm" },
  { id: "currency", kind: "text", width: 12 },
  { id: "amount", kind: "amount", width: 20, isRequired: true },
  { id: "note", kind: "text", width: 32 },
] as const satisfies readonly PlainColumn<string>[];
export type SalesColumnId = (typeof SALES_COLUMNS)[number]["id"];
export type SalesLanguages = InBothLanguages<PlainTableWords<SalesColumnId>>;
export type KeptSales = ReadTable<EnteredSales>;

const IDENTITY = { key: "sales", tableName: "HuikuanSales" } as const;

export function salesTable(languages: SalesLanguages): KeptTableDefinition {
  return plainTable(IDENTITY, SALES_COLUMNS, languages);
}

/** The sales that the workbook keeps. Rejects with `WorkbookFailure`. */
export async function readSales(tables: KeptTables, languages: SalesLanguages): Promise<KeptSales> {
  const columns = plainColumns(SALES_COLUMNS, languages);
  return salesOf(await tables.readTable(IDENTITY.key, columns));
}

function salesOf(table: KeptTable | undefined): KeptSales {
  if (table === undefined) return { sheet: "", entries: [], issues: [], faults: [] };
  const entries: EnteredSales[] = [];
  const faults: RowFault[] = [];
  const { sheet, rows, issues } = table;
  for (const row of rows) {
    const { month, currency = "", amount } = row.values;
    if (month === undefined || typeof amount !== "number") continue;
    const code = currency === "" ? "" : currencyNamed(String(currency));
    if (code === undefined)
      faults.push(faultAt(sheet, row, { code: "currency-unknown", column: "currency" }));
    else if (amount < 0)
      faults.push(faultAt(sheet, row, { code: "not-above-zero", column: "amount" }));
    else entries.push({ currency: code, month: firstDayOfMonth(month as CalendarDate), amount });
  }
  return { sheet, entries, issues, faults };
}
