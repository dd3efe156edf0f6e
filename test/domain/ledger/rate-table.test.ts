import { rateTableOf, ratesInto } from "../../../src/domain/ledger/rate-table";
import { dateOf } from "../../support/ledger-of";
import { drawnSheet } from "../../support/ledger-text";

const AS_OF = dateOf("2026-06-30");
const tableIn = (text: string) => rateTableOf(drawnSheet(text, "汇率"), AS_OF);

describe("a table of exchange rates", () => {
  test.each([
    [
      "leads to the currency whose own rate is 1",
      "币种|汇率\n美元|=7.12\n欧元|=7.8\n人民币|=1",
      { rates: { USD: 7.12, EUR: 7.8, CNY: 1 }, into: "CNY", address: "A1:B4" },
    ],
    [
      "leads to the currency its title names",
      "对人民币汇率|\n币别|记账汇率\nUSD|7.12",
      { rates: { USD: 7.12 }, into: "CNY", address: "A2:B3" },
    ],
    [
      "leads to the second currency of its pairs",
      "Currency|Exchange rate\nUSD/CNY|=7.1\nEUR/CNY|=7.8",
      { rates: { USD: 7.1, EUR: 7.8 }, into: "CNY" },
    ],
    [
      "is divided where it is stated per 100",
      "外汇牌价 每100外币兑人民币|\n货币|汇率\n日元|=4.65\n美元|=712",
      { rates: { JPY: 0.0465, USD: 7.12 }, into: "CNY" },
    ],
    [
      "counts as it was on the as-of date",
      "Date|Currency|Rate of exchange\n2026-05-31|USD|=7.1\n2026-06-30|USD|=7.2\n2026-07-31|USD|=7.3",
      { rates: { USD: 7.2 }, address: "A1:C4" },
    ],
    [
      "is read over rows it cannot use",
      "Currency|Exch rate\nUSD|=7.1\nABC|=2\nEUR|n/a",
      { rates: { USD: 7.1 } },
    ],
  ])("%s", (_, text, found) => {
    expect(tableIn(text)).toMatchObject(found);
  });

  test.each([
    [
      "a ledger with a rate column",
      "Customer|Due Date|Open Amount|Currency|Exchange rate\nA|2026-01-31|=5|USD|=7.1",
    ],
    ["a sheet without rates", "Currency|Country\nUSD|USA"],
    ["rates of later days only", "Date|Currency|Exchange rate\n2026-07-31|USD|=7.3"],
  ])("is not seen in %s", (_, text) => {
    expect(tableIn(text)).toBeUndefined();
  });

  test("crosses to another currency", () => {
    const table = tableIn("币种|汇率\n美元|=7.2\n欧元|=7.8\n人民币|=1");
    expect(table && ratesInto(table, "USD")).toMatchObject({
      EUR: expect.closeTo(7.8 / 7.2, 12) as number,
      CNY: expect.closeTo(1 / 7.2, 12) as number,
    });
    expect(table && ratesInto(table, "GBP")).toEqual({});
  });
});
