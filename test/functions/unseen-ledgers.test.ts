// AR.AGING, the pane and `npm run report` on ledgers nobody tuned them for: those of other people in ../shared/data, which
// the project may not carry, and ten made here: several currencies, credits, undated items, rows hidden by a filter.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agingReport } from "../../src/application/aging-report";
import type { AgingReportJson } from "../../src/application/report-json";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { calendarDateOfIso, isoOf, NO_DATE } from "../../src/domain/calendar/calendar-date";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { ColumnRole } from "../../src/domain/ledger/column-role";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { readLedger } from "../../src/domain/ledger/read-ledger";
import type { CellValue, SheetCells } from "../../src/domain/ledger/sheet-cells";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { speakInCells } from "../../src/functions/cell-error";
import { callFunction } from "../../src/functions/functions";
import { fileWorkbook } from "../../src/headless/file-workbook";
import { readLedgerIn } from "../../src/headless/read-ledger-in";
import { runReport } from "../../src/headless/run-report";
import { installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const AS_OF = "2026-03-31";
type Figures = readonly (readonly number[])[];

/** By currency: the buckets, credits, no due date, outstanding, past due; in any order of currencies. */
const inOrder = (figures: Figures): Figures =>
  [...figures].sort((a, b) => a.join().localeCompare(b.join()));

function paneFigures(ledger: Ledger): Figures {
  return agingReport(
    ledger,
    defaultAgingSettings(calendarDateOfIso(AS_OF) ?? NO_DATE),
  ).currencies.map((each) =>
    [...each.amountsMinor, each.outstandingMinor, each.pastDueMinor].map(
      (minor) => minor / 10 ** each.minorDigits,
    ),
  );
}

/** The columns of the sheet as a user would point to them, from the first item to the last. */
function cellFigures(ledger: Ledger, { values, place }: SheetCells): Figures {
  const asOf = calendarDateOfIso(AS_OF) ?? NO_DATE;
  const rows = Array.from(ledger.items.rowIndex);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const columnOf = (role: ColumnRole): CellValue[][] | null => {
    const at = ledger.columns.find((column) => column.role === role)?.columnIndex;
    if (at === undefined) return null;
    return Array.from({ length: last - first + 1 }, (_, row) => [
      values[first + row - place.rowIndex]?.[at - place.columnIndex] ?? "",
    ]);
  };
  // Where the balance is derived from other columns, the formula is given what the pane derived.
  const derived = Array.from({ length: last - first + 1 }, (): CellValue[] => [""]);
  rows.forEach((row, item) => {
    // What was settled by then is open no more.
    const settled = ledger.items.settledDate[item] ?? NO_DATE;
    if (settled !== NO_DATE && settled <= asOf) return;
    const { minorDigits = 2 } = ledger.currencies[ledger.items.currency[item] ?? 0] ?? {};
    derived[row - first] = [(ledger.items.openAmountMinor[item] ?? 0) / 10 ** minorDigits];
  });
  const currency = columnOf("currency");
  const shown = shownBy(() =>
    callFunction("AGING", [
      columnOf("customerName") ?? columnOf("customerId"),
      columnOf("dueDate"),
      columnOf("openAmount") ?? derived,
      [[AS_OF]],
      null,
      currency,
    ]),
  );
  return shown
    .filter(([name]) => name === "Total")
    .map((row) => row.slice(currency === null ? 1 : 2) as number[]);
}

async function reportFigures(file: string, folder: string): Promise<Figures> {
  const run = await runReport([join(folder, file), "--as-of", AS_OF, "--json"], folder);
  expect([run.exitCode, run.errors]).toEqual([0, ""]);
  const { currencies } = JSON.parse(run.output) as AgingReportJson;
  return currencies.map((each) => [
    ...each.buckets.map(({ amount }) => Number(amount)),
    Number(each.outstanding),
    Number(each.pastDue),
  ]);
}

/** Without credits and undated amounts, which the report states elsewhere. */
const bucketsAndEnds = (figures: Figures): Figures =>
  inOrder(figures.map((row) => [...row.slice(0, -4), ...row.slice(-2)]));

const DATA = join(__dirname, "../../../shared/data");
if (!existsSync(DATA))
  process.stdout.write("Skipped: the ledgers of ../shared/data are not here to compare with.\n");
const withData = existsSync(DATA) ? describe : describe.skip;

withData("a ledger of somebody else", () => {
  test.each([
    "ar-aging-live-formulas-ils.xlsx",
    "ar-transactions-200.xlsx",
    "cassia-accounts-receivable.csv",
    "dynamics-bc-aged-ar-report.xlsx",
    "highradius-open-9700.csv",
    "poulomi-invoices.csv",
    "powerbi-sample-invoices.csv",
    "treasury-multicurrency-ar.csv",
  ])("%s is aged alike in a cell, in the pane and in the report", async (file) => {
    const workbook = fileWorkbook(await readWorkbookFile(readFileSync(join(DATA, file)), file));
    const reading = await readLedgerIn(workbook, { choices: {} });
    if (reading.status !== "read") throw new Error(reading.status);
    const { ledger } = reading;
    const { sheets } = await workbook.outline();
    const used = sheets.find(({ name }) => name === ledger.source.sheet)?.used;
    if (used === undefined) throw new Error("no cells");
    const cells = cellFigures(ledger, await workbook.readCells(used));
    expect(inOrder(cells)).toEqual(inOrder(paneFigures(ledger)));
    expect(bucketsAndEnds(cells)).toEqual(inOrder(await reportFigures(file, DATA)));
  });
});

/** A sequence that is the same every time. */
function* numbersFrom(seed: number): Generator<number, never, undefined> {
  let state = seed * 2_654_435_761;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield Math.floor(state / 65_536);
  }
}

