import { formulaOnRow } from "../../../src/application/course/outline-table";
import {
  createCourseSession,
  type CourseSession,
} from "../../../src/application/course/course-session";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { mapOf, shapeOf } from "../../support/course-maps";
import { memoryCourse, type MemoryCourse, type MemoryTable } from "../../support/memory-course";

const { words } = courseMessagesIn("zh-CN");
const LEVEL = { one: 1, two: 2 } as const;
const NOTE = 5;
const GROUP = 7;
const ID = 9;

interface Opened {
  readonly memory: MemoryCourse;
  readonly session: CourseSession;
  readonly table: () => MemoryTable;
  /** The user types a cell. */
  readonly type: (row: number, column: number, value: string | number) => void;
}

async function opened(shape = "课(a(a1,a2),b(b1,b2),c)"): Promise<Opened> {
  const memory = memoryCourse();
  const session = createCourseSession({
    ...{ ports: memory, builtIn: mapOf(shape), language: "zh-CN", words },
  });
  await session.load();
  await session.makeOutline();
  const table = (): MemoryTable => {
    const [found] = memory.tables.values();
    if (found === undefined) throw new Error("no table");
    return found;
  };
  const type: Opened["type"] = (row, column, value) => {
    const cells = table().cells[row];
    if (cells === undefined) throw new Error("no row");
    cells[column] = value;
  };
  return { memory, session, table, type };
}

async function read(session: CourseSession) {
  const proposal = await session.readOutline();
  if (proposal === undefined) throw new Error(JSON.stringify(session.getState().notice));
  return proposal;
}
const kinds = (proposal: Awaited<ReturnType<typeof read>>): string[] =>
  proposal.lines.map(
    ({ change, conflict }) => change.kind + (conflict === undefined ? "" : ` ${conflict}`),
  );
const titles = (table: MemoryTable): string[] =>
  table.cells.map((row) => row.slice(1, 5).find((cell) => cell !== "") as string);

