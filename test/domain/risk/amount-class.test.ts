import { amountClassOf } from "../../../src/domain/risk/amount-class";
import { AMOUNT_LIMITS } from "../../../src/domain/risk/amount-class-table";

describe("the amount class of a debt", () => {
  test.each([
    {
      amount: 9_999.99,
      currencyCode: "CNY",
      totalOpen: 5e6,
      is: "small",
      because: "below ten thousand",
    },
    {
      amount: 10_000,
      currencyCode: "CNY",
      totalOpen: 5e6,
      is: "ordinary",
      because: "the limit is ordinary",
    },
    {
      amount: 499_999,
      currencyCode: "CNY",
      totalOpen: 9e6,
      is: "ordinary",
      because: "nearly large",
    },
    { amount: 500_000, currencyCode: "CNY", totalOpen: 9e9, is: "large", because: "by size alone" },
    {
      amount: 100_000,
      currencyCode: "CNY",
      totalOpen: 1e6,
      is: "large",
      because: "a tenth of all",
    },
    {
      amount: 99_999,
      currencyCode: "CNY",
      totalOpen: 1e5,
      is: "ordinary",
      because: "nearly all, but not much",
    },
    {
      amount: 600_000,
      currencyCode: "JPY",
      totalOpen: 1e9,
      is: "ordinary",
      because: "yen are small",
    },
    {
      amount: 80_000,
      currencyCode: "USD",
      totalOpen: 1e9,
      is: "large",
      because: "dollars are large",
    },
    {
      amount: 20_000,
      currencyCode: "",
      totalOpen: 1e9,
      is: "ordinary",
      because: "unstated counts as yuan",
    },
    {
      amount: 1,
      currencyCode: "XAF",
      totalOpen: 1,
      is: "ordinary",
      because: "no limits are known",
    },
  ])("of $amount $currencyCode is $is: $because", ({ is, ...debt }) => {
    expect(amountClassOf(debt)).toBe(is);
  });

  test("limits rise from small to large in every currency", () => {
    for (const { smallBelow, largeShareFrom, largeFrom } of Object.values(AMOUNT_LIMITS)) {
      expect(smallBelow).toBeLessThan(largeShareFrom);
      expect(largeShareFrom).toBeLessThan(largeFrom);
    }
  });
});
