// The sheet says one thing, the map meanwhile another: what is asked, and what a yes comes to.
import { appliedOutline, outlineLines } from "../../../src/domain/course/apply-outline";
import type { CourseMap } from "../../../src/domain/course/course-map";
import { changeMap, type MapChange } from "../../../src/domain/course/edit-map";
import { outlineRows } from "../../../src/domain/course/outline-rows";
import { reconcileOutline } from "../../../src/domain/course/reconcile-outline";
import { mapOf, shapeOf } from "../../support/course-maps";

const BASE = mapOf("r(a(a1,a2),b(b1,b2),c)");

function changed(map: CourseMap, changes: readonly MapChange[]): CourseMap {
  return changes.reduce((now, change) => {
    const edit = changeMap(now, change);
    if (edit.status === "refused") throw new Error(edit.because);
    return edit.map;
  }, map);
}

const move = (id: string, parentId: string, index = 0): MapChange => ({
  ...{ kind: "move", id },
  ...{ parentId, index },
});
const rename = (id: string, title: string): MapChange => ({ kind: "rename", id, title });

describe("a change of the sheet against one of the map", () => {
  test.each<[string, MapChange[], MapChange[], string, string]>([
    [
      "each another topic",
      [rename("a", "甲")],
      [rename("b", "乙")],
      "renamed",
      "r(a(a1,a2),b(b1,b2),c)",
    ],
    [
      "moved here, renamed there",
      [move("a1", "c")],
      [rename("a1", "改")],
      "moved",
      "r(a(a2),b(b1,b2),c(a1))",
    ],
    [
      "moved here to one place, there to another",
      [move("a1", "c")],
      [move("a1", "b")],
      "moved changed-in-map b",
      "r(a(a2),b(b1,b2),c(a1))",
    ],
    [
      "moved to the same place on both sides",
      [move("a1", "c")],
      [move("a1", "c")],
      "",
      "r(a(a2),b(b1,b2),c(a1))",
    ],
    [
      "each below the other",
      [move("a", "b")],
      [move("b", "a")],
      "moved below-in-map",
      "r(b(a(a1,a2),b1,b2),c)",
    ],
    [
      "below what went below its own child there",
      [move("a", "b1")],
      [move("b", "a1")],
      "moved below-in-map",
      "r(b1(a(a1(b(b2)),a2)),c)",
    ],
    [
      "deleted here, moved there",
      [{ kind: "delete", id: "a1" }],
      [move("a1", "c")],
      "deleted changed-in-map",
      "r(a(a2),b(b1,b2),c)",
    ],
    [
      "deleted here with a topic that came below it there",
      [{ kind: "delete", id: "c" }],
      [move("b1", "c")],
      "deleted changed-in-map",
      "r(a(a1,a2),b(b2),b1)",
    ],
    [
      "deleted there, renamed here",
      [rename("c", "丙")],
      [{ kind: "delete", id: "c" }],
      "renamed gone-from-map",
      "r(a(a1,a2),b(b1,b2),c)",
    ],
    [
      "deleted on both sides",
      [{ kind: "delete", id: "c" }],
      [{ kind: "delete", id: "c" }],
      "",
      "r(a(a1,a2),b(b1,b2))",
    ],
    [
      "in another order here and there",
      [move("c", "r", 0)],
      [move("b", "r", 0)],
      "reordered changed-in-map",
      "r(c,a(a1,a2),b(b1,b2))",
    ],
    [
      "in another order here, one more there",
      [move("c", "r", 0)],
      [{ kind: "add", parentId: "r", index: 1, node: { id: "x", title: "x", children: [] } }],
      "reordered",
      "r(c,a(a1,a2),x,b(b1,b2))",
    ],
  ])("%s", (_, onSheet, inMap, asked, result) => {
    const sheet = changed(BASE, onSheet);
    const present = changed(BASE, inMap);
    const found = reconcileOutline(
      BASE,
      outlineRows(sheet).map(({ row }) => row),
      () => "new",
    );
    const lines = outlineLines(found.changes, BASE, present);
    const told = lines.map(({ change, conflict = "", inMap: says = "" }) =>
      `${change.kind} ${conflict} ${says}`.trim(),
    );
    expect(told.join("|")).toBe(asked);
    const accepted = lines.map(({ change }) => change);
    expect(shapeOf(appliedOutline(present, found.map, accepted))).toBe(result);
  });
});
