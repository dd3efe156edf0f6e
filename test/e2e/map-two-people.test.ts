// Two people on one workbook: what the other one has written into it meanwhile is played by writing it there.
import type { Frame } from "playwright-core";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

const row = (pane: Frame, title: string) => pane.getByRole("treeitem", { name: title }).first();

/** The texts of our maps in the workbook. */
const keptTexts = (workbench: WorkbenchPage): Promise<string[]> =>
  workbench.excelRun(async (context) => {
    const parts = context.workbook.customXmlParts
      .getByNamespace("urn:huikuan:mind-maps:1")
      .load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });

/** Somebody else renames topics in the first text, or adds a text of his own. */
const somebodyWrites = (
  workbench: WorkbenchPage,
  change: { readonly from: string; readonly to: string; readonly isAnother?: boolean },
): Promise<void> =>
  workbench.excelRun(async (context, { from, to, isAnother }) => {
    const parts = context.workbook.customXmlParts
      .getByNamespace("urn:huikuan:mind-maps:1")
      .load("items/id");
    await context.sync();
    const [part] = parts.items;
    const xml = part?.getXml();
    await context.sync();
    const changed = (xml?.value ?? "").replaceAll(from, to);
    if (isAnother === true) context.workbook.customXmlParts.add(changed);
    else part?.setXml(changed);
    await context.sync();
  }, change);

async function importMap(pane: Frame, text: string): Promise<void> {
  await pane.getByText("导入、导出和图片", { exact: true }).click();
  await pane.locator("input[type=file]").setInputFiles({
    ...{ name: "小组.md", mimeType: "text/markdown", buffer: Buffer.from(text) },
  });
  await pane.getByRole("button", { name: "导入为新导图" }).click();
  await pane.getByText("已导入“小组”", { exact: false }).waitFor();
}

async function rename(workbench: WorkbenchPage, pane: Frame, title: string, to: string) {
  await row(pane, title).click();
  await row(pane, title).press("F2");
  const input = pane.getByLabel("标题");
  await input.fill(to);
  await input.press("Enter");
  await row(pane, to).waitFor();
}

test("both people's changes are kept, the other one's text is told where they differ, and undo takes nothing of his away", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  await importMap(pane, "# 小组\n## 电话\n## 上门\n## 函件\n");
  await workbench.eventually(
    () => keptTexts(workbench),
    (texts) => texts.length === 1,
  );

  await somebodyWrites(workbench, { from: '"上门"', to: '"上门谈"' });
  await somebodyWrites(workbench, { from: '"函件"', to: '"函件（他）"' });
  await rename(workbench, pane, "函件", "函件（我）");
  await pane.getByText("“函件（我）”：对方写的是“函件（他）”", { exact: false }).waitFor();
  await row(pane, "上门谈").waitFor();
  await workbench.screenshot("map-two-people-1-merged");
  await workbench.eventually(
    () => keptTexts(workbench),
    ([text = ""]) => text.includes("上门谈") && text.includes("函件（我）"),
  );

  await pane.getByRole("button", { name: "撤销", exact: true }).first().click();
  await workbench.eventually(
    () => keptTexts(workbench),
    ([text = ""]) => text.includes("上门谈") && !text.includes("函件（我）"),
  );

  // Both made their first map at the same time: two texts in the workbook become one with both.
  await somebodyWrites(workbench, { from: '"电话"', to: '"电话会"', isAnother: true });
  await rename(workbench, pane, "小组", "本组");
  await row(pane, "电话会").waitFor();
  const [text = "", ...others] = await workbench.eventually(
    () => keptTexts(workbench),
    (texts) => texts.length === 1 && (texts[0]?.includes("本组") ?? false),
  );
  expect(others).toEqual([]);
  expect(text).toContain("电话会");
});
