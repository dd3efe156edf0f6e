import type { CourseMap, MapNode } from "../../../src/domain/course/course-map";
import { changeMap, type MapChange } from "../../../src/domain/course/edit-map";
import { mergeMaps } from "../../../src/domain/course/merge-maps";
import { mapOf } from "../../support/course-maps";

/** A bracket and a frame over b and c. */
const base: CourseMap = {
  ...mapOf("r(a,b,c,d,e(f))"),
  summaries: [
    { parentId: "r", first: 1, last: 2, topic: { id: "s", title: "概要", children: [] } },
  ],
  boundaries: [{ parentId: "r", first: 1, last: 2, title: "外框" }],
};
const fresh: MapNode = { id: "x", title: "新", children: [] };

function changed(map: CourseMap, change: MapChange): CourseMap {
  const edit = changeMap(map, change);
  if (edit.status === "refused") throw new Error(edit.because);
  return edit.map;
}

/** Ids that the bracket and the frame go around; undefined when they are gone. */
function around(map: CourseMap): (string | undefined)[] {
  return [map.summaries[0], map.boundaries?.[0]].map((one) =>
    one === undefined
      ? undefined
      : map.root.children
          .slice(one.first, one.last + 1)
          .map(({ id }) => id)
          .join(),
  );
}

describe("brackets and frames stay around their topics", () => {
  test.each<[string, MapChange, string | undefined]>([
    ["a topic comes before them", { kind: "add", parentId: "r", index: 0, node: fresh }, "b,c"],
    ["a topic comes between them", { kind: "add", parentId: "r", index: 2, node: fresh }, "b,x,c"],
    ["a topic comes after them", { kind: "add", parentId: "r", index: 3, node: fresh }, "b,c"],
    ["the topic before goes", { kind: "delete", id: "a" }, "b,c"],
    ["one of them goes", { kind: "delete", id: "b" }, "c"],
    [
      "one of them moves under another topic",
      { kind: "move", id: "c", parentId: "e", index: 0 },
      "b",
    ],
    ["one of them moves far away", { kind: "move", id: "b", parentId: "r", index: 4 }, "c"],
    ["a topic from outside moves in", { kind: "move", id: "f", parentId: "r", index: 2 }, "b,f,c"],
    ["they change places", { kind: "move", id: "b", parentId: "r", index: 2 }, "c,b"],
  ])("%s", (_, change, ids) => {
    expect(around(changed(base, change))).toEqual([ids, ids]);
  });

  test("a bracket goes with the last of its topics", () => {
    const left = changed(changed(base, { kind: "delete", id: "b" }), { kind: "delete", id: "c" });
    expect(around(left)).toEqual([undefined, undefined]);
    expect(left).not.toHaveProperty("boundaries");
  });

  test("another person's new topic does not push them away", () => {
    const mine = changed(base, { kind: "rename", id: "d", title: "改名" });
    const theirs = changed(base, { kind: "add", parentId: "r", index: 0, node: fresh });
    expect(around(mergeMaps(base, mine, theirs).map)).toEqual(["b,c", "b,c"]);
  });
});
