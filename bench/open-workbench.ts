// The workbench in a browser with an empty workbook, for benchmarks that go through the genuine office.js.
import { join } from "node:path";
import { chromium, type Frame, type Page } from "playwright-core";
import { addInBundle, LOCAL_BASE } from "../src/workbench/server/add-in-bundle";
import { ensureBuilt } from "../src/workbench/server/bundle";
import { selfSignedCertificate } from "../src/workbench/server/certificate";
import { workbenchBundle } from "../src/workbench/server/workbench-bundle";
import { startWorkbenchServer } from "../src/workbench/server/workbench-server";
import { findBrowser } from "../test/support/browser/find-browser";

const PATIENCE_MILLISECONDS = 600_000;

/**
 * Opens it, has `work` done, and closes everything whatever became of the work.
 * @param query More of the address, such as "pane=350".
 */
export async function inEmptyWorkbench(
  work: (page: Page) => Promise<void>,
  query = "",
): Promise<void> {
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
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--js-flags=--max-old-space-size=4096"],
  });
  try {
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    await page.goto(`${server.origin}/workbench/?lang=zh-CN&book=none&${query}`);
    await page.evaluate(() => window.workbench?.ready);
    await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The add-in's frame. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator(".pane-frame iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("no pane");
  return frame;
}

/** A figure of the benchmark, one a line. */
export const say = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(58)} ${value}\n`);
};
