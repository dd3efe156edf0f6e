// Exchange rates that the user keeps in the workbook: one line for a currency and the day it holds from.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { currencyNamed } from "../../domain/money/currency";
import type { StatedRate } from "../../domain/money/exchange-rates";
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
export function readRates(tables: KeptTables, languages: RateLanguages): Promise<KeptRates> {
  const table = { key: IDENTITY.key, columns: plainColumns(RATE_COLUMNS, languages) };
  return readPlainTable<StatedRate>(tables, table, ({ currency, into, rate, from }) => {
    if (currency === undefined || into === undefined || typeof rate !== "number") return undefined;
    const code = currencyNamed(String(currency));
    if (code === undefined) return { code: "currency-unknown", column: "currency" };
    const target = currencyNamed(String(into));
    if (target === undefined) return { code: "currency-unknown", column: "into" };
    if (rate <= 0) return { code: "not-above-zero", column: "rate" };
    return { entry: { code, into: target, rate, day: from as CalendarDate | undefined } };
  });
}
