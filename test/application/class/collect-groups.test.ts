import { ClassFileRefusal } from "../../../src/application/class/class-ports";
import { createClassSession } from "../../../src/application/class/class-session";
import { collectGroups, type GroupFile } from "../../../src/application/class/collect-groups";
import {
  insertWorksheet,
  worksheetDefinition,
} from "../../../src/application/course/course-worksheets";
import { calendarDateOf, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { FileFailure } from "../../../src/files/file-failure";
import { readableKeptTables } from "../../../src/headless/find-kept-table";
import { fileKeptTables, type KeptFile } from "../../../src/headless/kept-tables";
import { classMessagesIn } from "../../../src/messages/class-messages";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { courseTexts } from "../../../src/taskpane/course/open-course";

const words = classMessagesIn("zh-CN");
const languages = [words, classMessagesIn("en")] as const;
const texts = {
  own: courseTexts(courseMessagesIn("zh-CN")),
  other: courseTexts(courseMessagesIn("en")),
};
const on = calendarDateOf(2026, 5, 18) as CalendarDate;
const CODE = "6K7MQ";

function classIn(tables: KeptFile, own: readonly [typeof words, typeof words] = languages) {
  return createClassSession({ tables, goToSheet: () => Promise.resolve() }, own);
}

/** A group's saved workbook; the group may work in English. */
async function groupFile(group: number, text: string, code = CODE): Promise<KeptFile> {
  const tables = fileKeptTables();
  const session = classIn(tables, [classMessagesIn("en"), words]);
  await session.join({ code, group, on }, words.units);
  await session.saveGroup({ number: group, name: `队${group}`, slogan: "款到人到" });
  await session.saveMember({ group, name: "何汀", role: "captain", isAbsent: false });
  const answer = { group, unit: "causes", kind: "group" as const, pair: 0, members: ["何汀"] };
  await session.saveAnswer({ ...answer, text });
  return tables;
}

const bytesAs = (name: string, bytes: Uint8Array): GroupFile => ({
  ...{ name, size: bytes.length, read: () => Promise.resolve(bytes) },
});
const fileOf = (name: string, tables: KeptFile): GroupFile =>
  bytesAs(name, tables.bytes() ?? new Uint8Array());

function readWorkbook(bytes: Uint8Array) {
  try {
    return readableKeptTables(bytes);
  } catch (error) {
    if (error instanceof FileFailure) throw new ClassFileRefusal(error.code, error);
    throw error;
  }
}

async function trainer() {
  const tables = fileKeptTables();
  const session = classIn(tables);
  await session.start({ code: CODE, groupCount: 2, on }, words.units);
  const collect = async (...files: GroupFile[]) => {
    const asked = { code: CODE, here: tables, readWorkbook, languages, texts };
    const found = await collectGroups(files, asked);
    if (found === undefined) throw new Error("stopped");
    return found;
  };
  return { tables, session, collect };
}

test("answers, members, fill states and first actions of two groups come onto one board", async () => {
  const [one, two] = [await groupFile(1, "压货政策"), await groupFile(2, "合同漏洞")];
  const page = WORKSHEETS.find(({ id }) => id === "W25");
  if (page === undefined) throw new Error("no W25");
  await insertWorksheet(two, page, { texts, prefill: { aging: undefined, isMasked: false } });
  const rows = [
    { unit: "计划", keyRule: "先问因", firstAction: "给岚栖打电话", dueOn: on, doneOn: on },
  ];
  await two.writeTable(worksheetDefinition(page, texts), rows, { mode: "append" });

  const { session, collect } = await trainer();
  const found = await collect(fileOf("一.xlsx", one), fileOf("二.xlsx", two));
  expect(found.files.map(({ status }) => status)).toEqual(["read", "read"]);
  expect(found.changes).toEqual([]);
  await session.takeIn(found, false);
  const { groups, answers, members, fills, actions } = session.getState();
  expect(groups.map(({ name }) => name)).toEqual(["队1", "队2"]);
  expect(answers.map(({ group, text }) => [group, text])).toEqual([
    [1, "压货政策"],
    [2, "合同漏洞"],
  ]);
  expect(members).toHaveLength(2);
  expect(fills.map(({ group, worksheet }) => [group, worksheet])).toEqual([[2, "W25"]]);
  expect(actions).toEqual([
    { group: 2, action: "给岚栖打电话", person: "", dueOn: on, doneOn: on },
  ]);
  // Nothing new the second time.
  const again = await collect(fileOf("一.xlsx", one), fileOf("二.xlsx", two));
  expect([again.additions.size, again.changes.length]).toEqual([0, 0]);
});

test("what the trainer has is overwritten only when he says so", async () => {
  const { session, collect } = await trainer();
  await session.takeIn(await collect(fileOf("一.xlsx", await groupFile(1, "先"))), false);
  const later = await collect(fileOf("一.xlsx", await groupFile(1, "后")));
  expect(later.changes).toEqual([
    {
      ...{ group: 1, key: "classanswers", column: "text", before: "先", after: "后" },
      about: ["causes", "group", 0],
    },
  ]);
  await session.takeIn(later, false);
  expect(session.getState().answers.map(({ text }) => text)).toEqual(["先"]);
  await session.takeIn(later, true);
  expect(session.getState().answers.map(({ text }) => text)).toEqual(["后"]);
});

test("a group speaks for itself only", async () => {
  const tables = await groupFile(1, "我们的");
  const session = classIn(tables);
  const answer = { unit: "causes", kind: "group" as const, pair: 0, members: [] };
  await session.saveAnswer({ ...answer, group: 2, text: "替别人写的" });
  const { session: board, collect } = await trainer();
  await board.takeIn(await collect(fileOf("一.xlsx", tables)), false);
  expect(board.getState().answers.map(({ group }) => group)).toEqual([1]);
});

test.each<[string, () => Promise<Uint8Array | undefined>, string]>([
  ["no workbook", () => Promise.resolve(new TextEncoder().encode("hello")), "not-a-workbook"],
  ["nothing at all", () => Promise.resolve(new Uint8Array()), "empty"],
  ["another class", async () => (await groupFile(1, "x", "6ZZZZ")).bytes(), "other-class"],
  ["the trainer's own", async () => (await trainer()).tables.bytes(), "trainers-own"],
  [
    "a workbook without a class",
    async () => {
      const tables = fileKeptTables();
      const [worksheet] = WORKSHEETS;
      if (worksheet === undefined) throw new Error("no worksheet");
      const prefill = { aging: undefined, isMasked: false };
      await insertWorksheet(tables, worksheet, { texts, prefill });
      return tables.bytes();
    },
    "no-class",
  ],
  ["a file cut short", async () => (await groupFile(1, "x")).bytes()?.slice(0, 3000), "damaged"],
])("%s is refused with a sentence, and the other files go on", async (_, bytesOf, because) => {
  const { collect } = await trainer();
  const bad = bytesAs("坏.xlsx", (await bytesOf()) ?? new Uint8Array());
  const { files } = await collect(bad, fileOf("二.xlsx", await groupFile(2, "好")));
  expect(files.map((file) => (file.status === "refused" ? file.because : file.status))).toEqual([
    ...[because, "read"],
  ]);
  expect(words.collect.refusals[because as keyof typeof words.collect.refusals]).toBeTruthy();
});

test("of two files of one group the first is taken", async () => {
  const { collect } = await trainer();
  const { files } = await collect(
    fileOf("一.xlsx", await groupFile(1, "甲")),
    fileOf("一（副本）.xlsx", await groupFile(1, "乙")),
  );
  expect(files.map((file) => (file.status === "refused" ? file.because : file.group))).toEqual([
    ...[1, "group-twice"],
  ]);
});

test.each<[string, (good: GroupFile) => GroupFile, string]>([
  [
    "Excel's own file beside an open workbook",
    (good) => ({ ...good, name: "~$一.xlsx" }),
    "lock-file",
  ],
  ["a file larger than any class", (good) => ({ ...good, size: 61_000_000 }), "too-large"],
  [
    "a stick that was pulled out",
    (good) => ({ ...good, read: () => Promise.reject(new ClassFileRefusal("cannot-be-read")) }),
    "cannot-be-read",
  ],
])("%s is refused without being opened, and the other files go on", async (_, made, because) => {
  const { collect } = await trainer();
  const { files } = await collect(
    made(fileOf("一.xlsx", await groupFile(1, "甲"))),
    fileOf("二.xlsx", await groupFile(2, "乙")),
  );
  expect(files.map((file) => (file.status === "refused" ? file.because : file.group))).toEqual([
    ...[because, 2],
  ]);
  expect(words.collect.refusals[because as keyof typeof words.collect.refusals]).toBeTruthy();
});

test("an older file does not take back what was filled in, unless the trainer says so", async () => {
  const page = WORKSHEETS.find(({ id }) => id === "W25");
  if (page === undefined) throw new Error("no W25");
  const group = await groupFile(1, "压货政策");
  await insertWorksheet(group, page, { texts, prefill: { aging: undefined, isMasked: false } });
  const definition = worksheetDefinition(page, texts);
  const row = { keyRule: "先问因", firstAction: "打电话", dueOn: on };
  await group.writeTable(definition, [{ ...row, unit: "计划" }], { mode: "append" });
  const older = fileOf("一.xlsx", fileKeptTables(group.bytes()));
  await group.writeTable(definition, [{ ...row, unit: "说服" }], { mode: "append" });

  const { session, collect } = await trainer();
  await session.takeIn(await collect(older), false);
  const [early] = session.getState().fills;
  await session.takeIn(await collect(fileOf("一.xlsx", group)), false);
  const [late] = session.getState().fills;
  expect(late?.done).toBeGreaterThan(early?.done ?? 0);

  const again = await collect(older);
  expect(again.files).toEqual([expect.objectContaining({ isOlder: true, newCells: 0 })]);
  expect(
    again.changes.map(({ key, column, before, after }) => [key, column, before, after]),
  ).toEqual([["classfills", "done", late?.done, early?.done]]);
  await session.takeIn(again, false);
  expect(session.getState().fills).toEqual([late]);
  await session.takeIn(again, true);
  expect(session.getState().fills).toEqual([early]);
});

test("twelve groups come in one by one, two of one name stay two, and it can be stopped", async () => {
  const { tables, session, collect } = await trainer();
  const files = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => {
      const group = await groupFile(at + 1, `答案 ${String(at + 1)}`);
      await classIn(group).saveGroup({ number: at + 1, name: "破冰队", slogan: "款到人到" });
      return fileOf(`${String(at + 1)}.xlsx`, group);
    }),
  );
  const stopping = new AbortController();
  const seen: number[] = [];
  const stopped = await collectGroups(files, {
    ...{ code: CODE, here: tables, readWorkbook, languages, texts, signal: stopping.signal },
    progress: (done, total) => {
      seen.push(done / total);
      if (done === 3) stopping.abort();
      return Promise.resolve();
    },
  });
  expect([stopped, seen]).toEqual([undefined, [0, 1, 2, 3].map((done) => done / 12)]);
  await session.takeIn(await collect(...files), false);
  const { groups, answers } = session.getState();
  expect(groups.map(({ number, name }) => `${String(number)} ${name}`)).toHaveLength(12);
  expect(answers).toHaveLength(12);
  expect(groups.every(({ name }) => name === "破冰队")).toBe(true);
});