const CURRENCIES = [
  ["CNY", 2],
  ["USD", 2],
  ["JPY", 0],
  ["KWD", 3],
] as const;
const DATES: readonly ((day: CalendarDate) => CellValue)[] = [
  (day) => day,
  (day) => isoOf(day),
  (day) => isoOf(day).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日"),
  (day) => isoOf(day).split("-").reverse().join("/"),
];
const AMOUNTS: readonly ((amount: number, digits: number) => CellValue)[] = [
  (amount) => amount,
  (amount, digits) =>
    amount.toLocaleString("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  (amount) => (amount < 0 ? `(${String(-amount)})` : String(amount)),
];

function madeLedger(seed: number): CellValue[][] {
  const numbers = numbersFrom(seed);
  const next = (below: number): number => numbers.next().value % below;
  const isChinese = seed % 2 === 0;
  const inDates = DATES[seed % DATES.length] ?? ((day) => day);
  const inAmounts = AMOUNTS[seed % AMOUNTS.length] ?? ((amount) => amount);
  const currencies = CURRENCIES.slice(0, 1 + (seed % CURRENCIES.length));
  const header = isChinese
    ? ["客户名称", "发票号", "到期日", "未收金额", "币种", "备注"]
    : ["Customer", "Invoice No.", "Due Date", "Open Amount", "Currency", "Remark"];
  const rows = Array.from({ length: 60 + seed * 20 }, (_, row): CellValue[] => {
    const [code, digits] = currencies[next(currencies.length)] ?? ["CNY", 2];
    const sign = next(9) === 0 ? -1 : 1;
    const amount = (sign * (next(20_000) * 97 + 1)) / 10 ** digits;
    const due = (45_700 + next(500)) as CalendarDate;
    const customer = next(12);
    return [
      isChinese ? `苏州第${String(customer)}机械有限公司` : `Customer ${String(customer)} Ltd`,
      `INV${String(1_000 + row)}`,
      next(11) === 0 ? "" : inDates(due),
      inAmounts(amount, digits),
      code,
      next(7) === 0 ? "=SUM(A1)" : "",
    ];
  });
  return [header, ...rows];
}

const csv = (values: readonly (readonly CellValue[])[]): string =>
  values.map((row) => row.map((cell) => `"${String(cell)}"`).join(",")).join("\n");

describe("a ledger made for this", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    "number %i is aged alike in a cell, in the pane and in the report",
    async (seed) => {
      const values = madeLedger(seed);
      const place = { sheet: "Ledger", rowIndex: 0, columnIndex: 0 };
      const size = { rowCount: values.length, columnCount: 6 };
      // Rows that a filter hides are counted, in the pane as in a range.
      const hiddenRows = seed % 3 === 0 ? [3, 4, 5] : [];
      const sheet: SheetCells = { place: { ...place, ...size }, values, hiddenRows };
      const reading = readLedger(sheet);
      if (reading.status !== "read") throw new Error(reading.status);
      const cells = cellFigures(reading.ledger, sheet);
      expect(inOrder(cells)).toEqual(inOrder(paneFigures(reading.ledger)));
      const folder = mkdtempSync(join(tmpdir(), "unseen-ledgers-"));
      try {
        writeFileSync(join(folder, "ledger.csv"), csv(values));
        expect(bucketsAndEnds(cells)).toEqual(inOrder(await reportFigures("ledger.csv", folder)));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
