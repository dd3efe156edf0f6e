// What users do to a worksheet once it is theirs: it is known all the same, or the message says what to do.
import { insertWorksheet, restoreColumns } from "../../../src/application/course/course-worksheets";
import { readWorksheets } from "../../../src/application/course/worksheet-states";
import { putDefinedNames } from "../../../src/files/xlsx/defined-names";
import { withCells } from "../../../src/files/xlsx/edit-sheet";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../../src/files/xlsx/workbook-part";
import type { XlsxPackage } from "../../../src/files/xlsx/xlsx-package";
import { fileKeptTables } from "../../../src/headless/kept-tables";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { messagesIn } from "../../../src/messages/messages";
import { checkLines } from "../../../src/taskpane/course/check-lines";
import { openWorksheet, textsIn, worksheetOf } from "../../support/filled-worksheet";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
/** Header row of W02, from 0, and its columns in order. */
const HEADER_ROW = 7;
const COLUMN = { customer: 0, cause: 1, evidence: 2, ourShare: 3, remedy: 4, remedyDate: 5 };

const replaceIn = (part: string, from: RegExp | string, to: string) => (book: XlsxPackage) => {
  const before = book.text(part);
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`nothing to replace in ${part}`);
  book.write(part, after);
};

/** W02 with its example, and one fault: no remedy. */
async function faulty() {
  const sheet = await openWorksheet("W02");
  sheet.typeExample();
  sheet.type({ remedy: null });
  return sheet;
}
const FAULT = { address: "E9", text: "E9：还没填“处理办法”" };

