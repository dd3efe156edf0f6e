import fc from "fast-check";
import type { CourseMap, MapNode } from "../../../src/domain/course/course-map";
import { nodeCount } from "../../../src/domain/course/course-map";
import { layoutMap } from "../../../src/domain/course/map-layout";
import { wrappedLines } from "../../../src/domain/course/map-text";
import { mapSvg } from "../../../src/domain/course/map-svg";
import { anyMap } from "../../support/any-map";
import { mapOf } from "../../support/course-maps";

const choices = { untitled: "（无标题）" };

describe("the layout of a map", () => {
  test("no two boxes overlap, children stand right of their parent, all inside the picture", () => {
    fc.assert(
      fc.property(anyMap, (imported) => {
        const map: CourseMap = { ...imported, links: [] };
        const layout = layoutMap(map, { ...choices, ignoresFolding: true, writesNotes: true });
        const { width, height, summaries, callouts, frames, brackets } = layout;
        expect(layout.boxes).toHaveLength(nodeCount(map));
        expect(summaries.length + callouts.length).toBeGreaterThanOrEqual(map.summaries.length);
        expect(frames).toHaveLength(map.boundaries?.length ?? 0);
        expect(brackets).toHaveLength(map.summaries.length);
        for (const { x, y, width: wide, height: high } of [...frames, ...brackets]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(width);
          expect(y + high).toBeLessThanOrEqual(height);
        }
        const boxes = [...layout.boxes, ...summaries, ...callouts];
        const byId = new Map(boxes.map((box) => [box.id, box]));
        boxes.forEach((box, at) => {
          const parent = byId.get(box.parentId ?? "");
          if (parent !== undefined) expect(box.x).toBeGreaterThan(parent.x + parent.width);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1)) {
            const isApart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y;
            expect(isApart).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test("a folded branch shows how many it hides", () => {
    const map = mapOf("r(a(a1(x),a2),b)");
    const [a, b] = map.root.children;
    if (a === undefined || b === undefined) throw new Error("no branches");
    const folded: CourseMap = {
      ...map,
      root: { ...map.root, children: [{ ...a, isFolded: true }, b] },
    };
    const { boxes } = layoutMap(folded, choices);
    expect(boxes.map(({ id, hiddenCount }) => `${id} ${hiddenCount}`)).toEqual([
      "r 0",
      "a 3",
      "b 0",
    ]);
  });

  test("2,000 nodes and 100 levels are laid out", () => {
    let deep: MapNode = { id: "d100", title: "深", children: [] };
    for (let level = 99; level > 0; level--)
      deep = { id: `d${level}`, title: "深", children: [deep] };
    const wide = Array.from({ length: 1900 }, (_, at) => ({
      id: `w${at}`,
      title: `宽 ${at}`,
      children: [],
    }));
    const map: CourseMap = {
      ...mapOf("r"),
      root: { id: "r", title: "根", children: [deep, ...wide] },
    };
    expect(layoutMap(map, choices).boxes).toHaveLength(2001);
  });
});

test.each([
  ["短标题", 16, ["短标题"]],
  ["一二三四五六七八九十", 4, ["一二三四", "五六七八", "九十"]],
  ["到期，再催", 3, ["到期，", "再催"]],
  ["days past due and more", 6, ["days past", "due and", "more"]],
  ["甲\n乙", 16, ["甲", "乙"]],
  ["", 16, [""]],
])("%j in lines of %d", (text, length, lines) => {
  expect(wrappedLines(text, length)).toEqual(lines);
});

test("a picture holds titles as text, never as marks of its own", () => {
  const map = mapOf("r");
  const svg = mapSvg({ ...map, root: { ...map.root, title: '<script>"&\u0001' } }, choices);
  expect(svg).toContain("&lt;script&gt;&quot;&amp;</tspan>");
  expect(svg).not.toContain("<script");
});

describe("what hangs beside the topics", () => {
  const whole = { ...choices, ignoresFolding: true };
  const map: CourseMap = {
    ...mapOf("r(a(a1,a2,a3),b(b1))"),
    summaries: [
      { parentId: "a", first: 0, last: 1, topic: { id: "s", title: "一起", children: [] } },
    ],
    boundaries: [{ parentId: "a", first: 1, last: 2, title: "框" }],
    relationships: [{ fromId: "a1", toId: "b1", title: "因此" }],
  };
  const layout = layoutMap(map, whole);
  const boxOf = (id: string) => {
    const box = [...layout.boxes, ...layout.summaries].find((one) => one.id === id);
    if (box === undefined) throw new Error(`no box ${id}`);
    return box;
  };

  test("a frame goes around its topics and no others", () => {
    const [frame] = layout.frames;
    if (frame === undefined) throw new Error("no frame");
    for (const id of ["a2", "a3"]) {
      expect(boxOf(id).x).toBeGreaterThan(frame.x);
      expect(boxOf(id).y).toBeGreaterThan(frame.y);
      expect(boxOf(id).y + boxOf(id).height).toBeLessThan(frame.y + frame.height);
    }
    expect(boxOf("a1").y + boxOf("a1").height).toBeLessThan(frame.y);
  });

  test("a bracket stands right of its topics, and what it says right of the bracket", () => {
    const [bracket] = layout.brackets;
    if (bracket === undefined) throw new Error("no bracket");
    expect(bracket.x).toBeGreaterThan(boxOf("a1").x + boxOf("a1").width);
    expect(boxOf("s").x).toBeGreaterThan(bracket.x + bracket.width);
    expect(bracket.y).toBeLessThanOrEqual(boxOf("a1").y);
    expect(bracket.y + bracket.height).toBeGreaterThanOrEqual(boxOf("a2").y + boxOf("a2").height);
  });

  test("a closed branch hides its brackets and frames, and lines to what it hides", () => {
    const [a, b] = map.root.children;
    if (a === undefined || b === undefined) throw new Error("no branches");
    const root = { ...map.root, children: [{ ...a, isFolded: true }, b] };
    const closed = layoutMap({ ...map, root }, choices);
    expect([closed.brackets, closed.frames, closed.curves, closed.summaries]).toEqual([
      ...[[], [], [], []],
    ]);
  });

  test("a picture tells all of it, and a web address without a way to run", () => {
    const [a, b] = map.root.children;
    if (a === undefined || b === undefined) throw new Error("no branches");
    const said: MapNode = {
      ...b,
      note: "备注全文",
      labels: ["标签甲"],
      markers: ["priority-1", "my-own"],
      href: "https://example.com/",
      callouts: [
        { id: "c", title: "提醒", children: [{ id: "c2", title: "再提醒", children: [] }] },
      ],
    };
    const svg = mapSvg({ ...map, root: { ...map.root, children: [a, said] } }, whole);
    for (const text of ["备注全文", "标签甲", "my-own", "→ https://example.com/", "提醒", "再提醒"])
      expect(svg).toContain(text);
    for (const text of ["一起", "框", "因此"]) expect(svg).toContain(`>${text}<`);
    expect(svg).not.toMatch(/<a |href=/);
  });
});
