import {
  clearCandidate,
  findLedgers,
  ledgersAmong,
  readLedgerAt,
} from "../../src/application/find-ledger";
import type { WorkbookOutline } from "../../src/application/receivables-workbook";
import { fileWorkbook } from "../../src/headless/file-workbook";
import type { PlainValue } from "../../src/files/plain-workbook";
import { bookOf } from "../support/book-of";

const HEADER = ["客户名称", "发票号", "开票日期", "到期日", "未收余额"];
const ITEMS = [
  ["岚栖机械", "A1", 46_000, 46_030, 1200],
  ["墨穗电子", "A2", 46_010, 46_040, 350.5],
  ["岚栖机械", "A3", 46_020, 46_050, 90],
];
const OTHER_ITEMS = ITEMS.map(([name, number, ...rest]) => [
  name ?? "",
  `B${String(number)}`,
  ...rest,
]);
const LEDGER = [HEADER, ...ITEMS];
const CUSTOMERS = [
  ["客户编号", "客户名称", "电话"],
  ["C1", "岚栖机械", "021"],
  ["C2", "墨穗电子", "022"],
];
const workbookOf = (
  sheets: Record<string, PlainValue[][]>,
  outline: Partial<WorkbookOutline> = {},
) => {
  const workbook = fileWorkbook(bookOf(sheets));
  return { ...workbook, outline: async () => ({ ...(await workbook.outline()), ...outline }) };
};

describe("finding the ledger", () => {
  test("picks it out of a workbook of several sheets, and reads it", async () => {
    const workbook = workbookOf({ 客户资料: CUSTOMERS, 应收明细: LEDGER });
    const candidate = clearCandidate(await findLedgers(workbook));
    expect(candidate?.place.sheet).toBe("应收明细");
    if (candidate === undefined) return;
    const reading = await readLedgerAt(workbook, { place: candidate.place });
    expect(reading).toMatchObject({ status: "read", ledger: { items: { count: 3 } } });
  });

  test("reads only the top of each sheet to judge it", async () => {
    const long = [HEADER, ...Array.from({ length: 500 }, () => ITEMS[0] ?? [])];
    const workbook = workbookOf({ 应收: long });
    const read = jest.spyOn(workbook, "readCells");
    await findLedgers(workbook);
    expect(read.mock.calls.map(([{ rowCount }]) => rowCount)).toEqual([60]);
  });

  test("is not clear when two sheets are as good: only the user knows", async () => {
    const candidates = await findLedgers(
      workbookOf({ 一部: LEDGER, 二部: [HEADER, ...OTHER_ITEMS] }),
    );
    expect(ledgersAmong(candidates)).toHaveLength(2);
    expect(clearCandidate(candidates)).toBeUndefined();
  });

  test("is clear when the user looks at one of them", async () => {
    const sheets = { 一部: LEDGER, 二部: [HEADER, ...OTHER_ITEMS] };
    const candidates = await findLedgers(workbookOf(sheets, { activeSheet: "二部" }));
    expect(clearCandidate(candidates)?.place.sheet).toBe("二部");
  });

  test("takes a selection for what the user means, cut to what it holds", async () => {
    const selection = {
      sheet: "二部",
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 1_048_576,
      columnCount: 5,
    };
    const sheets = { 一部: LEDGER, 二部: [HEADER, ...OTHER_ITEMS] };
    const candidates = await findLedgers(workbookOf(sheets, { selection, activeSheet: "一部" }));
    expect(clearCandidate(candidates)?.place).toEqual({ ...selection, rowCount: 4 });
  });

  test("takes a single selected cell for where the user happens to be", async () => {
    const selection = { sheet: "应收", rowIndex: 2, columnIndex: 2, rowCount: 1, columnCount: 1 };
    const [first] = await findLedgers(workbookOf({ 应收: LEDGER }, { selection }));
    expect(first?.place.rowCount).toBe(4);
  });

  test("still names a sheet when none can be aged, so that reading it tells why", async () => {
    const workbook = workbookOf({ 客户资料: CUSTOMERS });
    const candidate = clearCandidate(await findLedgers(workbook));
    expect(candidate).toMatchObject({ isAgeable: false, place: { sheet: "客户资料" } });
    if (candidate === undefined) return;
    expect(await readLedgerAt(workbook, { place: candidate.place })).toMatchObject({
      status: "refused",
    });
  });

  test("finds nothing in an empty workbook", async () => {
    expect(await findLedgers(workbookOf({ 空: [] }))).toEqual([]);
  });

  test("stops when asked", async () => {
    const progress = { report: jest.fn(), signal: AbortSignal.abort() };
    await expect(findLedgers(workbookOf({ 应收: LEDGER }), progress)).rejects.toMatchObject({
      reason: "cancelled",
    });
  });
});
