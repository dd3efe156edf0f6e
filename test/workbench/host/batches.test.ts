import { batchOn, BatchClient, hostInMemory } from "./batch-client";

describe("a batch", () => {
  test("writes cells and answers the properties asked for, in the names of the wire", async () => {
    const { batch, sheet } = batchOn(hostInMemory());
    const range = sheet.get("GetRange", "A1:B2");
    range.set("Values", [
      ["客户", "金额"],
      ["甲", "1,234.50"],
    ]);
    const loaded = range.load("values", "address", "numberFormat", "format/font/bold");
    const answer = await batch.send();
    expect(answer.record(loaded)).toEqual({
      Values: [
        ["客户", "金额"],
        ["甲", 1234.5],
      ],
      Address: "Sheet1!A1:B2",
      NumberFormat: [
        ["General", "General"],
        ["General", "#,##0.00"],
      ],
      Format: { Font: { Bold: null } },
    });
  });

  test("keeps what was done before an action that fails, and says which one failed", async () => {
    const host = hostInMemory();
    const { batch, sheet } = batchOn(host);
    sheet.get("GetRange", "A1").set("Values", "before");
    sheet.get("GetRange", "A2").set("Values", [[1, 2]]);
    sheet.get("GetRange", "A3").set("Values", "after");
    const { error } = await batch.send();
    expect(error).toMatchObject({
      Code: "InvalidArgument",
      Location: "Range.values",
      ActionIndex: 6,
    });
    const cells = { sheetId: "sheet-1", row: 0, column: 0, rowCount: 3, columnCount: 1 };
    expect(host.grid.values(cells)).toEqual([["before"], [""], [""]]);
  });

  test.each([
    ["a missing sheet", "ItemNotFound", "WorksheetCollection.getItem"],
    ["a range off the sheet", "InvalidArgument", "Range.getOffsetRange"],
    ["no address", "InvalidArgument", "Worksheet.getRange"],
  ])("%s is refused as Excel refuses it", async (what, Code, Location) => {
    const { batch, sheet } = batchOn(hostInMemory());
    const sheets = batch.workbook.part("Worksheets");
    if (what === "a missing sheet") sheets.item("没有").load("name");
    if (what === "a range off the sheet") sheet.get("GetRange", "A1").get("GetOffsetRange", -1, 0);
    if (what === "no address") sheet.get("GetRange", "哪里?");
    expect((await batch.send()).error).toMatchObject({ Code, Location });
  });

  test("answers a null object where one may be missing, and does nothing with it", async () => {
    const { batch } = batchOn(hostInMemory());
    const missing = batch.workbook.part("Worksheets").get("GetItemOrNullObject", "没有");
    const loaded = missing.load("name");
    const used = missing.get("GetUsedRangeOrNullObject", true).load("address");
    missing.call("Delete");
    const answer = await batch.send();
    expect(answer.error).toBeUndefined();
    expect([answer.of(loaded), answer.of(used)]).toEqual([null, null]);
  });

  test("names a call outside the subset, and records it", async () => {
    const host = hostInMemory();
    const { batch, sheet } = batchOn(host);
    sheet.get("GetRange", "A1").call("GetImage");
    const { error } = await batch.send();
    expect(error).toMatchObject({ Code: "NotImplemented", Location: "Range.getImage" });
    expect(error?.Message).toContain("Range.getImage");
    expect(host.unknown).toEqual(["Range.getImage"]);
  });

  test("answers traces, by which the client knows that handlers were added", async () => {
    const { batch } = batchOn(hostInMemory());
    const trace = batch.add({ ActionType: 5, Name: "Trace", ObjectPathId: 0 });
    expect((await batch.send()).response.TraceIds).toEqual([trace]);
  });

  test("writes blocks of one array as one change of the grid", async () => {
    const host = hostInMemory();
    const { batch, sheet } = batchOn(host);
    const whole = sheet.get("GetRange", "A1:B4000");
    whole.call("_ValidateArraySize", 4000, 2);
    for (let row = 0; row < 4000; row += 750) {
      const count = Math.min(750, 4000 - row);
      const last = whole.get("GetRow", row + count - 1);
      const block = whole.get("GetRow", row).get("GetBoundingRect", last);
      block.set(
        "Values",
        Array.from({ length: count }, (_, index) => [row + index, "x"]),
      );
    }
    await batch.send();
    expect(host.grid.writes()).toBe(1);
    const cells = { sheetId: "sheet-1", row: 3999, column: 0, rowCount: 1, columnCount: 2 };
    expect(host.grid.values(cells)).toEqual([[3999, "x"]]);
  });

  test("enters values by the formats set just before", async () => {
    const { batch, sheet } = batchOn(hostInMemory());
    const range = sheet.get("GetRange", "A1:B1");
    range.set("NumberFormat", [["@", "General"]]);
    range.set("Values", [["0012", "0012"]]);
    const loaded = range.load("values");
    expect((await batch.send()).record(loaded)["Values"]).toEqual([["0012", 12]]);
  });
});

