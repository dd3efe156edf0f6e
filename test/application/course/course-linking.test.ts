import { createCourseSession } from "../../../src/application/course/course-session";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { mapOf } from "../../support/course-maps";
import { memoryCourse } from "../../support/memory-course";

const { words } = courseMessagesIn("zh-CN");
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

test("what is filled in is counted when the user goes to another cell, once however fast he goes", async () => {
  const memory = memoryCourse();
  let go: (name: string | undefined) => void = () => undefined;
  let filled = 1;
  let reads = 0;
  const workbook = {
    ...memory.workbook,
    watchSelection: (_: unknown, listener: (name: string | undefined) => void) => {
      go = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    readLinks: (names: readonly string[]) => {
      reads += 1;
      return Promise.resolve(names.map((name) => ({ name, address: "S!A1:A3", filled, total: 3 })));
    },
  };
  const ports = { ...memory, workbook };
  const session = createCourseSession({
    ports,
    builtIn: mapOf("r(a,b)"),
    language: "zh-CN",
    words,
  });
  await session.load();
  await session.linkSelection("a");
  const [name = ""] = session.getState().links.keys();
  reads = 0;
  filled = 2;
  for (let move = 0; move < 10; move += 1) go(undefined);
  await settled();
  expect(session.getState().links.get(name)?.filled).toBe(2);
  expect(reads).toBe(2);

  // The same again is no news.
  const before = session.getState().links;
  go(name);
  await settled();
  expect(session.getState().links).toBe(before);
  expect(session.getState().currentId).toBe("a");
});
