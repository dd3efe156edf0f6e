// A large Chinese map in the pane and on the projector: how long a key takes until its answer is painted, and the longest task
// meanwhile. Run: npx tsx bench/large-map.ts [topics=2000]
import type { Frame, Page } from "playwright-core";
import { WorkbenchPage } from "../test/support/browser/workbench-page";
import { inEmptyWorkbench, say } from "./open-workbench";

const WORDS =
  "账款 客户 逾期 对账 电话 函件 上门 承诺 还款 计划 证据 授信 风险 分期 和解 复核".split(" ");

/** Ten main branches, ten below each, the rest below those: everything unfolded. */
function largeMap(topics: number): string {
  const lines = ["# 大导图"];
  const word = (at: number): string => WORDS[at % WORDS.length] ?? "";
  const title = (at: number): string => `${word(at * 7)}${word(at * 5 + 3)}要点 ${String(at)}`;
  const leaves = Math.floor((topics - 111) / 100);
  let made = 0;
  for (let main = 0; main < 10; main += 1) {
    lines.push(`## ${title(++made)}`);
    for (let branch = 0; branch < 10; branch += 1) {
      lines.push(`- ${title(++made)}`);
      for (let leaf = 0; leaf < leaves; leaf += 1) lines.push(`  - ${title(++made)}`);
    }
  }
  return lines.join("\n");
}

async function frameAt(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
}

/** From now on the frame notes for every key when its answer was on the screen, and its long tasks. */
async function watch(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const keys: number[] = [];
    const tasks: number[] = [];
    Reflect.set(globalThis, "seenByBench", { keys, tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") tasks.push(duration);
    }).observe({ entryTypes: ["longtask"] });
    addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.onmessage = () => void keys.push(performance.now() - start);
          after.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
}

async function seen(frame: Frame): Promise<string> {
  const { keys, tasks } = await frame.evaluate(() => {
    const now = Reflect.get(globalThis, "seenByBench") as { keys: number[]; tasks: number[] };
    return { keys: now.keys.splice(0), tasks: now.tasks.splice(0) };
  });
  const sorted = keys.sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  return `${String(keys.length)} keys: median ${at(0.5)} ms, most ${at(1)} ms; longest task ${Math.max(0, ...tasks).toFixed(0)} ms`;
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
  }
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

async function inPane(page: Page, topics: number): Promise<void> {
  const workbench = new WorkbenchPage(page);
  await workbench.ready();
  await workbench.openScreen("课程");
  const pane = await workbench.pane();
  await pane.getByText("导入、导出和图片", { exact: true }).click();
  await watch(pane);
  const buffer = Buffer.from(largeMap(topics));
  const file = { name: "大导图.md", mimeType: "text/markdown", buffer };
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.getByRole("button", { name: "导入为新导图" }).click();
  await pane.getByText("已导入“大导图”", { exact: false }).waitFor();
  say(`importing ${String(topics)} topics`, await seen(pane));
  say("rows in the document", String(await pane.getByRole("treeitem").count()));
  await pane.locator("[role=treeitem][aria-selected=true]").focus();
  await press(page, times(20, "ArrowDown"));
  say("walking down", await seen(pane));
  await press(page, ["End", "Home", "End", "Home"]);
  say("to the end and back", await seen(pane));
  await press(page, ["ArrowDown", "ArrowLeft", "ArrowRight", "ArrowLeft", "ArrowRight"]);
  say("folding and unfolding", await seen(pane));
  for (const [name, query] of [
    ["Chinese", "承诺"],
    ["pinyin initials", "cnhk"],
    ["English", "abc"],
  ] as const) {
    const box = pane.getByRole("searchbox");
    await box.focus();
    if (name === "Chinese") await box.fill(query);
    else await press(page, Array.from(query));
    await pane.getByText(/找到 \d+ 个主题|没有匹配的主题/).waitFor();
    await press(page, times(name === "Chinese" ? 3 : query.length, "Backspace"));
    say(`searching by ${name}, and taking it back`, await seen(pane));
  }
  await pane.locator("[role=treeitem][aria-selected=true]").focus();
  await press(page, ["Insert"]);
  await page.keyboard.type("新的主题");
  await press(page, ["Enter", "Alt+ArrowUp", "Delete", "Control+z", "Control+z"]);
  say("adding, moving, deleting, undoing", await seen(pane));
}

async function onProjector(page: Page): Promise<void> {
  const pane = await new WorkbenchPage(page).pane();
  await pane.getByRole("button", { name: "投影", exact: true }).click();
  const dialog = await frameAt(page, "dialog iframe");
  await dialog.getByRole("tree").waitFor();
  await watch(dialog);
  await dialog.getByRole("button", { name: "全部展开" }).click();
  say("projector: unfolding everything", await seen(dialog));
  await dialog.locator("[role=treeitem][aria-selected=true]").focus();
  await press(page, ["ArrowRight", ...times(20, "ArrowDown"), " ", " "]);
  say("projector: walking and folding", await seen(dialog));
  await press(page, ["Enter", ...times(20, "PageDown"), "Escape"]);
  say("projector: presenting", await seen(dialog));
}

const topics = Number(process.argv[2] ?? 2_000);
void inEmptyWorkbench(async (page) => {
  await inPane(page, topics);
  await onProjector(page);
}, "pane=350");
