import fc from "fast-check";
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  collectionEffectivenessIndex,
  concentrationRatio,
  countBackDaysSalesOutstanding,
  daysSalesOutstanding,
  herfindahlIndex,
  receivablesTurnover,
  rollRate,
} from "../../../src/domain/metrics/receivables-formulas";

describe("days sales outstanding", () => {
  test.each([
    {
      because: "a quarter: 800 of 1,200 sold are two thirds of 90 days",
      ...{ receivables: 800_000, creditSales: 1_200_000, days: 90, dso: 60 },
    },
    {
      because: "a year of sales; 30,000 ÷ 400,000 × 365",
      ...{ receivables: 30_000, creditSales: 400_000, days: 365, dso: 27.375 },
    },
    {
      because: "credits outweigh debts: negative, as the books are",
      ...{ receivables: -100, creditSales: 1_000, days: 30, dso: -3 },
    },
    {
      because: "nothing was sold, so there is no answer",
      ...{ receivables: 100, creditSales: 0, days: 30, dso: undefined },
    },
  ])("$dso: $because", ({ receivables, creditSales, days, dso }) => {
    expect(daysSalesOutstanding({ receivables, creditSales, days })).toBe(dso);
  });

  test("best possible counts only what is not past due, and delinquency is the rest", () => {
    const figures = { creditSales: 1_200_000, days: 90 };
    const best = bestPossibleDaysSalesOutstanding({ ...figures, notDueReceivables: 560_000 });
    expect(best).toBeCloseTo(42, 10);
    expect(averageDaysDelinquent(60, best ?? NaN)).toBeCloseTo(18, 10);
  });
});

describe("count-back DSO", () => {
  const month = (creditSales: number, days: number) => ({ creditSales, days });
  test.each([
    {
      because: "Benji Pays' example in 30-day months: 60 days and 32 of 70",
      receivables: 212_000,
      months: [month(100_000, 30), month(80_000, 30), month(70_000, 30)],
      days: 60 + (32 / 70) * 30,
    },
    {
      because: "an example with calendar months: March, February and 4 of 7 parts of January",
      receivables: 2_100_000,
      months: [month(900_000, 31), month(800_000, 28), month(700_000, 31)],
      days: 59 + (400 / 700) * 31,
    },
    {
      because: "less is open than the latest month sold",
      ...{ receivables: 100, months: [month(400, 31)], days: (100 / 400) * 31 },
    },
    {
      because: "a month without sales passes whole",
      ...{ receivables: 100, months: [month(0, 30), month(200, 31)], days: 30 + 15.5 },
    },
    { because: "nothing is open", receivables: 0, months: [month(400, 31)], days: 0 },
    {
      because: "the months known do not reach back far enough",
      ...{ receivables: 1_000, months: [month(400, 31)], days: undefined },
    },
    {
      because: "they reach back exactly",
      ...{ receivables: 400, months: [month(400, 31)], days: 31 },
    },
  ])("$days: $because", ({ receivables, months, days }) => {
    const counted = countBackDaysSalesOutstanding(receivables, months);
    if (days === undefined) expect(counted).toBeUndefined();
    else expect(counted).toBeCloseTo(days, 8);
  });

  test("is the simple DSO where every month sells the same and has the same days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (receivables) => {
        const months = Array.from({ length: 12 }, () => month(100, 30));
        const simple = daysSalesOutstanding({ receivables, creditSales: 1_200, days: 360 }) ?? NaN;
        expect(countBackDaysSalesOutstanding(receivables, months)).toBeCloseTo(simple, 8);
      }),
    );
  });
});

describe("collection effectiveness index", () => {
  test.each([
    {
      because: "creditguru.com's quarter with all its sales (as wizedu.com works it)",
      ...{ opening: 6_200, creditSales: 10_890, closing: 6_340, closingNotDue: 3_590, cei: 79.63 },
    },
    {
      because: "creditguru.com's own answer takes the mean monthly sales, 10,890 ÷ 3",
      ...{ opening: 6_200, creditSales: 3_630, closing: 6_340, closingNotDue: 3_590, cei: 55.93 },
    },
    {
      because: "gaviti.com: a year",
      ...{ opening: 100_000, creditSales: 1_000_000, closing: 120_000, closingNotDue: 100_000 },
      cei: 98,
    },
    {
      because: "everything that was due was collected",
      ...{ opening: 50, creditSales: 50, closing: 30, closingNotDue: 30, cei: 100 },
    },
  ])("$cei %: $because", ({ because: _, cei, ...figures }) => {
    expect(collectionEffectivenessIndex(figures)).toBeCloseTo(cei, 1);
  });

  test("has no answer where nothing could be collected", () => {
    const figures = { opening: 0, creditSales: 100, closing: 100, closingNotDue: 100 };
    expect(collectionEffectivenessIndex(figures)).toBeUndefined();
  });
});

describe("turnover, roll rate and concentration", () => {
  test("turnover divides sales by the mean balance", () => {
    expect(receivablesTurnover({ creditSales: 1_000, opening: 150, closing: 250 })).toBe(5);
    expect(receivablesTurnover({ creditSales: 1_000, opening: 0, closing: 0 })).toBeUndefined();
  });

  test("a roll rate compares a bucket with the one before it a close earlier", () => {
    expect(rollRate(1_000_000, 600_000)).toBe(60);
    expect(rollRate(0, 5)).toBeUndefined();
  });

  test.each([
    { balances: [50, 30, 20], largest: 1, ratio: 50, because: "half is owed by one" },
    { balances: [20, 50, 30], largest: 2, ratio: 80, because: "in any order" },
    { balances: [5, 5], largest: 10, ratio: 100, because: "there are fewer than ten" },
    { balances: [60, -20, 40], largest: 1, ratio: 60, because: "a credit balance owes nothing" },
    { balances: [-1, 0], largest: 1, ratio: undefined, because: "nobody owes anything" },
  ])("top $largest of $balances: $because", ({ balances, largest, ratio }) => {
    expect(concentrationRatio(balances, largest)).toBe(ratio);
  });

  test("Herfindahl is 1 for one customer and 1/n for n alike", () => {
    expect(herfindahlIndex([50, 30, 20])).toBeCloseTo(0.38, 10);
    expect(herfindahlIndex([7])).toBe(1);
    expect(herfindahlIndex([3, 3, 3, 3])).toBe(0.25);
    expect(herfindahlIndex([])).toBeUndefined();
  });
});
