import { readXlsx, writeXlsx, type Sheet } from "hucre/xlsx";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { XlsxPackage } from "../../src/files/xlsx/xlsx-package";
import { writeSheetPlans } from "../../src/headless/write-sheet-plan";
import { sheetData, xlsxOf } from "../support/xlsx-of";

const plan = (change: Partial<SheetPlan> = {}): SheetPlan => ({
  key: "aging",
  name: "账龄分析",
  blocks: [
    { row: 0, column: 0, values: [["应收账款账龄分析表"]], style: "title" },
    {
      row: 1,
      column: 0,
      values: [['=HYPERLINK("http://x")', "-5", "+1", "@x"]],
      style: "subtitle",
    },
  ],
  formulas: [{ row: 2, column: 1, formulas: [["=1+1"]], style: "integer" }],
  tables: [
    {
      name: "HuikuanAging",
      row: 4,
      column: 0,
      header: ["客户", "未到期", "1–30 天\n逾期", "客户"],
      rows: [
        ["上海华东机械有限公司", 1000.1, 20.2, "00123"],
        ["=cmd|'/c calc'!A1", 0, -3.05, "00124"],
      ],
      styles: ["text", "amount", "amount", "text"],
      totals: [{ label: "合计" }, "sum", "sum", ""],
    },
  ],
  charts: [
    {
      name: "c",
      kind: "column-stacked",
      title: "账龄构成",
      axisTitle: "元",
      source: { row: 4, column: 0, rowCount: 3, columnCount: 3 },
      seriesBy: "columns",
      place: { row: 9, column: 0, rowCount: 12, columnCount: 4 },
    },
  ],
  columnWidths: [30, 6, 14, 12],
  freezeRows: 5,
  freezeColumns: 1,
  print: {
    landscape: true,
    titleRows: { first: 4, last: 4 },
    header: "&C账龄",
    footer: "&C第 &P 页",
  },
  ...change,
});

async function sheetOf(bytes: Uint8Array, name: string): Promise<Sheet> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("a plan in a workbook of its own", () => {
  const written = writeSheetPlans({ plans: [plan()] });

  test("holds its values, and texts stay texts", async () => {
    const book = await readWorkbookFile(await written, "a.xlsx");
    expect(book.sheets[0]?.rows.slice(0, 8)).toEqual([
      ["应收账款账龄分析表"],
      ['=HYPERLINK("http://x")', "-5", "+1", "@x"],
      [],
      [],
      ["客户", "未到期", "1–30 天 逾期", "客户 2"],
      ["上海华东机械有限公司", 1000.1, 20.2, "00123"],
      ["=cmd|'/c calc'!A1", 0, -3.05, "00124"],
      ["合计", 1000.1, 17.15],
    ]);
  });

  test("has only the formulas that the plan and its totals ask for", async () => {
    const { cells } = await sheetOf(await written, "账龄分析");
    const formulas = [...(cells ?? [])].flatMap(([place, { formula }]) =>
      formula === undefined ? [] : [[place, formula]],
    );
    expect(formulas).toEqual([
      ["2,1", "1+1"],
      ["7,1", "SUBTOTAL(109,HuikuanAging[未到期])"],
      ["7,2", "SUBTOTAL(109,HuikuanAging[1–30 天 逾期])"],
    ]);
  });

  test("keeps a text that looks like a formula a text when the user edits it", async () => {
    const { cells } = await sheetOf(await written, "账龄分析");
    expect(cells?.get("1,0")?.style?.numFmt).toBe("@");
    expect(cells?.get("6,0")?.style?.numFmt).toBe("@");
    expect(cells?.get("0,0")?.style?.numFmt).not.toBe("@");
  });

  test("has an Excel table with totals, whose columns are named as their headers", async () => {
    const { tables } = await sheetOf(await written, "账龄分析");
    expect(tables).toMatchObject([
      {
        name: "HuikuanAging",
        range: "A5:D8",
        showTotalRow: true,
        columns: [
          { name: "客户", totalLabel: "合计" },
          { name: "未到期", totalFunction: "sum" },
          { name: "1–30 天 逾期", totalFunction: "sum" },
          { name: "客户 2" },
        ],
      },
    ]);
  });

  test("has a native chart over the cells, with the values it shows", async () => {
    const [chart] = (await sheetOf(await written, "账龄分析")).charts ?? [];
    expect(chart).toMatchObject({ title: "账龄构成" });
    const book = XlsxPackage.open(await written);
    const xml = book.text("xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>账龄分析!$B$6:$B$7</c:f><c:numCache>");
    expect(xml).toContain("<c:tx><c:strRef><c:f>账龄分析!$B$5</c:f>");
    expect(xml.match(/<c:v>([^<]*)<\/c:v>/g)).toEqual(
      [
        "未到期",
        "上海华东机械有限公司",
        "=cmd|'/c calc'!A1",
        "1000.1",
        "0",
        "1–30 天 逾期",
        "上海华东机械有限公司",
        "=cmd|'/c calc'!A1",
        "20.2",
        "-3.05",
      ].map((text) => `<c:v>${text}</c:v>`),
    );
  });

  test("prints on A4 across, header and frozen panes in place, and is wide enough for its numbers", async () => {
    const sheet = await sheetOf(await written, "账龄分析");
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$5:$5",
    });
    expect(sheet.headerFooter).toMatchObject({ oddHeader: "&C账龄", oddFooter: "&C第 &P 页" });
    expect(sheet.freezePane).toEqual({ rows: 5, columns: 1 });
    expect(sheet.columns?.map(({ width }) => width)).toEqual([30, "1,000.10".length + 2, 14, 12]);
  });

  test("carries the hidden mark by which its sheet is found again", async () => {
    const { names } = await readWorkbookFile(await written, "a.xlsx");
    expect(names).toContainEqual({
      name: "Huikuan_aging",
      formula: "账龄分析!$A$1:$D$8",
      isHidden: true,
    });
  });
});

