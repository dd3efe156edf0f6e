// What the keys of the tree do. Tab leaves the tree, as everywhere in the pane.
import type { CourseSession } from "../../application/course/course-session";
import { nodesAbove, placedNodes, type MapNode } from "../../domain/course/course-map";
import type { TreeRow } from "./visible-rows";

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows that a page goes on. */
const PAGE = 10;

type Command = (session: CourseSession, edit: (nodeId: string) => void, newTitle: string) => void;

/** Typing in the tree searches, but for the star that unfolds: letters go into the search box, and so does what an input method composes. */
export function beginsSearch({ key, altKey, ctrlKey, metaKey }: Key): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  if (key === "*") return false;
  return key === "Process" || (key !== " " && Array.from(key).length === 1);
}

/** The command of a key on the current row; undefined for keys that are none of the tree's. */
export function treeCommand(
  key: Key,
  rows: readonly TreeRow[],
  currentId: string | undefined,
): Command | undefined {
  const at = rows.findIndex(({ node }) => node.id === currentId);
  const row = rows[at];
  if (row === undefined) return undefined;
  if (key.ctrlKey || key.metaKey)
    return key.key === "Enter" ? addCommand(row, addBeside) : undoCommand(key);
  if (key.altKey) return moveCommand(key.key, row);
  const goTo = (target: TreeRow | undefined): Command | undefined =>
    target &&
    ((session) => {
      session.goTo(target.node.id);
    });
  switch (key.key) {
    case "ArrowDown":
      return goTo(rows[at + 1]);
    case "ArrowUp":
      return goTo(rows[at - 1]);
    case "PageDown":
      return goTo(rows[Math.min(at + PAGE, rows.length - 1)]);
    case "PageUp":
      return goTo(rows[Math.max(at - PAGE, 0)]);
    case "*":
      return (session) => {
        session.setAllFolded(row.node.id, false);
      };
    case "Home":
      return goTo(rows[0]);
    case "End":
      return goTo(rows.at(-1));
    case "ArrowRight":
      if (!row.hasChildren) return undefined;
      return row.isOpen ? goTo(rows[at + 1]) : fold(row, false);
    case "ArrowLeft":
      if (row.canFold && row.isOpen) return fold(row, true);
      return goTo(rows.find(({ node }) => node.id === row.parentId));
    case "Enter":
    case " ":
      return (session) => {
        const link = session.getState().map.links.find(({ nodeId }) => nodeId === row.node.id);
        if (link === undefined) session.goTo(row.node.id);
        else void session.selectLink(link.name);
      };
    case "F2":
      return (_session, edit) => {
        edit(row.node.id);
      };
    case "Insert":
      return addCommand(row, key.shiftKey ? addBeside : addBelow);
    case "Delete":
      return (session) => {
        deleteNode(session, row.node.id);
      };
    default:
      return undefined;
  }
}

function fold(row: TreeRow, isFolded: boolean): Command {
  return (session) => {
    session.setFolded(row.node.id, isFolded);
  };
}

function undoCommand({ key, shiftKey }: Key): Command | undefined {
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shiftKey))
    return (session) => {
      session.redo();
    };
  if (letter === "z")
    return (session) => {
      session.undo();
    };
  return undefined;
}

type Add = (session: CourseSession, id: string, title: string) => string | undefined;

function addCommand(row: TreeRow, add: Add): Command {
  return (session, edit, title) => {
    const added = add(session, row.node.id, title);
    if (added !== undefined) edit(added);
  };
}

/** Adds a topic as the last one below a node, and goes there. Its id, or undefined when it cannot be added. */
export function addBelow(
  session: CourseSession,
  parentId: string,
  title: string,
): string | undefined {
  // Beyond the last one is the end.
  return added(session, { parentId, index: Number.MAX_SAFE_INTEGER, title });
}

/** Adds a topic after a node; below it where nothing stands beside it, as with the root. */
export function addBeside(session: CourseSession, id: string, title: string): string | undefined {
  const [parent] = parentsOf(session, id);
  if (parent === undefined) return addBelow(session, id, title);
  const index = parent.children.findIndex((child) => child.id === id) + 1;
  return added(session, { parentId: parent.id, index, title });
}

function added(
  session: CourseSession,
  at: { readonly parentId: string; readonly index: number; readonly title: string },
): string | undefined {
  const { parentId, index, title } = at;
  const node = session.newNode(title);
  if (!session.change({ kind: "add", parentId, index, node })) return undefined;
  session.goTo(node.id);
  return node.id;
}

/** Deletes a node and goes to the one beside it, or to its parent. */
export function deleteNode(session: CourseSession, id: string): void {
  const [parent] = parentsOf(session, id);
  const siblings = parent?.children ?? [];
  const at = siblings.findIndex((child) => child.id === id);
  const next = siblings[at + 1] ?? siblings[at - 1] ?? parent;
  if (session.deleteNode(id) && next !== undefined) session.goTo(next.id);
}

export type Move = "up" | "down" | "left" | "right";

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function moveCommand(key: string, row: TreeRow): Command | undefined {
  const move = MOVES[key];
  return (
    move &&
    ((session) => {
      moveNode(session, row.node.id, move);
    })
  );
}

/** The nodes above one, its parent first. */
function parentsOf(session: CourseSession, id: string): readonly MapNode[] {
  const { map } = session.getState();
  const places = placedNodes(map);
  return nodesAbove(map, id).flatMap((above) => places.get(above)?.node ?? []);
}

/** Moves a node among its siblings, out of its parent, or below the sibling above it. */
export function moveNode(session: CourseSession, id: string, move: Move): void {
  const [parent, grandparent] = parentsOf(session, id);
  if (parent === undefined) return;
  const index = parent.children.findIndex((child) => child.id === id);
  const above = parent.children[index - 1];
  if (move === "up" && index > 0)
    session.change({ kind: "move", id, parentId: parent.id, index: index - 1 });
  if (move === "down" && index < parent.children.length - 1)
    session.change({ kind: "move", id, parentId: parent.id, index: index + 1 });
  if (move === "left" && grandparent !== undefined) {
    const after = grandparent.children.findIndex((child) => child.id === parent.id) + 1;
    session.change({ kind: "move", id, parentId: grandparent.id, index: after });
  }
  if (move === "right" && above !== undefined) {
    const end = above.children.length;
    if (session.change({ kind: "move", id, parentId: above.id, index: end }))
      session.setFolded(above.id, false);
  }
}
