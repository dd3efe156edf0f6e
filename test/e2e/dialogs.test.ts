// Dialogs through the genuine office.js: one at a time, messages both ways, closed by either side.
import type { Frame } from "playwright-core";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import { PATIENCE_MILLISECONDS, type WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

/** Opens a page of the add-in as a dialog; what it sends is noted in the add-in's frame. */
async function openDialog(workbench: WorkbenchPage): Promise<string> {
  const pane = await workbench.pane();
  return pane.evaluate<string>(`new Promise((resolve) => {
    window.fromDialog = [];
    const url = new URL("taskpane.html", location.href).href;
    Office.context.ui.displayDialogAsync(url, { width: 40, height: 50, displayInIframe: true }, (result) => {
      if (result.status !== "succeeded") return resolve(String(result.error.code));
      window.dialog = result.value;
      window.dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        window.fromDialog.push(event.message);
      });
      window.dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        window.fromDialog.push(event.error);
      });
      resolve("open");
    });
  })`);
}

const heard = (frame: Frame, name: string): Promise<unknown> =>
  frame.evaluate<unknown>(`window.${name} ?? []`);

describe("a dialog of the add-in", () => {
  test(
    "hears its parent, is heard by it, is alone, and says when the user closes it",
    async () => {
      const workbench = await lab.open("lang=en");
      const pane = await workbench.pane();
      expect(await openDialog(workbench)).toBe("open");
      expect(await openDialog(workbench)).toBe("12007");

      const element = await workbench.page.locator("dialog iframe").elementHandle();
      const dialog = await element?.contentFrame();
      if (!dialog) throw new Error("The dialog has no frame.");
      await dialog.waitForLoadState("load");
      await dialog.evaluate(`Office.onReady().then(() => new Promise((resolve) => {
        window.fromParent = [];
        Office.context.ui.addHandlerAsync(
          Office.EventType.DialogParentMessageReceived,
          (event) => { window.fromParent.push(event.message); },
          (result) => resolve(result.status),
        );
      }))`);
      await dialog.evaluate(`Office.context.ui.messageParent("from the dialog")`);
      await workbench.eventually(
        () => heard(pane, "fromDialog"),
        (found) => JSON.stringify(found) === '["from the dialog"]',
      );
      await pane.evaluate(`window.dialog.messageChild("from the pane")`);
      await workbench.eventually(
        () => heard(dialog, "fromParent"),
        (found) => JSON.stringify(found) === '["from the pane"]',
      );

      await workbench.page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
      await workbench.eventually(
        () => heard(pane, "fromDialog"),
        (found) => JSON.stringify(found) === '["from the dialog",12006]',
      );
    },
    PATIENCE_MILLISECONDS,
  );
});
