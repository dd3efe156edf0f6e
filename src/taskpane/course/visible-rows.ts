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
  /** While searching, what was found stays open. */
  readonly canFold: boolean;
  readonly belowCount: number;
}

/** `matches` undefined shows what is unfolded; otherwise the matches and the nodes above them. */
export function visibleRows(
  map: CourseMap,
  matches: ReadonlySet<string> | undefined,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const shown = matches === undefined ? undefined : withWaysTo(map, matches);
  const isShown = (node: MapNode): boolean => shown === undefined || shown.has(node.id);
  const visit = (
    node: MapNode,
    place: Pick<TreeRow, "parentId" | "level" | "position" | "setSize">,
  ): void => {
    const children = shown === undefined ? node.children : node.children.filter(isShown);
    const isOpen = matches !== undefined || node.isFolded !== true || place.level === 1;
    rows.push({
      ...{ node, ...place, isOpen },
      hasChildren: children.length > 0,
      canFold: children.length > 0 && matches === undefined && place.level > 1,
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
  const tops = [map.root, ...map.floating].filter(isShown);
  tops.forEach((top, at) => {
    visit(top, { parentId: undefined, level: 1, position: at + 1, setSize: tops.length });
  });
  return rows;
}

/** The matches and every node above one. */
function withWaysTo(map: CourseMap, matches: ReadonlySet<string>): ReadonlySet<string> {
  const shown = new Set<string>();
  const visit = (node: MapNode): boolean => {
    // Every child is visited, whether or not one before it already matches.
    const isWay = node.children.map(visit).includes(true);
    if (isWay || matches.has(node.id)) shown.add(node.id);
    return shown.has(node.id);
  };
  [map.root, ...map.floating].forEach(visit);
  return shown;
}

function countBelow(node: MapNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}
