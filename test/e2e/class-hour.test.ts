// An hour of class: a trainer's workbench and those of two groups, one of which works in English. Played from the class
// code to the handbook, through what the groups save and the trainer collects.
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { courseMessagesIn } from "../../src/messages/course-messages";
import { accessibilityFaults } from "../support/browser/accessibility";
import { ClassPage } from "../support/browser/class-pages";
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();
/** Three workbenches and some hundred answers. */
jest.setTimeout(600_000);

const GROUPS = [
  {
    ...({ language: "zh-CN", query: "lang=zh-CN&pane=350", name: "破冰队" } as const),
    ...{ slogan: "款到人到", members: ["何汀", "顾砾", "宋棠", "叶杉"] },
    // Right answers of the quiz and the three assessments.
    right: [2, 6, 8, 17],
    ...{ answer: "压货是我们自己推的，占三分责任", line: "先问因，后开口" },
  },
  {
    ...({ language: "en", query: "lang=en&pane=450&theme=dark", name: "Icebreakers" } as const),
    ...{ slogan: "Paid in full, friends for good", members: ["Ada", "Ben", "Cleo", "Dan"] },
    right: [1, 6, 11, 12],
    ...{ answer: "A stock push of our own making", line: "Ask for the cause first" },
  },
] as const;

type Group = (typeof GROUPS)[number];
type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function uploadOf({ name }: Group, page: ClassPage): Promise<Upload> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: `${name}.xlsx`, mimeType, buffer: await page.workbench.saveFile() };
}

/** The trainer leads the first unit: the clock runs, stands still, gets a minute more, and is ended. */
async function leadFirstUnit(trainer: ClassPage): Promise<void> {
  const { pane, words } = trainer;
  const { run } = words;
  const timer = pane.getByRole("timer");
  for (const step of ["quiz", "topic", "pair"] as const) {
    await trainer.button(run.next).click();
    await pane.getByRole("heading", { name: run.steps[step] }).waitFor();
  }
  expect(await timer.textContent()).toMatch(/^还剩 (3:00|2:5\d)$/);
  expect(await pane.getByRole("switch", { name: run.sound }).isChecked()).toBe(false);
  await trainer.button(run.pause).click();
  await trainer.button(run.resume).waitFor();
  await trainer.button(run.extend).click();
  await timer.filter({ hasText: /^还剩 (4:00|3:(?!00)\d\d)$/ }).waitFor();
  await trainer.button(run.resume).click();
  await trainer.button(run.pause).waitFor();
  await trainer.workbench.screenshot("hour-01-clock");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await trainer.button(run.endClock).click();
  await timer.filter({ hasText: run.timeIsUp }).waitFor();
  await trainer.workbench.screenshot("hour-02-time-is-up");
}

/** Everything a group does in the hour, up to its first saving. */
async function playGroup(group: Group, number: number, code: string): Promise<ClassPage> {
  const page = await ClassPage.open(await lab.open(group.query), group.language);
  const { workbench, words } = page;
  const shot = (name: string) => workbench.screenshot(`hour-g${String(number)}-${name}`);
  await shot("begin");
  await page.join(code, number);
  await page.introduce(group.name, group.slogan, group.members);
  await shot("group");
  await page.show("test");
  await page.take(code, 0, group.right[0]);
  await page.show("answer");
  await page.answer("pair", `${group.answer} (1)`);
  await page.pane.getByText(words.answer.participation("50%")).waitFor();
  await page.pane.getByLabel(words.answer.whichPair).selectOption("2");
  await page.answer("pair", `${group.answer} (2)`);
  await page.pane.getByText(words.answer.participation("100%")).waitFor();
  await page.answer("group", group.answer);
  await page.answer("line", group.line);
  await shot("answers");
  const { lists } = courseMessagesIn(group.language);
  const row = [
    "岚栖机械",
    lists.cause["RC09"] ?? "",
    "上季压货 300 台",
    "压货",
    "退回滞销",
    46_200,
  ];
  const action = { firstAction: `${group.name} calls`, firstActionOn: 46_300, firstActionBy: "A" };
  await page.fillWorksheet("W02", row, action);
  await page.show("test");
  for (const test of [1, 2, 3] as const) await page.take(code, test, group.right[test]);
  await shot("test");
  expect(await accessibilityFaults(page.pane)).toEqual([]);
  return page;
}

