// The host through the genuine office.js, over the real sheet: what the unit tests of the host cannot see.
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

describe("the workbook behind office.js", () => {
  test("keeps cells, tables, names and looks as an add-in left them", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const kept = await workbench.excelRun(async (context) => {
      const sheet = context.workbook.worksheets.add("账龄");
      sheet.getRange("A1:C4").values = [
        ["客户", "到期日", "金额"],
        ["甲", "2024-01-31", "1,234.50"],
        ["乙", "2024-02-29", 100],
        ["'0012", null, "=C3*2"],
      ];
      const table = sheet.tables.add("A1:C4", true);
      table.name = "账龄表";
      context.workbook.names.add("截止日", sheet.getRange("B2"));
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("C:C").numberFormat = [["#,##0.00"]];
      sheet.freezePanes.freezeRows(1);
      await context.sync();
      const body = table.getDataBodyRange().load("values,formulas,numberFormat,text,address");
      const named = context.workbook.names.getItem("截止日").getRange().load("address");
      const header = sheet.getRange("A1:C1").format.font.load("bold");
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return { ...body.toJSON(), named: named.address, bold: header.bold, used: used.address };
    });
    expect(kept).toMatchObject({
      address: "账龄!A2:C4",
      values: [
        ["甲", 45322, 1234.5],
        ["乙", 45351, 100],
        ["0012", "", 200],
      ],
      named: "账龄!B2",
      bold: true,
      used: "账龄!A1:C4",
    });
    expect(kept.formulas?.[2]).toEqual(["0012", "", "=C3*2"]);
    expect(kept.numberFormat?.map((row: string[]) => row[2])).toEqual(Array(3).fill("#,##0.00"));
    expect(kept.text?.[0]).toEqual(["甲", "2024/1/31", "1,234.50"]);
  });

  test("keeps what no cell holds: settings, custom XML, print set-up, comments, sheet properties", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const kept = await workbench.excelRun(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.settings.add("Huikuan.test", { a: [1, "二"] });
      workbook.customXmlParts.add('<letters xmlns="urn:huikuan"><letter/></letters>');
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.customProperties.add("kind", "aging");
      workbook.comments.add("Sheet1!B2", "请核对");
      await context.sync();
      const setting = workbook.settings.getItem("Huikuan.test").load("value");
      const part = workbook.customXmlParts.getByNamespace("urn:huikuan").getOnlyItem();
      const xml = part.getXml();
      sheet.pageLayout.load("orientation");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const property = sheet.customProperties.getItem("kind").load("value");
      workbook.comments.load("items/content");
      await context.sync();
      return {
        setting: setting.value as unknown,
        xml: xml.value,
        orientation: sheet.pageLayout.orientation,
        titles: titles.address,
        property: property.value,
        comments: workbook.comments.items.map((comment) => comment.content),
      };
    });
    expect(kept).toEqual({
      setting: { a: [1, "二"] },
      xml: '<letters xmlns="urn:huikuan"><letter/></letters>',
      orientation: "Landscape",
      titles: "Sheet1!1:2",
      property: "aging",
      comments: ["请核对"],
    });
  });

  test("draws charts and answers what they are made of", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const chart = await workbench.excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["段", "金额"],
        ["未到期", 3],
        ["1–30", 5],
      ];
      const added = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"), "Columns");
      added.name = "账龄图";
      added.title.text = "账龄";
      added.setPosition("D2", "H12");
      await context.sync();
      added.load("name,chartType,width");
      added.series.load("items/name");
      await context.sync();
      const series = added.series.items.map((each) => each.name);
      return { name: added.name, type: added.chartType, isWide: added.width > 100, series };
    });
    expect(chart).toEqual({
      name: "账龄图",
      type: "ColumnStacked",
      isWide: true,
      series: ["金额"],
    });
  });
});
