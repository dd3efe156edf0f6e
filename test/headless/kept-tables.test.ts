import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { readWorkbookPart } from "../../src/files/xlsx/workbook-part";
import { XlsxPackage } from "../../src/files/xlsx/xlsx-package";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { fileLab } from "../support/kept/file-lab";
import { COLUMNS, contactLog, describeKeptTables } from "../support/kept/kept-contract";
import { sheetData, xlsxOf } from "../support/xlsx-of";

describe("kept tables in a file", () => {
  describeKeptTables(() => Promise.resolve(fileLab()));

  test("columns the user exchanged are known by their marks", async () => {
    const lab = fileLab();
    await lab.tables.writeTable(contactLog(), [{ customer: "甲", calls: 3 }], { mode: "create" });
    const book = XlsxPackage.open(lab.file());
    const { part } = readWorkbookPart(book);
    const xml = book.text(part);
    const exchanged = xml
      .replace(/(Huikuan_contacts\.calls"[^>]*>联系记录!)\$F\$4/, "$1$A$X")
      .replace(/(Huikuan_contacts\.customer"[^>]*>联系记录!)\$A\$4/, "$1$$F$$4")
      .replace("$A$X", "$A$4");
    expect(exchanged).not.toBe(xml);
    book.write(part, exchanged);
    const table = await fileKeptTables(book.save()).readTable("contacts", COLUMNS);
    expect(table?.rows[0]?.addresses).toMatchObject({ customer: "F5", calls: "A5" });
    expect(table?.rows[0]?.values).toEqual({ customer: "3" });
  });

  test("rows do not go over what stands below the table", async () => {
    const lab = fileLab();
    await lab.tables.writeTable(contactLog(), [{ customer: "甲" }], { mode: "create" });
    await lab.user.type("联系记录", "A6", "请勿删除");
    await expect(
      lab.tables.writeTable(contactLog(), [{ customer: "乙" }], { mode: "append" }),
    ).rejects.toMatchObject({ reason: "no-room-below-table", about: "联系记录" });
    expect(await lab.user.cells("联系记录", "A5:A6")).toEqual([["甲"], ["请勿删除"]]);
  });

  test("a workbook that is there keeps its sheets", async () => {
    const base = xlsxOf({ sheets: { 应收: sheetData('<row r="1"><c r="A1"><v>5</v></c></row>') } });
    const tables = fileKeptTables(base);
    await tables.writeTable(contactLog(), [{ customer: "甲" }], { mode: "append" });
    const book = await readWorkbookFile(tables.bytes() ?? base, "a.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["应收", "联系记录"]);
    expect(book.sheets[0]?.rows).toEqual([[5]]);
    expect(book.sheets[1]?.tables).toMatchObject([{ name: "HuikuanContacts" }]);
  });
});
