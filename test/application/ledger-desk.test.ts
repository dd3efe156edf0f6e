import { createLedgerDesk, type ReadingRequest } from "../../src/application/ledger-desk";
import { neededColumns } from "../../src/application/needed-columns";
import { createRemoteDesk, serveDesk, type DeskAnswer } from "../../src/application/remote-desk";
import { sheetOf } from "../support/sheet-of";

const SHEET = sheetOf([
  ["序号", "客户名称", "发票号", "开票日期", "到期日", "未收金额", "备注一", "打印次数"],
  [1, "恒昌机械", "FP-1", 46027, "2026年3月1日", 1200, "", 1],
  [2, "博远电子", "FP-2", 46030, 46090, 300.5, "", 2],
  [3, "博远电子", "FP-3", 46031, 46091, 99.5, "", 1],
]);
const { values, ...head } = SHEET;
const REQUEST: ReadingRequest = {
  ...{ head, choices: {}, ledgerAt: undefined },
  joins: { accepted: [], declined: [] },
};

/** A remote desk whose messages are copied on the way, as between a page and its worker. */
function remoteDesk() {
  const pending: Promise<void>[] = [];
  const deliver = (send: () => void): void => {
    pending.push(Promise.resolve().then(send));
  };
  const answerers: ((answer: DeskAnswer) => void)[] = [];
  const serve = serveDesk(createLedgerDesk(), (answer) => {
    const copy = structuredClone(answer);
    deliver(() => answerers[0]?.(copy));
  });
  const remote = createRemoteDesk((message) => {
    const copy = structuredClone(message);
    deliver(() => {
      serve(copy);
    });
  });
  answerers.push(remote.receive);
  return remote;
}

describe("a desk", () => {
  test.each([
    { where: "in this thread", desk: createLedgerDesk() },
    { where: "behind messages", desk: remoteDesk().desk },
  ])(
    "$where reads what was added block by block, and tells the certain fixes",
    async ({ desk }) => {
      desk.add([["the rows of an earlier reading"]]);
      desk.clear();
      desk.add(values.slice(0, 2));
      desk.add(values.slice(2));
      const { reading, fixCount } = await desk.read(REQUEST);
      if (reading.status !== "read") throw new Error(`It ${reading.status}.`);
      expect(Array.from(reading.ledger.items.openAmountMinor)).toEqual([120_000, 30_050, 9_950]);
      expect(fixCount).toBe(1);
      expect(await desk.fixes()).toMatchObject([{ kind: "date-from-text", rowIndex: 1 }]);
    },
  );

  test.each([
    { where: "in this thread", desk: createLedgerDesk() },
    { where: "behind messages", desk: remoteDesk().desk },
  ])("$where ranks places and tells the columns needed", async ({ desk }) => {
    const sheet = { isVisible: true, isActive: true, origin: "sheet" } as const;
    const [best] = await desk.rank([{ ...sheet, extent: SHEET.place, top: SHEET }]);
    expect(best).toMatchObject({ isAgeable: true, seemsToBe: "receivables-ledger" });
    expect(await desk.needed(SHEET, {})).toEqual(neededColumns(SHEET, {}));
  });

  test("behind messages breaks the promise when it breaks itself", async () => {
    const { desk } = remoteDesk();
    desk.add([null as never]);
    await expect(desk.read(REQUEST)).rejects.toThrow(/^read: /);
  });

  test("that is gone breaks what was asked of it", async () => {
    const { desk, fail } = createRemoteDesk(() => undefined);
    const asked = desk.fixes();
    fail(new Error("gone"));
    await expect(asked).rejects.toThrow("gone");
  });
});

describe("the columns needed of a large ledger", () => {
  test("are all but those right of the first three used that play no role", () => {
    const needed = neededColumns(SHEET, {});
    expect(needed).toBeDefined();
    expect(needed).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]));
    expect(needed).not.toContain(7);
  });

  test("include the one the user gave a role", () => {
    const needed = neededColumns(SHEET, { roles: { contact: "打印次数" } });
    expect(needed ?? [7]).toContain(7);
  });

  test("are all where the first rows do not tell", () => {
    expect(
      neededColumns(
        sheetOf([
          ["a", "b"],
          [1, 2],
        ]),
        {},
      ),
    ).toBeUndefined();
  });
});
