// The add-in as a user meets it, in a real browser: how long the pane takes from the start of its page to its first
// screen with the sample ledger read, and how long 100,000 × 12 cells take from the sheet to the add-in through office.js and
// the host. Beside them the same cells without office.js, straight from the sheet. Run: npx tsx bench/pane.ts [rounds]
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { addInBundle, LOCAL_BASE } from "../src/workbench/server/add-in-bundle";
import { ensureBuilt } from "../src/workbench/server/bundle";
import { selfSignedCertificate } from "../src/workbench/server/certificate";
import { workbenchBundle } from "../src/workbench/server/workbench-bundle";
import { startWorkbenchServer } from "../src/workbench/server/workbench-server";
import { findBrowser } from "../test/support/browser/find-browser";

const ROWS = 100_000;
const COLUMNS = 12;
const BLOCKS = [5_000, 10_000, 20_000];

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
const line = (name: string, times: readonly number[]): void => {
  const [middle, least] = [median(times), Math.min(...times)].map((time) => time.toFixed(0));
  process.stdout.write(`${name.padEnd(52)} median ${middle ?? ""} ms, least ${least ?? ""} ms\n`);
};

interface Start {
  readonly firstPaint: number;
  readonly ready: number;
}

/** Milliseconds since the pane's own page began to load. */
async function startOf(page: Page): Promise<Start> {
  const element = await page.locator(".pane-frame iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("no pane");
  await frame.getByRole("heading", { name: /识别出/ }).waitFor();
  return frame.evaluate(() => ({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    ready: performance.now(),
  }));
}

/** Fills the sheet behind office.js, so that only reading is measured. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(
    ([rows, columns]) => {
      const grid = window.workbench?.grid;
      if (grid === undefined) return;
      const area = { sheetId: grid.activeSheetId(), row: 0, column: 0 };
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => ({
          value: column % 3 === 0 ? `客户 ${String(row % 2_000)} 有限公司` : row * 12.5 + column,
        })),
      );
      grid.write({ ...area, rowCount: rows, columnCount: columns }, cells);
    },
    [ROWS, COLUMNS] as const,
  );
}

async function readThroughOfficeJs(page: Page, block: number): Promise<number> {
  const element = await page.locator(".pane-frame iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("no pane");
  return frame.evaluate(
    async ([rows, columns, size]) => {
      const start = performance.now();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        let count = 0;
        for (let row = 0; row < rows; row += size) {
          const range = sheet.getRangeByIndexes(row, 0, Math.min(size, rows - row), columns);
          range.load("values");
          await context.sync();
          count += (range.values as unknown[][]).length;
        }
        if (count !== rows) throw new Error(`${String(count)} rows`);
      });
      return performance.now() - start;
    },
    [ROWS, COLUMNS, block] as const,
  );
}

async function readFromGrid(page: Page): Promise<number> {
  return page.evaluate(
    ([rowCount, columnCount]) => {
      const grid = window.workbench?.grid;
      const start = performance.now();
      const area = { sheetId: grid?.activeSheetId() ?? "", row: 0, column: 0 };
      grid?.values({ ...area, rowCount, columnCount });
      return performance.now() - start;
    },
    [ROWS, COLUMNS] as const,
  );
}

/** Megabytes of script memory after a collection: sheet, host and add-in live in one process. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
  await session.detach();
  return usedSize / 1_048_576;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.evaluate(() => window.workbench?.ready);
  return page;
}

async function main(): Promise<void> {
  const rounds = Number(process.argv[2] ?? 5);
  const root = process.cwd();
  await ensureBuilt(addInBundle(root));
  await ensureBuilt(workbenchBundle(root));
  const sample = join(root, "assets", "sample", "sample-ledger.xlsx");
  const server = await startWorkbenchServer({
    addIn: { folder: addInBundle(root).folder, base: LOCAL_BASE },
    workbenchFolder: workbenchBundle(root).folder,
    certificate: await selfSignedCertificate(),
    port: 0,
    bookFiles: { "zh-CN": sample, en: sample },
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  try {
    const starts: Start[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await openPage(browser, `${server.origin}/workbench/?lang=zh-CN`);
      starts.push(await startOf(page));
      await page.context().close();
    }
    line(
      "pane: page start to first paint",
      starts.map(({ firstPaint }) => firstPaint),
    );
    line(
      "pane: page start to the ledger's figures",
      starts.map(({ ready }) => ready),
    );

    const page = await openPage(browser, `${server.origin}/workbench/?lang=zh-CN&book=none`);
    const empty = await heapOf(page);
    await fill(page);
    const filled = await heapOf(page);
    const cells = `${String(ROWS)} × ${String(COLUMNS)} cells`;
    for (const block of BLOCKS) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        times.push(await readThroughOfficeJs(page, block));
      line(`${cells} through office.js, ${String(block)} rows a block`, times);
    }
    const direct: number[] = [];
    for (let round = 0; round < rounds; round += 1) direct.push(await readFromGrid(page));
    line(`${cells} straight from the sheet`, direct);
    const read = await heapOf(page);
    process.stdout.write(
      `memory: empty ${empty.toFixed(0)} MB, sheet filled ${filled.toFixed(0)} MB, after reading ${read.toFixed(0)} MB\n`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
