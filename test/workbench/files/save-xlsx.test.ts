// Saving puts in what has changed and leaves the rest of the file alone, byte for byte.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICellData } from "@univerjs/core";
import { XlsxPackage } from "../../../src/files/xlsx/xlsx-package";
import { openXlsxBook, type OpenedXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsxBook } from "../../../src/workbench/files/save-xlsx";
import type { Area, ChartModel, RuleModel } from "../../../src/workbench/grid/grid";
import type { GridSnapshot } from "../../../src/workbench/grid/grid-snapshot";
import {
  createWorkbookState,
  type WorkbookStateData,
} from "../../../src/workbench/host/workbook-state";
import { livedInWorkbook } from "../../support/lived-in-workbook";

type Draft = { -readonly [Key in keyof GridSnapshot]: GridSnapshot[Key] };
type Edit = (snapshot: Draft, state: WorkbookStateData) => void;

async function saved(bytes: Uint8Array, edit: Edit = () => undefined): Promise<Uint8Array> {
  const opened = await openXlsxBook(bytes, "book");
  const snapshot: Draft = structuredClone(opened.snapshot);
  const state = createWorkbookState(opened.state).save();
  edit(snapshot, state);
  return saveXlsxBook({
    ...{ original: bytes, snapshot, state, activeSheetId: "" },
    addInFunctions: new Set(["AR.AGING"]),
  });
}

