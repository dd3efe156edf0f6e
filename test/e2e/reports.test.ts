// The report pack through the genuine office.js: written, written again, and still the user's where the user was.
import { useWorkbenchLab, SAMPLE_LEDGERS } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

const SHEETS = [
  "指标总览",
  "账龄分析",
  "按业务员和地区",
  "欠款大户",
  "逾期清单",
  "坏账准备",
  "趋势与迁徙",
  "回款预测",
  "数据问题",
  "编制说明",
];

async function atReports(workbench: WorkbenchPage) {
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("报告");
  await pane.getByRole("heading", { name: "总览" }).waitFor();
  return pane;
}

/** Values, formats and chart names of the sheets, as far as a report decides them. */
async function contentsOf(workbench: WorkbenchPage, sheets: readonly string[]) {
  return await workbench.excelRun(async (context, given) => {
    const all = given.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRange(true).load("address,values,numberFormat");
      const charts = sheet.charts.load("items/name");
      const tables = sheet.tables.load("items/name");
      return { name, used, charts, tables };
    });
    await context.sync();
    return all.map(({ name, used, charts, tables }) => ({
      ...{
        name,
        address: used.address,
        values: used.values as unknown,
        formats: used.numberFormat as unknown,
      },
      charts: charts.items.map((chart) => chart.name),
      tables: tables.items.map((table) => table.name),
    }));
  }, sheets);
}

/** The visible names for figures, and where their cells are. */
async function namedCells(workbench: WorkbenchPage): Promise<Readonly<Record<string, string>>> {
  return await workbench.excelRun(async (context) => {
    const names = context.workbook.names.load("items/name,items/visible");
    await context.sync();
    const found = names.items
      .filter(({ name, visible }) => visible && name.startsWith("AR_"))
      .map(({ name }) => ({
        name,
        range: context.workbook.names.getItem(name).getRange().load("address"),
      }));
    await context.sync();
    return Object.fromEntries(found.map(({ name, range }) => [name, range.address]));
  });
}

/** As far as a number is kept on its way through a formula. */
const digits = (rows: readonly unknown[][]): string =>
  JSON.stringify(rows, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(12)) : value,
  );

