import type { LedgerCurrency } from "../../src/domain/ledger/ledger";
import type { Language } from "../../src/messages/messages";
import { figureFormatOf, shareText } from "../../src/taskpane/figures/figure-format";
import { dateOf } from "../support/ledger-of";

const CNY = { code: "CNY", minorDigits: 2 };
const spaced = (text: string): string => text.replaceAll(/\s/g, " ");

describe("an amount in the pane", () => {
  test.each<[Language, number, LedgerCurrency, string, string]>([
    ["zh-CN", 123_456_789, CNY, "¥1,234,567.89", "yuan are at home in Chinese"],
    ["en", 123_456_789, CNY, "CN¥1,234,567.89", "¥ alone could be yen in English"],
    ["zh-CN", 5_000, { code: "JPY", minorDigits: 0 }, "JP¥5,000", "yen have no minor unit"],
    ["en", -120_000, { code: "USD", minorDigits: 2 }, "-$1,200.00", "a credit"],
    ["en", 1_234, { code: "KWD", minorDigits: 3 }, "KWD 1.234", "dinars have three digits"],
    ["en", 100, { code: "RMB元", minorDigits: 2 }, "RMB元 1.00", "the ledger's own word stays"],
    ["en", 100, { code: "", minorDigits: 2 }, "1.00", "a ledger without a currency"],
    ["en", -0, { code: "", minorDigits: 2 }, "0.00", "nothing has no sign"],
  ])("in %s: %d of %o is %s, because %s", (language, minor, currency, text) => {
    expect(spaced(figureFormatOf(language).amount(minor, currency))).toBe(text);
  });
});

describe("a date in the pane", () => {
  test.each([
    ["zh-CN", "2026-03-02", "2026-03-02"],
    ["en", "2026-03-02", "2 Mar 2026"],
  ] as const)("in %s: %s reads %s", (language, iso, text) => {
    expect(figureFormatOf(language).date(dateOf(iso))).toBe(text);
  });
});

describe("a share in the pane", () => {
  const figures = figureFormatOf("en");
  test.each([
    [25, 100, "25.0%", "a quarter"],
    [150, 100, "150.0%", "credits make the whole smaller than a part"],
    [5, 0, "–", "nothing has no parts"],
    [5, -100, "–", "nor has a balance in credit"],
  ])("%d of %d is %s, because %s", (part, whole, text) => {
    expect(shareText(part, whole, figures)).toBe(text);
  });
});
