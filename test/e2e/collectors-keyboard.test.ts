// A collector's day without a mouse: the list of today by keys alone, a card and back, a condition answered. What was
// done is read back from the workbook.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

/** Customer, kind and note of each line of the log. */
function logLines(workbench: WorkbenchPage): Promise<readonly (readonly unknown[])[]> {
  return workbench.excelRun(async (context) => {
    const range = context.workbook.tables.getItem("HuikuanLog").getRange();
    range.load("values");
    await context.sync();
    return (range.values as unknown[][]).slice(1).map((cells) => [cells[2], cells[4], cells[13]]);
  });
}

async function atToday(query: string): Promise<[WorkbenchPage, Frame]> {
  const workbench = await lab.open(query);
  const pane = await workbench.pane();
  await pane.getByText("应收明细 · A1:P1205").waitFor();
  await workbench.openScreen("账龄");
  await pane.getByLabel("截至日").fill("2026-03-31");
  await pane.getByText("各段合计 = 未清余额 = 台账合计，差额为零").waitFor();
  await workbench.openScreen("今日");
  await pane.locator("[data-work-row]").first().waitFor();
  return [workbench, pane];
}

/** The name in the row that has the focus; empty when none has. */
function focusedName(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const row = document.activeElement?.closest("[data-work-row]");
    return row?.querySelector("span")?.textContent ?? "";
  });
}

test("today by keys alone", async () => {
  const [workbench, pane] = await atToday("lang=zh-CN&pane=350");
  const rows = pane.locator("[data-work-row]");
  const nameAt = async (at: number): Promise<string> =>
    (await rows.nth(at).locator("span").first().textContent()) ?? "";
  const [first, second, third] = [await nameAt(0), await nameAt(1), await nameAt(2)];
  const focused = (name: string): Promise<string> =>
    workbench.eventually(
      () => focusedName(pane),
      (now) => now === name,
    );

  // One row is in the order of the Tab key; arrows, Home and End go to the others.
  await pane.getByLabel("排列").focus();
  await pane.page().keyboard.press("Tab");
  await focused(first);
  expect(await pane.locator("[data-work-row][tabindex='0']").count()).toBe(1);
  await pane.page().keyboard.press("ArrowDown");
  await focused(second);
  await pane.page().keyboard.press("End");
  await focused(await nameAt((await rows.count()) - 1));
  await pane.page().keyboard.press("Home");
  await focused(first);

  // Done: the next row moves up and has the focus. Undone: by a key as well.
  await pane.page().keyboard.press("d");
  await pane.getByText(`已记录：${first} 完成`).first().waitFor();
  await focused(second);
  await pane.page().keyboard.press("u");
  await pane.getByText(`已撤销：${first}，记录标为作废`).first().waitFor();
  await pane.page().keyboard.press("ArrowUp");
  await focused(first);

  // A form is left by Escape, back to its row; a note is typed and kept; a postponed row goes.
  await pane.page().keyboard.press("n");
  await pane.getByLabel("备注内容").waitFor();
  await pane.page().keyboard.press("Escape");
  await focused(first);
  await pane.page().keyboard.press("n");
  await pane.page().keyboard.type("答应周五付款");
  await pane.page().keyboard.press("Enter");
  await pane.getByText(`已记录：${first} 备注`).first().waitFor();
  await focused(first);
  await pane.page().keyboard.press("ArrowDown");
  await pane.page().keyboard.press("p");
  await pane.getByLabel("推迟到").waitFor();
  await pane.page().keyboard.press("Enter");
  await pane.getByText(`已记录：${second} 推迟`).first().waitFor();
  await focused(third);
  expect(await logLines(workbench)).toEqual([
    [first, "作废", ""],
    [first, "备注", "答应周五付款"],
    [second, "推迟", ""],
  ]);

  // Grouped by tactic and filtered: the card of a row, and back to the same view and row.
  await pane.getByLabel("排列").selectOption("tactic");
  const groups = pane.getByRole("heading", { level: 2, name: /（\d+）$/ });
  expect(await groups.count()).toBeGreaterThan(1);
  const owners = await pane
    .getByRole("combobox", { name: "负责人" })
    .locator("option")
    .allTextContents();
  await pane.getByRole("combobox", { name: "负责人" }).selectOption(owners.at(-1) ?? "");
  const shown = await nameAt(1);
  await rows.nth(1).focus();
  await pane.page().keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: shown }).waitFor();
  await pane.getByRole("button", { name: "回到今日" }).focus();
  await pane.page().keyboard.press("Enter");
  await focused(shown);
  expect(await pane.getByRole("combobox", { name: "负责人" }).inputValue()).toBe(owners.at(-1));
  expect(await pane.getByLabel("排列").inputValue()).toBe("tactic");
  expect(await accessibilityFaults(pane)).toEqual([]);
});

test("the card says how to persuade, and keeps the answer to a condition", async () => {
  const [workbench, pane] = await atToday("lang=zh-CN&pane=350");
  const rows = pane.locator("[data-work-row]");
  const name = (await rows.first().locator("span").first().textContent()) ?? "";
  await rows.first().click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
  const cards = pane.getByRole("region", { name: "怎样说服" });
  await cards.scrollIntoViewIfNeeded();
  await cards.locator("summary").nth(1).focus();
  await pane.page().keyboard.press("Enter");
  expect(await cards.getByText("何时用").filter({ visible: true }).count()).toBe(2);
  await workbench.screenshot("cards-zh-350-light");

  // A condition that a draft asks for, answered by keys and kept in the log.
  await pane.getByRole("button", { name: "逾期催款函（第二封）" }).focus();
  await pane.page().keyboard.press("Enter");
  const text = pane.getByLabel("函件正文");
  await text.fill(`${await text.inputValue()}\n我司律师将跟进此事。`);
  const yes = pane.getByRole("button", { name: "是", exact: true }).last();
  await yes.focus();
  await pane.page().keyboard.press("Enter");
  await workbench.eventually(
    () => logLines(workbench).catch(() => []),
    (lines) => lines.some(([, kind]) => kind === "合规条件"),
  );
  const answers = (await logLines(workbench)).filter(([, kind]) => kind === "合规条件");
  expect(answers.map(([customer]) => customer)).toEqual([name]);
  expect(await accessibilityFaults(pane)).toEqual([]);
});