describe("the outline sheet of a map", () => {
  test("has one row a topic, numbered, known by hidden ids; the built-in course is copied", async () => {
    const { session, table } = await opened();
    expect(session.getState().name).toBe("我的催收课程");
    expect(table().headers).toEqual([
      ...["编号", "一级", "二级", "三级", "四级", "备注", "关联单元格", "负责组", "状态"],
      ...["_id", "_parent", "_seq"],
    ]);
    expect(table().cells[1]).toEqual([
      ...["1.1", "", "a1", "", "", "", "", "", "", "a1", "a", "2"],
    ]);
    expect(kinds(await read(session))).toEqual([]);
  });

  test("takes over what was typed, and carries the user's columns with their topic", async () => {
    const { session, table, type } = await opened();
    table().cells.forEach((row, at) => {
      row[GROUP] = at === 0 ? "=H6&1" : `组${at}`;
    });
    type(0, LEVEL.one, "改名");
    type(2, NOTE, "新备注");
    // Row of b moved to the top, with everything beside it.
    const [moved] = table().cells.splice(3, 1);
    if (moved !== undefined) table().cells.unshift(moved);
    table().cells.push(["", "新主题", "", "", "", "", "", "我的", "", "", "", ""]);
    const proposal = await read(session);
    // The rows below b stand below a2 now.
    expect(kinds(proposal)).toEqual([
      ...["renamed", "described", "moved", "moved", "added", "reordered"],
    ]);
    expect(await session.applyOutline(proposal, proposal.lines)).toBe(true);
    const { map, notice } = session.getState();
    expect(notice).toMatchObject({ kind: "outline-synced" });
    expect(map.root.children.map(({ title }) => title)).toContain("改名");
    expect(map.root.children.at(-1)?.title).toBe("新主题");
    const groups = new Map(table().cells.map((row) => [row[ID], row[GROUP]]));
    expect([groups.get("b"), groups.get("c")]).toEqual(["组3", "组6"]);
    expect(
      table()
        .cells.at(-1)
        ?.slice(GROUP, GROUP + 1),
    ).toEqual(["我的"]);
    expect(table().cells.at(-1)?.[ID]).not.toBe("");
    expect(kinds(await read(session))).toEqual([]);
    session.undo();
    expect(shapeOf(session.getState().map)).toBe("课(a(a1,a2),b(b1,b2),c)");
  });

  test("takes over only the lines that were said yes to", async () => {
    const { session, type, table } = await opened();
    type(0, LEVEL.one, "甲");
    type(3, LEVEL.one, "乙");
    table().cells.push(["", "不要的", "", "", "", "", "", "但有我的字", "", "", "", ""]);
    const proposal = await read(session);
    const yes = proposal.lines.filter(({ change }) => change.kind === "renamed").slice(0, 1);
    await session.applyOutline(proposal, yes);
    expect(session.getState().map.root.children.map(({ title }) => title)).toEqual([
      "甲",
      "b",
      "c",
    ]);
    // The row that was not taken over stays the user's; the title that was refused is put back.
    expect(titles(table())).toEqual(["甲", "a1", "a2", "b", "b1", "b2", "c", "不要的"]);
    expect(kinds(await read(session))).toEqual(["added"]);
  });

  test("a deleted row deletes the topic, and what was beside a topic deleted in the map stays", async () => {
    const { session, table, type } = await opened();
    table().cells.splice(1, 1);
    const proposal = await read(session);
    expect(kinds(proposal)).toEqual(["deleted"]);
    await session.applyOutline(proposal, proposal.lines);
    expect(shapeOf(session.getState().map)).toBe("课(a(a2),b(b1,b2),c)");
    type(5, GROUP, "记着");
    session.change({ kind: "delete", id: "c" });
    const behind = await read(session);
    expect([kinds(behind), behind.isSheetBehind]).toEqual([[], true]);
    await session.applyOutline(behind, []);
    expect(
      table()
        .cells.at(-1)
        ?.filter((cell) => cell !== ""),
    ).toEqual(["记着"]);
  });

  test("asks where map and sheet changed the same, and puts both together otherwise", async () => {
    const { session, type } = await opened();
    session.change({ kind: "rename", id: "a", title: "图里改的" });
    session.change({ kind: "rename", id: "b", title: "只在图里" });
    session.change({ kind: "delete", id: "c" });
    type(0, LEVEL.one, "表里改的");
    type(1, LEVEL.two, "只在表里");
    type(6, LEVEL.one, "删了又改");
    const proposal = await read(session);
    expect(kinds(proposal)).toEqual(["renamed changed-in-map", "renamed", "renamed gone-from-map"]);
    await session.applyOutline(proposal, proposal.lines);
    const children = session.getState().map.root.children;
    expect(children.map(({ title }) => title)).toEqual(["表里改的", "只在图里", "删了又改"]);
    expect(children[0]?.children[0]?.title).toBe("只在表里");
  });

  test("says what the map says, for a title and for a place", async () => {
    const { session, type } = await opened();
    session.change({ kind: "rename", id: "a", title: "图里改的" });
    type(0, LEVEL.one, "表里改的");
    const [line] = (await read(session)).lines;
    expect(line).toMatchObject({ conflict: "changed-in-map", inMap: "图里改的" });
  });

  test("a sorted table gets its order back", async () => {
    const { session, table } = await opened();
    table().cells.reverse();
    const proposal = await read(session);
    expect(proposal.isSorted).toBe(true);
    await session.applyOutline(proposal, []);
    expect(titles(table())).toEqual(["a", "a1", "a2", "b", "b1", "b2", "c"]);
    expect(shapeOf(session.getState().map)).toBe("课(a(a1,a2),b(b1,b2),c)");
  });

  test("writes nothing when the sheet changed while the list was looked at", async () => {
    const { session, type, table } = await opened();
    type(0, LEVEL.one, "甲");
    const proposal = await read(session);
    type(3, LEVEL.one, "别人");
    expect(await session.applyOutline(proposal, proposal.lines)).toBe(false);
    expect(session.getState().notice).toEqual({ kind: "outline-refused", because: "changed" });
    expect([titles(table())[3], session.getState().map.root.children[0]?.title]).toEqual([
      ...["别人", "a"],
    ]);
  });

  test.each<[string, (memory: MemoryCourse, table: MemoryTable) => void, string]>([
    [
      "the sheet was deleted",
      (memory) => {
        memory.tables.clear();
      },
      "gone",
    ],
    [
      "the headers were typed over",
      (_, table) => {
        table.headers.fill("x");
      },
      "no-columns",
    ],
  ])("says so when %s", async (_, harm, because) => {
    const { memory, session, table } = await opened();
    harm(memory, table());
    expect(await session.readOutline()).toBeUndefined();
    expect(session.getState().notice).toEqual({ kind: "outline-refused", because });
  });

  test("the title above the table is the map's", async () => {
    const { memory, session, table } = await opened();
    const [name] = memory.tables.keys();
    memory.tables.set(name ?? "", { ...table(), rootTitle: "新题目" });
    const proposal = await read(session);
    await session.applyOutline(proposal, proposal.lines);
    expect(session.getState().map.root.title).toBe("新题目");
  });

  test("knows its sheet again when the workbook is opened again", async () => {
    const { memory, session, type } = await opened();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    type(0, LEVEL.one, "隔天");
    const again = createCourseSession({
      ...{ ports: memory, builtIn: mapOf("x"), language: "zh-CN", words },
    });
    await again.load();
    expect(session.hasOutline() && again.hasOutline()).toBe(true);
    expect(kinds(await read(again))).toEqual(["renamed"]);
  });

  test("a sheet of any layout is shown first and becomes a map of its own", async () => {
    const { memory, session } = await opened();
    memory.shown = [
      ["层级", "标题"],
      ["1", "催收"],
      ["2", "电话"],
      ["2", "上门"],
    ];
    const found = await session.previewOutline();
    if (found === undefined) throw new Error("nothing found");
    expect([found.layout, found.count]).toEqual(["numbered", 3]);
    session.importOutline(found);
    expect(session.getState().map.root.title).toBe("催收");
    expect(session.getState().map.root.children.map(({ title }) => title)).toEqual([
      "电话",
      "上门",
    ]);
  });
});

test.each([
  { cell: "=F5*2", moved: "=F8*2", because: "its own row" },
  { cell: "=$F5+G$5", moved: "=$F8+G$5", because: "a row held by $ stays" },
  { cell: "=F6", moved: "=F6", because: "another row is what it was" },
  { cell: '="F5"&表1!F5', moved: '="F5"&表1!F5', because: "texts and other sheets" },
  { cell: "=LOG10(F5)", moved: "=LOG10(F8)", because: "a function's name is no cell" },
  { cell: "F5", moved: "F5", because: "a text is no formula" },
])("a formula moved from row 5 to 8: $cell, $because", ({ cell, moved }) => {
  expect(formulaOnRow(cell, 5, 8)).toBe(moved);
});
