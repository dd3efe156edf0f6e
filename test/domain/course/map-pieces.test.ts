import fc from "fast-check";
import { nodesOfDrawing, type MapDrawing } from "../../../src/domain/course/course-map";
import { layoutMap } from "../../../src/domain/course/map-layout";
import { mapPieces } from "../../../src/domain/course/map-pieces";
import { anyMap } from "../../support/any-map";
import { mapOf } from "../../support/course-maps";

describe("a large map in pieces", () => {
  test("an overview, then every branch by itself with what belongs to it", () => {
    const map: MapDrawing = {
      ...mapOf("r(a(a1,a2),b(b1))"),
      floating: [{ id: "f", title: "自由", children: [] }],
      summaries: [
        { parentId: "a", first: 0, last: 1, topic: { id: "s", title: "内", children: [] } },
        { parentId: "r", first: 0, last: 1, topic: { id: "t", title: "外", children: [] } },
      ],
      relationships: [
        { fromId: "a1", toId: "a2" },
        { fromId: "a1", toId: "b1", title: "跨支" },
      ],
    };
    const told = mapPieces(map).map(({ title, drawing, firstBranch }) => ({
      ...{ title, firstBranch },
      nodes: nodesOfDrawing(drawing)
        .map(({ id }) => id)
        .join(),
      lines: drawing.relationships.map(({ fromId, toId }) => `${fromId}>${toId}`).join(),
    }));
    expect(told).toEqual([
      { title: "r", firstBranch: 0, nodes: "r,a,b,f,t", lines: "a>b" },
      { title: "a", firstBranch: 0, nodes: "r,a,a1,a2,s", lines: "a1>a2" },
      { title: "b", firstBranch: 1, nodes: "r,b,b1", lines: "" },
      { title: "自由", firstBranch: 0, nodes: "f", lines: "" },
    ]);
  });

  test("no topic is in none of them, and each can be drawn", () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const pieces = mapPieces(map);
        const drawn = new Set(
          pieces.flatMap(({ drawing }) => nodesOfDrawing(drawing).map(({ id }) => id)),
        );
        expect(nodesOfDrawing(map).filter(({ id }) => !drawn.has(id))).toEqual([]);
        for (const { drawing } of pieces)
          expect(layoutMap(drawing, { untitled: "—" }).width).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
