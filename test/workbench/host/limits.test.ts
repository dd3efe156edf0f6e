import type { Faults } from "../../../src/workbench/host/faults";
import { batchOn, hostInMemory } from "./batch-client";

async function outerError(faults: Partial<Faults>, flags = 1) {
  const host = hostInMemory();
  Object.assign(host.faults, faults);
  const { batch, sheet } = batchOn(host);
  sheet.get("GetRange", "A1:A400").set("Values", "应收账款".repeat(10));
  sheet.get("GetRange", "A1:A400").load("values");
  return (await batch.sendRaw(flags))["Error"];
}

describe("limits and faults", () => {
  test.each([
    ["a request over the limit", { payloadLimitBytes: 200 }, 5103],
    ["a response over the limit", { payloadLimitBytes: 4000 }, 5104],
    ["a cell being edited", { cellEditMode: true }, 5004],
    ["a session that timed out", { sessionLost: true }, 5012],
    ["no fault", {}, 0],
  ] as const)("%s is answered with the client's own number", async (_, faults, expected) => {
    expect(await outerError(faults)).toBe(expected);
  });

  test("bytes count, not characters", async () => {
    const host = hostInMemory();
    host.faults.payloadLimitBytes = 2500;
    const send = async (text: string) => {
      const { batch, sheet } = batchOn(host);
      sheet.get("GetRange", "A1").set("Values", text);
      return (await batch.sendRaw())["Error"];
    };
    expect(await send("a".repeat(1000))).toBe(0);
    expect(await send("款".repeat(1000))).toBe(5103);
  });

  test("the grid's own edit mode counts, and a batch that may wait does", async () => {
    const host = hostInMemory();
    host.grid.setEditing(true);
    const { batch, sheet } = batchOn(host);
    const loaded = sheet.load("name");
    const WAIT = 64;
    const waiting = batch.sendRaw(WAIT);
    host.grid.setEditing(false);
    const { Data } = await waiting;
    expect(String((Data as readonly unknown[])[2])).toContain(`"ActionId":${loaded}`);
  });

  test("more cells than one read may have answer null", async () => {
    const host = hostInMemory();
    host.faults.readLimitCells = 100;
    const { batch, sheet } = batchOn(host);
    const loaded = sheet.get("GetRange", "A1:A101").load("values", "text", "rowCount");
    expect((await batch.send()).record(loaded)).toEqual({
      Values: null,
      Text: null,
      RowCount: 101,
    });
  });

  test("the chosen batch fails once, with the chosen code", async () => {
    const host = hostInMemory();
    host.faults.failBatch = { after: 1, code: "ConnectionFailure" };
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const { batch, sheet } = batchOn(host);
      sheet.load("name");
      codes.push((await batch.send()).error?.Code);
    }
    expect(codes).toEqual([undefined, "ConnectionFailure", undefined]);
  });

  test("a protected sheet refuses writes, except where cells were unlocked", async () => {
    const host = hostInMemory();
    const first = batchOn(host);
    first.sheet.get("GetRange", "B1").part("Format").part("Protection").set("Locked", false);
    first.sheet.part("Protection").call("Protect", { allowSort: true }, "秘密");
    await first.batch.send();
    const write = async (address: string) => {
      const { batch, sheet } = batchOn(host);
      sheet.get("GetRange", address).set("Values", 1);
      return (await batch.send()).error?.Code;
    };
    expect(await write("A1")).toBe("AccessDenied");
    expect(await write("B1")).toBeUndefined();
    const wrong = batchOn(host);
    wrong.sheet.part("Protection").call("Unprotect", "不对");
    expect((await wrong.batch.send()).error?.Code).toBe("AccessDenied");
    const right = batchOn(host);
    right.sheet.part("Protection").call("Unprotect", "秘密");
    await right.batch.send();
    expect(await write("A1")).toBeUndefined();
  });

  test("a workbook whose structure is locked makes, renames and deletes no sheets", async () => {
    const host = hostInMemory();
    const codeOf = async (work: (made: ReturnType<typeof batchOn>) => void) => {
      const made = batchOn(host);
      work(made);
      return (await made.batch.send()).error?.Code;
    };
    await codeOf(({ batch }) => batch.workbook.part("Protection").call("Protect", "秘密"));
    expect(await codeOf(({ batch }) => batch.workbook.part("Worksheets").get("Add", "新"))).toBe(
      "AccessDenied",
    );
    expect(await codeOf(({ sheet }) => sheet.set("Name", "新"))).toBe("AccessDenied");
    expect(await codeOf(({ sheet }) => sheet.call("Delete"))).toBe("AccessDenied");
    expect(await codeOf(({ sheet }) => sheet.get("GetRange", "A1").set("Values", 1))).toBe(
      undefined,
    );
    await codeOf(({ batch }) => batch.workbook.part("Protection").call("Unprotect", "秘密"));
    expect(await codeOf(({ sheet }) => sheet.set("Name", "新"))).toBe(undefined);
  });
});