describe("a wide plan", () => {
  test("spreads over pages that can be read, and repeats its frozen columns", async () => {
    const wide = plan({ columnWidths: [30, 150, 150, 150] });
    const bytes = await writeSheetPlans({ plans: [wide] });
    const { pageSetup } = await sheetOf(bytes, "账龄分析");
    expect(pageSetup).toMatchObject({ fitToWidth: 3, printTitlesColumn: "$A:$A" });
  });

  test("prints on one page across the columns it names, and not those beyond", async () => {
    const { print } = plan();
    const wide = plan({
      columnWidths: [30, 150, 150, 150],
      print: { ...print, columnCount: 2 },
    });
    const bytes = await writeSheetPlans({ plans: [wide] });
    const { pageSetup } = await sheetOf(bytes, "账龄分析");
    expect(pageSetup).toMatchObject({ fitToWidth: 1, printArea: "$A:$B" });
  });
});

describe("a plan in a copy of a workbook", () => {
  // What a library that does not know these parts would drop or renumber.
  const foreign = {
    "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
    "customXml/item1.xml": "<settings/>",
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    "xl/tables/table1.xml":
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="huikuanaging" displayName="huikuanaging" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="客户"/></tableColumns></table>',
  };
  const base = xlsxOf({
    sheets: {
      账龄分析: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${sheetData('<row r="1"><c r="A1" t="str"><v>客户</v></c></row>', '<row r="2"><c r="A2" t="str"><v>甲</v></c></row>')}<extLst><ext uri="{x}"><keep/></ext></extLst>`,
    },
    beforeSheets: "<bookViews><workbookView/></bookViews>",
    afterSheets:
      '<definedNames><definedName name="AsOf" comment="截止日">账龄分析!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="23" r:id="rId90"/></pivotCaches>',
    parts: foreign,
  });
  const written = writeSheetPlans({ plans: [plan()], base });

  test("leaves every other part as it was", async () => {
    const before = XlsxPackage.open(base);
    const after = XlsxPackage.open(await written);
    for (const part of [...Object.keys(foreign), "xl/sharedStrings.xml"])
      expect(after.text(part)).toBe(before.text(part));
    expect(after.text("xl/worksheets/sheet1.xml")).toBe(
      before.text("xl/worksheets/sheet1.xml").replace(' tabSelected="1"', ""),
    );
    expect(after.text("xl/workbook.xml")).toContain('<definedName name="AsOf" comment="截止日">');
    expect(after.text("xl/workbook.xml")).toContain('<pivotCache cacheId="23" r:id="rId90"/>');
  });

  test("takes names that are free: of the sheet, of the table, of its number", async () => {
    const book = await readWorkbookFile(await written, "a.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["账龄分析", "账龄分析_2"]);
    expect(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "huikuanaging",
      "HuikuanAging_2",
    ]);
    expect(XlsxPackage.open(await written).text("xl/tables/table2.xml")).toContain(' id="8"');
    expect(book.names.map(({ name }) => name)).toEqual([
      "AsOf",
      "Huikuan_aging",
      "_xlnm.Print_Titles",
      "Huikuan_aging.headers.HuikuanAging",
      "Huikuan_aging.written",
    ]);
    expect(book.activeSheet).toBe("账龄分析_2");
  });

  test("looks the same as in a workbook of its own", async () => {
    const [own, copied] = await Promise.all([
      writeSheetPlans({ plans: [plan()] }).then((bytes) => sheetOf(bytes, "账龄分析")),
      written.then((bytes) => sheetOf(bytes, "账龄分析_2")),
    ]);
    // A fill of "none" and no fill are the same, written by different hands.
    const looks = ({ cells }: Sheet) =>
      [...(cells ?? [])].map(([place, { style }]) => [
        ...[place, style?.numFmt, style?.font?.bold, style?.font?.size, style?.alignment],
        ...[style?.border?.top, style?.border?.bottom],
        style?.fill?.type === "pattern" && style.fill.pattern === "solid" ? style.fill : "none",
      ]);
    expect(looks(copied)).toEqual(looks(own));
  });

  test("is written in the workbook's own font", async () => {
    const { cells } = await sheetOf(await written, "账龄分析_2");
    expect(new Set([...(cells?.values() ?? [])].map(({ style }) => style?.font?.name))).toEqual(
      new Set(["Calibri"]),
    );
  });

  test("written again is the same sheet, brought up to date, though the user renamed it", async () => {
    const renamed = XlsxPackage.open(await written);
    const xml = renamed.text("xl/workbook.xml");
    renamed.write("xl/workbook.xml", xml.replaceAll("账龄分析_2", "三月"));
    const shorter = plan({ blocks: [], charts: [], formulas: [] });
    const again = await writeSheetPlans({ plans: [shorter], base: renamed.save() });
    const book = await readWorkbookFile(again, "a.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["账龄分析", "三月"]);
    expect(book.sheets[1]?.tables.map(({ name }) => name)).toEqual(["HuikuanAging_2"]);
    expect(book.names.filter(({ name }) => name === "Huikuan_aging")).toHaveLength(1);
    const left = XlsxPackage.open(again).names();
    expect(left.filter((name) => /charts|drawings/.test(name))).toEqual([]);
    expect(left.filter((name) => name.includes("tables/"))).toHaveLength(2);
  });
});

test("a name of the user's keeps its cells; ours has an ending, and goes when the sheet has it no more", async () => {
  const base = xlsxOf({
    sheets: { 台账: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') },
    afterSheets:
      '<definedNames><definedName name="ar_allowance">台账!$A$1</definedName></definedNames>',
  });
  const name = (text: string, row: number) => ({
    ...{ name: text, row, column: 1, rowCount: 1, columnCount: 1, isHidden: false },
  });
  const namesIn = async (bytes: Uint8Array): Promise<Record<string, string>> => {
    const { names } = await readWorkbookFile(bytes, "a.xlsx");
    const shown = names.filter(({ isHidden, sheet }) => !isHidden && sheet === undefined);
    return Object.fromEntries(shown.map(({ name: of, formula }) => [of, formula]));
  };
  const first = await writeSheetPlans({
    plans: [plan({ names: [name("AR_Allowance", 5), name("AR_ForwardFactor", 6)] })],
    base,
  });
  expect(await namesIn(first)).toEqual({
    ar_allowance: "台账!$A$1",
    AR_Allowance_Huikuan: "账龄分析!$B$6",
    AR_ForwardFactor: "账龄分析!$B$7",
  });
  const moved = plan({ names: [name("AR_Allowance", 6)] });
  expect(await namesIn(await writeSheetPlans({ plans: [moved], base: first }))).toEqual({
    ar_allowance: "台账!$A$1",
    AR_Allowance_Huikuan: "账龄分析!$B$7",
  });
});

test("a base that is no .xlsx is refused", async () => {
  const bytes = new TextEncoder().encode("a,b\n1,2");
  await expect(writeSheetPlans({ plans: [plan()], base: bytes })).rejects.toMatchObject({
    name: "FileFailure",
  });
});

test("a base made by another library takes the sheet too", async () => {
  const base = await writeXlsx({ sheets: [{ name: "明细", rows: [["a", 1]] }] });
  const book = await readWorkbookFile(await writeSheetPlans({ plans: [plan()], base }), "a.xlsx");
  expect(book.sheets.map(({ name }) => name)).toEqual(["明细", "账龄分析"]);
});
