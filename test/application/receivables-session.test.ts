import { fileKeptTables } from "../../src/headless/kept-tables";
import { createReceivablesSession } from "../../src/application/receivables-session";
import {
  WorkbookFailure,
  type ReceivablesWorkbook,
  type WorkbookChange,
} from "../../src/application/receivables-workbook";
import { isoOf } from "../../src/domain/calendar/calendar-date";
import { messagesIn } from "../../src/messages/messages";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const HEADER = ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"];
const LEDGER = [
  HEADER,
  ["恒昌机械", "FP-1", "2026-01-05", "2026-02-04", "CNY", 1200],
  ["恒昌机械", "FP-2", "2026-03-10", "2026-04-09", "CNY", 300.5],
  ["博远电子", "FP-3", "2026-03-12", "2026-04-11", "CNY", 99.5],
  ["Acme Ltd", "FP-4", "2026-03-15", "2026-04-14", "USD", 80],
];
const PAYMENTS = [
  ["收款日期", "付款人", "收款金额", "收款方式"],
  ["2026-03-01", "恒昌机械", 500, "电汇"],
  ["2026-03-02", "博远电子", 200, "承兑"],
];
const TODAY = dateOf("2026-04-10");
const words = messagesIn("zh-CN");

function sessionOn(workbook: ReceivablesWorkbook) {
  return createReceivablesSession({ workbook, tables: fileKeptTables(), today: () => TODAY });
}

/** The port with some members replaced, and a hand on what it is told. */
function portOf(base: ReceivablesWorkbook, replaced: Partial<ReceivablesWorkbook>) {
  return { ...base, ...replaced };
}