describe("the report pack in Excel", () => {
  test("is written with tables and charts, and written again it is the same", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    const pane = await atReports(workbench);
    await workbench.screenshot("reports-350");
    await pane.getByRole("button", { name: "写入报告（10 张表）" }).click();
    await pane.getByText("已写好 10 张表").waitFor();
    await workbench.screenshot("reports-written-350");
    const first = await contentsOf(workbench, SHEETS);
    expect(first.map(({ name, charts }) => [name, charts.length > 0])).toEqual([
      ...[
        ["指标总览", true],
        ["账龄分析", true],
        ["按业务员和地区", true],
        ["欠款大户", true],
      ],
      ...[
        ["逾期清单", false],
        ["坏账准备", false],
        // Charts over time want two snapshots.
        ["趋势与迁徙", false],
        ["回款预测", true],
        ["数据问题", false],
        ["编制说明", false],
      ],
    ]);
    for (const { name } of first) {
      await workbench.excelRun(async (context, sheet) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }, name);
      await workbench.screenshot(`report-${name}`);
    }
    await pane.getByRole("button", { name: "写入报告（10 张表）" }).click();
    await pane.getByText("已写好 10 张表").waitFor();
    expect(await contentsOf(workbench, SHEETS)).toEqual(first);
  });

  test("keeps the user's column, note, width and place when the figures change", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=450");
    const pane = await atReports(workbench);
    await workbench.excelRun(async (context) => {
      const own = context.workbook.worksheets.getItem("应收明细").getRange("A1");
      context.workbook.names.add("AR_DSO", own);
      await context.sync();
    });
    await pane.getByRole("button", { name: "写入报告（10 张表）" }).click();
    await pane.getByText("已写好 10 张表").waitFor();
    expect(await namedCells(workbench)).toMatchObject({
      ...{ AR_DSO: "应收明细!A1", AR_AsOfDate: "编制说明!B5" },
    });
    const before = await workbench.excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem("逾期清单");
      sheet.name = "四月逾期";
      sheet.position = 0;
      const table = sheet.tables.getItemAt(0);
      const body = table.getDataBodyRange().load("values,rowCount");
      await context.sync();
      const notes = body.values.map((_, index) => [index === 2 ? "周五回电" : ""]);
      table.columns.add(undefined, [["我的备注"], ...notes]);
      sheet.getRange("P1").values = [["勿删"]];
      sheet.getRange("A:A").format.columnWidth = 222;
      await context.sync();
      return body.values[2] as unknown[];
    });
    // A payment: the first row of the ledger that is due changes its amount, and the overdue list with it.
    await pane.getByRole("button", { name: /^更新“逾期清单”/ }).click();
    await pane.getByText("已写好 1 张表").waitFor();
    const after = await workbench.excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem("四月逾期").load("position");
      const header = sheet.tables.getItemAt(0).getHeaderRowRange().load("values");
      const body = sheet.tables.getItemAt(0).getDataBodyRange().load("values");
      const note = sheet.getRange("P1").load("values");
      const width = sheet.getRange("A:A").format.load("columnWidth");
      await context.sync();
      const at = (header.values[0] as unknown[]).indexOf("我的备注");
      const noted = (body.values as unknown[][]).filter((row) => row[at] !== "");
      const own = { note: note.values[0]?.[0] as unknown, width: width.columnWidth };
      return { position: sheet.position, noted, at, ...own };
    });
    expect(after).toMatchObject({ position: 0, note: "勿删" });
    expect(Math.round(after.width)).toBe(222);
    expect(after.noted).toEqual([[...before, "周五回电"]]);
    await workbench.screenshot("reports-450");
  });

  test("on another ledger and with other buckets keeps what the user added to stacked tables and typed", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=450");
    const pane = await atReports(workbench);
    await pane.getByRole("button", { name: "写入报告（10 张表）" }).click();
    await pane.getByText("已写好 10 张表").waitFor();
    const sheets = ["账龄分析", "按业务员和地区", "坏账准备"];
    const noted = await workbench.excelRun(async (context, names) => {
      const written: Record<string, string> = {};
      for (const name of names) {
        const tables = context.workbook.worksheets.getItem(name).tables.load("items/name");
        await context.sync();
        for (const table of tables.items) {
          const header = table.getHeaderRowRange().load("values,columnCount");
          const body = table.getDataBodyRange().load("values,rowIndex");
          await context.sync();
          // The name of the row: customer, salesperson, region or group.
          const at = name === "账龄分析" ? 2 : name === "坏账准备" ? 0 : 1;
          const own = body.values.map((row, index) => [
            index === 0 ? `=${"ABC"[at] ?? ""}${String(body.rowIndex + 1)}&"！"` : "",
          ]);
          table.columns.add(undefined, [["我的备注"], ...own]);
          written[table.name] = `${String(body.values[0]?.[at])}！`;
        }
      }
      const rates = context.workbook.worksheets.getItem("坏账准备");
      const used = rates.getUsedRange(true).load("values");
      await context.sync();
      const row = used.values.findIndex(([label]) => label === "1–30 天");
      rates.getCell(row, 5).values = [[0.25]];
      const ledger = context.workbook.worksheets.getItem("应收明细");
      // Fewer rows at the top, and the largest of all for the first customer noted.
      ledger.getRange("6:40").delete("Up");
      await context.sync();
      return written;
    }, sheets);
    await workbench.openScreen("账龄");
    await pane.getByText("口径：30 天一段，按到期日").click();
    await pane.getByLabel("账龄分段").selectOption("自定义天数");
    await pane.getByLabel("自定义分段天数").fill("30,60,90,120,150,180,240,300,365");
    await pane.getByRole("button", { name: "采用" }).click();
    await pane.getByText("口径：自定义，按到期日").waitFor();
    await workbench.openScreen("报告");
    await pane.getByRole("button", { name: "写入报告（10 张表）" }).click();
    await pane.getByText("已写好 10 张表").waitFor();
    const after = await workbench.excelRun(async (context, names) => {
      const found: Record<string, unknown> = {};
      for (const name of names) {
        const tables = context.workbook.worksheets.getItem(name).tables.load("items/name");
        await context.sync();
        for (const table of tables.items) {
          const header = table.getHeaderRowRange().load("values");
          const body = table.getDataBodyRange().load("values");
          await context.sync();
          const at = (header.values[0] as unknown[]).indexOf("我的备注");
          found[table.name] = (body.values as unknown[][]).flatMap((row) =>
            row[at] === "" ? [] : [row[at]],
          );
        }
      }
      return found;
    }, sheets);
    expect(after).toEqual(
      Object.fromEntries(Object.entries(noted).map(([name, own]) => [name, [own]])),
    );
    for (const name of sheets) {
      await workbench.excelRun(async (context, sheet) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }, name);
      await workbench.screenshot(`report-other-buckets-${name}`);
    }
    const rates = await workbench.excelRun(async (context) => {
      const used = context.workbook.worksheets
        .getItem("坏账准备")
        .getUsedRange(true)
        .load("values");
      await context.sync();
      return (used.values as unknown[][]).filter(([label]) => label === "1–30 天");
    });
    // A formula tells where the rate comes from, and is not shown as a text itself.
    expect(rates[0]?.slice(5, 8)).toEqual([0.25, 0.25, "手工输入"]);
  });

  test("as live formulas shows the same figures, and follows a changed cell and another day", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    const pane = await atReports(workbench);
    for (const part of SHEETS.slice(5))
      await pane.getByRole("checkbox", { name: new RegExp(`^${part}`) }).uncheck();
    await pane.getByRole("button", { name: "写入报告（5 张表）" }).click();
    await pane.getByText("已写好 5 张表").waitFor();
    await pane.getByRole("radio", { name: /^实时公式/ }).check();
    await workbench.screenshot("reports-live-350");
    await pane.getByRole("button", { name: "写入报告（5 张表）" }).click();
    await pane.getByText("已写好 5 张表").waitFor();
    const figureIn = (sheet: string, address: string) =>
      workbench.excelRun(
        async (context, [name, cell]) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cell);
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        },
        [sheet, address] as const,
      );
    // Live sheets have two rows more above their figures.
    const rowsFrom = async (sheet: string, first: string, count: number): Promise<unknown[][]> => {
      const rows = await figureIn(sheet, "A1:K60");
      const at = rows.findIndex(([label]) => label === first);
      return at < 0 ? [] : rows.slice(at, at + count);
    };
    for (const [sheet, first, count] of [
      ["指标总览", "未清余额", 5],
      ["逾期清单", "客户", 30],
    ] as const) {
      const values = await rowsFrom(sheet, first, count);
      expect(values).toHaveLength(count);
      await workbench.eventually(
        () => rowsFrom(`${sheet}（实时）`, first, count),
        (shown) => digits(shown) === digits(values),
      );
    }
    for (const name of SHEETS.slice(0, 5)) {
      await workbench.excelRun(async (context, sheet) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }, `${name}（实时）`);
      await workbench.screenshot(`report-live-${name}`);
    }
    const before = await rowsFrom("指标总览（实时）", "逾期金额", 1);
    await workbench.excelRun(async (context) => {
      context.workbook.worksheets.getItem("指标总览（实时）").getRange("B3").values = [[46387]];
      await context.sync();
    });
    await workbench.eventually(
      () => rowsFrom("指标总览（实时）", "逾期金额", 1),
      (later) => typeof later[0]?.[1] === "number" && digits(later) !== digits(before),
    );
  });
});
