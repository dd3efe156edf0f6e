// The data screen where the sheet does not tell by itself: what the user selects, joins and counts, and what the pane
// says when Excel refuses or there is nothing to read.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import type { WorkbenchPage } from "../support/browser/workbench-page";
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

type Rows = readonly (readonly (string | number)[])[];

/** Puts rows on a sheet of an otherwise empty workbook and reads it. */
async function opened(rows: Rows, query = "lang=zh-CN&pane=350"): Promise<[WorkbenchPage, Frame]> {
  const workbench = await lab.open(`${query}&book=none`);
  await workbench.excelRun(
    async (context, { cells }) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "明细";
      const [first = []] = cells;
      sheet.getRangeByIndexes(0, 0, cells.length, first.length).values = cells;
      await context.sync();
    },
    { cells: rows.map((row) => [...row]) },
  );
  const pane = await workbench.pane();
  await pane
    .getByRole("button", { name: /重新读取|Read again/ })
    .first()
    .click();
  return [workbench, pane];
}

const HEADER = ["客户名称", "发票号", "开票日期", "到期日", "未收金额"];
const LEDGER: Rows = [
  HEADER,
  ["青屿科技有限公司", "FP-1", 46027, 46058, 1200],
  ["青屿科技有限责任公司", "FP-2", 46030, 46090, 800],
  ["晚照商贸行", "FP-3", 46040, 46101, 99.5],
  ["晚照商贸行", "FP-4", 46041, 46101, -40],
];

test("what the user selects is read, and a selection that is no table is told so", async () => {
  const [workbench, pane] = await opened([
    ["备注一栏", "数量"],
    ["甲", 3],
    ["乙", 4],
  ]);
  await pane.getByRole("heading", { name: "这张表不能做账龄" }).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.screenshot("data-refused-350");
  await workbench.excelRun(
    async (context, { cells }) => {
      const sheet = context.workbook.worksheets.getItem("明细");
      sheet.getRange("H20:L24").values = cells;
      sheet.getRange("H20").select();
      await context.sync();
    },
    { cells: LEDGER.map((row) => [...row]) },
  );
  await pane.getByRole("button", { name: "读取我选中的区域" }).click();
  await pane.getByText(/太小。请选中整块明细/).waitFor();
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("明细").getRange("H20:L24").select();
    await context.sync();
  });
  await pane.getByRole("button", { name: "读取我选中的区域" }).click();
  await pane.getByText("明细 · H20:L24").waitFor();
});

test("look-alikes are joined and parted, credits and hidden rows counted as the user says", async () => {
  const [workbench, pane] = await opened(LEDGER);
  await pane.getByText("明细 · A1:E5").waitFor();
  await pane.getByRole("heading", { name: "可能是同一客户（1）" }).waitFor();
  await pane.getByRole("button", { name: "是同一客户", exact: true }).click();
  await pane.getByText("您合并的客户（1 组）").click();
  await workbench.screenshot("data-joined-350");
  await pane.getByRole("button", { name: "分开" }).click();
  await pane.getByRole("heading", { name: "可能是同一客户（1）" }).waitFor();
  await pane.getByRole("button", { name: "不是", exact: true }).click();
  await pane.getByRole("heading", { name: /可能是同一客户/ }).waitFor({ state: "detached" });

  await pane.getByText("读取与统计口径").click();
  await pane.getByRole("radio", { name: /先冲抵同一客户/ }).check();
  await workbench.openScreen("账龄");
  await pane.getByText(/贷项先冲最早/).waitFor();
  await workbench.openScreen("台账");
  await workbench.excelRun(async (context) => {
    context.workbook.worksheets.getItem("明细").getRange("2:2").rowHidden = true;
    await context.sync();
  });
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByText("读取与统计口径").click();
  await pane.getByRole("switch", { name: "计入隐藏和筛选掉的行" }).uncheck();
  await pane.getByText("未计入的行（1）").waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
});

test("a workbook that holds nothing, a cell being edited and a protected sheet are told with the cure", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350&book=none");
  const pane = await workbench.pane();
  await pane.getByRole("heading", { name: "没有找到数据" }).waitFor();
  await workbench.screenshot("data-empty-350");
  await workbench.excelRun(
    async (context, { cells }) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "明细";
      sheet.getRange("A1:E5").values = cells;
      await context.sync();
    },
    { cells: LEDGER.map((row) => [...row]) },
  );
  await workbench.setFaults({ cellEditMode: true });
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByText(/有单元格正在编辑。请按 Enter/).waitFor();
  await workbench.setFaults({ cellEditMode: false });
  await pane.getByRole("button", { name: "再试一次" }).click();
  await pane.getByText("明细 · A1:E5").waitFor();
  // A protected sheet is read like any other.
  await workbench.setFaults({ protectedSheets: ["明细"] });
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByText("明细 · A1:E5").waitFor();
});
