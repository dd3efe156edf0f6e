// The currency of every row: from its column, from a sign beside the amount, or from what header, title or number
// format say about the whole sheet.
import { currencyMentioned, currencyNamed, minorDigitsOf } from "../money/currency";
import type { LedgerCurrency } from "./ledger";
import type { IssueList } from "./issue-list";
import { ROW_FATE } from "./item-amounts";
import type { SheetCells } from "./sheet-cells";
import type { TableColumns } from "./table-readers";

/** Currencies of a ledger, and which one each row is in. */
export interface CurrencyReading {
  readonly currencies: readonly LedgerCurrency[];
  readonly ofRow: Int32Array;
}

/** What the sheet says about all of its amounts at once. */
export interface SheetCurrency {
  /** Code, "" when header, title and format are silent. */
  readonly code: string;
}

const NO_CURRENCY = /^(?:综合本位币|本位币|本币|local|lcy|base)$/i;

/** Reads the currency of every row that is an item. */
export function currenciesOf(
  columns: TableColumns,
  sheet: SheetCurrency,
  { issues, fates }: { readonly issues: IssueList; readonly fates: Uint8Array },
): CurrencyReading {
  const codes: string[] = [];
  const indexOf = (code: string): number => {
    const known = codes.indexOf(code);
    return known >= 0 ? known : codes.push(code) - 1;
  };
  const ofRow = new Int32Array(columns.count);
  if (columns.texts.currency) readColumn(columns, sheet, { issues, fates, ofRow, indexOf });
  else {
    const beside = besideAmounts(columns, fates);
    const codesBeside = new Set(beside.values());
    const [only] = codesBeside;
    // ¥ beside some amounts and none beside the others: a sheet of one currency, written carelessly.
    const common =
      sheet.code === "" && codesBeside.size === 1 && only !== undefined ? only : sheet.code;
    if (beside.size === 0) {
      // Currency 0, as all rows are from the start.
      if (fates.includes(ROW_FATE.item)) indexOf(common);
    } else
      for (let row = 0; row < columns.count; row++)
        if (fates[row] === ROW_FATE.item) ofRow[row] = indexOf(beside.get(row) ?? common);
  }
  return {
    currencies: codes.map((code) => ({ code, minorDigits: minorDigitsOf(code) })),
    ofRow,
  };
}

/** Currencies written beside the digits of items, by row. */
function besideAmounts({ amounts }: TableColumns, fates: Uint8Array): ReadonlyMap<number, string> {
  const beside = new Map<number, string>();
  for (const { currencies } of Object.values(amounts))
    for (const [row, code] of currencies) if (fates[row] === ROW_FATE.item) beside.set(row, code);
  return beside;
}

function readColumn(
  columns: TableColumns,
  sheet: SheetCurrency,
  into: {
    readonly issues: IssueList;
    readonly fates: Uint8Array;
    readonly ofRow: Int32Array;
    readonly indexOf: (code: string) => number;
  },
): void {
  const column = columns.texts.currency;
  if (!column) return;
  const { issues, fates, ofRow, indexOf } = into;
  const known = column.pool.texts.map((text) => {
    const code = currencyNamed(text);
    if (code !== undefined) return { code, isKnown: true };
    if (NO_CURRENCY.test(text)) return { code: "", isKnown: true };
    return { code: /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : text, isKnown: false };
  });
  const indexes = new Int32Array(known.length).fill(-1);
  const { ids } = column;
  for (let row = 0; (row = fillCurrencies(ofRow, { ids, fates, indexes, from: row })) >= 0; row++) {
    const id = ids[row] ?? -1;
    if (id < 0) {
      ofRow[row] = indexOf(sheet.code);
      if (sheet.code === "")
        issues.add("currency-missing", { row: columns.firstRow + row, column: column.column });
      continue;
    }
    const { code, isKnown } = known[id] ?? { code: "", isKnown: true };
    if (!isKnown)
      issues.add("currency-unknown", {
        row: columns.firstRow + row,
        column: column.column,
        found: column.pool.texts[id] ?? "",
      });
    ofRow[row] = indexes[id] = indexOf(code);
  }
}

interface CurrencyRows {
  readonly ids: Int32Array;
  readonly fates: Uint8Array;
  readonly indexes: Int32Array;
  readonly from: number;
}

/** Fills in currencies met before, up to the next item without one or with a new one; -1 at the end. */
function fillCurrencies(ofRow: Int32Array, { ids, fates, indexes, from }: CurrencyRows): number {
  for (let row = from; row < ids.length; row++) {
    if (fates[row] !== ROW_FATE.item) continue;
    const id = ids[row] ?? -1;
    const index = id < 0 ? -1 : (indexes[id] ?? -1);
    if (index < 0) return row;
    ofRow[row] = index;
  }
  return -1;
}

/** Where a currency may be mentioned for all amounts at once. */
export interface CurrencyPlaces {
  readonly cells: SheetCells;
  readonly columns: TableColumns;
  readonly headerOf: (column: number) => string;
  /** Texts above the header. */
  readonly titles: readonly string[];
}

/** The one currency that header, number format or titles mention, the most particular place deciding. */
export function sheetCurrencyOf(places: CurrencyPlaces): SheetCurrency {
  const { cells, columns, headerOf, titles } = places;
  const amounts = Object.values(columns.amounts).map(({ column }) => column);
  const formats = amounts.map((column) => cells.columnFormats?.[column] ?? "");
  const codes = [amounts.map(headerOf), formats, titles].map(onlyCurrencyIn);
  return { code: codes.find((code) => code !== "") ?? "" };
}

/** "" when the texts mention no currency or disagree. */
function onlyCurrencyIn(texts: readonly string[]): string {
  const found = new Set(
    texts.map((text) => currencyMentioned(text)).filter((code) => code !== undefined),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : "";
}
