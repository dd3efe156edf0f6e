import { readLedger } from "../../../src/domain/ledger/read-ledger";
import { sheetOf, type CellRow } from "../../support/sheet-of";

/** Customer and amount (in minor units) of every item. */
function itemsOf(rows: readonly CellRow[]) {
  const reading = readLedger(sheetOf(rows));
  if (reading.status !== "read") throw new Error(`It ${reading.status}.`);
  const { customers, items, leftOut, issues } = reading.ledger;
  return {
    items: [...items.openAmountMinor].map((amount, item) => [
      customers[items.customer[item] ?? -1]?.name ?? "",
      amount,
    ]),
    leftOut,
    codes: issues.map(({ code }) => code),
  };
}

const HEADER = ["单据号", "日期", "到期日", "余额"];
const item = (number: string, amount: number): CellRow => [
  ...[number, "2026-01-01", "2026-02-01", amount],
];

describe("customers in labelled rows above their items", () => {
  test("are taken for the rows below them, and subtotals end nothing", () => {
    const { items, codes } = itemsOf([
      HEADER,
      ["客户：甲公司"],
      item("A1", 100),
      item("A2", 50),
      ["小计", "", "", 150],
      ["往来单位:（0012）乙公司"],
      item("B1", 80),
      ["总计", "", "", 230],
    ]);
    expect(items).toEqual([
      ["甲公司", 10000],
      ["甲公司", 5000],
      ["乙公司", 8000],
    ]);
    expect(codes).toContain("customer-filled-down");
    expect(codes).not.toContain("customer-column-missing");
  });

  test.each([
    {
      rows: [HEADER, ["客户：甲公司", "2026-01-01", "2026-02-01", 5]],
      because: "a row with more in it is an item",
    },
    {
      rows: [HEADER, item("A1", 100), ["备注：月底前付清"]],
      because: "a label of something else names no customer",
    },
  ])("are not made where $because", ({ rows }) => {
    expect(itemsOf(rows).codes).toContain("customer-column-missing");
  });
});

test.each([
  [["", "制表人：张三", "", "审核：李四"]],
  [["Prepared by: L. Chen", "", "Approved by:", ""]],
  [["打印日期：2026-10-31"]],
])("a sign-off below the table is no item: %j", (signOff) => {
  const { items, leftOut, codes } = itemsOf([
    ["客户", "单据号", "到期日", "余额"],
    ["甲公司", "A1", "2026-02-01", 100],
    signOff,
  ]);
  expect(items).toHaveLength(1);
  expect(leftOut.notes).toBe(1);
  expect(codes).toEqual([]);
});
