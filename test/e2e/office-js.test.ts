// The genuine office.js against the workbench's host: the errors of a real Excel, and what the pane says about them.
import type { Frame } from "playwright-core";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

/** The pane on its aging screen, with the ledger read. */
async function atAging(workbench: WorkbenchPage): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByRole("button", { name: "写入账龄表" }).waitFor();
  return pane;
}

describe("genuine office.js", () => {
  test("refuses what was not loaded, what does not exist, and more than the web carries", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    await expect(
      workbench.excelRun((context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        return Promise.resolve(range.values);
      }),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });

    await expect(
      workbench.excelRun(async (context) => {
        context.workbook.worksheets.getItem("没有这张表").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });

    await expect(
      workbench.excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const line = Array.from({ length: 10 }, () => "应收账款".repeat(100));
        sheet.getRange("A1:J1000").values = Array.from({ length: 1000 }, () => line);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });

    // Small enough to write in parts, too large to read in one go.
    await workbench.setFaults({ payloadLimitBytes: 100_000 });
    await expect(
      workbench.excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (let part = 0; part < 4; part += 1) {
          const cells = sheet.getRange(`A${part * 100 + 1}:A${part * 100 + 100}`);
          cells.values = Array.from({ length: 100 }, () => ["x".repeat(500)]);
          await context.sync();
        }
        const all = sheet.getRange("A1:A400");
        all.load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("answers a call outside the subset with an error that names it, and the page lists it", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    await expect(
      workbench.excelRun(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("Workbook.pivotTables") as string });
    await workbench.page.getByRole("button", { name: "消息（1）" }).click();
    await workbench.page.getByText(/加载项调用了工作台不支持的 Workbook\.pivotTables/i).waitFor();
  });
});

describe("the pane, when Excel refuses", () => {
  test.each([
    [
      { cellEditMode: true },
      "有单元格正在编辑。请按 Enter 完成或按 Esc 取消编辑，再试一次。",
      { cellEditMode: false },
    ],
    [
      { sessionLost: true },
      "与 Excel 的连接已断开。请保存并重新打开工作簿，再打开本窗格。",
      { sessionLost: false },
    ],
  ])("%j: says so, and writes once it is over", async (fault, sentence, over) => {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    const pane = await atAging(workbench);
    await workbench.setFaults(fault);
    await pane.getByRole("button", { name: "写入账龄表" }).click();
    await pane.getByText(sentence).waitFor();
    await workbench.screenshot(`refused-${Object.keys(fault).join()}`);
    await workbench.setFaults(over);
    await pane.getByRole("button", { name: "写入账龄表" }).click();
    await pane.getByText("已新建工作表“账龄分析”").waitFor();
  });

  test("a protected sheet stays as it is, and the pane says which", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    const pane = await atAging(workbench);
    await pane.getByRole("button", { name: "写入账龄表" }).click();
    await pane.getByText("已新建工作表“账龄分析”").waitFor();
    await workbench.excelRun(async (context) => {
      context.workbook.worksheets.getItem("账龄分析").protection.protect();
      await context.sync();
    });
    await pane.getByRole("button", { name: "写入账龄表" }).click();
    await pane
      .getByText("工作表“账龄分析”受保护，无法写入。请先撤销工作表保护，再试一次。")
      .waitFor();
  });

  test("a batch that fails is told, whatever its code", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    const pane = await atAging(workbench);
    await workbench.setFaults({ failBatch: { after: 1, code: "GeneralException" } });
    await pane.getByRole("button", { name: "写入账龄表" }).click();
    await pane.getByText(/^Excel 拒绝了这次操作/).waitFor();
  });

  test("small payloads slow a reading down but do not stop it", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=350&payloadLimit=60000&latency=20");
    const pane = await workbench.pane();
    await pane.getByText("应收明细 · A1:P1205").waitFor();
    await pane.getByText("1,200 笔", { exact: true }).waitFor();
  });
});
