// What hangs beside a topic, as lines to read when it is spoken about.
import { nodesOfDrawing, type MapDrawing, type MapNode } from "../../domain/course/course-map";
import type { ProjectorMessages } from "../../messages/projector-messages";

export function besideLines(node: MapNode, map: MapDrawing, words: ProjectorMessages): string[] {
  const titleOf = ({ title }: MapNode): string => (title === "" ? words.untitled : title);
  const child = (index: number): string => {
    const found = node.children[Math.min(index, node.children.length - 1)];
    return found === undefined ? "" : titleOf(found);
  };
  const isOwn = ({ parentId }: { readonly parentId: string }): boolean => parentId === node.id;
  const { labels = [], callouts = [], href } = node;
  return [
    ...(labels.length === 0 ? [] : [words.labels(labels)]),
    ...callouts.map((one) => words.callout(allTitles(one).join(" · "))),
    ...map.summaries
      .filter(isOwn)
      .map(({ first, last, topic }) =>
        words.summary(child(first), child(last), allTitles(topic).join(" · ")),
      ),
    ...(map.boundaries ?? [])
      .filter(isOwn)
      .map(({ first, last, title = "" }) => words.frame(child(first), child(last), title)),
    ...linesTo(node, map, titleOf),
    ...(href === undefined || href.startsWith("#") ? [] : [href]),
  ];
}

function allTitles(node: MapNode): string[] {
  return [node.title, ...node.children.flatMap(allTitles)].filter((title) => title !== "");
}

function linesTo(node: MapNode, map: MapDrawing, titleOf: (one: MapNode) => string): string[] {
  const target = node.href?.startsWith("#") === true ? node.href.slice(1) : undefined;
  const own = map.relationships.filter(({ fromId, toId }) => [fromId, toId].includes(node.id));
  if (target === undefined && own.length === 0) return [];
  const nodes = new Map(nodesOfDrawing(map).map((one) => [one.id, one]));
  const line = (id: string, arrow: string, label = ""): string[] => {
    const other = nodes.get(id);
    return other === undefined ? [] : [`${label} ${arrow} ${titleOf(other)}`.trim()];
  };
  return [
    ...(target === undefined ? [] : line(target, "→")),
    ...own.flatMap(({ fromId, toId, title }) =>
      fromId === node.id ? line(toId, "→", title) : line(fromId, "←", title),
    ),
  ];
}
