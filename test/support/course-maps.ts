import fc from "fast-check";
import type { CourseMap, MapNode } from "../../src/domain/course/course-map";
import { placedNodes } from "../../src/domain/course/course-map";
import type { MapChange } from "../../src/domain/course/edit-map";

/** A map from "r(a(a1,a2),b)": ids, which are the titles too. */
export function mapOf(shape: string): CourseMap {
  let at = 0;
  const node = (): MapNode => {
    const id = /[^(),]*/.exec(shape.slice(at))?.[0] ?? "";
    at += id.length;
    const children: MapNode[] = [];
    if (shape[at] === "(") {
      do {
        at++;
        children.push(node());
      } while (shape[at] === ",");
      at++;
    }
    return { id, title: id, children };
  };
  return { root: node(), floating: [], summaries: [], relationships: [], links: [] };
}

/** The same way back, by ids. */
export function shapeOf({ root }: CourseMap): string {
  const text = ({ id, children }: MapNode): string =>
    children.length === 0 ? id : `${id}(${children.map(text).join(",")})`;
  return text(root);
}

/** A change of any kind to the nodes of a map, possible or not. */
export function anyChange(map: CourseMap, prefix = "n"): fc.Arbitrary<MapChange> {
  const id = fc.constantFrom(...placedNodes(map).keys());
  const index = fc.nat(3);
  const made = fc.nat(1_000_000).map((number) => `${prefix}${number}`);
  return fc.oneof(
    fc.record({
      kind: fc.constant("add" as const),
      parentId: id,
      index,
      node: made.map((one) => ({ id: one, title: one, children: [] })),
    }),
    fc.record({ kind: fc.constant("rename" as const), id, title: made }),
    fc.record({ kind: fc.constant("describe" as const), id, note: made }),
    fc.record({ kind: fc.constant("move" as const), id, parentId: id, index }),
    fc.record({ kind: fc.constant("delete" as const), id }),
  );
}
