import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleLedger } from "../../assets/generate/sample-ledger";
import { CHINESE, ENGLISH } from "../../assets/generate/sample-words-table";
import { cellsIn, type PlainWorkbook } from "../../src/files/plain-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { AgingReportJson } from "../../src/application/report-json";
import { runReport } from "../../src/headless/run-report";

const SAMPLES = join(__dirname, "../../assets/sample");
const fileOf = (name: string): Promise<PlainWorkbook> =>
  readWorkbookFile(readFileSync(join(SAMPLES, name)), name);
async function reportOf(name: string): Promise<AgingReportJson> {
  const { output } = await runReport(
    [join(SAMPLES, name), "--as-of", "2026-10-31", "--json"],
    SAMPLES,
  );
  return JSON.parse(output) as AgingReportJson;
}

describe.each([CHINESE, ENGLISH])("the sample ledger $file", (words) => {
  test("is what its script writes: run npm run sample after changing the script", async () => {
    const { ledger, customers, payables } = sampleLedger(words);
    const file = await fileOf(words.file);
    const written = (name: string) => {
      const sheet = file.sheets.find((one) => one.name === name);
      return sheet?.used === undefined ? [] : cellsIn(sheet, sheet.used);
    };
    expect(written(words.ledgerSheet)).toEqual(ledger);
    expect(written(words.customerSheet)).toEqual(customers);
    expect(written(words.payablesSheet)).toEqual(payables);
  });

  test("is the same every time it is made", () => {
    expect(sampleLedger(words)).toEqual(sampleLedger(words));
  });

  test("suits the formula that its notes suggest", async () => {
    const file = await fileOf(words.file);
    const sheet = file.sheets.find(({ name }) => name === words.ledgerSheet);
    expect(sheet?.rows[0]?.[4]).toBe(words.headers[4]);
    const dueDates = (sheet?.rows ?? []).slice(1, 1201).map((row) => row[4]);
    expect(dueDates.filter((cell) => typeof cell === "number").length).toBeGreaterThan(1180);
    const note = file.sheets.find(({ name }) => name === words.noteSheet);
    expect(note?.rows[0]?.[1]).toBe(46_326); // 31 October 2026
  });

  test("is found among its sheets, has four currencies and fills every bucket, and is proven", async () => {
    const json = await reportOf(words.file);
    expect(json.source.sheet).toBe(words.ledgerSheet);
    expect(json.currencies.map(({ code }) => code).sort()).toEqual(["CNY", "EUR", "HKD", "USD"]);
    expect(json.counts.openItems).toBe(1200);
    const yuan = json.currencies.find(({ code }) => code === "CNY");
    for (const { count } of yuan?.buckets ?? []) expect(count).toBeGreaterThan(0);
    expect(yuan?.buckets).toHaveLength(7);
    expect(json.proof.difference).toBe("0.00");
    expect(json.customers.length).toBeGreaterThanOrEqual(180);
  });

  test("shows what hands do to ledgers", async () => {
    const codes = new Set((await reportOf(words.file)).issues.map(({ code }) => code));
    for (const code of ["due-date-missing", "due-date-unreadable", "row-repeated"])
      expect(codes).toContain(code);
  });
});
