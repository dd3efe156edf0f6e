// Results beside a large ledger, through the genuine office.js: how long they take to be written, written again, stopped
// and taken off, and the longest task that kept the add-in's frame from answering meanwhile.
// Run: npx tsx bench/beside-ledger.ts [rows=20000]
import type { Frame, Page } from "playwright-core";
import { fillLedger, seenTasks, toldTasks, watchTasks } from "./filled-ledger";
import { inEmptyWorkbench, paneOf, say } from "./open-workbench";

async function timed(pane: Frame, name: string, work: () => Promise<void>): Promise<void> {
  await seenTasks(pane);
  const start = performance.now();
  await work();
  const time = ((performance.now() - start) / 1_000).toFixed(1);
  say(name, `${time} s, ${toldTasks(await seenTasks(pane))}`);
}

async function run(page: Page, rows: number): Promise<void> {
  const pane = await paneOf(page);
  page.setDefaultTimeout(120_000);
  await fillLedger(page, rows, 20);
  await watchTasks(pane);
  await pane.getByRole("button", { name: "重新读取" }).first().click();
  await pane.getByRole("heading", { name: /识别出/ }).waitFor();
  await pane.getByRole("navigation").getByRole("button", { name: "今日", exact: true }).click();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await timed(pane, "opening Today", () =>
    pane.getByRole("heading", { level: 1, name: "今日" }).waitFor(),
  );
  await pane.getByText("写到台账旁", { exact: true }).first().click();
  const written = () =>
    pane
      .getByText(/^已写入 /)
      .first()
      .waitFor();
  await timed(pane, `writing beside ${String(rows)} rows`, async () => {
    await button("写到台账旁").click();
    await written();
  });
  await timed(pane, "writing again", async () => {
    await button("更新这些列").click();
    await pane
      .getByText(/^已写入 /)
      .first()
      .waitFor({ state: "detached" });
    await written();
  });
  await timed(pane, "taking off", async () => {
    await button("移除这些列").click();
    await pane.getByText("已移除，您的单元格没有改动").first().waitFor();
  });
  await timed(pane, "writing, stopped as soon as rows are written", async () => {
    await button("写到台账旁").click();
    await pane.getByText(/已写 /).first().waitFor();
    await button("停止").click();
    await pane
      .getByText(/已停止/)
      .first()
      .waitFor();
  });
}

const rows = Number(process.argv[2] ?? 20_000);
void inEmptyWorkbench((page) => run(page, rows), "pane=350");
