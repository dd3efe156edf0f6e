// A class played through in the workbench: begun by the trainer, led with the clock, and joined by a group.
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../support/browser/accessibility";
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

const part = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

test("the trainer begins a class, leads its steps, and finds it after a reload", async () => {
  const workbench = await lab.open("lang=zh-CN&pane=350");
  const pane = await workbench.pane();
  await workbench.openScreen("课堂");
  await pane.getByRole("button", { name: "开课" }).waitFor();
  await workbench.screenshot("class-1-begin");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByLabel("几个组").fill("2");
  await pane.getByRole("button", { name: "开课" }).click();
  await pane.getByText("课堂已建好", { exact: false }).waitFor();
  await workbench.screenshot("class-2-setup");
  await pane.getByRole("button", { name: "知道了" }).click();
  for (const step of ["课前小测", "看导图，讲要点", "两人讨论"]) {
    await part(pane, "下一步").click();
    await pane.getByRole("heading", { name: step }).waitFor();
  }
  await pane.getByRole("timer").waitFor();
  expect(await pane.getByRole("timer").textContent()).toMatch(/^还剩 (3:00|2:5\d)$/);
  await workbench.screenshot("class-3-pair");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await part(pane, "暂停").click();
  await part(pane, "继续").waitFor();

  await workbench.openFile(await workbench.saveFile(), "again.xlsx");
  const again = await workbench.pane();
  await again.getByRole("heading", { name: "没有找到数据" }).waitFor();
  await workbench.openScreen("课堂");
  await again.getByRole("heading", { name: "两人讨论" }).waitFor();
  await part(again, "继续").waitFor();
  await part(again, "积分榜").click();
  await workbench.screenshot("class-4-board");
  expect(await accessibilityFaults(again)).toEqual([]);
});

test("a group joins, names itself, answers and takes the quiz, in English on a dark screen", async () => {
  const workbench = await lab.open("lang=en&pane=450&theme=dark");
  const pane = await workbench.pane();
  await workbench.openScreen("Class");
  await pane.getByLabel("Class code").fill("6k7mq");
  await pane.getByLabel("Group number").fill("2");
  await part(pane, "Join").click();
  await pane.getByText("You have joined class 6K7MQ as group 2.").waitFor();
  await part(pane, "OK").click();
  await pane.getByLabel("Group name").fill("Icebreakers");
  await pane.getByLabel("Slogan").fill("Paid in full, friends for good");
  await part(pane, "Save").click();
  for (const name of ["Ada", "Ben", "Cleo", "Dan", "Eve"]) {
    await pane.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await part(pane, "Add member").click();
    await pane.getByLabel(`Role of ${name}`).waitFor();
  }
  await pane.getByText("Roles, name and slogan are complete.").waitFor();
  await workbench.screenshot("class-5-group-dark");
  expect(await accessibilityFaults(pane)).toEqual([]);

  await part(pane, "Answers").click();
  await pane.getByRole("textbox", { name: "Answer of a pair" }).fill("A stock push of ours");
  await part(pane, "Save answer").first().click();
  await pane.getByText("Participation 40%").waitFor();
  await workbench.screenshot("class-6-answers-dark");
  expect(await accessibilityFaults(pane)).toEqual([]);

  await part(pane, "Tests").click();
  await pane.getByRole("radio").first().click();
  await workbench.screenshot("class-7-quiz-dark");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await part(pane, "Save answers").click();
  await pane.getByText("The answers are in the workbook", { exact: false }).waitFor();
});
