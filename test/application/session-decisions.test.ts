import { fileKeptTables } from "../../src/headless/kept-tables";
import { createReceivablesSession } from "../../src/application/receivables-session";
import type { ReceivablesWorkbook } from "../../src/application/receivables-workbook";
import { WorkbookFailure } from "../../src/application/receivables-workbook";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const HEADER = ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额", "承诺付款日"];
const LEDGER = [
  HEADER,
  ["恒昌机械", "FP-1", "2026-01-05", "2026-02-04", "CNY", 1200, "2026-05-01"],
  ["恒昌机械", "FP-2", "2026-03-10", "2026-04-09", "CNY", 300.5, "2026-05-02"],
  ["博远电子", "FP-3", "2026-03-12", "2026-04-11", "CNY", 99.5, "2026-05-03"],
  ["博远电子", "FP-4", "2026-03-12", "2026-04-11", "CNY", -100, "2026-05-03"],
];
const GENERAL_LEDGER = [
  ["科目", "余额"],
  ["应收账款", 1500],
];

async function sessionOn(workbook: ReceivablesWorkbook) {
  const session = createReceivablesSession({
    workbook,
    tables: fileKeptTables(),
    today: () => dateOf("2026-04-10"),
  });
  await session.start();
  return session;
}
type Session = Awaited<ReturnType<typeof sessionOn>>;

function ledgerOf(session: Session) {
  const { reading } = session.getState();
  if (reading.status !== "ready") throw new Error(`It is ${reading.status}.`);
  return reading.ledger;
}
const headerOf = (session: Session, role: string) =>
  ledgerOf(session).columns.find((column) => column.role === role)?.header;

describe("the role of a column", () => {
  test("is corrected without reading the workbook again, remembered by the next session, and taken back", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const readCells = jest.fn(base.readCells);
    const workbook = { ...base, readCells };
    const session = await sessionOn(workbook);
    expect(headerOf(session, "dueDate")).toBe("到期日");
    const reads = readCells.mock.calls.length;
    await session.giveRole({ header: "承诺付款日", columnIndex: 6 }, "dueDate");
    expect(headerOf(session, "dueDate")).toBe("承诺付款日");
    expect(readCells.mock.calls).toHaveLength(reads);

    const nextMonth = await sessionOn(workbook);
    expect(headerOf(nextMonth, "dueDate")).toBe("承诺付款日");
    expect(nextMonth.getState()).toMatchObject({ areDecisionsRemembered: true, decisionsMade: 0 });

    await session.takeBackDecision();
    expect(headerOf(session, "dueDate")).toBe("到期日");
    expect(headerOf(await sessionOn(workbook), "dueDate")).toBe("到期日");
  });

  test("is taken from a column that has none", async () => {
    const session = await sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.giveRole({ header: "币种", columnIndex: 4 }, undefined);
    expect(headerOf(session, "currency")).toBeUndefined();
    await session.forgetRoles();
    expect(headerOf(session, "currency")).toBe("币种");
  });

  test("makes a ledger of a sheet that was refused", async () => {
    const rows = LEDGER.map((row) => [row[0], row[1], row[5], row[6]].map((cell) => cell ?? ""));
    const session = await sessionOn(
      workbookOf({
        明细: [["客户名称", "发票号", "未收金额", "说好的日子"], ...rows.slice(1)],
      }),
    );
    expect(session.getState().reading.status).toBe("refused");
    await session.giveRole({ header: "说好的日子", columnIndex: 3 }, "dueDate");
    expect(ledgerOf(session).items.count).toBe(4);
  });

  test("that could not be kept in the workbook is used all the same, and the user is told", async () => {
    const session = await sessionOn({
      ...workbookOf({ 应收明细: LEDGER }),
      writeSetting: () => Promise.reject(new WorkbookFailure("setting-not-kept", "x")),
    });
    await session.giveRole({ header: "承诺付款日", columnIndex: 6 }, "dueDate");
    expect(headerOf(session, "dueDate")).toBe("承诺付款日");
    expect(session.getState().decisionFailure?.reason).toBe("setting-not-kept");
  });
});

describe("the ledger's balance as the user knows it", () => {
  test("is typed, held against the sum to the cent, and taken away", async () => {
    const session = await sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.enterTotal("CNY", "1,500.01");
    expect(ledgerOf(session).controlTotals).toContainEqual({
      ...{ currency: 0, amountMinor: 150_001, origin: "entered" },
    });
    await session.enterTotal("CNY", " ");
    expect(session.getState().enteredTotals).toEqual([]);
  });

  test("is pointed at, and read anew with the ledger", async () => {
    const base = workbookOf({ 应收明细: LEDGER, 总账: GENERAL_LEDGER });
    let selected = { rowIndex: 1, columnIndex: 1 };
    const session = await sessionOn({
      ...base,
      outline: async () => ({
        ...(await base.outline()),
        selection: { sheet: "总账", rowCount: 1, columnCount: 1, ...selected },
      }),
    });
    await session.pointAtTotal("CNY");
    expect(session.getState().enteredTotals).toEqual([
      { currency: "CNY", amount: "1500", cell: "总账!B2", isUnreadable: false },
    ]);
    selected = { rowIndex: 1, columnIndex: 0 };
    await session.pointAtTotal("CNY");
    expect(session.getState().enteredTotals).toMatchObject([
      { amount: "应收账款", cell: "总账!A2", isUnreadable: true },
    ]);
  });
});

