import fc from "fast-check";
import {
  amountOfText,
  BLANK_AMOUNT,
  markEvidenceOf,
  needsCare,
  quickAmount,
  signedAmount,
} from "../../../src/domain/money/amount-text";

describe("amount text", () => {
  test.each([
    ["1234.50", 1234.5, ""],
    ["-1,234.5", -1234.5, ""],
    ["+5", 5, ""],
    ["1,23,456.00", 123_456, ""],
    ["1 234 567.8", 1_234_567.8, ""],
    ["1'234.50", 1234.5, ""],
    ["'1,200.00", 1200, ""],
    ["(1,200.00)", -1200, ""],
    ["（¥1,200.00）", -1200, "CNY"],
    ["1,200-", -1200, ""],
    ["−5", -5, ""],
    ["△500", -500, ""],
    ["-¥5", -5, "CNY"],
    ["¥-5", -5, "CNY"],
    ["($50.00)", -50, "USD"],
    ["USD 1200", 1200, "USD"],
    ["1200 eur", 1200, "EUR"],
    ["US$5", 5, "USD"],
    ["HK$ 5", 5, "HKD"],
    ["人民币1,200元", 1200, "CNY"],
    ["￥１，２００．５０", 1200.5, "CNY"],
    ["12元整", 12, ""],
    ["1.2万", 12_000, ""],
    ["3亿", 300_000_000, ""],
    ["人民币（大写）壹仟元整", 1000, "CNY"],
    ["1亿2000万", 120_000_000, ""],
    ["1,200.00 CR", -1200, ""],
    ["1,200.00 DR", 1200, ""],
    ["贷 1200", -1200, ""],
    ["-", 0, ""],
    ["", BLANK_AMOUNT, ""],
    ["N/A", BLANK_AMOUNT, ""],
  ])("reads %j as %d", (text, value, currency) => {
    expect(amountOfText(text, "point")).toEqual({ value, currency });
  });

  test.each([
    ["12%", "percent"],
    ["1.2E+05", "scientific"],
    ["#REF!", "error-value"],
    ["1,2,3", "not-a-number"],
    ["12..5", "not-a-number"],
    ["1.234,56", "not-a-number"],
    ["12 pieces", "not-a-number"],
    ["(12", "not-a-number"],
    ["2025-03-01", "not-a-number"],
    ["see note", "not-a-number"],
  ])("refuses %j: %s", (text, problem) => {
    expect(amountOfText(text, "point")).toEqual({ value: NaN, currency: "", problem });
  });

  test.each([
    ["1.234,56", 1234.56],
    ["1 234,50", 1234.5],
    ["-12,5", -12.5],
    ["1.234", 1234],
    ["12,50 €", 12.5],
  ])("reads %j as %d where the comma is the decimal mark", (text, value) => {
    expect(amountOfText(text, "comma").value).toBe(value);
  });

  test.each([
    ["1.234,50", "comma"],
    ["1,234.50", "point"],
    ["1.5", "point"],
    ["12,50", "comma"],
    ["1.234.567", "comma"],
    ["0.125", "point"],
    ["1.234", "either"],
    ["1,234", "none"],
    ["1234", "none"],
  ])("%j says %s about the decimal mark of its column", (text, evidence) => {
    expect(markEvidenceOf(text)).toBe(evidence);
  });

  test("the quick way and the careful way read alike", () => {
    const amounts = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.boolean());
    fc.assert(
      fc.property(amounts, ([cents, isGrouped]) => {
        const size = (Math.abs(cents) / 100).toFixed(2);
        const text = `${cents < 0 ? "-" : ""}${isGrouped ? size.replace(/\B(?=(\d{3})+\.)/g, ",") : size}`;
        expect(quickAmount(text)).toBe(amountOfText(text, "point").value);
        expect(Math.round(quickAmount(text) * 100)).toBe(cents);
      }),
    );
  });

  test("the way for signs and the careful way read alike", () => {
    const piece = (...texts: string[]) => fc.constantFrom(...texts);
    const text = fc
      .tuple(
        piece("", " ", "(", "-", "¥"),
        piece("", "-", "CNY", "CNY ", "RMB", "$", "€", "￥ ", "USDT "),
        piece("1,234.50", "0.5", "12", "1,23", "1.234", "-5", ".5", ""),
        piece("", "元", " ", "-", ")", " USD"),
        piece("", " ", ")"),
      )
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (amount) => {
        const signed = signedAmount(amount);
        if (signed) expect(amountOfText(amount, "point")).toEqual(signed);
      }),
      { numRuns: 2_000 },
    );
  });

  test("never throws, and a text without digits is no amount but for blanks and dashes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const quick = quickAmount(text);
        const careful = amountOfText(text, "point").value;
        if (!needsCare(quick) && quick !== BLANK_AMOUNT) expect(quick).toBe(careful);
        if (!/\p{N}/u.test(text.normalize("NFKC")))
          expect([0, NaN, BLANK_AMOUNT]).toContainEqual(careful);
      }),
    );
    const amountLike = fc.stringMatching(/^[0-9.,()¥$ '-]{0,14}$/);
    fc.assert(
      fc.property(amountLike, (text) => typeof amountOfText(text, "comma").value === "number"),
    );
  });
});
