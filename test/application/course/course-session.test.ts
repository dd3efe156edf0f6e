import { BUILT_IN } from "../../../src/application/course/course-state";
import {
  createCourseSession,
  type CourseSession,
} from "../../../src/application/course/course-session";
import { builtInMap } from "../../../src/domain/course/built-in-map";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { memoryCourse, type MemoryCourse } from "../../support/memory-course";

const { words } = courseMessagesIn("zh-CN");
async function opened(memory: MemoryCourse): Promise<CourseSession> {
  const builtIn = builtInMap((number) => `节点${number}`);
  const session = createCourseSession({ ports: memory, builtIn, language: "zh-CN", words });
  await session.load();
  return session;
}
/** Until what was asked to be kept is kept. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const titleOf = (session: CourseSession): string => session.getState().map.root.title;

describe("the course in a workbook", () => {
  test("copies the built-in course on the first change, and keeps the copy", async () => {
    const memory = memoryCourse();
    const session = await opened(memory);
    expect(session.getState().mapId).toBe(BUILT_IN);
    expect(session.change({ kind: "rename", id: "c0", title: "本组的课程" })).toBe(true);
    expect(session.getState()).toMatchObject({ name: "我的催收课程", notice: { kind: "copied" } });
    await settled();
    const again = await opened(memory);
    expect(titleOf(again)).toBe("本组的课程");
    again.openMap(BUILT_IN);
    expect(titleOf(again)).toBe("节点0");
  });

  test("undoes and redoes, and keeps what is undone", async () => {
    const memory = memoryCourse();
    const session = await opened(memory);
    session.change({ kind: "rename", id: "c0", title: "甲" });
    session.change({ kind: "rename", id: "c0", title: "乙" });
    session.undo();
    await settled();
    expect([titleOf(session), titleOf(await opened(memory))]).toEqual(["甲", "甲"]);
    session.redo();
    expect(titleOf(session)).toBe("乙");
  });

  test("puts two people's changes together instead of writing over them", async () => {
    const memory = memoryCourse();
    const first = await opened(memory);
    first.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    const second = await opened(memory);
    first.change({ kind: "rename", id: "c1", title: "第一人" });
    await settled();
    second.change({ kind: "rename", id: "c2", title: "第二人" });
    await settled();
    const titles = (await opened(memory)).getState().map.root.children.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(["第一人", "第二人"]);
    expect(second.getState().notice).toEqual({ kind: "merged", conflicts: [] });
  });

  test("keeps the other one's work when what was done here is undone", async () => {
    const memory = memoryCourse();
    const first = await opened(memory);
    first.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    const second = await opened(memory);
    second.change({ kind: "rename", id: "c2", title: "第二人" });
    await settled();
    first.change({ kind: "rename", id: "c1", title: "第一人" });
    await settled();
    first.undo();
    await settled();
    const titles = (await opened(memory)).getState().map.root.children.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(["节点1", "第二人"]);
  });

  test("keeps what is changed here while somebody else's work comes in", async () => {
    const memory = memoryCourse();
    const first = await opened(memory);
    first.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    const second = await opened(memory);
    second.change({ kind: "rename", id: "c2", title: "第二人" });
    await settled();
    // The second change is made before the first is kept.
    first.change({ kind: "rename", id: "c1", title: "第一人" });
    first.change({ kind: "rename", id: "c3", title: "又一处" });
    await settled();
    const titles = (await opened(memory)).getState().map.root.children.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(["第一人", "第二人", "又一处"]);
  });

  test("tells what the other one wrote where both wrote something else, and keeps ours", async () => {
    const memory = memoryCourse();
    const first = await opened(memory);
    first.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    const second = await opened(memory);
    second.change({ kind: "rename", id: "c1", title: "他的" });
    await settled();
    first.change({ kind: "rename", id: "c1", title: "我的" });
    await settled();
    expect(first.getState()).toMatchObject({
      notice: { kind: "merged", conflicts: [{ nodeId: "c1", field: "title", theirs: "他的" }] },
    });
    expect((await opened(memory)).getState().map.root.children[0]?.title).toBe("我的");
  });

  test.each([
    ["changed by the other one, stays", true, 1],
    ["left alone by the other one, goes", false, 0],
  ])("a map that is deleted here and %s", async (_, isChanged, count) => {
    const memory = memoryCourse();
    const first = await opened(memory);
    first.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    const second = await opened(memory);
    if (isChanged) second.change({ kind: "rename", id: "c2", title: "第二人" });
    else second.setFolded("c1", true);
    await settled();
    first.removeMap();
    await settled();
    await second.load();
    await settled();
    expect((await opened(memory)).getState().maps).toHaveLength(count);
    expect(second.getState().maps).toHaveLength(count);
  });

  test("opened again, shows what somebody else has written since", async () => {
    const memory = memoryCourse();
    const first = await opened(memory);
    first.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    const second = await opened(memory);
    second.change({ kind: "rename", id: "c0", title: "乙" });
    await settled();
    expect(titleOf(first)).toBe("甲");
    await first.load();
    await settled();
    expect(titleOf(first)).toBe("乙");
  });

  test("leaves maps of a newer version alone", async () => {
    const memory = memoryCourse();
    memory.text = JSON.stringify({ version: 99, maps: [] });
    const session = await opened(memory);
    expect(session.getState().notice).toEqual({ kind: "newer-version" });
    session.change({ kind: "rename", id: "c0", title: "甲" });
    await settled();
    expect(memory.text).toBe(JSON.stringify({ version: 99, maps: [] }));
  });

  test("links cells to a node, says when they are gone, and points the link elsewhere", async () => {
    const memory = memoryCourse();
    const session = await opened(memory);
    await session.linkSelection("c1");
    const [link] = session.getState().map.links;
    if (link === undefined) throw new Error("no link");
    expect(session.getState().links.get(link.name)).toMatchObject({ filled: 1, total: 3 });
    memory.gone.add(link.name);
    await session.selectLink(link.name);
    expect(session.getState().notice).toEqual({ kind: "link-lost" });
    expect(session.getState().links.get(link.name)?.address).toBeUndefined();
    memory.gone.clear();
    await session.linkSelection("c1", link.name);
    expect(session.getState().links.get(link.name)?.address).toBe("Sheet1!B2:B4");
    expect(session.getState().map.links).toHaveLength(1);
  });

  test("tells why a file is no map", async () => {
    const session = await opened(memoryCourse());
    expect(session.readFile(new Uint8Array(1), "x.bin")).toEqual([]);
    expect(session.getState().notice).toEqual({ kind: "file-refused", code: "not-a-mind-map" });
  });
});
