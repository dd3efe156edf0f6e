// The ways to persuade on the card and the checker of texts, in every theme, with nothing for axe to find.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

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

test("the checker refuses an unlawful text and shows a lawful one", async () => {
  const [workbench, pane] = await atToday("lang=zh-CN&pane=350");
  await workbench.openScreen("文字检查");
  await pane.getByRole("textbox").first().fill("再不付款，我们就把欠款名单发到你们客户群里。");
  await pane.getByText("不能发出：含有禁止的内容。").first().waitFor();
  await workbench.screenshot("checker-zh-350");
  expect(await accessibilityFaults(pane)).toEqual([]);
});

test.each(["lang=zh-CN&pane=450&theme=dark", "lang=zh-CN&pane=350&theme=high-contrast"])(
  "the card under %s",
  async (query) => {
    const [workbench, pane] = await atToday(query);
    await pane.locator("[data-work-row]").first().click();
    const cards = pane.getByRole("region", { name: "怎样说服" });
    await cards.scrollIntoViewIfNeeded();
    await workbench.screenshot(`cards-${query.replaceAll(/[=&]/g, "-")}`);
    expect(await accessibilityFaults(pane)).toEqual([]);
  },
);
