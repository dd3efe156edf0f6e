import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { numberFormatAt } from "../../../src/files/plain-workbook";
import { asTyped } from "../../../src/workbench/files/typed-text";
import { localeOf } from "../../../src/workbench/host/locale";

const opened = async (text: string, locale: string) => {
  const plain = await readWorkbookFile(new TextEncoder().encode(text), "ledger.csv");
  const [sheet] = asTyped(plain, { locale: localeOf(locale), thisYear: 2026 }).sheets;
  if (sheet === undefined) throw new Error("No sheet.");
  return sheet;
};

describe("a text file in the workbench", () => {
  test("has numbers and dates where Excel would see them", async () => {
    const sheet = await opened('客户,到期日,金额\n甲公司,2026-01-31,"1,234.50"\n', "zh-CN");
    expect(sheet.rows[1]).toEqual(["甲公司", 46053, 1234.5]);
    expect(numberFormatAt(sheet, 1, 1)).toMatch(/y.*m.*d/);
    expect(numberFormatAt(sheet, 1, 0)).toBe("General");
  });

  test("reads dates in the order of the language", async () => {
    const american = await opened("a,due\nx,2/1/2026\n", "en-US");
    expect(american.rows[1]?.[1]).toBe(46054);
  });

  test("does not calculate what only looks like a formula", async () => {
    const sheet = await opened("name,note\nx,=1+1\n", "zh-CN");
    expect(sheet.rows[1]?.[1]).toBe("=1+1");
  });
});