/** The captain of a group rates himself, and its role play is noted; a saved workbook opened again has both. */
async function rateAndObserve(page: ClassPage, members: readonly string[]): Promise<void> {
  const { pane, words, workbench } = page;
  const [captain = "", vice = ""] = members;
  await page.show("rating");
  await page.rate(captain, "before", 2);
  await page.rate(captain, "after", 4);
  const chart = pane.getByRole("table", { name: words.rating.chart });
  await chart.getByRole("row").nth(39).waitFor();
  await workbench.screenshot("hour-rating");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.show("cards");
  const { notes } = words.cards;
  await pane.getByLabel(notes.helped).fill("再不付就找人上门打断你的腿");
  await pane.getByText(notes.unlawful).waitFor();
  await pane.getByLabel(notes.helped).fill("请问卡在哪一步、在谁那里？");
  await pane.getByLabel(notes.agreed).fill("29 日付 8 万");
  await page.button(notes.save).click();
  await page.told(words.news.saved);
  await workbench.screenshot("hour-observed");
  expect(await accessibilityFaults(pane)).toEqual([]);

  await workbench.openFile(await workbench.saveFile(), "again.xlsx");
  await page.reopen();
  await page.show("cards");
  expect(await page.pane.getByLabel(notes.agreed).inputValue()).toBe("29 日付 8 万");
  await page.pane
    .getByText(notes.line(words.answers.scenes.process, [captain, vice, members[2]].join("、")))
    .waitFor();
  await page.show("rating");
  await page.pane.getByText(words.rating.rated(20, 20, "2.0")).waitFor();
}

async function collect(trainer: ClassPage, files: readonly Upload[]): Promise<void> {
  await trainer.show("collect");
  await trainer.pane.locator("input[type=file]").setInputFiles([...files]);
}

/** Points and votes of the first unit; what the assessments give. */
async function judge(trainer: ClassPage): Promise<void> {
  const { pane, words } = trainer;
  const nameOf = (at: 0 | 1): string => words.groupIs(at + 1, GROUPS[at].name);
  await trainer.show("board");
  for (const { answer } of GROUPS) await pane.getByText(answer, { exact: true }).waitFor();
  await pane.getByLabel(words.board.forAnswer(nameOf(0))).fill("9");
  await pane.getByLabel(words.board.forAnswer(nameOf(1))).fill("8");
  await pane.getByLabel(words.board.vote(nameOf(0))).selectOption("2");
  await pane.getByLabel(words.board.vote(nameOf(1))).selectOption("1");
  await trainer.workbench.screenshot("hour-04-board");
  await trainer.button(words.board.addAll).click();
  await trainer.told(words.news.saved);
  await trainer.show("test");
  // Growth of what there was to gain: both to 30, from 20 and from 10; then to 40 and 55; then to 85 and 60.
  const told = [
    { highest: [0, 1], fastest: 1, growth: ["13", "22"], scores: [30, 30] },
    { highest: [1], fastest: 1, growth: ["14", "36"], scores: [40, 55] },
    { highest: [0], fastest: 0, growth: ["75", "11"], scores: [85, 60] },
  ];
  for (const [at, { highest, fastest, growth, scores }] of told.entries()) {
    await pane.getByLabel(words.test.which).selectOption(String(at + 1));
    for (const own of [0, 1] as const) {
      const line = pane.getByRole("listitem").filter({ hasText: nameOf(own) });
      const text = (await line.textContent()) ?? "";
      expect(text).toContain(words.test.score(scores[own] ?? 0));
      expect(text).toContain(words.test.growth(growth[own] ?? ""));
      expect(text.includes(words.test.highest)).toBe(highest.includes(own));
      expect(text.includes(words.test.fastest)).toBe(own === fastest);
    }
    await trainer.workbench.screenshot(`hour-05-results-${String(at + 1)}`);
    await trainer.button(words.test.award).click();
    await trainer.told(words.news.saved);
  }
}

/** What the standing says: place, group, points. */
function standingOf({ pane, words }: ClassPage): Promise<string[]> {
  return pane
    .getByRole("region", { name: words.board.standings })
    .getByRole("row")
    .allTextContents();
}

/** A view says what comes first, and leaves nothing out. */
async function seeEveryView({ pane, words, workbench }: ClassPage): Promise<void> {
  const parts = pane.getByRole("group", { name: words.parts }).getByRole("button");
  const first = { finance: "handbook", trainee: "group", trainer: "run" } as const;
  for (const view of ["finance", "trainee", "trainer"] as const) {
    await pane.getByLabel(words.view).selectOption(view);
    const pressed = pane.getByRole("button", { name: words.partNames[first[view]], pressed: true });
    await pressed.waitFor();
    const names = await parts.allTextContents();
    expect(names[0]).toBe(words.partNames[first[view]]);
    expect([...names].sort()).toEqual(Object.values(words.partNames).sort());
    await workbench.screenshot(`hour-08-view-${view}`);
    expect(await accessibilityFaults(pane)).toEqual([]);
  }
}

