// A ledger written in any of the forms we read comes back the same.
import fc from "fast-check";
import { type CalendarDate, isoOf } from "../../../src/domain/calendar/calendar-date";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { decimalTextOf } from "../../../src/domain/money/minor-units";
import { ledgerIn } from "../../support/ledger-text";
import { sheetOf } from "../../support/sheet-of";

interface WrittenItem {
  readonly customer: number;
  readonly due: number;
  readonly cents: number;
}

type DateForm = (day: number) => CellValue;
type AmountForm = (cents: number) => CellValue;

const partsOf = (day: number): readonly [string, string, string] => {
  const [year = "", month = "", date = ""] = isoOf(day as CalendarDate).split("-");
  return [year, month, date];
};
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const DATE_FORMS: Readonly<Record<string, DateForm>> = {
  serial: (day) => day,
  iso: (day) => isoOf(day as CalendarDate),
  slashes: (day) => partsOf(day).map(Number).join("/"),
  chinese: (day) =>
    partsOf(day)
      .map((part, index) => `${Number(part)}${"年月日"[index] ?? ""}`)
      .join(""),
  digits: (day) => partsOf(day).join(""),
  digitsAsNumber: (day) => Number(partsOf(day).join("")),
  german: (day) => [...partsOf(day)].reverse().join("."),
  named: (day) => {
    const [year, month, date] = partsOf(day);
    return `${Number(date)}-${MONTHS[Number(month) - 1] ?? ""}-${year}`;
  },
  withTime: (day) => `${isoOf(day as CalendarDate)} 00:00:00`,
  fullWidth: (day) =>
    isoOf(day as CalendarDate).replace(/\d/g, (digit) =>
      String.fromCharCode(0xff10 + Number(digit)),
    ),
};

const grouped = (cents: number, thousands: string, mark: string): string => {
  const [whole = "", fraction = ""] = decimalTextOf(Math.abs(cents), 2).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + mark + fraction;
};
const minus = (cents: number): string => (cents < 0 ? "-" : "");

const AMOUNT_FORMS: Readonly<Record<string, AmountForm>> = {
  number: (cents) => cents / 100,
  plain: (cents) => decimalTextOf(cents, 2),
  grouped: (cents) => minus(cents) + grouped(cents, ",", "."),
  comma: (cents) => minus(cents) + grouped(cents, ".", ","),
  yuan: (cents) => `${minus(cents)}¥${grouped(cents, ",", ".")}`,
  brackets: (cents) => (cents < 0 ? `(${grouped(cents, ",", ".")})` : grouped(cents, ",", ".")),
  trailing: (cents) => grouped(cents, ",", ".") + minus(cents),
  fullWidth: (cents) =>
    decimalTextOf(cents, 2).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
};

const HEADERS = [
  ["客户名称", "单据号", "到期日", "未收金额"],
  ["Customer", "Invoice No", "Due Date", "Open Amount"],
  ["client_name", "invoice_id", "due_date", "balance_due"],
  ["客戶名稱", "發票號碼", "到期日", "應收餘額"],
] as const;

const items = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 5 }),
    due: fc.integer({ min: 44_000, max: 46_500 }),
    cents: fc.integer({ min: -99_999_999, max: 999_999_999 }).filter((cents) => cents !== 0),
  }),
  { minLength: 1, maxLength: 30 },
);

function rowsOf(
  list: readonly WrittenItem[],
  dateOf: DateForm,
  amountOf: AmountForm,
): readonly (readonly CellValue[])[] {
  return list.map(({ customer, due, cents }, index) => [
    `Customer ${"ABCDEF".charAt(customer)}`,
    `INV-${index + 1}`,
    dateOf(due),
    amountOf(cents),
  ]);
}

describe("ledger written and read back", () => {
  test.each(Object.entries(DATE_FORMS))(
    "has the same due dates when they are written as %s",
    (_, form) => {
      fc.assert(
        fc.property(items, fc.constantFrom(...HEADERS), (list, header) => {
          const ledger = ledgerIn(sheetOf([header, ...rowsOf(list, form, (cents) => cents / 100)]));
          expect([...ledger.items.dueDate]).toEqual(list.map(({ due }) => due));
        }),
        { numRuns: 25 },
      );
    },
  );

  test.each(Object.entries(AMOUNT_FORMS))(
    "has the same cents when they are written as %s",
    (_, form) => {
      fc.assert(
        fc.property(items, fc.constantFrom(...HEADERS), (list, header) => {
          const ledger = ledgerIn(sheetOf([header, ...rowsOf(list, (due) => due, form)]));
          expect([...ledger.items.openAmountMinor]).toEqual(list.map(({ cents }) => cents));
          const sum = list.reduce((total, { cents }) => total + cents, 0);
          expect(ledger.controlTotals.map(({ amountMinor }) => amountMinor)).toEqual([sum]);
          expect(
            Array.from(ledger.items.customer, (customer) => ledger.customers[customer]?.name),
          ).toEqual(list.map(({ customer }) => `Customer ${"ABCDEF".charAt(customer)}`));
        }),
        { numRuns: 25 },
      );
    },
  );

  test("whatever the cells hold, nothing throws and every row is accounted for", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("", "合计", "Total", "2025-01-05", "1,200.00", "#N/A", "12%", "甲公司"),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.integer({ min: -1000, max: 60_000 }),
      fc.boolean(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...HEADERS), (list, header) => {
        const cells = sheetOf([header, ["甲公司", "A-0", "2025-01-05", 100], ...list]);
        // Questions are answered, so that reading goes on.
        const answers = {
          "date-order": "day-first",
          "decimal-mark": "point",
          "dates-exchanged": "as-they-are",
          "credits-sign": "credits-are-negative",
        };
        const reading = readLedger(cells, { answers });
        fc.pre(reading.status === "read");
        const { ledger } = reading;
        const leftOut = Object.values(ledger.leftOut).reduce((sum, count) => sum + count, 0);
        expect(ledger.items.count + leftOut).toBe(ledger.rowCount);
        expect(ledger.rowCount).toBeLessThanOrEqual(list.length + 1);
      }),
      { numRuns: 100 },
    );
  });
});
