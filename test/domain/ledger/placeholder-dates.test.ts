// A due date column in which no date is known yet is still the due date column.
import { ITEM_FLAG } from "../../../src/domain/ledger/ledger";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { sheetOf } from "../../support/sheet-of";

function ledgerWith(due: CellValue, agesByDocumentDate = false) {
  const reading = readLedger(
    sheetOf([
      ["客户名称", "发票号", "开票日期", "到期日", "未收金额"],
      ["澜沧机电有限公司", "FP-1", 46_027, due, 100],
      ["翠微电子", "FP-2", 46_030, due, 200],
      ["翠微电子", "FP-3", 46_033, due, 300],
    ]),
    { agesByDocumentDate },
  );
  if (reading.status !== "read") throw new Error(reading.status);
  return reading.ledger;
}

describe("a due date column that holds", () => {
  test.each<readonly [CellValue, string]>([
    ["", "nothing at all"],
    [0, "what programs write into a date they do not have"],
    [1, "1900-01-01 as Excel's number"],
    ["1900-01-01", "the same day as text"],
    ["0000-00-00", "a database's empty date"],
    ["-", "a dash"],
    ["待定", "a word for not known yet"],
    ["TBD", "the same in English"],
    ["to be confirmed", "the same in full"],
  ])("%j is known for what it is, because its header says so: %s", (due) => {
    const { columns, items } = ledgerWith(due);
    expect(columns.find(({ role }) => role === "dueDate")?.header).toBe("到期日");
    expect([...items.dueDate]).toEqual([0, 0, 0]);
    expect([...items.openAmountMinor]).toEqual([10_000, 20_000, 30_000]);
  });

  test.each(["", 0, "待定"])("%j lets the user age by the document's date", (due) => {
    const { items } = ledgerWith(due, true);
    expect([...items.dueDate]).toEqual([46_027, 46_030, 46_033]);
    expect(items.flags.every((flags) => (flags & ITEM_FLAG.agedByDocumentDate) !== 0)).toBe(true);
  });
});
