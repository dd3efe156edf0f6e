import { textWidth } from "../../src/application/text-width";
import { textTable } from "../../src/headless/text-table";

describe("a table for a terminal", () => {
  test.each([
    ["abc", 3],
    ["账龄", 4],
    ["1–30 天", 7],
    ["（客户）", 8],
    ["ＡＢ", 4],
    ["", 0],
  ])("gives %s %d columns", (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });

  test("aligns Chinese and Latin text alike", () => {
    const table = textTable(
      [
        ["客户", "金额"],
        ["岚砾渚食品", "1.00"],
        ["Acme", "12,345.00"],
      ],
      ["left", "right"],
    );
    expect(table.split("\n")).toEqual([
      "客户             金额",
      "----------  ---------",
      "岚砾渚食品       1.00",
      "Acme        12,345.00",
    ]);
  });

  test("cuts what is too long, and never breaks a line", () => {
    const [, , row] = textTable([["客户"], ["岚砾渚\n食品有限责任公司"]], ["left"], 10).split("\n");
    expect(row).toBe("岚砾渚 食…");
    expect(textWidth(row ?? "")).toBeLessThanOrEqual(10);
  });
});
