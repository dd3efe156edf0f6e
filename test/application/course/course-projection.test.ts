import { createCourseProjection } from "../../../src/application/course/course-projection";
import { createCourseSession } from "../../../src/application/course/course-session";
import {
  piecesOf,
  projectorListener,
  type FromProjector,
  type ToProjector,
} from "../../../src/application/course/projector-messages";
import { builtInMap } from "../../../src/domain/course/built-in-map";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { memoryCourse } from "../../support/memory-course";

const { words } = courseMessagesIn("zh-CN");

/** A pane and what its projector window hears. */
function projected() {
  const memory = memoryCourse();
  const builtIn = builtInMap((number) => `节点${number}`);
  const heard: ToProjector[] = [];
  let say: (message: FromProjector) => void = () => undefined;
  let leave: () => void = () => undefined;
  const listen = projectorListener((message) => heard.push(message));
  const ports = {
    ...memory,
    projector: {
      open: ({ onText, onClosed }: { onText: (text: string) => void; onClosed: () => void }) => {
        say = (message) => {
          piecesOf(message).forEach(onText);
        };
        leave = onClosed;
        return Promise.resolve({ send: listen, close: () => undefined });
      },
    },
  };
  const session = createCourseSession({ ports, builtIn, language: "zh-CN", words });
  const projection = createCourseProjection(session, ports, "zh-CN");
  return {
    ...{ session, projection, heard },
    say: (message: FromProjector) => {
      say(message);
    },
    leave: () => {
      leave();
    },
  };
}

const lastOf = (heard: readonly ToProjector[], kind: ToProjector["kind"]) =>
  heard.filter((one) => one.kind === kind).at(-1);

describe("the projector window", () => {
  test("hears the whole map once it is ready, then only what changes", async () => {
    const { session, projection, heard, say } = projected();
    await projection.open((id) => (id === "c1" ? { text: "说明" } : {}));
    expect(heard).toEqual([]);
    say({ kind: "ready" });
    expect(heard.map(({ kind }) => kind)).toEqual(["show", "go"]);
    expect(lastOf(heard, "show")).toMatchObject({
      map: {
        name: "催收课程",
        language: "zh-CN",
        root: { id: "c0" },
        words: { c1: { text: "说明" } },
      },
    });
    session.goTo("c1");
    expect(heard.slice(2)).toEqual([{ kind: "go", nodeId: "c1" }]);
    // Folding in the pane is nothing to the class.
    session.setFolded("c1", false);
    session.setFolded("c1", true);
    expect(heard).toHaveLength(3);
    session.change({ kind: "rename", id: "c1", title: "改名" });
    expect(heard.slice(-2)).toMatchObject([
      { kind: "show", map: { name: "我的催收课程" } },
      { kind: "go", nodeId: "c1" },
    ]);
    expect(JSON.stringify(heard.at(-2))).toContain("改名");
  });

  test("hears what the class is doing, as it is at that moment, also when it opens later", async () => {
    const { projection, heard, say } = projected();
    let secondsLeft = 180;
    projection.showStep(() => ({ title: "两人讨论", question: "", secondsLeft, isRunning: true }));
    expect(heard).toEqual([]);
    await projection.open(() => ({}));
    secondsLeft = 100;
    say({ kind: "ready" });
    expect(lastOf(heard, "step")).toMatchObject({ step: { title: "两人讨论", secondsLeft: 100 } });
    projection.showStep(() => ({ title: "投票", question: "", isRunning: false }));
    expect(lastOf(heard, "step")).toEqual({
      kind: "step",
      step: { title: "投票", question: "", isRunning: false },
    });
  });

  test("leads the pane, which shows the topic and does not answer back", async () => {
    const { session, projection, heard, say } = projected();
    await projection.open(() => ({}));
    say({ kind: "ready" });
    const before = heard.length;
    say({ kind: "go", nodeId: "c1-1-2" });
    expect(session.getState().currentId).toBe("c1-1-2");
    expect(heard).toHaveLength(before);
  });

  test("is told nothing more once it is closed, and everything when it opens again", async () => {
    const { session, projection, heard, say, leave } = projected();
    await projection.open(() => ({}));
    say({ kind: "ready" });
    leave();
    session.goTo("c2");
    expect(heard).toHaveLength(2);
    await projection.open(() => ({}));
    say({ kind: "ready" });
    expect(heard.slice(2)).toMatchObject([{ kind: "show" }, { kind: "go", nodeId: "c2" }]);
  });

  test("that cannot open is told in the pane", async () => {
    const memory = memoryCourse();
    const builtIn = builtInMap((number) => number);
    const session = createCourseSession({ ports: memory, builtIn, language: "zh-CN", words });
    await createCourseProjection(session, memory, "zh-CN").open(() => ({}));
    expect(session.getState().notice).toEqual({
      kind: "projector-refused",
      because: "host-too-old",
    });
  });
});

test("a long message goes in pieces that are put together again; a broken row is not a message", () => {
  const heard: ToProjector[] = [];
  const listen = projectorListener((message) => heard.push(message));
  const long: ToProjector = { kind: "go", nodeId: "长".repeat(70_000) };
  const pieces = piecesOf(long);
  expect(pieces).toHaveLength(3);
  expect(pieces.every((piece) => piece.length <= 30_010)).toBe(true);
  listen(pieces[1] ?? "");
  listen("no piece of ours");
  pieces.forEach(listen);
  expect(heard).toEqual([long]);
});
