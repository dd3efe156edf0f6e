import { cellsIn, numberFormatAt } from "../../src/files/plain-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { sheetData, stylesWith, xlsxOf, type XlsxParts } from "../support/xlsx-of";

const read = (parts: XlsxParts) => readWorkbookFile(xlsxOf(parts), "台账.xlsx");

async function valueOf(cell: string, more: Partial<XlsxParts> = {}) {
  const sheet = { Sheet1: sheetData(`<row r="1">${cell}</row>`) };
  const book = await read({ sheets: sheet, ...more });
  return book.sheets[0]?.rows[0]?.[0] ?? "";
}

describe("the value of a cell", () => {
  test.each([
    { cell: '<c r="A1"><v>1234.56</v></c>', value: 1234.56, because: "a plain number" },
    { cell: '<c r="A1"><v>1E-3</v></c>', value: 0.001, because: "as Excel writes small numbers" },
    {
      cell: '<c r="A1"><v>0.1</v></c>',
      value: 0.1,
      because: "no amount passes through a conversion",
    },
    { cell: '<c r="A1" t="n"><v>0</v></c>', value: 0, because: "zero is a value" },
    { cell: '<c r="A1" t="b"><v>1</v></c>', value: true, because: "a boolean" },
    { cell: '<c r="A1" t="e"><v>#N/A</v></c>', value: "#N/A", because: "an error is its text" },
    {
      cell: '<c r="A1" t="str"><f>A2</f><v>甲 &amp; 乙</v></c>',
      value: "甲 & 乙",
      because: "a formula's text",
    },
    { cell: '<c r="A1"><f>1+1</f><v>2</v></c>', value: 2, because: "a formula's cached value" },
    { cell: '<c r="A1"><f>1+1</f></c>', value: "", because: "a formula nobody calculated" },
    { cell: '<c r="A1"/>', value: "", because: "only a format" },
    { cell: '<c r="A1"><v/></c>', value: "", because: "an empty value" },
    {
      cell: '<c r="A1" t="inlineStr"><is><r><t>应收</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 账款</t></r></is></c>',
      value: "应收 账款",
      because: "runs of rich text are one text",
    },
    {
      cell: '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      value: "a\rb_x0041_",
      because: "characters XML cannot hold are escaped Excel's way",
    },
    {
      cell: '<c r="A1" t="inlineStr"><is><t>00123</t></is></c>',
      value: "00123",
      because: "text stays text",
    },
    {
      cell: '<c r="A1" t="d"><v>2026-03-02</v></c>',
      value: 46083,
      because: "strict files write days in ISO form",
    },
    {
      cell: '<c r="A1" t="d"><v>2026-03-02T12:00:00</v></c>',
      value: 46083.5,
      because: "with a time",
    },
    { cell: "<c><v>7</v></c>", value: 7, because: "addresses may be left out" },
    { cell: "<c r='A1' t='n'><v>7</v></c>", value: 7, because: "single quotes are XML too" },
  ])("$cell is $value: $because", async ({ cell, value }) => {
    expect(await valueOf(cell)).toBe(value);
  });

  test("a shared string leaves out the readings above Chinese characters", async () => {
    const item = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    expect(await valueOf('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: [item] })).toBe("東京");
  });

  test("a main namespace with a prefix reads the same", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="str"><x:v>甲</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const book = await read({ sheets: { S: "" }, parts: { "xl/worksheets/sheet1.xml": sheet } });
    expect(book.sheets[0]?.rows).toEqual([["甲", 5]]);
  });
});

describe("dates", () => {
  const styles = stylesWith(["yyyy-mm-dd", 14, "#,##0.00", 31, '0" days"', "[$-804]yyyy/m/d"]);
  const cells = [1, 2, 3, 4, 5, 6]
    .map((style, at) => `<c r="${"ABCDEF"[at] ?? ""}1" s="${style}"><v>44000.25</v></c>`)
    .join("");

  test("are serial numbers with their format beside them", async () => {
    const book = await read({ sheets: { S: sheetData(`<row r="1">${cells}</row>`) }, styles });
    const [sheet] = book.sheets;
    expect(sheet?.rows[0]).toEqual(Array(6).fill(44000.25));
    expect(sheet && [0, 1, 2, 3, 4, 5].map((column) => numberFormatAt(sheet, 0, column))).toEqual([
      "yyyy-mm-dd",
      "yyyy/m/d",
      "#,##0.00",
      'yyyy"年"m"月"d"日"',
      '0" days"',
      "[$-804]yyyy/m/d",
    ]);
  });

  test("of the 1904 system move by 1,462 days, and amounts do not", async () => {
    const book = await read({
      sheets: { S: sheetData(`<row r="1">${cells}</row>`) },
      styles,
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect(book.dateSystem).toBe(1904);
    expect(book.sheets[0]?.rows[0]).toEqual([
      45462.25, 45462.25, 44000.25, 45462.25, 44000.25, 45462.25,
    ]);
  });
});

describe("a sheet", () => {
  const full = `<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="9"/></cols>${sheetData(
    '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>',
    '<row r="5" hidden="1"><c r="C5" t="str"><v>x</v></c><c r="F5" s="0"/></row>',
    '<row r="9" ht="20"/>',
  )}<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:B4"/></mergeCells>`;

  test("knows its used area, hidden rows and columns, and merges", async () => {
    const book = await read({ sheets: { S: full } });
    const [sheet] = book.sheets;
    expect(sheet?.used).toEqual({ row: 2, column: 1, rowCount: 3, columnCount: 3 });
    expect(sheet?.hiddenRows).toEqual([4]);
    expect(sheet?.hiddenColumns).toEqual([1, 2]);
    expect(sheet?.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 4 },
      { row: 2, column: 1, rowCount: 2, columnCount: 1 },
    ]);
    expect(sheet?.used && cellsIn(sheet, sheet.used)).toEqual([
      [1, "", 2],
      ["", "", ""],
      ["", "x", ""],
    ]);
  });

  test("without rows is empty", async () => {
    const book = await read({ sheets: { S: "<sheetData/>", T: sheetData() } });
    expect(book.sheets.map(({ used }) => used)).toEqual([undefined, undefined]);
  });

  test("has tables, with header and totals rows counted in", async () => {
    const book = await read({
      sheets: { S: sheetData('<row r="2"><c r="B2" t="str"><v>客户</v></c></row>') },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="应收表" ref="B2:D9" totalsRowCount="1"><tableColumns/></table>',
      },
    });
    expect(book.sheets[0]?.tables).toEqual([
      {
        name: "应收表",
        area: { row: 1, column: 1, rowCount: 8, columnCount: 3 },
        hasHeaders: true,
        hasTotals: true,
      },
    ]);
  });

  test("counts the formulas that were never calculated", async () => {
    const row = '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>1</f><v>1</v></c></row>';
    const book = await read({ sheets: { S: sheetData(row) } });
    expect(book.sheets[0]?.uncalculatedCount).toBe(1);
  });
});

