// The map on the projector: a window of the add-in's own, led by keys, followed by the pane.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import type { WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

const LARGE = { width: 1920, height: 1080 };
const SMALL = { width: 1280, height: 720 };
const OLD = { width: 1024, height: 768 };

async function openProjector(workbench: WorkbenchPage, button: string): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: button, exact: true }).click();
  const element = await workbench.page.locator("dialog iframe").elementHandle();
  const dialog = await element?.contentFrame();
  if (!dialog) throw new Error("The projector has no frame.");
  await dialog.getByRole("tree").waitFor();
  return dialog;
}

const currentIn = (frame: Frame) => frame.locator("[role=treeitem][aria-selected=true]");

/** Whether the current topic lies within the map's part of the window, in letters that can be read. */
const isInPicture = (dialog: Frame): Promise<boolean> =>
  currentIn(dialog).evaluate((topic) => {
    const box = topic.getBoundingClientRect();
    const window = topic.closest("[role=tree]")?.getBoundingClientRect();
    return (
      window !== undefined &&
      box.height >= 20 &&
      box.left >= window.left &&
      box.right <= window.right &&
      box.top >= window.top &&
      box.bottom <= window.bottom
    );
  });

/** Walks through all slides, and names the parts of any that hold more than fits. */
const cutParts = (dialog: Frame): Promise<{ slides: number; cut: string[] }> =>
  dialog.evaluate(async () => {
    const press = (key: string): Promise<unknown> => {
      dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    };
    const cut: string[] = [];
    let slides = 0;
    let last = "";
    await press("Home");
    for (;;) {
      const place = document.querySelector("footer [role=status]")?.textContent ?? "";
      if (place === last) return { slides, cut };
      last = place;
      slides += 1;
      for (const part of document.querySelectorAll("section, section ul, section div"))
        if (part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
          cut.push(`${place}: ${part.tagName} ${part.textContent.slice(0, 40)}`);
      await press("PageDown");
    }
  });

describe("the projector window", () => {
  test("shows the map, is led by keys alone, and the pane follows", async () => {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    await workbench.openScreen("课程");
    await workbench.page.setViewportSize(LARGE);
    const pane = await workbench.pane();
    const dialog = await openProjector(workbench, "投影");
    await currentIn(dialog).getByText("账款催收与价值回款").waitFor();
    await workbench.screenshot("projector-1-map-1920");
    expect(await accessibilityFaults(dialog)).toEqual([]);

    // Down, open, down: the pane is at the same topic, unfolded so that it is seen.
    await currentIn(dialog).press("ArrowDown");
    await currentIn(dialog).getByText("认知与心态").waitFor();
    await currentIn(dialog).press("ArrowRight");
    await currentIn(dialog).press("ArrowDown");
    await currentIn(dialog).getByText("为什么重要").waitFor();
    await currentIn(dialog).press("ArrowRight");
    await currentIn(dialog).press("ArrowDown");
    await currentIn(dialog).getByText("赊销两难").waitFor();
    await currentIn(pane).getByText("赊销两难").waitFor();
    await workbench.screenshot("projector-2-unfolded-1920");

    await currentIn(dialog).press("Enter");
    await dialog.getByRole("heading", { level: 2, name: "为什么重要" }).waitFor();
    await dialog.locator("li[aria-current=step]").getByText("赊销两难").waitFor();
    await workbench.screenshot("projector-3-present-1920");
    expect(await accessibilityFaults(dialog)).toEqual([]);
    await workbench.page.keyboard.press("PageDown");
    await dialog.getByRole("heading", { level: 2, name: "价值回款模型" }).waitFor();
    await currentIn(pane).getByText("价值回款模型").waitFor();
    await workbench.page.keyboard.press("ArrowLeft");
    await currentIn(pane).getByText("赊销两难").waitFor();

    // The pane leads as well.
    await workbench.page.keyboard.press("b");
    await dialog.getByText("已黑屏，按 B 继续").waitFor();
    await workbench.page.keyboard.press("b");
    await workbench.page.keyboard.press("Escape");
    await dialog.getByRole("tree").waitFor();
    await workbench.page.setViewportSize(SMALL);
    await workbench.screenshot("projector-4-map-1280");
    // On an old projector too the current topic is in the picture.
    await workbench.page.setViewportSize(OLD);
    await workbench.eventually(
      () => isInPicture(dialog),
      (isSeen) => isSeen,
    );
    await workbench.screenshot("projector-4-map-1024");
    await workbench.page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  });

  test("speaks English, shows what the pane changes, and is light where the room is", async () => {
    const workbench = await lab.open("lang=en&pane=350");
    await workbench.openScreen("Course");
    await workbench.page.setViewportSize(SMALL);
    const dialog = await openProjector(workbench, "Project");
    await dialog.getByRole("button", { name: "Unfold all" }).click();
    await dialog.getByRole("button", { name: "Light background" }).click();
    await workbench.screenshot("projector-5-light-1280");
    expect(await accessibilityFaults(dialog)).toEqual([]);
    await dialog.getByRole("button", { name: "Present", exact: true }).click();
    await workbench.screenshot("projector-6-present-root-1280");
    expect(await accessibilityFaults(dialog)).toEqual([]);
  });

  test.each([
    ["zh-CN", "课程", "投影", "讲解"],
    ["en", "Course", "Project", "Present"],
  ])("cuts off nothing on any of the slides in %s", async (language, course, project, present) => {
    const workbench = await lab.open(`lang=${language}&pane=350`);
    await workbench.openScreen(course);
    await workbench.page.setViewportSize(OLD);
    const dialog = await openProjector(workbench, project);
    await dialog.getByRole("button", { name: present, exact: true }).click();
    const { slides, cut } = await cutParts(dialog);
    expect(slides).toBeGreaterThan(200);
    expect(cut).toEqual([]);
    await workbench.page.keyboard.press("Home");
    await workbench.page.keyboard.press("PageDown");
    await workbench.screenshot(`projector-7-${language}-1024`);
  });
});
