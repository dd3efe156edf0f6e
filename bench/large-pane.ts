// A very large ledger in the pane, through the genuine office.js: how long reading and aging take, the longest task that
// kept the add-in's frame from answering meanwhile, the largest answer that crossed from the host, and memory.
// Run: npx tsx bench/large-pane.ts [rows=200000] [columns=20]; columns beyond the twentieth are of no use to us.
import type { Frame, Page } from "playwright-core";
import { fillLedger, seenTasks, toldTasks, watchTasks } from "./filled-ledger";
import { inEmptyWorkbench, paneOf, say } from "./open-workbench";

/** Megabytes of script memory after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
  await session.detach();
  return usedSize / 1_048_576;
}

async function openScreen(pane: Frame, name: string): Promise<void> {
  const navigation = pane.getByRole("navigation");
  const link = navigation.getByRole("button", { name, exact: true });
  if (await link.isVisible()) await link.click();
  else {
    await navigation.getByRole("button", { name: "更多页面" }).click();
    await pane.getByRole("menuitem", { name, exact: true }).click();
  }
  await pane.locator("nav [aria-current=page]").filter({ hasText: name }).waitFor();
  await pane.locator("main h1").filter({ visible: true }).waitFor();
}

async function run(page: Page, rows: number, columns: number): Promise<void> {
  const pane = await paneOf(page);
  const empty = await heapOf(page);
  await fillLedger(page, rows, columns);
  const filled = await heapOf(page);
  await watchTasks(pane);
  for (const round of ["first", "second"]) {
    const start = performance.now();
    await pane.getByRole("button", { name: "重新读取" }).first().click();
    if (round === "first") await pane.getByRole("heading", { name: /识别出/ }).waitFor();
    await pane.getByRole("progressbar").first().waitFor({ state: "detached" });
    const time = ((performance.now() - start) / 1_000).toFixed(1);
    const watched = await seenTasks(pane);
    const size = `${String(rows)} × ${String(columns)} cells`;
    say(`${round} reading and aging of ${size}`, `${time} s, ${toldTasks(watched)}`);
    say("  largest message to the add-in", `${(watched.largestMessage / 1e6).toFixed(2)} MB`);
  }
  for (const screen of ["账龄", "报告", "今日", "台账"]) {
    const start = performance.now();
    await openScreen(pane, screen);
    const time = (performance.now() - start).toFixed(0);
    say(`opening the screen ${screen}`, `${time} ms, ${toldTasks(await seenTasks(pane))}`);
  }
  const read = await heapOf(page);
  say(
    "memory: empty, sheet filled, ledger read and aged",
    [empty, filled, read].map((size) => `${size.toFixed(0)} MB`).join(", "),
  );
}

const [rows, columns] = [Number(process.argv[2] ?? 200_000), Number(process.argv[3] ?? 20)];
void inEmptyWorkbench((page) => run(page, rows, columns));