describe("a workbook", () => {
  test("tells visibility, the active sheet and names", async () => {
    const book = await read({
      sheets: { 明细: sheetData(), 参数: sheetData(), "O'Brien &amp; Co": sheetData() },
      sheetStates: { 参数: "hidden", "O'Brien &amp; Co": "veryHidden" },
      beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="AsOf">参数!$B$1</definedName><definedName name="own" localSheetId="2" hidden="1">"a&amp;b"</definedName></definedNames>',
    });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["明细", "visible"],
      ["参数", "hidden"],
      ["O'Brien & Co", "very-hidden"],
    ]);
    expect(book.activeSheet).toBe("参数");
    expect(book.names).toEqual([
      { name: "AsOf", formula: "参数!$B$1", isHidden: false },
      { name: "own", formula: '"a&b"', sheet: "O'Brien & Co", isHidden: true },
    ]);
  });

  test("of a size that is read in pieces gives the same values", async () => {
    const text = "应收账款明细账期末余额".repeat(60);
    const rows = Array.from(
      { length: 2500 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>${text}${row}</t></is></c><c r="C${row + 1}" t="str"><v>${text}</v></c></row>`,
    );
    const book = await read({
      sheets: { S: `${sheetData(...rows)}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` },
    });
    const [sheet] = book.sheets;
    expect(sheet?.used?.rowCount).toBe(2500);
    expect(sheet?.rows.every((row, at) => row[0] === at && row[1] === `${text}${at}`)).toBe(true);
    expect(sheet?.merges).toHaveLength(1);
  });
});
