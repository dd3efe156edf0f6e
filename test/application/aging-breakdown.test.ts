import { agingBreakdown, rowsBehindBreakdown } from "../../src/application/aging-breakdown";
import { agingReport } from "../../src/application/aging-report";
import { adviceFigures } from "../../src/application/customer-advice-words";
import { breakdownJson } from "../../src/application/breakdown-json";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { dateOf, ledgerOf } from "../support/ledger-of";

const ledger = ledgerOf(
  [
    { customer: "甲", salesperson: "王芳", region: "华东", due: "2026-06-01", open: 100 },
    { customer: "甲", salesperson: "王芳", region: "华南", due: "2026-07-01", open: 20 },
    { customer: "乙", salesperson: "李明", region: "华东", due: "2026-03-01", open: 300 },
    { customer: "乙", salesperson: "李明", region: "华东", due: "2026-06-20", open: 7 },
    { customer: "丙", region: "华东", open: 5 },
    { customer: "丙", currency: "USD", salesperson: "李明", due: "2026-06-01", open: -5 },
  ],
  [{ origin: "column-sum", amountMinor: 43_200 }],
);
const report = agingReport(ledger, defaultAgingSettings(dateOf("2026-06-30")));

describe("an aging broken down", () => {
  test("by salesperson has a row for each, most past due first, and one for nobody", () => {
    const { rows, proofs, needs } = agingBreakdown(report, ["salesperson"]);
    expect(
      rows.map(({ keys, currency, pastDueMinor, outstandingMinor }) => [
        ...[...keys, currency],
        ...[pastDueMinor, outstandingMinor],
      ]),
    ).toEqual([
      ["李明", 0, 30_700, 30_700],
      ["王芳", 0, 10_000, 12_000],
      ["", 0, 0, 500],
      ["李明", 1, 0, -500],
    ]);
    expect(proofs.map(({ differenceMinor }) => differenceMinor)).toEqual([0, 0]);
    expect(needs).toEqual([]);
  });

  test("by stage goes by each item's own days", () => {
    const { rows } = agingBreakdown(report, ["stage"]);
    expect(rows.filter(({ currency }) => currency === 0).map(({ keys }) => keys[0])).toEqual([
      ...["S4", "S2", "S1"],
      ...["S0", ""],
    ]);
  });

  test("by tier goes by the customer's", () => {
    const { rows } = agingBreakdown(report, ["tier"]);
    const found = report.customers.find(({ name }) => name === "乙");
    const tier = found && adviceFigures(found.advice).tier;
    expect(rows.find(({ pastDueMinor }) => pastDueMinor === 30_700)?.keys).toEqual([tier]);
  });

  test("crossed keeps the first dimension together and proves itself", () => {
    const { rows, proofs } = agingBreakdown(report, ["salesperson", "region"]);
    expect(rows.filter(({ currency }) => currency === 0).map(({ keys }) => keys)).toEqual([
      ["李明", "华东"],
      ["王芳", "华东"],
      ["王芳", "华南"],
      ["", "华东"],
    ]);
    expect(proofs[0]?.differenceMinor).toBe(0);
  });

  test("names the rows of the sheet behind a figure", () => {
    const breakdown = agingBreakdown(report, ["region", "salesperson"]);
    const row = breakdown.rows.find(({ keys }) => keys[1] === "李明")?.row ?? -1;
    expect(rowsBehindBreakdown(report, breakdown, { row })).toEqual([3, 4]);
    expect(rowsBehindBreakdown(report, breakdown, { row, line: 1 })).toEqual([4]);
    const { rows } = breakdownJson(report, breakdown);
    expect(rows[0]).toMatchObject({
      ...{ keys: { region: "华东", salesperson: "李明" }, outstanding: "307.00", count: 2 },
      sheetRows: [4, 5],
    });
  });

  test("says which column it would need", () => {
    const { rows, needs } = agingBreakdown(report, ["industry", "region"]);
    expect(needs).toEqual(["industry"]);
    expect(rows.every(({ keys }) => keys[0] === "")).toBe(true);
  });
});
