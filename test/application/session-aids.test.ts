import { createLedgerDesk } from "../../src/application/ledger-desk";
import { createReceivablesSession } from "../../src/application/receivables-session";
import { WorkbookFailure, type Progress } from "../../src/application/receivables-workbook";
import type { AidUnderWay } from "../../src/application/session-state";
import type { SheetAids } from "../../src/application/sheet-aids";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { messagesIn } from "../../src/messages/messages";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ["恒昌机械", "FP-1", "2026-01-05", "2026-02-04", "CNY", "1,200.00"],
  ["恒昌机械", "FP-2", "2026-03-10", "没有", "CNY", 300.5],
];
const zh = messagesIn("zh-CN");
const WORDS = {
  ...zh.dataScreen.corrections,
  roles: zh.ledger.roles,
  pageFooter: zh.report.pageFooter,
};

/** A workbook that works until it is told to stop, and then says so. */
async function untilStopped(progress: Progress | undefined): Promise<never> {
  const stopped = new Promise((stop) => progress?.signal.addEventListener("abort", stop));
  progress?.report(3, 10);
  await stopped;
  throw new WorkbookFailure("cancelled");
}

async function sessionWith(aids: Partial<SheetAids>) {
  const session = createReceivablesSession({
    ...{ workbook: workbookOf({ 应收明细: LEDGER }), tables: fileKeptTables() },
    ...{ desk: createLedgerDesk(), today: () => dateOf("2026-04-10") },
    aids: {
      mark: () => Promise.resolve(),
      unmark: () => Promise.resolve(),
      isMarked: () => Promise.resolve(false),
      // No sheet is made here: what the copy holds is the port's business.
      copyChanged: ({ sheet }) => Promise.resolve({ sheet, formulasKept: 0 }),
      deleteCopy: () => Promise.resolve(),
      ...aids,
    },
  });
  await session.start();
  if (session.aids === undefined) throw new Error("no aids");
  return { session, aids: session.aids };
}

/** Stops the work as soon as it says how far it is, as a user would who has seen enough. */
function stopAtFirstWord({ session, aids }: Awaited<ReturnType<typeof sessionWith>>): void {
  session.subscribe(() => {
    if (session.getState().aiding?.done === 3) aids.stop();
  });
}

test.each([
  ["colouring", "mark", (aids) => aids.markDoubts()],
  ["copying", "copyChanged", (aids) => aids.correctCopy(WORDS)],
] as const satisfies readonly (readonly [
  string,
  keyof SheetAids,
  (aids: Awaited<ReturnType<typeof sessionWith>>["aids"]) => Promise<void>,
])[])("%s can be stopped, and says that nothing was changed", async (_, member, run) => {
  const port: Partial<SheetAids> =
    member === "mark"
      ? { mark: (_sheet, _marks, progress) => untilStopped(progress) }
      : { copyChanged: (_request, progress) => untilStopped(progress) };
  const made = await sessionWith(port);
  stopAtFirstWord(made);
  await run(made.aids);
  const { aiding, aidFailure, marks, correctedCopy } = made.session.getState();
  expect({ aiding, marks, correctedCopy }).toEqual({});
  expect(aidFailure?.reason).toBe("cancelled");
});

test("a copy is not stopped between it and its list, and every cell is counted", async () => {
  const { session, aids } = await sessionWith({});
  const seen: AidUnderWay[] = [];
  session.subscribe(() => {
    const { aiding } = session.getState();
    if (aiding !== undefined) seen.push(aiding);
  });
  await aids.correctCopy(WORDS);
  expect(seen[0]).toEqual({ done: 0, total: 0, canStop: true });
  expect(session.getState()).toMatchObject({
    aiding: undefined,
    correctedCopy: { sheet: "应收明细", list: "更正清单" },
  });
});
