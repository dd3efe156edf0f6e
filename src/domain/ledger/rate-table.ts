// A table of exchange rates that the user keeps in the workbook: found by its headers, read by its rows. Nothing is
// converted here, and no rate is used that is not printed with the result.
import type { CalendarDate } from "../calendar/calendar-date";
import { dateCodeOfNumber } from "../calendar/date-code";
import { dateCodeOfText } from "../calendar/date-text";
import { amountOfText } from "../money/amount-text";
import { currencyMentioned, currencyNamed } from "../money/currency";
import { headerScoresOf } from "./header-words";
import { addressOf } from "./sheet-address";
import type { CellValue, SheetCells } from "./sheet-cells";

/** Exchange rates as a sheet states them. */
export interface RateTable {
  readonly sheet: string;
  /** A1 address of header and rates. */
  readonly address: string;
  /** Units of `into` for one unit of the currency, by code. */
  readonly rates: Readonly<Record<string, number>>;
  /** The currency the rates lead to; "" when the sheet does not say. */
  readonly into: string;
}

const HEADER_ROWS = 30;
const MOST_ROWS = 2_000;
const LEAST_SCORE = 0.5;
const PER_HUNDRED = /100\s*(?:外币|外幣|单位|單位|units?\b|foreign)|每\s*100|per\s*100\b/i;

interface RateColumns {
  readonly row: number;
  readonly currency: number;
  readonly rate: number;
  /** -1 when there is none. */
  readonly date: number;
}

/** The rates on a sheet as they were on the as-of date; undefined when the sheet holds none. */
export function rateTableOf(cells: SheetCells, asOfDate: CalendarDate): RateTable | undefined {
  const columns = rateColumns(cells);
  if (!columns) return undefined;
  const texts = textsUpTo(cells, columns.row);
  const unit = texts.some((text) => PER_HUNDRED.test(text)) ? 100 : 1;
  const rates = new Map<string, { readonly rate: number; readonly day: number }>();
  const targets = new Set<string>();
  let last = columns.row;
  const end = Math.min(cells.values.length, columns.row + 1 + MOST_ROWS);
  for (let row = columns.row + 1; row < end; row++) {
    const found = rateIn(cells.values[row] ?? [], columns);
    if (!found) continue;
    last = row;
    if (found.into !== "") targets.add(found.into);
    const known = rates.get(found.code);
    if (found.day <= asOfDate && found.day >= (known?.day ?? 0))
      rates.set(found.code, { rate: perUnit(found.rate, unit), day: found.day });
  }
  if (rates.size === 0) return undefined;
  const { rowIndex, columnIndex } = cells.place;
  const used = [columns.currency, columns.rate, Math.max(columns.date, 0)];
  const first = columns.date < 0 ? Math.min(columns.currency, columns.rate) : Math.min(...used);
  return {
    sheet: cells.place.sheet,
    address: addressOf({
      ...{ sheet: cells.place.sheet, rowIndex: rowIndex + columns.row },
      ...{ rowCount: last - columns.row + 1, columnIndex: columnIndex + first },
      columnCount: Math.max(...used) - first + 1,
    }),
    rates: Object.fromEntries(Array.from(rates, ([code, { rate }]) => [code, rate])),
    into: intoOf({ texts, rates, targets }),
  };
}

/** 4.65 for a hundred is 0.0465 for one, and not 0.04650000000000001. */
function perUnit(rate: number, unit: number): number {
  return Number((rate / unit).toPrecision(12));
}

function rateColumns(cells: SheetCells): RateColumns | undefined {
  for (let row = 0; row < Math.min(HEADER_ROWS, cells.values.length); row++) {
    const headers = (cells.values[row] ?? []).map((cell) =>
      typeof cell === "string" ? headerScoresOf(cell).scores : {},
    );
    const at = (role: "currency" | "exchangeRate" | "documentDate"): number => {
      const scores = headers.map((scored) => scored[role] ?? 0);
      const best = Math.max(...scores);
      return best >= LEAST_SCORE ? scores.indexOf(best) : -1;
    };
    // A ledger has a rate beside its amounts; a table of rates has neither amounts nor due dates.
    const isLedger = headers.some(
      ({ openAmount = 0, dueDate = 0, customerName = 0 }) =>
        Math.max(openAmount, dueDate, customerName) >= 0.8,
    );
    const columns = {
      row,
      currency: at("currency"),
      rate: at("exchangeRate"),
      date: at("documentDate"),
    };
    if (isLedger || columns.currency < 0 || columns.rate < 0) continue;
    return columns.currency === columns.rate ? undefined : columns;
  }
  return undefined;
}

interface StatedRate {
  readonly code: string;
  readonly rate: number;
  readonly into: string;
  /** 0 when the row has no date. */
  readonly day: number;
}

/** "USD | 7.12", "美元 | 7.12" or "USD/CNY | 7.12". */
function rateIn(row: readonly CellValue[], columns: RateColumns): StatedRate | undefined {
  const [from = "", into = ""] = String(row[columns.currency] ?? "").split(/\s*(?:[/→>]|兑|对)\s*/);
  const code = currencyNamed(from);
  const cell = row[columns.rate] ?? "";
  const rate = typeof cell === "number" ? cell : amountOfText(String(cell), "point").value;
  if (code === undefined || !Number.isFinite(rate) || rate <= 0) return undefined;
  const date = columns.date < 0 ? "" : (row[columns.date] ?? "");
  const day = typeof date === "number" ? dateCodeOfNumber(date) : dateCodeOfText(String(date));
  return { code, rate, into: currencyNamed(into) ?? "", day: Math.max(0, day) };
}

function intoOf({
  texts,
  rates,
  targets,
}: {
  readonly texts: readonly string[];
  readonly rates: ReadonlyMap<string, { readonly rate: number }>;
  readonly targets: ReadonlySet<string>;
}): string {
  const [target] = targets;
  if (targets.size === 1 && target !== undefined) return target;
  const own = Array.from(rates).filter(([, { rate }]) => rate === 1);
  const [unity] = own;
  if (own.length === 1 && unity) return unity[0];
  const mentioned = new Set(texts.map(currencyMentioned).filter((code) => code !== undefined));
  const [only] = mentioned;
  return mentioned.size === 1 && only !== undefined ? only : "";
}

function textsUpTo(cells: SheetCells, row: number): readonly string[] {
  return cells.values
    .slice(0, row + 1)
    .flat()
    .filter((cell): cell is string => typeof cell === "string");
}

/**
 * The table's rates into a currency, crossed where it leads to another one; empty when it says nothing of it.
 *
 * @example ratesInto({ rates: { USD: 7.2, EUR: 7.8 }, into: "CNY", … }, "USD") // { EUR: 1.0833…, CNY: 0.1388… }
 */
export function ratesInto(table: RateTable, code: string): Readonly<Record<string, number>> {
  const { rates, into } = table;
  if (into === code || into === "") return rates;
  const own = rates[code];
  if (own === undefined) return {};
  const crossed = Object.entries({ ...rates, [into]: 1 })
    .filter(([other]) => other !== code)
    .map(([other, rate]): [string, number] => [other, rate / own]);
  return Object.fromEntries(crossed);
}
