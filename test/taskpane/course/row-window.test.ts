import { rowWindow } from "../../../src/taskpane/course/row-window";
import { visibleRows } from "../../../src/taskpane/course/visible-rows";
import { mapOf } from "../../support/course-maps";

const even = (count: number): number[] => Array.from({ length: count }, () => 30);
const spans = (heights: readonly number[], top: number, current: number) => {
  const drawn = rowWindow(heights, { top, bottom: top + 300 }, current);
  const text = drawn.spans.map(({ from, to, space }) => `${space}px ${from}-${to}`).join(", ");
  return `${text}, ${drawn.spaceAfter}px`;
};

describe("the rows of a long tree that are drawn", () => {
  test.each([
    ["a short tree is drawn whole", even(10), 0, 0, "0px 0-10, 0px"],
    ["at the top, the rows in sight and some below", even(2000), 0, 0, "0px 0-18, 59460px"],
    [
      "far down, the current one stays drawn",
      even(2000),
      30_000,
      0,
      "0px 0-1, 29730px 992-1018, 29460px",
    ],
    ["wrapped titles take their room", [30, 90, 600, 30, 30], 0, 4, "0px 0-3, 30px 4-5, 0px"],
    ["nothing", [], 0, -1, ", 0px"],
  ])("%s", (_, heights, top, current, expected) => {
    expect(spans(heights, top, current)).toBe(expected);
  });

  test("all of them together are as high as all rows", () => {
    for (const top of [0, 777, 31_000, 60_000]) {
      const heights = Array.from({ length: 1000 }, (_, at) => 30 + (at % 7) * 13);
      const { spans: drawn, spaceAfter } = rowWindow(heights, { top, bottom: top + 400 }, 500);
      const shown = drawn.flatMap(({ from, to }) => heights.slice(from, to));
      const space = drawn.reduce((sum, one) => sum + one.space, spaceAfter);
      const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
      expect(sum(shown) + space).toBe(sum(heights));
    }
  });
});

describe("the rows a search shows", () => {
  test("are the matches and the way to them, which stays open", () => {
    const rows = visibleRows(mapOf("r(a(a1,a2(a3)),b)"), new Set(["a3"]));
    expect(rows.map(({ node, canFold }) => [node.id, canFold])).toEqual([
      ...[
        ["r", false],
        ["a", false],
        ["a2", false],
        ["a3", false],
      ],
    ]);
  });
});
