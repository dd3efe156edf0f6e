// What the topics of the course mean for the ledger that is open: counted by hand, seen in the tree and on the projector.
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

/** Days past due of the oldest item of each customer. Whatever the time zone, none is near the edge of a stretch. */
const CUSTOMERS = [...[-40, -40, -20, 20, 45, 70, 120, 150, 400]] as const;
const HERE = { 未收款: 3, 催收款: 3, 准呆账: 2, 呆账: 1 };

test("the tree and the projector say for how many customers a topic is, as the ledger has it", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.excelRun(async (context, days) => {
    const today = Math.floor(Date.now() / 86_400_000) + 25_569;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = days.flatMap((past, at) => [
      [`客户${String(at)}有限公司`, `FP${String(at)}`, today - past - 30, today - past, 8000 + at],
      // Each has a younger item too, which must not count.
      [`客户${String(at)}有限公司`, `FX${String(at)}`, today + 5, today + 65, 500],
    ]);
    const header = ["客户名称", "发票号", "开票日期", "到期日", "未收余额"];
    const range = sheet.getRange(`A1:E${String(rows.length + 1)}`);
    range.values = [header, ...rows];
    sheet.getRange("C:D").numberFormat = [["yyyy-mm-dd"]];
    await context.sync();
  }, CUSTOMERS);
  const pane = await workbench.pane();
  await workbench.openScreen("台账");
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByText("A1:E19", { exact: false }).first().waitFor();
  await workbench.openScreen("课程");
  await pane.getByRole("searchbox").fill("账");
  for (const [title, count] of Object.entries(HERE)) {
    await pane.getByRole("searchbox").fill(title);
    const row = pane.getByRole("treeitem", { name: `${title} ${String(count)} 户`, exact: true });
    await row.click();
    await pane.getByText(`您的台账里现在有 ${String(count)} 位客户适用`, { exact: true }).waitFor();
  }
  await pane.getByRole("searchbox").fill("催收款");
  await pane.getByRole("treeitem", { name: "催收款 3 户", exact: true }).click();
  await workbench.screenshot("map-ledger-1-tree");

  await pane.getByRole("button", { name: "投影", exact: true }).click();
  const element = await workbench.page.locator("dialog iframe").elementHandle();
  const dialog = await element?.contentFrame();
  if (!dialog) throw new Error("The projector has no frame.");
  await dialog.getByText("您的台账里现在有 3 位客户适用").waitFor();
  await dialog.getByRole("button", { name: "讲解", exact: true }).click();
  await dialog.getByText("您的台账里现在有 3 位客户适用").waitFor();
  await workbench.screenshot("map-ledger-2-projector");
});
