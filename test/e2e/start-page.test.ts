// What the pane says when it cannot start. Nobody sees this page on a good day, so only a test does.
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { messagesIn } from "../../src/messages/messages";
import { addInBundle, LOCAL_BASE } from "../../src/workbench/server/add-in-bundle";
import { selfSignedCertificate } from "../../src/workbench/server/certificate";
import {
  startWorkbenchServer,
  type WorkbenchServer,
} from "../../src/workbench/server/workbench-server";
import { findBrowser } from "../support/browser/find-browser";

type Reason = Exclude<keyof ReturnType<typeof messagesIn>["start"], "title" | "support">;

let server: WorkbenchServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const open = (): Promise<unknown> =>
  page.goto(`${server.origin}/taskpane.html`, { waitUntil: "commit" });

/** Waits for the one notice on the page; both languages have to stand in it, and nothing else on the page. */
async function expectNotice(reason: Reason): Promise<void> {
  const notice = page.locator(`[data-start="${reason}"]`);
  await notice.waitFor({ state: "visible" });
  const shown = (await page.locator("body").innerText()).split(/\n+/);
  expect(shown).toEqual([messagesIn("zh-CN").start[reason], messagesIn("en").start[reason]]);
}

beforeAll(async () => {
  server = await startWorkbenchServer({
    addIn: { folder: addInBundle(process.cwd()).folder, base: LOCAL_BASE },
    workbenchFolder: "",
    certificate: await selfSignedCertificate(),
    port: 0,
  });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
});

beforeEach(async () => {
  context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 350, height: 700 },
  });
  page = await context.newPage();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("starting page", () => {
  test("says at once when office.js cannot be had", async () => {
    await page.route("**/office-js/office.js", (route) => route.abort());
    await open();
    await expectNotice("officeMissing");
  });

  test("says after ten seconds when a network swallows office.js", async () => {
    await page.clock.install({ time: 0 });
    await page.route("**/office-js/office.js", () => undefined);
    await open();
    await page.locator('[data-start="waiting"]').waitFor({ state: "visible" });
    await page.clock.pauseAt(9_000);
    await expectNotice("waiting");
    await page.clock.runFor(10_000);
    await expectNotice("officeMissing");
  });

  test("says so when Excel's own library is missing though office.js came", async () => {
    await page.route("**/office-js/excel-web-*.js", (route) => route.abort());
    const frame = "_host_Info=Excel$Web$16.01$zh-CN$telemetry$$$3";
    await page.goto(`${server.origin}/taskpane.html?${encodeURI(frame)}`);
    await expectNotice("officeMissing");
  });

  test("sends a reader who opened it outside Excel to Excel", async () => {
    await open();
    await expectNotice("outsideExcel");
  });

  test("says when files of our own do not arrive", async () => {
    await page.route("**/taskpane.*.js", (route) => route.abort());
    await open();
    await expectNotice("filesMissing");
  });

  test.each([
    { lacks: "Object.hasOwn", script: "delete Object.hasOwn" },
    { lacks: "Array.prototype.at", script: "delete Array.prototype.at" },
    { lacks: "structuredClone", script: "delete globalThis.structuredClone" },
  ])("says when the browser is too old: it lacks $lacks", async ({ script }) => {
    await page.addInitScript(script);
    await open();
    await expectNotice("browserTooOld");
  });

  test("says when the browser cannot even read our files", async () => {
    await page.route("**/functions.js*", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "const answer = 6 ×× 7;" }),
    );
    await open();
    await expectNotice("browserTooOld");
  });
});
