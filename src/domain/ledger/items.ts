// Items in columns: what the rows that count become once everything about them is known.
import { BLANK_AMOUNT } from "../money/amount-text";
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
    flags: flagsOf(reading, rows.rows, open),
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
  const count = rows.length;
  const open = new Float64Array(count);
  const original = new Float64Array(count).fill(NaN);
  const originals = columns.amounts.originalAmount?.values;
  const digits = currencies.currencies.map(({ minorDigits }) => minorDigits);
  const sums = digits.map(() => new ExactSum());
  let finer = 0;
  let firstFiner = -1;
  for (let item = 0; item < count; item++) {
    const row = rows[item] ?? 0;
    const index = currency[item] ?? 0;
    const minorDigits = digits[index] ?? 2;
    const amount = fates.open[row] ?? 0;
    open[item] = minorUnitsOf(amount, minorDigits);
    sums[index]?.add(amount);
    if (isFinerThanMinorUnits(amount, minorDigits) && finer++ === 0) firstFiner = row;
    const billed = originals?.[row] ?? NaN;
    if (billed < BLANK_AMOUNT) original[item] = minorUnitsOf(billed, minorDigits);
  }
  if (finer > 0) {
    const column = columns.amounts.openAmount ?? columns.amounts.originalAmount;
    issues.addOnce(
      "amount-finer-than-currency",
      {
        row: columns.firstRow + firstFiner,
        column: column?.column ?? -1,
        found: String(fates.open[firstFiner]),
      },
      finer,
    );
  }
  return { open, original, sums };
}

function flagsOf(reading: ItemReading, rows: Int32Array, open: Float64Array): Uint8Array {
  const { columns, due, hiddenRows, isOpenDerived, filledOpen } = reading;
  const disputes = columns.texts.disputeFlag;
  const isDisputed = disputeTest(disputes);
  const result = new Uint8Array(rows.length);
  for (let item = 0; item < rows.length; item++) {
    const row = rows[item] ?? 0;
    let flags = due.flags[row] ?? 0;
    if ((open[item] ?? 0) < 0) flags |= ITEM_FLAG.credit;
    if (isOpenDerived || filledOpen?.[row] === 1) flags |= ITEM_FLAG.openAmountDerived;
    if (disputes && isDisputed[disputes.ids[row] ?? -1] === 1) flags |= ITEM_FLAG.disputed;
    if (hiddenRows.size > 0 && hiddenRows.has(columns.firstRow + row)) flags |= ITEM_FLAG.hidden;
    result[item] = flags;
  }
  return result;
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
