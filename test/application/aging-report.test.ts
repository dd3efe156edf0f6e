import { agingReport, sheetRowsBehind } from "../../src/application/aging-report";
import { adviceFigures } from "../../src/application/customer-advice-words";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { dateOf, ledgerOf } from "../support/ledger-of";

const ledger = ledgerOf(
  [
    { customer: "甲公司", due: "2026-06-01", open: 100 },
    { customer: "乙公司", due: "2026-03-01", open: 20_000 },
    { customer: "甲公司", due: "2026-07-15", open: 300 },
    { customer: "丙公司", open: 7 },
    { customer: "甲公司", currency: "USD", due: "2026-06-29", open: 50 },
    { customer: "乙公司", due: "2026-02-01", open: -400 },
  ],
  [{ origin: "column-sum", amountMinor: 2_000_700 }],
);
const report = agingReport(ledger, defaultAgingSettings(dateOf("2026-06-30")));

describe("the aging report", () => {
  test("totals each currency on its own", () => {
    expect(
      report.currencies.map(({ code, outstandingMinor, pastDueMinor, itemCount }) => ({
        ...{ code, outstandingMinor, pastDueMinor, itemCount },
      })),
    ).toEqual([
      { code: "CNY", outstandingMinor: 2_000_700, pastDueMinor: 2_010_000, itemCount: 5 },
      { code: "USD", outstandingMinor: 5_000, pastDueMinor: 5_000, itemCount: 1 },
    ]);
    expect(report.currencies.map(({ proof }) => proof.differenceMinor)).toEqual([0, 0]);
  });

  test("lists customers by currency, most past due first", () => {
    expect(report.customers.map(({ name, currency }) => [name, currency])).toEqual([
      ["乙公司", 0],
      ["甲公司", 0],
      ["丙公司", 0],
      ["甲公司", 1],
    ]);
  });

  test("advises each customer from its own facts", () => {
    expect(
      report.customers.map(({ advice }) => {
        const { daysPastDue, stage, tier, tactic, next } = adviceFigures(advice);
        return [daysPastDue, stage, tier, tactic, next.join(" ")];
      }),
    ).toEqual([
      [121, "S4", "R3", "T12", "T08 T06 T28"],
      [29, "S2", "R2", "T26", "T04 T11 T05"],
      [undefined, undefined, undefined, "T12", "T13"],
      [1, "S1", "R2", "T26", "T04 T03 T05"],
    ]);
  });

  test("leads from a figure to the rows of the sheet", () => {
    const row = report.customers[1]?.row ?? -1;
    expect(sheetRowsBehind(report, { row })).toEqual([1, 3]);
    expect(sheetRowsBehind(report, { row, line: 1 })).toEqual([1]);
    expect(sheetRowsBehind(report, { line: report.aged.lineOfCredits })).toEqual([6]);
    const all = sheetRowsBehind(report, {});
    const own = report.currencies.map(({ currency }) => sheetRowsBehind(report, { currency }));
    expect(own.flat().sort((a, b) => a - b)).toEqual(all);
    expect(own.length).toBeGreaterThan(1);
  });

  test("of a ledger with nothing open is empty, and says so with zeros", () => {
    const settled = ledgerOf([{ due: "2026-01-01", settled: "2026-02-01", open: 5 }]);
    const empty = agingReport(settled, defaultAgingSettings(dateOf("2026-06-30")));
    expect(empty.customers).toEqual([]);
    expect(empty.currencies[0]).toMatchObject({ outstandingMinor: 0, itemCount: 0 });
    expect(empty.currencies[0]?.proof).toMatchObject({ settledMinor: 500, differenceMinor: 0 });
  });
});
