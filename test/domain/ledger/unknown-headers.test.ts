// A sheet whose headers are words of its owner alone: refused, but with its columns, so that the user can say what they are.
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { ReadingChoices } from "../../../src/domain/ledger/reading";
import { sheetOf } from "../../support/sheet-of";

const ROWS = [
  ["某某", "编码甲", "何时", "还剩"],
  ["青屿科技有限公司", "FP-1", "2026-02-04", 1200],
  ["晚照商贸行", "FP-2", "2026-03-08", 800],
  ["晚照商贸行", "FP-3", "2026-03-19", 99.5],
];
const read = (roles: ReadingChoices["roles"] = {}) => readLedger(sheetOf(ROWS), { roles });

const NONE = { columns: [], unusedColumns: [] };

describe("headers that nobody but their owner knows", () => {
  test("are listed with the refusal", () => {
    const reading = read();
    expect(reading).toMatchObject({ status: "refused", code: "no-header" });
    const { columns, unusedColumns } = reading.status === "refused" ? reading : NONE;
    const headers = [...columns, ...unusedColumns].map(({ header }) => header);
    expect(headers.sort()).toEqual([...(ROWS[0] ?? [])].sort());
  });

  test("are named one by one, until the sheet is a ledger", () => {
    expect(read({ customerName: "某某" })).toMatchObject({ status: "refused", code: "no-date" });
    expect(read({ customerName: "某某", dueDate: "何时" })).toMatchObject({
      ...{ status: "refused", code: "no-open-amount" },
    });
    const reading = read({ customerName: "某某", dueDate: "何时", openAmount: "还剩" });
    if (reading.status !== "read") throw new Error(reading.status);
    expect([...reading.ledger.items.openAmountMinor]).toEqual([120_000, 80_000, 9_950]);
  });

  test("are no table where texts alone follow", () => {
    const reading = readLedger(
      sheetOf([
        ["甲", "乙", "丙"],
        ["子", "丑", "寅"],
      ]),
    );
    expect(reading).toMatchObject({ status: "refused", code: "no-header", unusedColumns: [] });
  });
});
