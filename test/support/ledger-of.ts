import { calendarDateOfIso, NO_DATE } from "../../src/domain/calendar/calendar-date";
import { ITEM_FLAG, type ControlTotal, type Ledger } from "../../src/domain/ledger/ledger";

/** An item as a test writes it: dates in ISO form, the amount in whole units. */
export interface ItemSpec {
  readonly customer?: string;
  readonly currency?: string;
  readonly due?: string;
  readonly dated?: string;
  readonly settled?: string;
  readonly open: number;
  readonly original?: number;
  readonly isDisputed?: boolean;
  readonly region?: string;
  readonly salesperson?: string;
}

export function dateOf(iso: string) {
  const date = calendarDateOfIso(iso);
  if (date === undefined) throw new Error(`${iso} is no day`);
  return date;
}

/** A ledger of these items in the order given, on rows 2, 3, … of a sheet called 应收明细. */
export function ledgerOf(
  specs: readonly ItemSpec[],
  totals: readonly Pick<ControlTotal, "origin" | "amountMinor">[] = [],
): Ledger {
  const index = (texts: readonly (string | undefined)[]) => {
    const known = [...new Set(texts.filter((text) => text !== undefined))];
    return {
      known,
      at: Int32Array.from(texts, (text) => (text === undefined ? -1 : known.indexOf(text))),
    };
  };
  const customers = index(specs.map(({ customer }) => customer ?? "Acme"));
  const currencies = index(specs.map(({ currency }) => currency ?? "CNY"));
  const regions = index(specs.map(({ region }) => region));
  const salespeople = index(specs.map(({ salesperson }) => salesperson));
  const dates = (texts: readonly (string | undefined)[]) =>
    Int32Array.from(texts, (text) => (text === undefined ? NO_DATE : dateOf(text)));
  const minor = (amount: number) => Math.round(amount * 100);
  const none = new Int32Array(specs.length).fill(-1);
  return {
    source: {
      ...{ sheet: "应收明细", headerRowIndex: 0, address: `A1:F${specs.length + 1}` },
      place: {
        ...{ sheet: "应收明细", rowIndex: 0, columnIndex: 0 },
        ...{ rowCount: specs.length + 1, columnCount: 6 },
      },
    },
    columns: [],
    unusedColumns: [],
    customers: customers.known.map((name) => ({ id: "", name })),
    currencies: currencies.known.map((code) => ({ code, minorDigits: 2 })),
    dimensions: {
      ...{ salesperson: salespeople.known, region: regions.known },
      ...{ industry: [], department: [] },
    },
    items: {
      count: specs.length,
      rowIndex: Int32Array.from(specs, (_, item) => item + 1),
      customer: customers.at,
      currency: currencies.at,
      documentDate: dates(specs.map(({ dated }) => dated)),
      dueDate: dates(specs.map(({ due }) => due)),
      settledDate: dates(specs.map(({ settled }) => settled)),
      openAmountMinor: Float64Array.from(specs, ({ open }) => minor(open)),
      originalAmountMinor: Float64Array.from(specs, ({ original }) =>
        original === undefined ? NaN : minor(original),
      ),
      flags: Uint8Array.from(
        specs,
        ({ isDisputed, open }) =>
          (isDisputed === true ? ITEM_FLAG.disputed : 0) + (open < 0 ? ITEM_FLAG.credit : 0),
      ),
      documentNumber: specs.map((_, item) => `INV-${item + 1}`),
      ...{ salesperson: salespeople.at, region: regions.at, industry: none, department: none },
    },
    controlTotals: totals.map((total) => ({ ...total, currency: 0 })),
    leftOut: {
      ...{ blank: 0, totals: 0, headers: 0, notes: 0 },
      ...{ zero: 0, closed: 0, hidden: 0, unreadable: 0 },
    },
    rowCount: specs.length,
    issues: [],
  };
}