describe("a receivables session", () => {
  test("finds the ledger, ages it as of today and shows the currency with the most items", async () => {
    const session = sessionOn(workbookOf({ 说明: [["本表每月更新"]], 应收明细: LEDGER }));
    await session.start();
    const { reading, aging, asOfDate, currency, progress } = session.getState();
    expect(reading).toMatchObject({
      status: "ready",
      ledger: { source: { sheet: "应收明细", address: "A1:F5" } },
    });
    expect(isoOf(asOfDate)).toBe("2026-04-10");
    expect(
      aging?.currencies.map(({ code, outstandingMinor, pastDueMinor }) => [
        code,
        outstandingMinor,
        pastDueMinor,
      ]),
    ).toEqual([
      ["CNY", 160_000, 150_050],
      ["USD", 8_000, 0],
    ]);
    expect(aging?.currencies[currency]?.code).toBe("CNY");
    expect(progress).toBeUndefined();
  });

  test("ages again on another day, without reading again", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const readCells = jest.fn(base.readCells);
    const session = sessionOn(portOf(base, { readCells }));
    await session.start();
    const readsBefore = readCells.mock.calls.length;
    await session.chooseAsOfDate(dateOf("2026-02-04"));
    expect(session.getState().aging?.currencies[0]?.pastDueMinor).toBe(0);
    await session.chooseAsOfDate(dateOf("2026-02-05"));
    expect(session.getState().aging?.currencies[0]?.pastDueMinor).toBe(120_000);
    expect(readCells.mock.calls).toHaveLength(readsBefore);
  });

  test("keeps the date and the currency the user chose when reading again", async () => {
    const session = sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.start();
    await session.chooseAsOfDate(dateOf("2026-03-31"));
    session.chooseCurrency(1);
    await session.refresh();
    const { asOfDate, aging, currency } = session.getState();
    expect(isoOf(asOfDate)).toBe("2026-03-31");
    expect(aging?.currencies[currency]?.code).toBe("USD");
  });

  test("only the last of several dates chosen in a row is aged", async () => {
    const session = sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.start();
    const aged: string[] = [];
    session.subscribe(() => {
      const { aging } = session.getState();
      if (aging) aged.push(isoOf(aging.settings.asOfDate));
    });
    await Promise.all([
      session.chooseAsOfDate(dateOf("2026-05-01")),
      session.chooseAsOfDate(dateOf("2026-05-02")),
    ]);
    expect(aged).not.toContain("2026-05-01");
    expect(aged.at(-1)).toBe("2026-05-02");
  });

  test("an empty workbook is no failure", async () => {
    const session = sessionOn(workbookOf({ Sheet1: [] }));
    await session.start();
    expect(session.getState().reading).toEqual({ status: "empty" });
  });

  test("a sheet that is no ledger is refused for what it seems to be", async () => {
    const session = sessionOn(workbookOf({ 收款记录: PAYMENTS }));
    await session.start();
    expect(session.getState().reading).toMatchObject({
      status: "refused",
      reading: { sheet: "收款记录" },
    });
    expect(session.getState().aging).toBeUndefined();
  });

  test("two equal ledgers are the user's choice, and the choice outlives a refresh", async () => {
    const session = sessionOn(workbookOf({ 一公司: LEDGER, 二公司: LEDGER.slice(0, 4) }));
    await session.start();
    const { reading, candidates } = session.getState();
    const second = candidates.find(({ place }) => place.sheet === "二公司");
    if (second === undefined) throw new Error("The second ledger is no candidate.");
    if (reading.status === "ready") expect(reading.ledger.source.sheet).toBe("一公司");
    await session.choose(second);
    await session.refresh();
    expect(session.getState().reading).toMatchObject({
      status: "ready",
      ledger: { source: { sheet: "二公司" }, items: { count: 3 } },
    });
  });

  test("a question is answered once and not asked again", async () => {
    const ambiguous = [
      HEADER,
      ["恒昌机械", "FP-1", "03/04/2026", "05/06/2026", "CNY", 100],
      ["博远电子", "FP-2", "02/03/2026", "07/08/2026", "CNY", 200],
    ];
    const session = sessionOn(workbookOf({ 应收明细: ambiguous }));
    await session.start();
    const { reading } = session.getState();
    if (reading.status !== "asking") throw new Error(`It is ${reading.status}.`);
    const answers = Object.fromEntries(
      reading.reading.questions.map(({ code, column }) => [
        column === "" ? code : `${code}:${column}`,
        "day-first",
      ]),
    );
    await session.answer(answers);
    expect(session.getState().reading.status).toBe("ready");
    await session.refresh();
    expect(session.getState().reading.status).toBe("ready");
  });

  test("what was read stays when the workbook refuses, and says why", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    let isEditing = false;
    const session = sessionOn(
      portOf(base, {
        readCells: (place, progress) =>
          isEditing
            ? Promise.reject(new WorkbookFailure("cell-being-edited"))
            : base.readCells(place, progress),
      }),
    );
    await session.start();
    isEditing = true;
    await session.refresh();
    expect(session.getState()).toMatchObject({
      reading: { status: "ready" },
      readingFailure: { reason: "cell-being-edited" },
      progress: undefined,
    });
    isEditing = false;
    await session.refresh();
    expect(session.getState().readingFailure).toBeUndefined();
  });

  test("an error of our own breaks the session until it is restarted", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const session = sessionOn(
      portOf(base, { readCells: () => Promise.reject(new TypeError("x is undefined")) }),
    );
    await session.start();
    expect(session.getState().reading).toMatchObject({
      status: "broken",
      error: { message: "x is undefined" },
    });
    session.restart();
    expect(session.getState().reading).toEqual({ status: "idle" });
  });

  test("cancelling leaves what was there at once, even if the workbook answers later", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    let answerLate: (() => void) | undefined;
    const session = sessionOn(
      portOf(base, {
        outline: async () => {
          if (answerLate)
            await new Promise<void>((resolve) => {
              answerLate = resolve;
            });
          return base.outline();
        },
      }),
    );
    await session.start();
    const before = session.getState().reading;
    answerLate = () => undefined;
    const reading = session.refresh();
    expect(session.getState().progress).toBeDefined();
    session.cancel();
    expect(session.getState()).toMatchObject({ progress: undefined, reading: before });
    expect(session.getState().isStale).toBe(false);
    answerLate();
    await reading;
    expect(session.getState().reading).toBe(before);
  });

  test("a change on the ledger's sheet makes the figures stale; one elsewhere does not", async () => {
    let tell: (change: WorkbookChange) => void = () => undefined;
    const session = sessionOn(
      portOf(workbookOf({ 应收明细: LEDGER, 收款记录: PAYMENTS }), {
        watch: (listener) => {
          tell = listener;
          return Promise.resolve(() => Promise.resolve());
        },
      }),
    );
    await session.start();
    tell({ kind: "cells", sheet: "收款记录" });
    tell({ kind: "selection", sheet: "应收明细" });
    expect(session.getState().isStale).toBe(false);
    tell({ kind: "cells", sheet: "应收明细" });
    expect(session.getState().isStale).toBe(true);
    await session.refresh();
    expect(session.getState().isStale).toBe(false);
  });

  test("a cancelled reading leaves stale what was stale", async () => {
    let tell: (change: WorkbookChange) => void = () => undefined;
    const session = sessionOn(
      portOf(workbookOf({ 应收明细: LEDGER }), {
        watch: (listener) => {
          tell = listener;
          return Promise.resolve(() => Promise.resolve());
        },
      }),
    );
    await session.start();
    tell({ kind: "cells", sheet: "应收明细" });
    const reading = session.refresh();
    session.cancel();
    await reading;
    expect(session.getState().isStale).toBe(true);
  });

  test("selects exactly the open rows of a customer", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const selectRows = jest.fn(base.selectRows);
    const session = sessionOn(portOf(base, { selectRows }));
    await session.start();
    const customer = session.getState().aging?.customers.find(({ name }) => name === "恒昌机械");
    await session.selectCustomer(customer?.row ?? -1);
    expect(selectRows).toHaveBeenCalledWith(expect.objectContaining({ sheet: "应收明细" }), [1, 2]);
    expect(session.getState().selection).toEqual({ row: customer?.row, rowCount: 2 });
  });

  test("writes the aging sheet, then brings the same one up to date", async () => {
    const session = sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.start();
    await session.writeAgingSheet(words);
    const { writing } = session.getState();
    expect(writing).toMatchObject({ status: "written", wasThere: false });
    await session.writeAgingSheet(words);
    expect(session.getState().writing).toEqual({ ...writing, wasThere: true });
  });

  test("a protected workbook is told where the sheet was to be written", async () => {
    const session = sessionOn(
      portOf(workbookOf({ 应收明细: LEDGER }), {
        writeSheet: () => Promise.reject(new WorkbookFailure("sheet-protected", "账龄分析")),
      }),
    );
    await session.start();
    await session.writeAgingSheet(words);
    expect(session.getState().writing).toEqual({
      status: "failed",
      failure: { reason: "sheet-protected", about: "账龄分析" },
    });
  });
});
