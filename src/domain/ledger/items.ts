// Items in columns: what the rows that count become once everything about them is known.
import { ExactSum } from "../money/exact-sum";
import { isFinerThanMinorUnits, minorUnitsOf } from "../money/minor-units";
import type { CurrencyReading } from "./currencies";
import type { CustomerReading } from "./customers";
import type { DueDates } from "./due-dates";
import type { IssueList } from "./issue-list";
import { ITEM_FLAG, type LedgerDimensions, type LedgerItems } from "./ledger";
import { ROW_FATE, type RowFates } from "./item-amounts";
import { isYes } from "./row-words";
import type { TableColumns, TextColumn } from "./table-readers";

interface ItemReading {
  readonly columns: TableColumns;
  readonly rowOffset: number;
  readonly fates: RowFates;
  readonly due: DueDates;
  readonly customers: CustomerReading;
  readonly currencies: CurrencyReading;
  readonly isOpenDerived: boolean;
  readonly filledOpen: Uint8Array | undefined;
  readonly hiddenRows: ReadonlySet<number>;
  readonly issues: IssueList;
}

/** Items, and the open amounts added up a second time as decimals, by currency. */
export interface ItemsMade {
  readonly items: LedgerItems;
  readonly dimensions: LedgerDimensions;
  readonly sums: readonly ExactSum[];
}

const DIMENSIONS = ["salesperson", "region", "industry", "department"] as const;

/** Makes the items. */
export function itemsOf(reading: ItemReading): ItemsMade {
  const rows = rowsOfItems(reading.fates.fates);
  const { columns, fates, due, customers, currencies } = reading;
  const pick = (from: Int32Array | undefined, otherwise = 0): Int32Array =>
    picked(rows, from, otherwise);
  const documentDate = datesOnly(pick(columns.dates.documentDate?.codes));
  const currency = pick(currencies.ofRow);
  const { open, original, sums } = amountsOf(reading, rows.rows, currency);
  const items: LedgerItems = {
    count: rows.rows.length,
    rowIndex: shifted(rows, columns.firstRow + reading.rowOffset),
    customer: pick(customers.ofRow, -1),
    currency,
    documentDate,
    dueDate: pick(due.days),
    settledDate: pick(fates.settled),
    openAmountMinor: open,
    originalAmountMinor: original,
    flags: flagsOf(reading, rows, open),
    documentNumber: textsOf(rows, columns.documentNumbers),
    salesperson: pick(columns.texts.salesperson?.ids, -1),
    region: pick(columns.texts.region?.ids, -1),
    industry: pick(columns.texts.industry?.ids, -1),
    department: pick(columns.texts.department?.ids, -1),
  };
  return { items, dimensions: dimensionsOf(columns), sums };
}

/** The rows that became items, in order; `isRun` when they follow each other without a gap. */
interface ItemRows {
  readonly rows: Int32Array;
  readonly isRun: boolean;
}

// Plain loops: `map` and `from` with a callback take several times as long on a million rows. Rows without a gap,
// which is the ordinary case, are a view of their column and no copy.
function picked(
  { rows, isRun }: ItemRows,
  from: Int32Array | undefined,
  otherwise: number,
): Int32Array {
  if (from === undefined) {
    const values = new Int32Array(rows.length);
    return otherwise === 0 ? values : values.fill(otherwise);
  }
  const first = rows[0] ?? 0;
  if (isRun) return from.subarray(first, first + rows.length);
  const values = new Int32Array(rows.length);
  for (let item = 0; item < rows.length; item++) values[item] = from[rows[item] ?? 0] ?? otherwise;
  return values;
}

function shifted({ rows }: ItemRows, by: number): Int32Array {
  const values = new Int32Array(rows.length);
  for (let item = 0; item < rows.length; item++) values[item] = (rows[item] ?? 0) + by;
  return values;
}

function textsOf(
  { rows, isRun }: ItemRows,
  from: readonly string[] | undefined,
): readonly string[] {
  // Nothing left out: the column is the items' own.
  if (from?.length === rows.length) return from;
  const first = rows[0] ?? 0;
  if (isRun && from !== undefined) return from.slice(first, first + rows.length);
  const texts: string[] = [];
  for (let item = 0; item < rows.length; item++) texts.push(from?.[rows[item] ?? 0] ?? "");
  return texts;
}

function rowsOfItems(fates: Uint8Array): ItemRows {
  let count = 0;
  for (let row = 0; row < fates.length; row++) if (fates[row] === ROW_FATE.item) count++;
  const rows = new Int32Array(count);
  let item = 0;
  for (let row = 0; item < count; row++) if (fates[row] === ROW_FATE.item) rows[item++] = row;
  return { rows, isRun: count > 0 && (rows[count - 1] ?? 0) - (rows[0] ?? 0) === count - 1 };
}

/** Codes below 0 say why there is no date; an item has a date or none. */
function datesOnly(codes: Int32Array): Int32Array {
  let item = 0;
  while (item < codes.length && (codes[item] ?? 0) >= 0) item++;
  if (item === codes.length) return codes;
  const days = codes.slice();
  for (; item < days.length; item++) if ((days[item] ?? 0) < 0) days[item] = 0;
  return days;
}

