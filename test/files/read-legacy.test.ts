import { utils, write, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { encode } from "iconv-lite";
import { numberFormatAt } from "../../src/files/plain-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

function xlsOf(sheet: WorkSheet, workbook: Partial<WorkBook> = {}): Uint8Array {
  const book: WorkBook = { ...utils.book_new(), ...workbook };
  utils.book_append_sheet(book, sheet, "应收");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

const ledger = (): WorkSheet => {
  const sheet = utils.aoa_to_sheet([
    ["客户", "到期日", "金额", "争议"],
    ["上海华东机械", 46086, 1234.56, true],
  ]);
  Object.assign(sheet["B2"] as object, { z: "yyyy-mm-dd" });
  Object.assign(sheet["C2"] as object, { z: "#,##0.00" });
  sheet["E2"] = { t: "e", v: 0x2a };
  sheet["!ref"] = "A1:E2";
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
  return sheet;
};

describe("an .xls", () => {
  test("gives values, errors, formats and merges, whatever it is called", async () => {
    const book = await readWorkbookFile(xlsOf(ledger()), "renamed.xlsx");
    const [sheet] = book.sheets;
    expect(book.format).toBe("xls");
    expect(sheet?.rows).toEqual([
      ["客户", "到期日", "金额", "争议"],
      ["上海华东机械", 46086, 1234.56, true, "#N/A"],
    ]);
    expect(sheet && numberFormatAt(sheet, 1, 1)).toBe("yyyy-mm-dd");
    expect(sheet && numberFormatAt(sheet, 1, 2)).toBe("#,##0.00");
    expect(sheet?.merges).toEqual([{ row: 3, column: 0, rowCount: 1, columnCount: 3 }]);
  });

  test("of the 1904 system has its dates moved", async () => {
    const bytes = xlsOf(ledger(), { Workbook: { WBProps: { date1904: true } } });
    const book = await readWorkbookFile(bytes, "a.xls");
    expect(book.dateSystem).toBe(1904);
    expect(book.sheets[0]?.rows[1]?.slice(1, 3)).toEqual([46086 + 1462, 1234.56]);
  });
});

describe("a web page called .xls, as business systems export it", () => {
  const page = (charset: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><table><tr><th>客户编号</th><th>到期日</th><th>金额</th></tr><tr><td>00123</td><td>2026/3/5</td><td>1,234.50</td></tr></table></body></html>`;

  test.each(["utf-8", "gb2312"])("in %s keeps its cells as text", async (charset) => {
    const bytes = new Uint8Array(encode(page(charset), charset));
    const book = await readWorkbookFile(bytes, "export.xls");
    expect(book.format).toBe("html");
    expect(book.sheets[0]?.rows).toEqual([
      ["客户编号", "到期日", "金额"],
      ["00123", "2026/3/5", "1,234.50"],
    ]);
  });

  test("without a table is no workbook", async () => {
    const bytes = new TextEncoder().encode("<!DOCTYPE html><html><body>请先登录</body></html>");
    await expect(readWorkbookFile(bytes, "export.xls")).rejects.toMatchObject({
      code: "not-a-workbook",
    });
  });
});

test("an XML spreadsheet of 2003 keeps its days free of time zones", async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style></Styles>
<Worksheet ss:Name="应收"><Table>
<Row><Cell><Data ss:Type="String">客户</Data></Cell><Cell><Data ss:Type="String">到期日</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">00123</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2026-07-05T00:00:00.000</Data></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell></Row>
</Table></Worksheet></Workbook>`;
  const book = await readWorkbookFile(new TextEncoder().encode(xml), "export.xls");
  expect(book.format).toBe("xml");
  expect(book.sheets[0]?.rows[1]).toEqual(["00123", 46208, 12.5]);
});
