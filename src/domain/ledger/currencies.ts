// The currency of every row: from its column, from a sign beside the amount, or from what header, title or number
// format say about the whole sheet.
import { currencyMentioned, currencyNamed, minorDigitsOf } from "../money/currency";
import type { LedgerCurrency } from "./ledger";
import type { IssueList } from "./issue-list";
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

/** Reads the currency of every row. `isItem` tells which rows are worth an issue. */
export function currenciesOf(
  columns: TableColumns,
  sheet: SheetCurrency,
  { issues, isItem }: { readonly issues: IssueList; readonly isItem: (row: number) => boolean },
): CurrencyReading {
  const codes: string[] = [];
  const indexOf = (code: string): number => {
    const known = codes.indexOf(code);
    return known >= 0 ? known : codes.push(code) - 1;
  };
  const ofRow = new Int32Array(columns.count);
  if (columns.texts.currency) readColumn(columns, sheet, { issues, isItem, ofRow, indexOf });
  else {
    const beside = besideAmounts(columns, isItem);
    const codesBeside = new Set(beside.values());
    const [only] = codesBeside;
    // ¥ beside some amounts and none beside the others: a sheet of one currency, written carelessly.
    const common =
      sheet.code === "" && codesBeside.size === 1 && only !== undefined ? only : sheet.code;
    for (let row = 0; row < columns.count; row++)
      if (isItem(row)) ofRow[row] = indexOf(beside.get(row) ?? common);
  }
  return {
    currencies: codes.map((code) => ({ code, minorDigits: minorDigitsOf(code) })),
    ofRow,
  };
}

/** Currencies written beside the digits of items, by row. */
function besideAmounts(
  { amounts }: TableColumns,
  isItem: (row: number) => boolean,
): ReadonlyMap<number, string> {
  const beside = new Map<number, string>();
  for (const { currencies } of Object.values(amounts))
    for (const [row, code] of currencies) if (isItem(row)) beside.set(row, code);
  return beside;
}

function readColumn(
  columns: TableColumns,
  sheet: SheetCurrency,
  into: {
    readonly issues: IssueList;
    readonly isItem: (row: number) => boolean;
    readonly ofRow: Int32Array;
    readonly indexOf: (code: string) => number;
  },
): void {
  const column = columns.texts.currency;
  if (!column) return;
  const { issues, isItem, ofRow, indexOf } = into;
  const known = column.pool.texts.map((text) => {
    const code = currencyNamed(text);
    if (code !== undefined) return { code, isKnown: true };
    if (NO_CURRENCY.test(text)) return { code: "", isKnown: true };
    return { code: /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : text, isKnown: false };
  });
  const indexes = new Int32Array(known.length).fill(-1);
  for (let row = 0; row < columns.count; row++) {
    if (!isItem(row)) continue;
    const id = column.ids[row] ?? -1;
    if (id < 0) {
      ofRow[row] = indexOf(sheet.code);
      if (sheet.code === "")
        issues.add("currency-missing", { row: columns.firstRow + row, column: column.column });
      continue;
    }
    const seen = indexes[id] ?? -1;
    if (seen >= 0) {
      ofRow[row] = seen;
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

/** The one currency that header, titles or number format mention; "" when they mention none or disagree. */
export function sheetCurrencyOf(texts: readonly string[]): SheetCurrency {
  const found = new Set(
    texts.map((text) => currencyMentioned(text)).filter((code) => code !== undefined),
  );
  const [only] = found;
  return { code: found.size === 1 && only !== undefined ? only : "" };
}