test("credits are aged by another policy at once, and the next session keeps it", async () => {
  const workbook = workbookOf({ 应收明细: LEDGER });
  const session = await sessionOn(workbook);
  expect(session.getState().aging?.settings.credits).toBe("separate");
  await session.chooseCredits("own-date");
  expect(session.getState().aging?.settings.credits).toBe("own-date");
  expect((await sessionOn(workbook)).getState().aging?.settings.credits).toBe("own-date");
});

describe("a range the user points at", () => {
  test("is read as it is, whatever else looks like a ledger", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn({
      ...base,
      outline: async () => ({
        ...(await base.outline()),
        selection: { sheet: "应收明细", rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 7 },
      }),
    });
    await session.chooseSelection();
    expect(ledgerOf(session).items.count).toBe(2);
  });

  test("of one cell is too small, and the user is told what to select", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const selection = {
      sheet: "应收明细",
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 1,
      columnCount: 1,
    };
    const session = await sessionOn({
      ...base,
      outline: async () => ({ ...(await base.outline()), selection }),
    });
    await session.chooseSelection();
    expect(session.getState().readingFailure).toEqual({
      ...{ reason: "selection-too-small", about: "A1:A1" },
    });
    expect(session.getState().reading.status).toBe("ready");
  });
});

test("look-alike customers are joined, kept apart or separated again as the user says, and never asked twice", async () => {
  const workbook = workbookOf({
    应收明细: LEDGER.map((row, index) =>
      index === 2 ? ["恒昌机械有限公司", ...row.slice(1)] : row,
    ),
  });
  const session = await sessionOn(workbook);
  const [offer, ...more] = session.getState().joinOffers;
  if (offer === undefined) throw new Error("Nothing is offered.");
  expect(more).toEqual([]);
  expect(offer).toMatchObject({ evidence: "legal-form-differs" });
  expect(ledgerOf(session).customers).toHaveLength(3);

  await session.joinCustomers(offer);
  expect(ledgerOf(session).customers.map(({ name }) => name)).toEqual(["恒昌机械", "博远电子"]);
  expect((await sessionOn(workbook)).getState()).toMatchObject({ joinOffers: [] });

  const [group] = session.getState().decisions.joins.accepted;
  if (group === undefined) throw new Error("The joining was not kept.");
  await session.separate(group);
  expect(session.getState().joinOffers).toHaveLength(1);
  await session.keepApart(offer);
  expect(session.getState().joinOffers).toEqual([]);
  expect(ledgerOf(session).customers).toHaveLength(3);
});

describe("what the sheet does not tell", () => {
  test("is said column by column on a sheet of unknown words, and taken back", async () => {
    const rows = [
      ["某某", "编码甲", "何时", "还剩"],
      ["青屿科技有限公司", "FP-1", "2026-02-04", 1200],
      ["晚照商贸行", "FP-2", "2026-03-08", 800],
    ];
    const session = await sessionOn(workbookOf({ 明细: rows }));
    expect(session.getState().reading.status).toBe("refused");
    await session.giveRole({ header: "某某", columnIndex: 0 }, "customerName");
    await session.giveRole({ header: "何时", columnIndex: 2 }, "dueDate");
    await session.giveRole({ header: "还剩", columnIndex: 3 }, "openAmount");
    expect(ledgerOf(session).items.count).toBe(2);
    await session.takeBackDecision();
    expect(session.getState().reading.status).toBe("refused");
  });

  test("is asked again for every column, since the answer for one decides the others", async () => {
    const rows = [
      HEADER,
      ["青屿科技有限公司", "FP-1", "03/04/2026", "05/06/2026", "CNY", 100, ""],
      ["晚照商贸行", "FP-2", "02/03/2026", "07/08/2026", "CNY", 200, ""],
    ];
    const session = await sessionOn(workbookOf({ 应收明细: rows }));
    await session.answer({
      "date-order:开票日期": "day-first",
      "date-order:到期日": "day-first",
    });
    expect(session.getState().reading.status).toBe("ready");
    await session.forgetAnswer("date-order:到期日");
    expect(session.getState().reading.status).toBe("asking");
  });
});
