// The workbench in a browser, as a test drives it: by what is on the page, and through `window.workbench` for what a
// user could not see.
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import type { Faults } from "../../../src/workbench/host/faults";

/** Machines that build and test at once are slow; a test that waits this long has failed. */
export const PATIENCE_MILLISECONDS = 120_000;

/** A dialog of the add-in is a frame like the pane's, in a window of its own. */
const PANE_FRAME = ".pane-frame:not(dialog .pane-frame) iframe";

const SCREENSHOTS = join("dist", "screenshots");

/** What an `Excel.run` inside the add-in's frame failed with; `code` is office.js's own. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

type Outcome<Result> =
  { readonly result: Result } | { readonly code: string; readonly message: string };

export class WorkbenchPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Until the workbook is on the screen and the add-in's page has loaded. */
  async ready(): Promise<void> {
    // `evaluate` waits for the promise; waiting by a polled function would need eval, which the policy forbids.
    await this.page.evaluate(() => window.workbench?.ready);
  }

  /** The add-in's frame. Ask again after anything that starts the add-in anew. */
  async pane(): Promise<Frame> {
    const element = await this.page.locator(PANE_FRAME).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The add-in has no frame.");
    return frame;
  }

  /** Opens a screen of the pane by its name in the pane's own navigation. */
  async openScreen(name: string): Promise<void> {
    const pane = await this.pane();
    const navigation = pane.getByRole("navigation");
    const link = navigation.getByRole("button", { name, exact: true });
    if (await link.isVisible()) await link.click();
    else {
      await navigation.getByRole("button", { name: /^(更多页面|More screens)$/ }).click();
      await pane.getByRole("menuitem", { name, exact: true }).click();
    }
    await pane.locator("nav [aria-current=page]").filter({ hasText: name }).waitFor();
    // A screen's code comes when it is first asked for.
    await pane.locator("main h1").filter({ visible: true }).waitFor();
  }

  /**
   * Runs `work` as `Excel.run` inside the add-in's frame, against the genuine office.js. `work` is sent as text: it sees
   * its two parameters and nothing of the test around it. Rejects with HostError.
   */
  async excelRun<Result, Given = undefined>(
    work: (context: Excel.RequestContext, given: Given) => Promise<Result>,
    given?: Given,
  ): Promise<Result> {
    const frame = await this.pane();
    const outcome = await frame.evaluate<Outcome<Result>>(
      `Office.onReady().then(() => Excel.run((context) => (${work.toString()})(context, ${JSON.stringify(given) ?? "undefined"})))
        .then((result) => ({ result }), (error) => ({ code: error.code ?? error.name, message: error.message }))`,
    );
    if ("code" in outcome) throw new HostError(outcome.code, outcome.message);
    return outcome.result;
  }

  async setFaults(change: Partial<Faults>): Promise<void> {
    await this.page.evaluate((faults) => {
      window.workbench?.setFaults(faults);
    }, change);
  }

  async openFile(bytes: Buffer, name: string): Promise<void> {
    await this.page.evaluate(
      ([base64, fileName]) => {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        return window.workbench?.openFile(content, fileName);
      },
      [bytes.toString("base64"), name] as const,
    );
  }

  /** What the Save button would write. */
  async saveFile(): Promise<Buffer> {
    const base64 = await this.page.evaluate(async () => {
      const bytes = await window.workbench?.saveFile();
      let text = "";
      for (const byte of bytes ?? []) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return Buffer.from(base64, "base64");
  }

  /** Reads again, once a painted frame, until the value is right: for what nothing on the page tells of. */
  async eventually<Value>(
    read: () => Promise<Value>,
    isRight: (value: Value) => boolean,
  ): Promise<Value> {
    const end = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const value = await read();
      if (isRight(value)) return value;
      if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}.`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  ribbonButton(name: string): Locator {
    return this.page.getByRole("navigation").getByRole("button", { name, exact: true });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}
