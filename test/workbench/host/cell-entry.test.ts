import { enteredCell } from "../../../src/workbench/host/cell-entry";
import { localeOf } from "../../../src/workbench/host/locale";

const CHINA = { locale: localeOf("zh-CN"), thisYear: 2026 };
const AMERICA = { locale: localeOf("en-US"), thisYear: 2026 };

describe("a value written to a cell", () => {
  type Case = [string, unknown, object | null, string];
  test.each<Case>([
    ["null", null, null, "leaves the cell alone"],
    ["empty text", "", { value: "" }, "clears the cell"],
    ["number", 12.5, { value: 12.5 }, "is a number"],
    ["boolean", false, { value: false }, "is a logical value"],
    ["name", "某某公司", { value: "某某公司" }, "is text"],
    ["formula", "=A1*2", { formula: "=A1*2" }, "is a formula"],
    ["equals sign alone", "=", { value: "=" }, "is no formula"],
    ["apostrophe", "'=A1", { value: "=A1" }, "keeps a text a text"],
    ["apostrophe and zeros", "'0012", { value: "0012" }, "keeps leading zeros"],
    ["zeros", "0012", { value: 12 }, "is read as a number"],
    ["truth", "TRUE", { value: true }, "is a logical value"],
    ["error", "#n/a", { value: "#N/A" }, "is an error"],
    ["thousands", "1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }, "brings its format"],
    ["wrong thousands", "1,23", { value: "1,23" }, "is text"],
    ["percent", "12%", { value: 0.12, numberFormat: "0%" }, "is a fraction"],
    ["yuan", "¥1,234.50", { value: 1234.5, numberFormat: "¥#,##0.00" }, "is money"],
    ["wide yuan", "￥5", { value: 5, numberFormat: "¥#,##0" }, "is money"],
    ["in brackets", "(5)", { value: -5 }, "is negative in accounts"],
    ["exponent", "1e3", { value: 1000, numberFormat: "0.00E+00" }, "is scientific"],
    ["ISO date", "2024-01-31", { value: 45322, numberFormat: "yyyy/m/d" }, "is a day"],
    ["slashes", "2024/1/31", { value: 45322, numberFormat: "yyyy/m/d" }, "is a day"],
    ["no day", "2024-02-30", { value: "2024-02-30" }, "is text, as it is on no calendar"],
    [
      "Chinese date",
      "2024年1月31日",
      { value: 45322, numberFormat: 'yyyy"年"m"月"d"日"' },
      "is a day",
    ],
    ["time", "6:00", { value: 0.25, numberFormat: "h:mm" }, "is a part of a day"],
    ["afternoon", "6:00 PM", { value: 0.75, numberFormat: "h:mm AM/PM" }, "is a part of a day"],
    [
      "date and time",
      "2024-01-31 12:00",
      { value: 45322.5, numberFormat: "yyyy/m/d h:mm" },
      "is both",
    ],
    ["month and day", "3-1", { value: 46082, numberFormat: 'm"月"d"日"' }, "is of this year"],
    ["invoice", "INV-2024-01", { value: "INV-2024-01" }, "is text"],
    ["first of March 1900", "1900-03-01", { value: 61, numberFormat: "yyyy/m/d" }, "counts 29 Feb"],
    ["last of February 1900", "1900-02-28", { value: 59, numberFormat: "yyyy/m/d" }, "does not"],
  ])("%s", (_, raw, expected) => {
    expect(enteredCell(raw, "General", CHINA)).toEqual(expected);
  });

  test("a text cell keeps numbers, dates and formulas as they are written", () => {
    expect(enteredCell("0012", "@", CHINA)).toEqual({ value: "0012" });
    expect(enteredCell(12, "@", CHINA)).toEqual({ value: "12" });
    expect(enteredCell("=A1", "@", CHINA)).toEqual({ value: "=A1" });
    expect(enteredCell("'x", "@", CHINA)).toEqual({ value: "x" });
  });

  test("a chosen format stays when a date is written", () => {
    expect(enteredCell("2024-01-31", "yyyy-mm-dd", CHINA)).toEqual({ value: 45322 });
  });

  test("an American date has its month first", () => {
    const expected = { value: 45323, numberFormat: "m/d/yyyy" };
    expect(enteredCell("2/1/2024", "", AMERICA)).toEqual(expected);
  });

  test("an object is refused", () => {
    expect(() => enteredCell({ a: 1 }, "", CHINA)).toThrow(/argument/);
  });
});
