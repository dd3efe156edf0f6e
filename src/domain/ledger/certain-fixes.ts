// Cells that say what they mean in a form that Excel cannot reckon with: dates and amounts as text, names with
// blanks around them. Only what the reading is sure of; doubtful cells stay as they are.
import { NO_DATE } from "../calendar/calendar-date";
import { amountOfText, type DecimalMark } from "../money/amount-text";
import { minorUnitsOf } from "../money/minor-units";
import { statesOwnUnit } from "./amount-unit";
import type { ColumnRole } from "./column-role";
import { ITEM_FLAG, type Ledger, type LedgerItems } from "./ledger";
import type { CellValue, SheetCells } from "./sheet-cells";

/** What was done to a cell. Each has words in messages/. */
export const FIX_KINDS = [
  "date-from-text",
  "date-exchanged-back",
  "amount-from-text",
  "blanks-taken-off",
  "narrowed",
] as const;
export type FixKind = (typeof FIX_KINDS)[number];

export interface CellFix {
  readonly kind: FixKind;
  /** 0-based on the sheet. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly role: ColumnRole;
  readonly from: CellValue;
  /** A date as its serial number in the 1900 system. */
  readonly to: CellValue;
}

type Fixer = (
  cell: CellValue,
  item: number,
) => Omit<CellFix, "rowIndex" | "columnIndex" | "role" | "from"> | undefined;

/** The certain fixes of a ledger, column by column in the order of rows. `cells` are those it was read from. */
export function certainFixes(cells: SheetCells, ledger: Ledger): readonly CellFix[] {
  const fixes: CellFix[] = [];
  const { items } = ledger;
  for (const { role, columnIndex } of ledger.columns) {
    const fixer = fixerOf(role, ledger);
    if (fixer === undefined) continue;
    const offset = columnIndex - cells.place.columnIndex;
    for (let item = 0; item < items.count; item += 1) {
      const rowIndex = items.rowIndex[item] ?? 0;
      const from = cells.values[rowIndex - cells.place.rowIndex]?.[offset] ?? "";
      const fix = from === "" ? undefined : fixer(from, item);
      if (fix) fixes.push({ ...fix, rowIndex, columnIndex, role, from });
    }
  }
  return fixes;
}

function fixerOf(role: ColumnRole, ledger: Ledger): Fixer | undefined {
  const { items } = ledger;
  const fixers: Partial<Record<ColumnRole, Fixer>> = {
    dueDate: dateFixer(items.dueDate, items.flags),
    documentDate: dateFixer(items.documentDate),
    settledDate: dateFixer(items.settledDate),
    openAmount: amountFixer(ledger, items.openAmountMinor),
    originalAmount: amountFixer(ledger, items.originalAmountMinor),
    customerName: blanksFixer,
    salesperson: blanksFixer,
    region: blanksFixer,
    industry: blanksFixer,
    department: blanksFixer,
    contact: blanksFixer,
    customerId: codeFixer,
    documentNumber: codeFixer,
    orderNumber: codeFixer,
  };
  return fixers[role];
}

const NOT_FROM_ITS_CELL = ITEM_FLAG.dueDateDerived | ITEM_FLAG.agedByDocumentDate;

function dateFixer(dates: Int32Array, flags?: LedgerItems["flags"]): Fixer {
  return (cell, item) => {
    const date = dates[item] ?? NO_DATE;
    if (date === NO_DATE || ((flags?.[item] ?? 0) & NOT_FROM_ITS_CELL) !== 0) return undefined;
    if (typeof cell === "string") return { kind: "date-from-text", to: date };
    // 1,462 days apart are the same day of a workbook that counts from 1904.
    const isSame = typeof cell !== "number" || [0, 1462].includes(date - Math.floor(cell));
    return isSame ? undefined : { kind: "date-exchanged-back", to: date };
  };
}

/** Units a header may state: 千元, 万元, 百万, 亿元. The cell keeps its unit. */
const UNITS = [1, 1e3, 1e4, 1e6, 1e8];
const MARKS: readonly DecimalMark[] = ["point", "comma"];

function amountFixer({ columns, currencies, items, issues }: Ledger, amounts: Float64Array): Fixer {
  // Beside a column's unit a cell's own would be lost with its text: 0.35万 is not 3,500 万元.
  const hasUnit = issues.some(({ code }) => code === "amount-unit-applied");
  const hasCurrencyColumn = columns.some(({ role }) => role === "currency");
  const isDerived = (item: number): boolean =>
    amounts === items.openAmountMinor &&
    ((items.flags[item] ?? 0) & ITEM_FLAG.openAmountDerived) !== 0;
  return (cell, item) => {
    const read = amounts[item] ?? NaN;
    if (typeof cell !== "string" || !Number.isFinite(read) || isDerived(item)) return undefined;
    if (hasUnit && statesOwnUnit(cell)) return undefined;
    const digits = currencies[items.currency[item] ?? -1]?.minorDigits ?? 2;
    // What the reading made of the cell says which of the two decimal marks it has; the sign may have been turned.
    const found = MARKS.map((mark) => amountOfText(cell, mark)).find(
      ({ value }) =>
        Number.isFinite(value) &&
        UNITS.some((unit) => Math.abs(minorUnitsOf(value * unit, digits)) === Math.abs(read)),
    );
    // As a number the cell would no longer say its currency, so another column has to.
    const isSaid = found !== undefined && (found.currency === "" || hasCurrencyColumn);
    return isSaid ? { kind: "amount-from-text", to: found.value } : undefined;
  };
}

/** Blanks of every kind, and marks that nobody sees. */
const BLANKS = /[\s\u00a0\u3000]+/gu;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/gu;

const withoutBlanks = (text: string): string =>
  text.replace(UNSEEN, "").replace(BLANKS, " ").trim();

/** Most texts have nothing to take off: one look tells. */
const HAS_NEEDLESS = /^\s|\s$|\s\s|[\u00a0\u3000\u200b-\u200f\u2060\ufeff\t\r\n]/;

const blanksFixer: Fixer = (cell) => {
  if (typeof cell !== "string" || !HAS_NEEDLESS.test(cell)) return undefined;
  const to = withoutBlanks(cell);
  return to === cell || to === "" ? undefined : { kind: "blanks-taken-off", to };
};

/** Full-width letters, digits and ASCII marks; brackets of Chinese names are right as they are and no code. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

const codeFixer: Fixer = (cell) => {
  const trimmed = blanksFixer(cell, 0);
  const text = trimmed?.to ?? cell;
  if (typeof text !== "string") return undefined;
  const to = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return to === text ? trimmed : { kind: "narrowed", to };
};
