import fc from "fast-check";
import type { CourseMap } from "../../../src/domain/course/course-map";
import { placedNodes, subtreeOf } from "../../../src/domain/course/course-map";
import { changeMap, type MapChange } from "../../../src/domain/course/edit-map";
import { mergeMaps } from "../../../src/domain/course/merge-maps";
import { anyChange, mapOf, shapeOf } from "../../support/course-maps";

const base = (): CourseMap => mapOf("r(a(a1,a2),b(b1),c)");
function after(changes: readonly MapChange[]): CourseMap {
  return changes.reduce((map, change) => {
    const edit = changeMap(map, change);
    return edit.status === "changed" ? edit.map : map;
  }, base());
}
const add = (parentId: string, index: number, id: string): MapChange => ({
  ...{ kind: "add", parentId, index, node: { id, title: id, children: [] } },
});

describe("two people's changes to one map", () => {
  test.each<{
    because: string;
    mine: MapChange[];
    theirs: MapChange[];
    shape: string;
    conflicts: string[];
  }>([
    {
      because: "both add at the same place",
      mine: [add("a", 2, "m")],
      theirs: [add("a", 2, "t")],
      shape: "r(a(a1,a2,m,t),b(b1),c)",
      conflicts: [],
    },
    {
      because: "one renames what the other moves",
      mine: [{ kind: "rename", id: "a1", title: "新" }],
      theirs: [{ kind: "move", id: "a1", parentId: "b", index: 0 }],
      shape: "r(a(a2),b(a1,b1),c)",
      conflicts: [],
    },
    {
      because: "both rename it differently",
      mine: [{ kind: "rename", id: "c", title: "m" }],
      theirs: [{ kind: "rename", id: "c", title: "t" }],
      shape: "r(a(a1,a2),b(b1),c)",
      conflicts: ["c title"],
    },
    {
      because: "both rename it alike",
      mine: [{ kind: "rename", id: "c", title: "x" }],
      theirs: [{ kind: "rename", id: "c", title: "x" }],
      shape: "r(a(a1,a2),b(b1),c)",
      conflicts: [],
    },
    {
      because: "one deletes what the other left alone",
      mine: [{ kind: "delete", id: "a" }],
      theirs: [{ kind: "rename", id: "c", title: "x" }],
      shape: "r(b(b1),c)",
      conflicts: [],
    },
    {
      because: "one deletes what the other added to",
      mine: [{ kind: "delete", id: "b" }],
      theirs: [add("b", 0, "t")],
      shape: "r(a(a1,a2),b(t),c)",
      conflicts: ["b deletion"],
    },
    {
      because: "two moves that would make a ring",
      mine: [{ kind: "move", id: "a", parentId: "b", index: 0 }],
      theirs: [{ kind: "move", id: "b", parentId: "a", index: 0 }],
      shape: "r(b(a(a1,a2),b1),c)",
      conflicts: ["b place"],
    },
    {
      because: "one reorders, the other adds",
      mine: [{ kind: "move", id: "c", parentId: "r", index: 0 }],
      theirs: [add("r", 1, "t")],
      shape: "r(c,a(a1,a2),t,b(b1))",
      conflicts: [],
    },
  ])("$because", ({ mine, theirs, shape, conflicts }) => {
    const merged = mergeMaps(base(), after(mine), after(theirs));
    expect(merged.conflicts.map(({ nodeId, field }) => `${nodeId} ${field}`)).toEqual(conflicts);
    expect(shapeOf(merged.map)).toBe(shape);
  });

  test("changes of one alone are taken over whole", () => {
    fc.assert(
      fc.property(fc.array(anyChange(base()), { maxLength: 6 }), (changes) => {
        const one = after(changes);
        expect(mergeMaps(base(), one, base()).map).toEqual(one);
        expect(mergeMaps(base(), base(), one).map).toEqual(one);
      }),
    );
  });

  test("no node that one of them added is lost, and none is there twice", () => {
    fc.assert(
      fc.property(
        fc.array(anyChange(base(), "m"), { maxLength: 6 }),
        fc.array(anyChange(base(), "t"), { maxLength: 6 }),
        (mine, theirs) => {
          const [one, other] = [after(mine), after(theirs)];
          const { map } = mergeMaps(base(), one, other);
          const ids = new Set(placedNodes(map).keys());
          for (const id of [...placedNodes(one).keys(), ...placedNodes(other).keys()])
            if (!placedNodes(base()).has(id)) expect(ids).toContain(id);
          const all = [map.root, ...map.floating].flatMap(subtreeOf);
          expect(all).toHaveLength(ids.size);
        },
      ),
    );
  });
});
