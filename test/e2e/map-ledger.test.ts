// What the topics of the course mean for the ledger that is open: counted by hand, seen in the tree and on the projector.
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

/** Days past due of the oldest item of each customer. Whatever the time zone, none is near the edge of a stretch. */
const CUSTOMERS = [...[-40, -40, -20, 20, 45, 70, 120, 150, 400]] as const;
const HERE = { 未收款: [3, 12], 催收款: [3, 3], 准呆账: [2, 2], 呆账: [1, 1] };
const said = (customers: number, documents: number): string =>
  `您的台账里现在有 ${String(customers)} 位客户在这里（按最早到期的单据）；这一段的单据有 ${String(documents)} 张`;

test("the tree and the projector say for how many customers a topic is, as the ledger has it", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.excelRun(async (context, days) => {
    const today = Math.floor(Date.now() / 86_400_000) + 25_569;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = days.flatMap((past, at) => [
      [`客户${String(at)}有限公司`, `FP${String(at)}`, today - past - 30, today - past, 8000 + at],
      // Each has a younger document too: the customer is where the oldest one is.
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
  for (const [title, [count = 0, documents = 0]] of Object.entries(HERE)) {
    await pane.getByRole("searchbox").fill(title);
    const row = pane.getByRole("treeitem", { name: `${title} ${String(count)} 户`, exact: true });
    await row.click();
    await pane.getByText(said(count, documents), { exact: true }).waitFor();
  }
  await pane.getByRole("searchbox").fill("催收款");
  await pane.getByRole("treeitem", { name: "催收款 3 户", exact: true }).click();
  await workbench.screenshot("map-ledger-1-tree");

  // The way from the topic to its rows.
  await pane.getByRole("button", { name: "选中这 3 行" }).click();
  await workbench.eventually(
    () =>
      workbench.excelRun(async (context) => {
        const areas = context.workbook.getSelectedRanges().load("address");
        await context.sync();
        return areas.address.replaceAll(/[^,]*!/g, "");
      }),
    (address) => address === "A8:E8,A10:E10,A12:E12",
  );

  await pane.getByRole("button", { name: "投影", exact: true }).click();
  const element = await workbench.page.locator("dialog iframe").elementHandle();
  const dialog = await element?.contentFrame();
  if (!dialog) throw new Error("The projector has no frame.");
  await dialog.getByText(said(3, 3)).waitFor();
  await dialog.getByRole("button", { name: "讲解", exact: true }).click();
  await dialog.getByText(said(3, 3)).waitFor();
  await workbench.screenshot("map-ledger-2-projector");
});
