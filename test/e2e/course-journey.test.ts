// The course in the workbench: a worksheet made from its node, a map changed and found again.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

const row = (pane: Frame, title: string) => pane.getByRole("treeitem", { name: title }).first();

test("a worksheet is made from its node, filled from the ledger, and the map keeps what was changed", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("课程");

  // Pinyin initials find it, the keyboard reaches it.
  await row(pane, "账款催收与价值回款").waitFor();
  await workbench.screenshot("course-1-tree");
  await pane.getByRole("searchbox").fill("hdje");
  await row(pane, "核对金额").click();
  await pane.getByRole("heading", { name: "核对金额" }).waitFor();
  await workbench.screenshot("course-2-node");
  expect(await accessibilityFaults(pane)).toEqual([]);

  await pane.getByRole("button", { name: "插入 W01 欠款清单" }).click();
  await pane.getByText("已建好工作表“W01 欠款清单”。").waitFor();
  const made = await workbench.excelRun(async (context) => {
    const table = context.workbook.tables.getItem("Huikuan_W01");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    const notes = table.worksheet.getRange("A3:F4").load("values");
    await context.sync();
    return { header: header.values, body: body.values, notes: notes.values };
  });
  expect(made.header[0]?.slice(0, 3)).toEqual(["客户", "发票号", "开票日期"]);
  expect(made.body).toHaveLength(20);
  expect(made.body.every(([customer]) => customer !== "")).toBe(true);
  expect(made.notes.map(([label]) => String(label))).toEqual(["组名", "我的第一个行动"]);
  await workbench.screenshot("course-3-worksheet");

  // A change makes a copy of the course, which is in the workbook at once.
  await pane.getByText("编辑", { exact: true }).click();
  await pane.getByLabel("标题").fill("核对金额（本周）");
  await pane.getByRole("button", { name: "保存", exact: true }).first().click();
  await pane.getByText("内置课程保持原样", { exact: false }).waitFor();
  const kept = await workbench.eventually(
    () =>
      workbench.excelRun(async (context) => {
        const parts = context.workbook.customXmlParts
          .getByNamespace("urn:huikuan:mind-maps:1")
          .load("items/id");
        await context.sync();
        const [part] = parts.items;
        const xml = part?.getXml();
        await context.sync();
        return xml?.value ?? "";
      }),
    (xml) => xml.includes("核对金额（本周）"),
  );
  expect(kept).toContain("c4-1-1");

  // Opened again, the saved workbook brings it back.
  await workbench.openFile(await workbench.saveFile(), "again.xlsx");
  await workbench.openScreen("课程");
  const again = await workbench.pane();
  await again.getByRole("searchbox").fill("本周");
  await row(again, "核对金额（本周）").waitFor();
});

test("the course speaks English, and is read on a dark screen", async () => {
  const workbench = await lab.open("lang=en&pane=350&theme=dark");
  const pane = await workbench.pane();
  await workbench.openScreen("Course");
  await row(pane, "Letters").waitFor({ state: "detached" });
  await pane.getByRole("searchbox").fill("three letters");
  await row(pane, "The three letters").click();
  await pane.getByText("Steps", { exact: true }).click();
  await workbench.screenshot("course-6-english-dark");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Worksheets", exact: true }).click();
  await pane.getByText("W25 Handbook page", { exact: true }).waitFor();
  await workbench.screenshot("course-7-worksheets");
});

test("worksheets work out stage, tactic, score and guard while they are filled in", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("课程");
  await pane.getByRole("button", { name: "工作表", exact: true }).click();
  const opened = async (title: string): Promise<void> => {
    await pane.getByText(title, { exact: true }).click();
    await pane.getByRole("button", { name: `插入 ${title}` }).click();
    await pane.getByText(`已建好工作表“${title}”。`).waitFor();
  };
  await opened("W01 欠款清单");
  await opened("W05 等级与九因素评分");
  await opened("W14 合规自检");
  const read = () =>
    workbench.excelRun(async (context) => {
      const cells = ["Huikuan_W01", "Huikuan_W05", "Huikuan_W14"].map((name) =>
        context.workbook.tables.getItem(name).getDataBodyRange().load("values"),
      );
      await context.sync();
      return cells.map(({ values }) => values[0] as (string | number | boolean)[]);
    });
  await workbench.excelRun(async (context) => {
    const body = (name: string) => context.workbook.tables.getItem(name).getDataBodyRange();
    body("Huikuan_W05").getCell(0, 1).getResizedRange(0, 9).values = [
      ["催款中", 4, 4, 4, 4, 4, 4, 4, 4, 4],
    ];
    body("Huikuan_W14").getCell(0, 0).values = [["再不付款就找人上门打断你的腿"]];
    await context.sync();
  });
  const [list, rated, checked] = await workbench.eventually(read, ([listed, rating, guard]) =>
    [listed?.[13], listed?.[14], rating?.[11], rating?.[12], guard?.[1]].every(
      (cell) => cell !== "" && cell !== "#BUSY!",
    ),
  );
  expect(rated?.slice(11, 13)).toEqual([75, "R4"]);
  expect(checked?.[1]).toBe("禁止");
  // As of today, whatever day that is.
  expect(list?.slice(13)).toEqual([
    expect.stringMatching(/^S[0-6]$/),
    expect.stringMatching(/^\p{L}+$/u),
  ]);
});
