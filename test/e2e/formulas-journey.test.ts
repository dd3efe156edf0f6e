// The helper for worksheet functions: chosen, filled in from the ledger, looked at, inserted without harm; and the sheet
// of live examples.
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

async function atFunctions(workbench: WorkbenchPage) {
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("函数");
  await pane.getByRole("heading", { name: "函数", exact: true }).waitFor();
  return pane;
}

/** A sheet of the user's own, with these cells, and the first cell of `selected` under the cursor. */
async function openSheet(
  workbench: WorkbenchPage,
  name: string,
  given: { cells: Record<string, string[][]>; selected: string },
): Promise<void> {
  await workbench.excelRun(
    async (context, { name: sheetName, cells, selected }) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      const sheet = found.isNullObject ? context.workbook.worksheets.add(sheetName) : found;
      for (const [address, formulas] of Object.entries(cells))
        sheet.getRange(address).formulas = formulas;
      sheet.activate();
      sheet.getRange(selected).select();
      await context.sync();
    },
    { name, ...given },
  );
}

const cellsOf = (workbench: WorkbenchPage, sheet: string, address: string) =>
  workbench.excelRun(
    async (context, given) => {
      const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
      range.load("values,formulas");
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    },
    { sheet, address },
  );

test("a function is chosen, tried and inserted, and nothing of the user's is written over", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await atFunctions(workbench);
  const region = pane.getByRole("region", { name: "预览表" });
  await region.getByText("合计").or(region.getByText("未到期")).first().waitFor();
  await workbench.screenshot("formulas-1-aging-350");
  expect(await accessibilityFaults(pane)).toEqual([]);

  await pane.getByLabel("查找函数").fill("逾期天数");
  await pane.getByText("=AR.DAYSPASTDUE(").waitFor();
  expect(await pane.locator("code").innerText()).toMatch(
    /^=AR\.DAYSPASTDUE\('应收明细'!\$E\$2:\$E\$1201,DATE\(\d{4},\d{1,2},\d{1,2}\)\)$/,
  );
  await pane.getByText("共 1,200 行 × 1 列").waitFor();

  // What stands in the cell is asked about; what stands in the way of the result too.
  const insert = pane.getByRole("button", { name: "插入所选单元格" });
  await openSheet(workbench, "我的表", {
    cells: { B2: [["我的"]], D6: [["也是"]] },
    selected: "B2",
  });
  await insert.click();
  await pane.getByText("B2 已有内容“我的”，插入会替换它。").waitFor();
  await pane.getByRole("button", { name: "不插入" }).click();
  expect((await cellsOf(workbench, "我的表", "B2")).values).toEqual([["我的"]]);
  await openSheet(workbench, "我的表", { cells: {}, selected: "D2" });
  await insert.click();
  await pane.getByText("但 D6 有内容").waitFor();
  await workbench.screenshot("formulas-2-in-the-way-350");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await openSheet(workbench, "我的表", { cells: {}, selected: "F2" });
  await pane.getByRole("button", { name: "不插入" }).click();
  await insert.click();
  await pane.getByText("已插入 F2。").first().waitFor();
  const spilled = await workbench.eventually(
    () => cellsOf(workbench, "我的表", "F2:F1201"),
    ({ values }) => [values[0], values.at(-1)].every((row) => typeof row?.[0] === "number"),
  );
  expect(spilled.formulas[0]?.[0]).toMatch(/^=AR\.DAYSPASTDUE\(/);

  // By the keyboard, with a choice from a list and a range taken from the sheet.
  await pane.getByLabel("查找函数").fill("AR.BUCKET");
  await pane.getByText("=AR.BUCKET(").waitFor();
  await pane.getByText("可不填的参数（1）").focus();
  await workbench.page.keyboard.press("Enter");
  await pane.getByLabel("账龄分段", { exact: true }).selectOption("value:phases");
  await pane.getByText('"phases")').waitFor();
  await pane.getByLabel("到期日", { exact: true }).selectOption("typed");
  await openSheet(workbench, "我的表", {
    cells: { "H1:H2": [["2026-03-01"], ["2026-01-01"]] },
    selected: "H1:H2",
  });
  await pane.getByRole("button", { name: "到期日：取所选区域" }).click();
  await pane.getByText("=AR.BUCKET('我的表'!$H$1:$H$2,").waitFor();
  await insert.click();
  await pane.getByText("会盖住公式自己引用的区域").waitFor();
});

test("the sheet of examples holds every function, alive, and is written again in place", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=450");
  const pane = await atFunctions(workbench);
  await pane.getByRole("button", { name: "写函数示例表" }).click();
  await pane.getByText("已写好：函数示例").waitFor();
  const filled = () => cellsOf(workbench, "函数示例", "A1:M900");
  const labels = ({ values }: Awaited<ReturnType<typeof filled>>) =>
    values.flatMap(([cell], row) => (cell === "结果" ? [row] : []));
  /** Once every function has answered. */
  const answered = async () => {
    const pending = (seen: Awaited<ReturnType<typeof filled>>): string =>
      labels(seen)
        .map((row) => String(seen.values[row]?.[1]))
        .filter((value) => /^$|^=|^#BUSY!/.test(value))
        .join(" ");
    await workbench.eventually(
      async () => pending(await filled()),
      (left) => left === "",
    );
    return await filled();
  };
  const sheet = await answered();
  const results = labels(sheet).map((row) => [
    String(sheet.formulas[row]?.[1]).slice(0, 20),
    String(sheet.values[row]?.[1]),
  ]);
  expect(results).toHaveLength(33);
  expect(results.filter(([, value]) => /^#/.test(String(value)))).toEqual([]);
  await workbench.screenshot("formulas-3-sheet");
  await pane.getByRole("button", { name: "写函数示例表" }).click();
  await pane.getByText("已写好：函数示例").waitFor();
  const again = await answered();
  expect(again.values).toEqual(sheet.values);
});

test.each(["lang=en&pane=350&theme=dark", "lang=en&pane=450"])("in English (%s)", async (query) => {
  const workbench = await lab.open(query);
  const pane = await workbench.pane();
  await workbench.openScreen("Functions");
  await pane.getByRole("region", { name: "Preview" }).getByText("Not due").first().waitFor();
  await workbench.screenshot(`formulas-4-${query.replace(/\W+/g, "-")}`);
  expect(await accessibilityFaults(pane)).toEqual([]);
});
