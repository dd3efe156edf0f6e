import { minorDigitsOf } from "../../../src/domain/money/currency";
import { minorUnitsOf } from "../../../src/domain/money/minor-units";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { amountClassOf, amountLimitsIn } from "../../../src/domain/risk/amount-class";

describe("the amount class of a debt", () => {
  test.each([
    {
      amount: 9_999.99,
      currencyCode: "CNY",
      totalOpen: 5e6,
      is: "A1",
      because: "below ten thousand",
    },
    {
      amount: 10_000,
      currencyCode: "CNY",
      totalOpen: 5e6,
      is: "A2",
      because: "the limit is ordinary",
    },
    {
      amount: 499_999,
      currencyCode: "CNY",
      totalOpen: 9e6,
      is: "A2",
      because: "nearly large",
    },
    { amount: 500_000, currencyCode: "CNY", totalOpen: 9e9, is: "A3", because: "by size alone" },
    {
      amount: 100_000,
      currencyCode: "CNY",
      totalOpen: 1e6,
      is: "A3",
      because: "a tenth of all",
    },
    {
      amount: 99_999,
      currencyCode: "CNY",
      totalOpen: 1e5,
      is: "A2",
      because: "nearly all, but not much",
    },
    {
      amount: 600_000,
      currencyCode: "JPY",
      totalOpen: 1e9,
      is: "A2",
      because: "yen are small",
    },
    {
      amount: 80_000,
      currencyCode: "USD",
      totalOpen: 1e9,
      is: "A3",
      because: "dollars are large",
    },
    {
      amount: 20_000,
      currencyCode: "",
      totalOpen: 1e9,
      is: "A2",
      because: "unstated counts as yuan",
    },
    {
      amount: 1,
      currencyCode: "XAF",
      totalOpen: 1,
      is: "A2",
      because: "no limits are known",
    },
    {
      amount: 100_000.01,
      currencyCode: "CNY",
      totalOpen: 1_000_000.1,
      is: "A3",
      because: "a tenth to the cent, which 0.1 × the total in binary is a hair above",
    },
  ])("of $amount $currencyCode is $is: $because", ({ amount, currencyCode, totalOpen, is }) => {
    const currency = { code: currencyCode, minorDigits: minorDigitsOf(currencyCode || "CNY") };
    const minor = (units: number): number => minorUnitsOf(units, currency.minorDigits);
    const debt = { amountMinor: minor(amount), totalOpenMinor: minor(totalOpen), currency };
    expect(amountClassOf(debt, DEFAULT_POLICY)).toBe(is);
  });

  test("limits rise from small to large in every currency", () => {
    for (const code of ["", "CNY", "HKD", "TWD", "JPY", "USD", "EUR", "GBP", "AUD", "CAD", "SGD"]) {
      const limits = amountLimitsIn(code, DEFAULT_POLICY);
      expect(limits?.smallBelow).toBeLessThan(limits?.largeShareFrom ?? 0);
      expect(limits?.largeShareFrom).toBeLessThan(limits?.largeFrom ?? 0);
    }
  });
});
