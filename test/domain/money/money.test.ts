import fc from "fast-check";
import {
  currencyMentioned,
  currencyNamed,
  minorDigitsOf,
} from "../../../src/domain/money/currency";
import { ExactSum } from "../../../src/domain/money/exact-sum";
import {
  decimalTextOf,
  isFinerThanMinorUnits,
  minorUnitsOf,
} from "../../../src/domain/money/minor-units";

describe("currency", () => {
  test.each([
    ["USD", "USD"],
    [" usd ", "USD"],
    ["美元", "USD"],
    ["人民币", "CNY"],
    ["RMB", "CNY"],
    ["￥", "CNY"],
    ["HK$", "HKD"],
    ["新臺幣", "TWD"],
    ["本位币", undefined],
    ["abc", undefined],
  ])("%j names %s", (text, code) => {
    expect(currencyNamed(text)).toBe(code);
  });

  test.each([
    ["金额（美元）", "USD"],
    ["Open Advance (ILS)", "ILS"],
    ["[$€-407]#,##0.00", "EUR"],
    ["¥#,##0.00", "CNY"],
    ["单位：人民币万元", "CNY"],
    ["Amount in USD or EUR", undefined],
    ["TRY AGAIN", undefined],
    ["Amount", undefined],
  ])("%j mentions %s", (text, code) => {
    expect(currencyMentioned(text)).toBe(code);
  });

  test.each([
    ["CNY", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["", 2],
  ])("%j has %d minor digits", (code, digits) => {
    expect(minorDigitsOf(code)).toBe(digits);
  });
});

describe("minor units", () => {
  test.each([
    [1.005, 2, 101, "decimal digits decide, not the double below them"],
    [-1.005, 2, -101, "half away from zero on both sides"],
    [8734.71, 2, 873_471, "an ordinary amount"],
    [0.285, 2, 29, "a half that is not one in binary"],
    [1234.5, 0, 1235, "yen have no decimals"],
    [1.2345, 3, 1235, "dinars have three"],
    [1e15, 2, 1e17, "large sums keep their digits"],
  ])("%d with %d digits is %d: %s", (value, digits, minor) => {
    expect(minorUnitsOf(value, digits)).toBe(minor);
  });

  test.each([
    [123_456, 2, "1234.56"],
    [-5, 2, "-0.05"],
    [0, 2, "0.00"],
    [1234, 0, "1234"],
    [5, 3, "0.005"],
  ])("%d with %d digits is written %s", (minor, digits, text) => {
    expect(decimalTextOf(minor, digits)).toBe(text);
  });

  test("cents written as decimals come back as the same cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        const value = Number(decimalTextOf(cents, 2));
        expect(minorUnitsOf(value, 2)).toBe(cents);
        expect(isFinerThanMinorUnits(value, 2)).toBe(false);
      }),
    );
  });
});

describe("exact sum", () => {
  test("adds decimals without rounding until the end", () => {
    const sum = new ExactSum();
    for (let time = 0; time < 1000; time++) for (const part of [0.1, 0.005, -1e-7]) sum.add(part);
    expect(sum.minorUnits(2)).toBe(10_500);
    expect(sum.minorUnits(3)).toBe(105_000);
  });

  test("equals the sum of cents for any list of them", () => {
    const cents = fc.array(fc.integer({ min: -1e11, max: 1e11 }));
    fc.assert(
      fc.property(cents, (list) => {
        const sum = new ExactSum();
        for (const cent of list) sum.add(Number(decimalTextOf(cent, 2)));
        expect(sum.minorUnits(2)).toBe(list.reduce((total, cent) => total + cent, 0));
      }),
    );
  });
});
