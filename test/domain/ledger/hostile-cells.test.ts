// Cells that nobody types and every reader meets: whatever they hold, the items beside them are read to the cent.
import { agingReport } from "../../../src/application/aging-report";
import { agingSettings } from "../../../src/domain/aging/aging-settings";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { dateOf } from "../../support/ledger-of";

type Row = readonly CellValue[];

const HEADER: Row = ["客户名称", "发票号", "开票日期", "到期日", "未收金额", "备注"];
const item = (customer: CellValue, number: CellValue, amount: CellValue, remark: CellValue = "") =>
  [customer, number, 46_000, 46_030, amount, remark] satisfies Row;
const ITEMS: readonly Row[] = [
  item("恒昌机械", "FP-1", 1200.5),
  item("博远电子", "FP-2", 99.5),
  item("恒昌机械", "FP-3", 300),
];
const OUTSTANDING = 160_000;

function cellsOf(values: readonly Row[], columnCount = values[0]?.length ?? 0) {
  const place = { sheet: "S", rowIndex: 0, columnIndex: 0, rowCount: values.length, columnCount };
  return { place, values };
}

function readAs(values: readonly Row[], columnCount?: number): Ledger {
  const reading = readLedger(cellsOf(values, columnCount));
  if (reading.status !== "read") throw new Error(JSON.stringify(reading).slice(0, 400));
  return reading.ledger;
}

/** Minor units by customer, as the aging adds them up, beside what the ledger's own column adds up to. */
function sumsOf(ledger: Ledger) {
  const settings = agingSettings({ asOfDate: dateOf("2026-04-10") });
  const { customers, currencies } = agingReport(ledger, settings);
  expect(currencies.map(({ proof }) => proof.differenceMinor)).toEqual(currencies.map(() => 0));
  return customers.map(({ name, outstandingMinor }) => [name, outstandingMinor]);
}

const outstandingOf = (ledger: Ledger): number =>
  ledger.items.openAmountMinor.reduce((sum, minor) => sum + minor, 0);

const MILLION = 1_000_000;

describe("a huge text in a cell", () => {
  test.each([
    { because: "a name", row: item("甲".repeat(MILLION), "FP-9", 1), added: 100 },
    { because: "a name of blanks", row: item(" ".repeat(MILLION), "FP-9", 1), added: 100 },
    { because: "a document number", row: item("博远电子", "9".repeat(MILLION), 1), added: 100 },
    { because: "a remark", row: item("博远电子", "FP-9", 1, "x".repeat(MILLION)), added: 100 },
    {
      because: "digits for an amount",
      row: item("博远电子", "FP-9", "1".repeat(MILLION)),
      added: 0,
    },
    {
      because: "commas for an amount",
      row: item("博远电子", "FP-9", "1,".repeat(MILLION)),
      added: 0,
    },
    {
      because: "brackets for an amount",
      row: item("博远电子", "FP-9", "(".repeat(MILLION)),
      added: 0,
    },
    {
      because: "blanks for an amount",
      row: item("博远电子", "FP-9", " ".repeat(MILLION)),
      added: 0,
    },
  ])("leaves the other items alone: $because", ({ row, added }) => {
    const ledger = readAs([HEADER, ...ITEMS, row]);
    expect(outstandingOf(ledger)).toBe(OUTSTANDING + added);
    // What is shown of it is short enough to be read.
    for (const { found } of ledger.issues) expect(found.length).toBeLessThanOrEqual(80);
  });

  test.each(["2026-", "1/", "年", "9", " ", "jan "].map((text) => ({ text })))(
    "is no date: $text over and over",
    ({ text }) => {
      const row: Row = ["博远电子", "FP-9", 46_000, text.repeat(MILLION), 1, ""];
      const ledger = readAs([HEADER, ...ITEMS, row]);
      expect(Array.from(ledger.items.dueDate)).toEqual([46_030, 46_030, 46_030, 0]);
      expect(outstandingOf(ledger)).toBe(OUTSTANDING + 100);
    },
  );

  test("as a header makes its column one of no use", () => {
    const ledger = readAs([
      [...HEADER, "到期日".repeat(MILLION)],
      ...ITEMS.map((row) => [...row, 1]),
    ]);
    expect(outstandingOf(ledger)).toBe(OUTSTANDING);
  });
});

