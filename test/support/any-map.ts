import fc from "fast-check";
import type {
  MapBoundary,
  MapSummary,
  MapTopic,
  MapTree,
} from "../../src/files/mind-maps/map-tree";

const PIECES = [
  ...["账款", "催收", "abc", "Größe", "😀", " ", "<b>", "</i>", "&amp;", "&", '"', "'", "*", "_"],
  ...["\\", "`", "[x](y)", "#", "-", "1.", "|", "~~", "<!-- c -->", "=1+1", "x_y_z", "<html>", "]"],
];
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...PIECES), { maxLength })
    .map((pieces) => pieces.join("").trim().slice(0, 60).trim());
/** Lines of a note: blank ones only between others. */
const note: fc.Arbitrary<string> = fc
  .array(text(4), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join("\n").trim());
const label = text(3).filter((one) => one !== "");

interface Sketch {
  readonly title: string;
  readonly note: string | undefined;
  readonly labels: string[];
  readonly markers: string[];
  readonly href: string | undefined;
  readonly isFolded: boolean;
  readonly callout: string | undefined;
  readonly summary: string | undefined;
  readonly frame: string | undefined;
  readonly children: readonly Sketch[];
}

const { tree: sketch } = fc.letrec<{ tree: Sketch }>((tie) => ({
  tree: fc.record({
    title: fc.oneof(
      { weight: 8, arbitrary: text(5) },
      { weight: 1, arbitrary: fc.constant("甲\n乙") },
    ),
    note: fc.option(note, { nil: undefined }),
    labels: fc.array(label, { maxLength: 2 }),
    markers: fc.uniqueArray(fc.constantFrom("priority-1", "task-done", "flag-red", "my-own"), {
      maxLength: 2,
    }),
    href: fc.option(
      fc.constantFrom("https://example.com/a?b=1&c=(d)", "mailto:a@example.com", "#self"),
      { nil: undefined },
    ),
    isFolded: fc.boolean(),
    callout: fc.option(text(3), { nil: undefined }),
    summary: fc.option(text(3), { nil: undefined }),
    frame: fc.option(text(3), { nil: undefined, freq: 2 }),
    children: fc.oneof(
      { maxDepth: 4 },
      fc.constant<readonly Sketch[]>([]),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }),
}));

/** A map with one of everything the formats can say. */
export const anyMap: fc.Arbitrary<MapTree> = fc
  .tuple(sketch, fc.array(sketch, { maxLength: 2 }), fc.boolean())
  .map(([root, floating, hasRelationship]) => {
    let made = 0;
    const summaries: MapSummary[] = [];
    const boundaries: MapBoundary[] = [];
    const topic = (one: Sketch): MapTopic => {
      const id = `n${++made}`;
      const children = one.children.map(topic);
      if (one.summary !== undefined && children.length > 0)
        summaries.push({
          ...{ parentId: id, first: 0, last: children.length - 1 },
          topic: { id: `n${++made}`, title: one.summary, children: [] },
        });
      if (one.frame !== undefined && children.length > 0)
        boundaries.push({
          ...{ parentId: id, first: 0, last: Math.floor(children.length / 2) },
          ...(one.frame === "" ? {} : { title: one.frame }),
        });
      return {
        ...{ id, title: one.title },
        ...(one.note === undefined || one.note === "" ? {} : { note: one.note }),
        ...(one.labels.length === 0 ? {} : { labels: one.labels }),
        ...(one.markers.length === 0 ? {} : { markers: one.markers }),
        ...(one.href === undefined ? {} : { href: one.href === "#self" ? `#${id}` : one.href }),
        ...(one.isFolded ? { isFolded: true } : {}),
        ...(one.callout === undefined
          ? {}
          : { callouts: [{ id: `n${++made}`, title: one.callout, children: [] }] }),
        children,
      };
    };
    const tree = { root: topic(root), floating: floating.map(topic) };
    const relationships = hasRelationship
      ? [{ fromId: tree.root.id, toId: `n${made}`, title: "因此" }]
      : [];
    const framed = boundaries.length === 0 ? {} : { boundaries };
    return { ...tree, summaries, relationships, ...framed, warnings: [] };
  });

/** The same map with ids by place: formats that make ids of their own keep the map the same. */
export function withIdsByPlace(map: MapTree): MapTree {
  const ids = new Map<string, string>();
  const visit = ({ id, callouts, children }: MapTopic): void => {
    ids.set(id, `p${ids.size}`);
    callouts?.forEach(visit);
    children.forEach(visit);
  };
  visit(map.root);
  map.floating.forEach(visit);
  const summaries = [...map.summaries].sort(
    (a, b) => Number(ids.get(a.parentId)?.slice(1)) - Number(ids.get(b.parentId)?.slice(1)),
  );
  summaries.forEach((one) => {
    visit(one.topic);
  });
  const named = (id: string): string => ids.get(id) ?? `lost ${id}`;
  const topic = ({ id, href, callouts, children, ...rest }: MapTopic): MapTopic => ({
    ...rest,
    id: named(id),
    ...(href === undefined
      ? {}
      : { href: href.startsWith("#") ? `#${named(href.slice(1))}` : href }),
    ...(callouts === undefined ? {} : { callouts: callouts.map(topic) }),
    children: children.map(topic),
  });
  return {
    root: topic(map.root),
    floating: map.floating.map(topic),
    summaries: summaries.map((one) => ({
      ...one,
      parentId: named(one.parentId),
      topic: topic(one.topic),
    })),
    relationships: map.relationships.map((one) => ({
      ...one,
      fromId: named(one.fromId),
      toId: named(one.toId),
    })),
    ...(map.boundaries === undefined
      ? {}
      : {
          boundaries: map.boundaries
            .map((one) => ({ ...one, parentId: named(one.parentId) }))
            .sort((a, b) => Number(a.parentId.slice(1)) - Number(b.parentId.slice(1))),
        }),
    warnings: map.warnings,
  };
}
