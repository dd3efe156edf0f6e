// A very large ledger in the pane, through the genuine office.js: how long reading and aging take, the longest task that
// kept the add-in's frame from answering meanwhile, the largest answer that crossed from the host, and memory.
// Run: npx tsx bench/large-pane.ts [rows=200000] [columns=20]; columns beyond the twentieth are of no use to us.
import type { Frame, Page } from "playwright-core";
import { inEmptyWorkbench, paneOf, say } from "./open-workbench";

const HEADERS =
  "客户名称 客户编号 单据编号 单据类型 单据日期 到期日 付款条件 币种 原币金额 已收金额 未收余额 业务员 地区 部门 行业 订单号 争议 备注 联系人 电话";
const CELLS_PER_WRITE = 400_000;

/** Fills the sheet behind office.js, so that only the add-in's own work is measured. */
async function fill(page: Page, rows: number, columns: number): Promise<void> {
  const rowsPerWrite = Math.ceil(CELLS_PER_WRITE / columns);
  for (let first = 0; first < rows; first += rowsPerWrite)
    await page.evaluate(
      ([headers, from, end, columnCount]) => {
        const grid = window.workbench?.grid;
        if (grid === undefined) return;
        const rest = Array.from({ length: columnCount - 20 }, (_, column) => column);
        const names = [...headers.split(" "), ...rest.map((column) => `指标${String(column)}`)];
        const lines: (readonly (string | number)[])[] = from === 0 ? [names] : [];
        for (let row = from; row < end; row += 1) {
          const customer = (row * 7_919) % 5_000;
          const [date, cents] = [45_000 + ((row * 31) % 800), ((row * 104_729) % 2_000_000) + 100];
          lines.push([
            ...[`上海第${String(customer)}贸易有限公司`, `C${String(10_000 + customer)}`],
            ...[`INV-${String(100_000 + row)}`, "发票", date, date + 30, "30天", "CNY"],
            ...[cents / 100, 0, cents / 100, `业务员${String(row % 40)}`],
            ...[["华东", "华南", "华北"][row % 3] ?? "", `销售${String(row % 7)}部`, "制造"],
            ...[`SO${String(row)}`, "", row % 9 === 0 ? "对账中" : "", `联系人${String(customer)}`],
            `021-${String(60_000_000 + customer)}`,
            ...rest.map((column) => ((row * column) % 10_000) / 100),
          ]);
        }
        const start = from === 0 ? 0 : from + 1;
        const area = { sheetId: grid.activeSheetId(), row: start, column: 0 };
        grid.write(
          { ...area, rowCount: lines.length, columnCount },
          lines.map((line) => line.map((value) => ({ value }))),
        );
      },
      [HEADERS, first, Math.min(rows, first + rowsPerWrite), columns] as const,
    );
}

interface Watched {
  readonly longest: number;
  readonly count: number;
  readonly largestMessage: number;
}

/** Watches the add-in's frame from now on. Tasks of the workbench around it, which is Excel's part, are not counted. */
async function watch(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const seen = { longest: 0, count: 0, largest: "" };
    Reflect.set(globalThis, "seenByBench", seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name !== "self") continue;
        seen.count += 1;
        seen.longest = Math.max(seen.longest, entry.duration);
      }
    }).observe({ entryTypes: ["longtask"] });
    addEventListener("message", ({ data }) => {
      // Measured when asked for: encoding every answer would be a part of the time.
      if (typeof data === "string" && data.length > seen.largest.length) seen.largest = data;
    });
  });
}

/** What was seen since the last time asked. */
async function seen(pane: Frame): Promise<Watched> {
  return pane.evaluate(() => {
    const now = Reflect.get(globalThis, "seenByBench") as {
      longest: number;
      count: number;
      largest: string;
    };
    const { longest, count, largest } = now;
    Object.assign(now, { longest: 0, count: 0, largest: "" });
    return { longest, count, largestMessage: new TextEncoder().encode(largest).length };
  });
}

const told = ({ longest, count }: Watched): string =>
  `longest task ${longest.toFixed(0)} ms, ${String(count)} over 50 ms`;

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
  await fill(page, rows, columns);
  const filled = await heapOf(page);
  await watch(pane);
  for (const round of ["first", "second"]) {
    const start = performance.now();
    await pane.getByRole("button", { name: "重新读取" }).first().click();
    if (round === "first") await pane.getByRole("heading", { name: /识别出/ }).waitFor();
    await pane.getByRole("progressbar").first().waitFor({ state: "detached" });
    const time = ((performance.now() - start) / 1_000).toFixed(1);
    const watched = await seen(pane);
    const size = `${String(rows)} × ${String(columns)} cells`;
    say(`${round} reading and aging of ${size}`, `${time} s, ${told(watched)}`);
    say("  largest message to the add-in", `${(watched.largestMessage / 1e6).toFixed(2)} MB`);
  }
  for (const screen of ["账龄", "报告", "今日", "台账"]) {
    const start = performance.now();
    await openScreen(pane, screen);
    const time = (performance.now() - start).toFixed(0);
    say(`opening the screen ${screen}`, `${time} ms, ${told(await seen(pane))}`);
  }
  const read = await heapOf(page);
  say(
    "memory: empty, sheet filled, ledger read and aged",
    [empty, filled, read].map((size) => `${size.toFixed(0)} MB`).join(", "),
  );
}

const [rows, columns] = [Number(process.argv[2] ?? 200_000), Number(process.argv[3] ?? 20)];
void inEmptyWorkbench((page) => run(page, rows, columns));
