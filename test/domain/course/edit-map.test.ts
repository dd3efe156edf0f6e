import fc from "fast-check";
import type { CourseMap } from "../../../src/domain/course/course-map";
import { nodeCount, placedNodes } from "../../../src/domain/course/course-map";
import { changeMap, withFolding, type MapChange } from "../../../src/domain/course/edit-map";
import { advanced, historyOf, redone, undone } from "../../../src/domain/course/map-history";
import { anyChange, mapOf, shapeOf } from "../../support/course-maps";

const base = (): CourseMap => mapOf("r(a(a1,a2),b(b1),c)");

function changed(map: CourseMap, change: MapChange): string {
  const edit = changeMap(map, change);
  return edit.status === "changed" ? shapeOf(edit.map) : edit.because;
}

describe("a change to the map", () => {
  test.each<[string, MapChange, string]>([
    [
      "adds between two",
      { kind: "add", parentId: "a", index: 1, node: { id: "x", title: "x", children: [] } },
      "r(a(a1,x,a2),b(b1),c)",
    ],
    [
      "moves into another branch",
      { kind: "move", id: "a2", parentId: "b", index: 0 },
      "r(a(a1),b(a2,b1),c)",
    ],
    [
      "moves among its siblings",
      { kind: "move", id: "c", parentId: "r", index: 0 },
      "r(c,a(a1,a2),b(b1))",
    ],
    [
      "refuses to move a node below itself",
      { kind: "move", id: "a", parentId: "a2", index: 0 },
      "below-itself",
    ],
    ["deletes a branch", { kind: "delete", id: "a" }, "r(b(b1),c)"],
    ["keeps the root", { kind: "delete", id: "r" }, "root-stays"],
    [
      "keeps the root in its place",
      { kind: "move", id: "r", parentId: "a", index: 0 },
      "root-stays",
    ],
    ["knows no such node", { kind: "rename", id: "zz", title: "x" }, "no-such-node"],
    [
      "takes no link that could run",
      { kind: "point", id: "a", href: "javascript:alert(1)" },
      "link-not-safe",
    ],
  ])("%s", (_, change, expected) => {
    expect(changed(base(), change)).toBe(expected);
  });

  test("keeps everything beside the path to it the same object", () => {
    const map = base();
    const edit = changeMap(map, { kind: "rename", id: "b1", title: "新" });
    if (edit.status !== "changed") throw new Error(edit.because);
    expect(edit.map.root.children[0]).toBe(map.root.children[0]);
    expect(edit.map.root.children[1]).not.toBe(map.root.children[1]);
  });

  test("takes links to the cells of a deleted branch with it", () => {
    const linked = changeMap(base(), {
      ...{ kind: "link", link: { nodeId: "a1", name: "Huikuan_Map_1", lastAddress: "S!A1" } },
    });
    if (linked.status !== "changed") throw new Error(linked.because);
    const edit = changeMap(linked.map, { kind: "delete", id: "a" });
    expect(edit.status === "changed" && edit.map.links).toEqual([]);
  });

  test("never loses or doubles a node, whatever the changes are", () => {
    fc.assert(
      fc.property(fc.array(anyChange(base()), { maxLength: 12 }), (changes) => {
        let map = base();
        for (const change of changes) {
          const edit = changeMap(map, change);
          if (edit.status === "changed") map = edit.map;
        }
        const ids = [...placedNodes(map).keys()];
        expect(new Set(ids).size).toBe(nodeCount(map));
        expect(placedNodes(map).get("r")?.depth).toBe(0);
      }),
    );
  });

  test("is undone and redone to the same map", () => {
    fc.assert(
      fc.property(fc.array(anyChange(base()), { minLength: 1, maxLength: 8 }), (changes) => {
        let history = historyOf(base());
        for (const change of changes) {
          const edit = changeMap(history.present, change);
          if (edit.status === "changed") history = advanced(history, edit.map);
        }
        const { present, past } = history;
        let back = history;
        for (let step = 0; step < past.length; step++) back = undone(back);
        expect(back.present).toEqual(base());
        for (let step = 0; step < past.length; step++) back = redone(back);
        expect(back.present).toBe(present);
      }),
    );
  });
});

test("a topic is folded and unfolded with everything below it; the root stays open", () => {
  const map = mapOf("r(a(a1(x),a2),b(b1))");
  const folded = (given: CourseMap): string =>
    [...placedNodes(given).values()]
      .filter(({ node }) => node.isFolded === true)
      .map(({ node }) => node.id)
      .join();
  const all = withFolding(map, "r", true);
  expect(folded(all)).toBe("a,a1,b");
  expect(folded(withFolding(all, "a", false))).toBe("b");
  expect(folded(withFolding(all, "r", false))).toBe("");
  expect(withFolding(map, "gone", true)).toBe(map);
});