describe("a sheet as wide or as long as Excel has them", () => {
  const WIDEST = 16_384;

  test("16,384 columns, of which six are used", () => {
    const wide = (row: Row): Row => [...row, ...new Array<CellValue>(WIDEST - row.length).fill("")];
    const ledger = readAs([HEADER, ...ITEMS].map(wide));
    expect(outstandingOf(ledger)).toBe(OUTSTANDING);
  });

  test.each([
    { because: "numbers under headers of their own", cell: (row: number, at: number) => row * at },
    {
      because: "texts under headers of their own",
      cell: (row: number, at: number) => `n${String(row)}-${String(at)}`,
    },
  ])("16,384 columns, all headed: $because", ({ cell }) => {
    const rest = Array.from({ length: WIDEST - HEADER.length }, (_, at) => at);
    const ledger = readAs([
      [...HEADER, ...rest.map((at) => `Measure ${String(at)}`)],
      ...ITEMS.map((row, index): Row => [...row, ...rest.map((at) => cell(index, at))]),
    ]);
    expect(outstandingOf(ledger)).toBe(OUTSTANDING);
    expect(ledger.unusedColumns.filter(({ header }) => header.startsWith("Measure"))).toHaveLength(
      rest.length,
    );
  });

  test("1,000,000 blank rows below the items", () => {
    const blank: Row = HEADER.map(() => "");
    const values = [HEADER, ...ITEMS, ...new Array<Row>(MILLION).fill(blank)];
    const ledger = readAs(values);
    expect(outstandingOf(ledger)).toBe(OUTSTANDING);
    expect(ledger.items.count).toBe(3);
    expect(ledger.leftOut.blank).toBe(MILLION);
    expect(ledger.source.address).toBe("A1:F4");
  });

  test("1,000,000 blank rows between two items", () => {
    const blank: Row = HEADER.map(() => "");
    const [first, ...others] = ITEMS;
    const values = [HEADER, first ?? [], ...new Array<Row>(MILLION).fill(blank), ...others];
    const ledger = readAs(values);
    expect(outstandingOf(ledger)).toBe(OUTSTANDING);
    expect(Array.from(ledger.items.rowIndex)).toEqual([1, MILLION + 2, MILLION + 3]);
  });
});

describe("words that mean something to the program", () => {
  const WORDS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  test.each(WORDS)("a column headed %s is one of no use", (word) => {
    const ledger = readAs([[...HEADER, word], ...ITEMS.map((row) => [...row, "x"])]);
    expect(outstandingOf(ledger)).toBe(OUTSTANDING);
    expect(ledger.unusedColumns.map(({ header }) => header)).toContain(word);
  });

  test("customers, documents, currencies and groups of such names are kept apart", () => {
    const header: Row = ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额", "地区"];
    const rows = WORDS.map((word, at): Row => [word, word, 46_000, 46_030, "CNY", at + 1, word]);
    const ledger = readAs([header, ...rows]);
    expect(sumsOf(ledger).sort()).toEqual(WORDS.map((word, at) => [word, (at + 1) * 100]).sort());
    expect(ledger.dimensions.region).toEqual(WORDS);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("halves of characters and characters nobody sees", () => {
  const HIGH = "\ud83d";
  const LOW = "\ude00";

  test.each([
    { because: "a high surrogate alone", text: `甲${HIGH}公司` },
    { because: "a low surrogate alone", text: `${LOW}甲公司` },
    { because: "two in the wrong order", text: `甲${LOW}${HIGH}公司` },
    { because: "a null character", text: "甲\0公司" },
    { because: "text turned right to left", text: "甲\u202e公司" },
    { because: "a byte order mark", text: "\ufeff甲公司" },
    { because: "a hundred accents on one letter", text: `a${"\u0301".repeat(100)}` },
  ])("are read as they are: $because", ({ text }) => {
    const rowOf = (due: CellValue, amount: CellValue): Row => [
      text,
      text,
      46_000,
      due,
      amount,
      text,
    ];
    const rows = [rowOf(46_030, 1), rowOf(46_030, text), rowOf(text, 1)];
    const ledger = readAs([HEADER, ...ITEMS, ...rows]);
    // The second has no amount and is named; the third has no due date and is counted.
    expect(outstandingOf(ledger)).toBe(OUTSTANDING + 200);
    expect(ledger.customers).toHaveLength(3);
    expect(() => JSON.stringify(ledger.issues)).not.toThrow();
  });
});