async function handbookText(page: ClassPage): Promise<string> {
  await page.show("handbook");
  const download = page.workbench.page.waitForEvent("download");
  await page.button(page.words.handbook.save).click();
  const saved = await download;
  const path = await saved.path();
  await saved.saveAs(`dist/screenshots/${saved.suggestedFilename()}`);
  const part = unzipSync(await readFile(path))["word/document.xml"] ?? new Uint8Array();
  return strFromU8(part).replaceAll(/<[^>]+>/g, "\n");
}

test("a class of an hour, from the code on the board to the handbook", async () => {
  const trainer = await ClassPage.open(await lab.open("lang=zh-CN&pane=350"), "zh-CN");
  const { pane, words } = trainer;
  const code = await trainer.begin(2);
  await leadFirstUnit(trainer);

  const pages: ClassPage[] = [];
  for (const [at, group] of GROUPS.entries()) pages.push(await playGroup(group, at + 1, code));
  const [first] = pages;
  if (first === undefined) throw new Error("no group");
  await rateAndObserve(first, GROUPS[0].members);
  const files = await Promise.all(
    GROUPS.flatMap((group, at) => {
      const page = pages[at];
      return page === undefined ? [] : [uploadOf(group, page)];
    }),
  );

  await collect(trainer, files);
  await pane.getByText("Icebreakers.xlsx", { exact: false }).waitFor();
  await trainer.workbench.screenshot("hour-03-collect");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await trainer.button(words.collect.takeIn).click();
  await pane.getByText("已收回 2 组", { exact: false }).waitFor();
  await trainer.button(words.dismiss).click();
  await judge(trainer);
  await trainer.show("board");
  // 9 and 8 for the answers, a vote each, 5 for taking part, 5 for the worksheet, and what the assessments give.
  const standing = ["名次小组分", "1第 2 组 · Icebreakers79", "2第 1 组 · 破冰队70"];
  expect(await standingOf(trainer)).toEqual(standing);
  expect(await accessibilityFaults(pane)).toEqual([]);

  // Collected once more, nothing is doubled; an answer changed since stays as it was judged.
  await first.show("answer");
  await first.answer("group", "改过的答案");
  const later = await uploadOf(GROUPS[0], first);
  await collect(trainer, [later, ...files.slice(1)]);
  await pane.getByText("改过的答案", { exact: false }).waitFor();
  await trainer.workbench.screenshot("hour-06-collect-again");
  expect(await trainer.button(words.collect.takeIn).getAttribute("aria-disabled")).toBe("true");
  await trainer.show("board");
  await pane.getByText(GROUPS[0].answer, { exact: true }).waitFor();
  expect(await standingOf(trainer)).toEqual(standing);

  await trainer.show("panel");
  await pane.getByText(words.panel.self("2.0", "4.0")).waitFor();
  await trainer.workbench.screenshot("hour-07-panel");
  await seeEveryView(trainer);
  await trainer.show("run");
  await pane.getByText(words.run.allSteps).click();
  await pane.getByRole("combobox", { name: words.run.jump }).selectOption("close");
  await pane.getByText(words.run.finished).waitFor();
  await trainer.workbench.screenshot("hour-09-close");

  const book = await handbookText(trainer);
  for (const { name, slogan, answer, line, members } of GROUPS)
    for (const text of [name, slogan, answer, line, ...members, `${name} calls`])
      expect(book).toContain(text);
  const own = await handbookText(first);
  for (const text of [code, "破冰队", "改过的答案", "岚栖机械", "上季压货 300 台"])
    expect(own).toContain(text);
  expect(own).not.toContain("Icebreakers");

  // The same as sheets to print, in a workbook that has the worksheets already; written twice, each stays one.
  const { writeSheets, sheetNames, written } = words.handbook;
  for (let round = 0; round < 2; round += 1) {
    await first.button(writeSheets).click();
    await first.pane.getByText(written(6, sheetNames.lines)).waitFor();
  }
  await first.workbench.screenshot("hour-10-sheets");
  const sheets = await first.workbench.excelRun(async (context) => {
    const all = context.workbook.worksheets.load("items/name");
    await context.sync();
    return all.items.map(({ name }) => name);
  });
  const { results, ...made } = sheetNames;
  expect(sheets.filter((name) => name.startsWith("手册"))).toEqual(Object.values(made));
  expect(sheets).not.toContain(results);
  await first.workbench.excelRun(async (context, name) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  }, sheetNames.lines);
  await first.button(writeSheets).click();
  await first.pane.getByText("受保护", { exact: false }).waitFor();
});
