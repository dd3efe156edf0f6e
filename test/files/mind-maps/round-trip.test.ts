import fc from "fast-check";
import { mapJson } from "../../../src/files/mind-maps/map-json";
import type { MapTree } from "../../../src/files/mind-maps/map-tree";
import { readMindMap } from "../../../src/files/mind-maps/read-mind-map";
import { writeFreemind } from "../../../src/files/mind-maps/write-freemind";
import type { NamedMap } from "../../../src/files/mind-maps/write-map";
import { writeMarkdown } from "../../../src/files/mind-maps/write-markdown";
import { writeOpml } from "../../../src/files/mind-maps/write-opml";
import { writeXmind } from "../../../src/files/mind-maps/write-xmind";
import { writeXmind8 } from "../../../src/files/mind-maps/write-xmind8";
import { anyMap, withIdsByPlace } from "../../support/any-map";

const writeJson = ({ map }: NamedMap): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(mapJson(map, (code) => code)));

const FORMATS = [
  ["xmind", writeXmind],
  ["xmind8", writeXmind8],
  ["mm", writeFreemind],
  ["opml", writeOpml],
  ["md", writeMarkdown],
  ["json", writeJson],
] as const;
const PAIRS = FORMATS.flatMap(([from, first]) =>
  FORMATS.filter(([to]) => to !== from).map(([to, second]) => [from, to, first, second] as const),
);

function reread(bytes: Uint8Array): MapTree | undefined {
  const { sheets, active } = readMindMap(bytes, "map.md");
  return sheets[active]?.map;
}

describe("a map written and read again", () => {
  test.each(FORMATS)("loses nothing as %s", (format, write) => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const back = reread(write({ name: "图", map }));
        expect(back && withIdsByPlace(back)).toEqual(withIdsByPlace(map));
      }),
      { numRuns: 300 },
    );
  });

  test.each(PAIRS)("loses nothing from %s to %s", (_, __, first, second) => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const through = reread(first({ name: "图", map }));
        const back = through && reread(second({ name: "图", map: through }));
        expect(back && withIdsByPlace(back)).toEqual(withIdsByPlace(map));
      }),
      { numRuns: 12 },
    );
  });

  test.each(FORMATS)(
    "is known as %s by what its bytes are, whatever it is called",
    (format, write) => {
      const map: MapTree = {
        root: { id: "r", title: "课程", children: [{ id: "a", title: "事前", children: [] }] },
        ...{ floating: [], summaries: [], relationships: [], warnings: [] },
      };
      expect(readMindMap(write({ name: "图", map }), "x.bin").format).toBe(format);
    },
  );

  test.each(FORMATS)("has a thousand Chinese topics as %s", (_, write) => {
    const map: MapTree = {
      root: {
        ...{ id: "r", title: "千" },
        children: Array.from({ length: 10 }, (__, main) => ({
          ...{ id: `m${main}`, title: `主题${main}` },
          children: Array.from({ length: 99 }, (___, at) => ({
            ...{ id: `c${main}-${at}`, title: `子主题 ${main}.${at}`, children: [] },
          })),
        })),
      },
      ...{ floating: [], summaries: [], relationships: [], warnings: [] },
    };
    const back = reread(write({ name: "千", map }));
    expect(back && withIdsByPlace(back)).toEqual(withIdsByPlace(map));
  });
});
