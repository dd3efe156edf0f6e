import { certainFixes } from "../../../src/domain/ledger/certain-fixes";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { dateOf } from "../../support/ledger-of";
import { sheetOf } from "../../support/sheet-of";

const HEADER = ["客户编号", "客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"];
const GOOD: readonly CellValue[] = ["C1", "恒昌机械", "FP-1", 46027, 46057, "CNY", 1200];

/** The fixes of a ledger whose second row has these cells in place of good ones. */
function fixesOf(cells: Readonly<Record<number, CellValue>>, header = HEADER) {
  const row = GOOD.map((cell, column) => cells[column] ?? cell);
  const numbered = (number: string) => GOOD.map((cell) => (cell === "FP-1" ? number : cell));
  const sheet = sheetOf([header, GOOD, row, numbered("FP-3"), numbered("FP-4")]);
  const reading = readLedger(sheet);
  if (reading.status !== "read") throw new Error(`It ${reading.status}.`);
  return certainFixes(sheet, reading.ledger).map(({ kind, rowIndex, columnIndex, to }) => ({
    ...{ kind, place: [rowIndex, columnIndex], to },
  }));
}

describe("certain fixes", () => {
  test.each([
    {
      cells: { 4: "2026年3月1日" },
      fixes: [{ kind: "date-from-text", place: [2, 4], to: dateOf("2026-03-01") }],
      because: "a date as text is a day all the same",
    },
    {
      cells: { 6: "¥1,234.50" },
      fixes: [{ kind: "amount-from-text", place: [2, 6], to: 1234.5 }],
      because: "an amount as text is a number, and the currency has its own column",
    },
    {
      cells: { 6: "（1,200.00）" },
      fixes: [{ kind: "amount-from-text", place: [2, 6], to: -1200 }],
      because: "brackets are a minus",
    },
    {
      cells: { 1: " 恒昌　机械\u200b " },
      fixes: [{ kind: "blanks-taken-off", place: [2, 1], to: "恒昌 机械" }],
      because: "nobody means the blanks around a name",
    },
    {
      cells: { 0: "Ｃ１" },
      fixes: [{ kind: "narrowed", place: [2, 0], to: "C1" }],
      because: "a code has no width",
    },
    {
      cells: { 1: "恒昌（上海）机械" },
      fixes: [],
      because: "brackets of a Chinese name are right",
    },
    { cells: { 4: "待定" }, fixes: [], because: "what is no date stays for the user" },
    { cells: { 4: "" }, fixes: [], because: "an empty cell says nothing" },
    { cells: { 6: "12%" }, fixes: [], because: "what is no amount stays for the user" },
    { cells: {}, fixes: [], because: "nothing is wrong" },
  ])("$cells: $because", ({ cells, fixes }) => {
    expect(fixesOf(cells)).toEqual(fixes);
  });

  test("an amount with a unit of its own in a column of 万元 stays for the user", () => {
    const header = HEADER.map((text) => (text === "未收金额" ? "未收金额（万元）" : text));
    expect(fixesOf({ 6: "0.35万" }, header)).toEqual([]);
    expect(fixesOf({ 6: "0.35" }, header)).toMatchObject([{ to: 0.35 }]);
  });
});
