// Credit sales that the user types month by month, kept in the workbook: turnover metrics need them.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { firstDayOfMonth } from "../../domain/calendar/calendar-months";
import type { EnteredSales } from "../../domain/metrics/credit-sales";
import { currencyNamed } from "../../domain/money/currency";
import type { KeptTableDefinition, KeptTables } from "../kept/kept-tables";
import {
  plainColumns,
  plainTable,
  readPlainTable,
  type InBothLanguages,
  type PlainColumn,
  type PlainTableWords,
  type ReadTable,
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
export function readSales(tables: KeptTables, languages: SalesLanguages): Promise<KeptSales> {
  const table = { key: IDENTITY.key, columns: plainColumns(SALES_COLUMNS, languages) };
  return readPlainTable<EnteredSales>(tables, table, ({ month, currency = "", amount }) => {
    if (month === undefined || typeof amount !== "number") return undefined;
    const code = currency === "" ? "" : currencyNamed(String(currency));
    if (code === undefined) return { code: "currency-unknown", column: "currency" };
    if (amount < 0) return { code: "not-above-zero", column: "amount" };
    return { entry: { currency: code, month: firstDayOfMonth(month as CalendarDate), amount } };
  });
}
