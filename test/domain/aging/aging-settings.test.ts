import { ageItems } from "../../../src/domain/aging/age-items";
import { agingFigures } from "../../../src/domain/aging/aging-figures";
import { agingMatrix } from "../../../src/domain/aging/aging-matrix";
import { agingSettings, type AgingChoices } from "../../../src/domain/aging/aging-settings";
import { BUCKET_SCHEMES } from "../../../src/domain/aging/bucket-scheme-table";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

const AS_OF = dateOf("2026-06-30");

function schemeCalled(id: string) {
  const scheme = BUCKET_SCHEMES.find((each) => each.id === id);
  if (scheme === undefined) throw new Error(id);
  return scheme;
}

function bucketOf(item: ItemSpec, choices: Partial<AgingChoices>): string {
  const aged = ageItems(ledgerOf([item]), agingSettings({ asOfDate: AS_OF, ...choices }));
  const line = aged.line[0] ?? -1;
  if (line === aged.lineWithoutDueDate) return "no date";
  return aged.settings.scheme.buckets[line]?.id ?? "none";
}

describe("the bucket of an item under the settings of a report", () => {
  const signed = { scheme: schemeCalled("signed") };
  const habit = { scheme: schemeCalled("habit-stages") };
  const phases = { scheme: schemeCalled("phases") };
  const four = { scheme: schemeCalled("30-60-90-120") };
  const byDocument = { basis: "document" } as const;
  test.each<{
    because: string;
    due?: string;
    dated?: string;
    choices: Partial<AgingChoices>;
    bucket: string;
  }>([
    {
      because: "OCA: due on the day is current (today ≤ date_maturity)",
      ...{ due: "2026-06-30", choices: four, bucket: "current" },
    },
    {
      because: "OCA: today ≤ due + 30 is still 1–30",
      ...{ due: "2026-05-31", choices: four, bucket: "1-30" },
    },
    { because: "OCA: 31 days", due: "2026-05-30", choices: four, bucket: "31-60" },
    { because: "OCA: 120 days", due: "2026-03-02", choices: four, bucket: "91-120" },
    { because: "OCA: older", due: "2026-03-01", choices: four, bucket: "over-120" },
    {
      because: "ERPNext: age 0 stands in the first bucket, here by a setting",
      ...{ due: "2026-06-30", choices: { ...four, isDueTodayPastDue: true }, bucket: "0-30" },
    },
    {
      because: "with that setting tomorrow's is still not due",
      ...{ due: "2026-07-01", choices: { ...four, isDueTodayPastDue: true }, bucket: "current" },
    },
    {
      because: "ERPNext by posting date: the day of the document opens 0–30",
      ...{ dated: "2026-06-30", choices: { ...four, ...byDocument }, bucket: "0-30" },
    },
    {
      because: "by document date 30 days are the last of 0–30",
      ...{ dated: "2026-05-31", due: "2026-07-30" },
      ...{ choices: { ...four, ...byDocument }, bucket: "0-30" },
    },
    {
      because: "by document date the due date does not matter",
      ...{ dated: "2026-04-30", due: "2026-07-30" },
      ...{ choices: { ...four, ...byDocument }, bucket: "61-90" },
    },
    {
      because: "without a document date nothing can be said of its age",
      ...{ due: "2026-01-01", choices: byDocument, bucket: "no date" },
    },
    {
      because: "Kingdee: due today stands apart",
      ...{ due: "2026-06-30", choices: signed, bucket: "today" },
    },
    {
      because: "falls due in 30 days",
      ...{ due: "2026-07-30", choices: signed, bucket: "due-in-1-30" },
    },
    {
      because: "falls due in 31 days",
      ...{ due: "2026-07-31", choices: signed, bucket: "due-in-31" },
    },
    {
      because: "the course counts the due date as the second stage",
      ...{ due: "2026-06-30", choices: habit, bucket: "after-due" },
    },
    { because: "31 days: one month", due: "2026-05-30", choices: habit, bucket: "one-month" },
    { because: "364 days", due: "2025-07-01", choices: habit, bucket: "six-months" },
    { because: "365 days", due: "2025-06-30", choices: habit, bucket: "one-year" },
    { because: "30 days is early", due: "2026-05-31", choices: phases, bucket: "early" },
    { because: "90 days is mid", due: "2026-04-01", choices: phases, bucket: "mid" },
    { because: "91 days is long", due: "2026-03-31", choices: phases, bucket: "long" },
    {
      because: "within its grace an item is not late",
      ...{ due: "2026-06-27", choices: { graceDays: 3 }, bucket: "current" },
    },
    {
      because: "after it all its days count",
      ...{ due: "2026-06-26", choices: { graceDays: 3 }, bucket: "1-30" },
    },
    {
      because: "grace moves no older item",
      ...{ due: "2026-05-30", choices: { graceDays: 3 }, bucket: "31-60" },
    },
    {
      because: "ages can be counted to another day than balances",
      ...{ due: "2026-06-30", choices: { ageAsOfDate: dateOf("2026-07-31") }, bucket: "31-60" },
    },
  ])("$bucket: $because", ({ because: _, choices, bucket, ...dates }) => {
    expect(bucketOf({ ...dates, open: 1 }, choices)).toBe(bucket);
  });
});

