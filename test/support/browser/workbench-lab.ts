// A browser and a workbench server for one test file. Everything a page did wrong fails the file's last step.
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { addInBundle, LOCAL_BASE } from "../../../src/workbench/server/add-in-bundle";
import { selfSignedCertificate } from "../../../src/workbench/server/certificate";
import { workbenchBundle } from "../../../src/workbench/server/workbench-bundle";
import {
  startWorkbenchServer,
  type WorkbenchServer,
} from "../../../src/workbench/server/workbench-server";
import { findBrowser } from "./find-browser";
import { watchTroubles } from "./troubles";
import { PATIENCE_MILLISECONDS, WorkbenchPage } from "./workbench-page";

const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const sample = (name: string): string => join(process.cwd(), "assets", "sample", name);

/** The sample ledgers, as `npm start` opens them. */
export const SAMPLE_LEDGERS = {
  "zh-CN": sample("sample-ledger.xlsx"),
  en: sample("sample-ledger-en.xlsx"),
};

/** Wide enough for the sheet beside a pane of 350 pixels. */
const SCREEN = { width: 1440, height: 900 };

export interface LabOptions {
  /** Opened at start; an empty workbook when absent. */
  readonly bookFiles?: Readonly<Record<"zh-CN" | "en", string>>;
}

export interface WorkbenchLab {
  /** A fresh page of a fresh profile, ready to use; `query` as in the address, such as "lang=en&latency=200". */
  readonly open: (query?: string) => Promise<WorkbenchPage>;
  /** What any page did wrong so far; a test that means to provoke trouble empties it. */
  readonly troubles: string[];
}

/** Registers start and end with the test file that calls it. The bundles are built once before all of them. */
export function useWorkbenchLab(options: LabOptions = {}): WorkbenchLab {
  const troubles: string[] = [];
  const contexts: BrowserContext[] = [];
  let browser: Browser | undefined;
  let server: WorkbenchServer | undefined;

  jest.setTimeout(2 * PATIENCE_MILLISECONDS);

  beforeAll(async () => {
    const root = process.cwd();
    server = await startWorkbenchServer({
      addIn: { folder: addInBundle(root).folder, base: LOCAL_BASE },
      workbenchFolder: workbenchBundle(root).folder,
      certificate: await selfSignedCertificate(),
      port: 0,
      ...options,
    });
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  });

  afterEach(async () => {
    // How each test left its page: the first thing to look at when one fails.
    const { currentTestName = "" } = expect.getState();
    const [page] = contexts.flatMap((context) => context.pages());
    if (page !== undefined) {
      const name = currentTestName.replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-").slice(0, 80);
      await new WorkbenchPage(page).screenshot(join("last", name));
    }
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    expect(troubles).toEqual([]);
  });

  return {
    troubles,
    open: async (query = "lang=zh-CN") => {
      if (browser === undefined || server === undefined) throw new Error("The lab is not open.");
      // Nothing fades, so that what is looked at is what it will be.
      const still = { reducedMotion: "reduce" } as const;
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: SCREEN,
        ...still,
      });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MILLISECONDS);
      const page = await context.newPage();
      watchTroubles(page, troubles);
      await page.goto(`${server.origin}/workbench/?${query}`);
      const workbench = new WorkbenchPage(page);
      await workbench.ready();
      return workbench;
    },
  };
}
