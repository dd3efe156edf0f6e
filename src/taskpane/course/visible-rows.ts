// The rows a tree shows: open branches, or while searching everything that matches with the way to it.
import type { CourseMap, MapNode } from "../../domain/course/course-map";

export interface TreeRow {
  readonly node: MapNode;
  readonly parentId: string | undefined;
  /** 1 for the root. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly isOpen: boolean;
  readonly hasChildren: boolean;
  readonly belowCount: number;
}

/** `matches` undefined shows what is unfolded; otherwise the matches and the nodes above them. */
export function visibleRows(
  map: CourseMap,
  matches: ReadonlySet<string> | undefined,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const shownBelow = (node: MapNode): boolean =>
    matches === undefined || matches.has(node.id) || node.children.some(shownBelow);
  const visit = (
    node: MapNode,
    place: Pick<TreeRow, "parentId" | "level" | "position" | "setSize">,
  ): void => {
    const children = matches === undefined ? node.children : node.children.filter(shownBelow);
    const isOpen = matches !== undefined || node.isFolded !== true || place.level === 1;
    rows.push({
      ...{ node, ...place, isOpen },
      hasChildren: children.length > 0,
      belowCount: isOpen ? 0 : countBelow(node),
    });
    if (!isOpen) return;
    children.forEach((child, at) => {
      visit(child, {
        ...{ parentId: node.id, level: place.level + 1 },
        ...{ position: at + 1, setSize: children.length },
      });
    });
  };
  const tops = [map.root, ...map.floating].filter(shownBelow);
  tops.forEach((top, at) => {
    visit(top, { parentId: undefined, level: 1, position: at + 1, setSize: tops.length });
  });
  return rows;
}

function countBelow(node: MapNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}
