import { ratesOnDay, type StatedRate } from "../../../src/domain/money/exchange-rates";
import { dateOf } from "../../support/ledger-of";

const AS_OF = dateOf("2026-06-30");

/** "2026-06-30 USD CNY 7.2", without a day "USD CNY 7.2". */
function stated(text: string): readonly StatedRate[] {
  return text.split("; ").map((line) => {
    const parts = line.split(" ");
    const day = parts.length === 4 ? dateOf(parts.shift() ?? "") : undefined;
    const [code = "", into = "", rate = ""] = parts;
    return { code, into, rate: Number(rate), day };
  });
}

describe("the rate of a currency on a day", () => {
  test.each([
    ["2026-05-31 USD CNY 7.1; 2026-06-30 USD CNY 7.2", "CNY", "USD", 7.2, "the latest line"],
    ["2026-06-30 USD CNY 7.2; 2026-07-01 USD CNY 7.3", "CNY", "USD", 7.2, "no line of later"],
    ["USD CNY 7.1; 2026-06-01 USD CNY 7.2", "CNY", "USD", 7.2, "a dated line before one without"],
    ["USD CNY 7.1", "CNY", "USD", 7.1, "a line without a day where there is no other"],
    ["USD CNY 8", "USD", "CNY", 0.125, "a pair turned round"],
    ["USD CNY 7; CNY USD 0.2", "CNY", "USD", 7, "the stated pair before one turned round"],
    ["USD CNY 7.2; EUR CNY 7.8", "USD", "EUR", 7.8 / 7.2, "crossed over a third currency"],
    [
      "2026-06-30 USD CNY 7.1; 2026-06-30 USD CNY 7.2",
      "CNY",
      "USD",
      7.2,
      "the lower line of a day",
    ],
  ])("%s into %s: %s is %d, because it is %s", (text, into, code, expected) => {
    expect(ratesOnDay(stated(text), into, AS_OF).get(code)?.rate).toBeCloseTo(expected, 12);
  });

  test.each([
    ["2026-07-01 USD CNY 7.3", "CNY", "USD", "only later days have a rate"],
    ["USD CNY 7.2", "CNY", "EUR", "no line names it"],
    ["USD CNY 7.2; EUR GBP 0.8", "CNY", "EUR", "no third currency leads there"],
  ])("%s into %s: %s has none, because %s", (text, into, code) => {
    expect(ratesOnDay(stated(text), into, AS_OF).get(code)).toBeUndefined();
  });
});