describe("a query", () => {
  async function answerTo(...select: readonly string[]) {
    const host = hostInMemory();
    for (const name of ["应收", "账龄"]) host.grid.addSheet(name);
    const table = { sheetId: "sheet-2", row: 0, column: 0, rowCount: 3, columnCount: 2 };
    host.grid.addTable(table, "明细", true);
    const batch = new BatchClient(host.session);
    const loaded = batch.workbook.part("Worksheets").load(...select);
    return (await batch.send()).record(loaded);
  }

  test("of a collection answers every item with its id", async () => {
    expect(await answerTo("name")).toEqual({
      _Items: [
        { Id: "sheet-1", Name: "Sheet1", _Index: 0 },
        { Id: "sheet-2", Name: "应收", _Index: 1 },
        { Id: "sheet-3", Name: "账龄", _Index: 2 },
      ],
    });
  });

  test("reaches through collections inside items", async () => {
    const { _Items } = (await answerTo("name", "tables/name", "tables/count")) as {
      _Items: readonly Record<string, unknown>[];
    };
    expect(_Items[1]?.["Tables"]).toEqual({
      Count: 1,
      _Items: [{ Id: "1", Name: "明细", _Index: 0 }],
    });
  });

  test("takes a part of the items", async () => {
    const host = hostInMemory();
    for (const name of ["a", "b", "c"]) host.grid.addSheet(name);
    const batch = new BatchClient(host.session);
    const loaded = batch.workbook.part("Worksheets").query({ Select: ["name"], Skip: 1, Top: 2 });
    const { _Items } = (await batch.send()).record(loaded) as { _Items: readonly unknown[] };
    expect(_Items).toEqual([
      { Id: "sheet-2", Name: "a", _Index: 1 },
      { Id: "sheet-3", Name: "b", _Index: 2 },
    ]);
  });

  test("of a property nobody implements is refused by name", async () => {
    const { batch, sheet } = batchOn(hostInMemory());
    sheet.load("standardWidth");
    expect((await batch.send()).error).toMatchObject({
      Code: "NotImplemented",
      Location: "Worksheet.standardWidth",
    });
  });
});

describe("a tracked object", () => {
  test("is found again by its reference, wherever rows moved it, until it is released", async () => {
    const host = hostInMemory();
    const { batch, sheet } = batchOn(host);
    const range = sheet.get("GetRange", "B5");
    range.call("_KeepReference");
    const made = range.act({ ActionType: 1, Name: "" });
    const { _ReferenceId: id } = (await batch.send()).record(made);
    host.grid.insertCells(
      { sheetId: "sheet-1", row: 0, column: 0, rowCount: 2, columnCount: 16_384 },
      "Down",
    );
    const next = new BatchClient(host.session);
    const kept = next.path({ ObjectPathType: 6, Name: String(id) });
    const loaded = kept.load("address");
    next.workbook.call("_RemoveReference", id);
    expect((await next.send()).record(loaded)["Address"]).toBe("Sheet1!B7");
    const last = new BatchClient(host.session);
    last.path({ ObjectPathType: 6, Name: String(id) });
    expect((await last.send()).error?.Code).toBe("InvalidObjectPath");
  });
});