/** Names of parts that differ. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [XlsxPackage.open(before), XlsxPackage.open(after)];
  const names = new Set([...old.names(), ...now.names()]);
  const isSame = (name: string) =>
    old.has(name) && now.has(name) && Buffer.compare(old.bytes(name), now.bytes(name)) === 0;
  return [...names].filter((name) => !isSame(name)).sort();
}

const cellsOf = (snapshot: Draft, sheetId: string, row: number): Record<number, ICellData> => {
  const lines = (snapshot.book.sheets[sheetId]?.cellData ?? {}) as Record<
    number,
    Record<number, ICellData>
  >;
  return (lines[row] ??= {});
};
const LEDGER = "xl/worksheets/sheet1.xml";
const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  ...{ sheetId: "sheet1", row, column, rowCount, columnCount },
});
const partOf = (bytes: Uint8Array, name: string): string => XlsxPackage.open(bytes).text(name);

const DATA = join(__dirname, "../../../../shared/data");
const found = existsSync(DATA) ? readdirSync(DATA).filter((name) => name.endsWith(".xlsx")) : [];
if (found.length === 0)
  process.stdout.write("test/workbench/files/save-xlsx: ../shared/data is absent.\n");

describe("a workbook nobody changed", () => {
  test("is saved byte for byte", async () => {
    const bytes = livedInWorkbook();
    expect(differences(bytes, await saved(bytes))).toEqual([]);
  });

  (found.length === 0 ? test.skip : test).each(found)("%s is saved byte for byte", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(DATA, name)));
    expect(differences(bytes, await saved(bytes))).toEqual([]);
  });
});

describe("a changed cell", () => {
  test("changes its own row and nothing else", async () => {
    const bytes = livedInWorkbook();
    const after = await saved(bytes, (snapshot) => {
      cellsOf(snapshot, "sheet1", 2)[1] = { v: 250, t: 2, s: cellsOf(snapshot, "sheet1", 2)[1]?.s };
    });
    expect(differences(bytes, after)).toEqual([LEDGER]);
    const row = '<c r="B3" s="1"><v>200</v></c>';
    const before = partOf(bytes, LEDGER);
    expect(partOf(after, LEDGER)).toBe(
      before
        .replace('<row r="3" spans="1:4">', '<row r="3">')
        .replace(row, '<c r="B3" s="1"><v>250</v></c>'),
    );
  });

  test("keeps the fonts inside it when only its look changes", async () => {
    const bytes = livedInWorkbook();
    const after = await saved(bytes, (snapshot) => {
      const cell = cellsOf(snapshot, "sheet1", 1)[0];
      if (cell) cell.s = { bg: { rgb: "#FFFF00" } };
    });
    expect(differences(bytes, after)).toEqual(["xl/styles.xml", LEDGER]);
    expect(partOf(after, LEDGER)).toMatch(/<c r="A2" t="inlineStr" s="\d+"><is><r><rPr><b\/>/);
  });

  test("spells a repeated formula out for the others when its first cell is overwritten", async () => {
    const after = await saved(livedInWorkbook(), (snapshot) => {
      cellsOf(snapshot, "sheet1", 1)[3] = { v: 1, t: 2 };
      // The grid spells them on the way out.
      cellsOf(snapshot, "sheet1", 2)[3] = { v: 226, t: 2, f: "=B3+C3" };
      cellsOf(snapshot, "sheet1", 3)[3] = { v: 339, t: 2, f: "=B4+C4" };
    });
    const xml = partOf(after, LEDGER);
    expect(xml).toContain('<c r="D2"><v>1</v></c>');
    expect(xml).toContain('<c r="D3"><f>B3+C3</f><v>226</v></c>');
    expect(xml).not.toContain("shared");
    // A wrong chain of calculation is damage to Excel.
    expect(XlsxPackage.open(after).has("xl/calcChain.xml")).toBe(false);
  });

  test.each<{ because: string; cell: ICellData; written: string }>([
    {
      because: "text is written where it stands, blanks kept",
      cell: { v: " 甲 & 乙", t: 1 },
      written: '<c r="E2" t="inlineStr"><is><t xml:space="preserve"> 甲 &amp; 乙</t></is></c>',
    },
    { because: "a boolean", cell: { v: 1, t: 3 }, written: '<c r="E2" t="b"><v>1</v></c>' },
    {
      because: "a formula newer than the format takes its prefix",
      cell: { f: '=XLOOKUP("a",A:A,B:B)', v: "x", t: 1 },
      written: '<c r="E2" t="str"><f>_xlfn.XLOOKUP(&quot;a&quot;,A:A,B:B)</f><v>x</v></c>',
    },
    {
      because: "a function of the add-in takes its namespace",
      cell: { f: "=AR.AGING(A1)", v: "#N/A", t: 1 },
      written: '<c r="E2" t="e"><f>_xldudf_AR_AGING(A1)</f><v>#N/A</v></c>',
    },
  ])("$because", async ({ cell, written }) => {
    const after = await saved(livedInWorkbook(), (snapshot) => {
      cellsOf(snapshot, "sheet1", 1)[4] = cell;
    });
    expect(partOf(after, LEDGER)).toContain(written);
  });

  test("marks a formula that fills others, so that Excel does not show it in braces", async () => {
    const after = await saved(livedInWorkbook(), (snapshot) => {
      cellsOf(snapshot, "sheet1", 1)[7] = { f: "=A2:A3", v: "甲公司", t: 1 };
      cellsOf(snapshot, "sheet1", 2)[7] = { v: "乙公司", t: 1 };
      snapshot.spills = [area(1, 7, 2, 1)];
    });
    expect(partOf(after, LEDGER)).toContain(
      '<c r="H2" t="str" cm="1"><f t="array" ref="H2:H3">A2:A3</f>',
    );
    expect(partOf(after, "xl/metadata.xml")).toContain("XLDAPR");
  });
});

describe("sheets", () => {
  test("renamed, moved and added ones keep names, charts and pivot sources in step", async () => {
    const after = await saved(livedInWorkbook(), (snapshot) => {
      const { sheets, sheetOrder } = snapshot.book;
      Object.assign(sheets["sheet1"] ?? {}, { name: "应收 明细" });
      sheets["neu"] = { id: "neu", name: "账龄", cellData: { 0: { 0: { v: 1, t: 2 } } } };
      sheetOrder.splice(0, sheetOrder.length, "neu", "sheet2", "sheet1");
    });
    const workbook = partOf(after, "xl/workbook.xml");
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      ...["账龄", "汇总", "应收 明细"],
    ]);
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'应收 明细\'!$A$1:$D$4</definedName>',
    );
    expect(workbook).toContain('<definedName name="首行" localSheetId="1">汇总!$A$1</definedName>');
    expect(partOf(after, "xl/charts/chart1.xml")).toContain("<c:f>'应收 明细'!$B$2:$B$4</c:f>");
    expect(partOf(after, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="应收 明细"');
    const opened = await openXlsxBook(after, "again");
    expect(opened.snapshot.book.sheets["sheet1"]?.cellData?.[0]?.[0]?.v).toBe(1);
  });

  test("a deleted one takes along what only it used", async () => {
    const after = await saved(livedInWorkbook(), (snapshot) => {
      snapshot.book.sheetOrder.splice(0, 1);
      delete snapshot.book.sheets["sheet1"];
      snapshot.tables = [];
    });
    const names = XlsxPackage.open(after).names();
    expect(names.filter((name) => /drawing|table1|chart|comments/i.test(name))).toEqual([
      "xl/pivotTables/pivotTable1.xml",
    ]);
    expect(partOf(after, "xl/workbook.xml")).not.toContain("Print_Area");
  });
});

/** What a second opening sees, without ids, which tell only the place in the file. */
function seen({ snapshot, state }: OpenedXlsx) {
  const bare = (models: readonly (RuleModel | ChartModel)[]) =>
    models.map((model) => ({ ...model, id: "" }));
  return {
    tables: snapshot.tables.map((table) => ({ ...table, id: "" })),
    ...{ notes: snapshot.notes, names: snapshot.names },
    formats: bare(snapshot.conditionalFormats),
    validations: bare(snapshot.validations),
    charts: bare(snapshot.charts),
    images: snapshot.images.map((image) => ({ ...image, id: "" })),
    ...{ parts: state.customXmlParts, comments: state.comments, settings: state.settings },
  };
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const RED = { fontColor: "#9C0006", fillColor: "#FFC7CE" };

/** What an add-in puts on a sheet. */
const additions: Edit = (snapshot, state) => {
  snapshot.tables = [
    ...snapshot.tables,
    {
      ...{ id: "t", name: "账龄表", area: { ...area(0, 20, 3, 2) }, style: "TableStyleMedium9" },
      ...{ showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: false },
      filters: [],
    },
  ];
  cellsOf(snapshot, "sheet1", 0)[20] = { v: "段", t: 1 };
  cellsOf(snapshot, "sheet1", 0)[21] = { v: "金额", t: 1 };
  cellsOf(snapshot, "sheet1", 1)[21] = { v: 5, t: 2 };
  snapshot.conditionalFormats = [
    {
      ...{ id: "new", sheetId: "sheet1", area: area(1, 21, 2, 1), otherAreas: [] },
      ...{ type: "CellValue", rule: { operator: "GreaterThan", formula1: "3", format: RED } },
    },
    ...snapshot.conditionalFormats,
  ];
  snapshot.validations = [
    ...snapshot.validations,
    {
      ...{ id: "new", sheetId: "sheet1", area: area(1, 22, 9, 1), otherAreas: [], type: "List" },
      rule: {
        ...{ source: "已承诺,已付款", inCellDropDown: true, ignoreBlanks: true },
        errorAlert: { style: "Stop", title: "", message: "", show: true },
        prompt: { title: "结果", message: "请选择", show: true },
      },
    },
  ];
  snapshot.notes = [
    ...snapshot.notes,
    { sheetId: "sheet1", row: 3, column: 1, text: "待复核", author: "审计" },
  ];
  const place = { sheetId: "sheet1", left: 600, top: 90, width: 240, height: 150 };
  snapshot.charts = [
    ...snapshot.charts,
    {
      ...{ id: "made", name: "账龄图", chartType: "BarStacked", title: "账龄", titleVisible: true },
      ...{ legendPosition: "Bottom", legendVisible: true, source: area(0, 20, 3, 2) },
      ...{ seriesBy: "Columns", axisTitles: { category: "", value: "元" } },
      ...{ valueFormat: "General", colors: ["#4472C4"], ...place },
    },
  ];
  snapshot.images = [
    { ...{ id: "pic", name: "导图", base64: PIXEL, altText: "课程导图" }, ...place, top: 300 },
  ];
  state.customXmlParts.push({ id: "{11111111-1111-1111-1111-111111111111}", xml: "<a/>" });
  state.settings = { "Huikuan.asOf": 46000 };
  state.comments.push({
    ...{ id: "c1", sheetId: "sheet2", row: 0, column: 0, content: "核对", authorName: "我" },
    ...{ createdAt: "2026-01-05T08:00:00.000Z", resolved: false, replies: [] },
  });
};

describe("what an add-in adds", () => {
  test("is there when the file is opened again, beside all that was there", async () => {
    const bytes = livedInWorkbook();
    const before = await openXlsxBook(bytes, "book");
    const wanted: Draft = structuredClone(before.snapshot);
    const state = createWorkbookState(before.state).save();
    additions(wanted, state);
    const after = await saved(bytes, additions);
    expect(seen(await openXlsxBook(after, "book"))).toEqual(
      seen({ ...before, snapshot: wanted, state }),
    );
    // The file's own: the arrow, the icon rule, the query's column, the bold note, the button, the printer.
    const sheet = partOf(after, LEDGER);
    expect(partOf(after, "xl/drawings/drawing1.xml")).toContain("rightArrow");
    expect(sheet).toContain('<iconSet iconSet="3Arrows">');
    expect(sheet).toContain('stopIfTrue="1"');
    expect(sheet).toContain('imeMode="on"');
    expect(sheet).toContain("x14:conditionalFormattings");
    expect(partOf(after, "xl/comments1.xml")).toContain("<rPr><b/></rPr><t>已对账</t>");
    expect(partOf(after, "xl/drawings/vmlDrawing1.vml")).toContain('ObjectType="Button"');
    const kept = ["xl/tables/table1.xml", "xl/charts/chart1.xml", "customXml/item1.xml"];
    expect(differences(bytes, after).filter((name) => kept.includes(name))).toEqual([]);
  });

  test("is saved twice as it is saved once", async () => {
    const once = await saved(livedInWorkbook(), additions);
    expect(differences(once, await saved(once))).toEqual([]);
  });

  test("a table that grows keeps its column formulas and its number", async () => {
    const after = await saved(livedInWorkbook(), (snapshot) => {
      snapshot.tables = snapshot.tables.map((table) => ({ ...table, area: area(0, 0, 9, 4) }));
    });
    const table = partOf(after, "xl/tables/table1.xml");
    expect(table).toMatch(/<table [^>]*id="7"[^>]*ref="A1:D9"/);
    expect(table).toContain("<calculatedColumnFormula>");
    expect(table).toContain('dataDxfId="0"');
  });

  test("charts of the file are moved, changed and deleted", async () => {
    const bytes = livedInWorkbook();
    const change = (how: (chart: ChartModel) => ChartModel[]) =>
      saved(bytes, (snapshot) => {
        snapshot.charts = snapshot.charts.flatMap(how);
      });
    const moved = await change((chart) => [{ ...chart, left: 0, top: 0 }]);
    expect(differences(bytes, moved)).toEqual(["xl/drawings/drawing1.xml"]);
    expect(partOf(moved, "xl/drawings/drawing1.xml")).toContain(
      "<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>",
    );
    const renamed = await change((chart) => [{ ...chart, title: "新标题", titleVisible: true }]);
    const [chart] = (await openXlsxBook(renamed, "again")).snapshot.charts;
    expect([chart?.name, chart?.title]).toEqual(["应收图", "新标题"]);
    const deleted = await change(() => []);
    expect(
      XlsxPackage.open(deleted)
        .names()
        .filter((name) => name.includes("chart")),
    ).toEqual([]);
    expect(partOf(deleted, "xl/drawings/drawing1.xml")).toContain("rightArrow");
  });
});
