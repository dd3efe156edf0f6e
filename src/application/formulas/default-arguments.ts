// What an argument is at first: the column of the ledger that plays its role, and the day the pane looks from.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { ColumnRole } from "../../domain/ledger/column-role";
import type { Ledger } from "../../domain/ledger/ledger";
import type { RangePlace } from "../../domain/ledger/sheet-cells";
import { LEFT_OUT, type GivenArgument } from "./formula-text";
import type { FormulaArgument } from "./formula-ports";

/** A column of the ledger's rows, without header and without totals below. */
export interface OfferedColumn {
  readonly role: ColumnRole | undefined;
  readonly header: string;
  readonly place: RangePlace;
}

const ROLES: Readonly<Partial<Record<string, readonly ColumnRole[]>>> = {
  customer: ["customerName", "customerId"],
  dueDate: ["dueDate"],
  openAmount: ["openAmount"],
  currency: ["currency"],
  disputed: ["disputeFlag"],
  documentDate: ["documentDate"],
  terms: ["paymentTerms"],
  dateText: ["dueDate", "documentDate"],
  amountText: ["openAmount"],
};
/** Optional, and yet wrong to leave out where the ledger has them: currencies are never added to each other. */
const FILLED_ANYWAY: ReadonlySet<string> = new Set(["currency", "disputed"]);

/** Every column of the ledger, used or not; only as many rows as asked for. */
export function offeredColumns(ledger: Ledger, mostRows = Infinity): readonly OfferedColumn[] {
  const { headerRowIndex, sheet } = ledger.source;
  const lastRow = ledger.items.rowIndex.reduce((last, row) => Math.max(last, row), headerRowIndex);
  const rowCount = Math.max(1, Math.min(mostRows, lastRow - headerRowIndex));
  const all: readonly { role?: ColumnRole; header: string; columnIndex: number }[] = [
    ...ledger.columns,
    ...ledger.unusedColumns.map(({ header, columnIndex }) => ({ header, columnIndex })),
  ];
  return all
    .map((column) => ({
      ...{ role: column.role, header: column.header },
      place: {
        ...{ sheet, rowIndex: headerRowIndex + 1, columnIndex: column.columnIndex },
        ...{ rowCount, columnCount: 1 },
      },
    }))
    .sort((a, b) => a.place.columnIndex - b.place.columnIndex);
}

/** The whole ledger with its header, down to the last of the offered rows. */
export function wholeLedger(ledger: Ledger, columns: readonly OfferedColumn[]): RangePlace {
  const { place, headerRowIndex } = ledger.source;
  const rowCount = columns[0]?.place.rowCount ?? place.rowCount - 1;
  return { ...place, rowIndex: headerRowIndex, rowCount: rowCount + 1 };
}

interface Source {
  readonly ledger: Ledger;
  readonly columns: readonly OfferedColumn[];
  readonly asOfDate: CalendarDate;
  /** False where the function takes the ledger as a whole, and a currency is the one to show. */
  readonly isOfColumns: boolean;
}

/** Whether a function is given columns, and not the whole ledger with its header. */
export const takesColumns = (all: readonly FormulaArgument[]): boolean =>
  all.every(({ id }) => id !== "ledger");

/** The first choice for an argument; left out where the ledger has nothing for it or it may be left out. */
export function defaultArgument(
  { id, isOptional, choices }: FormulaArgument,
  { ledger, columns, asOfDate, isOfColumns }: Source,
): GivenArgument {
  if (isOptional && !(FILLED_ANYWAY.has(id) && isOfColumns)) return LEFT_OUT;
  if (id === "asOfDate") return { kind: "day", day: asOfDate };
  if (id === "ledger") return { kind: "place", place: wholeLedger(ledger, columns) };
  const [first] = choices;
  if (first !== undefined) return { kind: "value", value: first.value };
  for (const role of ROLES[id] ?? []) {
    const column = columns.find((each) => each.role === role);
    if (column !== undefined) return { kind: "place", place: column.place };
  }
  return LEFT_OUT;
}

/** Whether every argument that must be given is. */
export const isComplete = (
  all: readonly FormulaArgument[],
  given: readonly GivenArgument[],
): boolean => all.every(({ isOptional }, at) => isOptional || given[at]?.kind !== "none");
