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

test("two groups save their workbooks, and the trainer's collects them onto one board", async () => {
  const trainer = await lab.open("lang=zh-CN&pane=350&theme=dark");
  const board = await trainer.pane();
  await trainer.openScreen("课堂");
  await board.getByLabel("几个组").fill("2");
  await board.getByRole("button", { name: "开课" }).click();
  const told = await board.getByText("课堂已建好", { exact: false }).textContent();
  const code = /课堂码 (\w+)/.exec(told ?? "")?.[1] ?? "";
  expect(code).toMatch(/^6[2-9A-HJKMNP-Z]{4}$/);

  const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const [group, name] of ["破冰队", "回春队"].entries()) {
    const workbench = await lab.open("lang=zh-CN&pane=350");
    const pane = await workbench.pane();
    await workbench.openScreen("课堂");
    await pane.getByLabel("课堂码").fill(code);
    await pane.getByLabel("组号").fill(String(group + 1));
    await part(pane, "加入").click();
    await pane.getByLabel("组名").fill(name);
    await part(pane, "保存").click();
    await pane.getByText("还没有组名").waitFor({ state: "detached" });
    await pane.getByRole("textbox", { name: "姓名" }).fill(`${name}长`);
    await part(pane, "加入组员").click();
    await pane.getByLabel(`${name}长 的职务`).waitFor();
    await part(pane, "作答").click();
    await pane.getByRole("textbox", { name: "全组的答案" }).fill(`${name}：合同漏洞，我们占三分`);
    await part(pane, "保存答案").nth(1).click();
    await pane.getByText("已保存到工作簿。").waitFor();
    await part(pane, "考核").click();
    await pane.getByRole("radio").nth(group).click();
    await part(pane, "保存答案").click();
    await pane.getByText("答案已在工作簿里", { exact: false }).waitFor();
    files.push({
      ...{ name: `${name}.xlsx`, buffer: await workbench.saveFile() },
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    });
  }

  await part(board, "收回").click();
  const foreign = { name: "别的.xlsx", mimeType: "text/plain", buffer: Buffer.from("hello") };
  await board.locator("input[type=file]").setInputFiles([...files, foreign]);
  await board.getByText("别的.xlsx：没有收。", { exact: false }).waitFor();
  await trainer.screenshot("class-8-collect");
  expect(await accessibilityFaults(board)).toEqual([]);
  await part(board, "收进来").click();
  await board.getByText("已收回 2 组", { exact: false }).waitFor();

  await part(board, "积分榜").click();
  await board.getByText("破冰队：合同漏洞，我们占三分").waitFor();
  await board.getByLabel("给第 1 组 · 破冰队的答案打分（0–10）").fill("9");
  await board.getByLabel("第 1 组 · 破冰队投给").selectOption("2");
  await part(board, "记下本单元的得分").click();
  await board.getByText("已给 9").waitFor();
  await trainer.screenshot("class-9-board");
  expect(await accessibilityFaults(board)).toEqual([]);
  await part(board, "考核").click();
  await board.getByText("成绩", { exact: true }).waitFor();
  await trainer.screenshot("class-10-results");
  expect(await accessibilityFaults(board)).toEqual([]);

  await part(board, "手册").click();
  const download = trainer.page.waitForEvent("download");
  await part(board, "保存手册（.docx）").click();
  expect((await download).suggestedFilename()).toBe(`手册-${code}.docx`);
  await board.getByText("已保存“手册", { exact: false }).waitFor();
  await trainer.screenshot("class-11-handbook");
  expect(await accessibilityFaults(board)).toEqual([]);
});
