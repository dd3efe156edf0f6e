import type { SheetPlan } from "../../src/application/sheet-plan";
import { fileWorkbook } from "../../src/headless/file-workbook";
import { bookOf } from "../support/book-of";

const ROWS = [
  ["客户", "金额"],
  ["甲", 1],
  ["乙", 2],
];
const PLACE = { sheet: "应收", rowIndex: 2, columnIndex: 1, rowCount: 3, columnCount: 2 };
const PLAN: SheetPlan = {
  ...{
    key: "aging",
    name: "账龄分析",
    blocks: [{ row: 0, column: 0, values: [["标题"]], style: "title" }],
  },
  tables: [
    {
      ...{ name: "HuikuanAging", row: 2, column: 0, header: ["客户", "金额"] },
      ...{ rows: [["甲", 1]], styles: ["text", "amount"], totals: [{ label: "合计" }, "sum"] },
    },
  ],
  ...{ charts: [], columnWidths: [], freezeRows: 0, freezeColumns: 0 },
  print: { landscape: true, header: "", footer: "" },
};
// The ledger stands at B3, under a merged title.
const book = () =>
  bookOf({
    应收: [["标题"], [], ...ROWS.map((row) => ["", ...row])],
    空白: [],
  });

describe("a workbook file as a workbook", () => {
  test("tells its sheets without their values", async () => {
    expect(await fileWorkbook(book()).outline()).toEqual({
      activeSheet: "",
      sheets: [
        {
          ...{ name: "应收", isVisible: true, tables: [] },
          used: { sheet: "应收", rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 3 },
        },
        { name: "空白", isVisible: true, tables: [] },
      ],
    });
  });

  test("reads a rectangle, padded to its width", async () => {
    const cells = await fileWorkbook(book()).readCells(PLACE);
    expect(cells.values).toEqual(ROWS);
    const wide = await fileWorkbook(book()).readCells({ ...PLACE, columnCount: 4 });
    expect(wide.values[1]).toEqual(["甲", 1, "", ""]);
  });

  test("tells hidden rows, merges and formats counted from the rectangle", async () => {
    const file = bookOf({ 应收: [["标题"], [], ...ROWS] });
    const [sheet] = file.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const patterns = ["General", "#,##0.00"];
    const detailed = {
      ...sheet,
      hiddenRows: [0, 3],
      merges: [
        { row: 0, column: 0, rowCount: 1, columnCount: 2 },
        { row: 2, column: 0, rowCount: 1, columnCount: 2 },
      ],
      formats: { patterns, ids: [undefined, undefined, undefined, Uint16Array.of(0, 1)] },
    };
    const cells = await fileWorkbook({ ...file, sheets: [detailed] }).readCells({
      ...{ ...PLACE, columnIndex: 0 },
    });
    expect(cells).toMatchObject({
      ...{ hiddenRows: [1], columnFormats: ["General", "#,##0.00"] },
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
    });
  });

  test("rejects for a sheet that is gone, and when cancelled", async () => {
    const workbook = fileWorkbook(book());
    await expect(workbook.readCells({ ...PLACE, sheet: "别处" })).rejects.toMatchObject({
      ...{ reason: "sheet-not-found", about: "别处" },
    });
    await expect(workbook.selectRows({ ...PLACE, sheet: "别处" }, [1])).rejects.toBeDefined();
    const signal = AbortSignal.abort();
    const report = jest.fn();
    await expect(workbook.readCells(PLACE, { report, signal })).rejects.toMatchObject({
      reason: "cancelled",
    });
  });

  test("writes a sheet once, and then brings the same one up to date", async () => {
    const workbook = fileWorkbook(book());
    expect(await workbook.writeSheet(PLAN)).toEqual({ sheet: "账龄分析", wasThere: false });
    expect(await workbook.writeSheet(PLAN)).toEqual({ sheet: "账龄分析", wasThere: true });
    expect(workbook.writtenPlans()).toEqual([PLAN]);
    const { sheets } = await workbook.outline();
    expect(sheets.map(({ name }) => name)).toEqual(["应收", "空白", "账龄分析"]);
    const place = { sheet: "账龄分析", rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 2 };
    expect((await workbook.readCells(place)).values).toEqual([
      ["标题", ""],
      ["", ""],
      ["客户", "金额"],
      ["甲", 1],
    ]);
  });

  test("leaves a user's sheet of the same name alone", async () => {
    const workbook = fileWorkbook(bookOf({ 账龄分析: [["我的"]] }));
    expect(await workbook.writeSheet(PLAN)).toEqual({ sheet: "账龄分析 (2)", wasThere: false });
  });

  test("knows a sheet of ours again by its mark, whatever the user calls it", async () => {
    const marked = bookOf({ "老板's 账龄": [["标题"]] });
    const name = { name: "Huikuan_aging", formula: "'老板''s 账龄'!$A$1:$B$9", isHidden: true };
    const workbook = fileWorkbook({ ...marked, names: [name] });
    expect(await workbook.writeSheet(PLAN)).toEqual({ sheet: "老板's 账龄", wasThere: true });
  });

  test("keeps settings", async () => {
    const workbook = fileWorkbook(book());
    expect(await workbook.readSetting("as-of")).toBeUndefined();
    await workbook.writeSetting("as-of", "2026-06-30");
    expect(await workbook.readSetting("as-of")).toBe("2026-06-30");
  });
});