describe("a worksheet is known again", () => {
  test("in the other language, whose words the check speaks", async () => {
    const sheet = await faulty();
    const { lines } = await sheet.check({ language: "en" });
    expect(lines).toEqual([{ address: "E9", text: "E9: “Remedy” is missing" }]);
  });

  test.each<readonly [string, (book: XlsxPackage) => void]>([
    ["when its Excel table was renamed", replaceIn(TABLE, "Huikuan_W02", "我的原因表")],
    [
      "when its sheet was renamed",
      replaceIn("xl/workbook.xml", "W02 欠款原因分析", "三组 · 原因（定稿）"),
    ],
    [
      "when a header was put in the group's own words",
      (book) => {
        const at = { row: HEADER_ROW, column: COLUMN.remedy, value: "怎么办" };
        book.write(SHEET, withCells(book.text(SHEET), [at]));
        replaceIn(TABLE, "处理办法", "怎么办")(book);
      },
    ],
    [
      "when the sheet was protected",
      replaceIn(SHEET, "</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>'),
    ],
    [
      "when the table was turned into plain cells",
      (book) => {
        const part = readWorkbookPart(book).sheets[0]?.part ?? "";
        book.write(part, book.text(part).replace(/<tableParts.*<\/tableParts>/, ""));
        const rels = "xl/worksheets/_rels/sheet1.xml.rels";
        book.write(rels, book.text(rels).replace(/<Relationship [^>]*table1\.xml"[^>]*\/>/, ""));
      },
    ],
  ])("%s", async (_, work) => {
    const sheet = await faulty();
    sheet.edit(work);
    const { state, lines } = await sheet.check();
    expect(lines).toEqual([FAULT]);
    expect(state.fill.state).toBe("begun");
  });

  test("when its rows were sorted: the sentence goes with its row", async () => {
    const sheet = await faulty();
    sheet.edit((book) => {
      const typed = readXlsx(book.save()).sheets[0]?.rows ?? [];
      const first = typed[HEADER_ROW + 1] ?? [];
      const cells = [0, 1, 2, 3, 4, 5].flatMap((column) => [
        { row: HEADER_ROW + 5, column, value: first[column] ?? "" },
        { row: HEADER_ROW + 1, column, value: "" },
      ]);
      book.write(SHEET, withCells(book.text(SHEET), cells));
    });
    expect((await sheet.check()).lines).toEqual([
      { address: "E13", text: "E13：还没填“处理办法”" },
    ]);
  });

  test("when two columns changed places", async () => {
    const sheet = await faulty();
    sheet.edit((book) => {
      const names = readWorkbookPart(book).names;
      const mark = (id: string) => names.find(({ name }) => name.endsWith(`.${id}`));
      const [remedy, share] = [mark("remedy"), mark("ourShare")];
      const row = readXlsx(book.save()).sheets[0]?.rows ?? [];
      const swapped = [HEADER_ROW, HEADER_ROW + 1].flatMap((at) => [
        { row: at, column: COLUMN.ourShare, value: row[at]?.[COLUMN.remedy] ?? "" },
        { row: at, column: COLUMN.remedy, value: row[at]?.[COLUMN.ourShare] ?? "" },
      ]);
      book.write(SHEET, withCells(book.text(SHEET), swapped));
      putDefinedNames(book, [
        { name: remedy?.name ?? "", formula: share?.formula ?? "", isHidden: true },
        { name: share?.name ?? "", formula: remedy?.formula ?? "", isHidden: true },
      ]);
    });
    expect((await sheet.check()).lines).toEqual([{ address: "D9", text: "D9：还没填“处理办法”" }]);
  });
});

test("a column that was deleted is told once, and put back where nothing is in its way", async () => {
  const sheet = await faulty();
  sheet.edit((book) => {
    const name = readWorkbookPart(book).names.find((one) => one.name.endsWith(".evidence"))?.name;
    putDefinedNames(book, [{ name: name ?? "", formula: "#REF!", isHidden: true }]);
    const at = { row: HEADER_ROW, column: COLUMN.evidence, value: "随手记" };
    book.write(SHEET, withCells(book.text(SHEET), [at]));
    replaceIn(TABLE, 'name="证据"', 'name="随手记"')(book);
  });
  const { lines } = await sheet.check();
  expect(lines).toEqual([
    {
      address: "",
      text: "工作表“W02 欠款原因分析”里没有“证据”这一栏：可以补上，加在表格右边，其他内容不动",
    },
    FAULT,
  ]);
  const tables = fileKeptTables(sheet.bytes());
  await restoreColumns(tables, worksheetOf("W02"), textsIn("zh-CN"));
  const [state] = await readWorksheets(tables, textsIn("zh-CN"));
  const after = state && checkLines(state, courseMessagesIn("zh-CN"), messagesIn("zh-CN"));
  expect(after).toEqual([{ address: "G9", text: "G9：还没填“证据”" }, FAULT]);
  expect(readXlsx(tables.bytes() ?? new Uint8Array()).sheets[0]?.rows[HEADER_ROW]?.[2]).toBe(
    "随手记",
  );
});

test("inserted twice it stays as it was filled in, in either language", async () => {
  const sheet = await faulty();
  const tables = fileKeptTables(sheet.bytes());
  const again = await insertWorksheet(tables, worksheetOf("W02"), {
    ...{ texts: textsIn("en"), prefill: { aging: undefined, isMasked: false } },
  });
  expect(again).toEqual({ sheet: "W02 欠款原因分析", wasThere: true });
  expect(readXlsx(tables.bytes() ?? new Uint8Array()).sheets).toHaveLength(1);
  const [state] = await readWorksheets(tables, textsIn("zh-CN"));
  expect(state?.fill.missing).toMatchObject([{ address: "E9" }]);
});

test("in a class a sheet says whose it is; outside nobody asks", async () => {
  const sheet = await faulty();
  sheet.type({ remedy: "分三期" });
  expect((await sheet.check()).lines).toEqual([]);
  expect((await sheet.check({ isInClass: true })).lines).toEqual([
    { address: "B3", text: "B3：还没填“组名”" },
  ]);
});

test("the cell of the first action was deleted: the check says what to do", async () => {
  const sheet = await faulty();
  sheet.type({ remedy: "分三期" });
  sheet.edit((book) => {
    const name = readWorkbookPart(book).names.find((one) => one.name.endsWith(".firstActionBy"));
    putDefinedNames(book, [{ name: name?.name ?? "", formula: "#REF!", isHidden: true }]);
  });
  expect((await sheet.check()).lines.map(({ text }) => text)).toEqual([
    "工作表“W02 欠款原因分析”表格上方“负责人”那一格不见了：请撤销删除，或把这张表改名留存后重新插入",
  ]);
});

test("five hundred rows are checked to the last", async () => {
  const tables = fileKeptTables();
  const texts = textsIn("zh-CN");
  await insertWorksheet(tables, worksheetOf("W02"), {
    ...{ texts, prefill: { aging: undefined, isMasked: false } },
  });
  const sheet = await openWorksheet("W02");
  sheet.typeExample();
  for (let row = 0; row < 500; row += 1)
    sheet.type(
      { customer: `客户 ${row + 1}`, cause: "现金流困难", evidence: "对账单", remedy: "" },
      row,
    );
  sheet.edit(replaceIn(TABLE, /ref="A8:F\d+"/g, 'ref="A8:F508"'));
  const { state } = await sheet.check();
  expect(state.fill.missing).toHaveLength(500);
  expect(state.fill.missing.at(-1)).toEqual({ column: "remedy", address: "E508" });
  expect(state.fill.required - state.fill.done).toBe(500);
});
