import fc from "fast-check";
import type { CourseMap, MapNode } from "../../../src/domain/course/course-map";
import { nodeCount } from "../../../src/domain/course/course-map";
import { layoutMap, wrappedLines } from "../../../src/domain/course/map-layout";
import { mapSvg } from "../../../src/domain/course/map-svg";
import { anyMap } from "../../support/any-map";
import { mapOf } from "../../support/course-maps";

const choices = { untitled: "（无标题）" };

describe("the layout of a map", () => {
  test("no two boxes overlap, children stand right of their parent, all inside the picture", () => {
    fc.assert(
      fc.property(anyMap, (imported) => {
        const map: CourseMap = { ...imported, links: [] };
        const { boxes, width, height } = layoutMap(map, { ...choices, ignoresFolding: true });
        expect(boxes).toHaveLength(nodeCount(map));
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
