import type { Area } from "../../../src/workbench/grid/grid";
import { batchOn, BatchClient, hostInMemory } from "./batch-client";
import type { MemoryHost, PathClient } from "./batch-client";

const cell = (row: number, column: number): Area => ({
  sheetId: "sheet-1",
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

async function registered(host: MemoryHost, register: (sheet: PathClient) => void) {
  const { batch, sheet } = batchOn(host);
  register(sheet);
  expect((await batch.send()).error).toBeUndefined();
}

const told = (host: MemoryHost) =>
  host.messages.map(([, id, target, text]): Readonly<Record<string, unknown>> => {
    return { id, target, ...(JSON.parse(text) as Record<string, unknown>) };
  });

describe("events", () => {
  test("tell of an edited cell, with what was there before, and lead back to it", async () => {
    const host = hostInMemory();
    await registered(host, (sheet) => sheet.call("_RegisterDataChangedEvent"));
    host.grid.type(cell(1, 1), "甲");
    const [event] = told(host);
    expect(event).toMatchObject({
      id: 10,
      target: "sheet-1",
      worksheetId: "sheet-1",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      valueBefore: "",
      valueAfter: "甲",
      valueTypeBefore: "Empty",
    });
    const batch = new BatchClient(host.session);
    const range = batch.workbook.get("_GetRangeForEventByReferenceId", event?.["referenceId"]);
    const loaded = range.load("address");
    expect((await batch.send()).record(loaded)["Address"]).toBe("Sheet1!B2");
  });

  test("are told only to those who asked, and not after they unregistered", async () => {
    const host = hostInMemory();
    host.grid.type(cell(0, 0), 1);
    await registered(host, (sheet) => sheet.call("_RegisterDataChangedEvent"));
    host.grid.type(cell(0, 0), 2);
    await registered(host, (sheet) => sheet.call("_UnregisterDataChangedEvent"));
    host.grid.type(cell(0, 0), 3);
    expect(told(host).map((event) => event["valueAfter"])).toEqual([2]);
  });

  test("of a table are told for the part that lies inside it", async () => {
    const host = hostInMemory();
    const area = { ...cell(0, 0), rowCount: 5, columnCount: 2 };
    const id = host.grid.addTable(area, "明细", true);
    await registered(host, (sheet) =>
      sheet.part("Tables").item("明细").call("_RegisterDataChangedEvent"),
    );
    host.grid.type(cell(9, 9), 1);
    host.grid.type(cell(2, 1), 1);
    expect(told(host)).toMatchObject([{ id: 101, target: id, tableId: id, address: "B3" }]);
  });

  test("rest while the add-in switched them off", async () => {
    const host = hostInMemory();
    await registered(host, (sheet) => sheet.call("_RegisterSelectionChangedEvent"));
    const set = async (isOn: boolean) => {
      const batch = new BatchClient(host.session);
      batch.workbook.part("_Runtime").set("EnableEvents", isOn);
      await batch.send();
    };
    await set(false);
    host.grid.select([cell(1, 1)]);
    await set(true);
    host.grid.select([cell(2, 2), cell(4, 4)]);
    expect(told(host)).toMatchObject([{ id: 14, address: "C3,E5" }]);
  });

  test("of the whole workbook tell of sheets and tables", async () => {
    const host = hostInMemory();
    const batch = new BatchClient(host.session);
    const sheets = batch.workbook.part("Worksheets");
    for (const name of ["AddedEvent", "DeletedEvent", "ActivatedEvent", "EventNameChanged"]) {
      sheets.call(`_Register${name}`);
    }
    batch.workbook.part("Tables").call("_RegisterAddedEvent");
    await batch.send();
    const next = new BatchClient(host.session);
    const added = next.workbook.part("Worksheets").get("Add", "账龄");
    added.call("Activate");
    added.part("Tables").get("Add", "A1:B3", true);
    added.set("Name", "账龄分析");
    await next.send();
    expect(told(host).map((event) => event["id"])).toEqual([13, 11, 25, 102]);
  });

  test("that nobody raises cannot be registered for", async () => {
    const { batch, sheet } = batchOn(hostInMemory());
    sheet.call("_RegisterFormatChangedEvent");
    expect((await batch.send()).error?.Code).toBe("NotImplemented");
  });
});
