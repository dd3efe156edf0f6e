import { agingReport } from "../../src/application/aging-report";
import { agingReportJson } from "../../src/application/report-json";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { messagesIn } from "../../src/messages/messages";
import { dateOf, ledgerOf } from "../support/ledger-of";

const SETTINGS = defaultAgingSettings(dateOf("2026-06-30"));
const jsonOf = (ledger: Ledger, language: "en" | "zh-CN" = "en") =>
  agingReportJson(agingReport(ledger, SETTINGS), messagesIn(language));
const ledger: Ledger = {
  ...ledgerOf(
    [
      { customer: "Acme", due: "2026-06-01", open: 1234.5 },
      { customer: "Acme", due: "2026-01-01", open: -34.49 },
      { customer: "Bolt", open: 5 },
    ],
    [{ origin: "total-row", amountMinor: 120_500 }],
  ),
  columns: [
    { role: "dueDate", header: "Due Date", columnIndex: 4, confidence: 1, reasons: [] },
    { role: "openAmount", header: "Open", columnIndex: 5, confidence: 1, reasons: [] },
  ],
  issues: [
    {
      ...{ code: "due-date-missing", severity: "warning", found: "" },
      ...{ place: { rowIndex: 3, columnIndex: 4 }, column: "Due Date", against: "", alike: 0 },
    },
  ],
};

describe("the JSON report", () => {
  test("is what other programs rely on", () => {
    expect(jsonOf(ledger)).toEqual({
      asOf: "2026-06-30",
      settings: {
        ...{ ageAsOf: "2026-06-30", basis: "due", scheme: "thirty-day" },
        ...{ dueToday: "not-due", graceDays: 0, credits: "separate" },
      },
      source: {
        ...{ sheet: "应收明细", range: "A1:F4" },
        columns: { dueDate: "Due Date", openAmount: "Open" },
      },
      counts: { rows: 3, openItems: 3, issues: 1 },
      currencies: [
        {
          ...{ code: "CNY", outstanding: "1205.01", pastDue: "1234.50" },
          weightedDaysPastDue: 29,
          buckets: [
            { id: "current", fromDays: null, toDays: 0, amount: "0.00", count: 0 },
            { id: "1-30", fromDays: 1, toDays: 30, amount: "1234.50", count: 1 },
            { id: "31-60", fromDays: 31, toDays: 60, amount: "0.00", count: 0 },
            { id: "61-90", fromDays: 61, toDays: 90, amount: "0.00", count: 0 },
            { id: "91-180", fromDays: 91, toDays: 180, amount: "0.00", count: 0 },
            { id: "181-365", fromDays: 181, toDays: 365, amount: "0.00", count: 0 },
            { id: "over-365", fromDays: 366, toDays: null, amount: "0.00", count: 0 },
          ],
          ...{ credits: "-34.49", creditsCount: 1, noDate: "5.00", noDateCount: 1 },
          proof: {
            ...{ settled: "0.00", notYet: "0.00", reopened: "0.00" },
            ...{ control: "1205.00", controlOrigin: "total-row", difference: "-0.01" },
          },
        },
      ],
      customers: [
        {
          ...{ id: "", name: "Acme", currency: "CNY", outstanding: "1200.01", pastDue: "1234.50" },
          weightedDaysPastDue: 29,
          buckets: {
            ...{ current: "0.00", "1-30": "1234.50", "31-60": "0.00", "61-90": "0.00" },
            ...{ "91-180": "0.00", "181-365": "0.00", "over-365": "0.00" },
          },
          ...{ credits: "-34.49", noDate: "0.00", daysPastDue: 29, stage: "S2", tier: "R2" },
          tactic: {
            ...{ code: "T26", name: "Automatic letters, cost check", next: ["T04", "T11", "T05"] },
            rule: "S2/Q0",
            reasons: expect.arrayContaining([
              { about: "amount", ids: ["A1"], text: "Judged on CNY 1,234.50: small sum." },
              {
                ...{ about: "tactic", ids: ["T26"] },
                text: "First “Automatic letters, cost check”: fits a small sum.",
              },
            ]) as unknown,
            text: "29 days past due: stage “Within a month”, early warning. First “Automatic letters, cost check”: fits a small sum.",
          },
        },
        expect.objectContaining({
          ...{ name: "Bolt", daysPastDue: null, stage: null, tier: null },
          tactic: expect.objectContaining({
            rule: "no-due-date",
            reasons: [expect.objectContaining({ ids: ["no-due-date"] })],
          }),
        }),
      ],
      issues: [
        {
          ...{ code: "due-date-missing", row: 4, column: "Due Date", cell: "E4" },
          ...{ found: "", severity: "warning" },
        },
      ],
      joinSuggestions: [],
      proof: { difference: "-0.01" },
    });
  });

  test("keeps keys, ids and figures in every language, and only words differ", () => {
    const withoutWords = (language: "en" | "zh-CN") =>
      JSON.stringify(jsonOf(ledger, language), (key, value: unknown) =>
        key === "name" || key === "text" ? "" : value,
      );
    expect(withoutWords("zh-CN")).toBe(withoutWords("en"));
  });

  test("suggests which customers may be one, with the evidence, and joins none", () => {
    const alike = ledgerOf([
      { customer: "Acme Ltd", due: "2026-06-01", open: 1 },
      { customer: "Acme Limited", due: "2026-06-01", open: 2 },
    ]);
    const json = jsonOf(alike);
    expect(json.customers).toHaveLength(2);
    expect(json.joinSuggestions).toEqual([
      {
        evidence: "legal-form-differs",
        customers: [
          { id: "", name: "Acme Ltd" },
          { id: "", name: "Acme Limited" },
        ],
      },
    ]);
  });

  test("customers' buckets add up to the currency's", () => {
    const json = jsonOf(ledger);
    const cents = (text: string | undefined) => Math.round(Number(text) * 100);
    for (const { id, amount } of json.currencies[0]?.buckets ?? [])
      expect(json.customers.reduce((sum, { buckets }) => sum + cents(buckets[id]), 0)).toBe(
        cents(amount),
      );
  });
});