describe("audit bands are calendar years, upper ends included", () => {
  const scheme = schemeCalled("audit-years");
  test.each([
    { asOf: "2026-12-31", dated: "2025-12-31", bucket: "0-1y", because: "a year to the day" },
    { asOf: "2026-12-31", dated: "2025-12-30", bucket: "1-2y", because: "a year and a day" },
    { asOf: "2024-12-31", dated: "2023-12-31", bucket: "0-1y", because: "366 days in a leap year" },
    { asOf: "2024-12-31", dated: "2023-12-30", bucket: "1-2y", because: "367 of them" },
    { asOf: "2025-02-28", dated: "2024-02-29", bucket: "0-1y", because: "29 February has no twin" },
    { asOf: "2025-03-01", dated: "2024-02-29", bucket: "1-2y", because: "and is past it next day" },
    {
      asOf: "2024-02-29",
      dated: "2023-02-28",
      bucket: "1-2y",
      because: "28 February's day passed",
    },
    { asOf: "2024-02-29", dated: "2023-03-01", bucket: "0-1y", because: "1 March's did not" },
    { asOf: "2026-12-31", dated: "2021-12-31", bucket: "4-5y", because: "five years to the day" },
    { asOf: "2026-12-31", dated: "2021-12-30", bucket: "over-5y", because: "and a day" },
    { asOf: "2026-12-31", dated: "2027-01-15", bucket: "0-1y", because: "dated later: the first" },
  ])("$dated on $asOf is $bucket: $because", ({ asOf, dated, bucket }) => {
    const choices = { asOfDate: dateOf(asOf), scheme, basis: "document" } as const;
    expect(bucketOf({ dated, open: 1 }, choices)).toBe(bucket);
  });

  test("by due date what is not due stands apart", () => {
    expect(bucketOf({ due: "2026-07-01", open: 1 }, { scheme })).toBe("current");
    expect(bucketOf({ due: "2026-06-29", open: 1 }, { scheme })).toBe("0-1y");
  });
});

describe("past due", () => {
  const ledger = ledgerOf([
    { dated: "2026-01-01", due: "2026-06-30", open: 1 },
    { dated: "2026-01-01", due: "2026-06-28", open: 10 },
    { dated: "2026-01-01", due: "2026-06-01", open: 100 },
    { dated: "2026-01-01", open: 1000 },
    { dated: "2026-01-01", due: "2026-05-31", open: -5 },
  ]);
  test.each<{ because: string; choices: Partial<AgingChoices>; pastDue: number; days: number }>([
    { because: "two are late", choices: {}, pastDue: 110, days: (10 * 2 + 100 * 29) / 110 },
    {
      because: "ages by document date change nothing about who is late",
      ...{ choices: { basis: "document" }, pastDue: 110, days: (10 * 2 + 100 * 29) / 110 },
    },
    {
      because: "bands that begin on the due date do not make today's late",
      ...{ choices: { scheme: schemeCalled("phases") }, pastDue: 110 },
      days: (10 * 2 + 100 * 29) / 110,
    },
    {
      because: "today's is late where the user says so",
      ...{ choices: { isDueTodayPastDue: true }, pastDue: 111 },
      days: (10 * 2 + 100 * 29) / 111,
    },
    { because: "two days are forgiven", choices: { graceDays: 2 }, pastDue: 100, days: 29 },
    {
      because: "a credit lowers it only where it stands among the buckets, and weighs no days",
      ...{ choices: { credits: "own-date" }, pastDue: 105, days: (10 * 2 + 100 * 29) / 110 },
    },
  ])("is $pastDue: $because", ({ choices, pastDue, days }) => {
    const aged = ageItems(ledger, agingSettings({ asOfDate: AS_OF, ...choices }));
    const figures = agingFigures(aged, agingMatrix(ledger, aged, "customer"), [0]);
    expect(figures.pastDueMinor).toBe(pastDue * 100);
    expect(figures.weightedDaysPastDue).toBeCloseTo(days, 10);
  });

  test("has no mean where nothing is late", () => {
    const early = ledgerOf([{ due: "2026-07-01", open: 1 }]);
    const aged = ageItems(early, agingSettings({ asOfDate: AS_OF }));
    const figures = agingFigures(aged, agingMatrix(early, aged, "customer"), [0]);
    expect(figures.weightedDaysPastDue).toBeUndefined();
  });
});
