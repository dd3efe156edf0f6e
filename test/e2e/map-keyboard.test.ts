// A map made, changed and searched with nothing but the keyboard.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

const current = (pane: Frame) => pane.locator("[role=treeitem][aria-selected=true]");

/** The tree as it is drawn: one line a row, indented by level. */
const treeOf = (pane: Frame): Promise<string[]> =>
  pane
    .getByRole("treeitem")
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          "-".repeat(Number(row.getAttribute("aria-level")) - 1) +
          (row.children[1]?.textContent ?? ""),
      ),
    );

/** What has the keyboard: a row of the tree by its title, anything else by its name. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return "nothing";
    if (element.getAttribute("role") === "treeitem") return element.children[1]?.textContent ?? "";
    return `${element.tagName} ${element.getAttribute("aria-label") ?? ""}`.trim();
  });

const focusIs = (workbench: WorkbenchPage, pane: Frame, name: string) =>
  workbench.eventually(
    () => focused(pane),
    (found) => found === name,
  );

const treeIs = (workbench: WorkbenchPage, pane: Frame, lines: readonly string[]) =>
  workbench.eventually(
    () => treeOf(pane),
    (found) => found.join("|") === lines.join("|"),
  );

async function importMap(pane: Frame, text: string): Promise<void> {
  await pane.getByText("导入、导出和图片", { exact: true }).click();
  await pane.locator("input[type=file]").setInputFiles({
    ...{ name: "小组.md", mimeType: "text/markdown", buffer: Buffer.from(text) },
  });
  await pane.getByRole("button", { name: "导入为新导图" }).click();
  await pane.getByText("已导入“小组”", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "知道了" }).click();
}

test("topics are added, named, moved, deleted and brought back without a mouse", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  const { keyboard } = workbench.page;
  await importMap(pane, "# 小组\n## 电话\n- 核对\n## 上门\n");
  await current(pane).focus();
  await focusIs(workbench, pane, "小组");

  // A new topic is named at once; Enter keeps it and goes back to the tree.
  await keyboard.press("Insert");
  await focusIs(workbench, pane, "INPUT");
  await keyboard.type("函件");
  await keyboard.press("Enter");
  await focusIs(workbench, pane, "函件");
  await keyboard.press("Insert");
  await focusIs(workbench, pane, "INPUT");
  await keyboard.type("催款函");
  await keyboard.press("Enter");
  await focusIs(workbench, pane, "催款函");
  await keyboard.press("Control+Enter");
  await focusIs(workbench, pane, "INPUT");
  await keyboard.type("律师函");
  await keyboard.press("Enter");
  await focusIs(workbench, pane, "律师函");
  await treeIs(workbench, pane, [
    ...["小组", "-电话", "--核对", "-上门", "-函件", "--催款函", "--律师函"],
  ]);

  // Moving keeps the keyboard on what is moved.
  await keyboard.press("Alt+ArrowUp");
  await focusIs(workbench, pane, "律师函");
  await keyboard.press("Alt+ArrowLeft");
  await focusIs(workbench, pane, "律师函");
  await treeIs(workbench, pane, [
    ...["小组", "-电话", "--核对", "-上门", "-函件", "--催款函", "-律师函"],
  ]);
  await keyboard.press("Alt+ArrowRight");
  await treeIs(workbench, pane, [
    ...["小组", "-电话", "--核对", "-上门", "-函件", "--催款函", "--律师函"],
  ]);

  // Note, link to another topic, labels and markers, by Tab from the title.
  await keyboard.press("F2");
  await focusIs(workbench, pane, "INPUT");
  await keyboard.press("Tab");
  await keyboard.type("先核对送达地址");
  await keyboard.press("Tab");
  await keyboard.type("#电话");
  await keyboard.press("Tab");
  await keyboard.type("函件、慎重");
  await keyboard.press("Tab");
  await keyboard.press("1");
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await workbench.screenshot("map-keys-1-editor");
  await keyboard.press("Control+Enter");
  await focusIs(workbench, pane, "律师函");
  await pane.getByText("先核对送达地址").first().waitFor();
  await pane.getByRole("button", { name: "转到“电话”" }).waitFor();
  await pane.getByRole("treeitem", { name: "律师函 优先 1 进行中" }).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);

  // A whole branch deleted is told, and one key brings it back with the keyboard still in the tree.
  await keyboard.press("ArrowLeft");
  await focusIs(workbench, pane, "函件");
  await keyboard.press("Delete");
  await pane.getByText("已删除“函件”和它下面的 2 个主题", { exact: false }).waitFor();
  await focusIs(workbench, pane, "上门");
  await workbench.screenshot("map-keys-2-deleted");
  await keyboard.press("Control+z");
  await treeIs(workbench, pane, [
    ...["小组", "-电话", "--核对", "-上门", "-函件", "--催款函", "--律师函"],
  ]);
  await focusIs(workbench, pane, "上门");
  await keyboard.press("Control+y");
  await treeIs(workbench, pane, ["小组", "-电话", "--核对", "-上门"]);
  await focusIs(workbench, pane, "上门");

  // Escape drops what was typed, and the arrows walk on without the editor taking the keyboard.
  await keyboard.press("F2");
  await focusIs(workbench, pane, "INPUT");
  await keyboard.type("不要这个");
  await keyboard.press("Escape");
  await focusIs(workbench, pane, "上门");
  await keyboard.press("ArrowUp");
  await focusIs(workbench, pane, "核对");
  await keyboard.press("ArrowUp");
  await focusIs(workbench, pane, "电话");

  // Letters search; Enter goes to the first match; the way back is the tree.
  await keyboard.press("s");
  await keyboard.type("m");
  await focusIs(workbench, pane, "INPUT 搜索：汉字、拼音首字母或英文");
  await pane.getByText("找到 1 个主题").waitFor();
  await keyboard.press("Enter");
  await focusIs(workbench, pane, "上门");
  await keyboard.press("ArrowLeft");
  await focusIs(workbench, pane, "小组");
  await workbench.screenshot("map-keys-3-search");
});

test("in a map of a thousand topics every key leads to a row that is seen and has the keyboard", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  const { keyboard } = workbench.page;
  const branch = (at: number): string =>
    `## 分支${String(at)}\n${Array.from({ length: 99 }, (_, one) => `- 主题${String(at)}.${String(one)}`).join("\n")}`;
  await importMap(pane, `# 小组\n${Array.from({ length: 10 }, (_, at) => branch(at)).join("\n")}`);
  await current(pane).focus();
  const isAt = async (title: string): Promise<void> => {
    await focusIs(workbench, pane, title);
    const isSeen = await current(pane).evaluate((row) => {
      const [inner, outer] = [row, row.parentElement].map((one) => one?.getBoundingClientRect());
      return (
        inner !== undefined &&
        outer !== undefined &&
        inner.top >= outer.top - 1 &&
        inner.bottom <= outer.bottom + 1
      );
    });
    expect([title, isSeen]).toEqual([title, true]);
  };
  await keyboard.press("*");
  await keyboard.press("End");
  await isAt("主题9.98");
  await keyboard.press("Home");
  await isAt("小组");
  for (let page = 0; page < 5; page += 1) await keyboard.press("PageDown");
  await isAt("主题0.48");
  for (let step = 0; step < 60; step += 1) await keyboard.press("ArrowDown");
  await isAt("主题1.8");
  await keyboard.press("PageUp");
  await isAt("主题0.98");
  await workbench.screenshot("map-keyboard-long");
  await pane.getByRole("button", { name: "只看主干" }).click();
  await isAt("小组");
  await keyboard.press("End");
  await isAt("分支9");
});
