import { createClassSession } from "../../../src/application/class/class-session";
import { testPoints, testScores } from "../../../src/application/class/class-tests";
import { classTable } from "../../../src/application/class/class-tables";
import { readClass } from "../../../src/application/class/read-class";
import { calendarDateOf, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { assessmentItems, OPTION_LETTERS } from "../../../src/domain/class/assessment";
import { testResults } from "../../../src/domain/class/assessment-results";
import { RATING_ITEMS } from "../../../src/domain/class/self-rating";
import { fileKeptTables, type KeptFile } from "../../../src/headless/kept-tables";
import { classMessagesIn } from "../../../src/messages/class-messages";

const words = classMessagesIn("zh-CN");
const languages = [words, classMessagesIn("en")] as const;
const on = calendarDateOf(2026, 5, 18) as CalendarDate;

function classIn(tables: KeptFile = fileKeptTables()) {
  const goToSheet = () => Promise.resolve();
  return { tables, session: createClassSession({ tables, goToSheet }, languages) };
}

test("a class that was begun is found again by another pane, in the other language", async () => {
  const { tables, session } = classIn();
  await session.start({ code: "6K7MQ", groupCount: 2, on }, words.units);
  await session.goTo("causes.pair", 46_160.5);
  await session.pauseOrResume(46_160.501);
  await session.setTimes({ pair: 4, group: 9, vote: 1, item: 2 }, 510);
  await session.setSound(true);

  const file = fileKeptTables(tables.bytes());
  const again = await readClass(file, [classMessagesIn("en"), words]);
  expect(again.issues).toEqual([]);
  expect(again.setting).toEqual({
    ...{ code: "6K7MQ", side: "trainer", view: "trainer", agenda: "6", group: undefined },
    ...{ startedOn: on, stepId: "causes.pair", hasSound: true, dayStart: 510 },
    clock: { startedAt: 46_160.5, pausedAt: 46_160.501 },
    times: { pair: 4, group: 9, vote: 1, item: 2 },
  });
  expect(again.records.groups.map(({ number }) => number)).toEqual([1, 2]);
  expect(again.records.agenda[0]?.question).toBe(words.units["causes"]?.question);
});

test.each(["", "hello", "6", "7ABCD", "6-AB!", "6ABCDEFGHIJKLMN"])(
  "“%s” is no class code, and nothing is made",
  async (code) => {
    const { tables, session } = classIn();
    await session.join({ code, group: 1, on }, words.units);
    expect(session.getState().news).toEqual({ kind: "bad-code" });
    expect(tables.bytes()).toBeUndefined();
  },
);

test("a group's members, answers and letters are kept and changed in place", async () => {
  const { session } = classIn();
  await session.join({ code: "6K7MQ", group: 2, on }, words.units);
  await session.saveGroup({ number: 2, name: "破冰队", slogan: "款到人到" });
  await session.saveMember({ group: 2, name: "何汀", role: "captain", isAbsent: false });
  await session.saveMember({ group: 2, name: "何汀", role: "vice", isAbsent: false });
  const answer = { group: 2, unit: "causes", kind: "group" as const, pair: 0, members: ["何汀"] };
  await session.saveAnswer({ ...answer, text: "先写的" });
  await session.saveAnswer({ ...answer, text: "=1+1 后写的" });
  const { groups, members, answers, news } = session.getState();
  expect(news).toEqual({ kind: "saved" });
  expect(groups).toEqual([{ number: 2, name: "破冰队", slogan: "款到人到" }]);
  expect(members.map(({ name, role }) => [name, role])).toEqual([["何汀", "vice"]]);
  expect(answers).toEqual([{ ...answer, text: "=1+1 后写的" }]);
});

test("points are appended or refused as a whole", async () => {
  const { session } = classIn();
  await session.start({ code: "6K7MQ", groupCount: 2, on }, words.units);
  const good = { unit: "causes", group: 1, kind: "answer" as const, points: 8 };
  await session.addPoints([good]);
  await session.addPoints([{ ...good, group: 2 }, good]);
  expect(session.getState().news).toEqual({ kind: "points-refused", because: "given-before" });
  expect(session.getState().points).toEqual([{ ...good, from: undefined }]);
});

test("the highest and the fastest-growing group get their points once", async () => {
  const { session } = classIn();
  await session.start({ code: "6K7MQ", groupCount: 2, on }, words.units);
  const letters = (test: 0 | 1, rightCount: number) =>
    new Map(
      assessmentItems("6K7MQ", test).map(({ right }, at) => [
        at + 1,
        OPTION_LETTERS[at < rightCount ? right : (right + 1) % 4] ?? "",
      ]),
    );
  await session.saveTest(0, 1, letters(0, 8));
  await session.saveTest(0, 2, letters(0, 2));
  await session.saveTest(1, 1, letters(1, 18));
  await session.saveTest(1, 2, letters(1, 16));
  const scores = testScores("6K7MQ", session.getState().tests);
  expect(scores.map(({ test, group, score }) => [test, group, score])).toEqual([
    [0, 1, 80],
    [0, 2, 20],
    [1, 1, 90],
    [1, 2, 80],
  ]);
  const results = testResults(scores, 1);
  const awards = testPoints(results, 1, session.getState().points);
  expect(awards.map(({ group, kind, points }) => [group, kind, points])).toEqual([
    [1, "winner", 20],
    [2, "growth", 10],
  ]);
  await session.addPoints(awards);
  expect(testPoints(results, 1, session.getState().points)).toEqual([]);
});

test("a self-rating is kept by item, and its mean with the member whose role stays", async () => {
  const { session } = classIn();
  await session.join({ code: "6K7MQ", group: 2, on }, words.units);
  await session.saveMember({ group: 2, name: "何汀", role: "captain", isAbsent: false });
  const who = { group: 2, name: "何汀" };
  await session.saveRating({ ...who, time: "before" }, new Map(RATING_ITEMS.map((id) => [id, 2])));
  const after = RATING_ITEMS.map((id, at): [string, number] => [id, at < 5 ? 5 : 4]);
  await session.saveRating({ ...who, time: "after" }, new Map(after));
  const { members, ratings } = session.getState();
  expect(members).toEqual([{ ...who, role: "captain", isAbsent: false, before: 2, after: 4.25 }]);
  expect(ratings).toHaveLength(20);
  expect(ratings[0]).toEqual({ ...who, item: "strategy", before: 2, after: 5 });
});

test("an observer's notes are kept by scene and collector, and found in the saved file", async () => {
  const { tables, session } = classIn();
  await session.join({ code: "6K7MQ", group: 2, on }, words.units);
  const drill = {
    ...{ group: 2, scene: "process" as const, collector: "何汀", customer: "顾砾" },
    ...{ observer: "宋棠", helped: "请问卡在谁那里？", crossed: "", agreed: "5 月 29 日 8 万" },
  };
  await session.saveDrill({ ...drill, helped: "先写的" });
  await session.saveDrill(drill);
  await session.saveDrill({ ...drill, collector: "顾砾", customer: "何汀" });
  const again = await readClass(fileKeptTables(tables.bytes()), [classMessagesIn("en"), words]);
  expect(again.issues).toEqual([]);
  expect(again.records.drills).toEqual([drill, { ...drill, collector: "顾砾", customer: "何汀" }]);
});

test("what the trainer changes on the agenda's sheet is what is taught", async () => {
  const { tables, session } = classIn();
  await session.start({ code: "6K7MQ", groupCount: 2, on }, words.units);
  const definition = classTable("classagenda", languages);
  const by = { mode: "merge", by: ["unit"] } as const;
  await tables.writeTable(
    definition,
    [
      {
        unit: "causes",
        minutes: 80,
        title: "他们为什么不付",
        question: "谁在拖？",
        worksheets: "w02、W03, X",
      },
      { unit: "law", minutes: 0 },
      { unit: "break9", title: "茶歇", day: 1, minutes: 15 },
      { unit: "foreign", title: "没有的单元", day: 1, minutes: 30 },
    ],
    by,
  );
  await session.load();
  const { agenda } = session.getState();
  expect(agenda[0]).toEqual({
    entry: expect.objectContaining({ minutes: 80, worksheets: ["W02", "W03"], topic: "2" }),
    ...{ title: "他们为什么不付", question: "谁在拖？" },
  });
  expect(agenda.map(({ entry }) => entry.id)).toEqual([
    ...["causes", "break1", "grading", "test1", "lunch1", "plan", "break2", "test2"],
    ...["persuasion", "test3", "handbook", "break9"],
  ]);
  const again = await readClass(fileKeptTables(tables.bytes()), languages);
  expect(again.records.agenda).toEqual(agenda);
});