function amountsOf(reading: ItemReading, rows: Int32Array, currency: Int32Array) {
  const { columns, fates, currencies, issues } = reading;
  const digits = currencies.currencies.map(({ minorDigits }) => minorDigits);
  const open = new Float64Array(rows.length);
  const original = new Float64Array(rows.length);
  const scales = Float64Array.from(digits, (minorDigits) => 10 ** minorDigits);
  const scaling = { rows, currency, scales };
  scalePlain(open, fates.open, scaling);
  const originals = columns.amounts.originalAmount?.values;
  if (originals) scalePlain(original, originals, scaling);
  else original.fill(NaN);
  const finer = roundOdd(open, fates.open, { ...scaling, digits });
  if (originals) roundOdd(original, originals, { ...scaling, digits });
  const sums = digits.map((_, which) => {
    const sum = new ExactSum();
    sum.addChosen(fates.open, rows, { of: currency, which });
    return sum;
  });
  if (finer.count > 0) {
    const column = columns.amounts.openAmount ?? columns.amounts.originalAmount;
    issues.addOnce(
      "amount-finer-than-currency",
      {
        row: columns.firstRow + finer.first,
        column: column?.column ?? -1,
        found: String(fates.open[finer.first]),
      },
      finer.count,
    );
  }
  return { open, original, sums };
}

interface Scaling {
  readonly rows: Int32Array;
  readonly currency: Int32Array;
  /** Minor units in one unit, by currency. */
  readonly scales: Float64Array;
}

/** Amounts in minor units where they are whole ones; NaN where they have to be looked at. */
function scalePlain(
  out: Float64Array,
  amounts: Float64Array,
  { rows, currency, scales }: Scaling,
): void {
  for (let item = 0; item < rows.length; item++) {
    const scaled = (amounts[rows[item] ?? 0] ?? 0) * (scales[currency[item] ?? 0] ?? 100);
    const rounded = Math.round(scaled);
    out[item] = Math.abs(scaled - rounded) <= 1e-6 ? rounded : NaN;
  }
}

/** Rounds what is finer than a minor unit, or too large to tell at a glance; absent amounts stay NaN. */
function roundOdd(
  out: Float64Array,
  amounts: Float64Array,
  { rows, currency, digits }: Scaling & { readonly digits: readonly number[] },
): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = -1;
  for (let item = nextNaN(out, 0); item >= 0; item = nextNaN(out, item + 1)) {
    const row = rows[item] ?? 0;
    const amount = amounts[row] ?? NaN;
    if (!Number.isFinite(amount)) continue;
    const minorDigits = digits[currency[item] ?? 0] ?? 2;
    out[item] = minorUnitsOf(amount, minorDigits);
    if (isFinerThanMinorUnits(amount, minorDigits) && count++ === 0) first = row;
  }
  return { count, first };
}

function nextNaN(values: Float64Array, from: number): number {
  for (let index = from; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value !== value) return index;
  }
  return -1;
}

function flagsOf(reading: ItemReading, rows: ItemRows, open: Float64Array): Uint8Array {
  const { columns, due, hiddenRows, isOpenDerived, filledOpen } = reading;
  const flags = new Uint8Array(rows.rows.length);
  markCredits(flags, open);
  addFlags(flags, rows.rows, due.flags);
  if (isOpenDerived) addFlag(flags, ITEM_FLAG.openAmountDerived, () => true);
  else if (filledOpen)
    addFlag(flags, ITEM_FLAG.openAmountDerived, (item) => filledOpen[rows.rows[item] ?? 0] === 1);
  const disputes = columns.texts.disputeFlag;
  if (disputes) {
    const isDisputed = disputeTest(disputes);
    addFlag(
      flags,
      ITEM_FLAG.disputed,
      (item) => isDisputed[disputes.ids[rows.rows[item] ?? 0] ?? -1] === 1,
    );
  }
  if (hiddenRows.size > 0)
    addFlag(flags, ITEM_FLAG.hidden, (item) =>
      hiddenRows.has(columns.firstRow + (rows.rows[item] ?? 0)),
    );
  return flags;
}

function markCredits(flags: Uint8Array, open: Float64Array): void {
  for (let item = 0; item < flags.length; item++)
    if ((open[item] ?? 0) < 0) flags[item] = ITEM_FLAG.credit;
}

function addFlags(flags: Uint8Array, rows: Int32Array, ofRow: Uint8Array): void {
  for (let item = 0; item < flags.length; item++)
    flags[item] = (flags[item] ?? 0) | (ofRow[rows[item] ?? 0] ?? 0);
}

function addFlag(flags: Uint8Array, flag: number, isFlagged: (item: number) => boolean): void {
  for (let item = 0; item < flags.length; item++)
    if (isFlagged(item)) flags[item] = (flags[item] ?? 0) | flag;
}

/** A dispute column holds yes and no, or the reason of the dispute and otherwise nothing. */
function disputeTest(column: TextColumn | undefined): Uint8Array {
  const texts = column?.pool.texts ?? [];
  const areYesNo = texts.every((text) =>
    /^(?:yes|no|y|n|true|false|0|1|是|否|有|无|x|√|✓|有争议|无争议|disputed|-)$/i.test(text.trim()),
  );
  const saysNo = /^(?:no|n|false|0|否|无|無|无争议|-|none|not disputed|nein|non)$/i;
  return Uint8Array.from(texts, (text) =>
    areYesNo ? Number(isYes(text)) : Number(!saysNo.test(text)),
  );
}

function dimensionsOf({ texts }: TableColumns): LedgerDimensions {
  const [salesperson, region, industry, department] = DIMENSIONS.map(
    (role) => texts[role]?.pool.texts ?? [],
  );
  return {
    salesperson: salesperson ?? [],
    region: region ?? [],
    industry: industry ?? [],
    department: department ?? [],
  };
}
