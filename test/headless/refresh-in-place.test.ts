// A report of ours in a file is written anew in its place: the figures are the new ones, and what the user put there stays.
import { readXlsx } from "hucre/xlsx";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { cellsIn } from "../../src/files/plain-workbook";
import { withCells, withTableResized } from "../../src/files/xlsx/edit-sheet";
import { readXlsx as readPlain } from "../../src/files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../src/files/xlsx/workbook-part";
import { XlsxPackage } from "../../src/files/xlsx/xlsx-package";
import { writeSheetPlans } from "../../src/headless/write-sheet-plan";

type Row = readonly [string, number];

const plan = (rows: readonly Row[], lines: readonly string[] = []): SheetPlan => ({
  ...{ key: "overdue", name: "逾期清单", charts: [], freezeRows: 0, freezeColumns: 0 },
  blocks: ["标题", ...lines].map((text, row) => ({
    ...{ row, column: 0, values: [[text]], style: "title" as const },
  })),
  tables: [
    {
      ...{ name: "HuikuanOverdue", row: 4, column: 0, header: ["客户", "金额"], rows },
      ...{ styles: ["text", "amount"], totals: [{ label: "合计" }, "sum"] },
    },
  ],
  columnWidths: [20, 14],
  print: { landscape: true, header: "", footer: "" },
});

/** The user adds a column with a note and a formula, notes beside the table and above it, and widens column A. */
function edited(bytes: Uint8Array): Uint8Array {
  const book = XlsxPackage.open(bytes);
  const part = readWorkbookPart(book).sheets[0]?.part ?? "";
  const xml = withCells(book.text(part), [
    { row: 4, column: 2, value: "我的备注" },
    { row: 5, column: 2, value: "周五回电" },
    { row: 0, column: 6, value: "会议用" },
    { row: 2, column: 0, value: "标题下的话" },
  ])
    .replace(
      /<c r="C7"[^>]*\/>|(?=<\/row><row r="8")/,
      (found) => found || '<c r="C7"><f>B7*2</f><v>400</v></c>',
    )
    .replace(/(<col [^>]*min="1"[^>]*width=")[^"]*"/, '$144"');
  book.write(part, xml);
  const table = book.relationships(part).find(({ kind }) => kind === "table")?.target ?? "";
  const area = { row: 4, column: 0, rowCount: 4, columnCount: 3 };
  book.write(table, withTableResized(book.text(table), area, ["我的备注"]));
  return book.save();
}

const FIRST: readonly Row[] = [
  ["甲", 100],
  ["乙", 200],
];

async function refreshed(rows: readonly Row[], lines: readonly string[] = []): Promise<Uint8Array> {
  const made = await writeSheetPlans({ plans: [plan(FIRST, ["上期说明"])] });
  return await writeSheetPlans({ plans: [plan(rows, lines)], base: edited(made) });
}

const valuesOf = (bytes: Uint8Array) => {
  const [sheet] = readPlain(bytes).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return cellsIn(sheet, { row: 0, column: 0, rowCount: 9, columnCount: 7 });
};

describe("a report written anew in its place", () => {
  test("has the new figures; the user's cells follow the row they belong to", async () => {
    const bytes = await refreshed([
      ["丙", 300],
      ["乙", 250],
      ["甲", 90],
    ]);
    expect(valuesOf(bytes).slice(4, 9)).toEqual([
      ["客户", "金额", "我的备注", "", "", "", ""],
      ["丙", 300, "", "", "", "", ""],
      ["乙", 250, expect.anything(), "", "", "", ""],
      ["甲", 90, "周五回电", "", "", "", ""],
      ["合计", 640, "", "", "", "", ""],
    ]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.cells?.get("6,2")?.formula).toBe("B7*2");
    expect(sheets[0]?.tables?.[0]?.columns.map(({ name }) => name)).toEqual([
      "客户",
      "金额",
      "我的备注",
    ]);
  });

  test("keeps notes and widths, and takes away only what the last version wrote", async () => {
    const bytes = await refreshed(FIRST);
    const values = valuesOf(bytes);
    expect(values[0]).toEqual(["标题", "", "", "", "", "", "会议用"]);
    // "上期说明" was ours and is not in the new version; the line below it is the user's.
    expect([values[1]?.[0], values[2]?.[0]]).toEqual(["", "标题下的话"]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.columns?.[0]?.width).toBe(44);
  });

  test("written a third time it is the same", async () => {
    const second = await refreshed(FIRST);
    const third = await writeSheetPlans({ plans: [plan(FIRST)], base: second });
    expect(valuesOf(third)).toEqual(valuesOf(second));
    expect(readPlain(third).names).toEqual(readPlain(second).names);
  });
});
