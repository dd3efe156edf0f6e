import fc from "fast-check";
import { agingSettings } from "../../../src/domain/aging/aging-settings";
import { BUCKET_SCHEMES } from "../../../src/domain/aging/bucket-scheme-table";
import {
  defaultLossRates,
  UNDATED,
  withEnteredRates,
  type LossRate,
} from "../../../src/domain/credit-loss/loss-rate";
import { provisionOf, type Exposure } from "../../../src/domain/credit-loss/provision";
import { dateOf } from "../../support/ledger-of";

const IDS = ["current", "1-30", "31-60", "61-90", "over-90"];
const exposures = (amounts: readonly number[]): readonly Exposure[] =>
  amounts.map((amountMinor, index) => ({ bucketId: IDS[index] ?? "", amountMinor }));
const rates = (percents: readonly number[]): readonly LossRate[] =>
  percents.map((ratePercent, index) => ({
    ...{ bucketId: IDS[index] ?? "", ratePercent, origin: "entered" },
  }));

describe("the provision matrix", () => {
  test.each([
    {
      because: "IFRS 9 Illustrative Example 12 (IE74–IE77), in thousands of CU",
      amounts: [15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000],
      percents: [0.3, 1.6, 3.6, 6.6, 10.6],
      allowances: [45_000, 120_000, 144_000, 165_000, 106_000],
      required: 580_000,
    },
    {
      because: "faqifrs.com, step 6: 30,000 euro, the last rows rounded so that they add up",
      amounts: [15_000, 7_500, 4_000, 2_500, 1_000],
      percents: [0.5, 2.2, 2.7, 4.5, 10],
      allowances: [75, 165, 108, 113, 100],
      required: 561,
    },
    {
      because: "IFRS 9 B5.5.35's own rates: 1, 2, 3 and 20 percent",
      amounts: [100, 100, 100, 0, 100],
      percents: [1, 2, 3, 3, 20],
      allowances: [1, 2, 3, 0, 20],
      required: 26,
    },
  ])("comes to $required: $because", ({ amounts, percents, allowances, required }) => {
    const provision = provisionOf({
      ...{ method: "matrix", exposures: exposures(amounts), rates: rates(percents) },
    });
    expect(provision.rows.map(({ allowanceMinor }) => allowanceMinor)).toEqual(allowances);
    expect(provision.requiredMinor).toBe(required);
  });

  test("looks forward by a factor, and no rate exceeds the whole", () => {
    const provision = provisionOf({
      ...{ method: "matrix", exposures: exposures([1_000, 0, 0, 0, 1_000]) },
      ...{ rates: rates([1, 1, 1, 1, 95]), forwardLookingFactor: 1.1 },
    });
    expect(provision.rows.map(({ appliedPercent }) => appliedPercent)[0]).toBeCloseTo(1.1, 10);
    expect(provision.rows[4]).toMatchObject({ appliedPercent: 100, allowanceMinor: 1_000 });
  });

  test("carves out what is assessed by itself", () => {
    const provision = provisionOf({
      ...{ method: "matrix", exposures: exposures([0, 0, 0, 0, 1_000]) },
      rates: rates([0, 0, 0, 0, 10]),
      individual: [{ label: "丙", bucketId: "over-90", amountMinor: 400, lossPercent: 80 }],
    });
    expect(provision.rows[4]).toMatchObject({
      ...{ exposureMinor: 1_000, individualMinor: 400, baseMinor: 600, allowanceMinor: 60 },
    });
    expect(provision).toMatchObject({ requiredMinor: 380, exposureMinor: 1_000 });
  });

  test("gives debts without a date the mean rate of the others, and says so", () => {
    const provision = provisionOf({
      method: "matrix",
      exposures: [...exposures([600, 400, 0, 0, 0]), { bucketId: UNDATED, amountMinor: 100 }],
      rates: rates([5, 10, 0, 0, 0]),
    });
    expect(provision.rows[5]).toMatchObject({ ratePercent: 7, origin: "mean", allowanceMinor: 7 });
  });

  test("expects no loss of a bucket in which credits outweigh debts", () => {
    const provision = provisionOf({
      ...{ method: "matrix", exposures: exposures([-500, 100, 0, 0, 0]) },
      rates: rates([50, 50, 0, 0, 0]),
    });
    expect(provision.requiredMinor).toBe(50);
  });
});

