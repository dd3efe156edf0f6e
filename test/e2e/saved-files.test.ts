// Files through the whole workbench: opened, shown, saved.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { XlsxPackage } from "../../src/files/xlsx/xlsx-package";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

const FOUND = join(process.cwd(), "..", "shared", "data");
const foundFiles = existsSync(FOUND)
  ? readdirSync(FOUND).filter((name) => name.endsWith(".xlsx"))
  : [];
if (foundFiles.length === 0)
  process.stdout.write("../shared/data is absent: files of other people are not saved.\n");

/** Formulas that came without a value have one now; nothing else may differ. */
const withoutValues = (xml: string): string =>
  xml
    .replaceAll(/(<\/f>|<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1<v />")
    .replaceAll(/ (?:t="str"|spans="[^"]*")/g, "")
    .replaceAll(/<dimension[^>]*>/g, "");

/** Names of parts that are not the same in both packages. */
function differingParts(before: Buffer, after: Buffer): string[] {
  const [old, now] = [before, after].map((bytes) => XlsxPackage.open(new Uint8Array(bytes)));
  if (old === undefined || now === undefined) return [];
  const isSame = (name: string): boolean => {
    if (!old.has(name) || !now.has(name)) return false;
    if (Buffer.compare(old.bytes(name), now.bytes(name)) === 0) return true;
    const xml = old.text(name);
    return xml.includes("</f><v />") && withoutValues(xml) === withoutValues(now.text(name));
  };
  return [...new Set([...old.names(), ...now.names()])].filter((name) => !isSame(name));
}

describe("a file that was opened and saved", () => {
  const files = [
    ...Object.values(SAMPLE_LEDGERS).map((path) => [basename(path), path] as const),
    ...foundFiles.map((name) => [name, join(FOUND, name)] as const),
  ];
  test.each(files)("%s is what it was, part by part", async (_, path) => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const bytes = readFileSync(path);
    await workbench.openFile(bytes, "file.xlsx");
    expect(differingParts(bytes, await workbench.saveFile())).toEqual([]);
  });

  describe("what an add-in made", () => {
    test("is in the saved file and comes back when it is opened again", async () => {
      const workbench = await lab.open("lang=zh-CN&book=none");
      const made = async (context: Excel.RequestContext) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B4").values = [
          ["段", "金额"],
          ["未到期", 3],
          ["1–30", 5],
          ["31–60", 9],
        ];
        sheet.tables.add("A1:B4", true).name = "账龄表";
        sheet.getRange("B2:B4").numberFormat = [["#,##0.00"]];
        const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Columns");
        chart.name = "账龄图";
        chart.title.text = "账龄";
        chart.setPosition("D2", "H12");
        const rule = sheet.getRange("B2:B4").conditionalFormats.add("CellValue").cellValue;
        rule.format.font.color = "#C00000";
        rule.rule = { formula1: "4", operator: "GreaterThan" };
        sheet.getRange("C2:C4").dataValidation.rule = {
          list: { inCellDropDown: true, source: "已联系,已承诺,已付款" },
        };
        context.workbook.comments.add("Sheet1!B3", "请核对");
        context.workbook.customXmlParts.add('<map xmlns="urn:huikuan:map"/>');
        context.workbook.settings.add("Huikuan.test", 1);
        await context.sync();
      };
      const seen = async (context: Excel.RequestContext) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getFirst();
        const range = sheet.getRange("A1:B4").load("values,text");
        const table = workbook.tables.getItem("账龄表").getRange().load("address");
        const chart = sheet.charts.getItem("账龄图").load("chartType,left,top,width,height");
        chart.title.load("text");
        const rule = sheet.getRange("B2").conditionalFormats.getItemAt(0).load("type");
        rule.cellValue.load("rule");
        const list = sheet.getRange("C3").dataValidation.load("rule");
        const comments = workbook.comments.load("items/content");
        const parts = workbook.customXmlParts.getByNamespace("urn:huikuan:map").getCount();
        const setting = workbook.settings.getItem("Huikuan.test").load("value");
        await context.sync();
        const { chartType, left, top, width, height } = chart;
        return JSON.stringify([
          ...[range.values, range.text, table.address, chart.title.text, chartType],
          ...[left, top, width, height].map(Math.round),
          ...[rule.type, rule.cellValue.rule, list.rule, parts.value, setting.value],
          comments.items.map(({ content }) => content),
        ]);
      };
      await workbench.excelRun(made);
      const before = await workbench.excelRun(seen);
      const saved = await workbench.saveFile();
      await workbench.openFile(saved, "again.xlsx");
      expect(await workbench.excelRun(seen)).toBe(before);
      await workbench.screenshot("saved-and-opened-again");
    });
  });
});