describe("the methods of Chinese books", () => {
  test("a share of the balance takes the whole balance at once", () => {
    const provision = provisionOf({
      ...{ method: "share-of-balance", exposures: exposures([60_000, 40_000]), rates: [] },
      ...{ shareOfBalance: { ratePercent: 0.5, origin: "entered" }, bookedMinor: 300 },
    });
    expect(provision.rows).toMatchObject([{ bucketId: "all", allowanceMinor: 500 }]);
    expect(provision.movementMinor).toBe(200);
  });

  test("aging groups with rates of their own know no forward-looking factor", () => {
    const provision = provisionOf({
      ...{ method: "aging-rates", exposures: exposures([1_000, 1_000]), rates: rates([5, 10]) },
      forwardLookingFactor: 2,
    });
    expect(provision).toMatchObject({ requiredMinor: 150, forwardLookingFactor: 1 });
  });

  test("individual assessment alone leaves the groups out", () => {
    const provision = provisionOf({
      ...{ method: "individual", exposures: exposures([1_000]), rates: rates([5]) },
      individual: [{ label: "甲", bucketId: "current", amountMinor: 300, lossPercent: 50 }],
    });
    expect(provision).toMatchObject({ rows: [], requiredMinor: 150 });
  });

  test.each([
    { booked: 100, movement: 50, because: "too little is booked: a charge" },
    { booked: 400, movement: -250, because: "too much is booked: a release" },
    { booked: 150, movement: 0, because: "the books are right" },
    { booked: undefined, movement: undefined, because: "nobody said what is booked" },
  ])("movement is $movement: $because", ({ booked, movement }) => {
    const provision = provisionOf({
      ...{ method: "aging-rates", exposures: exposures([1_000, 1_000]), rates: rates([5, 10]) },
      ...(booked === undefined ? {} : { bookedMinor: booked }),
    });
    expect(provision.movementMinor).toBe(movement);
  });
});

describe("rates", () => {
  const bucketsOf = (id: string) => {
    const scheme = BUCKET_SCHEMES.find((each) => each.id === id);
    if (scheme === undefined) throw new Error(id);
    const choices = { asOfDate: dateOf("2026-12-31"), scheme, basis: "document" } as const;
    return agingSettings(id === "audit-years" ? choices : { ...choices, basis: "due" }).scheme
      .buckets;
  };

  test("are placeholders until the user has better ones, and say so", () => {
    const years = defaultLossRates(bucketsOf("audit-years"));
    expect(years.map(({ ratePercent }) => ratePercent)).toEqual([5, 10, 30, 50, 80, 100]);
    const days = defaultLossRates(bucketsOf("thirty-day"));
    expect(days.map(({ ratePercent }) => ratePercent)).toEqual([2, 5, 15, 15, 35, 55, 75]);
    expect(days.every(({ origin }) => origin === "default")).toBe(true);
  });

  test("of the user stand over all others", () => {
    const entered = withEnteredRates(rates([1, 2]), { "1-30": 9 });
    expect(entered[1]).toEqual({ bucketId: "1-30", ratePercent: 9, origin: "entered" });
    expect(entered[0]).toEqual(rates([1])[0]);
  });
});

test("allowances add up to the rounded whole, whatever the rates", () => {
  const amounts = fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 5 });
  const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
    ...{ minLength: 5, maxLength: 5 },
  });
  fc.assert(
    fc.property(amounts, percents, (minors, shares) => {
      const provision = provisionOf({
        ...{ method: "aging-rates", exposures: exposures(minors), rates: rates(shares) },
      });
      const exact = minors.reduce((sum, minor, at) => sum + (minor * (shares[at] ?? 0)) / 100, 0);
      const sum = provision.rows.reduce((total, row) => total + row.allowanceMinor, 0);
      expect(sum).toBe(provision.requiredMinor);
      expect(Math.abs(sum - exact)).toBeLessThan(0.51);
    }),
  );
});
